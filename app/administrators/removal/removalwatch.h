// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsapi.h"
#include "app/administrators/removal/secureclients.h"
#include "app/core/clock.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>

namespace ccj::administrators {

/// Somebody who was removed, and what is known about the end of their access.
struct WatchedRemoval
{
    enum class Phase {
        CountingDown, ///< whoever is signed in may still have access (R128)
        Checking,     ///< the minute is over, the server is asked
        Ended,        ///< it knows neither the administrator nor a secure client of theirs
        StillListed,  ///< it still has the administrator
        ClientsLeft,  ///< secure clients of theirs are still there (R134)
        NotChecked,   ///< it could not be asked; error says why
    };

    quint64 id = 0; ///< of the operation that removed them
    Administrator person;
    bool oneself = false;
    Phase phase = Phase::CountingDown;
    qsizetype clientsLeft = 0;
    QDateTime checkedAt; ///< UTC; of the last answer
    std::optional<Error> error;
};

/// Watches over everybody who was removed: counts down the minute in which they may still be signed in
/// (R128), each their own, and then asks the server whether their access has really ended. Who removed
/// themselves has nothing to ask with: the minute ends in signOutDue() (R132).
class RemovalWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds minute{60};

    RemovalWatch(net::HttpClient &http, Clock &clock, QObject *parent = nullptr);
    ~RemovalWatch() override;

    /// Begins the minute. With the console API the secure clients are looked for too.
    void watch(quint64 id, const Administrator &person, bool oneself, bool consoleApi);
    /// Asks again, after the minute.
    void check(quint64 id);
    /// Nobody wants to know any more.
    void forget(quint64 id);
    void clear();

    /// Null when it is not watched.
    const WatchedRemoval *find(quint64 id) const;
    /// What is left of the minute, in whole seconds.
    std::chrono::seconds left(quint64 id) const;

Q_SIGNALS:
    /// Begun, or in another phase.
    void phaseChanged(quint64 id);
    /// A second less.
    void ticked(quint64 id);
    void signOutDue();

private:
    struct Entry;
    void tick(Entry &entry);
    void onPerson(Entry &entry, const std::optional<Error> &error);
    void onClients(Entry &entry);
    void enter(Entry &entry, WatchedRemoval::Phase phase, std::optional<Error> error = {});

    net::HttpClient &m_http;
    Clock &m_clock;
    AdministratorsApi m_api;
    std::map<quint64, std::unique_ptr<Entry>> m_watched;
};

} // namespace ccj::administrators
