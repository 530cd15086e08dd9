// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsapi.h"
#include "app/administrators/removal/secureclients.h"
#include "app/core/clock.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace ccj::administrators {

/// What is read about somebody before they are removed: the secure clients that stop with them (R134), and
/// their access, so that the removal can be undone. Neither holds a removal up for long.
class RemovalCheck : public QObject
{
    Q_OBJECT
public:
    /// How long a removal waits for the access that is being read.
    static constexpr std::chrono::seconds patience{3};

    RemovalCheck(net::HttpClient &http, Clock &clock, const Administrator &target, bool consoleApi,
                 QObject *parent = nullptr);

    const SecureClients &clients() const { return m_clients; }
    /// None: not read yet, or it cannot be read.
    const std::optional<AccessModel> &access() const { return m_access; }
    /// Calls back once the access has been read, it is clear that it cannot be, or patience has run out; at
    /// once when that is so already. Dropping the object means that nobody waits.
    void whenReady(std::function<void()> ready);

Q_SIGNALS:
    /// The secure clients have been read, or not.
    void changed();

private:
    void tellReady();

    Clock &m_clock;
    AdministratorsApi m_api;
    SecureClients m_clients;
    std::optional<AccessModel> m_access;
    Pending m_request;
    Pending m_limit;
    std::function<void()> m_ready;
};

} // namespace ccj::administrators
