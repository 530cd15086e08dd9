// SPDX-License-Identifier: Apache-2.0
#include "app/auth/savedsession.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ccj::auth {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const SavedPerson &person)
{
    return {{u"kind"_s, u"person"_s},
            {u"refreshToken"_s, person.refreshToken.text()},
            {u"startedAt"_s, person.startedAt.toString(Qt::ISODate)},
            {u"endsAt"_s, person.endsAt.toString(Qt::ISODate)},
            {u"idleSeconds"_s, qint64(person.idle.count())},
            {u"customerId"_s, person.organization.id},
            {u"organizationName"_s, person.organization.name},
            {u"orgId"_s, person.organization.orgId}};
}

QJsonObject toJson(const ClientCredentials &client)
{
    return {{u"kind"_s, u"apiClient"_s},
            {u"customerId"_s, client.customerId},
            {u"clientId"_s, client.clientId},
            {u"clientSecret"_s, client.clientSecret.text()}};
}

std::optional<SavedSession> person(const QJsonObject &json)
{
    const auto moment = [&](QLatin1StringView key) {
        return QDateTime::fromString(json[key].toString(), Qt::ISODate).toUTC();
    };
    SavedPerson saved{SecretString::fromText(json["refreshToken"_L1].toString()),
                      moment("startedAt"_L1),
                      moment("endsAt"_L1),
                      std::chrono::seconds(json["idleSeconds"_L1].toInteger()),
                      {json["customerId"_L1].toString(), json["organizationName"_L1].toString(),
                       json["orgId"_L1].toString()}};
    if (saved.refreshToken.isEmpty() || !saved.endsAt.isValid())
        return {};
    return saved;
}

std::optional<SavedSession> apiClient(const QJsonObject &json)
{
    ClientCredentials saved{json["customerId"_L1].toString(), json["clientId"_L1].toString(),
                            SecretString::fromText(json["clientSecret"_L1].toString())};
    if (saved.customerId.isEmpty() || saved.clientId.isEmpty() || saved.clientSecret.isEmpty())
        return {};
    return saved;
}

} // namespace

SecretString toSecret(const SavedSession &session)
{
    const auto json = std::visit([](const auto &kind) { return toJson(kind); }, session);
    return SecretString(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<SavedSession> fromSecret(const SecretString &secret)
{
    const auto json = QJsonDocument::fromJson(secret.utf8()).object();
    const auto kind = json["kind"_L1].toString();
    if (kind == "person"_L1)
        return person(json);
    if (kind == "apiClient"_L1)
        return apiClient(json);
    return {};
}

QString storageScope(const net::Environment &environment)
{
    return environment.id == "custom"_L1 ? environment.id + u'@' + environment.gateway.host()
                                         : environment.id;
}

SessionMemo::SessionMemo(Settings &settings, const net::Environment &environment)
    : m_settings(&settings),
      m_savedKey("session/" + storageScope(environment).toUtf8() + "/saved"),
      m_emailKey("session/" + storageScope(environment).toUtf8() + "/email")
{
}

bool SessionMemo::isSaved() const
{
    return m_settings ? m_settings->value(Setting<bool>{m_savedKey.constData(), false}) : m_saved;
}

void SessionMemo::setSaved(bool saved)
{
    if (!m_settings)
        m_saved = saved;
    else if (saved != isSaved())
        m_settings->setValue(Setting<bool>{m_savedKey.constData(), false}, saved);
}

QString SessionMemo::email() const
{
    return m_settings ? m_settings->value(Setting<QString>{m_emailKey.constData(), {}}) : m_email;
}

void SessionMemo::setEmail(const QString &email)
{
    const Setting<QString> setting{m_emailKey.constData(), {}};
    if (!m_settings)
        m_email = email;
    else if (email.isEmpty())
        m_settings->remove(setting);
    else
        m_settings->setValue(setting, email);
}

} // namespace ccj::auth
