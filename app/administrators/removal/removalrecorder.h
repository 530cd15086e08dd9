// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"
#include "app/administrators/removal/recentremovals.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace ccj::administrators {

/// Keeps everybody whose removal or cancelled invitation was carried out from this console, whoever
/// started it.
class RemovalRecorder : public QObject
{
    Q_OBJECT
public:
    /// Where, and who works here, at the moment of asking.
    struct Place
    {
        QString organizationId;
        QString userName;
    };
    RemovalRecorder(AdministratorsController &controller, RecentRemovals &removals,
                    std::function<Place()> place, QObject *parent = nullptr);

    /// The access that this operation takes away, as it was read before it.
    void note(quint64 operation, const std::optional<AccessModel> &access);
    /// The record of an operation that was carried out; none when it could not be kept.
    std::optional<qint64> recordOf(quint64 operation) const;

private:
    void onOperation(const Operation &operation);

    RecentRemovals &m_removals;
    std::function<Place()> m_place;
    QHash<quint64, AccessModel> m_access; ///< of operations that run
    QHash<quint64, qint64> m_records;
};

} // namespace ccj::administrators
