// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/referencetable.h"

#include <utility>

namespace ccj::ui {

void ReferenceTable::setContent(const QStringList &headings, const QList<ReferenceRow> &rows)
{
    const bool isNew = headings.size() != m_headings.size() || rows.size() != m_rows.size();
    if (isNew)
        beginResetModel();
    m_headings = headings;
    m_rows = rows;
    if (isNew)
        return endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ReferenceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReferenceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant ReferenceTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_rows.at(index.row()).cells.value(index.column());
}

QVariant ReferenceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

ReferenceFilter::ReferenceFilter(ReferenceTable &table, QObject *parent)
    : QSortFilterProxyModel(parent), m_table(table)
{
    m_order.setNumericMode(true);
    m_order.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&table);
}

void ReferenceFilter::setMatches(Matches matches)
{
    m_matches = std::move(matches);
    invalidateFilter();
}

void ReferenceFilter::setGroup(const QString &group)
{
    m_group = group;
    invalidateFilter();
}

bool ReferenceFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const auto &item = m_table.at(row);
    return (m_group.isEmpty() || item.groups.contains(m_group)) && (!m_matches || m_matches(item));
}

bool ReferenceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_order.compare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace ccj::ui
