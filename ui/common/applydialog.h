// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/buttonkind.h"

#include "app/core/error.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace ccj::ui {

class Banner;
class Label;
class BusyLine;

/// One question with one act: checked here, carried out by the server, and closed only when it was. After
/// a refusal it stays open with everything that was typed and the reason in words. Open it with open().
///
/// A derived class fills body(), words itself in retranslateUi() and starts the act in apply().
class ApplyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ApplyDialog(QWidget *parent = nullptr);

    bool isBusy() const { return m_busy; }
    /// The act was carried out: closes with Accepted.
    void applied();
    /// It was not: stays open and says why.
    void failed(const Error &error);
    /// It was not, and the dialog has said how it ended: stays open for another attempt.
    void stayOpen();

    void reject() override;
    /// Shows the dialog without blocking the window it belongs to: its menus (language, help) stay usable.
    void open() override;

protected:
    QVBoxLayout *body() const { return m_body; }
    void setHeadline(const QString &text);
    void setIntroduction(const QString &text);
    /// The verb names the act ("Invite administrator"), busy says that it runs ("Inviting…").
    void setVerb(const QString &verb, const QString &busy);
    /// How far the act is; of 0 it is not known.
    void setProgress(int done, int all);
    void setVerbKind(ButtonKind kind);
    /// Makes Cancel the default button and gives it the focus first.
    void makeCancelDefault();
    /// False while what is shown is still loading or nothing has been changed.
    void setApplicable(bool applicable);
    QPushButton *verbButton() const { return m_verb; }
    QPushButton *cancelButton() const { return m_cancel; }

    /// Marks every field that is wrong and puts the focus on the first; true when all are right.
    virtual bool validate() { return true; }
    /// Starts the act; ends later in applied() or failed().
    virtual void apply() = 0;
    /// The user gave up while the act was running. Drop the handle here.
    virtual void abandon() {}
    /// Puts a refusal under the field it is about; true when that was done. The rest goes to the banner.
    virtual bool showAtField(const Error &error);
    /// Sets every text again. Called on a language change; call it yourself at the end of construction.
    virtual void retranslateUi();

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void submit();
    void setBusy(bool busy);
    void showError();
    void fitSize();
    void stayOnScreen();

    Label *m_headline;
    Label *m_introduction;
    Banner *m_banner;
    QWidget *m_form;
    QVBoxLayout *m_body;
    BusyLine *m_progress;
    Label *m_busyText;
    QPushButton *m_cancel;
    QPushButton *m_verb;
    QPointer<QWidget> m_focusBefore; ///< while it is busy
    std::optional<Error> m_error;
    bool m_busy = false;
    bool m_applicable = true;
};

} // namespace ccj::ui
