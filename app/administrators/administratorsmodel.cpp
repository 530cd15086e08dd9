// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorsmodel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ccj::administrators {

namespace {

RosterQuery::By orderOf(int column)
{
    switch (column) {
    case AdministratorsModel::Email:
        return RosterQuery::By::Email;
    case AdministratorsModel::Provider:
        return RosterQuery::By::Provider;
    case AdministratorsModel::StatusColumn:
        return RosterQuery::By::Status;
    case AdministratorsModel::Access:
        return RosterQuery::By::Access;
    case AdministratorsModel::Added:
        return RosterQuery::By::Created;
    case AdministratorsModel::Changed:
        return RosterQuery::By::Invited;
    case AdministratorsModel::Type:
        return RosterQuery::By::Type;
    default:
        return RosterQuery::By::Name;
    }
}

/// Those that stay, each with its rank among them after the moves; -1 for those that leave.
std::vector<qint32> ranks(const RowMoves &moves)
{
    std::vector<qint32> kept(moves.after.size() + static_cast<size_t>(moves.entering), 0);
    for (const auto row : moves.after) {
        if (row >= 0)
            kept[static_cast<size_t>(row)] = 1;
    }
    qint32 rank = 0;
    for (auto &entry : kept)
        entry = entry ? rank++ : -1;
    std::vector<qint32> result(moves.after.size(), -1);
    std::ranges::transform(moves.after, result.begin(),
                           [&](qint32 row) { return row < 0 ? -1 : kept[static_cast<size_t>(row)]; });
    return result;
}

} // namespace

AdministratorsModel::AdministratorsModel(Worker &worker, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_worker(worker), m_clock(clock)
{
}

// --- what is shown -------------------------------------------------------------------------------

int AdministratorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AdministratorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Administrator AdministratorsModel::at(int row) const
{
    if (m_last.first != row)
        m_last = {row, m_shown.at(m_rows.at(static_cast<size_t>(row)))};
    return m_last.second;
}

QVariant AdministratorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return at(index.row()).key();
    if (role == ItemRole)
        return QVariant::fromValue(at(index.row()));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const auto item = at(index.row());
    switch (index.column()) {
    case Name:
        return item.fullName();
    case Email:
        return item.email;
    case Provider:
        return item.providerType;
    case StatusColumn:
        return static_cast<int>(item.status());
    case Access:
        return item.accessType;
    default:
        return {};
    }
}

