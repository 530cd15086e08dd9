// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/page.h"

#include "app/installation/installerdownload.h"
#include "app/installation/locationchoice.h"

#include <QPointer>
#include <QUrl>

class QDialog;

namespace ccj::ui {

class CommandCard;

/// What the installation page works with. All of it outlasts the page.
struct InstallationServices
{
    installation::InstallerDownload &download;
    Clock &clock;
    QUrl downloads; ///< where installers come from
};

/// From the installer to its exit code (R193–R206): download, command, run, result.
class InstallationPage : public Page
{
    Q_OBJECT
public:
    explicit InstallationPage(InstallationServices services, QWidget *parent = nullptr);

    /// For the menu bar; a null pointer stands for a separator. They can be used while the page is shown.
    QList<QAction *> menuActions() const;

    /// Another organisation, or none: what was typed for the one before is forgotten.
    void setCustomer(const QString &customerId);
    void setLocations(const installation::LocationChoices &choices);
    /// For the ways here from a resource location (X31): its connector is the next to be installed.
    void installInto(const QString &locationId);

Q_SIGNALS:
    /// Whoever reads them shows where the installation logs are.
    void logsRequested();
    /// The resource locations are needed.
    void locationsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildContent();
    void follow();
    void onFinished();
    void updateActions();
    void updateSummary();
    bool isAsking();
    void openDialog(QDialog *dialog);
    void askWhere();
    void download(const QString &path);
    void showFolder();
    void copy();
    void copyWithSecret();
    void askWhereCommand();
    void saveCommand(const QString &path);
    void retranslateUi();

    const InstallationServices m_services;
    installation::InstallerDownload &m_download;
    QAction *m_start;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_cancel;
    QAction *m_showFolder;
    QAction *m_copy;
    QAction *m_copyWithSecret;
    QAction *m_save;
    QAction *m_logs;
    CommandCard *m_command = nullptr;
    QString m_customerId;
    QPointer<QDialog> m_dialog;
};

} // namespace ccj::ui
