// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/administratorstore.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/emailaddress.h"
#include "app/sandbox/people.h"
#include "app/sandbox/secondfactor.h"
#include "app/sandbox/sessions.h"
#include "app/sandbox/signinsteps.h"
#include "app/sandbox/tickets.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

Response signIn(Cloud &cloud, const Request &request)
{
    const auto body = objectBody(request);
    if (!body)
        return body.error();
    const auto email = requiredText(*body, u"email"_s);
    if (!email)
        return email.error();
    const auto password = requiredText(*body, u"password"_s);
    if (!password)
        return password.error();

    const auto person = checkPassword(cloud, *email, *password, request.clientAddress,
                                      languageFrom(request.header("Accept-Language")));
    if (!person)
        return person.error();
    return cloud.database.write([&] { return Response::json(firstStep(cloud, *person)); });
}

Response judgeVerify(Cloud &cloud, const QString &token, const Proof &proof, Language language)
{
    const auto known = findTicket(cloud, token);
    if (!known)
        return ownError(401, u"ticketExpired"_s);
    const auto person = findPerson(cloud, known->personId);
    // A blocked person hears of the block first, whatever became of the ticket.
    if (const auto free = checkNotBlocked(cloud, *person, proof.method, language); !free)
        return free.error();
    const auto ticket = ticketAt(cloud, token, step::verify);
    if (!ticket)
        return ticket.error();
    const auto checked = checkCode(cloud, *person, proof.method, proof.code, ticket->hash, language);
    if (!checked) {
        if (checked.error().status == 401)
            countRefusal(cloud, *ticket);
        return checked.error();
    }
    spendTicket(cloud, *ticket);
    Ticket proved = *ticket;
    proved.openedBy = proof.method;
    return answer(stepAfterProof(cloud, proved));
}

Response verify(Cloud &cloud, const Request &request)
{
    const auto body = objectBody(request);
    if (!body)
        return body.error();
    const auto token = requiredText(*body, u"ticket"_s);
    if (!token)
        return token.error();
    const auto proof = readProof(*body);
    if (!proof)
        return proof.error();
    const auto language = languageFrom(request.header("Accept-Language"));
    return cloud.database.write([&] { return judgeVerify(cloud, *token, *proof, language); });
}

/// A step that needs a ticket at this place: reads the body, finds the ticket, runs `work` in one
/// transaction.
Response withTicket(Cloud &cloud, const Request &request, const QString &place,
                    const std::function<Response(const Ticket &, const QJsonObject &)> &work)
{
    const auto body = objectBody(request);
    if (!body)
        return body.error();
    const auto token = requiredText(*body, u"ticket"_s);
    if (!token)
        return token.error();
    return cloud.database.write([&] {
        const auto ticket = ticketAt(cloud, *token, place);
        return ticket ? work(*ticket, *body) : ticket.error();
    });
}

Response recoveryCode(Cloud &cloud, const Request &request)
{
    return withTicket(cloud, request, step::verify, [&](const Ticket &ticket, const QJsonObject &) {
        const auto person = findPerson(cloud, ticket.personId);
        const auto sent =
            mailCode(cloud, *person, ticket.hash, languageFrom(request.header("Accept-Language")));
        return sent ? Response::empty(202) : sent.error();
    });
}

Response chooseCustomer(Cloud &cloud, const Request &request)
{
    return withTicket(cloud, request, step::customer, [&](const Ticket &ticket, const QJsonObject &body) {
        const auto customerId = requiredText(body, u"customerId"_s);
        if (!customerId)
            return customerId.error();
        const auto membership = AdministratorStore(cloud.database).membership(*customerId, ticket.personId);
        if (!membership)
            return commonError(
                403, u"authorization"_s,
                {{u"entityType"_s, u"https://identifiers-api.cloud.com/customer"_s}, {u"id"_s, *customerId}});
        spendTicket(cloud, ticket);
        Ticket chosen = ticket;
        chosen.customerId = membership->customerId;
        return Response::json(stepAfterChoice(cloud, chosen));
    });
}

Response acceptTerms(Cloud &cloud, const Request &request)
{
    return withTicket(cloud, request, step::terms, [&](const Ticket &ticket, const QJsonObject &body) {
        if (!body.contains(u"accepted"_s))
            return badField(u"missing"_s, u"accepted"_s);
        if (body.value(u"accepted"_s) != QJsonValue(true))
            return badField(u"invalidEnum"_s, u"accepted"_s);
        if (!AdministratorStore(cloud.database).membership(ticket.customerId, ticket.personId))
            return ownError(401, u"accessRemoved"_s);
        cloud.database.run(u"INSERT OR IGNORE INTO terms VALUES (?, ?, ?)"_s,
                           {ticket.personId, ticket.customerId, cloud.clock.now()});
        spendTicket(cloud, ticket);
        return Response::json(stepAfterChoice(cloud, ticket));
    });
}

Response proceed(Cloud &cloud, const Request &request)
{
    return withTicket(cloud, request, step::proceed, [&](const Ticket &ticket, const QJsonObject &) {
        spendTicket(cloud, ticket);
        return answer(stepAfterProof(cloud, ticket));
    });
}

} // namespace

void addSignInRoutes(Router &router, Cloud &cloud)
{
    router.add("POST", "/console/v1/sign-in", guarded(cloud, signIn));
    router.add("POST", "/console/v1/sign-in/verify", guarded(cloud, verify));
    router.add("POST", "/console/v1/sign-in/recovery-code", guarded(cloud, recoveryCode));
    router.add("POST", "/console/v1/sign-in/customer", guarded(cloud, chooseCustomer));
    router.add("POST", "/console/v1/sign-in/terms", guarded(cloud, acceptTerms));
    router.add("POST", "/console/v1/sign-in/continue", guarded(cloud, proceed));
}

} // namespace ccj::sandbox
