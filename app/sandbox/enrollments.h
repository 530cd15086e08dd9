// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/refusal.h"
#include "app/sandbox/tickets.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ccj::sandbox {

struct Cloud;

/// Somebody's way to the first device. Nothing of it is in force until it is finished; it lives as long as
/// its ticket, and a person has one at most.
struct Enrollment
{
    enum class Stage { Mail, Authenticator, Recovery }; ///< what is asked for next

    QString id;
    QString personId;
    QByteArray ticketHash;
    Stage stage = Stage::Mail;
    QByteArray totpSealed;   ///< from stage Authenticator on
    qint64 totpLastStep = 0; ///< from stage Recovery on
    QString recoveryPhone;
    QByteArray backupHashes;

    bool hasRecovery() const { return !recoveryPhone.isEmpty() && !backupHashes.isEmpty(); }
};

/// All writes inside Database::write. Replaces the person's former one.
void saveEnrollment(Cloud &cloud, const Enrollment &enrollment);
void removeEnrollment(Cloud &cloud, const Enrollment &enrollment);
/// The enrolment of this id that was opened with this ticket: 404 otherwise, 409 wrongStep at another stage.
OrRefusal<Enrollment> enrollmentAt(const Cloud &cloud, const QString &id, const Ticket &ticket,
                                   std::optional<Enrollment::Stage> stage);
/// Puts device, phone and codes in force: 409 recoveryIncomplete while phone or codes are missing.
OrRefusal<void> finishEnrollment(Cloud &cloud, const Enrollment &enrollment);

} // namespace ccj::sandbox
