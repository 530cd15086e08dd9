// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <functional>

namespace ccj {

/// Categories of the log; QT_LOGGING_RULES="ccj.net.info=true" shows one line for each request.
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

using LogFilter = std::function<QString(const QString &)>;

/// From now on every message of the program and its libraries passes the filter before it is written to
/// standard error. Call first thing in main(), with net::redacted.
void installLogging(LogFilter filter);

} // namespace ccj
