// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/profileapi.h"
#include "app/auth/session.h"
#include "app/core/pagestate.h"

#include <QObject>

#include <optional>

namespace ccj::account {

/// One's own profile: read, and the names changed (R45). Follows the session: another person starts empty.
class ProfileController : public QObject
{
    Q_OBJECT
public:
    ProfileController(net::HttpClient &http, auth::Session &session);

    /// Never Empty.
    PageState state() const { return m_state; }
    /// As the server said last.
    const std::optional<auth::Profile> &profile() const { return m_profile; }
    std::optional<Error> error() const { return m_error; }
    /// False for an API client, which has no profile: nothing is asked then.
    bool isPerson() const { return m_session.kind() == auth::Session::Kind::Person; }
    /// People under Azure AD set password and second factor there (R27).
    bool isCitrixIdentity() const;

    void load();
    bool isSaving() const { return m_saving.isActive(); }
    /// Of the last rename(). After outcomeUnknown the profile was read again, and shows what holds.
    std::optional<Error> saveError() const { return m_saveError; }
    /// Sends what differs; the profile of the session follows.
    void rename(const QString &firstName, const QString &lastName);

Q_SIGNALS:
    void changed();
    void renamed();

private:
    void loaded(Result<auth::Profile> profile);
    void saved(const Result<void> &result);
    void clear();

    ProfileApi m_api;
    auth::Session &m_session;
    PageState m_state = PageState::Loading;
    std::optional<auth::Profile> m_profile;
    std::optional<Error> m_error;
    std::optional<Error> m_saveError;
    Pending m_loading;
    Pending m_saving;
};

} // namespace ccj::account
