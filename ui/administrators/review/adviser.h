// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"

#include "app/administrators/review/advice.h"
#include "app/administrators/review/reviewstore.h"
#include "app/core/worker.h"

namespace ccj::ui {

/// Judges the list in the background whenever it has been read to its end, for everything that shows advice.
class Adviser : public QObject
{
    Q_OBJECT
public:
    Adviser(AdministratorsHost &host, QObject *parent);

    /// Nothing while the list is not whole: half of one would warn for nothing.
    const std::optional<QList<administrators::Advice>> &advice() const { return m_advice; }
    /// That the advice is about.
    const administrators::Roster &roster() const { return m_roster; }

Q_SIGNALS:
    void changed();

private:
    void judge();
    QStringList withoutPermissions(const administrators::Roster &roster) const;

    AdministratorsHost &m_host;
    administrators::ReviewStore m_reviews;
    Worker m_worker;
    Pending m_judging;
    std::optional<QList<administrators::Advice>> m_advice;
    administrators::Roster m_roster;
};

} // namespace ccj::ui
