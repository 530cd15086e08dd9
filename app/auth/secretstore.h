// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"
#include "app/core/error.h"
#include "app/core/pending.h"

#include <QString>

#include <functional>

namespace ccj::auth {

/// Error::type of a keychain that is there, not locked, and says no; its kind is KeychainUnavailable.
inline const QString keychainRefused = QStringLiteral("ccj:keychain:refused");

/// Where secrets are kept (R3, R4). Errors: KeychainUnavailable, KeychainLocked, KeychainSilent,
/// NotFoundLocally (read of a key that was never saved). Dropping the handle detaches; it never kills a
/// job that runs.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual Pending read(const QString &key,
                         std::move_only_function<void(Result<SecretString>)> callback) = 0;
    virtual Pending write(const QString &key, SecretString secret,
                          std::move_only_function<void(Result<void>)> callback) = 0;
    /// Removing what is not there succeeds.
    virtual Pending remove(const QString &key, std::move_only_function<void(Result<void>)> callback) = 0;
};

} // namespace ccj::auth
