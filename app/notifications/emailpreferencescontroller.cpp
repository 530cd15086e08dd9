// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/emailpreferencescontroller.h"

namespace ccj::notifications {

EmailPreferencesController::EmailPreferencesController(net::HttpClient &http, QObject *parent)
    : QObject(parent), m_api(http, m_worker)
{
}

void EmailPreferencesController::refresh()
{
    m_preferences.read(m_api.preferences([this](Result<EmailPreferences> read) { onRead(std::move(read)); }));
    Q_EMIT changed();
}

void EmailPreferencesController::onRead(Result<EmailPreferences> read)
{
    m_preferences.take(std::move(read));
    if (m_saving == Saving::CheckingOutcome) {
        const bool wasRead = m_preferences.state() == PageState::Ready;
        const bool isDone = wasRead && m_preferences.value()->hasSameChoices(m_wanted);
        m_saving = !wasRead ? Saving::Unknown : isDone ? Saving::Done : Saving::NotApplied;
    }
    Q_EMIT changed();
}

void EmailPreferencesController::save(const EmailPreferences &wanted)
{
    if (!m_preferences.value() || isBusy())
        return;
    m_wanted = wanted;
    m_save = m_api.setPreferences(*m_preferences.value(), wanted,
                                  [this](const Result<void> &answer) { onSaved(answer); });
    setSaving(Saving::Running);
}

void EmailPreferencesController::onSaved(const Result<void> &answer)
{
    if (answer) {
        auto present = m_wanted;
        present.enabledDate = m_preferences.value()->enabledDate;
        m_preferences.take(present);
        setSaving(Saving::Done);
        return refresh(); // the server sets the date
    }
    const bool isUnknown = answer.error().outcomeUnknown;
    setSaving(isUnknown ? Saving::CheckingOutcome : Saving::Refused, answer.error());
    if (isUnknown)
        refresh();
}

void EmailPreferencesController::setSaving(Saving saving, std::optional<Error> error)
{
    m_saving = saving;
    m_saveError = std::move(error);
    Q_EMIT changed();
}

void EmailPreferencesController::clear()
{
    m_preferences.clear();
    m_save.cancel();
    setSaving(Saving::None);
}

} // namespace ccj::notifications
