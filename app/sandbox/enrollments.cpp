// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/enrollments.h"

#include "app/sandbox/cloud.h"
#include "app/sandbox/verificationmethods.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

void saveEnrollment(Cloud &cloud, const Enrollment &enrollment)
{
    cloud.database.run(
        u"INSERT OR REPLACE INTO enrollments (person_id, id, ticket_hash, stage, totp_sealed, totp_last_step,"
        " recovery_phone, backup_hashes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {enrollment.personId, enrollment.id, enrollment.ticketHash, int(enrollment.stage),
         enrollment.totpSealed, enrollment.totpLastStep, enrollment.recoveryPhone, enrollment.backupHashes});
}

void removeEnrollment(Cloud &cloud, const Enrollment &enrollment)
{
    cloud.database.run(u"DELETE FROM enrollments WHERE id=?"_s, {enrollment.id});
}

OrRefusal<Enrollment> enrollmentAt(const Cloud &cloud, const QString &id, const Ticket &ticket,
                                   std::optional<Enrollment::Stage> stage)
{
    auto query =
        cloud.database.run(u"SELECT stage, totp_sealed, totp_last_step, recovery_phone, backup_hashes"
                           " FROM enrollments WHERE id=? AND ticket_hash=?"_s,
                           {id, ticket.hash});
    if (!query.next())
        return std::unexpected(notFound(u"enrollment"_s, id));
    const Enrollment found{.id = id,
                           .personId = ticket.personId,
                           .ticketHash = ticket.hash,
                           .stage = Enrollment::Stage(query.value(0).toInt()),
                           .totpSealed = query.value(1).toByteArray(),
                           .totpLastStep = query.value(2).toLongLong(),
                           .recoveryPhone = query.value(3).toString(),
                           .backupHashes = query.value(4).toByteArray()};
    if (stage && found.stage != *stage)
        return std::unexpected(ownError(409, u"wrongStep"_s));
    return found;
}

OrRefusal<void> finishEnrollment(Cloud &cloud, const Enrollment &enrollment)
{
    if (!enrollment.hasRecovery())
        return std::unexpected(ownError(409, u"recoveryIncomplete"_s));
    cloud.database.run(
        u"UPDATE persons SET totp_sealed=?, totp_last_step=?, enrolled_at=?, enrolled_customer_id=NULL,"
        " recovery_phone=? WHERE id=?"_s,
        {enrollment.totpSealed, enrollment.totpLastStep, cloud.clock.now(), enrollment.recoveryPhone,
         enrollment.personId});
    replaceBackupCodes(cloud, enrollment.personId, enrollment.backupHashes);
    removeEnrollment(cloud, enrollment);
    spendTicketsOf(cloud, enrollment.personId);
    return {};
}

} // namespace ccj::sandbox
