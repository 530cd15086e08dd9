// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/archivemodel.h"

#include <algorithm>

namespace ccj::notifications {

namespace {

QString keyOf(const Group &row)
{
    return row.key;
}

Group rowOf(const ArchivedNotification &item)
{
    return {.key = item.notification.id, .state = item.state(), .items = {item.notification}};
}

} // namespace

ArchiveModel::ArchiveModel(Archive &archive, QObject *parent) : SyncedModel(parent), m_archive(archive) {}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ArchiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : table::ColumnCount;
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return table::dataOf(at(index.row()), index.column(), role, m_language);
}

bool ArchiveModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_search.isActive();
}

void ArchiveModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next);
}

void ArchiveModel::setScope(const ArchiveScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_search.cancel();
    m_next.reset();
    m_error.reset();
    syncRows(*this, m_rows, {}, keyOf);
    Q_EMIT searchingChanged();
}

void ArchiveModel::search(const Filter &filter)
{
    m_filter = filter;
    if (m_scope.isValid())
        ask({});
}

void ArchiveModel::ask(const std::optional<ArchivePosition> &after)
{
    m_search = m_archive.search(
        m_scope, m_filter, after, pageSize,
        [this, isMore = after.has_value()](const Result<ArchivePage> &page) { take(page, isMore); });
    Q_EMIT searchingChanged();
}

void ArchiveModel::take(const Result<ArchivePage> &page, bool isMore)
{
    m_error = page ? std::nullopt : std::optional(page.error());
    m_next = page ? page->next : std::nullopt;
    std::vector<Group> rows;
    if (isMore)
        rows = m_rows;
    if (page)
        std::ranges::transform(page->items, std::back_inserter(rows), rowOf);
    syncRows(*this, m_rows, std::move(rows), keyOf);
    Q_EMIT searchingChanged();
}

void ArchiveModel::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, table::Title), index(rowCount() - 1, table::Title));
}

int ArchiveModel::rowOfNotification(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Group::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace ccj::notifications
