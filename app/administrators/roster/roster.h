// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/rosterchunk.h"

#include <memory>
#include <optional>

namespace ccj::administrators {

/// Everybody the console knows of, whatever the table shows. A value that never changes: cheap to copy, safe
/// to read from another thread.
class Roster
{
public:
    Roster();
    /// Of entries with one key the first counts.
    static Roster of(const QList<Administrator> &items);

    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }
    /// In the order of the server.
    Administrator at(qsizetype place) const;
    /// Administrator::key()
    std::optional<Administrator> find(const QString &key) const;
    /// The one that holds this address, width and case folded (R52). Nobody has an empty one.
    std::optional<Administrator> findByEmail(const QString &email) const;
    /// The first that fits.
    template <class Predicate> std::optional<Administrator> findIf(Predicate fits) const
    {
        for (qsizetype place = 0; place < size(); ++place) {
            if (auto item = at(place); fits(item))
                return item;
        }
        return {};
    }
    const RosterCounts &counts() const;
    /// Where the one with this key is; -1 when there is nobody.
    qsizetype placeOf(const QString &key) const;

    /// This one with more people at the end; those whose key is there already do not count.
    Roster with(const QList<RosterChunk::Pointer> &more) const;
    /// This one with somebody brought up to date, or at the end when the key is new.
    Roster with(const Administrator &item) const;
    Roster without(const QString &key) const;

    /// How the people are kept: place 0 is the first of the first chunk.
    const QList<RosterChunk::Pointer> &chunks() const;
    struct Spot
    {
        const RosterChunk *chunk;
        qsizetype row;
    };
    Spot spot(qsizetype place) const;
    /// All places, by name and by address in the Japanese order; equal ones always in the same order.
    const std::vector<quint32> &byName() const;
    const std::vector<quint32> &byEmail() const;
    /// What it takes in memory.
    qsizetype bytes() const;
    /// The very same value, not only an equal one.
    bool isSame(const Roster &other) const { return m_data == other.m_data; }

    class Iterator;
    Iterator begin() const;
    Iterator end() const;

private:
    struct Data;
    explicit Roster(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    Roster replaced(qsizetype place, const Administrator *item) const;

    std::shared_ptr<const Data> m_data;
};

/// Makes each entry as it comes by: `for (const Administrator &entry : roster)`.
class Roster::Iterator
{
public:
    using value_type = Administrator;
    using difference_type = qsizetype;

    Iterator() = default;
    Iterator(const Roster *roster, qsizetype place) : m_roster(roster), m_place(place) {}
    Administrator operator*() const { return m_roster->at(m_place); }
    Iterator &operator++()
    {
        ++m_place;
        return *this;
    }
    Iterator operator++(int)
    {
        auto before = *this;
        ++m_place;
        return before;
    }
    bool operator==(const Iterator &) const = default;

private:
    const Roster *m_roster = nullptr;
    qsizetype m_place = 0;
};

inline Roster::Iterator Roster::begin() const
{
    return {this, 0};
}

inline Roster::Iterator Roster::end() const
{
    return {this, size()};
}

} // namespace ccj::administrators
