// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace ccj::connectivity {

/// How an address is talked to.
enum class Transport {
    Https, ///< TLS is negotiated and judged
    Http,  ///< a plain answer is enough: revocation lists (R226)
};

/// Who needs an address.
enum class Group {
    Common,       ///< most services of the cloud (R214)
    Connector,    ///< resource locations and Cloud Connectors (R215)
    Console,      ///< the administration console (R216) and this program
    Certificates, ///< the operating system, to validate certificates (R226, R227)
    Own,          ///< added by the user
};

/// A host and where it is listening.
struct Endpoint
{
    QString host; ///< a name or an IP address; empty while nobody knows one
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

/// Why a text is no endpoint.
enum class EndpointProblem { Empty, HasScheme, HasPath, BadHost, BadPort };

/// Reads "host" or "host:port"; spaces around it do not count.
std::expected<Endpoint, EndpointProblem> readEndpoint(const QString &text, quint16 usualPort);
/// The same as text; without the port where it is the usual one.
QString endpointText(const Endpoint &endpoint, quint16 usualPort);

/// One address that must be reachable, as it is published, and the host that stands for it in a check.
struct Address
{
    QString id;          ///< stable, written to files
    QList<Group> groups; ///< at least one, the most general first
    QString purpose;     ///< a key that ui/ has words for; empty for the user's own
    QString pattern;     ///< as published: "*.cloud.com"
    QString section;     ///< of the source document; empty for additions of ours and of the user
    Transport transport = Transport::Https;
    Endpoint checked;   ///< stands for the pattern; an empty host: one must be chosen first
    bool isUsed = true; ///< false: left out by the user

    /// A whole domain: nobody can ask "every host", one of them stands for it (R218).
    bool isWildcard() const { return pattern.startsWith(u'*'); }
    /// Needed, but on no published list (X21).
    bool isOurAddition() const { return section.isEmpty() && !groups.contains(Group::Own); }
    bool isCheckable() const { return isUsed && !checked.host.isEmpty(); }
    /// The pattern; with its port where that is not the one of HTTPS.
    QString text() const;
    quint16 usualPort() const { return usualPortOf(transport); }
    static quint16 usualPortOf(Transport transport);

    bool operator==(const Address &) const = default;
};

/// Reads a list of addresses (resources/reference/connectivity/addresses.json). BadResponse, with the place
/// in detail, when it is not one.
Result<QList<Address>> readAddresses(const QByteArray &json);

/// The published addresses of the Japanese plane and our additions.
const QList<Address> &publishedAddresses();

} // namespace ccj::connectivity
