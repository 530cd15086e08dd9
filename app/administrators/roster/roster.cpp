// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/roster.h"

#include "app/administrators/invitation/invitationrules.h"
#include "app/administrators/roster/rosterorder.h"

#include <algorithm>
#include <bitset>
#include <numeric>

namespace ccj::administrators {

struct Roster::Data
{
    QList<RosterChunk::Pointer> chunks;
    std::vector<qsizetype> starts{0}; ///< the place of each chunk's first row, and the end
    std::vector<quint32> byName;
    std::vector<quint32> byEmail;
    RosterCounts counts;

    qsizetype size() const { return starts.back(); }
    Spot spot(qsizetype place) const
    {
        const auto next = std::ranges::upper_bound(starts, place);
        const auto chunk = next - starts.begin() - 1;
        return {chunks.at(chunk).get(), place - starts[static_cast<size_t>(chunk)]};
    }
    /// What follows from the chunks alone.
    void count()
    {
        starts.assign(1, 0);
        counts = {};
        for (const auto &chunk : chunks) {
            starts.push_back(starts.back() + chunk->size());
            counts += chunk->counts();
        }
    }
    NameOrder nameOrder() const
    {
        return NameOrder([this](quint32 place) { return spot(place); });
    }
};

namespace {

/// Finds which rows of a chunk have a key that was there before.
class Repetitions
{
public:
    explicit Repetitions(const RosterChunk &chunk)
        : m_chunk(chunk), m_repeated(static_cast<size_t>(chunk.size()))
    {
        for (qsizetype row = 0; row < chunk.size(); ++row) {
            m_rows.emplace_back(chunk.keyHash(row), row);
            m_seen.set(chunk.keyHash(row) % m_seen.size());
        }
        std::ranges::sort(m_rows);
        for (qsizetype row = 0; row < chunk.size(); ++row)
            lookFor(chunk, row);
    }
    void lookIn(const RosterChunk &earlier)
    {
        for (qsizetype row = 0; row < earlier.size(); ++row) {
            if (m_seen.test(earlier.keyHash(row) % m_seen.size()))
                lookFor(earlier, row);
        }
    }
    bool any() const { return m_any; }
    bool at(qsizetype row) const { return m_repeated[static_cast<size_t>(row)]; }

private:
    /// Marks the rows that have the key of an earlier one.
    void lookFor(const RosterChunk &earlier, qsizetype earlierRow)
    {
        const auto same = std::ranges::equal_range(m_rows, earlier.keyHash(earlierRow), {},
                                                   &decltype(m_rows)::value_type::first);
        for (const auto &[hash, row] : same) {
            const bool isLater = &earlier != &m_chunk || row > earlierRow;
            if (isLater && m_chunk.at(row).key() == earlier.at(earlierRow).key())
                m_any = m_repeated[static_cast<size_t>(row)] = true;
        }
    }

