// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/devicechanges.h"

#include "app/sandbox/cloud.h"
#include "app/sandbox/tickets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 lifetime = 30 * 60 * second;
using Stage = DeviceChange::Stage;

std::optional<DeviceChange> find(const Cloud &cloud, const QString &id)
{
    auto query = cloud.database.run(u"SELECT person_id, session_id, replaces, stage, totp_sealed, expires_at"
                                    " FROM device_changes WHERE id=?"_s,
                                    {id});
    if (!query.next())
        return {};
    return DeviceChange{.id = id,
                        .personId = query.value(0).toString(),
                        .sessionId = query.value(1).toLongLong(),
                        .replaces = query.value(2).toByteArray(),
                        .stage = Stage(query.value(3).toInt()),
                        .totpSealed = query.value(4).toByteArray(),
                        .expiresAt = query.value(5).toLongLong()};
}

} // namespace

DeviceChange openDeviceChange(Cloud &cloud, const Person &person, const Session &session)
{
    closeDeviceChanges(cloud, person.id);
    const DeviceChange change{.id = QString::fromLatin1(randomToken()),
                              .personId = person.id,
                              .sessionId = session.id,
                              .replaces = person.totpSealed,
                              .expiresAt = cloud.clock.now() + lifetime};
    saveDeviceChange(cloud, change);
    return change;
}

void saveDeviceChange(Cloud &cloud, const DeviceChange &change)
{
    cloud.database.run(
        u"INSERT OR REPLACE INTO device_changes (id, person_id, session_id, replaces, stage, totp_sealed,"
        " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {change.id, change.personId, change.sessionId, change.replaces, int(change.stage), change.totpSealed,
         change.expiresAt});
}

void closeDeviceChanges(Cloud &cloud, const QString &personId)
{
    cloud.database.run(
        u"UPDATE device_changes SET stage=?, totp_sealed=NULL WHERE person_id=? AND stage<>?"_s,
        {int(Stage::Closed), personId, int(Stage::Done)});
}

OrRefusal<DeviceChange> deviceChangeAt(const Cloud &cloud, const QString &id, const Person &person,
                                       const Session &session, std::optional<Stage> stage)
{
    const auto change = find(cloud, id);
    if (!change || change->personId != person.id || change->sessionId != session.id)
        return std::unexpected(notFound(u"deviceChange"_s, id));
    if (change->stage == Stage::Done)
        return std::unexpected(ownError(409, u"wrongStep"_s));
    if (change->replaces != person.totpSealed)
        return std::unexpected(ownError(409, u"superseded"_s));
    if (change->stage == Stage::Closed || cloud.clock.now() >= change->expiresAt)
        return std::unexpected(notFound(u"deviceChange"_s, id));
    if (stage && change->stage != *stage)
        return std::unexpected(ownError(409, u"wrongStep"_s));
    return *change;
}

void completeDeviceChange(Cloud &cloud, DeviceChange change, const Person &person, const Session &session,
                          qint64 totpLastStep)
{
    const auto now = cloud.clock.now();
    // Clients tell two devices apart by this time, which they see in whole seconds.
    const auto since = std::max(now, person.enrolledAt + second);
    cloud.database.run(u"UPDATE persons SET totp_sealed=?, totp_last_step=?, enrolled_at=? WHERE id=?"_s,
                       {change.totpSealed, totpLastStep, since, person.id});
    closeDeviceChanges(cloud, person.id);
    change.stage = Stage::Done;
    change.totpSealed.clear();
    saveDeviceChange(cloud, change);
    endOtherSessions(cloud, session);
    spendTicketsOf(cloud, person.id);
}

} // namespace ccj::sandbox
