// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/addressbook.h"

#include "app/connectivity/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::connectivity {

namespace {

const Setting<QString> choicesSetting{"connectivity/addresses", {}};

QJsonObject jsonOf(const AddressChoices::Own &own)
{
    return {{u"transport"_s, transportNames.nameOf(own.transport)},
            {u"host"_s, own.endpoint.host},
            {u"port"_s, own.endpoint.port}};
}

std::optional<AddressChoices::Own> ownOf(const QJsonObject &json)
{
    const auto transport = transportNames.valueOf(json[u"transport"_s].toString());
    const auto endpoint = readEndpoint(json[u"host"_s].toString(), 0);
    const int port = json[u"port"_s].toInt();
    if (!transport || !endpoint || port < 1 || port > 65535)
        return std::nullopt;
    return AddressChoices::Own{*transport, {endpoint->host, static_cast<quint16>(port)}};
}

Address addressOf(const AddressChoices::Own &own)
{
    const QString text = endpointText(own.endpoint, Address::usualPortOf(own.transport));
    return {.id = u"own:%1:%2"_s.arg(transportNames.nameOf(own.transport), text),
            .groups = {Group::Own},
            .pattern = text,
            .transport = own.transport,
            .checked = own.endpoint};
}

} // namespace

QByteArray AddressChoices::toJson() const
{
    QJsonObject hostObject;
    for (auto it = hosts.begin(); it != hosts.end(); ++it)
        hostObject.insert(it.key(), endpointText(it.value(), 0));
    QStringList ids(leftOut.begin(), leftOut.end());
    std::ranges::sort(ids);
    QJsonArray owns;
    for (const auto &entry : own)
        owns.append(jsonOf(entry));
    return QJsonDocument(
               {{u"hosts"_s, hostObject}, {u"leftOut"_s, QJsonArray::fromStringList(ids)}, {u"own"_s, owns}})
        .toJson(QJsonDocument::Compact);
}

AddressChoices AddressChoices::fromJson(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    AddressChoices choices;
    const auto hostObject = document[u"hosts"_s].toObject();
    for (auto it = hostObject.begin(); it != hostObject.end(); ++it) {
        if (const auto endpoint = readEndpoint(it.value().toString(), 0); endpoint && endpoint->port != 0)
            choices.hosts.insert(it.key(), *endpoint);
    }
    for (const auto ids = document[u"leftOut"_s].toArray(); const auto &id : ids)
        choices.leftOut.insert(id.toString());
    for (const auto owns = document[u"own"_s].toArray(); const auto &item : owns) {
        const auto entry = ownOf(item.toObject());
        if (entry && !choices.own.contains(*entry))
            choices.own.append(*entry);
    }
    return choices;
}

QList<Address> withChoices(QList<Address> published, const AddressChoices &choices)
{
    for (Address &address : published) {
        address.checked = choices.hosts.value(address.id, address.checked);
        address.isUsed = !choices.leftOut.contains(address.id);
    }
    for (const auto &entry : choices.own)
        published.append(addressOf(entry));
    return published;
}

AddressBook::AddressBook(Settings &settings, QList<Address> published)
    : m_settings(settings),
      m_published(std::move(published)),
      m_choices(AddressChoices::fromJson(settings.value(choicesSetting).toUtf8()))
{
}

Result<void> AddressBook::setChoices(const AddressChoices &choices)
{
    m_choices = choices;
    if (choices.isEmpty())
        m_settings.remove(choicesSetting);
    else
        m_settings.setValue(choicesSetting, QString::fromUtf8(choices.toJson()));
    if (!m_settings.isWritten())
        return std::unexpected(Error::of(Error::Kind::Storage));
    return {};
}

} // namespace ccj::connectivity
