// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

namespace ccj::sandbox {

/// What the server keeps outside its database: one master key in a file that only its owner may read, and
/// the four keys derived from it. Whoever has the database alone can open nothing in it.
class ServerKeys
{
public:
    enum class Purpose : quint64 { Seal = 1, Codes, SessionTokens, ClientTokens };

    /// Reads the key file of this folder or creates it (mode 0600). The error says which file is unusable.
    static std::expected<ServerKeys, QString> open(const QString &folder);

    /// Authenticated encryption (XSalsa20-Poly1305) with a fresh nonce.
    QByteArray seal(const QByteArray &plain) const;
    /// Nothing when the text was changed or sealed under another key.
    std::optional<QByteArray> unseal(const QByteArray &sealed) const;
    /// HMAC-SHA-256 under the key of that purpose.
    QByteArray mac(Purpose purpose, const QByteArray &text) const;

private:
    explicit ServerKeys(QByteArray master) : m_master(std::move(master)) {}
    QByteArray key(Purpose purpose) const;
    QByteArray m_master;
};

/// 256 random bits as base64url: tickets, refresh tokens, invitation tokens, client secrets.
QByteArray randomToken();
/// SHA-256, for what is random enough to need no slow hash.
QByteArray tokenHash(QByteArrayView token);
/// A decimal code of so many digits, evenly distributed, leading zeros kept.
QString randomDigits(int count);
/// Compares without telling by its duration where the difference is.
bool sameBytes(const QByteArray &a, const QByteArray &b);

} // namespace ccj::sandbox
