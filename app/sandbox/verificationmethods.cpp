// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/verificationmethods.h"

#include "app/mfa/totp.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/demopeople.h"
#include "app/sandbox/emailaddress.h"
#include "app/sandbox/people.h"

#include <QRegularExpression>
#include <QUrl>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

const auto issuer = u"Citrix Cloud Japan"_s;
constexpr qsizetype keyBytes = 20; // the output length of SHA-1 (RFC 4226, section 4)
constexpr int backupCodeCount = 10;
constexpr int backupCodeDigits = 8;
constexpr qsizetype hashBytes = 32;

/// otpauth://totp/<issuer>:<account>?…, every part percent-encoded: a '+' or a space in it stays what it is.
QString otpauthUri(const QString &secret, const QString &account)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=%4&period=%5"_s.arg(
        encoded(issuer), encoded(account), secret, QString::number(mfa::totpDigits),
        QString::number(mfa::totpPeriodSeconds));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// All but the last two digits hidden.
QString maskedPhone(const QString &phone)
{
    return phone.isEmpty() ? QString() : QString(phone.size() - 2, u'*') + phone.right(2);
}

} // namespace

NewKey makeKey(const Cloud &cloud, const Person &person)
{
    QByteArray key(keyBytes, '\0');
    randombytes_buf(key.data(), size_t(key.size()));
    const auto secret = mfa::encodeBase32(key);
    return {cloud.keys.seal(key),
            {{u"secret"_s, secret},
             {u"otpauthUri"_s, otpauthUri(secret, person.email)},
             {u"issuer"_s, issuer},
             {u"account"_s, person.email},
             {u"digits"_s, mfa::totpDigits},
             {u"period"_s, mfa::totpPeriodSeconds},
             {u"algorithm"_s, u"SHA1"_s}}};
}

NewBackupCodes makeBackupCodes(const Cloud &cloud, const QString &personId)
{
    NewBackupCodes codes;
    while (codes.shown.size() < backupCodeCount) {
        const auto code = randomDigits(backupCodeDigits);
        if (codes.shown.contains(code))
            continue;
        codes.shown << code;
        codes.hashes += backupCodeHash(cloud, personId, code);
    }
    return codes;
}

QByteArray backupCodeHash(const Cloud &cloud, const QString &personId, const QString &code)
{
    return cloud.keys.mac(ServerKeys::Purpose::Codes, personId.toUtf8() + '\n' + code.toUtf8());
}

void replaceBackupCodes(Cloud &cloud, const QString &personId, const QByteArray &hashes)
{
    forgetDemoSecret(cloud, personId, DemoSecret::BackupCodes);
    cloud.database.run(u"DELETE FROM backup_codes WHERE person_id=?"_s, {personId});
    for (qsizetype at = 0; at < hashes.size(); at += hashBytes)
        cloud.database.run(u"INSERT INTO backup_codes (person_id, hash) VALUES (?, ?)"_s,
                           {personId, hashes.sliced(at, hashBytes)});
}

OrRefusal<QString> readPhoneNumber(const QJsonObject &body)
{
    const auto number = requiredText(body, u"phoneNumber"_s);
    static const QRegularExpression e164(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    if (number && !e164.match(*number).hasMatch())
        return std::unexpected(ownError(422, u"phoneInvalid"_s, {{u"field"_s, u"phoneNumber"_s}}));
    return number;
}

QJsonObject mfaJson(const Cloud &cloud, const Person &person)
{
    return {{u"enrolled"_s, person.isEnrolled()},
            {u"enrolledAt"_s, person.isEnrolled() ? QJsonValue(timeText(person.enrolledAt)) : QJsonValue()},
            {u"enrolledCustomerId"_s, orNull(person.enrolledCustomerId)},
            {u"backupCodesLeft"_s, backupCodesLeft(cloud, person.id)},
            {u"recoveryPhone"_s, orNull(maskedPhone(person.recoveryPhone))},
            {u"recoveryEmail"_s, maskedEmail(person.email)}};
}

} // namespace ccj::sandbox
