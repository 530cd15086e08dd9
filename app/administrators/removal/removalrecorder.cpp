// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/removalrecorder.h"

#include "app/core/logging.h"

namespace ccj::administrators {

RemovalRecorder::RemovalRecorder(AdministratorsController &controller, RecentRemovals &removals,
                                 std::function<Place()> place, QObject *parent)
    : QObject(parent), m_removals(removals), m_place(std::move(place))
{
    connect(&controller, &AdministratorsController::operationChanged, this, &RemovalRecorder::onOperation);
}

void RemovalRecorder::note(quint64 operation, const std::optional<AccessModel> &access)
{
    if (access)
        m_access.insert(operation, *access);
}

std::optional<qint64> RemovalRecorder::recordOf(quint64 operation) const
{
    const auto found = m_records.constFind(operation);
    return found == m_records.cend() ? std::nullopt : std::optional(*found);
}

void RemovalRecorder::onOperation(const Operation &operation)
{
    using Kind = Operation::Kind;
    if (!operation.isFinished() ||
        (operation.kind != Kind::Remove && operation.kind != Kind::CancelInvitation))
        return;
    auto access = m_access.contains(operation.id) ? std::optional(m_access.take(operation.id)) : std::nullopt;
    if (operation.state != Operation::State::Done)
        return;
    if (!access && operation.target.hasFullAccess())
        access.emplace().accessType = operation.target.accessType;
    const auto place = m_place();
    const auto added = m_removals.add({.organizationId = place.organizationId,
                                       .person = operation.target,
                                       .access = access,
                                       .removedBy = place.userName});
    if (added)
        m_records.insert(operation.id, *added);
    else
        qCWarning(lcStore) << "a removal could not be kept:" << added.error().detail;
}

} // namespace ccj::administrators
