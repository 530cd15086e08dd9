// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/people.h"

#include "app/sandbox/cloud.h"
#include "app/sandbox/emailaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

std::optional<Person> select(const Cloud &cloud, const QString &condition, const QVariantList &values)
{
    auto query = cloud.database.run(
        u"SELECT id, email, first_name, last_name, display_name, provider, object_id, password_hash, "
        u"totp_sealed,"
        " totp_last_step, enrolled_at, enrolled_customer_id, recovery_phone FROM persons WHERE "_s +
            condition,
        values);
    if (!query.next())
        return {};
    const auto text = [&](int column) { return query.value(column).toString(); };
    return Person{.id = text(0),
                  .email = text(1),
                  .firstName = text(2),
                  .lastName = text(3),
                  .displayName = text(4),
                  .provider = text(5),
                  .objectId = text(6),
                  .passwordHash = query.value(7).toByteArray(),
                  .totpSealed = query.value(8).toByteArray(),
                  .totpLastStep = query.value(9).toLongLong(),
                  .enrolledAt = query.value(10).toLongLong(),
                  .enrolledCustomerId = text(11),
                  .recoveryPhone = text(12)};
}

} // namespace

std::optional<Person> findPerson(const Cloud &cloud, const QString &id)
{
    return select(cloud, u"id=?"_s, {id});
}

std::optional<Person> findPersonByEmail(const Cloud &cloud, const QString &email, const QString &provider)
{
    return select(cloud, u"email_folded=? AND provider=?"_s, {foldEmail(email), provider});
}

void savePerson(Cloud &cloud, const Person &person)
{
    savePeople(cloud, {person});
}

void savePeople(Cloud &cloud, const QList<Person> &people)
{
    QList<QVariantList> rows;
    rows.reserve(people.size());
    for (const auto &p : people)
        rows << QVariantList{p.id,           p.email,      foldEmail(p.email),   p.firstName,    p.lastName,
                             p.displayName,  p.provider,   p.objectId,           p.passwordHash, p.totpSealed,
                             p.totpLastStep, p.enrolledAt, p.enrolledCustomerId, p.recoveryPhone};
    cloud.database.runMany(u"INSERT OR REPLACE INTO persons (id, email, email_folded, first_name, last_name, "
                           u"display_name, provider,"
                           " object_id, password_hash, totp_sealed, totp_last_step, enrolled_at, "
                           "enrolled_customer_id, recovery_phone)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           rows);
}

bool isAllowedName(const QString &name)
{
    return name.size() <= 256 && std::ranges::none_of(name, [](QChar c) {
               return u"<>:/\\"_s.contains(c) || c.category() == QChar::Other_Control;
           });
}

QString displayNameOf(const QString &firstName, const QString &lastName)
{
    const bool latin = !lastName.isEmpty() && lastName.at(0).script() == QChar::Script_Latin;
    return latin ? firstName + u' ' + lastName : lastName + u' ' + firstName;
}

int backupCodesLeft(const Cloud &cloud, const QString &personId)
{
    auto query = cloud.database.run(
        u"SELECT count(*) FROM backup_codes WHERE person_id=? AND used_at IS NULL"_s, {personId});
    query.next();
    return query.value(0).toInt();
}

QJsonObject customerJson(const Cloud &cloud, const QString &customerId)
{
    auto query = cloud.database.run(u"SELECT id, name, org_id FROM customers WHERE id=?"_s, {customerId});
    query.next();
    return {{u"id"_s, query.value(0).toString()},
            {u"name"_s, query.value(1).toString()},
            {u"orgId"_s, query.value(2).toString()}};
}

QString customerName(const Cloud &cloud, const QString &customerId)
{
    return customerJson(cloud, customerId).value(u"name"_s).toString();
}

} // namespace ccj::sandbox
