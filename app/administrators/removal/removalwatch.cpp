// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/removalwatch.h"

#include <algorithm>

namespace ccj::administrators {

using namespace std::chrono_literals;
using Phase = WatchedRemoval::Phase;

struct RemovalWatch::Entry
{
    Entry(net::HttpClient &http, bool consoleApi) : clients(http, consoleApi) {}

    WatchedRemoval removal;
    std::chrono::milliseconds endsAt{0};
    Pending next; ///< the next tick, or the answer about the person
    SecureClients clients;
};

RemovalWatch::RemovalWatch(net::HttpClient &http, Clock &clock, QObject *parent)
    : QObject(parent), m_http(http), m_clock(clock), m_api(http)
{
}

RemovalWatch::~RemovalWatch() = default;

void RemovalWatch::watch(quint64 id, const Administrator &person, bool oneself, bool consoleApi)
{
    auto &held = m_watched[id];
    held = std::make_unique<Entry>(m_http, consoleApi);
    auto &entry = *held;
    entry.removal = {.id = id, .person = person, .oneself = oneself};
    entry.endsAt = m_clock.elapsed() + minute;
    entry.next = m_clock.after(1s, [this, &entry] { tick(entry); });
    connect(&entry.clients, &SecureClients::changed, this, [this, &entry] { onClients(entry); });
    Q_EMIT phaseChanged(id);
}

void RemovalWatch::tick(Entry &entry)
{
    const auto id = entry.removal.id;
    if (left(id) > 0s) {
        entry.next = m_clock.after(1s, [this, &entry] { tick(entry); });
        Q_EMIT ticked(id);
    } else if (entry.removal.oneself) {
        forget(id);
        Q_EMIT signOutDue();
    } else {
        check(id);
    }
}

void RemovalWatch::check(quint64 id)
{
    const auto found = m_watched.find(id);
    if (found == m_watched.end())
        return;
    auto &entry = *found->second;
    // Their own access tells: of whoever is an administrator the server can say it, of nobody else.
    entry.next =
        m_api.access(entry.removal.person.operationId(), [this, &entry](const Result<AccessModel> &answer) {
            onPerson(entry, answer ? std::nullopt : std::optional(answer.error()));
        });
    enter(entry, Phase::Checking);
}

void RemovalWatch::onPerson(Entry &entry, const std::optional<Error> &error)
{
    if (!error)
        return enter(entry, Phase::StillListed);
    if (error->kind != Error::Kind::NotFound)
        return enter(entry, Phase::NotChecked, error);
    if (entry.clients.state() == SecureClients::State::NotOffered)
        return enter(entry, Phase::Ended);
    entry.clients.load();
}

void RemovalWatch::onClients(Entry &entry)
{
    switch (entry.clients.state()) {
    case SecureClients::State::NotOffered:
    case SecureClients::State::Loading:
        return;
    case SecureClients::State::Failed:
        return enter(entry, Phase::NotChecked, entry.clients.error());
    case SecureClients::State::Known:
        entry.removal.clientsLeft = entry.clients.madeBy(entry.removal.person.userId).size();
        return enter(entry, entry.removal.clientsLeft > 0 ? Phase::ClientsLeft : Phase::Ended);
    }
}

void RemovalWatch::enter(Entry &entry, Phase phase, std::optional<Error> error)
{
    entry.removal.phase = phase;
    entry.removal.error = std::move(error);
    if (phase != Phase::Checking)
        entry.removal.checkedAt = m_clock.now();
    Q_EMIT phaseChanged(entry.removal.id);
}

void RemovalWatch::forget(quint64 id)
{
    m_watched.erase(id);
}

void RemovalWatch::clear()
{
    m_watched.clear();
}

const WatchedRemoval *RemovalWatch::find(quint64 id) const
{
    const auto found = m_watched.find(id);
    return found == m_watched.end() ? nullptr : &found->second->removal;
}

std::chrono::seconds RemovalWatch::left(quint64 id) const
{
    const auto found = m_watched.find(id);
    if (found == m_watched.end())
        return 0s;
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(found->second->endsAt - m_clock.elapsed()));
}

} // namespace ccj::administrators
