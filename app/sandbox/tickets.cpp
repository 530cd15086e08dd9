// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/tickets.h"

#include "app/sandbox/cloud.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {
constexpr qint64 minute = 60'000;
constexpr int maximumRefusals = 10;
} // namespace

QString issueTicket(Cloud &cloud, const Ticket &ticket)
{
    const auto token = randomToken();
    const auto lifetime = ticket.step == step::enroll ? 30 * minute : 10 * minute;
    cloud.database.run(
        u"INSERT INTO tickets (hash, person_id, step, opened_by, customer_id, only_customer_id,"
        " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {tokenHash(token), ticket.personId, ticket.step, ticket.openedBy, ticket.customerId,
         ticket.onlyCustomerId, cloud.clock.now() + lifetime});
    return QString::fromLatin1(token);
}

std::optional<Ticket> findTicket(const Cloud &cloud, const QString &token)
{
    const auto hash = tokenHash(token.toUtf8());
    auto query =
        cloud.database.run(u"SELECT person_id, step, opened_by, customer_id, only_customer_id, expires_at,"
                           " refusals, spent FROM tickets WHERE hash=?"_s,
                           {hash});
    if (!query.next())
        return {};
    const bool alive = !query.value(7).toBool() && query.value(6).toInt() < maximumRefusals &&
                       cloud.clock.now() < query.value(5).toLongLong();
    return Ticket{hash,
                  query.value(0).toString(),
                  query.value(1).toString(),
                  query.value(2).toString(),
                  query.value(3).toString(),
                  query.value(4).toString(),
                  alive,
                  query.value(5).toLongLong()};
}

void spendTicket(Cloud &cloud, const Ticket &ticket)
{
    cloud.database.run(u"UPDATE tickets SET spent=1 WHERE hash=?"_s, {ticket.hash});
}

void spendTicketsOf(Cloud &cloud, const QString &personId)
{
    cloud.database.run(u"UPDATE tickets SET spent=1 WHERE person_id=?"_s, {personId});
}

void countRefusal(Cloud &cloud, const Ticket &ticket)
{
    cloud.database.run(u"UPDATE tickets SET refusals=refusals+1 WHERE hash=?"_s, {ticket.hash});
}

OrRefusal<Ticket> ticketAt(const Cloud &cloud, const QString &token, const QString &step)
{
    const auto ticket = findTicket(cloud, token);
    if (!ticket || !ticket->alive)
        return std::unexpected(ownError(401, u"ticketExpired"_s));
    if (ticket->step != step)
        return std::unexpected(ownError(409, u"wrongStep"_s));
    return *ticket;
}

} // namespace ccj::sandbox
