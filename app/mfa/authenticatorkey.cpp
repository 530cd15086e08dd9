// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/authenticatorkey.h"

#include "app/mfa/otpauthuri.h"
#include "app/mfa/totp.h"

namespace ccj::mfa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastKeyBytes = 10;

std::unexpected<Error> refused(const QString &why)
{
    return std::unexpected(Error::of(Error::Kind::BadResponse, why));
}

} // namespace

void AuthenticatorKey::wipe()
{
    key.wipe();
    uri.wipe();
}

Result<AuthenticatorKey> authenticatorKeyFrom(const QJsonObject &object)
{
    auto bytes = decodeBase32(object["secret"_L1].toString());
    if (!bytes || bytes->size() < leastKeyBytes)
        return refused(u"the authenticator key is missing or too short"_s);
    AuthenticatorKey key;
    key.key = auth::SecretString::fromText(encodeBase32(*bytes));
    bytes->fill('\0');
    key.uri = auth::SecretString::fromText(object["otpauthUri"_L1].toString());
    key.issuer = object["issuer"_L1].toString();
    key.account = object["account"_L1].toString();
    key.digits = object["digits"_L1].toInt(totpDigits);
    key.periodSeconds = object["period"_L1].toInt(totpPeriodSeconds);
    const auto algorithm = object["algorithm"_L1].toString(u"SHA1"_s);
    if (algorithm.compare("SHA1"_L1, Qt::CaseInsensitive) != 0 || key.digits != totpDigits ||
        key.periodSeconds <= 0)
        return refused(u"an unknown kind of authenticator codes"_s);
    const OtpAuthParts parts{key.issuer, key.account, key.digits, key.periodSeconds};
    if (!describesKey(key.uri, parts, key.key))
        key.uri = otpAuthUri(parts, key.key);
    return key;
}

QString groupsOfFour(const auth::SecretString &key)
{
    const auto text = key.text();
    QString groups;
    for (qsizetype i = 0; i < text.size(); i += 4)
        groups += (i > 0 ? u" "_s : QString()) + text.mid(i, 4);
    return groups;
}

} // namespace ccj::mfa
