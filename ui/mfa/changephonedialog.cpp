// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changephonedialog.h"

#include "ui/common/errortext.h"
#include "ui/common/messageslot.h"
#include "ui/common/sentences.h"
#include "ui/mfa/changephonesteps.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using mfa::PhoneChange;
using Step = PhoneChange::Step;

namespace {

const QString errorMessage = u"error"_s;

/// Said by the step itself.
bool standsAtStep(const Error &error)
{
    return mfa::codeRefusalOf(error) || error.name() == "phoneInvalid"_L1 ||
           error.name() == "wrongOrganization"_L1;
}

} // namespace

ChangePhoneDialog::ChangePhoneDialog(mfa::MfaApi &api, auth::Session &session, const mfa::ClockCheck &check,
                                     Clock &clock, const mfa::MfaStatus &status, QWidget *parent)
    : FlowDialog(parent),
      m_change(api, session, clock),
      m_home(new ChangePhoneHome(m_change, session, this)),
      m_number(new ChangePhoneNumber(m_change, status.recoveryPhone, this)),
      m_identity(new ChangePhoneIdentity(m_change, check, this)),
      m_done(new ChangePhoneDone(m_change, this)),
      m_way{m_number, m_done}
{
    for (FlowStep *step : std::initializer_list<FlowStep *>{m_home, m_number, m_identity, m_done})
        addStep(step);
    m_change.begin(status);
    connect(&m_change, &PhoneChange::changed, this, &ChangePhoneDialog::showState);
    showState();
    retranslateUi();
}

FlowStep *ChangePhoneDialog::stepNow() const
{
    switch (m_change.step()) {
    case Step::WrongOrganization:
        return m_home;
    case Step::Number:
        return m_number;
    case Step::Identity:
        return m_identity;
    case Step::Done:
        return m_done;
    }
    Q_UNREACHABLE();
}

void ChangePhoneDialog::showState()
{
    auto *now = stepNow();
    if (!m_way.contains(now))
        m_way.insert(now == m_home ? 0 : m_way.indexOf(m_done), now);
    m_number->follow();
    m_identity->follow();
    showError();
    showStep(now);
    follow();
}

void ChangePhoneDialog::follow()
{
    showRail();
    FlowDialog::follow();
}

void ChangePhoneDialog::showRail()
{
    QStringList names;
    for (const FlowStep *step : std::as_const(m_way))
        names.append(step == m_home       ? tr("Switch organization")
                     : step == m_number   ? tr("New number")
                     : step == m_identity ? tr("Verify identity")
                                          : tr("Done"));
    const bool isDone = m_change.step() == Step::Done;
    setRail(tr("Change recovery phone"), names,
            static_cast<int>(isDone ? m_way.size() : m_way.indexOf(stepNow())));
}

void ChangePhoneDialog::showError()
{
    const auto &error = m_change.error();
    if (!error || isBusy() || isOver() || standsAtStep(*error))
        return messages().remove(errorMessage);
    messages().put(errorMessage,
                   {Banner::Severity::Danger, [error = *error] {
                        const auto words = errorText(error);
                        return error.outcomeUnknown
                                   ? tr("%1 The number may have been saved. Save it again: that "
                                        "does no harm.",
                                        "what happened")
                                         .arg(words.title)
                                   : sentences(words.title, words.advice);
                    }});
}

void ChangePhoneDialog::goOn()
{
    switch (m_change.step()) {
    case Step::WrongOrganization:
        return m_change.switchOrganization();
    case Step::Number:
        return m_number->submit();
    case Step::Identity:
        return m_identity->submit();
    case Step::Done:
        return accept();
    }
}

void ChangePhoneDialog::goBack()
{
    m_change.back();
}

bool ChangePhoneDialog::canGoBack() const
{
    return m_change.step() == Step::Identity && !isBusy();
}

QString ChangePhoneDialog::busyText() const
{
    return m_change.step() == Step::WrongOrganization ? tr("Switching the organization…")
                                                      : tr("Saving the number…");
}

void ChangePhoneDialog::retranslateUi()
{
    setWindowTitle(tr("Change recovery phone"));
    FlowDialog::retranslateUi();
}

} // namespace ccj::ui
