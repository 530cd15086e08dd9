// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rowmoves.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ccj::administrators {

namespace {

using Ranges = std::vector<std::pair<int, int>>;
using Kind = RowStep::Kind;

/// Where the people of one roster are in another one.
class Places
{
public:
    Places(const Roster &from, const Roster &to) : m_from(from), m_to(to), m_isSame(from.isSame(to))
    {
        if (m_isSame)
            return;
        qsizetype start = 0;
        for (const auto &chunk : to.chunks()) {
            m_starts.insert(chunk.get(), start);
            start += chunk->size();
        }
        QSet<const RosterChunk *> shared;
        for (const auto &chunk : from.chunks())
            shared.insert(chunk.get());
        for (const auto &chunk : to.chunks()) {
            if (shared.contains(chunk.get()))
                continue;
            for (qsizetype row = 0; row < chunk->size(); ++row)
                m_others.emplace_back(chunk->keyHash(row), m_starts.value(chunk.get()) + row);
        }
        std::ranges::sort(m_others);
    }

    /// -1: not there any more. Sets `isChanged` when it is not quite the same any more.
    qsizetype of(quint32 place, bool &isChanged) const
    {
        if (m_isSame)
            return place;
        const auto [chunk, row] = m_from.spot(place);
        if (const auto start = m_starts.constFind(chunk); start != m_starts.cend())
            return *start + row;
        const auto alike = std::ranges::equal_range(m_others, chunk->keyHash(row), {},
                                                    &decltype(m_others)::value_type::first);
        for (const auto &[hash, other] : alike) {
            const auto spot = m_to.spot(other);
            if (chunk->isSame(row, *spot.chunk, spot.row))
                return other;
            if (chunk->at(row).key() == spot.chunk->at(spot.row).key()) {
                isChanged = true;
                return other;
            }
        }
        return -1;
    }

private:
    const Roster &m_from;
    const Roster &m_to;
    bool m_isSame;
    QHash<const RosterChunk *, qsizetype> m_starts;
    std::vector<std::pair<quint32, qsizetype>> m_others; ///< of chunks that are new, by hash
};

/// Where every row goes, before it is known how it gets there.
struct Fates
{
    std::vector<qint32> after; ///< for each row before: where it is after; -1: it leaves
    std::vector<bool> leaves;  ///< by row before
    std::vector<bool> enters;  ///< by row after
    std::vector<bool> changed; ///< by row after
    int leaving = 0;
    int entering = 0;
    bool keepsOrder = true; ///< those that stay keep their order among themselves
};

Fates fatesOf(const Roster &roster, const std::vector<quint32> &rows, const Arrangement &after)
{
    std::vector<qint32> rowOf(static_cast<size_t>(after.roster.size()), -1);
    for (size_t row = 0; row < after.rows.size(); ++row)
        rowOf[after.rows[row]] = static_cast<qint32>(row);

    Fates fates;
    fates.after.reserve(rows.size());
    fates.leaves.resize(rows.size());
    fates.enters.resize(after.rows.size(), true);
    fates.changed.resize(after.rows.size());
    fates.entering = static_cast<int>(after.rows.size());
    const Places places(roster, after.roster);
    qint32 last = -1;
    for (const auto place : rows) {
        bool isChanged = false;
        const auto now = places.of(place, isChanged);
        const auto row = now < 0 ? -1 : rowOf[static_cast<size_t>(now)];
        fates.leaves[fates.after.size()] = row < 0;
        fates.after.push_back(row);
        if (row < 0) {
            ++fates.leaving;
            continue;
        }
        --fates.entering;
        fates.keepsOrder = fates.keepsOrder && row > last;
        last = row;
        fates.enters[static_cast<size_t>(row)] = false;
        fates.changed[static_cast<size_t>(row)] = isChanged;
    }
    return fates;
}

Ranges rangesOf(const std::vector<bool> &marked)
{
    Ranges ranges;
    for (auto from = std::ranges::find(marked, true); from != marked.end();) {
        const auto to = std::find(from, marked.end(), false);
        ranges.emplace_back(from - marked.begin(), to - marked.begin() - 1);
        from = std::find(to, marked.end(), true);
    }
    return ranges;
}

/// Range by range: the last ones leave first and the first ones come first, so that all numbers hold.
std::vector<RowStep> stepsByRange(const Ranges &leaving, const Ranges &entering,
                                  const std::vector<quint32> &rows)
{
    std::vector<RowStep> steps;
    for (auto range = leaving.rbegin(); range != leaving.rend(); ++range)
        steps.push_back({Kind::Remove, range->first, range->second});
    for (const auto &[first, last] : entering)
        steps.push_back(
            {Kind::Insert, first, last, std::vector(rows.begin() + first, rows.begin() + last + 1)});
    return steps;
}

/// All that come are put at the end, everybody goes to their place with those that leave in front, and these
/// are taken away: a view whose current row leaves then goes on with the first one.
std::vector<RowStep> stepsByOrder(const Fates &fates, const std::vector<quint32> &before,
                                  const std::vector<quint32> &after)
{
    std::vector<RowStep> steps;
    RowStep order{Kind::Reorder};
    RowStep insert{Kind::Insert, static_cast<int>(before.size()),
                   static_cast<int>(before.size()) + fates.entering - 1};
    qint32 front = 0;
    for (size_t row = 0; row < before.size(); ++row) {
        const bool leaves = fates.leaves[row];
        order.to.push_back(leaves ? front++ : fates.leaving + fates.after[row]);
        if (leaves)
            order.rows.push_back(before[row]);
    }
    for (size_t row = 0; row < after.size(); ++row) {
        if (!fates.enters[row])
            continue;
        insert.rows.push_back(after[row]);
        order.to.push_back(fates.leaving + static_cast<qint32>(row));
    }
    order.rows.insert(order.rows.end(), after.begin(), after.end());
    if (fates.entering > 0)
        steps.push_back(std::move(insert));
    if (!std::ranges::is_sorted(order.to))
        steps.push_back(std::move(order));
    if (fates.leaving > 0)
        steps.push_back({Kind::Remove, 0, fates.leaving - 1});
    return steps;
}

} // namespace

RowMoves movesBetween(const Roster &roster, const std::vector<quint32> &rows, const Arrangement &after)
{
    const auto fates = fatesOf(roster, rows, after);
    RowMoves moves;
    moves.rows.reserve(rows.size());
    for (size_t row = 0; row < rows.size(); ++row)
        moves.rows.push_back(fates.leaves[row] ? rows[row] | RowMoves::leaving
                                               : after.rows[static_cast<size_t>(fates.after[row])]);
    const auto leaving = rangesOf(fates.leaves);
    const auto entering = rangesOf(fates.enters);
    const bool isFew = std::ssize(leaving) + std::ssize(entering) <= RowMoves::mostRanges;
    moves.steps = fates.keepsOrder && isFew ? stepsByRange(leaving, entering, after.rows)
                                            : stepsByOrder(fates, moves.rows, after.rows);
    moves.changed = rangesOf(fates.changed);
    if (std::ssize(moves.changed) > RowMoves::mostRanges)
        moves.changed = {{moves.changed.front().first, moves.changed.back().second}};
    return moves;
}

} // namespace ccj::administrators
