// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/factlist.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>

namespace ccj::ui {

/// A row of reference data in words: its cells, which groups it belongs to, and all there is to say about it.
struct ReferenceRow
{
    QStringList cells;
    QStringList groups;
    QList<Fact> facts;
};

/// A table of reference data in the language of the moment. The rows are the same in every language, and in
/// the same order.
class ReferenceTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const QStringList &headings, const QList<ReferenceRow> &rows);
    const ReferenceRow &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<ReferenceRow> m_rows;
};

/// The rows of one group that a search lets through; sorts numbers as numbers.
class ReferenceFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using Matches = std::function<bool(const ReferenceRow &)>;
    explicit ReferenceFilter(ReferenceTable &table, QObject *parent = nullptr);

    void setMatches(Matches matches);
    /// Empty: all groups.
    void setGroup(const QString &group);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ReferenceTable &m_table;
    Matches m_matches;
    QString m_group;
    QCollator m_order;
};

} // namespace ccj::ui
