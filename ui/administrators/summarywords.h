// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"

#include <QCoreApplication>

namespace ccj::ui {

/// The line under the page's title: how many there are of each kind, and as of when.
class SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)
public:
    /// Empty before anything is known.
    static QString line(const administrators::AdministratorsController &controller, const QDateTime &now);

private:
    static QString everybody(const administrators::RosterCounts &counts);
    static QString withPending(const QString &sum, const administrators::RosterCounts &counts);
};

} // namespace ccj::ui
