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

} // namespace

AdministratorsModel::AdministratorsModel(Worker &worker, Clock &clock, QObject *parent)
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
    if (m_last.first == row)
        return m_last.second;
    const auto place = m_rows.at(static_cast<size_t>(row));
    const bool leaves = place & RowMoves::leaving;
    m_last = {row, leaves ? m_left.at(place & ~RowMoves::leaving) : m_shown.at(place)};
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
    beginPatience();
}

void AdministratorsModel::beginPatience()
{
    if (!isArranging() || m_isSlow || m_patience.isActive())
        return;
    m_patience = m_clock.after(patience, [this] {
        m_isSlow = true;
        Q_EMIT slowChanged();
    });
}

void AdministratorsModel::endPatience()
{
    m_patience.cancel();
    if (std::exchange(m_isSlow, false))
        Q_EMIT slowChanged();
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
    if (!isArranging())
        endPatience();
}

void AdministratorsModel::apply(Step step)
{
    const QScopedValueRollback applying(m_isApplying, true);
    Q_EMIT aboutToArrange(std::exchange(m_isAsked, false));
    auto &[next, moves] = step;
    m_counts = next.counts;
    m_left = std::exchange(m_shown, next.roster);
    replaceRows(std::move(moves.rows));
    for (auto &row : moves.steps)
        carryOut(row);
    replaceRows(std::move(next.rows)); // the very same, without room to spare
    m_left = {};
    for (const auto &[first, last] : moves.changed)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT arranged();
}

void AdministratorsModel::replaceRows(std::vector<quint32> rows)
{
    m_rows = std::move(rows);
    m_last.first = -1;
}

void AdministratorsModel::carryOut(RowStep &step)
{
    switch (step.kind) {
    case RowStep::Kind::Remove:
        beginRemoveRows({}, step.first, step.last);
        m_rows.erase(m_rows.begin() + step.first, m_rows.begin() + step.last + 1);
        m_last.first = -1;
        return endRemoveRows();
    case RowStep::Kind::Insert:
        beginInsertRows({}, step.first, step.last);
        m_rows.insert(m_rows.begin() + step.first, step.rows.begin(), step.rows.end());
        m_last.first = -1;
        return endInsertRows();
    case RowStep::Kind::Reorder:
        return reorder(step);
    }
}

/// Only the rows that a view holds on to are looked up one by one.
void AdministratorsModel::reorder(RowStep &step)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    replaceRows(std::move(step.rows));
    const auto before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto &held : before)
        after.append(index(step.to[static_cast<size_t>(held.row())], held.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace ccj::administrators
