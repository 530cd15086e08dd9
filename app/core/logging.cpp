// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QtGlobal>

namespace ccj {

Q_LOGGING_CATEGORY(lcNet, "ccj.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAuth, "ccj.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "ccj.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "ccj.ui", QtWarningMsg)

namespace {

// The message handler is one for the whole process; this is the only state of the program that is too.
LogFilter logFilter;
QtMessageHandler writer = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writer(type, context, logFilter(message));
}

} // namespace

void installLogging(LogFilter filter)
{
    logFilter = std::move(filter);
    const auto previous = qInstallMessageHandler(handle);
    if (previous != handle)
        writer = previous;
}

} // namespace ccj
