// SPDX-License-Identifier: Apache-2.0
#include "app/account/profileapi.h"

#include "app/net/answers.h"

#include <QJsonObject>

namespace ccj::account {

using namespace Qt::StringLiterals;

namespace {

net::Request request(const QByteArray &verb, const QString &path)
{
    net::Request request;
    request.verb = verb;
    request.path = path;
    request.customerHeader = false;
    return request;
}

QVariantMap names(const QString &firstName, const QString &lastName)
{
    return {{u"firstName"_s, firstName}, {u"lastName"_s, lastName}};
}

} // namespace

Pending ProfileApi::rename(const auth::Profile &present, const QString &firstName, const QString &lastName,
                           Callback<void> callback)
{
    auto patch = request("PATCH", u"/console/v1/me"_s);
    patch.json = QJsonDocument(QJsonObject{{u"firstName"_s, firstName}, {u"lastName"_s, lastName}});
    patch.change = Change{.operation = u"account.rename"_s,
                          .target = present.userId,
                          .before = names(present.firstName, present.lastName),
                          .after = names(firstName, lastName)};
    return m_http.send(std::move(patch), net::withoutBody(std::move(callback)));
}

Pending ProfileApi::changePassword(const QString &userId, const auth::SecretString &present,
                                   const auth::SecretString &next, Callback<void> callback)
{
    auto put = request("PUT", u"/console/v1/me/password"_s);
    put.json =
        QJsonDocument(QJsonObject{{u"currentPassword"_s, present.text()}, {u"newPassword"_s, next.text()}});
    put.change = Change{.operation = u"account.changePassword"_s, .target = userId};
    return m_http.send(std::move(put), net::withoutBody(std::move(callback)));
}

} // namespace ccj::account
