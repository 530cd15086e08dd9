// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/protocol.h"
#include "app/sandbox/tlsauthority.h"

#include <condition_variable>
#include <expected>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <vector>

namespace ccj::sandbox {

/// The two loopback ports: HTTPS for everything, plain HTTP for the pages a browser opens. Each
/// connection has a thread of its own; when there are too many, the one that has kept silent the longest
/// is closed, so that idle and half-sent requests never keep others out.
class Server
{
public:
    struct Options
    {
        quint16 port = 0;        ///< 0: any free one
        quint16 browserPort = 0; ///< 0: any free one
        std::chrono::milliseconds idleLimit{15'000};
        std::chrono::milliseconds requestLimit{10'000};
        size_t payloadLimit = 8 << 20;
        size_t connectionLimit = 512;
    };

    /// Both routers, the faults and the clock must outlive the server.
    Server(const Router &all, const Router &pages, Faults &faults, std::function<QDateTime()> now);
    ~Server();

    /// Binds both ports; url() and browserUrl() are known from here on. The error is one sentence.
    std::expected<void, QString> bind(const Options &options);
    /// Starts answering.
    void start(TlsContextPtr tls);
    /// Ends: nothing new is taken, answers under way go out.
    void stop();

    QString url() const;
    QString browserUrl() const;

private:
    struct Listener
    {
        int socket = -1;
        bool secure = false;
    };

    std::expected<quint16, QString> listenOn(quint16 port, bool secure);
    void acceptLoop();
    void accept(const Listener &listener);
    void serve(int socket, bool secure);
    void closeLongestWaiting();

    Workers m_workers;
    Service m_secure;
    Service m_plain;
    Options m_options;
    TlsContextPtr m_tls;
    quint16 m_port = 0;
    quint16 m_browserPort = 0;
    std::vector<Listener> m_listeners;
    int m_wake = -1;
    std::thread m_acceptor;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unordered_set<Connection *> m_connections;
    size_t m_threads = 0;
    bool m_stopping = false;
};

} // namespace ccj::sandbox
