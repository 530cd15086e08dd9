// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"

#include "app/core/clock.h"
#include "app/installation/installerdownload.h"

#include <QUrl>

class QAction;
class QProgressBar;

namespace ccj::ui {

class FactList;
class NoteLine;

/// What can be done with the download, as the menu has it too.
struct DownloadActions
{
    QAction *start;
    QAction *pause;
    QAction *resume;
    QAction *cancel;
    QAction *showFolder;
};

/// The installer of the connector: where it comes from, how far its download is, and what is known of the
/// file (R193, R194).
class DownloadCard : public Card
{
    Q_OBJECT
public:
    /// host: where installers come from. All must outlive the card.
    DownloadCard(const installation::InstallerDownload &download, const DownloadActions &actions,
                 const QUrl &host, const Clock &clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeProgress();
    void follow();
    void showProgress();
    void showFile();
    void showNote();
    QString address() const;
    void retranslateUi();

    const installation::InstallerDownload &m_download;
    const DownloadActions m_actions;
    const QUrl m_host;
    const Clock &m_clock;
    Label *m_text;
    FactList *m_facts;
    NoteLine *m_note;
    QWidget *m_progress;
    Label *m_progressText;
    QProgressBar *m_bar;
};

} // namespace ccj::ui
