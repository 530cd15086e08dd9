// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mfa/mfaapi.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

namespace ccj::testing {

using namespace Qt::StringLiterals;

inline const auto mfaPath = u"/console/v1/mfa"_s;
inline const auto demoKey = u"JBSWY3DPEHPK3PXPGEZDGNBVGY3TQOJQ"_s;

inline QJsonObject keyJson(const QString &key = demoKey)
{
    return {
        {u"secret"_s, key},
        {u"otpauthUri"_s,
         u"otpauth://totp/Citrix%20Cloud%20Japan:hanako%40example.jp?secret=%1&issuer=Citrix%20Cloud%20Japan"_s
             .arg(key)},
        {u"issuer"_s, u"Citrix Cloud Japan"_s},
        {u"account"_s, u"hanako@example.jp"_s},
        {u"digits"_s, 6},
        {u"period"_s, 30},
        {u"algorithm"_s, u"SHA1"_s}};
}

inline QJsonObject codesJson()
{
    QJsonArray codes;
    for (int i = 0; i < 10; ++i)
        codes.append(u"1000%1"_s.arg(2000 + i));
    return {{u"codes"_s, codes}};
}

inline QJsonObject statusJson(const QString &enrolledAt = u"2026-01-10T03:00:00Z"_s)
{
    return {{u"enrolled"_s, true},
            {u"enrolledAt"_s, enrolledAt},
            {u"enrolledCustomerId"_s, u"aobashoji"_s},
            {u"backupCodesLeft"_s, 7},
            {u"recoveryPhone"_s, u"••••5678"_s},
            {u"recoveryEmail"_s, u"h••••@example.jp"_s}};
}

/// The body of a refusal of the console API.
inline QJsonObject refusal(const QString &name, const QJsonObject &parameters = {})
{
    QJsonArray list;
    for (auto entry = parameters.constBegin(); entry != parameters.constEnd(); ++entry)
        list.append(QJsonObject{{u"name"_s, entry.key()}, {u"value"_s, entry.value()}});
    return {{u"type"_s, u"urn:ccj:error:"_s + name}, {u"title"_s, u"-"_s}, {u"parameters"_s, list}};
}

/// The connection broke, or nothing came in time, after the request had left.
inline Error lostAnswer(Error::Kind kind = Error::Kind::Timeout)
{
    auto error = Error::of(kind);
    error.outcomeUnknown = true;
    return error;
}

} // namespace ccj::testing
