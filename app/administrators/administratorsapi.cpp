// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorsapi.h"

#include "app/net/answers.h"
#include "app/net/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

std::unexpected<Error> badResponse(const QString &detail)
{
    return std::unexpected(Error::of(Error::Kind::BadResponse, detail));
}

Result<QList<Policy>> parsePolicies(const QByteArray &body)
{
    // The catalogue comes as an access model, as a list, or wrapped in "items".
    const auto document = QJsonDocument::fromJson(body);
    const auto object = document.object();
    const auto list = document.isArray()
                          ? QJsonValue(document.array())
                          : object[object.contains("policies"_L1) ? u"policies"_s : u"items"_s];
    if (!list.isArray() && !list.isNull())
        return badResponse(u"The catalogue of policies has no list."_s);
    return policiesFromJson(list);
}

Result<AccessModel> parseAccess(const net::Response &response)
{
    const auto body = net::objectBody(response);
    if (!body)
        return std::unexpected(body.error());
    return AccessModel::fromJson(*body);
}

QJsonObject bodyOf(const Invitation &invitation)
{
    QJsonObject body{{u"accessType"_s, invitation.fullAccess ? u"Full"_s : u"Custom"_s},
                     {u"providerType"_s, invitation.providerType},
                     {u"type"_s, u"AdministratorUser"_s},
                     {u"email"_s, invitation.email}};
    const std::pair<QString, QString> optional[] = {{u"firstName"_s, invitation.firstName},
                                                    {u"lastName"_s, invitation.lastName},
                                                    {u"displayName"_s, invitation.displayName},
                                                    {u"externalProviderId"_s, invitation.externalProviderId},
                                                    {u"externalUserId"_s, invitation.externalUserId}};
    for (const auto &[field, value] : optional) {
        if (!value.isEmpty())
            body[field] = value;
    }
    if (!invitation.fullAccess) {
        QJsonArray policies;
        for (const auto &policy : invitation.policies)
            policies.append(policy.toJson());
        body[u"policies"_s] = policies;
    }
    return body;
}

QString changeTarget(const Administrator &target)
{
    return target.email.isEmpty() ? target.operationId() : target.email;
}

Change change(const QString &operation, const Administrator &target)
{
    return {operation,
            changeTarget(target),
            {{u"accessType"_s, target.accessType}, {u"pending"_s, target.pending}},
            {}};
}

} // namespace

Result<ListPage> parsedPage(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject() || !document["items"_L1].isArray())
        return badResponse(u"The list of administrators has no items."_s);
    return ListPage{document["items"_L1].toArray(), document["continuationToken"_L1].toString()};
}

QList<Administrator> administratorsFrom(const QJsonArray &items)
{
    QList<Administrator> result;
    result.reserve(items.size());
    for (const auto &item : items) {
        if (item.isObject())
            result.append(Administrator::fromJson(item.toObject()));
    }
    return result;
}

Pending AdministratorsApi::page(const PageRequest &page, Callback<net::Response> callback)
{
    net::Request request;
    request.path = u"/administrators"_s;
    request.query.addQueryItem(u"maxItemCount"_s, QString::number(page.count));
    if (!page.continuation.isEmpty())
        request.query.addQueryItem(u"requestContinuation"_s,
                                   QString::fromLatin1(QUrl::toPercentEncoding(page.continuation)));
    if (!page.etag.isEmpty())
        request.headers.append({"If-None-Match", page.etag});
    request.keepsAnswer = false; // the roster is what is kept of it
    request.priority = page.priority;
    return m_http.send(std::move(request), std::move(callback));
}

Pending AdministratorsApi::invite(const Invitation &invitation, Callback<SentInvitation> callback)
{
    const auto body = bodyOf(invitation);
    net::Request request;
    request.verb = "POST";
    request.path = u"/administrators/$create"_s;
    request.json = QJsonDocument(body);
    request.change = Change{u"administrators.invite"_s, invitation.email, {}, body.toVariantMap()};
    return m_http.send(std::move(request),
                       net::parsed<SentInvitation>(
                           std::move(callback), [](const net::Response &response) -> Result<SentInvitation> {
                               const auto row = QJsonDocument::fromJson(response.body).object();
                               return SentInvitation{Administrator::fromJson(row), response.transactionId};
                           }));
}

Pending AdministratorsApi::remove(const Administrator &target, Callback<void> callback)
{
    net::Request request;
    request.verb = "DELETE";
    request.path = u"/administrators/"_s + net::encodedSegment(target.operationId());
    request.change = change(u"administrators.remove"_s, target);
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

Pending AdministratorsApi::cancelInvitation(const Administrator &target, Callback<bool> callback)
{
    net::Request request;
    request.verb = "DELETE";
    request.path = u"/administrators/invitations"_s;
    request.query.addQueryItem(u"email"_s, QString::fromLatin1(QUrl::toPercentEncoding(target.email)));
    request.change = change(u"administrators.cancelInvitation"_s, target);
    return m_http.send(
        std::move(request),
        net::parsed<bool>(std::move(callback), [](const net::Response &response) -> Result<bool> {
            // A bare boolean; servers that answer without a body have done it.
            return response.body.trimmed() != "false";
        }));
}

Pending AdministratorsApi::resendInvitation(const Administrator &target, Callback<void> callback)
{
    net::Request request;
    request.verb = "POST";
    request.path = u"/console/v1/invitations/resend"_s;
    request.json = QJsonDocument(QJsonObject{{u"email"_s, target.email}});
    request.change = change(u"administrators.resendInvitation"_s, target);
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

Pending AdministratorsApi::policies(Callback<QList<Policy>> callback)
{
    net::Request request;
    request.path = u"/console/v1/access-policies"_s;
    return m_http.send(std::move(request),
                       net::parsed<QList<Policy>>(std::move(callback), [](const net::Response &response) {
                           return parsePolicies(response.body);
                       }));
}

Pending AdministratorsApi::access(const QString &operationId, Callback<AccessModel> callback,
                                  net::Priority priority)
{
    net::Request request;
    request.priority = priority;
    request.path = u"/administrators/"_s + net::encodedSegment(operationId) + u"/access"_s;
    return m_http.send(std::move(request), net::parsed<AccessModel>(std::move(callback), parseAccess));
}

Pending AdministratorsApi::setAccess(const Administrator &target, const AccessModel &before,
                                     const AccessModel &after, Callback<void> callback)
{
    net::Request request;
    request.verb = "PUT";
    request.path = u"/administrators/access"_s;
    request.query.addQueryItem(u"id"_s, QString::fromLatin1(QUrl::toPercentEncoding(target.operationId())));
    request.json = QJsonDocument(after.toJson());
    request.change =
        Change{u"administrators.setAccess"_s, changeTarget(target), before.summary(), after.summary()};
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

} // namespace ccj::administrators
