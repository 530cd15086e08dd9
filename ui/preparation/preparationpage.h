// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/page.h"

#include "app/preparation/progress.h"
#include "app/preparation/reference.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace ccj::ui {

class ChecklistSection;
class FirewallFiles;
class Label;
class PreparationSection;
class TableSection;

/// What the preparation page works with. All of it outlasts the page.
struct PreparationServices
{
    preparation::Progress &progress;
    const Result<preparation::Reference> &reference;
    std::function<QString()> person;       ///< who ticks; empty for an API client
    std::function<QString()> organization; ///< its name, for the sheet
};

/// Everything to know and to do before a connector is installed (R165, R177–R192, R223–R245): subjects at the
/// left, one of them at the right, one search over all.
class PreparationPage : public Page
{
    Q_OBJECT
public:
    explicit PreparationPage(PreparationServices services, QWidget *parent = nullptr);

    /// For the menu bar; a null pointer stands for a separator. They can be used while the page is shown.
    QList<QAction *> menuActions() const;
    /// Goes to where the logs are.
    void showLogs();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildSections(const preparation::Reference &reference);
    QWidget *makeContent();
    void add(PreparationSection *section);
    PreparationSection *current() const;
    void search();
    void copy();
    void keep(const QString &item, const QString &value);
    void clearAnswers();
    void openFolder();
    QString folder() const;
    void say(const Result<void> &result);
    void updateActions();
    void updateSummary();
    void retranslateUi();

    const PreparationServices m_services;
    QAction *m_find;
    QAction *m_copy;
    QAction *m_clearAnswers;
    QAction *m_openFolder;
    QLineEdit *m_search;
    Label *m_hits;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<PreparationSection *> m_sections;
    ChecklistSection *m_checklist = nullptr; ///< this and the others: null where the data could not be read
    TableSection *m_ports = nullptr;
    TableSection *m_logs = nullptr;
    FirewallFiles *m_firewall;
};

} // namespace ccj::ui
