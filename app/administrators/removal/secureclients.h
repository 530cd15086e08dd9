// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/pending.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace ccj::administrators {

/// An ID and secret with which a program signs in. It carries the rights of whoever made it and goes when
/// they are removed (R134).
struct SecureClient
{
    QString name;
    QString clientId;
    QString creatorUserId;
    QDateTime createdAt;  ///< UTC; invalid when the server does not say
    QDateTime lastUsedAt; ///< UTC; invalid when it was never used

    bool operator==(const SecureClient &) const = default;
};

/// The secure clients that the server lists for the caller, read afresh each time. Console API only.
class SecureClients : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NotOffered, ///< there is no console API: they exist, but cannot be listed
        Loading,
        Known,
        Failed, ///< error() says why
    };

    SecureClients(net::HttpClient &http, bool consoleApi, QObject *parent = nullptr);

    /// Reads them anew; a read that runs is dropped. Does nothing without the console API.
    void load();
    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    /// Those that this person made, in the order in which they were made; empty unless Known.
    QList<SecureClient> madeBy(const QString &userId) const;

Q_SIGNALS:
    void changed();

private:
    void onAnswer(Result<net::Response> answer);

    net::HttpClient &m_http;
    State m_state;
    std::optional<Error> m_error;
    QList<SecureClient> m_clients;
    Pending m_request;
};

} // namespace ccj::administrators
