// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster.h"

#include "app/administrators/invitationrules.h"

#include <QSet>

#include <algorithm>

namespace ccj::administrators {

struct Roster::Data
{
    QList<Administrator> items;
    RosterCounts counts;
};

namespace {

void count(RosterCounts &counts, const Administrator &item)
{
    const auto status = item.status();
    const bool active = status == Status::Active && item.isPerson();
    ++counts.all;
    counts.full += item.hasFullAccess();
    counts.custom += item.accessType == QLatin1StringView("Custom");
    counts.invited += status == Status::Invited;
    counts.expired += status == Status::Expired;
    counts.activePeople += active;
    counts.activeFullPeople += active && item.hasFullAccess();
}

} // namespace

Roster::Roster() : m_data(std::make_shared<Data>()) {}

Roster Roster::of(const QList<Administrator> &items)
{
    auto data = std::make_shared<Data>();
    QSet<QString> keys;
    for (const auto &item : items) {
        const auto key = item.key();
        if (keys.contains(key))
            continue;
        keys.insert(key);
        count(data->counts, item);
        data->items.append(item);
    }
    Roster roster;
    roster.m_data = std::move(data);
    return roster;
}

qsizetype Roster::size() const
{
    return m_data->items.size();
}

Administrator Roster::at(qsizetype place) const
{
    return m_data->items.at(place);
}

std::optional<Administrator> Roster::find(const QString &key) const
{
    const auto found = std::ranges::find(m_data->items, key, &Administrator::key);
    return found == m_data->items.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Administrator> Roster::findByEmail(const QString &email) const
{
    const auto wanted = emailKey(email);
    const auto found =
        std::ranges::find_if(m_data->items, [&](const auto &item) { return emailKey(item.email) == wanted; });
    return wanted.isEmpty() || found == m_data->items.cend() ? std::nullopt : std::optional(*found);
}

const RosterCounts &Roster::counts() const
{
    return m_data->counts;
}

} // namespace ccj::administrators
