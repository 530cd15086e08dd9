// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/connectorslist.h"

#include "ui/common/timewords.h"
#include "ui/resourcelocations/connectordelegate.h"
#include "ui/resourcelocations/locationwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

constexpr int mostRowsInView = 6;

} // namespace

ConnectorRows::ConnectorRows(ConnectorsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(ConnectorsModel::SortRole);
}

void ConnectorRows::attach()
{
    if (sourceModel() == &m_model)
        return;
    setSourceModel(&m_model);
    sort(ConnectorsModel::Name);
}

ConnectorRow ConnectorRows::row(const QModelIndex &index) const
{
    return m_model.at(mapToSource(index).row());
}

QVariant ConnectorRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() != ConnectorsModel::Name)
        return QSortFilterProxyModel::data(index, role);
    const auto detail = [this, &index] {
        const auto &connector = row(index).connector;
        const auto contact =
            connector.lastContact.isValid()
                ? TimeWords::clockTime(connector.lastContact, QDateTime::currentDateTimeUtc())
                : tr("never");
        const auto heard = tr("last contact %1").arg(contact);
        return connector.currentVersion.isEmpty()
                   ? heard
                   : tr("%1 · %2", "version, last contact").arg(LocationWords::version(connector), heard);
    };
    switch (role) {
    case Qt::DisplayRole:
        return row(index).connector.shortName();
    case DetailRole:
        return detail();
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(row(index).connector.shortName(), LocationWords::state(row(index).state));
    case Qt::AccessibleDescriptionRole:
        return detail();
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(row(index).connector.fqdn, detail());
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

void ConnectorRows::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

ConnectorsList::ConnectorsList(ConnectorsModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_rows(model)
{
    setModel(&m_rows);
    setItemDelegate(new ConnectorDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConnectorsList::chosenChanged);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, change, this, [this] { updateGeometry(); });
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

/// Not before there is one: to sort all connectors of a large fleet takes longer than a frame.
void ConnectorsList::showLocation(const QString &id)
{
    m_model.showLocation(id);
    m_rows.attach();
}

std::optional<ConnectorRow> ConnectorsList::selected() const
{
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_rows.row(rows.first()));
}

void ConnectorsList::choose(const QString &connectorId)
{
    auto index = m_rows.index(0, 0);
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.index(row, 0).data(ConnectorsModel::IdRole) == connectorId)
            index = m_rows.index(row, 0);
    }
    setCurrentIndex(index);
}

void ConnectorsList::retranslate()
{
    setAccessibleName(tr("Connectors"));
    m_rows.retranslate();
}

QSize ConnectorsList::sizeHint() const
{
    const int row = itemDelegate()->sizeHint({}, {}).height();
    return {QListView::sizeHint().width(),
            std::clamp(m_rows.rowCount(), 1, mostRowsInView) * row + 2 * frameWidth()};
}

QSize ConnectorsList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

} // namespace ccj::ui
