// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administrator.h"

#include <memory>
#include <optional>

namespace ccj::administrators {

/// How many of a roster there are of each kind.
struct RosterCounts
{
    qsizetype all = 0;
    qsizetype full = 0;   ///< with Full access, whatever their state
    qsizetype custom = 0; ///< with Custom access, whatever their state
    qsizetype invited = 0;
    qsizetype expired = 0;
    qsizetype activePeople = 0;     ///< R131: neither pending, nor groups, nor service principals
    qsizetype activeFullPeople = 0; ///< those of them with Full access
    bool operator==(const RosterCounts &) const = default;
};

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

    class Iterator;
    Iterator begin() const;
    Iterator end() const;

private:
    struct Data;
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
