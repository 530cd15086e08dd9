// SPDX-License-Identifier: Apache-2.0
#include "app/net/wirerequest.h"

#include "app/net/retryplan.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccj::net {

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// Same-origin only, and only for reads: a redirected change is not what was confirmed on the screen.
void setPolicies(QNetworkRequest &wire, bool reading)
{
    using Request = QNetworkRequest;
    wire.setAttribute(Request::RedirectPolicyAttribute,
                      reading ? Request::SameOriginRedirectPolicy : Request::ManualRedirectPolicy);
    wire.setMaximumRedirectsAllowed(5);
    wire.setAttribute(Request::Http2AllowedAttribute, false);
    wire.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    wire.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    wire.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    wire.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
}

} // namespace

bool isSessionPath(const QString &path)
{
    static const std::array roots{u"/console/v1/sign-in"_s, u"/console/v1/token"_s, u"/console/v1/session"_s,
                                  u"/cctrustoauth2"_s};
    return std::ranges::any_of(
        roots, [&](const QString &root) { return path == root || path.startsWith(root + u'/'); });
}

WireRequests::WireRequests(Environment environment) : m_environment(std::move(environment))
{
    if (m_environment.extraCaFile.isEmpty())
        return;
    m_extraAuthorities = QSslCertificate::fromPath(m_environment.extraCaFile);
    m_authoritiesMissing = m_extraAuthorities.isEmpty();
}

std::optional<Error> WireRequests::objection(const Request &request) const
{
    const auto &host = base(request.host);
    const bool plainLoopback = host.scheme() == "http"_L1 && isLoopback(host.host());
    if (host.scheme() != "https"_L1 && !plainLoopback)
        return Error::of(Error::Kind::Tls, u"not an HTTPS address: "_s + host.toString(QUrl::RemoveUserInfo));
    if (m_authoritiesMissing)
        return Error::of(Error::Kind::Tls, u"no certificate in "_s + m_environment.extraCaFile);
    if (!request.path.startsWith(u'/') || !address(request).isValid())
        return Error::of(Error::Kind::Unexpected, u"not a path"_s);
    if (!isReading(request.verb) && !request.change && !isSessionPath(request.path))
        return Error::of(Error::Kind::Unexpected, u"a change without its record: "_s + request.path);
    return std::nullopt;
}

const QUrl &WireRequests::base(Host host) const
{
    return host == Host::Downloads ? m_environment.downloads : m_environment.gateway;
}

QUrl WireRequests::address(const Request &request) const
{
    auto url = base(request.host);
    auto base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

QNetworkRequest WireRequests::build(const Request &request, const QString &transactionId) const
{
    QNetworkRequest wire(address(request));
    setPolicies(wire, isReading(request.verb));
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_extraAuthorities.isEmpty() && wire.url().host() == m_environment.gateway.host())
        tls.addCaCertificates(m_extraAuthorities);
    wire.setSslConfiguration(tls);
    wire.setRawHeader("User-Agent", "ccj-console/" CCJ_VERSION);
    wire.setRawHeader("Accept", "application/json");
    wire.setRawHeader("Accept-Language", m_language);
    wire.setRawHeader("Citrix-TransactionId", transactionId.toLatin1());
    if (request.form)
        wire.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    else if (!isReading(request.verb))
        wire.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    return wire;
}

QByteArray WireRequests::body(const Request &request)
{
    if (request.form)
        return *request.form;
    return request.json ? request.json->toJson(QJsonDocument::Compact) : QByteArray();
}

} // namespace ccj::net
