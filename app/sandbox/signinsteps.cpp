// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/signinsteps.h"

#include "app/sandbox/administratorstore.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/emailaddress.h"
#include "app/sandbox/secondfactor.h"
#include "app/sandbox/sessions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr int triesPerAddress = 5;
constexpr int triesPerClient = 100;

struct PasswordCounters
{
    QString address; ///< holds a hash: what is typed there need not be an address at all
    QString client;
};

PasswordCounters countersFor(const QString &email, const QString &clientAddress)
{
    const auto folded = QString::fromLatin1(tokenHash(foldEmail(email).toUtf8()).toHex());
    return {u"password:%1:%2"_s.arg(folded, clientAddress), u"password:%1"_s.arg(clientAddress)};
}

OrRefusal<void> chargePassword(Cloud &cloud, const PasswordCounters &counters, const QString &email,
                               Language language)
{
    const auto now = cloud.clock.now();
    const auto address = cloud.attempts.charge(counters.address, triesPerAddress, now);
    if (!address.allowed) {
        const auto owner = findPersonByEmail(cloud, email, u"CitrixSts"_s);
        if (address.firstRefusal && owner)
            cloud.outbox.send(tooManyAttemptsMail(language, owner->email), now);
        return std::unexpected(tooManyAttempts(u"password"_s, address.waitSeconds));
    }
    const auto client = cloud.attempts.charge(counters.client, triesPerClient, now);
    if (client.allowed)
        return {};
    cloud.attempts.refund(counters.address);
    return std::unexpected(tooManyAttempts(u"password"_s, client.waitSeconds));
}

QJsonObject stepJson(const QString &next, const QString &ticket, const QStringList &methods,
                     const QJsonArray &customers)
{
    return {{u"ticket"_s, ticket},
            {u"next"_s, next},
            {u"methods"_s, QJsonArray::fromStringList(methods)},
            {u"customers"_s, customers}};
}

bool termsAccepted(const Cloud &cloud, const Ticket &ticket)
{
    auto query = cloud.database.run(u"SELECT 1 FROM terms WHERE person_id=? AND customer_id=?"_s,
                                    {ticket.personId, ticket.customerId});
    return query.next();
}

} // namespace

OrRefusal<Person> checkPassword(Cloud &cloud, const QString &email, const QString &password,
                                const QString &clientAddress, Language language)
{
    const auto counters = countersFor(email, clientAddress);
    const auto charged =
        cloud.database.write([&] { return chargePassword(cloud, counters, email, language); });
    if (!charged)
        return std::unexpected(charged.error());
    const auto person = findPersonByEmail(cloud, email, u"CitrixSts"_s);
    const bool right = cloud.hasher.verify(person ? person->passwordHash : QByteArray(), password);
    if (!person || !right)
        return std::unexpected(ownError(401, u"invalidCredentials"_s));
    cloud.database.write([&] {
        cloud.attempts.clear(counters.address);
        cloud.attempts.refund(counters.client);
    });
    return *person;
}

QJsonObject firstStep(Cloud &cloud, const Person &person)
{
    const auto next = person.isEnrolled() ? step::verify : step::enroll;
    QStringList methods;
    if (person.isEnrolled()) {
        methods << authenticatorMethod;
        if (backupCodesLeft(cloud, person.id) > 0)
            methods << backupCodeMethod;
        methods << recoveryEmailMethod;
    }
    return stepJson(next, issueTicket(cloud, {.personId = person.id, .step = next}), methods, {});
}

OrRefusal<QJsonObject> stepAfterProof(Cloud &cloud, Ticket ticket)
{
    auto customers = AdministratorStore(cloud.database).customersOf(ticket.personId);
    if (!ticket.onlyCustomerId.isEmpty())
        customers = customers.filter(ticket.onlyCustomerId, Qt::CaseInsensitive);
    if (customers.isEmpty())
        return std::unexpected(ownError(401, u"accessRemoved"_s));
    if (customers.size() == 1) {
        ticket.customerId = customers.first();
        return stepAfterChoice(cloud, ticket);
    }
    QJsonArray choices;
    for (const auto &id : std::as_const(customers))
        choices.append(customerJson(cloud, id));
    ticket.step = step::customer;
    return stepJson(step::customer, issueTicket(cloud, ticket), {}, choices);
}

QJsonObject stepAfterChoice(Cloud &cloud, Ticket ticket)
{
    const QJsonArray chosen{customerJson(cloud, ticket.customerId)};
    if (!termsAccepted(cloud, ticket)) {
        ticket.step = step::terms;
        return stepJson(step::terms, issueTicket(cloud, ticket), {}, chosen);
    }
    cloud.database.run(u"UPDATE persons SET enrolled_customer_id=? WHERE id=? AND enrolled_at>0"
                       " AND (enrolled_customer_id IS NULL OR enrolled_customer_id='')"_s,
                       {ticket.customerId, ticket.personId});
    return {{u"next"_s, u"done"_s},
            {u"methods"_s, QJsonArray()},
            {u"customers"_s, chosen},
            {u"tokens"_s, openSession(cloud, ticket.personId, ticket.customerId, ticket.openedBy)}};
}

} // namespace ccj::sandbox
