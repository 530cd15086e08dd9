// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace ccj::auth {

/// Asks the Secret Service over D-Bus whether its default collection is locked: libsecret reports a
/// locked keyring whose prompt cannot be shown as "entry not found". Answers later, false when nobody
/// answers within two seconds or there is no service. The answer is dropped with its context.
void askKeyringLocked(QObject *context, std::function<void(bool)> callback);

} // namespace ccj::auth
