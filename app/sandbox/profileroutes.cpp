// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/people.h"
#include "app/sandbox/verificationmethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject meJson(const Cloud &cloud, const Caller &caller, const Person &person)
{
    QJsonArray customers;
    for (const auto &id : AdministratorStore(cloud.database).customersOf(person.id))
        customers.append(customerJson(cloud, id));
    const auto access = caller.administrator ? QJsonValue(caller.administrator->accessType) : QJsonValue();
    return {{u"userId"_s, person.id},
            {u"email"_s, person.email},
            {u"firstName"_s, orNull(person.firstName)},
            {u"lastName"_s, orNull(person.lastName)},
            {u"displayName"_s, orNull(person.displayName)},
            {u"providerType"_s, person.provider},
            {u"accessType"_s, access},
            {u"customers"_s, customers},
            {u"mfa"_s, mfaJson(cloud, person)}};
}

Response show(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Session);
    if (!caller)
        return caller.error();
    const auto person = findPerson(cloud, caller->personId);
    if (!person) // a reset came between
        return notAuthenticated(u"invalid"_s);
    return Response::json(meJson(cloud, *caller, *person));
}

/// A name of the body, or the present one where the body has none: 400 missing when it is empty,
/// 400 invalidString with a character that no name may have.
OrRefusal<QString> readName(const QJsonObject &body, const QString &field, const QString &present)
{
    if (!body.contains(field))
        return present;
    const auto text = requiredText(body, field);
    if (!text)
        return text;
    const auto name = text->simplified();
    if (name.isEmpty())
        return std::unexpected(badField(u"missing"_s, field));
    if (!isAllowedName(name))
        return std::unexpected(badField(u"invalidString"_s, field));
    return name;
}

/// R45. The new name shows in every organisation's list.
Response rename(Cloud &cloud, const Caller &caller, const QJsonObject &body)
{
    auto person = findPerson(cloud, caller.personId);
    if (!person)
        return notAuthenticated(u"invalid"_s);
    const auto firstName = readName(body, u"firstName"_s, person->firstName);
    const auto lastName = readName(body, u"lastName"_s, person->lastName);
    if (!firstName || !lastName)
        return firstName ? lastName.error() : firstName.error();
    if (*firstName != person->firstName || *lastName != person->lastName) {
        person->firstName = *firstName;
        person->lastName = *lastName;
        person->displayName = displayNameOf(*firstName, *lastName);
        savePerson(cloud, *person);
        AdministratorStore(cloud.database).rename(*person, cloud.clock.now());
    }
    return Response::json(meJson(cloud, caller, *person));
}

Response change(Cloud &cloud, const Request &request)
{
    return cloud.database.write([&] {
        const auto caller = identify(cloud, request, Realm::Session);
        if (!caller)
            return caller.error();
        const auto body = objectBody(request);
        return body ? rename(cloud, *caller, *body) : body.error();
    });
}

} // namespace

void addProfileRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/console/v1/me", guarded(cloud, show));
    router.add("PATCH", "/console/v1/me", guarded(cloud, change));
}

} // namespace ccj::sandbox
