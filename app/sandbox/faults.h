// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/refusal.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace ccj::sandbox {

/// One way in which the network or the server goes wrong on request.
struct Fault
{
    enum class Kind {
        Latency,   ///< the request waits, then all goes on
        Status,    ///< answered with the given status instead of being carried out
        Drop,      ///< the connection ends without an answer
        Truncate,  ///< the answer brings half of what it declares
        Malformed, ///< the answer is not JSON
        Stall,     ///< accepted and no answer; 0 milliseconds: until the client leaves or the server stops
    };

    QByteArray method; ///< or "*"
    QByteArray path;   ///< glob without query; '*' matches '/' too
    Kind kind = Kind::Status;
    std::chrono::milliseconds milliseconds{0};
    int status = 503;
    QList<QPair<QByteArray, QByteArray>> headers;
    std::optional<QByteArray> body;
    int remaining = 0;   ///< how often it still acts; 0: until cleared
    bool before = false; ///< acts instead of the request, not on its answer

    bool matches(const QByteArray &requestMethod, const QByteArray &requestPath) const;
};

/// The faults that are switched on. Thread-safe.
class Faults
{
public:
    /// Replaces the list from a body {"faults":[...]}; the error is the refusal to answer.
    OrRefusal<void> replace(const Request &request);
    void clear();
    /// The first fault that matches, counted down; nothing for paths under /sandbox/.
    std::optional<Fault> take(const QByteArray &method, const QByteArray &path);
    /// POST /sandbox/faults
    void addRoutes(Router &router);

private:
    std::mutex m_mutex;
    QList<Fault> m_faults;
};

} // namespace ccj::sandbox
