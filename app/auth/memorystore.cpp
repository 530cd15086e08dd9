// SPDX-License-Identifier: Apache-2.0
#include "app/auth/memorystore.h"

namespace ccj::auth {

Pending MemoryStore::read(const QString &key, std::move_only_function<void(Result<SecretString>)> callback)
{
    Completion<Result<SecretString>> completion(std::move(callback));
    auto pending = completion.pending();
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        completion.deliverLater(std::unexpected(Error::of(Error::Kind::NotFoundLocally)));
    else
        completion.deliverLater(found->second.clone());
    return pending;
}

Pending MemoryStore::write(const QString &key, SecretString secret,
                           std::move_only_function<void(Result<void>)> callback)
{
    Completion<Result<void>> completion(std::move(callback));
    m_secrets.insert_or_assign(key, std::move(secret));
    completion.deliverLater({});
    return completion.pending();
}

Pending MemoryStore::remove(const QString &key, std::move_only_function<void(Result<void>)> callback)
{
    Completion<Result<void>> completion(std::move(callback));
    m_secrets.erase(key);
    completion.deliverLater({});
    return completion.pending();
}

} // namespace ccj::auth
