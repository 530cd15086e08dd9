// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace ccj::auth {

/// UTF-8 text that is wiped when it goes. Move-only, so that copies are visible (clone()). Best effort:
/// widgets and the HTTP layer necessarily make copies of their own.
class SecretString
{
public:
    SecretString() = default;
    explicit SecretString(QByteArray utf8);
    static SecretString fromText(const QString &text);
    SecretString(SecretString &&other) noexcept;
    SecretString &operator=(SecretString &&other) noexcept;
    ~SecretString();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &utf8() const { return m_bytes; }
    QString text() const { return QString::fromUtf8(m_bytes); }
    SecretString clone() const;
    void wipe();

private:
    QByteArray m_bytes;
};

} // namespace ccj::auth
