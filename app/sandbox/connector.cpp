// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/connector.h"

#include "app/sandbox/database.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

/// The columns that are written, in the order of valuesOf.
const auto written =
    u"id, customer_id, location_id, fqdn, forest, type, windows_sid, slot, state, state_since,"
    " last_contact_at, updates, failure_reason, installed_release, ready_at, update_at, last_upgrade_at,"
    " last_upgrade_completed_at"_s;

QString marks()
{
    return QStringList(written.count(u',') + 1, u"?"_s).join(u", "_s);
}

QVariant orNull(std::optional<qint64> time)
{
    return time ? QVariant(*time) : QVariant();
}

std::optional<qint64> timeFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QVariantList valuesOf(const Connector &c)
{
    return {c.id,
            c.customerId,
            c.locationId,
            c.fqdn,
            c.forest,
            c.type,
            c.windowsSid,
            c.slot,
            int(c.state),
            c.stateSince,
            orNull(c.lastContactAt),
            int(c.updates),
            c.failureReason,
            c.release,
            c.readyAt,
            orNull(c.updateAt),
            orNull(c.lastUpgradeAt),
            orNull(c.lastUpgradeCompletedAt)};
}

Connector read(const QSqlQuery &query)
{
    const auto text = [&](int column) { return query.value(column).toString(); };
    return {.row = query.value(0).toLongLong(),
            .id = text(1),
            .customerId = text(2),
            .locationId = text(3),
            .fqdn = text(4),
            .forest = text(5),
            .type = text(6),
            .windowsSid = text(7),
            .slot = query.value(8).toInt(),
            .state = ConnectorState(query.value(9).toInt()),
            .stateSince = query.value(10).toLongLong(),
            .lastContactAt = timeFrom(query.value(11)),
            .updates = ConnectorUpdates(query.value(12).toInt()),
            .failureReason = text(13),
            .release = query.value(14).toInt(),
            .readyAt = query.value(15).toLongLong(),
            .updateAt = timeFrom(query.value(16)),
            .lastUpgradeAt = timeFrom(query.value(17)),
            .lastUpgradeCompletedAt = timeFrom(query.value(18))};
}

QString insertStatement()
{
    return u"INSERT INTO connectors (%1) VALUES (%2)"_s.arg(written, marks());
}

} // namespace

QList<Connector> ConnectorStore::select(const QString &condition, const QVariantList &values) const
{
    auto query = m_database.run(
        u"SELECT row, %1 FROM connectors WHERE %2 ORDER BY row"_s.arg(written, condition), values);
    QList<Connector> connectors;
    while (query.next())
        connectors.append(read(query));
    return connectors;
}

QList<Connector> ConnectorStore::all() const
{
    return select(u"1"_s, {});
}

QList<Connector> ConnectorStore::ofCustomer(const QString &customerId) const
{
    return select(u"customer_id=?"_s, {customerId});
}

QList<Connector> ConnectorStore::inLocation(const QString &locationId) const
{
    return select(u"location_id=?"_s, {locationId});
}

QList<Connector> ConnectorStore::steered() const
{
    return select(
        u"state<>? OR updates IN (?, ?) OR last_contact_at IS NOT NULL"_s,
        {int(ConnectorState::Reporting), int(ConnectorUpdates::Failing), int(ConnectorUpdates::Stuck)});
}

std::optional<Connector> ConnectorStore::find(const QString &id) const
{
    auto found = select(u"id=?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.takeFirst());
}

void ConnectorStore::save(Connector &connector) const
{
    const auto values = valuesOf(connector);
    if (connector.row == 0)
        connector.row = m_database.run(insertStatement(), values).lastInsertId().toLongLong();
    else
        m_database.run(u"UPDATE connectors SET (%1) = (%2) WHERE row=?"_s.arg(written, marks()),
                       values + QVariantList{connector.row});
}

void ConnectorStore::insertAll(const QList<Connector> &connectors) const
{
    QList<QVariantList> rows;
    rows.reserve(connectors.size());
    for (const auto &connector : connectors)
        rows << valuesOf(connector);
    m_database.runMany(insertStatement(), rows);
}

void ConnectorStore::remove(const Connector &connector) const
{
    m_database.run(u"DELETE FROM connectors WHERE row=?"_s, {connector.row});
}

} // namespace ccj::sandbox
