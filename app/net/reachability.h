// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpclient.h"

#include <QObject>

namespace ccj::net {

/// Passes every request on and remembers whether the last one reached the server.
class Reachability final : public QObject, public HttpClient
{
    Q_OBJECT
public:
    enum class State { Unknown, Reached, Unreached };
    Q_ENUM(State)

    /// The inner client must outlive this one; this one must outlive its requests.
    explicit Reachability(HttpClient &inner, QObject *parent = nullptr);

    State state() const { return m_state; }
    Pending send(Request request, Callback callback) override;

Q_SIGNALS:
    void changed();

private:
    void note(State state);

    HttpClient &m_inner;
    State m_state = State::Unknown;
};

} // namespace ccj::net
