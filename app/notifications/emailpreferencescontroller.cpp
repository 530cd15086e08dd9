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
        const auto &present = m_preferences.value();
        if (m_preferences.state() != PageState::Ready || !present)
            m_saving = Saving::Unknown;
        else
            m_saving = present->hasSameChoices(m_wanted) ? Saving::Done : Saving::NotApplied;
    }
    Q_EMIT changed();
}

void EmailPreferencesController::save(const EmailPreferences &wanted)
{
    const auto &present = m_preferences.value();
    if (!present || isBusy())
        return;
    m_wanted = wanted;
    m_save = m_api.setPreferences(*present, wanted, [this](const Result<void> &answer) { onSaved(answer); });
    setSaving(Saving::Running);
}

void EmailPreferencesController::onSaved(const Result<void> &answer)
{
    if (answer) {
        m_preferences.take(m_wanted);
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
