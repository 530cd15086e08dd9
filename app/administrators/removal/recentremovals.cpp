// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/recentremovals.h"

#include "app/administrators/administratorjson.h"
#include "app/core/storequery.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

const QStringList migrations{
    u"CREATE TABLE removal ("
    "id INTEGER PRIMARY KEY, organization TEXT NOT NULL, person TEXT NOT NULL, access TEXT,"
    "removed_at INTEGER NOT NULL, removed_by TEXT NOT NULL)"_s,
};

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

std::optional<AccessModel> accessOf(const QVariant &text)
{
    const auto access = AccessModel::fromJson(objectOf(text));
    return access ? std::optional(*access) : std::nullopt;
}

RecentRemoval removalOf(const QSqlQuery &query)
{
    return {.id = query.value(0).toLongLong(),
            .organizationId = query.value(1).toString(),
            .person = Administrator::fromJson(objectOf(query.value(2))),
            .access = accessOf(query.value(3)),
            .removedAt = QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC),
            .removedBy = query.value(5).toString()};
}

} // namespace

RecentRemovals::RecentRemovals(LocalStore &store, const Clock &clock) : m_store(store), m_clock(clock)
{
    if (const auto ready = m_store.migrate(u"removals"_s, migrations); !ready)
        m_problem = ready.error();
}

Result<qint64> RecentRemovals::add(const RecentRemoval &removal)
{
    if (m_problem)
        return std::unexpected(*m_problem);
    QSqlQuery query(m_store.database());
    query.prepare(
        u"INSERT INTO removal (organization, person, access, removed_at, removed_by) VALUES (?, ?, ?, ?, ?)"_s);
    query.addBindValue(removal.organizationId);
    query.addBindValue(textOf(toJson(removal.person)));
    query.addBindValue(removal.access ? QVariant(textOf(removal.access->toJson())) : QVariant());
    query.addBindValue(m_clock.now().toMSecsSinceEpoch());
    query.addBindValue(removal.removedBy.isNull() ? u""_s : removal.removedBy);
    if (!query.exec())
        return storageFailure(query);
    return query.lastInsertId().toLongLong();
}

Result<QList<RecentRemoval>> RecentRemovals::of(const QString &organizationId)
{
    if (const auto ready = forgetOld(); !ready)
        return std::unexpected(ready.error());
    QSqlQuery query(m_store.database());
    query.prepare(u"SELECT id, organization, person, access, removed_at, removed_by FROM removal"
                  " WHERE organization = ? ORDER BY removed_at DESC, id DESC"_s);
    query.addBindValue(organizationId);
    if (!query.exec())
        return storageFailure(query);
    QList<RecentRemoval> removals;
    while (query.next())
        removals.append(removalOf(query));
    return removals;
}

Result<void> RecentRemovals::forget(qint64 id)
{
    QSqlQuery query(m_store.database());
    query.prepare(u"DELETE FROM removal WHERE id = ?"_s);
    query.addBindValue(id);
    if (!query.exec())
        return storageFailure(query);
    return {};
}

Result<void> RecentRemovals::forgetOld()
{
    if (m_problem)
        return std::unexpected(*m_problem);
    QSqlQuery query(m_store.database());
    query.prepare(u"DELETE FROM removal WHERE removed_at <= ?"_s);
    query.addBindValue(m_clock.now().addDays(-kept.count()).toMSecsSinceEpoch());
    if (!query.exec())
        return storageFailure(query);
    return {};
}

int RecentRemovals::daysLeft(const RecentRemoval &removal) const
{
    using namespace std::chrono;
    const milliseconds left(m_clock.now().msecsTo(removal.removedAt.addDays(kept.count())));
    return std::max(0, static_cast<int>(ceil<days>(left).count()));
}

} // namespace ccj::administrators
