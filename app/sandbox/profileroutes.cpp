// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/emailaddress.h"
#include "app/sandbox/people.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// All but the last two digits hidden.
QString maskedPhone(const QString &phone)
{
    return phone.isEmpty() ? QString() : QString(phone.size() - 2, u'*') + phone.right(2);
}

QJsonObject mfaJson(const Cloud &cloud, const Person &person)
{
    return {{u"enrolled"_s, person.isEnrolled()},
            {u"enrolledAt"_s, person.isEnrolled() ? QJsonValue(timeText(person.enrolledAt)) : QJsonValue()},
            {u"enrolledCustomerId"_s, orNull(person.enrolledCustomerId)},
            {u"backupCodesLeft"_s, backupCodesLeft(cloud, person.id)},
            {u"recoveryPhone"_s, orNull(maskedPhone(person.recoveryPhone))},
            {u"recoveryEmail"_s, maskedEmail(person.email)}};
}

Response me(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Session);
    if (!caller)
        return caller.error();
    const auto person = findPerson(cloud, caller->personId);
    if (!person) // a reset came between
        return notAuthenticated(u"invalid"_s);
    QJsonArray customers;
    for (const auto &id : AdministratorStore(cloud.database).customersOf(person->id))
        customers.append(customerJson(cloud, id));
    const auto access = caller->administrator ? QJsonValue(caller->administrator->accessType) : QJsonValue();
    return Response::json(QJsonObject{{u"userId"_s, person->id},
                                      {u"email"_s, person->email},
                                      {u"firstName"_s, orNull(person->firstName)},
                                      {u"lastName"_s, orNull(person->lastName)},
                                      {u"displayName"_s, orNull(person->displayName)},
                                      {u"providerType"_s, person->provider},
                                      {u"accessType"_s, access},
                                      {u"customers"_s, customers},
                                      {u"mfa"_s, mfaJson(cloud, *person)}});
}

} // namespace

void addProfileRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/console/v1/me", guarded(cloud, me));
}

} // namespace ccj::sandbox
