// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ccj::sandbox {

class Database;

/// How a connector behaves towards the cloud until somebody steers it otherwise.
enum class ConnectorState {
    Reporting, ///< reports in once a minute
    Silent,    ///< has stopped reporting
    Error,     ///< reports, and something on its machine is broken
};

/// How a connector takes the updates that the cloud orders.
enum class ConnectorUpdates {
    Automatic, ///< in its turn
    Blocked,   ///< never: somebody switched them off
    Failing,   ///< begins each one and fails
    Stuck,     ///< begins the next one and never ends it
};

/// A Cloud Connector or a Connector Appliance as it is stored: not what it is now, but what it has been
/// since it was last steered. connectorsimulation.h makes the present of it. Times are milliseconds since
/// 1970 on the sandbox's clock.
struct Connector
{
    qint64 row = 0; ///< grows with every insert: the order of the list
    QString id;
    QString customerId;
    QString locationId;
    QString fqdn;
    QString forest;
    QString type = QStringLiteral("Windows"); ///< or "Unified", a Connector Appliance
    QString windowsSid;                       ///< empty for an appliance
    int slot = 0;                             ///< its turn among those of its location when updates come
    ConnectorState state = ConnectorState::Reporting;
    qint64 stateSince = 0;
    std::optional<qint64> lastContactAt; ///< the last report before stateSince
    ConnectorUpdates updates = ConnectorUpdates::Automatic;
    QString failureReason;          ///< why updates fail, where they do
    int release = 0;                ///< what was installed at readyAt
    qint64 readyAt = 0;             ///< no update begins before
    std::optional<qint64> updateAt; ///< an update was begun then, out of turn
    std::optional<qint64> lastUpgradeAt;
    std::optional<qint64> lastUpgradeCompletedAt;

    bool isAppliance() const { return type == u"Unified"; }
    bool takesUpdates() const
    {
        return state == ConnectorState::Reporting && updates != ConnectorUpdates::Blocked;
    }
};

/// Reads and writes connectors. Writes belong inside Database::write.
class ConnectorStore
{
public:
    explicit ConnectorStore(const Database &database) : m_database(database) {}

    QList<Connector> all() const;
    QList<Connector> ofCustomer(const QString &customerId) const;
    QList<Connector> inLocation(const QString &locationId) const;
    /// Those that something can have befallen: the others report and update as they were planted or installed.
    QList<Connector> steered() const;
    std::optional<Connector> find(const QString &id) const;

    /// Inserts when row is 0 (and sets it), else updates.
    void save(Connector &connector) const;
    /// Inserts new ones in this order.
    void insertAll(const QList<Connector> &connectors) const;
    void remove(const Connector &connector) const;

private:
    QList<Connector> select(const QString &condition, const QVariantList &values) const;
    const Database &m_database;
};

} // namespace ccj::sandbox
