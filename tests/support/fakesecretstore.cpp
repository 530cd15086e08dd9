// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakesecretstore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ccj::testing {

using auth::SecretString;

Pending FakeSecretStore::read(const QString &key,
                              std::move_only_function<void(Result<SecretString>)> callback)
{
    Completion<Result<SecretString>> completion(std::move(callback));
    auto pending = completion.pending();
    run(Read, key, [this, key, completion]() mutable {
        if (const auto &failure = m_doors[Read].failure)
            return completion.deliverLater(std::unexpected(*failure));
        if (const auto found = secret(key))
            return completion.deliverLater(SecretString(*found));
        completion.deliverLater(std::unexpected(Error::of(Error::Kind::NotFoundLocally)));
    });
    return pending;
}

Pending FakeSecretStore::write(const QString &key, SecretString secret,
                               std::move_only_function<void(Result<void>)> callback)
{
    Completion<Result<void>> completion(std::move(callback));
    auto pending = completion.pending();
    run(Write, key, [this, key, secret = std::move(secret), completion]() mutable {
        if (const auto &failure = m_doors[Write].failure)
            return completion.deliverLater(std::unexpected(*failure));
        const auto &bytes = secret.utf8();
        m_secrets.insert(key, QByteArray(bytes.constData(), bytes.size()));
        completion.deliverLater({});
    });
    return pending;
}

Pending FakeSecretStore::remove(const QString &key, std::move_only_function<void(Result<void>)> callback)
{
    Completion<Result<void>> completion(std::move(callback));
    auto pending = completion.pending();
    run(Remove, key, [this, key, completion]() mutable {
        if (const auto &failure = m_doors[Remove].failure)
            return completion.deliverLater(std::unexpected(*failure));
        m_secrets.remove(key);
        completion.deliverLater({});
    });
    return pending;
}

void FakeSecretStore::run(Operation operation, const QString &key, Work work)
{
    static const QStringList names{u"read "_s, u"write "_s, u"remove "_s};
    m_journal << names.at(operation) + key;
    auto &door = m_doors[operation];
    if (door.holds)
        door.held.push_back(std::move(work));
    else
        work();
}

void FakeSecretStore::setFailure(Operation operation, std::optional<Error> error)
{
    m_doors[operation].failure = std::move(error);
}

void FakeSecretStore::setFailure(std::optional<Error> error)
{
    for (auto &door : m_doors)
        door.failure = error;
}

void FakeSecretStore::hold(Operation operation)
{
    m_doors[operation].holds = true;
}

void FakeSecretStore::release(Operation operation)
{
    auto &door = m_doors[operation];
    door.holds = false;
    for (auto &work : std::exchange(door.held, {}))
        work();
}

qsizetype FakeSecretStore::held(Operation operation) const
{
    return std::ssize(m_doors[operation].held);
}

std::optional<QByteArray> FakeSecretStore::secret(const QString &key) const
{
    const auto found = m_secrets.constFind(key);
    return found == m_secrets.cend() ? std::nullopt : std::optional(*found);
}

} // namespace ccj::testing
