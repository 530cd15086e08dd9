// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorjson.h"

using namespace Qt::StringLiterals;

namespace ccj::administrators {

QString rfc3339(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const auto utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QJsonObject toJson(const Administrator &item)
{
    QJsonObject json{{u"pending"_s, item.pending}, {u"invitationExpired"_s, item.invitationExpired}};
    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json[name] = value;
    };
    put(u"userId"_s, item.userId);
    put(u"ucOid"_s, item.ucOid);
    put(u"type"_s, item.type);
    put(u"accessType"_s, item.accessType);
    put(u"providerType"_s, item.providerType);
    put(u"externalOid"_s, item.externalOid);
    put(u"firstName"_s, item.firstName);
    put(u"lastName"_s, item.lastName);
    put(u"displayName"_s, item.displayName);
    put(u"email"_s, item.email);
    put(u"createdDate"_s, rfc3339(item.createdDate));
    put(u"updatedDate"_s, rfc3339(item.updatedDate));
    return json;
}

} // namespace ccj::administrators
