// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/historyspans.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What was seen of a connector, in the language of the moment.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    /// "Disconnected", "Not watched".
    static QString state(const HistorySpan &span);
    /// When and how long it was so.
    static QString line(const HistorySpan &span);
    /// How long; what one look alone saw has no length.
    static QString length(const HistorySpan &span);
    /// How long it was seen in each state, the worst first, and how long nobody was looking.
    static QString sum(const QList<HistorySpan> &spans);
};

} // namespace ccj::ui
