// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/demopeople.h"

#include "app/mfa/totp.h"
#include "app/sandbox/administratorstore.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/people.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

QByteArray sealedSecrets(const Cloud &cloud, const QJsonObject &secrets)
{
    return cloud.keys.seal(QJsonDocument(secrets).toJson(QJsonDocument::Compact));
}

QJsonObject shownSecrets(const Cloud &cloud, const QByteArray &sealed)
{
    return QJsonDocument::fromJson(cloud.keys.unseal(sealed).value_or(QByteArray())).object();
}

QJsonArray customersJson(const Cloud &cloud, const QString &personId)
{
    QJsonArray customers;
    for (const auto &id : AdministratorStore(cloud.database).customersOf(personId))
        customers.append(customerJson(cloud, id));
    return customers;
}

QJsonArray citrixPeople(const Cloud &cloud)
{
    QJsonArray people;
    auto query = cloud.database.run(u"SELECT person_id, sealed FROM demo_people ORDER BY position"_s);
    while (query.next()) {
        const auto person = findPerson(cloud, query.value(0).toString());
        const auto shown = shownSecrets(cloud, query.value(1).toByteArray());
        const auto key = cloud.keys.unseal(person->totpSealed);
        people.append(QJsonObject{{u"email"_s, person->email},
                                  {u"password"_s, shown.value(u"password"_s)},
                                  {u"totpSecret"_s, key ? QJsonValue(mfa::encodeBase32(*key)) : QJsonValue()},
                                  {u"backupCodes"_s, shown.value(u"backupCodes"_s)},
                                  {u"displayName"_s, person->displayName},
                                  {u"customers"_s, customersJson(cloud, person->id)}});
    }
    return people;
}

} // namespace

void rememberDemoPerson(Cloud &cloud, int position, const QString &personId, const QString &password,
                        const QStringList &backupCodes)
{
    const QJsonObject secrets{{u"password"_s, password},
                              {u"backupCodes"_s, QJsonArray::fromStringList(backupCodes)}};
    cloud.database.run(u"INSERT INTO demo_people VALUES (?, ?, ?)"_s,
                       {position, personId, sealedSecrets(cloud, secrets)});
}

void forgetDemoSecret(Cloud &cloud, const QString &personId, DemoSecret which)
{
    auto query = cloud.database.run(u"SELECT sealed FROM demo_people WHERE person_id=?"_s, {personId});
    if (!query.next())
        return;
    auto secrets = shownSecrets(cloud, query.value(0).toByteArray());
    query.finish();
    if (which == DemoSecret::Password)
        secrets[u"password"_s] = QJsonValue();
    else
        secrets[u"backupCodes"_s] = QJsonArray();
    cloud.database.run(u"UPDATE demo_people SET sealed=? WHERE person_id=?"_s,
                       {sealedSecrets(cloud, secrets), personId});
}

QList<AuthenticatorApp> otherAuthenticatorApps(const Cloud &cloud)
{
    QList<AuthenticatorApp> apps;
    auto query = cloud.database.run(
        u"SELECT p.email, e.totp_sealed, 0 FROM enrollments e JOIN persons p ON p.id=e.person_id"
        " JOIN tickets t ON t.hash=e.ticket_hash WHERE t.spent=0 AND t.expires_at>?"
        " UNION ALL SELECT p.email, c.totp_sealed, 0 FROM device_changes c JOIN persons p ON p.id=c.person_id"
        " WHERE c.expires_at>?"
        " UNION ALL SELECT email, totp_sealed, 1 FROM persons WHERE enrolled_at>0"
        " AND id NOT IN (SELECT person_id FROM demo_people)"_s,
        {cloud.clock.now(), cloud.clock.now()});
    while (query.next()) {
        if (const auto key = cloud.keys.unseal(query.value(1).toByteArray()))
            apps << AuthenticatorApp{query.value(0).toString(), *key, query.value(2).toBool()};
    }
    return apps;
}

QJsonObject demoPeople(const Cloud &cloud)
{
    QJsonArray azurePeople;
    auto query =
        cloud.database.run(u"SELECT id, email, display_name, object_id FROM persons WHERE provider='AzureAd'"
                           " ORDER BY CAST(id AS INTEGER)"_s);
    while (query.next())
        azurePeople.append(QJsonObject{{u"email"_s, query.value(1).toString()},
                                       {u"displayName"_s, query.value(2).toString()},
                                       {u"objectId"_s, query.value(3).toString()},
                                       {u"customers"_s, customersJson(cloud, query.value(0).toString())}});
    QJsonArray apiClients;
    auto clients = cloud.database.run(
        u"SELECT customer_id, client_id, demo_sealed FROM clients WHERE demo_sealed IS NOT NULL ORDER BY client_id"_s);
    while (clients.next()) {
        const auto secret = cloud.keys.unseal(clients.value(2).toByteArray());
        apiClients.append(
            QJsonObject{{u"customerId"_s, clients.value(0).toString()},
                        {u"clientId"_s, clients.value(1).toString()},
                        {u"clientSecret"_s, QString::fromLatin1(secret.value_or(QByteArray()))}});
    }
    return {
        {u"people"_s, citrixPeople(cloud)}, {u"azurePeople"_s, azurePeople}, {u"apiClients"_s, apiClients}};
}

} // namespace ccj::sandbox
