// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/list/notificationstable.h"

#include "ui/notifications/notificationwords.h"

#include "app/notifications/notificationsmodel.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;

NotificationsTable::NotificationsTable(QAbstractItemModel &source, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent), m_clock(clock)
{
    setSourceModel(&source);
}

Group NotificationsTable::group(const QModelIndex &index)
{
    return index.data(table::ItemRole).value<Group>();
}

QVariant NotificationsTable::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.isValid() ? QVariant(text(index)) : QVariant();
    case Qt::ToolTipRole: {
        const auto tip = index.isValid() ? toolTip(index) : QString();
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString NotificationsTable::text(const QModelIndex &index) const
{
    const auto raw = QIdentityProxyModel::data(index, Qt::DisplayRole);
    switch (index.column()) {
    case table::SeverityColumn:
        return NotificationWords::severity(group(index).newest());
    case table::Title:
        return NotificationWords::title(raw.toString());
    case table::Service:
        return NotificationWords::service(raw.toString());
    case table::Time:
        return NotificationWords::ago(raw.toDateTime(), m_clock.now());
    case table::Count:
        return raw.toInt() > 1 ? tr("%1×", "repeats").arg(raw.toInt()) : QString();
    default:
        return {};
    }
}

QString NotificationsTable::toolTip(const QModelIndex &index) const
{
    const auto shown = group(index);
    if (index.column() == table::Count && shown.count() > 1)
        return tr("%n times, first %1, last %2", nullptr, static_cast<int>(shown.count()))
            .arg(NotificationWords::exactTime(shown.first()), NotificationWords::exactTime(shown.last()));
    return index.column() == table::Time ? NotificationWords::exactTime(shown.last()) : QString();
}

QVariant NotificationsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case table::SeverityColumn:
        return tr("Severity");
    case table::Title:
        return tr("Title");
    case table::Service:
        return tr("Service");
    case table::Time:
        return tr("Received");
    case table::Count:
        return tr("Repeats");
    default:
        return {};
    }
}

void NotificationsTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void NotificationsTable::age()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, table::Time), index(rowCount() - 1, table::Time), {Qt::DisplayRole});
}

} // namespace ccj::ui
