// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/otpauthuri.h"

#include "app/mfa/totp.h"

#include <QUrl>
#include <QUrlQuery>

namespace ccj::mfa {

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

/// A missing parameter stands for what every app assumes.
QString parameter(const QUrlQuery &query, const QString &name, const QString &assumed)
{
    return query.hasQueryItem(name) ? query.queryItemValue(name, QUrl::FullyDecoded) : assumed;
}

} // namespace

auth::SecretString otpAuthUri(const OtpAuthParts &parts, const auth::SecretString &key)
{
    const auto issuer = encoded(parts.issuer);
    const auto prefix = issuer.isEmpty() ? QByteArray() : issuer + ':';
    QByteArray uri = "otpauth://totp/" + prefix + encoded(parts.account) + "?secret=" + key.utf8();
    if (!issuer.isEmpty())
        uri += "&issuer=" + issuer;
    uri += "&algorithm=SHA1&digits=" + QByteArray::number(parts.digits) +
           "&period=" + QByteArray::number(parts.periodSeconds);
    return auth::SecretString(std::move(uri));
}

bool describesKey(const auth::SecretString &uri, const OtpAuthParts &parts, const auth::SecretString &key)
{
    const QUrl url(uri.text(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "otpauth"_L1 || url.host() != "totp"_L1)
        return false;
    const QUrlQuery query(url);
    const auto wanted = decodeBase32(key.text());
    const auto offered = decodeBase32(parameter(query, u"secret"_s, {}));
    return wanted && offered && !wanted->isEmpty() && *wanted == *offered &&
           parameter(query, u"algorithm"_s, u"SHA1"_s).compare("SHA1"_L1, Qt::CaseInsensitive) == 0 &&
           parameter(query, u"digits"_s, u"6"_s).toInt() == parts.digits &&
           parameter(query, u"period"_s, u"30"_s).toInt() == parts.periodSeconds;
}

} // namespace ccj::mfa
