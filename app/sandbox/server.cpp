// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/server.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <poll.h>
#include <sys/eventfd.h>
#include <system_error>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::sandbox {

namespace {

constexpr int backlog = 1024;
constexpr auto stopLimit = 5s;

/// A listening socket on the loopback address of the family; -1 with errno otherwise.
int listeningSocket(int family, quint16 port)
{
    const int socket = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return -1;
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in6 six{};
    sockaddr_in four{};
    const sockaddr *address = nullptr;
    socklen_t size = 0;
    if (family == AF_INET6) {
        setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
        six.sin6_family = AF_INET6;
        six.sin6_addr = in6addr_loopback;
        six.sin6_port = htons(port);
        address = reinterpret_cast<const sockaddr *>(&six);
        size = sizeof six;
    } else {
        four.sin_family = AF_INET;
        four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        four.sin_port = htons(port);
        address = reinterpret_cast<const sockaddr *>(&four);
        size = sizeof four;
    }
    if (::bind(socket, address, size) == 0 && ::listen(socket, backlog) == 0)
        return socket;
    const int reason = errno;
    ::close(socket);
    errno = reason;
    return -1;
}

quint16 portOf(int socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

QList<QByteArray> originsOf(const char *scheme, quint16 port)
{
    QList<QByteArray> origins;
    for (const char *host : {"127.0.0.1", "localhost", "[::1]"})
        origins << QByteArray(scheme) + host + ':' + QByteArray::number(port);
    return origins;
}

} // namespace

Server::Server(const Router &all, const Router &pages, Faults &faults, std::function<QDateTime()> now)
    : m_secure{.router = &all, .faults = &faults, .workers = &m_workers, .now = now, .browserPort = false},
      m_plain{.router = &pages,
              .faults = &faults,
              .workers = &m_workers,
              .now = std::move(now),
              .browserPort = true}
{
}

Server::~Server()
{
    stop();
}

std::expected<void, QString> Server::bind(const Options &options)
{
    m_options = options;
    m_wake = eventfd(0, EFD_CLOEXEC);
    const auto port = listenOn(options.port, true);
    if (!port)
        return std::unexpected(port.error());
    const auto browserPort = listenOn(options.browserPort, false);
    if (!browserPort)
        return std::unexpected(browserPort.error());
    m_port = *port;
    m_browserPort = *browserPort;
    for (auto *service : {&m_secure, &m_plain}) {
        service->requestLimit = options.requestLimit;
        service->payloadLimit = options.payloadLimit;
        service->origins = originsOf("https://", m_port) + originsOf("http://", m_browserPort);
    }
    return {};
}

std::expected<quint16, QString> Server::listenOn(quint16 port, bool secure)
{
    const int four = listeningSocket(AF_INET, port);
    if (four < 0)
        return std::unexpected(u"cannot listen on 127.0.0.1:%1: %2"_s.arg(port).arg(
            QString::fromLocal8Bit(std::strerror(errno))));
    m_listeners.push_back({four, secure});
    const auto actual = portOf(four);
    // The same port of ::1 where there is IPv6 and nobody else has it; 127.0.0.1 is what url() says.
    if (const int six = listeningSocket(AF_INET6, actual); six >= 0)
        m_listeners.push_back({six, secure});
    return actual;
}

QString Server::url() const
{
    return u"https://127.0.0.1:%1"_s.arg(m_port);
}

QString Server::browserUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_browserPort);
}

void Server::start(TlsContextPtr tls)
{
    m_tls = std::move(tls);
    m_acceptor = std::thread([this] { acceptLoop(); });
}

void Server::stop()
{
    if (m_acceptor.joinable()) {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto woken = ::write(m_wake, &one, sizeof one);
        m_acceptor.join();
    }
    for (const auto &listener : m_listeners)
        ::close(listener.socket);
    m_listeners.clear();
    {
        std::unique_lock lock(m_mutex);
        m_stopping = true;
        for (auto *connection : m_connections)
            connection->stopReading();
        if (!m_changed.wait_for(lock, stopLimit, [this] { return m_threads == 0; })) {
            for (auto *connection : m_connections)
                ::shutdown(connection->socket(), SHUT_RDWR);
            m_changed.wait(lock, [this] { return m_threads == 0; });
        }
    }
    if (m_wake >= 0)
        ::close(std::exchange(m_wake, -1));
}

void Server::acceptLoop()
{
    std::vector<pollfd> watched{{m_wake, POLLIN, 0}};
    for (const auto &listener : m_listeners)
        watched.push_back({listener.socket, POLLIN, 0});
    for (;;) {
        if (::poll(watched.data(), watched.size(), -1) < 0)
            continue;
        if (watched.front().revents != 0)
            return;
        for (size_t i = 0; i < m_listeners.size(); ++i) {
            if (watched[i + 1].revents != 0)
                accept(m_listeners[i]);
        }
    }
}

void Server::accept(const Listener &listener)
{
    const int socket = ::accept4(listener.socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0) {
        // Out of descriptors: the client stays in the queue until one has been given back.
        if (errno == EMFILE || errno == ENFILE) {
            closeLongestWaiting();
            std::this_thread::sleep_for(5ms);
        }
        return;
    }
    bool crowded = false;
    {
        const std::scoped_lock lock(m_mutex);
        crowded = ++m_threads > m_options.connectionLimit;
    }
    if (crowded)
        closeLongestWaiting();
    try {
        std::thread([this, socket, secure = listener.secure] { serve(socket, secure); }).detach();
    } catch (const std::system_error &) {
        ::close(socket);
        const std::scoped_lock lock(m_mutex);
        --m_threads;
    }
}

void Server::closeLongestWaiting()
{
    const std::scoped_lock lock(m_mutex);
    Connection *longest = nullptr;
    std::int64_t since = std::numeric_limits<std::int64_t>::max();
    for (auto *connection : m_connections) {
        const auto begun = connection->waitingSince();
        if (begun > 0 && begun < since) {
            longest = connection;
            since = begun;
        }
    }
    if (longest)
        longest->stopReading();
}

void Server::serve(int socket, bool secure)
{
    {
        Connection connection(socket, secure ? m_tls.get() : nullptr);
        {
            const std::scoped_lock lock(m_mutex);
            m_connections.insert(&connection);
            if (m_stopping)
                connection.stopReading();
        }
        if (connection.open(m_options.requestLimit)) {
            Protocol protocol(connection, secure ? m_secure : m_plain);
            while (connection.waitForBytes(m_options.idleLimit) && protocol.serveOne()) {
            }
        }
        const std::scoped_lock lock(m_mutex);
        m_connections.erase(&connection);
    }
    const std::scoped_lock lock(m_mutex);
    --m_threads;
    m_changed.notify_all();
}

} // namespace ccj::sandbox
