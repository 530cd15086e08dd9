// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/administratorstore.h"

#include "app/sandbox/database.h"
#include "app/sandbox/emailaddress.h"
#include "app/sandbox/people.h"
#include "app/sandbox/sandboxclock.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

const auto columns =
    u"row, customer_id, user_id, uc_oid, type, access_type, grants, email, first_name, last_name, "
    u"display_name,"
    " provider_type, provider_id, provider_name, external_id, pending, created_at, updated_at, version,"
    " invitation_hash, invitation_expires_at,"
    " (SELECT preferences FROM notification_preferences p"
    " WHERE p.customer_id=administrators.customer_id AND p.person_id=administrators.user_id)"_s;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QVariant sqlText(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// The columns that are written, in the order of valuesOf.
const auto written =
    u"customer_id, user_id, uc_oid, type, access_type, grants, email, email_folded, first_name, last_name,"
    " display_name, provider_type, provider_id, provider_name, external_id, pending, created_at, updated_at,"
    " version, invitation_hash, invitation_expires_at"_s;

QString marks()
{
    return QStringList(written.count(u',') + 1, u"?"_s).join(u", "_s);
}

QString insertStatement()
{
    return u"INSERT INTO administrators (%1) VALUES (%2)"_s.arg(written, marks());
}

QVariantList valuesOf(const Administrator &a)
{
    return {a.customerId,
            sqlText(a.userId),
            sqlText(a.ucOid),
            a.type,
            a.accessType,
            QString::fromUtf8(QJsonDocument(a.grants).toJson(QJsonDocument::Compact)),
            sqlText(a.email),
            a.email.isEmpty() ? QVariant() : QVariant(foldEmail(a.email)),
            sqlText(a.firstName),
            sqlText(a.lastName),
            sqlText(a.displayName),
            a.providerType,
            sqlText(a.providerId),
            sqlText(a.providerName),
            sqlText(a.externalId),
            a.pending,
            a.createdAt,
            a.updatedAt,
            a.version,
            a.invitationHash.isEmpty() ? QVariant() : QVariant(a.invitationHash),
            a.invitationExpiresAt};
}

Administrator read(const QSqlQuery &query)
{
    const auto text = [&](int column) { return query.value(column).toString(); };
    const auto number = [&](int column) { return query.value(column).toLongLong(); };
    return {.row = number(0),
            .customerId = text(1),
            .userId = text(2),
            .ucOid = text(3),
            .type = text(4),
            .accessType = text(5),
            .grants = QJsonDocument::fromJson(query.value(6).toByteArray()).object(),
            .email = text(7),
            .firstName = text(8),
            .lastName = text(9),
            .displayName = text(10),
            .providerType = text(11),
            .providerId = text(12),
            .providerName = text(13),
            .externalId = text(14),
            .pending = query.value(15).toBool(),
            .createdAt = number(16),
            .updatedAt = number(17),
            .version = number(18),
            .invitationHash = query.value(19).toByteArray(),
            .invitationExpiresAt = number(20),
            .mailPreferences = MailPreferences::fromText(query.value(21).toByteArray())};
}

} // namespace

QString Administrator::externalOid() const
{
    if (externalId.isEmpty())
        return {};
    return u"OID:/%1/%2/%3"_s.arg(providerType == u"Ad" ? u"ad"_s : u"azuread"_s, providerId, externalId);
}

QJsonObject Administrator::toJson(qint64 now) const
{
    QJsonObject json{{u"customerId"_s, customerId},
                     {u"ucOid"_s, orNull(ucOid)},
                     {u"userId"_s, orNull(userId)},
                     {u"type"_s, type},
                     {u"accessType"_s, accessType},
                     {u"firstName"_s, orNull(firstName)},
                     {u"lastName"_s, orNull(lastName)},
                     {u"displayName"_s, orNull(displayName)},
                     {u"providerType"_s, providerType},
                     {u"providerId"_s, orNull(providerId)},
                     {u"pending"_s, pending},
                     {u"invitationExpired"_s, pending && invitationExpiresAt <= now},
                     {u"legacyProviders"_s, QJsonValue::Null},
                     {u"createdDate"_s, preciseTimeText(createdAt)},
                     {u"updatedDate"_s, preciseTimeText(updatedAt)},
                     {u"eTag"_s, u"\"%1\""_s.arg(version, 0, 16)}};
    if (!email.isEmpty())
        json.insert(u"email"_s, email);
    if (!externalId.isEmpty()) {
        json.insert(u"externalOid"_s, externalOid());
        json.insert(u"providerProperties"_s,
                    QJsonObject{{u"displayName"_s, orNull(providerName)}, {u"tid"_s, providerId}});
    }
    if (providerType == u"AzureAd")
        json.insert(u"authDomain"_s, orNull(providerName));
    if (!userId.isEmpty())
        json.insert(u"notificationsEmailPreferences"_s, mailPreferences.toJson());
    return json;
}

