// SPDX-License-Identifier: Apache-2.0
#include "app/net/reachability.h"

namespace ccj::net {

namespace {

/// These ended before there was an answer.
bool reached(const Result<Response> &result)
{
    if (result)
        return true;
    switch (result.error().kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Proxy:
    case Error::Kind::Tls:
        return false;
    default:
        return true;
    }
}

} // namespace

Reachability::Reachability(HttpClient &inner, QObject *parent) : QObject(parent), m_inner(inner) {}

Pending Reachability::send(Request request, Callback callback)
{
    return m_inner.send(std::move(request), [this, callback = std::move(callback)](Result<Response> result) mutable {
        note(reached(result) ? State::Reached : State::Unreached);
        callback(std::move(result));
    });
}

void Reachability::note(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace ccj::net
