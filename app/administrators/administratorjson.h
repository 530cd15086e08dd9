// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administrator.h"

namespace ccj::administrators {

/// A time as RFC 3339 in UTC, to the second, or to the millisecond where there is one; empty when invalid.
QString rfc3339(const QDateTime &time);

/// The entry with the names and values of the server; what the server did not say is left out. Read it
/// again with Administrator::fromJson().
QJsonObject toJson(const Administrator &item);

} // namespace ccj::administrators
