// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/change.h"

#include <QStringList>

namespace ccj::testing {

/// Records changes as lines: "begin <operation>", "done", "refused", "unknown".
class ChangeLog final : public ChangeRecorder
{
public:
    QString begin(const Change &change) override
    {
        lines << QStringLiteral("begin ") + change.operation;
        return QString::number(lines.size());
    }
    void end(const QString &, ChangeOutcome outcome, const QString &id) override
    {
        static const QStringList names{QStringLiteral("done"), QStringLiteral("refused"),
                                       QStringLiteral("unknown")};
        lines << names.at(static_cast<int>(outcome));
        transactionId = id;
    }
    QStringList lines;
    QString transactionId; ///< of the last end()
};

} // namespace ccj::testing
