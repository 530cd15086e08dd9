// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorsfilter.h"

#include "app/core/searchtext.h"

#include <algorithm>

namespace ccj::administrators {

namespace {

bool belongs(const Administrator &item, AdministratorsFilter::Chip chip)
{
    using enum AdministratorsFilter::Chip;
    switch (chip) {
    case All:
        return true;
    case Full:
        return item.hasFullAccess();
    case Custom:
        return item.accessType == QLatin1StringView("Custom");
    case Invited:
        return item.status() == Status::Invited;
    case Expired:
        return item.status() == Status::Expired;
    }
    return true;
}

} // namespace

AdministratorsFilter::AdministratorsFilter(AdministratorsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_collator(QLocale(QLocale::Japanese, QLocale::Japan))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    sort(AdministratorsModel::Name);
}

void AdministratorsFilter::setSearch(const QString &text)
{
    auto words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateFilter();
}

void AdministratorsFilter::setChip(Chip chip)
{
    if (chip == m_chip)
        return;
    m_chip = chip;
    invalidateFilter();
}

qsizetype AdministratorsFilter::count(Chip chip) const
{
    qsizetype result = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        result += belongs(m_model.at(row), chip) ? 1 : 0;
    return result;
}

bool AdministratorsFilter::shows(const QString &key) const
{
    const int row = m_model.rowOf(key);
    return row >= 0 && mapFromSource(m_model.index(row, 0)).isValid();
}

bool AdministratorsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!belongs(m_model.at(row), m_chip))
        return false;
    const auto &text = m_model.searchKeyAt(row);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool AdministratorsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int order = compare(left, right); order != 0)
        return order < 0;
    // Equal values stand by name, then by key, so that the order is the same every time.
    const auto leftName = left.siblingAtColumn(AdministratorsModel::Name);
    const auto rightName = right.siblingAtColumn(AdministratorsModel::Name);
    if (const int order = compare(leftName, rightName); order != 0)
        return order < 0;
    return left.data(AdministratorsModel::IdRole).toString() <
           right.data(AdministratorsModel::IdRole).toString();
}

int AdministratorsFilter::compare(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(AdministratorsModel::SortRole);
    const auto b = right.data(AdministratorsModel::SortRole);
    if (left.column() == AdministratorsModel::StatusColumn)
        return a.toInt() - b.toInt();
    return m_collator.compare(a.toString(), b.toString());
}

} // namespace ccj::administrators
