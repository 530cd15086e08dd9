// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/address.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSslCertificate>
#include <QStringList>

#include <chrono>
#include <optional>

namespace ccj::connectivity {

/// The steps of a check, in their order.
enum class Step {
    Proxy,      ///< which proxy the system wants for it
    Name,       ///< DNS; left to the proxy where there is one
    Connection, ///< TCP, through the proxy where there is one
    Tls,
    Answer, ///< HTTP without TLS (R226)
};

/// What went wrong. Told apart because each is mended in another place.
enum class Problem {
    NameUnknown,       ///< DNS says that there is no such name
    NameServiceFailed, ///< DNS itself did not work
    Refused,
    Unreachable, ///< no way to that network
    Silent,      ///< nothing came back in time
    Reset,       ///< closed by the other side or by something in between
    TlsTooOld,   ///< nothing newer than TLS 1.1 is spoken there
    TlsFailed,
    WrongName, ///< the certificate is for another host
    Expired,
    NotYetValid,
    SelfSigned,
    UntrustedIssuer,
    BadCertificate, ///< refused for another reason
    NotHttp,        ///< something answered that does not speak HTTP
    ProxyUnreachable,
    ProxyRefused, ///< the proxy does not let this address through
    ProxyWantsPassword,
    ProxyWrongPassword,
    ProxyFailed,
};

/// Who stands behind a certificate (R219).
enum class Authority {
    Unknown,  ///< no certificate was seen
    Public,   ///< one that browsers trust everywhere
    Local,    ///< one that only this computer was told to trust: something may be decrypting
    Untrusted ///< nobody this computer trusts
};

/// What is shown of a certificate.
struct CertificateFacts
{
    QString subject; ///< its common name, or the next best
    QString issuer;
    QDateTime validFrom; ///< UTC, as is the other
    QDateTime validUntil;
    QString fingerprint; ///< SHA-256, hexadecimal

    static CertificateFacts of(const QSslCertificate &certificate);
    bool operator==(const CertificateFacts &) const = default;
};

/// What a check of one address has found.
struct CheckResult
{
    using Duration = std::optional<std::chrono::milliseconds>;

    enum class State {
        Good,
        Suspicious, ///< reached, but somebody may be reading along (R219)
        Failed,
    };

    QString addressId;
    Endpoint checked;
    QDateTime at;            ///< UTC
    Step step = Step::Proxy; ///< the last one that was begun
    std::optional<Problem> problem;
    QString detail; ///< what the system said, for support

    QString proxy; ///< "host:port" without credentials; empty: none was used
    QStringList resolved;
    QString connectedTo; ///< the IP address that took the connection; unknown through a proxy
    Duration nameTime;
    Duration connectTime;
    Duration tlsTime;
    Duration answerTime;
    QString tlsVersion; ///< "TLS 1.3"
    QString cipher;
    QList<CertificateFacts> chain; ///< the server's first; with its root where that is known
    Authority authority = Authority::Unknown;
    int httpStatus = 0;

    State state() const;
    /// Not a public authority's certificate: often SSL decryption on the way.
    bool isInterceptionSuspected() const
    {
        return authority == Authority::Local || authority == Authority::Untrusted;
    }
    /// Who issued the server's certificate; empty when none was seen.
    QString issuer() const { return chain.isEmpty() ? QString() : chain.first().issuer; }

    QJsonObject toJson() const;
    /// None when the text is not a result of this version.
    static std::optional<CheckResult> fromJson(const QJsonObject &json);
    bool operator==(const CheckResult &) const = default;
};

/// What has become of an address since the check before.
enum class Trend { First, Same, Better, Worse, IssuerChanged };

/// Both of the same address. Another host is another thing: First.
Trend trendOf(const std::optional<CheckResult> &before, const CheckResult &now);

} // namespace ccj::connectivity
