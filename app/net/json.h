// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace ccj::net {

/// BadResponse that keeps the answer's status and transaction id.
Error badResponse(const Response &response, const QString &detail);
/// The body as an object; BadResponse when it is anything else, or empty.
Result<QJsonObject> objectBody(const Response &response);

/// Text as the services write it: ids and versions come as numbers, too.
QString textOf(const QJsonValue &value);
/// A boolean, or the word for it; false for anything else.
bool flagOf(const QJsonValue &value);
/// The body as a list: bare, or wrapped in "items"; BadResponse when it is neither.
Result<QJsonArray> listBody(const Response &response);

/// RFC 3339 with any number of fraction digits, to the millisecond, as UTC; invalid when it is not one.
/// A time without zone is UTC.
QDateTime parsedTime(const QString &text);
/// The date of an HTTP header ("Wed, 01 Apr 2026 01:02:03 GMT") as UTC; invalid when it is not one.
QDateTime httpDate(const QByteArray &text);

} // namespace ccj::net
