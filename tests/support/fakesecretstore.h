// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstore.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace ccj::testing {

/// A secret store in memory whose every operation can be held back, refused, or answered late. As with a
/// real keychain job, dropping the handle silences the answer but does not stop the work.
class FakeSecretStore final : public auth::SecretStore
{
public:
    enum Operation { Read, Write, Remove };

    Pending read(const QString &key,
                 std::move_only_function<void(Result<auth::SecretString>)> callback) override;
    Pending write(const QString &key, auth::SecretString secret,
                  std::move_only_function<void(Result<void>)> callback) override;
    Pending remove(const QString &key, std::move_only_function<void(Result<void>)> callback) override;

    /// From now on this operation fails like this; std::nullopt makes it work again.
    void setFailure(Operation operation, std::optional<Error> error);
    /// Every operation fails like this, e.g. no keychain at all.
    void setFailure(std::optional<Error> error);
    /// From now on operations of this kind do not answer until release().
    void hold(Operation operation);
    /// Carries out what was held, in order, with the failures that are set now, and answers.
    void release(Operation operation);
    /// How many operations of this kind wait for release().
    qsizetype held(Operation operation) const;

    void put(const QString &key, const QByteArray &secret) { m_secrets.insert(key, secret); }
    std::optional<QByteArray> secret(const QString &key) const;
    QStringList keys() const { return m_secrets.keys(); }
    /// What was asked for, e.g. "read refresh-token"; never the secret.
    const QStringList &journal() const { return m_journal; }

private:
    using Work = std::move_only_function<void()>;
    void run(Operation operation, const QString &key, Work work);

    struct Door
    {
        std::optional<Error> failure;
        bool holds = false;
        std::vector<Work> held;
    };
    std::array<Door, 3> m_doors;
    QHash<QString, QByteArray> m_secrets;
    QStringList m_journal;
};

} // namespace ccj::testing