int AdministratorsModel::rowOf(const QString &key) const
{
    const auto place = m_shown.placeOf(key);
    const auto found = place < 0 ? m_rows.end() : std::ranges::find(m_rows, static_cast<quint32>(place));
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool AdministratorsModel::accepts(const QString &key) const
{
    auto query = m_query;
    query.now = m_clock.now();
    const auto place = m_roster.placeOf(key);
    return place >= 0 && passes(m_roster, place, query);
}

// --- what is asked -------------------------------------------------------------------------------

void AdministratorsModel::sort(int column, Qt::SortOrder order)
{
    if (m_query.by == orderOf(column) && m_query.order == order)
        return;
    m_query.by = orderOf(column);
    m_query.order = order;
    ask();
}

void AdministratorsModel::setSearch(const QString &text)
{
    if (text == m_query.search)
        return;
    m_query.search = text;
    ask();
}

void AdministratorsModel::setRule(const RowRule &rule)
{
    if (rule == m_query.rule)
        return;
    m_query.rule = rule;
    ask();
}

void AdministratorsModel::setReadings(const Readings &readings)
{
    if (readings == m_query.readings)
        return;
    m_query.readings = readings;
    ask();
}

void AdministratorsModel::setCountedRules(const QList<RowRule> &rules)
{
    if (rules == m_query.counted)
        return;
    m_query.counted = rules;
    ask();
}

void AdministratorsModel::setRoster(const Roster &roster)
{
    if (roster.isSame(m_roster))
        return;
    m_roster = roster;
    if (roster.isEmpty())
        m_job.cancel();
    // While people stream in, what is on its way is still worth showing.
    if (m_job.isActive() || m_isApplying)
        m_isOutdated = true;
    else
        arrange();
}

/// The user asked for something else: whatever is on its way is not wanted any more.
void AdministratorsModel::ask()
{
    m_isAsked = true;
    m_job.cancel();
    if (m_isApplying)
        m_isOutdated = true;
    else
        arrange();
}

void AdministratorsModel::arrange()
{
    m_isOutdated = false;
    m_query.now = m_clock.now();
    auto job = [roster = m_roster, query = m_query, shown = m_shown,
                rows = m_rows](const std::stop_token &stop) -> Step {
        auto next = administrators::arrange(roster, query, stop);
        if (stop.stop_requested())
            return {};
        auto moves = movesBetween(shown, rows, next);
        return {std::move(next), std::move(moves)};
    };
    // Whom nobody may see any more goes at once, too.
    if (m_roster.isEmpty() || std::max(m_roster.size(), m_shown.size()) <= quickSize)
        return finish(job({}));
    m_job = m_worker.run(std::move(job), [this](Step step) { finish(std::move(step)); });
}

// --- from one arrangement to the next ------------------------------------------------------------

void AdministratorsModel::finish(Step step)
{
    apply(std::move(step));
    if (m_isOutdated)
        arrange();
}

void AdministratorsModel::apply(Step step)
{
    const QScopedValueRollback applying(m_isApplying, true);
    Q_EMIT aboutToArrange(std::exchange(m_isAsked, false));
    m_last.first = -1;
    auto &[next, moves] = step;
    m_counts = next.counts;
    letGo(moves);
    m_shown = next.roster;
    letIn(moves, std::move(next.rows));
    m_last.first = -1;
    for (const auto &[first, last] : moves.changed)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT arranged();
}

/// Takes out the rows that leave. Unless they stand together, the others are put in their new order first.
void AdministratorsModel::letGo(const RowMoves &moves)
{
    if (moves.leaving == 0)
        return;
    const auto isLeaving = [](qint32 row) { return row < 0; };
    const auto first = std::ranges::find_if(moves.after, isLeaving) - moves.after.begin();
    const auto together =
        std::ranges::find_if_not(moves.after.begin() + first, moves.after.end(), isLeaving) -
            moves.after.begin() - first ==
        moves.leaving;
    auto begin = first;
    if (!together || !moves.keepsOrder) {
        auto to = ranks(moves);
        begin = std::ssize(to) - moves.leaving;
        std::ranges::for_each(
            to, [next = static_cast<qint32>(begin)](qint32 &row) mutable { row = row < 0 ? next++ : row; });
        relayout(to);
    }
    const auto end = begin + moves.leaving;
    beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
    m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end);
    m_last.first = -1;
    endRemoveRows();
}

/// Brings in the rows that enter, and everybody into the final order.
void AdministratorsModel::letIn(const RowMoves &moves, std::vector<quint32> rows)
{
    // Where the rows that are there now will be; letGo() has put them in order.
    std::vector<qint32> to = moves.after;
    std::erase(to, -1);
    if (moves.leaving > 0)
        std::ranges::sort(to);
    std::vector<bool> isKept(rows.size());
    for (const auto row : to)
        isKept[static_cast<size_t>(row)] = true;
    const auto kept = std::ssize(to);
    for (size_t i = 0; i < to.size(); ++i)
        m_rows[i] = rows[static_cast<size_t>(to[i])];
    m_last.first = -1;

    const auto first = std::ranges::find(isKept, false) - isKept.begin();
    const bool inOrder = moves.keepsOrder || moves.leaving > 0;
    const bool together =
        inOrder &&
        std::find(isKept.begin() + first, isKept.end(), true) - isKept.begin() - first == moves.entering;
    if (moves.entering > 0) {
        const auto begin = static_cast<int>(together ? first : kept);
        beginInsertRows({}, begin, begin + static_cast<int>(moves.entering) - 1);
        if (!together) {
            for (size_t row = 0; row < isKept.size(); ++row) {
                if (isKept[row])
                    continue;
                m_rows.push_back(rows[row]);
                to.push_back(static_cast<qint32>(row));
            }
        } else {
            m_rows = rows;
        }
        m_last.first = -1;
        endInsertRows();
    }
    if (!std::ranges::is_sorted(to))
        relayout(to);
    m_rows = std::move(rows);
}

/// Gives every row its new place.
void AdministratorsModel::relayout(const std::vector<qint32> &to)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<quint32> rows(m_rows.size());
    for (size_t row = 0; row < to.size(); ++row)
        rows[static_cast<size_t>(to[row])] = m_rows[row];
    m_rows = std::move(rows);
    m_last.first = -1;
    const auto before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto &held : before)
        after.append(index(to[static_cast<size_t>(held.row())], held.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace ccj::administrators
