// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/notificationsfilter.h"

#include "app/core/searchtext.h"

#include <algorithm>

namespace ccj::notifications {

namespace {

template <class T> bool wants(const QSet<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

} // namespace

QStringList searchWords(const QString &text)
{
    return foldedForSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

NotificationsFilter::NotificationsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(table::SortRole);
    setDynamicSortFilter(true);
    sort(table::Time, Qt::DescendingOrder);
}

void NotificationsFilter::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = searchWords(filter.text);
    invalidateFilter();
}

bool NotificationsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    const auto number = [&](int role) { return index.data(role).toInt(); };
    if (!wants(m_filter.services, index.data(table::ServiceRole).toString()) ||
        !wants(m_filter.severities, static_cast<Severity>(number(table::SeverityRole))) ||
        !wants(m_filter.states, static_cast<State>(number(table::StateRole))))
        return false;
    const auto text = index.data(table::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

} // namespace ccj::notifications
