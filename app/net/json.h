// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QJsonObject>

namespace ccj::net {

/// BadResponse that keeps the answer's status and transaction id.
Error badResponse(const Response &response, const QString &detail);
/// The body as an object; BadResponse when it is anything else, or empty.
Result<QJsonObject> objectBody(const Response &response);

/// RFC 3339 with any number of fraction digits, to the millisecond, as UTC; invalid when it is not one.
/// A time without zone is UTC.
QDateTime parsedTime(const QString &text);

} // namespace ccj::net
