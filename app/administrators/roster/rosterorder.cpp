// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rosterorder.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace ccj::administrators {

namespace {

const char *bytesOf(const Roster::Spot &spot, NameOrder::By by)
{
    return by == NameOrder::By::Name ? spot.chunk->nameOrder(spot.row) : spot.chunk->emailOrder(spot.row);
}

/// The first eight bytes as a number: most comparisons end there, without a look at the chunk.
quint64 beginning(const char *bytes)
{
    char first[8] = {};
    std::memcpy(first, bytes, qstrnlen(bytes, sizeof first));
    return qFromBigEndian<quint64>(first);
}

} // namespace

bool NameOrder::isBefore(quint32 left, quint32 right, By by) const
{
    const auto a = m_spots(left);
    const auto b = m_spots(right);
    if (const int order = std::strcmp(bytesOf(a, by), bytesOf(b, by)); order != 0)
        return order < 0;
    const auto other = by == By::Name ? By::Email : By::Name;
    if (const int order = std::strcmp(bytesOf(a, other), bytesOf(b, other)); order != 0)
        return order < 0;
    return a.chunk->at(a.row).key() < b.chunk->at(b.row).key();
}

std::vector<quint32> NameOrder::sorted(const std::vector<quint32> &places, By by) const
{
    std::vector<std::pair<quint64, quint32>> entries;
    entries.reserve(places.size());
    for (const auto place : places)
        entries.emplace_back(beginning(bytesOf(m_spots(place), by)), place);
    std::ranges::sort(entries, [&](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : isBefore(a.second, b.second, by);
    });
    std::vector<quint32> result;
    result.reserve(entries.size());
    for (const auto &[first, place] : entries)
        result.push_back(place);
    return result;
}

std::vector<quint32> NameOrder::merged(const std::vector<quint32> &ordered, const std::vector<quint32> &added,
                                       By by) const
{
    std::vector<quint32> result;
    result.reserve(ordered.size() + added.size());
    auto from = ordered.begin();
    for (const auto place : sorted(added, by)) {
        const auto to = std::lower_bound(from, ordered.end(), place,
                                         [&](quint32 a, quint32 b) { return isBefore(a, b, by); });
        result.insert(result.end(), from, to);
        result.push_back(place);
        from = to;
    }
    result.insert(result.end(), from, ordered.end());
    return result;
}

} // namespace ccj::administrators
