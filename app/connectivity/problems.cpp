// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/problems.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace ccj::connectivity {

namespace {

using Tls = QSslError::SslError;
using Socket = QAbstractSocket::SocketError;
using Net = QNetworkReply::NetworkError;

Problem passwordProblem(const QNetworkProxy &proxy)
{
    return hasCredentials(proxy) ? Problem::ProxyWrongPassword : Problem::ProxyWantsPassword;
}

bool isUsed(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

} // namespace

bool hasCredentials(const QNetworkProxy &proxy)
{
    return !proxy.user().isEmpty();
}

Problem problemOf(const QList<QSslError> &errors)
{
    // In the order of what says most.
    static constexpr std::array order{
        std::pair{Tls::SelfSignedCertificate, Problem::SelfSigned},
        std::pair{Tls::SelfSignedCertificateInChain, Problem::UntrustedIssuer},
        std::pair{Tls::UnableToGetLocalIssuerCertificate, Problem::UntrustedIssuer},
        std::pair{Tls::UnableToGetIssuerCertificate, Problem::UntrustedIssuer},
        std::pair{Tls::UnableToVerifyFirstCertificate, Problem::UntrustedIssuer},
        std::pair{Tls::CertificateUntrusted, Problem::UntrustedIssuer},
        std::pair{Tls::CertificateExpired, Problem::Expired},
        std::pair{Tls::CertificateNotYetValid, Problem::NotYetValid},
        std::pair{Tls::HostNameMismatch, Problem::WrongName},
    };
    for (const auto &[code, problem] : order) {
        if (std::ranges::find(errors, code, &QSslError::error) != errors.end())
            return problem;
    }
    return Problem::BadCertificate;
}

Problem problemOf(QAbstractSocket::SocketError error, const QNetworkProxy &proxy)
{
    switch (error) {
    case Socket::HostNotFoundError:
        return Problem::NameUnknown;
    case Socket::ConnectionRefusedError:
        return Problem::Refused;
    case Socket::RemoteHostClosedError:
        return Problem::Reset;
    case Socket::SocketTimeoutError:
        return Problem::Silent;
    case Socket::SocketAccessError: // 403 of an HTTP proxy
        return isUsed(proxy) ? Problem::ProxyRefused : Problem::Unreachable;
    case Socket::ProxyAuthenticationRequiredError:
        return passwordProblem(proxy);
    case Socket::ProxyConnectionRefusedError:
    case Socket::ProxyConnectionTimeoutError:
    case Socket::ProxyNotFoundError:
        return Problem::ProxyUnreachable;
    case Socket::ProxyConnectionClosedError:
    case Socket::ProxyProtocolError:
        return Problem::ProxyFailed;
    case Socket::SslHandshakeFailedError:
    case Socket::SslInternalError:
    case Socket::SslInvalidUserDataError:
        return Problem::TlsFailed;
    default:
        return Problem::Unreachable;
    }
}

Problem problemOf(QNetworkReply::NetworkError error, const QNetworkProxy &proxy)
{
    const bool isToProxy = isUsed(proxy); // plain requests connect to the proxy itself
    switch (error) {
    case Net::ConnectionRefusedError:
        return isToProxy ? Problem::ProxyUnreachable : Problem::Refused;
    case Net::HostNotFoundError:
        return isToProxy ? Problem::ProxyUnreachable : Problem::NameUnknown;
    case Net::RemoteHostClosedError:
        return isToProxy ? Problem::ProxyFailed : Problem::Reset;
    case Net::TimeoutError:
        return Problem::Silent;
    case Net::ProxyAuthenticationRequiredError:
        return passwordProblem(proxy);
    case Net::ProxyConnectionRefusedError:
    case Net::ProxyNotFoundError:
    case Net::ProxyTimeoutError:
        return Problem::ProxyUnreachable;
    case Net::ProxyConnectionClosedError:
    case Net::UnknownProxyError:
        return Problem::ProxyFailed;
    case Net::ProtocolFailure:
    case Net::ProtocolInvalidOperationError:
    case Net::ProtocolUnknownError:
        return Problem::NotHttp;
    default:
        return Problem::Unreachable;
    }
}

} // namespace ccj::connectivity
