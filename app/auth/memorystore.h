// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstore.h"

#include <map>

namespace ccj::auth {

/// Secrets of this run only (R4): nothing reaches a disk, and all is wiped when it goes.
class MemoryStore final : public SecretStore
{
public:
    Pending read(const QString &key, std::move_only_function<void(Result<SecretString>)> callback) override;
    Pending write(const QString &key, SecretString secret,
                  std::move_only_function<void(Result<void>)> callback) override;
    Pending remove(const QString &key, std::move_only_function<void(Result<void>)> callback) override;

private:
    std::map<QString, SecretString> m_secrets;
};

} // namespace ccj::auth
