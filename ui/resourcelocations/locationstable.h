// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/locationsmodel.h"

#include <QSortFilterProxyModel>

namespace ccj::ui {

/// Which locations are shown. Each but All stands for some verdicts of the advisor; together they hold every
/// one once.
enum class LocationFilter {
    All,
    Attention, ///< somebody has to do something
    Updating,  ///< short of connectors until an update ends
    Good,
};

/// Words the locations for table, tiles and screen readers, orders them by raw values, and lets through what
/// the search and the filter ask for.
class LocationsTable : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit LocationsTable(resourcelocations::LocationsModel &model, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setFilter(LocationFilter filter);
    bool isFiltering() const { return !m_search.isEmpty() || m_filter != LocationFilter::All; }
    /// Whatever the search says.
    int count(LocationFilter filter) const;

    resourcelocations::LocationRow row(const QModelIndex &index) const;
    /// Invalid while it is filtered away or unknown.
    QModelIndex indexOf(const QString &locationId) const;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Announces new words for everything that is worded here.
    void retranslate();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    /// Equal ones stand as the server has them.
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    static QString text(const resourcelocations::LocationRow &row, int column);
    static QString toolTip(const resourcelocations::LocationRow &row, int column);

    resourcelocations::LocationsModel &m_model;
    QString m_search; ///< folded
    LocationFilter m_filter = LocationFilter::All;
};

} // namespace ccj::ui
