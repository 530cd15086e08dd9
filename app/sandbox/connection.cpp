// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/connection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>

using namespace std::chrono_literals;

namespace ccj::sandbox {

namespace {

constexpr auto writeLimit = 10s;
constexpr auto lingerLimit = 2s;

std::int64_t steadyMilliseconds(std::chrono::steady_clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

void describe(const sockaddr_storage &address, socklen_t size, std::string &ip, int &port)
{
    std::array<char, NI_MAXHOST> host{};
    std::array<char, NI_MAXSERV> service{};
    if (getnameinfo(reinterpret_cast<const sockaddr *>(&address), size, host.data(), host.size(),
                    service.data(), service.size(), NI_NUMERICHOST | NI_NUMERICSERV) != 0)
        return;
    ip = host.data();
    port = std::atoi(service.data());
}

} // namespace

Connection::Connection(int socket, SSL_CTX *tls) : m_socket(socket)
{
    fcntl(m_socket, F_SETFL, fcntl(m_socket, F_GETFL) | O_NONBLOCK);
    // An answer leaves in two writes; with Nagle's algorithm the second would wait 40 ms.
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (tls) {
        m_tls.reset(SSL_new(tls));
        if (m_tls)
            SSL_set_fd(m_tls.get(), m_socket);
        else
            m_muted = true;
    }
}

Connection::~Connection()
{
    if (m_tls && !m_muted)
        SSL_shutdown(m_tls.get());
    ERR_clear_error();
    ::close(m_socket);
}

bool Connection::open(Milliseconds limit)
{
    if (!m_tls)
        return !m_muted;
    const auto deadline = Clock::now() + limit;
    for (;;) {
        ERR_clear_error();
        const int result = SSL_accept(m_tls.get());
        if (result == 1)
            return true;
        if (!waitAfter(result, deadline)) {
            m_muted = true; // there is no TLS to say goodbye in
            return false;
        }
    }
}

bool Connection::waitForBytes(Milliseconds limit)
{
    if (m_begin < m_end || (m_tls && SSL_pending(m_tls.get()) > 0))
        return true;
    return waitFor(POLLIN, Clock::now() + limit);
}

void Connection::beginRequest(Milliseconds limit, size_t budget)
{
    m_deadline = Clock::now() + limit;
    m_budget = budget;
}

bool Connection::pause(std::optional<Milliseconds> limit)
{
    const auto deadline = limit ? Clock::now() + *limit : Clock::time_point::max();
    pollfd watched{m_socket, POLLRDHUP, 0};
    for (;;) {
        const auto left = std::chrono::ceil<Milliseconds>(deadline - Clock::now()).count();
        const int ready = ::poll(&watched, 1, static_cast<int>(std::clamp<std::int64_t>(left, 0, 3'600'000)));
        if (ready > 0)
            return false;
        if (ready == 0 && Clock::now() >= deadline)
            return true;
        if (ready < 0 && errno != EINTR)
            return false;
    }
}

void Connection::linger()
{
    if (m_tls && !m_muted)
        SSL_shutdown(m_tls.get());
    m_muted = true;
    ::shutdown(m_socket, SHUT_WR);
    const auto deadline = Clock::now() + lingerLimit;
    while (waitFor(POLLIN, deadline)) {
        const auto got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
            return;
    }
}

void Connection::stopReading()
{
    m_waitingSince = 0;
    ::shutdown(m_socket, SHUT_RD);
}

ssize_t Connection::read(char *data, size_t size)
{
    if (m_budget == 0) {
        m_overBudget = true;
        return -1;
    }
    if (m_begin == m_end && !fill())
        return -1;
    const auto count = std::min({size, m_end - m_begin, m_budget});
    std::memcpy(data, m_buffer.data() + m_begin, count);
    m_begin += count;
    m_budget -= count;
    return static_cast<ssize_t>(count);
}

void Connection::discard(size_t bytes)
{
    while (bytes > 0 && (m_begin < m_end || fill())) {
        const auto count = std::min(bytes, m_end - m_begin);
        m_begin += count;
        bytes -= count;
    }
}

bool Connection::fill()
{
    for (;;) {
        ssize_t got = 0;
        if (m_tls) {
            ERR_clear_error();
            got = SSL_read(m_tls.get(), m_buffer.data(), static_cast<int>(m_buffer.size()));
        } else {
            got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        }
        if (got > 0) {
            m_begin = 0;
            m_end = static_cast<size_t>(got);
            return true;
        }
        if (!waitAfter(static_cast<int>(got), m_deadline))
            return false;
    }
}

ssize_t Connection::write(const char *data, size_t size)
{
    const auto deadline = Clock::now() + writeLimit;
    size_t sent = 0;
    while (sent < size) {
        if (m_muted)
            return -1;
        ssize_t put = 0;
        if (m_tls) {
            ERR_clear_error();
            put =
                SSL_write(m_tls.get(), data + sent, static_cast<int>(std::min<size_t>(size - sent, 1 << 20)));
        } else {
            put = ::send(m_socket, data + sent, size - sent, MSG_NOSIGNAL);
        }
        if (put > 0) {
            sent += static_cast<size_t>(put);
            continue;
        }
        const bool again = m_tls ? waitAfter(static_cast<int>(put), deadline)
                                 : errno == EINTR || (errno == EAGAIN && waitFor(POLLOUT, deadline));
        if (!again) {
            m_muted = true;
            return -1;
        }
    }
    return static_cast<ssize_t>(sent);
}

/// After a result that is not a success: waits for what the socket or TLS asks for; false when it is over.
bool Connection::waitAfter(int result, Clock::time_point deadline)
{
    if (!m_tls)
        return result < 0 && (errno == EINTR || (errno == EAGAIN && waitFor(POLLIN, deadline)));
    switch (SSL_get_error(m_tls.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return waitFor(POLLIN, deadline);
    case SSL_ERROR_WANT_WRITE:
        return waitFor(POLLOUT, deadline);
    default:
        return false;
    }
}

bool Connection::waitFor(short events, Clock::time_point deadline)
{
    m_waitingSince = steadyMilliseconds(Clock::now());
    int ready = 0;
    do {
        const auto left = std::chrono::ceil<Milliseconds>(deadline - Clock::now()).count();
        pollfd watched{m_socket, events, 0};
        ready = ::poll(&watched, 1, static_cast<int>(std::max<std::int64_t>(left, 0)));
    } while (ready < 0 && errno == EINTR);
    m_waitingSince = 0;
    m_timedOut = ready == 0;
    return ready > 0;
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        describe(address, size, ip, port);
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        describe(address, size, ip, port);
}

} // namespace ccj::sandbox
