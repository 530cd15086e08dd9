// SPDX-License-Identifier: Apache-2.0
#include "app/auth/secretstring.h"

#include <cstring>
#include <utility>

namespace ccj::auth {

SecretString::SecretString(QByteArray utf8) : m_bytes(std::move(utf8)) {}

SecretString SecretString::fromText(const QString &text)
{
    return SecretString(text.toUtf8());
}

SecretString::SecretString(SecretString &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

SecretString &SecretString::operator=(SecretString &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecretString::~SecretString()
{
    wipe();
}

SecretString SecretString::clone() const
{
    return SecretString(QByteArray(m_bytes.constData(), m_bytes.size()));
}

void SecretString::wipe()
{
    if (!m_bytes.isEmpty()) {
        // Detaches first when shared; then only our own copy is wiped.
        explicit_bzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    }
    m_bytes.clear();
}

} // namespace ccj::auth
