// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewtable.h"

#include "ui/administrators/review/reviewwords.h"

#include "app/core/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;

ReviewTable::ReviewTable(const ReviewController &reviews, QObject *parent)
    : QAbstractTableModel(parent), m_reviews(reviews)
{
    connect(&reviews, &ReviewController::stateChanged, this, [this] {
        // Only what is whole is shown; rows do not come and go within a review.
        const bool ready = m_reviews.state() == ReviewController::State::Deciding ||
                           m_reviews.state() == ReviewController::State::SignedOff;
        if (!ready || m_places.empty())
            refilter();
    });
    connect(&reviews, &ReviewController::entriesChanged, this, &ReviewTable::onEntriesChanged);
}

int ReviewTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int ReviewTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ReviewEntry &ReviewTable::entryAt(int row) const
{
    return m_reviews.entries().at(static_cast<size_t>(placeAt(row)));
}

QVariant ReviewTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &entry = entryAt(index.row());
    switch (index.column()) {
    case Name: // the address stands in its own column
        return entry.person.fullName() == entry.person.email ? tr("No name yet") : entry.person.fullName();
    case Email:
        return entry.person.email;
    case Access:
        return ReviewWords::access(entry);
    case Since:
        return ReviewWords::differences(entry, m_reviews.isFirstReview());
    case DecisionColumn:
        return entry.needsDecision() ? ReviewWords::decision(entry.decision) : u"—"_s;
    case Comment:
        return entry.comment;
    case Progress:
        return ReviewWords::progress(entry);
    default:
        return {};
    }
}

QVariant ReviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("Email");
    case Access:
        return tr("Access");
    case Since:
        return tr("Since last review");
    case DecisionColumn:
        return tr("Decision");
    case Comment:
        return tr("Comment");
    case Progress:
        return tr("Carried out");
    default:
        return {};
    }
}

void ReviewTable::setFilter(Filter filter, const QString &search)
{
    m_filter = filter;
    m_words = foldedForSearch(search).split(u' ', Qt::SkipEmptyParts);
    refilter();
}

bool ReviewTable::shows(const ReviewEntry &entry) const
{
    const auto belongs = [&] {
        switch (m_filter) {
        case Filter::All:
            return true;
        case Filter::Open:
            return entry.isOpen();
        case Filter::Different:
            return !m_reviews.isFirstReview() && bool(entry.differences);
        case Filter::Keep:
            return entry.decision == Decision::Keep;
        case Filter::Change:
            return entry.decision == Decision::Change;
        case Filter::Remove:
            return entry.decision == Decision::Remove;
        case Filter::Ask:
            return entry.decision == Decision::Ask;
        case Filter::ToDo:
            return entry.isToDo() && !entry.doneAt.isValid();
        }
        return true;
    };
    if (!belongs())
        return false;
    if (m_words.isEmpty())
        return true;
    const auto text = foldedForSearch(entry.person.fullName() + u'\n' + entry.person.email);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

void ReviewTable::refilter()
{
    beginResetModel();
    m_places.clear();
    const auto &entries = m_reviews.entries();
    for (size_t place = 0; place < entries.size(); ++place) {
        if (shows(entries[place]))
            m_places.push_back(static_cast<qsizetype>(place));
    }
    endResetModel();
}

void ReviewTable::onEntriesChanged(qsizetype first, qsizetype last)
{
    const auto from = std::ranges::lower_bound(m_places, first) - m_places.begin();
    const auto to = std::ranges::upper_bound(m_places, last) - m_places.begin();
    if (from < to)
        Q_EMIT dataChanged(index(static_cast<int>(from), 0),
                           index(static_cast<int>(to) - 1, ColumnCount - 1));
}

void ReviewTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_places.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ccj::ui
