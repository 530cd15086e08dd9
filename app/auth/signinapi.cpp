// SPDX-License-Identifier: Apache-2.0
#include "app/auth/signinapi.h"

#include "app/net/json.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ccj::auth {

using namespace Qt::StringLiterals;

namespace {

net::Request request(const QByteArray &verb, const QString &path)
{
    net::Request request;
    request.verb = verb;
    request.path = path;
    request.authorization = net::Authorization::None;
    request.customerHeader = false;
    return request;
}

bool hasApiVersion(const net::Response &response)
{
    const auto json = net::objectBody(response);
    return response.status == 200 && json && !(*json)["apiVersion"_L1].toString().isEmpty();
}

} // namespace

Pending SignInApi::about(std::move_only_function<void(Result<bool>)> callback)
{
    return m_http.send(request("GET", u"/console/v1/about"_s),
                       [callback = std::move(callback)](Result<net::Response> response) mutable {
                           if (response)
                               callback(hasApiVersion(*response));
                           else if (response.error().httpStatus != 0)
                               callback(false);
                           else
                               callback(std::unexpected(response.error()));
                       });
}

Pending SignInApi::password(const QString &email, const SecretString &password, StepCallback callback)
{
    return step(u"/console/v1/sign-in"_s, {{u"email"_s, email}, {u"password"_s, password.text()}},
                std::move(callback));
}

Pending SignInApi::verify(const SecretString &ticket, const QString &method, const QString &code,
                          StepCallback callback)
{
    return step(u"/console/v1/sign-in/verify"_s,
                {{u"ticket"_s, ticket.text()}, {u"method"_s, method}, {u"code"_s, code}},
                std::move(callback));
}

Pending SignInApi::customer(const SecretString &ticket, const QString &customerId, StepCallback callback)
{
    return step(u"/console/v1/sign-in/customer"_s,
                {{u"ticket"_s, ticket.text()}, {u"customerId"_s, customerId}}, std::move(callback));
}

Pending SignInApi::terms(const SecretString &ticket, StepCallback callback)
{
    return step(u"/console/v1/sign-in/terms"_s, {{u"ticket"_s, ticket.text()}, {u"accepted"_s, true}},
                std::move(callback));
}

Pending SignInApi::step(const QString &path, const QJsonObject &body, StepCallback callback)
{
    auto post = request("POST", path);
    post.json = QJsonDocument(body);
    return m_http.send(std::move(post), [&clock = m_clock, callback = std::move(callback)](
                                            Result<net::Response> response) mutable {
        callback(response ? signInStepFrom(*response, clock) : std::unexpected(response.error()));
    });
}

Pending SignInApi::recoveryCode(const SecretString &ticket,
                                std::move_only_function<void(Result<void>)> callback)
{
    auto post = request("POST", u"/console/v1/sign-in/recovery-code"_s);
    post.json = QJsonDocument(QJsonObject{{u"ticket"_s, ticket.text()}});
    return m_http.send(std::move(post),
                       [callback = std::move(callback)](Result<net::Response> response) mutable {
                           callback(response ? Result<void>() : std::unexpected(response.error()));
                       });
}

} // namespace ccj::auth
