// SPDX-License-Identifier: Apache-2.0
#include "app/auth/authorizedclient.h"

#include "app/auth/session.h"
#include "app/auth/sessionapi.h"
#include "app/auth/tokensource.h"

namespace ccj::auth {

using namespace Qt::StringLiterals;

namespace {

Error organizationChanged()
{
    auto error = Error::of(Error::Kind::Conflict);
    error.type = u"ccj:session:organizationChanged"_s;
    return error;
}

/// Whether the contract lets a request be sent once more after this 401.
bool mayReplay(const QString &path, const Error &error)
{
    const auto under = [&](QLatin1StringView area) { return path.startsWith("/console/v1/"_L1 + area); };
    if (under("session/refresh"_L1) || under("sign-in"_L1))
        return false;
    if (under("session"_L1) || under("mfa"_L1))
        return isTokenExpired(error);
    return mendsByRefresh(error);
}

} // namespace

/// One request on its way: waits for a token, for the organisation, for the answer, perhaps again.
class AuthorizedClient::Call : public std::enable_shared_from_this<Call>
{
public:
    Call(AuthorizedClient &client, net::Request request, Callback callback)
        : m_client(&client), m_request(std::move(request)), m_completion(std::move(callback))
    {
        if (const auto active = client.m_session.organization(); active && m_request.customerHeader)
            m_customerId = active->id;
    }

    Pending start()
    {
        m_completion.onCancel([weak = weak_from_this()] {
            if (const auto call = weak.lock())
                call->leave();
        });
        m_step = m_client->m_session.grant([this](Result<Grant> grant) { granted(std::move(grant)); });
        return m_completion.pending();
    }
    /// The client goes: nobody will be called back.
    void abandon()
    {
        m_client = nullptr;
        m_step.cancel();
        m_completion.onCancel({});
    }

private:
    void leave()
    {
        m_step.cancel();
        if (m_client)
            m_client->m_calls.erase(shared_from_this());
    }
    void finish(Result<net::Response> result)
    {
        const auto self = shared_from_this();
        m_client->m_calls.erase(self);
        m_completion.deliver(std::move(result));
    }
    void granted(Result<Grant> grant);
    void dispatch(const Grant &grant);
    void answered(quint64 generation, Result<net::Response> response);
    void refused(quint64 generation, Error error);

    AuthorizedClient *m_client;
    net::Request m_request;
    Completion<Result<net::Response>> m_completion;
    QString m_customerId; ///< the organisation this request is meant for
    bool m_replayed = false;
    Pending m_step;
};

void AuthorizedClient::Call::granted(Result<Grant> grant)
{
    if (!grant)
        return finish(std::unexpected(grant.error()));
    if (!m_request.customerHeader)
        return dispatch(*grant);
    auto &session = m_client->m_session;
    m_step =
        session.whenOrganizationKnown([this, grant = std::move(*grant)](const Result<QString> &customerId) {
            if (!customerId)
                return finish(std::unexpected(customerId.error()));
            if (m_customerId.isEmpty())
                m_customerId = *customerId;
            if (m_customerId != *customerId)
                return finish(std::unexpected(organizationChanged()));
            dispatch(grant);
        });
}

void AuthorizedClient::Call::dispatch(const Grant &grant)
{
    auto request = m_request;
    request.headers.append({"Authorization", grant.authorization});
    if (request.customerHeader)
        request.headers.append({"Citrix-CustomerId", m_customerId.toUtf8()});
    if (request.change)
        request.change->organization = m_customerId;
    m_step = m_client->m_inner.send(std::move(request),
                                    [this, generation = grant.generation](Result<net::Response> response) {
                                        answered(generation, std::move(response));
                                    });
}

void AuthorizedClient::Call::answered(quint64 generation, Result<net::Response> response)
{
    if (response || response.error().httpStatus != 401)
        return finish(std::move(response));
    refused(generation, response.error());
}

void AuthorizedClient::Call::refused(quint64 generation, Error error)
{
    const auto self = shared_from_this();
    auto &session = m_client->m_session;
    if (!m_replayed && mayReplay(m_request.path, error)) {
        m_replayed = true;
        m_step = session.grantAfter(generation, [this](Result<Grant> grant) { granted(std::move(grant)); });
        return;
    }
    if (endsSession(error))
        session.endedByServer(error);
    else if (error.kind == Error::Kind::AccessRemoved && m_request.customerHeader)
        session.accessRemoved(m_customerId, error);
    else if (error.kind == Error::Kind::AccessRemoved)
        session.endedByServer(error);
    if (m_client)
        finish(std::unexpected(std::move(error)));
}

AuthorizedClient::AuthorizedClient(net::HttpClient &inner, Session &session)
    : m_inner(inner), m_session(session)
{
}

AuthorizedClient::~AuthorizedClient()
{
    for (const auto &call : std::exchange(m_calls, {}))
        call->abandon();
}

Pending AuthorizedClient::send(net::Request request, Callback callback)
{
    if (request.authorization == net::Authorization::None)
        return m_inner.send(std::move(request), std::move(callback));
    const auto call = std::make_shared<Call>(*this, std::move(request), std::move(callback));
    m_calls.insert(call);
    return call->start();
}

} // namespace ccj::auth
