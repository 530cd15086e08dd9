// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/locationstable.h"

#include "ui/common/sentences.h"
#include "ui/common/timewords.h"
#include "ui/resourcelocations/fleetadvicewords.h"
#include "ui/resourcelocations/locationwords.h"

#include "app/core/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

QString dashed(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

bool belongs(Verdict verdict, LocationFilter filter)
{
    switch (filter) {
    case LocationFilter::All:
        return true;
    case LocationFilter::Attention:
        return needsAttention(verdict);
    case LocationFilter::Updating:
        return verdict == Verdict::UpdateRunning;
    case LocationFilter::Good:
        return severityOf(verdict) == Severity::Good;
    }
    Q_UNREACHABLE();
}

QString markText(const LocationRow &row)
{
    QStringList texts;
    for (const auto &mark : LocationWords::marks(row))
        texts.append(mark.text);
    return texts.join(u", "_s);
}

QString markSentences(const LocationRow &row)
{
    QString all;
    for (const auto &mark : LocationWords::marks(row))
        all = sentences(all, mark.sentence);
    return all;
}

} // namespace

LocationsTable::LocationsTable(LocationsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(LocationsModel::SortRole);
    setSourceModel(&model);
}

void LocationsTable::setSearch(const QString &text)
{
    const auto folded = foldedForSearch(text.trimmed());
    if (folded == m_search)
        return;
    m_search = folded;
    invalidateFilter();
}

void LocationsTable::setFilter(LocationFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

int LocationsTable::count(LocationFilter filter) const
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        count += belongs(m_model.at(row).advice.verdict, filter) ? 1 : 0;
    return count;
}

LocationRow LocationsTable::row(const QModelIndex &index) const
{
    return m_model.at(mapToSource(index).row());
}

QModelIndex LocationsTable::indexOf(const QString &locationId) const
{
    const int row = m_model.rowOf(locationId);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

bool LocationsTable::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!belongs(m_model.at(sourceRow).advice.verdict, m_filter))
        return false;
    return m_search.isEmpty() || m_model.index(sourceRow, 0, sourceParent)
                                     .data(LocationsModel::SearchRole)
                                     .toString()
                                     .contains(m_search);
}

bool LocationsTable::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool areEqual = left.data(sortRole()) == right.data(sortRole());
    return areEqual ? left.row() < right.row() : QSortFilterProxyModel::lessThan(left, right);
}

QVariant LocationsTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isName = index.column() == LocationsModel::Name;
    switch (role) {
    case Qt::DisplayRole:
        return text(row(index), index.column());
    case Qt::AccessibleTextRole: {
        const auto words = text(row(index), index.column());
        const auto marks = isName ? markText(row(index)) : QString();
        return marks.isEmpty() ? words : u"%1 (%2)"_s.arg(words, marks);
    }
    case Qt::AccessibleDescriptionRole: // the whole tile, for whoever hears one cell only
        return isName ? QVariant(u"%1. %2"_s.arg(LocationWords::connectors(row(index)),
                                                 FleetAdviceWords::advice(row(index).advice)))
                      : QVariant();
    case Qt::ToolTipRole: {
        const auto tip = toolTip(row(index), index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QString LocationsTable::text(const LocationRow &row, int column)
{
    switch (column) {
    case LocationsModel::Name:
        return row.location.name;
    case LocationsModel::Marks:
        return dashed(markText(row));
    case LocationsModel::Connectors:
        return tr("%1 of %2", "connectors in service").arg(row.serving()).arg(row.connectors.size());
    case LocationsModel::VerdictColumn:
        return FleetAdviceWords::advice(row.advice);
    case LocationsModel::Forest:
        return dashed(row.forests.join(tr(", ", "between names")));
    case LocationsModel::Window:
        return row.nextWindow.isValid() ? TimeWords::weekdayTime(row.nextWindow) : u"—"_s;
    case LocationsModel::Zone:
        return dashed(LocationWords::zone(row.location.timeZone));
    case LocationsModel::Id:
        return row.location.id;
    default:
        return {};
    }
}

QString LocationsTable::toolTip(const LocationRow &row, int column)
{
    switch (column) {
    case LocationsModel::Marks:
        return markSentences(row);
    case LocationsModel::Connectors:
        return LocationWords::connectors(row);
    case LocationsModel::VerdictColumn:
        return FleetAdviceWords::advice(row.advice);
    case LocationsModel::Window:
        return row.nextWindow.isValid()
                   ? u"%1\n%2"_s.arg(LocationWords::window(row), TimeWords::exactTime(row.nextWindow))
                   : LocationWords::window(row);
    default:
        return {};
    }
}

QVariant LocationsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case LocationsModel::Name:
        return tr("Name");
    case LocationsModel::Marks:
        return tr("Mark");
    case LocationsModel::Connectors:
        return tr("In service");
    case LocationsModel::VerdictColumn:
        return tr("Advice");
    case LocationsModel::Forest:
        return tr("Forest");
    case LocationsModel::Window:
        return tr("Next maintenance");
    case LocationsModel::Zone:
        return tr("Time zone");
    case LocationsModel::Id:
        return tr("ID");
    default:
        return {};
    }
}

void LocationsTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace ccj::ui
