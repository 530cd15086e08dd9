// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rosterquery.h"

#include "app/administrators/invitation/invitationrules.h"
#include "app/administrators/roster/rowmatch.h"
#include "app/core/collation.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace ccj::administrators {

namespace {

using By = RosterQuery::By;

/// The readings that belong to people of the roster, by place.
QHash<quint32, QString> readingsByPlace(const Roster &roster, const Readings &readings)
{
    QHash<quint32, QString> result;
    if (readings.isEmpty())
        return result;
    QHash<quint32, QString> wanted; // by the hash of the address
    for (auto reading = readings.byEmail().begin(); reading != readings.byEmail().end(); ++reading)
        wanted.insert(rosterHash(reading.key()), reading.value());
    quint32 place = 0;
    for (const auto &chunk : roster.chunks()) {
        for (qsizetype row = 0; row < chunk->size(); ++row, ++place) {
            if (!wanted.contains(chunk->emailHash(row)))
                continue;
            if (const auto reading = readings.of(chunk->at(row).email); !reading.isEmpty())
                result.insert(place, reading);
        }
    }
    return result;
}

/// All places by name, those with a reading by that.
std::vector<quint32> byReading(const Roster &roster, const QHash<quint32, QString> &readings)
{
    if (readings.isEmpty())
        return roster.byName();
    std::vector<std::pair<QByteArray, quint32>> read;
    for (auto reading = readings.begin(); reading != readings.end(); ++reading)
        read.emplace_back(collationKey(reading.value()), reading.key());
    std::ranges::sort(read);
    std::vector<quint32> result;
    result.reserve(roster.byName().size());
    auto next = read.begin();
    for (const auto place : roster.byName()) {
        if (readings.contains(place))
            continue;
        const auto [chunk, row] = roster.spot(place);
        while (next != read.end() && std::strcmp(next->first.constData(), chunk->nameOrder(row)) <= 0)
            result.push_back((next++)->second);
        result.push_back(place);
    }
    for (; next != read.end(); ++next)
        result.push_back(next->second);
    return result;
}

/// The words that a column shows, in their order.
QHash<QString, qint64> ranksOf(const Roster &roster, QString RosterKind::*word)
{
    QHash<QString, qint64> ranks;
    std::vector<std::pair<QByteArray, QString>> words;
    for (const auto &chunk : roster.chunks()) {
        for (const auto &kind : chunk->kinds()) {
            if (!ranks.contains(kind.*word))
                words.emplace_back(collationKey(kind.*word), kind.*word);
            ranks.insert(kind.*word, 0);
        }
    }
    std::ranges::sort(words);
    for (qint64 rank = 0; const auto &[key, text] : words)
        ranks[text] = rank++;
    return ranks;
}

/// What each place is sorted by when that is one of few words.
std::vector<qint64> ranksByPlace(const Roster &roster, QString RosterKind::*word)
{
    const auto ranks = ranksOf(roster, word);
    std::vector<qint64> result;
    result.reserve(static_cast<size_t>(roster.size()));
    for (const auto &chunk : roster.chunks()) {
        std::vector<qint64> ofKinds;
        for (const auto &kind : chunk->kinds())
            ofKinds.push_back(ranks.value(kind.*word));
        for (qsizetype row = 0; row < chunk->size(); ++row)
            result.push_back(ofKinds[chunk->kindNumber(row)]);
    }
    return result;
}

/// What each place is sorted by when that is a number.
template <class Value>
std::vector<qint64> numbersByPlace(const Roster &roster, Value (RosterChunk::*of)(qsizetype) const)
{
    std::vector<qint64> result;
    result.reserve(static_cast<size_t>(roster.size()));
    for (const auto &chunk : roster.chunks()) {
        for (qsizetype row = 0; row < chunk->size(); ++row)
            result.push_back(static_cast<qint64>(((*chunk).*of)(row)));
    }
    return result;
}

std::vector<qint64> valuesByPlace(const Roster &roster, By by)
{
    switch (by) {
    case By::Provider:
        return ranksByPlace(roster, &RosterKind::providerType);
    case By::Access:
        return ranksByPlace(roster, &RosterKind::accessType);
    case By::Type:
        return ranksByPlace(roster, &RosterKind::type);
    case By::Status:
        return numbersByPlace(roster, &RosterChunk::status);
    case By::Created:
        return numbersByPlace(roster, &RosterChunk::created);
    case By::Invited:
        return numbersByPlace(roster, &RosterChunk::invited);
    case By::Name:
    case By::Email:
        break;
    }
    return {};
}

/// All places in the order that is asked for; equal ones stay by name.
std::vector<quint32> sorted(const Roster &roster, const RosterQuery &query,
                            const QHash<quint32, QString> &readings)
{
    if (query.by == By::Email)
        return roster.byEmail();
    auto places = byReading(roster, readings);
    if (const auto values = valuesByPlace(roster, query.by); !values.empty())
        std::ranges::stable_sort(places, {}, [&](quint32 place) { return values[place]; });
    return places;
}

RowMatch matchOf(const RosterQuery &query)
{
    RowMatch match(query.rule, query.now);
    match.addWords(query.search);
    return match;
}

/// Goes once through all rows: which pass, and how many each counted rule has.
std::vector<bool> judge(const Roster &roster, const RosterQuery &query,
                        const QHash<quint32, QString> &readings, QList<qsizetype> &counts,
                        const std::stop_token &stop)
{
    auto shown = matchOf(query);
    std::vector<RowMatch> counted;
    for (const auto &rule : query.counted)
        counted.emplace_back(rule, query.now);
    counts.fill(0, query.counted.size());
    std::vector<bool> passing;
    passing.reserve(static_cast<size_t>(roster.size()));
    for (const auto &chunk : roster.chunks()) {
        if (stop.stop_requested())
            break;
        shown.enter(*chunk);
        std::ranges::for_each(counted, [&](RowMatch &match) { match.enter(*chunk); });
        for (qsizetype row = 0; row < chunk->size(); ++row) {
            const auto reading = readings.isEmpty()
                                     ? QByteArray()
                                     : readings.value(static_cast<quint32>(passing.size())).toUtf8();
            for (size_t i = 0; i < counted.size(); ++i)
                counts[static_cast<qsizetype>(i)] += counted[i].matches(row, reading);
            passing.push_back(shown.matches(row, reading));
        }
    }
    return passing;
}

} // namespace

bool RosterQuery::isFiltering() const
{
    return !rule.isEmpty() || !search.trimmed().isEmpty();
}

Arrangement arrange(const Roster &roster, const RosterQuery &query, const std::stop_token &stop)
{
    Arrangement result{roster, {}, {}};
    const auto readings = readingsByPlace(roster, query.readings);
    const auto passing = judge(roster, query, readings, result.counts, stop);
    if (stop.stop_requested())
        return result;
    auto places = sorted(roster, query, readings);
    std::erase_if(places, [&](quint32 place) { return !passing[place]; });
    if (query.order == Qt::DescendingOrder)
        std::ranges::reverse(places);
    places.shrink_to_fit();
    result.rows = std::move(places);
    return result;
}

bool passes(const Roster &roster, qsizetype place, const RosterQuery &query)
{
    auto match = matchOf(query);
    const auto [chunk, row] = roster.spot(place);
    match.enter(*chunk);
    return match.matches(row, query.readings.of(chunk->at(row).email).toUtf8());
}

} // namespace ccj::administrators
