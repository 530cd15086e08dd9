// SPDX-License-Identifier: Apache-2.0
// What is asked of the archive; what is written: archivestore.cpp.
#include "app/core/storequery.h"
#include "app/notifications/archivecondition.h"
#include "app/notifications/archivestore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

Notification notificationFrom(const QString &body)
{
    return Notification::fromJson(QJsonDocument::fromJson(body.toUtf8()).object());
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

Result<ArchivePage> ArchiveStore::search(const ArchiveScope &scope, const Filter &filter,
                                         const std::optional<ArchivePosition> &after, int count) const
{
    const auto id = scopeId(scope);
    if (!id)
        return std::unexpected(id.error());
    auto condition = conditionOf(*id, filter, m_hasIndex);
    if (after)
        condition.add(u"(received, sequence) < (?, ?)"_s, {after->received, after->sequence});
    auto found = runQuery(m_store->database(),
                          u"SELECT body, first_seen, listed, received, sequence FROM notification WHERE %1"
                          " ORDER BY received DESC, sequence DESC LIMIT ?"_s.arg(condition.sql),
                          condition.values << count + 1);
    if (!found)
        return std::unexpected(found.error());
    ArchivePage page;
    ArchivePosition last;
    while (found->next()) {
        if (page.items.size() == count) {
            page.next = last;
            break;
        }
        page.items.append({notificationFrom(found->value(0).toString()), timeOf(found->value(1).toLongLong()),
                           found->value(2).toBool()});
        last = {found->value(3).toLongLong(), found->value(4).toLongLong()};
    }
    return page;
}

Result<qint64> ArchiveStore::count(const ArchiveScope &scope, const Filter &filter) const
{
    const auto id = scopeId(scope);
    if (!id)
        return std::unexpected(id.error());
    const auto condition = conditionOf(*id, filter, m_hasIndex);
    auto found =
        runQuery(m_store->database(), u"SELECT COUNT(*) FROM notification WHERE %1"_s.arg(condition.sql),
                 condition.values);
    if (!found)
        return std::unexpected(found.error());
    found->next();
    return found->value(0).toLongLong();
}

Result<SeverityCounts> ArchiveStore::countBySeverity(const ArchiveScope &scope, const Filter &filter) const
{
    const auto id = scopeId(scope);
    if (!id)
        return std::unexpected(id.error());
    auto any = filter;
    any.severities.clear();
    const auto condition = conditionOf(*id, any, m_hasIndex);
    auto found = runQuery(
        m_store->database(),
        u"SELECT severity, COUNT(*) FROM notification WHERE %1 GROUP BY severity"_s.arg(condition.sql),
        condition.values);
    if (!found)
        return std::unexpected(found.error());
    SeverityCounts counts;
    while (found->next())
        counts.insert(static_cast<Severity>(found->value(0).toInt()), found->value(1).toLongLong());
    return counts;
}

Result<QList<Notification>> ArchiveStore::waiting(const ArchiveScope &scope, Attention attention) const
{
    const auto id = scopeId(scope);
    if (!id)
        return std::unexpected(id.error());
    auto found =
        runQuery(m_store->database(),
                 u"SELECT body FROM notification WHERE scope = ? AND attention = ? AND"
                 " attention <> 1 AND listed AND NOT dismissed ORDER BY received DESC, sequence DESC"_s,
                 {*id, static_cast<int>(attention)});
    if (!found)
        return std::unexpected(found.error());
    QList<Notification> items;
    while (found->next())
        items.append(notificationFrom(found->value(0).toString()));
    return items;
}

Result<ArchiveContents> ArchiveStore::contents(const ArchiveScope &scope) const
{
    const auto id = scopeId(scope);
    if (!id)
        return std::unexpected(id.error());
    auto found = runQuery(m_store->database(),
                          u"SELECT COUNT(*), SUM(bytes), MIN(received),"
                          " (SELECT forgotten FROM scope WHERE id = ?) FROM notification WHERE scope = ?"_s,
                          {*id, *id});
    if (!found)
        return std::unexpected(found.error());
    found->next();
    const auto services = servicesIn(*id);
    if (!services)
        return std::unexpected(services.error());
    return ArchiveContents{found->value(0).toLongLong(), found->value(1).toLongLong(),
                           found->isNull(2) ? QDateTime() : timeOf(found->value(2).toLongLong()),
                           found->value(3).toLongLong(), *services};
}

Result<QStringList> ArchiveStore::servicesIn(qint64 scope) const
{
    auto found = runQuery(m_store->database(), u"SELECT DISTINCT service FROM notification WHERE scope = ?"_s,
                          {scope});
    if (!found)
        return std::unexpected(found.error());
    QStringList services;
    while (found->next())
        services.append(found->value(0).toString());
    return services;
}

} // namespace ccj::notifications
