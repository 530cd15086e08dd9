// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/core/pagevalue.h"
#include "app/mfa/mfaapi.h"

#include <QObject>

namespace ccj::mfa {

/// One's own verification methods, read again after each change of them. Follows the session: another
/// person starts empty.
class StatusController : public QObject
{
    Q_OBJECT
public:
    StatusController(MfaApi &api, auth::Session &session);

    /// Never Empty.
    PageState state() const { return m_status.state(); }
    /// As the server said last.
    const std::optional<MfaStatus> &status() const { return m_status.value(); }
    const std::optional<Error> &error() const { return m_status.error(); }

    /// Does nothing for an API client, which has no second factor.
    void load();

Q_SIGNALS:
    void changed();

private:
    MfaApi &m_api;
    auth::Session &m_session;
    PageValue<MfaStatus> m_status;
};

} // namespace ccj::mfa
