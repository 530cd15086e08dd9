// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/core/pagestate.h"
#include "app/mfa/mfaapi.h"

#include <QObject>

#include <optional>

namespace ccj::mfa {

/// One's own verification methods, read again after each change of them. Follows the session: another
/// person starts empty.
class StatusController : public QObject
{
    Q_OBJECT
public:
    StatusController(MfaApi &api, auth::Session &session);

    /// Never Empty.
    PageState state() const { return m_state; }
    /// As the server said last.
    const std::optional<MfaStatus> &status() const { return m_status; }
    const std::optional<Error> &error() const { return m_error; }

    /// Does nothing for an API client, which has no second factor.
    void load();

Q_SIGNALS:
    void changed();

private:
    void loaded(Result<MfaStatus> status);
    void clear();

    MfaApi &m_api;
    auth::Session &m_session;
    PageState m_state = PageState::Loading;
    std::optional<MfaStatus> m_status;
    std::optional<Error> m_error;
    Pending m_loading;
};

} // namespace ccj::mfa
