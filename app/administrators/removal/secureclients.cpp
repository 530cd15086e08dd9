// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/removal/secureclients.h"

#include "app/net/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

SecureClient clientFromJson(const QJsonObject &json)
{
    return {.name = json["name"_L1].toString(),
            .clientId = json["clientId"_L1].toString(),
            .creatorUserId = json["creatorUserId"_L1].toString(),
            .createdAt = net::parsedTime(json["createdAt"_L1].toString()),
            .lastUsedAt = net::parsedTime(json["lastUsedAt"_L1].toString())};
}

Result<QList<SecureClient>> parse(const net::Response &response)
{
    const auto body = net::objectBody(response);
    if (!body)
        return std::unexpected(body.error());
    if (!(*body)["items"_L1].isArray())
        return std::unexpected(net::badResponse(response, u"The list of secure clients has no items."_s));
    QList<SecureClient> clients;
    for (const auto &item : (*body)["items"_L1].toArray())
        clients.append(clientFromJson(item.toObject()));
    return clients;
}

} // namespace

SecureClients::SecureClients(net::HttpClient &http, bool consoleApi, QObject *parent)
    : QObject(parent), m_http(http), m_state(consoleApi ? State::Loading : State::NotOffered)
{
}

void SecureClients::load()
{
    if (m_state == State::NotOffered)
        return;
    m_state = State::Loading;
    m_error.reset();
    net::Request request;
    request.path = u"/console/v1/secure-clients"_s;
    m_request = m_http.send(std::move(request),
                            [this](Result<net::Response> answer) { onAnswer(std::move(answer)); });
    Q_EMIT changed();
}

void SecureClients::onAnswer(Result<net::Response> answer)
{
    const auto clients = answer ? parse(*answer) : std::unexpected(answer.error());
    m_state = clients ? State::Known : State::Failed;
    m_clients = clients.value_or(QList<SecureClient>());
    if (!clients)
        m_error = clients.error();
    Q_EMIT changed();
}

QList<SecureClient> SecureClients::madeBy(const QString &userId) const
{
    QList<SecureClient> result;
    if (m_state == State::Known && !userId.isEmpty()) {
        std::ranges::copy_if(m_clients, std::back_inserter(result),
                             [&](const auto &client) { return client.creatorUserId == userId; });
    }
    return result;
}

} // namespace ccj::administrators
