// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <expected>
#include <optional>

#include <QMap>
#include <QString>

namespace ccj {

/// What went wrong, as a value. Carries no sentence for people: ui/common/errortext words it in the
/// language of the moment.
struct Error
{
    enum class Kind {
        Offline,             ///< no connection to the server could be made
        Timeout,             ///< the server did not answer in time
        Proxy,               ///< the proxy refused or wants credentials
        Tls,                 ///< the server's certificate or protocol is not acceptable
        Unauthorized,        ///< 401 that is about this request (a wrong code, a wrong password)
        SessionExpired,      ///< 401 that ends the session; sign in again
        AccessRemoved,       ///< 401 accessRemoved: no longer an administrator of this organisation
        Forbidden,           ///< 403
        NotFound,            ///< 404
        Conflict,            ///< 409, 412
        Invalid,             ///< 400, 422: the server refused what was sent
        RateLimited,         ///< 429; retryAfter says how long
        Server,              ///< 5xx
        BadResponse,         ///< an answer that is not what the contract promises
        KeychainUnavailable, ///< no secret service, or it refused
        KeychainLocked,      ///< there, but locked
        KeychainSilent,      ///< there, but does not answer
        NotFoundLocally,     ///< nothing is stored under that key
        Storage,             ///< a local file could not be read or written
        Unexpected,
    };

    Kind kind = Kind::Unexpected;
    int httpStatus = 0;
    QString type;          ///< as sent: https://errors-api.cloud.com/... or urn:ccj:error:...
    QString detail;        ///< as sent, for "Details"; never the main text
    QString transactionId; ///< quote it to support (Citrix-TransactionId)
    QMap<QString, QString> parameters;
    std::optional<std::chrono::seconds> retryAfter;
    bool outcomeUnknown = false; ///< a change was sent and no answer came: it may have happened

    /// The last segment of type, e.g. "lastFullAdministrator" or "notFound"; empty when there is none.
    QString name() const;
    /// True when the same request may well work later without any change.
    bool isTransient() const;

    static Error of(Kind kind, const QString &detail = {});
    bool operator==(const Error &) const = default;
};

template<class T>
using Result = std::expected<T, Error>;

} // namespace ccj
