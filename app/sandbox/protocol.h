// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/connection.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/http.h"
#include "app/sandbox/workers.h"

#include <QDateTime>

#include <functional>

namespace ccj::sandbox {

/// What every connection of one port shares. Lives as long as the server.
struct Service
{
    const Router *router = nullptr;
    Faults *faults = nullptr;
    Workers *workers = nullptr;
    std::function<QDateTime()> now; ///< the sandbox's clock, for Date
    bool browserPort = false;
    std::chrono::milliseconds requestLimit{10'000}; ///< for a whole request to arrive
    size_t payloadLimit = 8 << 20;                  ///< bytes of a body
    QList<QByteArray> origins;                      ///< the server's own, as browsers send them
};

/// HTTP on one connection. cpp-httplib reads requests and writes answers; this class decides what is let
/// in (host, origin, lengths), routes on the raw path, and sees that every answer carries what the
/// contract wants: the sandbox's date, the transaction id, the standard error body.
class Protocol final : private httplib::Server
{
public:
    Protocol(Connection &connection, const Service &service);

    /// Reads one request and answers it. False: the connection is to be closed.
    bool serveOne();

private:
    void admit(httplib::Request &request);
    std::optional<Response> refusal(const httplib::Request &request) const;
    void answer(const httplib::Request &from, httplib::Response &to);
    Response carryOut(const Request &request);
    Response withFault(const Fault &fault, const Request &request);
    void explain(httplib::Response &response);
    void finish(const httplib::Request &request, httplib::Response &response);
    void send(const Response &from, httplib::Response &to);

    Connection &m_connection;
    const Service &m_service;
    std::optional<Response> m_refusal;
    QByteArray m_method;
    bool m_answered = false;
    bool m_close = false;
    bool m_unreadBody = false;
    bool m_offersRanges = false;
    size_t m_announced = 0;    ///< the length of a refused request's body
    size_t m_missingBytes = 0; ///< declared and never sent, for the truncate fault
};

} // namespace ccj::sandbox
