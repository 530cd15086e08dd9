// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"
#include "app/administrators/bulk/bulkdraft.h"
#include "app/administrators/bulk/bulkrun.h"
#include "app/core/settings.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace ccj::ui {

class BulkAccessStep;
class BulkCheckStep;
class BulkResultStep;
class BulkSendStep;
class BulkSourceStep;
class BulkStep;
class FlowRail;
class Label;
class LinkButton;

/// Inviting many: source, check, access, sending, result. Draft and run live longer than the dialog, so
/// closing it loses nothing and stops nothing; it opens where things stand.
class BulkInviteDialog : public QDialog
{
    Q_OBJECT
public:
    enum Step { Source, Check, Access, Send, Result, StepCount };

    BulkInviteDialog(administrators::bulk::BulkDraft &draft, administrators::bulk::BulkRun &run,
                     administrators::AdministratorsController &administrators, Settings &settings,
                     const Clock &clock, QWidget *parent = nullptr);

    Step step() const;
    BulkSourceStep &source() { return *m_source; }
    void showResult() { enter(Result); }

    /// Without blocking the window it belongs to: its menus stay usable.
    void open() override;

Q_SIGNALS:
    void showRequested(const QString &email);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void enter(Step step);
    void goOn();
    void goBack();
    void update();
    void retranslateUi();
    BulkStep *stepAt(int place) const;

    administrators::bulk::BulkDraft &m_draft;
    administrators::bulk::BulkRun &m_run;
    FlowRail *m_rail;
    Label *m_headline;
    Label *m_reassurance;
    QStackedWidget *m_steps;
    BulkSourceStep *m_source;
    BulkCheckStep *m_check;
    BulkAccessStep *m_access;
    BulkSendStep *m_send;
    BulkResultStep *m_result;
    QPushButton *m_close;
    LinkButton *m_last;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ccj::ui
