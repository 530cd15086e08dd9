// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/readings.h"

#include "app/administrators/invitation/invitationrules.h"
#include "app/core/searchtext.h"
#include "app/core/storequery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

const auto area = u"readings"_s;
const QStringList steps{u"CREATE TABLE reading (organization TEXT NOT NULL, email TEXT NOT NULL,"
                        " reading TEXT NOT NULL, PRIMARY KEY (organization, email))"_s};

Result<QSqlQuery> run(LocalStore &store, const QString &sql, const QVariantList &values)
{
    if (auto ready = store.migrate(area, steps); !ready)
        return std::unexpected(std::move(ready.error()));
    return runQuery(store.database(), sql, values);
}

} // namespace

Result<Readings> Readings::load(LocalStore &store, const QString &organizationId)
{
    auto query = run(store, u"SELECT email, reading FROM reading WHERE organization = ?"_s, {organizationId});
    if (!query)
        return std::unexpected(std::move(query.error()));
    Readings readings;
    while (query->next())
        readings.m_byEmail.insert(query->value(0).toString(), query->value(1).toString());
    return readings;
}

Result<void> Readings::keep(LocalStore &store, const QString &organizationId, const QString &email,
                            const QString &reading)
{
    const auto key = emailKey(email);
    const auto kept = normalizedReading(reading);
    const auto written =
        kept.isEmpty()
            ? run(store, u"DELETE FROM reading WHERE organization = ? AND email = ?"_s, {organizationId, key})
            : run(store, u"INSERT OR REPLACE INTO reading (organization, email, reading) VALUES (?, ?, ?)"_s,
                  {organizationId, key, kept});
    if (!written)
        return std::unexpected(written.error());
    if (kept.isEmpty())
        m_byEmail.remove(key);
    else
        m_byEmail.insert(key, kept);
    return {};
}

QString Readings::of(const QString &email) const
{
    return m_byEmail.isEmpty() ? QString() : m_byEmail.value(emailKey(email));
}

QString normalizedReading(const QString &typed)
{
    return foldedForSearch(typed).simplified();
}

bool isReading(const QString &typed)
{
    const auto reading = normalizedReading(typed);
    const auto isKana = [](QChar c) { return c >= u'ぁ' && c <= u'ゖ'; };
    return std::ranges::any_of(reading, isKana) && std::ranges::all_of(reading, [&](QChar c) {
               return isKana(c) || c == u'ー' || c == u'・' || c == u' ';
           });
}

} // namespace ccj::administrators
