// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administrator.h"

#include "app/administrators/invitation/invitationrules.h"
#include "app/net/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

/// Ids are strings of digits in the contract; a number is accepted too.
QString text(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

bool isJapanese(const QString &name)
{
    const auto codePoints = name.toUcs4();
    return std::ranges::any_of(codePoints, [](char32_t c) {
        const auto script = QChar::script(c);
        return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana;
    });
}

} // namespace

Status Administrator::status() const
{
    if (!pending)
        return Status::Active;
    return invitationExpired ? Status::Expired : Status::Invited;
}

QDateTime Administrator::invitationEndsAt() const
{
    constexpr int days = 5; // the life of an invitation's link
    return pending && invitedAt().isValid() ? invitedAt().addDays(days) : QDateTime();
}

bool Administrator::isGroup() const
{
    return type == "AdministratorGroup"_L1;
}

bool Administrator::isPerson() const
{
    return type.isEmpty() || type == "AdministratorUser"_L1;
}

bool Administrator::hasFullAccess() const
{
    return accessType == "Full"_L1;
}

QString Administrator::key() const
{
    if (!email.isEmpty())
        return providerType + u'/' + emailKey(email);
    if (!ucOid.isEmpty())
        return ucOid;
    return userId.isEmpty() ? u"name/"_s + displayName : u"user/"_s + userId;
}

QString Administrator::operationId() const
{
    const bool byUserId = isPerson() && (providerType == "CitrixSts"_L1 || providerType == "AzureAd"_L1);
    return byUserId && !userId.isEmpty() ? userId : ucOid;
}

QString Administrator::fullName() const
{
    if (isJapanese(firstName) && isJapanese(lastName))
        return lastName + u' ' + firstName;
    if (!displayName.isEmpty())
        return displayName;
    const auto composed = QString(firstName + u' ' + lastName).trimmed();
    return composed.isEmpty() ? email : composed;
}

Administrator Administrator::fromJson(const QJsonObject &json)
{
    Administrator result;
    result.userId = text(json["userId"_L1]);
    result.ucOid = text(json["ucOid"_L1]);
    result.type = text(json["type"_L1]);
    result.accessType = text(json["accessType"_L1]);
    result.providerType = text(json["providerType"_L1]);
    result.externalOid = text(json["externalOid"_L1]);
    result.firstName = text(json["firstName"_L1]);
    result.lastName = text(json["lastName"_L1]);
    result.displayName = text(json["displayName"_L1]);
    result.email = text(json["email"_L1]);
    result.pending = json["pending"_L1].toBool();
    result.invitationExpired = json["invitationExpired"_L1].toBool();
    result.createdDate = net::parsedTime(json["createdDate"_L1].toString());
    result.updatedDate = net::parsedTime(json["updatedDate"_L1].toString());
    return result;
}

} // namespace ccj::administrators
