// SPDX-License-Identifier: Apache-2.0
#include "app/preparation/progress.h"

#include "app/core/logging.h"
#include "app/core/storequery.h"

using namespace Qt::StringLiterals;

namespace ccj::preparation {

namespace {

const auto area = u"preparation"_s;
const QStringList steps{
    u"CREATE TABLE preparation (environment TEXT NOT NULL, organization TEXT NOT NULL, item TEXT NOT NULL,"
    " value TEXT NOT NULL, changed_by TEXT NOT NULL, changed_at TEXT NOT NULL,"
    " PRIMARY KEY (environment, organization, item))"_s};

Result<QSqlQuery> run(LocalStore &store, const QString &sql, const QVariantList &values)
{
    if (auto ready = store.migrate(area, steps); !ready)
        return std::unexpected(std::move(ready.error()));
    return runQuery(store.database(), sql, values);
}

} // namespace

Progress::Progress(LocalStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

void Progress::open(const ProgressPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_entries.clear();
    if (isOpen()) {
        auto rows = run(m_store,
                        u"SELECT item, value, changed_by, changed_at FROM preparation"
                        " WHERE environment = ? AND organization = ?"_s,
                        {place.environmentId, place.organizationId});
        while (rows && rows->next())
            m_entries.insert(rows->value(0).toString(),
                             {rows->value(1).toString(), rows->value(2).toString(),
                              QDateTime::fromString(rows->value(3).toString(), Qt::ISODate)});
        if (!rows)
            qCWarning(lcStore) << "the preparation could not be read:" << rows.error().detail;
    }
    Q_EMIT changed();
}

std::optional<ProgressEntry> Progress::entry(const QString &item) const
{
    const auto found = m_entries.constFind(item);
    return found == m_entries.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> Progress::keep(const QString &item, const QString &value, const QString &by)
{
    if (value == m_entries.value(item).value)
        return {};
    const ProgressEntry entry{value, by, m_clock.now()};
    const auto written =
        value.isEmpty()
            ? run(m_store,
                  u"DELETE FROM preparation WHERE environment = ? AND organization = ? AND item = ?"_s,
                  {m_place.environmentId, m_place.organizationId, item})
            : run(m_store, u"INSERT OR REPLACE INTO preparation VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {m_place.environmentId, m_place.organizationId, item, value, by.isNull() ? u""_s : by,
                   entry.at.toUTC().toString(Qt::ISODate)});
    if (!written)
        return std::unexpected(written.error());
    if (value.isEmpty())
        m_entries.remove(item);
    else
        m_entries.insert(item, entry);
    Q_EMIT changed();
    return {};
}

Result<void> Progress::forget(const QString &prefix)
{
    const auto written = run(m_store,
                             u"DELETE FROM preparation WHERE environment = ? AND organization = ?"
                             " AND substr(item, 1, ?) = ?"_s,
                             {m_place.environmentId, m_place.organizationId, prefix.size(), prefix});
    if (!written)
        return std::unexpected(written.error());
    m_entries.removeIf([&](const auto &entry) { return entry.key().startsWith(prefix); });
    Q_EMIT changed();
    return {};
}

QString stepItem(const QString &step)
{
    return u"step/"_s + step;
}

QString answerItem(const QString &question)
{
    return machineAnswers + question;
}

} // namespace ccj::preparation
