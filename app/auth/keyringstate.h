// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace ccj::auth {

/// What the Secret Service says of itself, past QtKeychain.
enum class KeyringState {
    Absent, ///< no session bus, no service, or no answer within two seconds
    Locked, ///< its default collection is locked
    Open,
};

/// Asks over D-Bus, because libsecret's errors do not tell: a locked keyring whose prompt cannot be shown
/// reads as "entry not found", and a refusal looks like an absent service. Answers later; the answer is
/// dropped with its context.
void askKeyringState(QObject *context, std::function<void(KeyringState)> callback);

} // namespace ccj::auth
