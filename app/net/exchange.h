// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/net/httpclient.h"

#include <QNetworkReply>
#include <QObject>

#include <functional>

namespace ccj::net {

/// One request that has left and what comes back: body within its limit or piece by piece into the request's
/// sink, in time, as a Response or an Error. Deletes itself when it is over.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    using Done = std::move_only_function<void(Result<Response>)>;
    static constexpr qint64 largestBody = 32LL * 1024 * 1024;

    /// Takes over the reply to the request, which leaves now: its time-out runs from here.
    Exchange(QNetworkReply *reply, const Request &request, Clock &clock, QObject *parent, Done done);
    /// Ends it without an answer.
    void cancel();
    /// True when the server may have seen the whole request.
    bool mayHaveArrived() const;
    qint64 bytesReceived() const { return m_received; }
    /// Something of the answer has gone into the sink and cannot be taken back.
    bool hasBegun() const { return m_hasBegun; }

private:
    void waitForMore();
    void collect();
    void passOn(const QByteArray &piece);
    void conclude();
    void stop(const Error &error);
    int status() const;
    Response head() const;
    Result<Response> judge() const;

    QNetworkReply *m_reply;
    Clock &m_clock;
    const std::chrono::milliseconds m_patience;
    const std::optional<BodySink> m_sink;
    Pending m_timeout;
    Done m_done;
    QByteArray m_body;
    qint64 m_received = 0;
    bool m_hasBegun = false;
    QString m_tlsErrors;
    std::optional<Error> m_stopped; ///< why we ended it ourselves
    bool m_sent = false;
    bool m_reportsSending; ///< Qt is silent about requests without a body
};

} // namespace ccj::net
