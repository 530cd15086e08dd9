// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/replacecodesdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/messageslot.h"
#include "ui/common/sentences.h"
#include "ui/mfa/replacecodessteps.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using mfa::CodeReplacement;
using Step = CodeReplacement::Step;

namespace {

const QString errorMessage = u"error"_s;

} // namespace

ReplaceCodesDialog::ReplaceCodesDialog(mfa::MfaApi &api, const mfa::ClockCheck &check, Clock &clock,
                                       const QString &account, QWidget *parent)
    : FlowDialog(parent),
      m_replacement(api, clock),
      m_identity(new ReplaceCodesIdentity(m_replacement, check, this)),
      m_confirm(new ReplaceCodesConfirm(this)),
      m_new(new ReplaceCodesNew(m_replacement, account, clock, this))
{
    for (FlowStep *step : std::initializer_list<FlowStep *>{m_identity, m_confirm, m_new})
        addStep(step);
    connect(&m_replacement, &CodeReplacement::changed, this, &ReplaceCodesDialog::showState);
    showState();
    retranslateUi();
}

FlowStep *ReplaceCodesDialog::stepNow() const
{
    switch (m_replacement.step()) {
    case Step::Identity:
        return m_identity;
    case Step::Confirm:
        return m_confirm;
    case Step::Codes:
    case Step::Done:
        return m_new;
    }
    Q_UNREACHABLE();
}

void ReplaceCodesDialog::showState()
{
    m_new->follow();
    if (m_replacement.step() == Step::Done)
        return accept();
    showError();
    showStep(stepNow()); // empties the field of the code; what was wrong with the last one comes after
    m_identity->follow();
    follow();
}

void ReplaceCodesDialog::follow()
{
    setRail(tr("Replace backup codes"), {tr("Verify identity"), tr("Confirm"), tr("Save the new codes")},
            m_replacement.step() == Step::Identity  ? 0
            : m_replacement.step() == Step::Confirm ? 1
                                                    : 2);
    FlowDialog::follow();
}

/// What is wrong with a code stands at its field.
void ReplaceCodesDialog::showError()
{
    const auto &error = m_replacement.error();
    if (!error || isBusy() || m_replacement.refusal() || m_replacement.step() != Step::Identity)
        return messages().remove(errorMessage);
    messages().put(errorMessage, {Banner::Severity::Danger,
                                  [error = *error, doubtful = m_replacement.areOldCodesDoubtful()] {
                                      const auto words = errorText(error);
                                      return doubtful
                                                 ? tr("%1 Your old codes may have stopped working. Wait for "
                                                      "the next code of your app and make a new set now.",
                                                      "what happened")
                                                       .arg(words.title)
                                                 : sentences(words.title, words.advice);
                                  }});
}

void ReplaceCodesDialog::goOn()
{
    switch (m_replacement.step()) {
    case Step::Identity:
        return m_identity->submit();
    case Step::Confirm:
        return m_replacement.confirm();
    case Step::Codes:
    case Step::Done:
        return m_replacement.close();
    }
}

void ReplaceCodesDialog::goBack()
{
    m_replacement.back();
}

bool ReplaceCodesDialog::canGoBack() const
{
    return m_replacement.step() == Step::Confirm && !isBusy();
}

QString ReplaceCodesDialog::busyText() const
{
    return tr("Replacing the codes…");
}

/// With the new codes on the screen, to have saved them is the way out.
bool ReplaceCodesDialog::hasCancel() const
{
    return m_replacement.step() != Step::Codes;
}

Confirmation ReplaceCodesDialog::leaveQuestion() const
{
    Confirmation words;
    words.verb = tr("Leave");
    words.busy = tr("Leaving…");
    words.stay = tr("Stay here");
    if (m_replacement.step() == Step::Codes) {
        words.question = tr("Leave without saving the new codes?");
        words.stops = {tr("The new codes are not shown again."), tr("The old codes no longer work.")};
        words.goesOn = {tr("You can make another set at any time.")};
    } else if (isBusy() || m_replacement.areOldCodesDoubtful()) {
        words.question = tr("Leave without new codes?");
        words.stops = {tr("The old codes may have stopped working: the server's answer has not come.")};
        words.goesOn = {tr("You can make another set at any time.")};
    } else {
        return {};
    }
    return words;
}

void ReplaceCodesDialog::retranslateUi()
{
    setWindowTitle(tr("Replace backup codes"));
    FlowDialog::retranslateUi();
}

} // namespace ccj::ui
