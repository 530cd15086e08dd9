// SPDX-License-Identifier: Apache-2.0
#include "ui/common/changedialog.h"

namespace ccj::ui {

void ChangeDialog::follow(quint64 change)
{
    m_change = change;
    Q_EMIT started(change);
}

void ChangeDialog::setVerb(const QString &verb, const QString &busy, const QString &reading)
{
    m_verbText = verb;
    m_busyText = busy;
    m_readingText = reading.isEmpty() ? tr("No answer. Reading the list…") : reading;
    ApplyDialog::setVerb(verb, m_reading ? m_readingText : busy);
}

void ChangeDialog::setReading(bool reading)
{
    m_reading = reading;
    ApplyDialog::setVerb(m_verbText, reading ? m_readingText : m_busyText);
}

void ChangeDialog::onChange(quint64 change, ChangeState state, const std::optional<Error> &error,
                            const std::function<bool()> &showOutcome)
{
    if (change != m_change || !isBusy())
        return;
    setReading(state == ChangeState::CheckingOutcome);
    switch (state) {
    case ChangeState::Running:
    case ChangeState::CheckingOutcome:
        break;
    case ChangeState::Done:
    case ChangeState::TargetGone:
        applied();
        break;
    case ChangeState::Refused:
        failed(error.value_or(Error{}));
        break;
    case ChangeState::NotApplied:
    case ChangeState::Unknown:
        if (showOutcome())
            stayOpen();
        else
            applied();
        break;
    }
}

} // namespace ccj::ui
