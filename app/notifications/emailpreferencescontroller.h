// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/pagevalue.h"
#include "app/core/worker.h"
#include "app/notifications/notificationsapi.h"

#include <QObject>

namespace ccj::notifications {

/// Which notifications are mailed: reads the choice of the administrator who is signed in, and changes it.
/// Only a person has one.
class EmailPreferencesController : public QObject
{
    Q_OBJECT
public:
    /// How a change goes.
    enum class Saving {
        None,
        Running,
        CheckingOutcome, ///< no answer came; it is read back to see what happened
        Done,
        Refused,    ///< saveError() says why
        NotApplied, ///< no answer came, and what was read back shows that it did not happen
        Unknown,    ///< no answer came, and reading back did not tell
    };

    /// The client must outlive it.
    explicit EmailPreferencesController(net::HttpClient &http, QObject *parent = nullptr);

    const PageValue<EmailPreferences> &preferences() const { return m_preferences; }
    void refresh();
    /// Changes them; not before they were read.
    void save(const EmailPreferences &wanted);
    Saving saving() const { return m_saving; }
    const std::optional<Error> &saveError() const { return m_saveError; }
    bool isBusy() const { return m_saving == Saving::Running || m_saving == Saving::CheckingOutcome; }
    /// For another organisation or after signing out.
    void clear();

Q_SIGNALS:
    void changed(); ///< preferences(), saving() or saveError()

private:
    void onRead(Result<EmailPreferences> read);
    void onSaved(const Result<void> &answer);
    void setSaving(Saving saving, std::optional<Error> error = {});

    Worker m_worker; ///< first: it outlives what waits for it
    NotificationsApi m_api;
    PageValue<EmailPreferences> m_preferences;
    EmailPreferences m_wanted;
    Saving m_saving = Saving::None;
    std::optional<Error> m_saveError;
    Pending m_save;
};

} // namespace ccj::notifications