    const RosterChunk &m_chunk;
    std::vector<bool> m_repeated;
    std::bitset<1 << 16> m_seen;
    std::vector<std::pair<quint32, qsizetype>> m_rows; ///< by hash
    bool m_any = false;
};

RosterChunk::Pointer withoutRepetitions(const RosterChunk::Pointer &chunk,
                                        const QList<RosterChunk::Pointer> &earlier)
{
    Repetitions repetitions(*chunk);
    for (const auto &other : earlier)
        repetitions.lookIn(*other);
    if (!repetitions.any())
        return chunk;
    RosterChunkBuilder builder;
    for (qsizetype row = 0; row < chunk->size(); ++row) {
        if (!repetitions.at(row))
            builder.add(*chunk, row);
    }
    return builder.build();
}

} // namespace

Roster::Roster() : m_data(std::make_shared<Data>()) {}

Roster Roster::of(const QList<Administrator> &items)
{
    return Roster().with(RosterChunk::packed(items));
}

qsizetype Roster::size() const
{
    return m_data->size();
}

Administrator Roster::at(qsizetype place) const
{
    const auto [chunk, row] = m_data->spot(place);
    return chunk->at(row);
}

Roster::Spot Roster::spot(qsizetype place) const
{
    return m_data->spot(place);
}

qsizetype Roster::placeOf(const QString &key) const
{
    const auto hash = rosterHash(key);
    qsizetype start = 0;
    for (const auto &chunk : m_data->chunks) {
        const auto &hashes = chunk->keyHashes();
        for (auto at = std::ranges::find(hashes, hash); at != hashes.end();
             at = std::find(at + 1, hashes.end(), hash)) {
            if (chunk->at(at - hashes.begin()).key() == key)
                return start + (at - hashes.begin());
        }
        start += chunk->size();
    }
    return -1;
}

std::optional<Administrator> Roster::find(const QString &key) const
{
    const auto place = placeOf(key);
    return place < 0 ? std::nullopt : std::optional(at(place));
}

std::optional<Administrator> Roster::findByEmail(const QString &email) const
{
    const auto wanted = emailKey(email);
    if (wanted.isEmpty())
        return {};
    const auto hash = rosterHash(wanted);
    for (const auto &chunk : m_data->chunks) {
        const auto &hashes = chunk->emailHashes();
        for (auto found = std::ranges::find(hashes, hash); found != hashes.end();
             found = std::find(found + 1, hashes.end(), hash)) {
            if (auto item = chunk->at(found - hashes.begin()); emailKey(item.email) == wanted)
                return item;
        }
    }
    return {};
}

const RosterCounts &Roster::counts() const
{
    return m_data->counts;
}

const QList<RosterChunk::Pointer> &Roster::chunks() const
{
    return m_data->chunks;
}

const std::vector<quint32> &Roster::byName() const
{
    return m_data->byName;
}

const std::vector<quint32> &Roster::byEmail() const
{
    return m_data->byEmail;
}

qsizetype Roster::bytes() const
{
    auto total =
        static_cast<qsizetype>((m_data->byName.capacity() + m_data->byEmail.capacity()) * sizeof(quint32));
    for (const auto &chunk : m_data->chunks)
        total += chunk->bytes();
    return total;
}

// --- newer ones ----------------------------------------------------------------------------------

Roster Roster::with(const QList<RosterChunk::Pointer> &more) const
{
    auto data = std::make_shared<Data>();
    data->chunks = m_data->chunks;
    for (const auto &chunk : more) {
        if (auto fresh = withoutRepetitions(chunk, data->chunks); fresh->size() > 0)
            data->chunks.append(std::move(fresh));
    }
    data->count();
    std::vector<quint32> added(static_cast<size_t>(data->size() - size()));
    std::iota(added.begin(), added.end(), static_cast<quint32>(size()));
    const auto order = data->nameOrder();
    data->byName = order.merged(m_data->byName, added, NameOrder::By::Name);
    data->byEmail = order.merged(m_data->byEmail, added, NameOrder::By::Email);
    return Roster(std::move(data));
}

Roster Roster::with(const Administrator &item) const
{
    if (const auto place = placeOf(item.key()); place >= 0)
        return replaced(place, &item);
    RosterChunkBuilder builder;
    auto base = *m_data;
    const bool joins = !base.chunks.isEmpty() && base.chunks.last()->size() < RosterChunk::mostRows;
    if (joins) {
        const auto last = base.chunks.takeLast();
        for (qsizetype row = 0; row < last->size(); ++row)
            builder.add(*last, row);
    }
    builder.add(item);
    auto data = std::make_shared<Data>(std::move(base));
    data->chunks.append(builder.build());
    data->count();
    const std::vector added{static_cast<quint32>(size())};
    const auto order = data->nameOrder();
    data->byName = order.merged(m_data->byName, added, NameOrder::By::Name);
    data->byEmail = order.merged(m_data->byEmail, added, NameOrder::By::Email);
    return Roster(std::move(data));
}

Roster Roster::without(const QString &key) const
{
    const auto place = placeOf(key);
    return place < 0 ? *this : replaced(place, nullptr);
}

/// With another one at this place, or with nobody: the chunk is packed anew, all others are shared.
Roster Roster::replaced(qsizetype place, const Administrator *item) const
{
    auto data = std::make_shared<Data>(*m_data);
    const auto number = std::ranges::upper_bound(m_data->starts, place) - m_data->starts.begin() - 1;
    const auto &chunk = m_data->chunks.at(number);
    const auto [old, changed] = m_data->spot(place);
    RosterChunkBuilder builder;
    for (qsizetype row = 0; row < chunk->size(); ++row) {
        if (row != changed)
            builder.add(*chunk, row);
        else if (item)
            builder.add(*item);
    }
    auto packed = builder.build();
    if (packed->size() > 0)
        data->chunks[number] = std::move(packed);
    else
        data->chunks.removeAt(number);
    data->count();
    const auto at = static_cast<quint32>(place);
    const std::vector added(item ? 1 : 0, at);
    const auto order = data->nameOrder();
    for (auto [list, by] :
         {std::pair(&Data::byName, NameOrder::By::Name), {&Data::byEmail, NameOrder::By::Email}}) {
        auto &places = (*data).*list;
        std::erase(places, at);
        if (!item)
            std::ranges::for_each(places, [at](quint32 &other) { other -= other > at; });
        places = order.merged(places, added, by);
    }
    return Roster(std::move(data));
}

} // namespace ccj::administrators
