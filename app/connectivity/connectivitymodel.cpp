// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/connectivitymodel.h"

#include <limits>

namespace ccj::connectivity {

namespace {

/// Times that were not measured come after all that were.
QVariant sortTime(const CheckResult::Duration &duration)
{
    return duration ? qlonglong(duration->count()) : std::numeric_limits<qlonglong>::max();
}

QVariant sortValue(const AddressRow &row, int column)
{
    const CheckResult result = row.result.value_or(CheckResult());
    switch (column) {
    case ConnectivityModel::Pattern:
        return row.address.pattern;
    case ConnectivityModel::Needed:
        return static_cast<int>(row.address.groups.first());
    case ConnectivityModel::Purpose:
        return row.address.purpose;
    case ConnectivityModel::StateColumn:
        return static_cast<int>(row.state());
    case ConnectivityModel::Checked:
        return row.address.checked.host;
    case ConnectivityModel::NameTime:
        return sortTime(result.nameTime);
    case ConnectivityModel::ConnectTime:
        return sortTime(result.connectTime);
    case ConnectivityModel::TlsVersion:
        return result.tlsVersion;
    case ConnectivityModel::Issuer:
        return result.issuer();
    case ConnectivityModel::TrendColumn:
        return static_cast<int>(row.trend().value_or(Trend::First));
    default:
        return {};
    }
}

} // namespace

int ConnectivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConnectivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AddressRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == RowRole)
        return QVariant::fromValue(row);
    return role == SortRole ? sortValue(row, index.column()) : QVariant();
}

void ConnectivityModel::setRows(std::vector<AddressRow> rows)
{
    syncRows(*this, m_rows, std::move(rows), [](const AddressRow &row) { return row.address.id; });
}

} // namespace ccj::connectivity
