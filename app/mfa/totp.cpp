// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ccj::mfa {

namespace {
const auto alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s;
}

std::optional<QByteArray> decodeBase32(const QString &text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const auto c : text) {
        if (c.isSpace() || c == u'=')
            continue;
        const auto value = alphabet.indexOf(c.toUpper());
        if (value < 0)
            return {};
        buffer = ((buffer << 5) | quint32(value)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char(buffer >> bits));
        }
    }
    return bytes;
}

QString encodeBase32(const QByteArray &bytes)
{
    QString text;
    quint32 buffer = 0;
    int bits = 0;
    for (const auto byte : bytes) {
        buffer = ((buffer << 8) | quint8(byte)) & 0xfff;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += alphabet.at((buffer >> bits) & 31);
        }
    }
    if (bits > 0)
        text += alphabet.at((buffer << (5 - bits)) & 31);
    return text;
}

QString totpCode(const QByteArray &secret, qint64 step, int digits)
{
    QByteArray counter(8, '\0');
    qToBigEndian(step, counter.data());
    const auto mac = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const int offset = mac.back() & 0xf;
    const auto number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    const auto modulus = quint32(std::pow(10, digits));
    return u"%1"_s.arg(number % modulus, digits, 10, QChar(u'0'));
}

} // namespace ccj::mfa
