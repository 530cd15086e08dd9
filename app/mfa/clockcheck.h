// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/net/httpclient.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace ccj::mfa {

/// How far this computer's clock is from the server's. It stands in the way of all requests and looks at
/// the Date of every answer, so that a clock that is wrong is known before a code fails (R74): codes are
/// made from the time, and a phone is often set like the computer beside it.
class ClockCheck final : public QObject, public net::HttpClient
{
    Q_OBJECT
public:
    /// Codes of the neighbouring steps are accepted; a clock that is farther off is on the way to fail.
    static constexpr std::chrono::seconds dangerous{25};
    /// An answer that took longer than this tells too little.
    static constexpr std::chrono::seconds slow{10};

    ClockCheck(net::HttpClient &inner, const Clock &clock) : m_inner(inner), m_clock(clock) {}

    Pending send(net::Request request, Callback callback) override;

    /// Server minus this computer: positive when this computer is slow. By the middle of the last
    /// answer's way there and back; sure to half of that and half a second. Nothing before the first.
    std::optional<std::chrono::milliseconds> difference() const { return m_difference; }
    bool endangersCodes() const;

Q_SIGNALS:
    void changed();

private:
    void learn(const net::Response &response, const QDateTime &sentAt, std::chrono::milliseconds took);

    net::HttpClient &m_inner;
    const Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_difference;
};

} // namespace ccj::mfa
