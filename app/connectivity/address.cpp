// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/address.h"

#include "app/connectivity/names.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::connectivity {

namespace {

/// A host name by the rules of RFC 1123, international names in their ASCII form.
bool isHostName(const QString &ascii)
{
    static const QRegularExpression labels(
        u"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    return labels.match(ascii).hasMatch();
}

std::optional<QString> hostOf(const QString &text)
{
    if (const QHostAddress address(text); !address.isNull())
        return address.toString();
    const QString ascii = QString::fromLatin1(QUrl::toAce(text.toLower()));
    return isHostName(ascii) ? std::optional(ascii) : std::nullopt;
}

/// "[::1]:443", "host:443", "host": the host and the rest after its colon, which may be missing.
std::pair<QString, std::optional<QString>> parted(const QString &text)
{
    if (text.startsWith(u'[')) {
        const auto end = text.indexOf(u']');
        const QString rest = end < 0 ? QString() : text.mid(end + 1);
        return {end < 0 ? text : text.mid(1, end - 1),
                rest.isEmpty() ? std::nullopt : std::optional(rest.startsWith(u':') ? rest.mid(1) : rest)};
    }
    const auto colon = text.indexOf(u':');
    if (colon < 0 || text.count(u':') > 1) // several: an IPv6 address
        return {text, std::nullopt};
    return {text.left(colon), text.mid(colon + 1)};
}

std::unexpected<Error> noAddress(qsizetype place, const QString &what)
{
    return std::unexpected(Error::of(Error::Kind::BadResponse, u"address %1: %2"_s.arg(place + 1).arg(what)));
}

Result<Address> addressOf(const QJsonObject &json, qsizetype place)
{
    Address address{.id = json[u"id"_s].toString(),
                    .purpose = json[u"purpose"_s].toString(),
                    .pattern = json[u"pattern"_s].toString(),
                    .section = json[u"section"_s].toString()};
    const auto transport = transportNames.valueOf(json[u"transport"_s].toString());
    if (address.id.isEmpty() || address.pattern.isEmpty() || !transport)
        return noAddress(place, u"id, pattern and transport are needed"_s);
    address.transport = *transport;
    const auto groups = json[u"groups"_s].toArray();
    for (const auto &name : groups) {
        const auto group = groupNames.valueOf(name.toString());
        if (!group)
            return noAddress(place, u"no such group: "_s + name.toString());
        address.groups.append(*group);
    }
    if (address.groups.isEmpty())
        return noAddress(place, u"it belongs to no group"_s);
    address.checked.port = address.usualPort();
    if (const QString host = json[u"host"_s].toString(); !host.isEmpty()) {
        const auto endpoint = readEndpoint(host, address.usualPort());
        if (!endpoint)
            return noAddress(place, u"no host: "_s + host);
        address.checked = *endpoint;
    }
    return address;
}

} // namespace

std::expected<Endpoint, EndpointProblem> readEndpoint(const QString &text, quint16 usualPort)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return std::unexpected(EndpointProblem::Empty);
    if (plain.contains("://"_L1))
        return std::unexpected(EndpointProblem::HasScheme);
    if (plain.contains(u'/'))
        return std::unexpected(EndpointProblem::HasPath);
    const auto [name, portText] = parted(plain);
    const auto host = hostOf(name);
    if (!host)
        return std::unexpected(EndpointProblem::BadHost);
    if (!portText)
        return Endpoint{*host, usualPort};
    bool isNumber = false;
    const auto port = portText->toUShort(&isNumber);
    if (!isNumber || port == 0)
        return std::unexpected(EndpointProblem::BadPort);
    return Endpoint{*host, port};
}

QString endpointText(const Endpoint &endpoint, quint16 usualPort)
{
    if (endpoint.port == usualPort || endpoint.host.isEmpty())
        return endpoint.host;
    return (endpoint.host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(endpoint.host).arg(endpoint.port);
}

QString Address::text() const
{
    const bool saysPort = transport == Transport::Https || pattern.contains(u':');
    return saysPort ? pattern : pattern + u":80"_s;
}

quint16 Address::usualPortOf(Transport transport)
{
    return transport == Transport::Https ? 443 : 80;
}

Result<QList<Address>> readAddresses(const QByteArray &json)
{
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError)
        return std::unexpected(Error::of(Error::Kind::BadResponse, mistake.errorString()));
    QList<Address> addresses;
    const auto items = document[u"addresses"_s].toArray();
    for (const auto &item : items) {
        const auto address = addressOf(item.toObject(), addresses.size());
        if (!address)
            return std::unexpected(address.error());
        if (std::ranges::find(addresses, address->id, &Address::id) != addresses.end())
            return noAddress(addresses.size(), u"the id is taken: "_s + address->id);
        addresses.append(*address);
    }
    return addresses;
}

const QList<Address> &publishedAddresses()
{
    static const QList<Address> addresses = [] {
        QFile file(u":/connectivity/addresses.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        const auto read = readAddresses(opened ? file.readAll() : QByteArray());
        if (!read) // part of the program, and a test reads it
            qFatal("addresses.json: %s", qPrintable(read.error().detail));
        return *read;
    }();
    return addresses;
}

} // namespace ccj::connectivity
