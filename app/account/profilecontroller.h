// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/profileapi.h"
#include "app/auth/session.h"
#include "app/core/pagevalue.h"

#include <QObject>

namespace ccj::account {

/// One's own profile: read, and the names changed (R45). Follows the session: another person starts empty.
class ProfileController : public QObject
{
    Q_OBJECT
public:
    ProfileController(net::HttpClient &http, auth::Session &session);

    /// Never Empty.
    PageState state() const { return m_profile.state(); }
    /// As the server said last.
    const std::optional<auth::Profile> &profile() const { return m_profile.value(); }
    const std::optional<Error> &error() const { return m_profile.error(); }
    /// False for an API client, which has no profile: nothing is asked then.
    bool isPerson() const { return m_session.kind() == auth::Session::Kind::Person; }
    /// People under Azure AD set password and second factor there (R27).
    bool isCitrixIdentity() const;

    /// The session takes it over as well.
    void load();
    bool isSaving() const { return m_saving.isActive(); }
    /// Of the last rename(). After outcomeUnknown the profile was read again, and shows what holds.
    std::optional<Error> saveError() const { return m_saveError; }
    /// Sends what differs; then the profile is read again.
    void rename(const QString &firstName, const QString &lastName);

Q_SIGNALS:
    void changed();
    void renamed();

private:
    void saved(const Result<void> &result);
    void clear();

    ProfileApi m_api;
    auth::Session &m_session;
    PageValue<auth::Profile> m_profile;
    std::optional<Error> m_saveError;
    Pending m_saving;
};

} // namespace ccj::account
