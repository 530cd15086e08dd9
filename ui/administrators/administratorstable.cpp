// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorstable.h"

#include "ui/administrators/administratorwords.h"
#include "ui/common/timewords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;
using administrators::AdministratorsModel;
using administrators::Status;

namespace {

/// The time that a column shows; invalid in columns of another kind.
QDateTime timeOf(const Administrator &item, int column)
{
    switch (column) {
    case AdministratorsModel::Added:
        return item.createdDate;
    case AdministratorsModel::Ends:
        return item.invitationEndsAt();
    case AdministratorsModel::Changed:
        return item.updatedDate;
    default:
        return {};
    }
}

} // namespace

AdministratorsTable::AdministratorsTable(AdministratorsModel &model, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent), m_clock(clock)
{
    setSourceModel(&model);
}

QVariant AdministratorsTable::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(item(index), index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == AdministratorsModel::Email && item(index).email.isEmpty())
            return tr("No email address");
        return text(item(index), index.column());
    case Qt::ToolTipRole: {
        const auto tip = toolTip(item(index), index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant AdministratorsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case AdministratorsModel::Name:
        return tr("Name");
    case AdministratorsModel::Email:
        return tr("Email");
    case AdministratorsModel::Provider:
        return tr("Identity provider");
    case AdministratorsModel::StatusColumn:
        return tr("Status");
    case AdministratorsModel::Access:
        return tr("Access");
    case AdministratorsModel::Added:
        return tr("Added on");
    case AdministratorsModel::Ends:
        return tr("Link works until");
    case AdministratorsModel::Changed:
        return tr("Last change");
    case AdministratorsModel::Type:
        return tr("Type");
    case AdministratorsModel::UserId:
        return tr("User ID");
    default:
        return {};
    }
}

void AdministratorsTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

Administrator AdministratorsTable::item(const QModelIndex &index) const
{
    return QIdentityProxyModel::data(index, AdministratorsModel::ItemRole).value<Administrator>();
}

QString AdministratorsTable::text(const Administrator &item, int column) const
{
    switch (column) {
    case AdministratorsModel::Name:
        // The address stands in its own column; until somebody accepts, often nothing else is known.
        return item.fullName() == item.email ? tr("No name yet") : item.fullName();
    case AdministratorsModel::Email:
        return item.email.isEmpty() ? u"—"_s : item.email;
    case AdministratorsModel::Provider:
        return AdministratorWords::provider(item.providerType);
    case AdministratorsModel::StatusColumn:
        return AdministratorWords::status(item, m_clock.now());
    case AdministratorsModel::Access:
        return AdministratorWords::access(item.accessType);
    case AdministratorsModel::Added:
    case AdministratorsModel::Ends:
    case AdministratorsModel::Changed: {
        const auto time = timeOf(item, column);
        return time.isValid() ? TimeWords::tableDate(time) : u"—"_s;
    }
    case AdministratorsModel::Type:
        return AdministratorWords::type(item.type);
    case AdministratorsModel::UserId:
        return item.userId.isEmpty() ? u"—"_s : item.userId;
    default:
        return {};
    }
}

QString AdministratorsTable::toolTip(const Administrator &item, int column) const
{
    if (const auto time = timeOf(item, column); time.isValid())
        return TimeWords::exactTime(time);
    if (column != AdministratorsModel::StatusColumn)
        return {};
    if (item.status() != Status::Active && item.invitedAt().isValid())
        return tr("Invited: %1\nThe link works until: %2")
            .arg(TimeWords::exactTime(item.invitedAt()), TimeWords::exactTime(item.invitationEndsAt()));
    if (item.createdDate.isValid())
        return tr("Added: %1").arg(TimeWords::exactTime(item.createdDate));
    return {};
}

} // namespace ccj::ui
