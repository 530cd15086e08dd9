// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/confirmdialog.h"

#include <QDialog>
#include <QPointer>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ccj::ui {

class Banner;
class BusyLine;
class FlowRail;
class FlowStep;
class Label;
class MessageSlot;

/// The frame of a flow: the steps at the left, one task at the right, what holds if one leaves now, a place
/// for messages, a line while something runs, and Cancel, Back and Next. A derived class adds its steps,
/// shows the one its state machine stands at, and says what the buttons do. Open it with open().
///
/// Enter goes on, except on a step whose default is the safe button, which is the one that stands out then.
/// Esc and the window's own button ask first when something would be lost. The language may change at any
/// moment.
class FlowDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FlowDialog(QWidget *parent = nullptr);

    FlowStep *currentStep() const { return m_current; }
    void reject() override;
    /// Without blocking the window it belongs to: its menus (language, help) stay usable.
    void open() override;

protected:
    /// Takes the step over.
    void addStep(FlowStep *step);
    /// Brings the step up and gives it the focus; nothing when it is up already.
    void showStep(FlowStep *step);
    /// The names of all steps and which of them is the present one.
    void setRail(const QString &title, const QStringList &steps, int current);
    MessageSlot &messages() const { return *m_messages; }
    /// Asks step and derived class for everything again. Called after every change; call it when the state
    /// machine has changed.
    virtual void follow();
    /// Sets every text again. Called on a language change; call it yourself at the end of construction.
    virtual void retranslateUi();

    virtual void goOn() = 0;
    virtual void goBack() {}
    virtual bool canGoBack() const { return false; }
    /// Something runs: the step cannot be used, Cancel can.
    virtual bool isBusy() const { return false; }
    /// What runs ("Verifying…").
    virtual QString busyText() const { return {}; }
    /// There is nothing to give up any more: Cancel says Close and asks nothing.
    virtual bool isOver() const { return false; }
    /// False where the step's own button is the way out.
    virtual bool hasCancel() const { return true; }
    /// Asked before leaving; an empty question: nothing would be lost.
    virtual Confirmation leaveQuestion() const { return {}; }
    /// The user leaves for good. Closes the dialog.
    virtual void leave() { QDialog::reject(); }

    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget *makeTask();
    QWidget *makeButtons();
    void updateButtons();
    void focusStep();
    void askToLeave();

    FlowRail *m_rail;
    Label *m_headline;
    Label *m_reassurance;
    Banner *m_banner;
    MessageSlot *m_messages;
    QScrollArea *m_scroll;
    QVBoxLayout *m_task;
    QList<FlowStep *> m_steps;
    FlowStep *m_current = nullptr;
    BusyLine *m_progress;
    Label *m_busyText;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QPointer<ConfirmDialog> m_question;
    bool m_wasBusy = false;
};

} // namespace ccj::ui
