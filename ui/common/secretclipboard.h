// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"
#include "app/core/clock.h"

#include <QObject>

namespace ccj::ui {

/// A secret that lies on the clipboard for a minute (R76). Managers of clipboard histories are asked not to
/// keep it, by the hint that password managers give. Goes with the program too; what somebody else has
/// copied meanwhile is left alone.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lifetime{60};

    /// Puts the secret there. The clock must last as long as the event loop.
    static void copy(auth::SecretString secret, Clock &clock);

private:
    SecretClipboard(auth::SecretString secret, Clock &clock, QObject *parent);
    void clear();

    auth::SecretString m_secret;
    Pending m_end;
};

} // namespace ccj::ui
