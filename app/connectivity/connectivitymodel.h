// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/addressrow.h"
#include "app/core/rowsync.h"

namespace ccj::connectivity {

/// The addresses as rows, with raw values; ui/ words them.
class ConnectivityModel : public SyncedModel<>
{
    Q_OBJECT
public:
    enum Column {
        Pattern,
        Needed,
        Purpose,
        StateColumn,
        Checked,
        NameTime,
        ConnectTime,
        TlsVersion,
        Issuer,
        TrendColumn,
        ColumnCount
    };
    enum Role {
        RowRole = Qt::UserRole, ///< the AddressRow
        SortRole,               ///< a raw value that orders the column
    };

    using SyncedModel::SyncedModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const std::vector<AddressRow> &rows() const { return m_rows; }
    /// Rows that stay keep their place on the screen and their selection.
    void setRows(std::vector<AddressRow> rows);

private:
    std::vector<AddressRow> m_rows;
};

} // namespace ccj::connectivity
