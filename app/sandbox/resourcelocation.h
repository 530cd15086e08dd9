// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace ccj::sandbox {

class Database;

/// When the connectors of a location may be updated: from this time on that day of each week.
struct MaintenanceWindow
{
    int day = 0;          ///< Qt::DayOfWeek; 0: no window, as soon as there is something
    int startSeconds = 0; ///< of the day, local time of the location
};

/// A resource location.
struct ResourceLocation
{
    qint64 row = 0; ///< grows with every insert
    QString id;
    QString customerId;
    QString name;
    bool internalOnly = false;
    QString timeZone = QStringLiteral("Tokyo Standard Time"); ///< Windows id
    bool readOnly = false;                                    ///< managed by Citrix
    MaintenanceWindow window;

    QJsonObject toJson() const;
};

/// Reads and writes resource locations. Writes belong inside Database::write.
class LocationStore
{
public:
    explicit LocationStore(const Database &database) : m_database(database) {}

    QList<ResourceLocation> all() const;
    /// In the order of the list: those managed by Citrix last, else as they were made.
    QList<ResourceLocation> ofCustomer(const QString &customerId) const;
    std::optional<ResourceLocation> find(const QString &id) const;
    /// The one that a connector goes to when it names none (R161): the first of the customer's own.
    std::optional<ResourceLocation> defaultOf(const QString &customerId) const;

    /// Inserts when row is 0 (and sets it), else updates.
    void save(ResourceLocation &location) const;
    /// Takes it out of the domains that prefer it, too.
    void remove(const ResourceLocation &location) const;

private:
    QList<ResourceLocation> select(const QString &condition, const QVariantList &values) const;
    const Database &m_database;
};

} // namespace ccj::sandbox
