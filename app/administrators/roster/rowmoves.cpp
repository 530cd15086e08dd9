// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rowmoves.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ccj::administrators {

namespace {

constexpr qsizetype mostRanges = 100;

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

void addTo(std::vector<std::pair<int, int>> &ranges, const std::vector<bool> &marked)
{
    for (size_t row = 0; row < marked.size(); ++row) {
        if (!marked[row])
            continue;
        const auto first = static_cast<int>(row);
        while (row + 1 < marked.size() && marked[row + 1])
            ++row;
        ranges.emplace_back(first, static_cast<int>(row));
    }
    // A view looks at each announcement; what it shows is little.
    if (std::ssize(ranges) > mostRanges)
        ranges = {{ranges.front().first, ranges.back().second}};
}

} // namespace

RowMoves movesBetween(const Roster &roster, const std::vector<quint32> &rows, const Arrangement &after)
{
    std::vector<qint32> rowOf(static_cast<size_t>(after.roster.size()), -1);
    for (size_t row = 0; row < after.rows.size(); ++row)
        rowOf[after.rows[row]] = static_cast<qint32>(row);

    RowMoves moves;
    moves.after.reserve(rows.size());
    std::vector<bool> changed(after.rows.size());
    const Places places(roster, after.roster);
    qint32 last = -1;
    for (const auto place : rows) {
        bool isChanged = false;
        const auto now = places.of(place, isChanged);
        const auto row = now < 0 ? -1 : rowOf[static_cast<size_t>(now)];
        moves.after.push_back(row);
        if (row < 0) {
            ++moves.leaving;
            continue;
        }
        moves.keepsOrder = moves.keepsOrder && row > last;
        last = row;
        changed[static_cast<size_t>(row)] = isChanged;
    }
    moves.entering = std::ssize(after.rows) - (std::ssize(rows) - moves.leaving);
    addTo(moves.changed, changed);
    return moves;
}

} // namespace ccj::administrators
