// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/azuredirectory.h"

#include "app/core/searchtext.h"
#include "app/sandbox/cloud.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

DirectoryUser read(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toString()};
}

QSqlQuery select(const Cloud &cloud, const QString &condition, const QVariantList &values)
{
    return cloud.database.run(
        u"SELECT object_id, display_name, mail, user_principal_name FROM directory_users WHERE "_s +
            condition,
        values);
}

/// What a search is compared with: the folded name, with and without its spaces, and the addresses.
QStringList keysOf(const DirectoryUser &user)
{
    const auto name = foldedForSearch(user.displayName);
    auto joined = name;
    joined.removeIf([](QChar c) { return c.isSpace(); });
    return name.split(u' ', Qt::SkipEmptyParts) +
           QStringList{joined, foldedForSearch(user.mail), foldedForSearch(user.userPrincipalName)};
}

bool fits(const QStringList &keys, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(keys, [&](const QString &key) { return key.contains(word); });
    });
}

bool begins(const QStringList &keys, const QStringList &words)
{
    return !words.isEmpty() &&
           std::ranges::any_of(keys, [&](const QString &key) { return key.startsWith(words.first()); });
}

} // namespace

std::optional<AzureTenant> azureTenant(const Cloud &cloud, const QString &customerId)
{
    auto query = cloud.database.run(u"SELECT azure_tenant, azure_name, identifier FROM customers"
                                    " WHERE id=? AND azure_connected=1"_s,
                                    {customerId});
    if (!query.next())
        return {};
    return AzureTenant{query.value(0).toString(), query.value(1).toString(), query.value(2).toString()};
}

std::optional<DirectoryUser> findDirectoryUser(const Cloud &cloud, const QString &customerId,
                                               const QString &objectId)
{
    auto query = select(cloud, u"customer_id=? AND object_id=?"_s, {customerId, objectId});
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

DirectoryMatches searchDirectory(const Cloud &cloud, const QString &customerId, const QString &search,
                                 qsizetype most)
{
    const auto words = foldedForSearch(search).split(u' ', Qt::SkipEmptyParts);
    QList<DirectoryUser> first;
    QList<DirectoryUser> others;
    auto query = select(cloud, u"customer_id=? ORDER BY user_principal_name"_s, {customerId});
    while (query.next()) {
        const auto user = read(query);
        if (const auto keys = keysOf(user); fits(keys, words))
            (begins(keys, words) ? first : others).append(user);
    }
    first += others;
    return {first.first(std::min(most, first.size())), first.size() > most};
}

} // namespace ccj::sandbox
