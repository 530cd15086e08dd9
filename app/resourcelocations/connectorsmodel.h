// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/rowsync.h"
#include "app/resourcelocations/advisor.h"

namespace ccj::resourcelocations {

/// A connector with what is said of it.
struct ConnectorRow
{
    Connector connector;
    ConnectorState state = ConnectorState::Unknown;
    QString forest;       ///< empty where it is not known
    QString locationName; ///< empty where its location is not listed

    bool operator==(const ConnectorRow &) const = default;
};

/// The connectors as rows, all or those of one location, in the order of the server. A refresh keeps rows,
/// selection and scroll position. Holds no words: states are worded by ui/.
class ConnectorsModel : public SyncedModel<>
{
    Q_OBJECT
public:
    enum Column {
        Name,
        State,   ///< a ConnectorState as a number
        Version, ///< the one that runs; ItemRole has the expected one
        LastContact,
        Location,
        Forest,
        Type,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Connector::id
        SortRole,                  ///< raw values: numbers, and text whose characters are in Japanese order
        SearchRole, ///< name, location, forest, version and id, folded as foldedForSearch() does
        ItemRole,   ///< the whole ConnectorRow
    };

    using SyncedModel::SyncedModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setFleet(const Fleet &fleet, const Judgement &judgement);
    /// Shows the connectors of one location; an empty id shows all.
    void showLocation(const QString &locationId);
    const QString &shownLocation() const { return m_locationId; }
    const ConnectorRow &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// The row with this id; -1 when none shows it.
    int rowOf(const QString &id) const;

private:
    void show();

    Fleet m_fleet;
    Judgement m_judgement;
    std::vector<ConnectorRow> m_rows;
    QString m_locationId;
};

} // namespace ccj::resourcelocations

Q_DECLARE_METATYPE(ccj::resourcelocations::ConnectorRow)
