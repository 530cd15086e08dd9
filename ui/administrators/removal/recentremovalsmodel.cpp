// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/recentremovalsmodel.h"

#include "ui/administrators/administratorwords.h"
#include "ui/common/timewords.h"

#include "app/administrators/administratorsmodel.h"
#include "app/core/searchtext.h"

#include <algorithm>

namespace ccj::ui {

using administrators::RecentRemoval;

RecentRemovalsModel::RecentRemovalsModel(const administrators::RecentRemovals &removals, const Clock &clock,
                                         QObject *parent)
    : QAbstractTableModel(parent), m_removals(removals), m_clock(clock)
{
}

void RecentRemovalsModel::setRows(const QList<RecentRemoval> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_shown.clear();
    std::ranges::copy_if(m_rows, std::back_inserter(m_shown), [this](const RecentRemoval &row) {
        const auto key = administrators::searchKey(row.person);
        return std::ranges::all_of(m_words, [&](const QString &word) { return key.contains(word); });
    });
    endResetModel();
}

void RecentRemovalsModel::setSearch(const QString &text)
{
    m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    setRows(m_rows);
}

void RecentRemovalsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RecentRemovalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RecentRemovalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentRemovalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Removed ? TimeWords::exactTime(row.removedAt) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == DaysLeft ? int(Qt::AlignRight | Qt::AlignVCenter)
                                          : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString RecentRemovalsModel::text(const RecentRemoval &row, int column) const
{
    switch (column) {
    case Name:
        return row.person.fullName();
    case Email:
        return row.person.email;
    case Removed:
        return TimeWords::clockTime(row.removedAt, m_clock.now());
    case RemovedBy:
        return row.removedBy.isEmpty() ? tr("API client") : row.removedBy;
    case Access:
        return access(row);
    case DaysLeft:
        return tr("%n day(s)", nullptr, m_removals.daysLeft(row));
    default:
        return {};
    }
}

QString RecentRemovalsModel::access(const RecentRemoval &row) const
{
    const auto words =
        AdministratorWords::access(row.access ? row.access->accessType : row.person.accessType);
    return row.person.pending ? tr("%1 (invitation)").arg(words) : words;
}

QVariant RecentRemovalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == DaysLeft)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("Email");
    case Removed:
        return tr("Removed");
    case RemovedBy:
        return tr("By");
    case Access:
        return tr("Access");
    case DaysLeft:
        return tr("Kept for");
    default:
        return {};
    }
}

} // namespace ccj::ui
