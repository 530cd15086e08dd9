// SPDX-License-Identifier: Apache-2.0
#include "ui/connectivity/connectivitytable.h"

#include "ui/connectivity/connectivitywords.h"
#include "ui/connectivity/problemwords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using connectivity::AddressRow;
using connectivity::CheckResult;
using connectivity::ConnectivityModel;

namespace {

QString dashed(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

ConnectivityTable::ConnectivityTable(ConnectivityModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ConnectivityModel::SortRole);
    setSourceModel(&model);
}

AddressRow ConnectivityTable::row(const QModelIndex &index) const
{
    return QSortFilterProxyModel::data(index, ConnectivityModel::RowRole).value<AddressRow>();
}

bool ConnectivityTable::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto index = sourceModel()->index(sourceRow, 0, sourceParent);
    return index.data(ConnectivityModel::RowRole).value<AddressRow>().address.isUsed;
}

bool ConnectivityTable::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool areEqual = left.data(sortRole()) == right.data(sortRole());
    return areEqual ? left.row() < right.row() : QSortFilterProxyModel::lessThan(left, right);
}

QVariant ConnectivityTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row(index), index.column());
    case Qt::ToolTipRole: {
        const AddressRow shown = row(index);
        const bool isState = index.column() == ConnectivityModel::StateColumn;
        const QString advice = isState && shown.result ? ProblemWords::advice(*shown.result) : QString();
        return advice.isEmpty() ? QVariant() : QVariant(advice);
    }
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QString ConnectivityTable::text(const AddressRow &row, int column)
{
    const CheckResult result = row.result.value_or(CheckResult());
    switch (column) {
    case ConnectivityModel::Pattern:
        return row.address.text();
    case ConnectivityModel::Needed:
        return ConnectivityWords::groups(row.address);
    case ConnectivityModel::Purpose:
        return dashed(ConnectivityWords::purpose(row.address));
    case ConnectivityModel::StateColumn:
        return ConnectivityWords::state(row);
    case ConnectivityModel::Checked:
        return dashed(endpointText(row.address.checked, row.address.usualPort()));
    case ConnectivityModel::NameTime:
        return ConnectivityWords::duration(result.nameTime);
    case ConnectivityModel::ConnectTime:
        return ConnectivityWords::duration(result.connectTime);
    case ConnectivityModel::TlsVersion:
        return dashed(result.tlsVersion);
    case ConnectivityModel::Issuer:
        return dashed(result.issuer());
    case ConnectivityModel::TrendColumn:
        return dashed(ConnectivityWords::trend(row));
    default:
        return {};
    }
}

QVariant ConnectivityTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ConnectivityModel::Pattern:
        return tr("Address");
    case ConnectivityModel::Needed:
        return tr("Needed for");
    case ConnectivityModel::Purpose:
        return tr("Purpose");
    case ConnectivityModel::StateColumn:
        return tr("Status");
    case ConnectivityModel::Checked:
        return tr("Host checked");
    case ConnectivityModel::NameTime:
        return tr("DNS");
    case ConnectivityModel::ConnectTime:
        return tr("TCP");
    case ConnectivityModel::TlsVersion:
        return tr("TLS");
    case ConnectivityModel::Issuer:
        return tr("Issuer");
    case ConnectivityModel::TrendColumn:
        return tr("Change");
    default:
        return {};
    }
}

void ConnectivityTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace ccj::ui
