// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <semaphore>

namespace ccj::sandbox {

/// Argon2id. A hash takes about 60 ms and 64 MB, so that at most two are computed at once; call it outside
/// every lock and transaction.
class PasswordHasher
{
public:
    /// Minimum is for tests alone: the same code at the library's lowest cost.
    enum class Cost { Interactive, Minimum };

    explicit PasswordHasher(Cost cost);

    QByteArray hash(const QString &password);
    /// With an empty hash (nobody, or somebody without a password) it takes as long as with a real one and
    /// answers false.
    bool verify(const QByteArray &hash, const QString &password);

private:
    Cost m_cost;
    std::counting_semaphore<2> m_slots{2};
    QByteArray m_nobody;
};

/// The rules that a new password breaks (Japan plane: 8-128 characters, both cases, a digit, one of
/// !@#$%^*?+=-, not like the user name): "length", "upperCase", "lowerCase", "digit", "special", "userName".
QStringList brokenPasswordRules(const QString &password, const QString &email);

} // namespace ccj::sandbox
