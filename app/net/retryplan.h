// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace ccj::net {

/// True for the verb that changes nothing and may be repeated.
bool isReading(const QByteArray &verb);

/// How long to wait before the same request is sent again; nothing when the error is final.
///
/// A GET is tried three times when it failed for a passing reason. A request that the server refused
/// unread for its rate (429) is tried three times whatever its verb, after the wait the server asked for
/// if that is at most a minute. Too many attempts at a password or a code are for the person to know at
/// once, never for a silent wait. A change that may have happened is never sent again.
///
/// `attempt` counts from 1, `jitter` is from 0 to 1.
std::optional<std::chrono::milliseconds> retryDelay(const QByteArray &verb, const Error &error, int attempt,
                                                    double jitter);

} // namespace ccj::net
