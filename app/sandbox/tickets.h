// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/refusal.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ccj::sandbox {

struct Cloud;

/// Where a sign-in stands. `next` of the contract, and Continue for a ticket that came by the browser.
namespace step {
inline const auto verify = QStringLiteral("verify");
inline const auto enroll = QStringLiteral("enroll");
inline const auto customer = QStringLiteral("customer");
inline const auto terms = QStringLiteral("terms");
inline const auto proceed = QStringLiteral("continue");
} // namespace step

/// A place in one person's sign-in. The client holds 256 random bits, the server their hash.
struct Ticket
{
    QByteArray hash;
    QString personId;
    QString step;
    QString openedBy;       ///< the method that proved the person
    QString customerId;     ///< chosen organisation
    QString onlyCustomerId; ///< when set, this ticket reaches that organisation alone
    bool alive = true;      ///< neither spent nor expired nor refused ten times
    qint64 expiresAt = 0;
};

/// Stores a ticket and returns what the client gets. It lives ten minutes, for enrolment thirty. All
/// writes inside Database::write.
QString issueTicket(Cloud &cloud, const Ticket &ticket);
std::optional<Ticket> findTicket(const Cloud &cloud, const QString &token);
void spendTicket(Cloud &cloud, const Ticket &ticket);
/// When a password or a device has changed, nobody goes on with what was proved before.
void spendTicketsOf(Cloud &cloud, const QString &personId);
void countRefusal(Cloud &cloud, const Ticket &ticket);
/// 401 ticketExpired, 409 wrongStep.
OrRefusal<Ticket> ticketAt(const Cloud &cloud, const QString &token, const QString &step);

} // namespace ccj::sandbox
