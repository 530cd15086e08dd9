// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/tlsauthority.h"

#include <array>
#include <atomic>
#include <chrono>
#include <httplib.h>

namespace ccj::sandbox {

/// One accepted socket, with TLS or without. Every wait ends: at the request's deadline, when the client
/// leaves, or when another thread calls one of the two functions marked so. A request may bring only as
/// many bytes as its budget; what goes beyond reads as the end.
class Connection final : public httplib::Stream
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Takes the socket over. Without a context the connection is plain.
    Connection(int socket, SSL_CTX *tls);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// TLS handshake; true at once when plain.
    bool open(Milliseconds limit);
    /// True when bytes are there to be read.
    bool waitForBytes(Milliseconds limit);
    /// Starts the clock and the budget of the next request.
    void beginRequest(Milliseconds limit, size_t budget);
    void extendBudget(size_t bytes) { m_budget += bytes; }
    /// Takes in so many bytes of a body nobody wants; many clients read no answer before they have sent all.
    void discard(size_t bytes);
    /// Waits; false as soon as the client has left or the server stops. No limit: until then.
    bool pause(std::optional<Milliseconds> limit);
    /// From now on nothing is sent.
    void mute() { m_muted = true; }
    /// Ends our half and takes in what the client still sends for a moment, so that it can read our last
    /// answer.
    void linger();

    bool timedOut() const { return m_timedOut; }
    bool overBudget() const { return m_overBudget; }

    /// Any thread: reading ends now, an answer may still go out.
    void stopReading();
    /// Any thread: since when (steady milliseconds) the connection waits for its client; 0 while it works.
    std::int64_t waitingSince() const { return m_waitingSince; }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return !m_muted; }
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    using Clock = std::chrono::steady_clock;

    bool fill();
    bool waitFor(short events, Clock::time_point deadline);
    bool waitAfter(int tlsResult, Clock::time_point deadline);

    const int m_socket;
    TlsPtr m_tls;
    std::array<char, 16384> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    size_t m_budget = 0;
    Clock::time_point m_deadline;
    bool m_muted = false;
    bool m_timedOut = false;
    bool m_overBudget = false;
    std::atomic<std::int64_t> m_waitingSince = 0;
};

} // namespace ccj::sandbox