QList<Administrator> AdministratorStore::select(const QString &condition, const QVariantList &values) const
{
    auto query = m_database.run(u"SELECT %1 FROM administrators WHERE %2"_s.arg(columns, condition), values);
    QList<Administrator> rows;
    while (query.next())
        rows.append(read(query));
    return rows;
}

std::optional<Administrator> AdministratorStore::first(const QString &condition,
                                                       const QVariantList &values) const
{
    auto rows = select(condition + u" LIMIT 1"_s, values);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.takeFirst());
}

QList<Administrator> AdministratorStore::page(const QString &customerId, const Filter &filter,
                                              qint64 afterRow, int count) const
{
    auto condition = u"customer_id=? AND row>?"_s;
    QVariantList values{customerId, afterRow};
    const auto narrow = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        condition += u" AND %1=?"_s.arg(column);
        values << value;
    };
    narrow(u"type"_s, filter.type);
    narrow(u"provider_type"_s, filter.providerType);
    narrow(u"user_id"_s, filter.userId);
    return select(condition + u" ORDER BY row LIMIT ?"_s, values << count);
}

std::optional<Administrator> AdministratorStore::find(const QString &customerId, const QString &id) const
{
    // One after the other, so that each is a look-up in an index.
    if (auto person = first(u"customer_id=? AND user_id=?"_s, {customerId, id}))
        return person;
    if (auto other = first(u"customer_id=? AND uc_oid=? AND user_id IS NULL"_s, {customerId, id}))
        return other;
    return first(u"customer_id=? AND email_folded=? AND pending=1"_s, {customerId, foldEmail(id)});
}

std::optional<Administrator> AdministratorStore::findByEmail(const QString &customerId,
                                                             const QString &email) const
{
    return first(u"customer_id=? AND email_folded=?"_s, {customerId, foldEmail(email)});
}

std::optional<Administrator> AdministratorStore::findByInvitation(const QByteArray &tokenHash) const
{
    return first(u"invitation_hash=?"_s, {tokenHash});
}

std::optional<Administrator> AdministratorStore::membership(const QString &customerId,
                                                            const QString &personId) const
{
    return first(u"customer_id=? AND user_id=? AND pending=0"_s, {customerId, personId});
}

QStringList AdministratorStore::customersOf(const QString &personId) const
{
    QStringList customers;
    for (const auto &row : select(u"user_id=? AND pending=0 ORDER BY row"_s, {personId}))
        customers << row.customerId;
    return customers;
}

bool AdministratorStore::countsAsFull(const Administrator &administrator) const
{
    if (!administrator.isFull() || administrator.pending || administrator.type != u"AdministratorUser")
        return false;
    if (administrator.providerType == u"CitrixSts")
        return true;
    auto query =
        m_database.run(u"SELECT azure_connected FROM customers WHERE id=?"_s, {administrator.customerId});
    return query.next() && query.value(0).toBool();
}

int AdministratorStore::fullAdministrators(const QString &customerId) const
{
    auto query = m_database.run(
        u"SELECT count(*) FROM administrators a JOIN customers c ON c.id=a.customer_id WHERE a.customer_id=?"
        " AND a.access_type='Full' AND a.pending=0 AND a.type='AdministratorUser'"
        " AND (a.provider_type='CitrixSts' OR c.azure_connected=1)"_s,
        {customerId});
    query.next();
    return query.value(0).toInt();
}

void AdministratorStore::save(Administrator &administrator) const
{
    const auto values = valuesOf(administrator);
    if (administrator.row == 0)
        administrator.row = m_database.run(insertStatement(), values).lastInsertId().toLongLong();
    else
        m_database.run(u"UPDATE administrators SET (%1) = (%2) WHERE row=?"_s.arg(written, marks()),
                       values + QVariantList{administrator.row});
}

void AdministratorStore::insertAll(const QList<Administrator> &administrators) const
{
    QList<QVariantList> rows;
    rows.reserve(administrators.size());
    for (const auto &administrator : administrators)
        rows << valuesOf(administrator);
    m_database.runMany(insertStatement(), rows);
}

bool isLastFull(const AdministratorStore &store, const Administrator &administrator)
{
    return store.countsAsFull(administrator) && store.fullAdministrators(administrator.customerId) == 1;
}

void AdministratorStore::remove(const Administrator &administrator) const
{
    m_database.run(u"DELETE FROM administrators WHERE row=?"_s, {administrator.row});
}

void AdministratorStore::rename(const Person &person, qint64 now) const
{
    m_database.run(u"UPDATE administrators SET first_name=?, last_name=?, display_name=?, updated_at=?,"
                   " version=version+1 WHERE user_id=?"_s,
                   {person.firstName, person.lastName, person.displayName, now, person.id});
}

} // namespace ccj::sandbox
