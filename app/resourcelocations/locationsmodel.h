// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/rowsync.h"
#include "app/resourcelocations/advisor.h"

namespace ccj::resourcelocations {

/// A location with what is said of it.
struct LocationRow
{
    ResourceLocation location;
    bool isDefault = false;           ///< R161
    QStringList primaryFor;           ///< domains (R162): another thing than the default
    QStringList forests;              ///< of its Cloud Connectors, sorted
    QStringList machines;             ///< short names of everything that is installed here, sorted
    QList<ConnectorState> connectors; ///< Cloud Connectors, the worst first
    int appliances = 0;
    Advice advice;
    bool hasWindow = false;
    QDateTime nextWindow; ///< in the zone of the location; invalid: none, or its time zone is not known

    /// How many Cloud Connectors serve here; the advice may be about a forest.
    int serving() const;

    bool operator==(const LocationRow &) const = default;
};

/// The locations as rows, in the order of the server. A refresh keeps rows, selection and scroll position.
/// Holds no words: verdicts and marks are worded by ui/.
class LocationsModel : public SyncedModel<>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Marks,         ///< default, primary, managed by Citrix; see the roles
        Connectors,    ///< how many serve
        VerdictColumn, ///< a Verdict as a number
        Forest,
        Window, ///< the next beginning
        Zone,   ///< Windows time zone id
        Id,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< ResourceLocation::id
        SortRole,                  ///< raw values: numbers, and text whose characters are in Japanese order
        SearchRole,   ///< name, id, machines, forests and domains, folded as foldedForSearch() does
        ItemRole,     ///< the whole LocationRow
        DefaultRole,  ///< bool
        PrimaryRole,  ///< QStringList: the domains
        SeverityRole, ///< a Severity as a number
    };

    using SyncedModel::SyncedModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setFleet(const Fleet &fleet, const Judgement &judgement);
    const LocationRow &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// The row with this id; -1 when there is none.
    int rowOf(const QString &id) const;

private:
    std::vector<LocationRow> m_rows;
};

} // namespace ccj::resourcelocations

Q_DECLARE_METATYPE(ccj::resourcelocations::LocationRow)
