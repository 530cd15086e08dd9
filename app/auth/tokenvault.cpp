// SPDX-License-Identifier: Apache-2.0
#include "app/auth/tokenvault.h"

namespace ccj::auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Keeping = Session::Keeping;

namespace {

const auto sessionKey = u"session"_s;

/// How long requests wait for a rotated token to be safe in the keychain (a write takes milliseconds).
constexpr auto savePatience = 1s;

Keeping keepingAfter(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::KeychainLocked:
        return Keeping::Locked;
    case Error::Kind::KeychainSilent:
        return Keeping::Silent;
    default:
        return error.type == keychainRefused ? Keeping::Refused : Keeping::Unavailable;
    }
}

} // namespace

TokenVault::TokenVault(SecretStore &keychain, SessionMemo &memo, Clock &clock)
    : m_keychain(keychain), m_memo(memo), m_clock(clock)
{
}

Pending TokenVault::load(std::move_only_function<void(Result<SavedSession>)> callback)
{
    return store().read(sessionKey, [this, callback = std::move(callback)](
                                        Result<SecretString> secret) mutable { callback(judge(secret)); });
}

Result<SavedSession> TokenVault::judge(const Result<SecretString> &secret)
{
    if (!secret && secret.error().kind != Error::Kind::NotFoundLocally) {
        setKeeping(keepingAfter(secret.error()));
        return std::unexpected(secret.error());
    }
    setKeeping(Keeping::Kept);
    if (secret && m_memo.isSaved()) {
        if (auto session = fromSecret(*secret))
            return std::move(*session);
    }
    if (secret)
        m_removal = m_keychain.remove(sessionKey, [](Result<void>) {});
    m_memo.setSaved(false);
    return std::unexpected(Error::of(Error::Kind::NotFoundLocally));
}

void TokenVault::save(const SavedSession &session, std::move_only_function<void()> settled)
{
    m_unsettled.push_back(std::move(settled));
    m_patience = m_clock.after(savePatience, [this] { settle(); });
    if (!inMemory())
        m_memo.setSaved(true);
    m_write = store().write(sessionKey, toSecret(session), [this](const Result<void> &result) {
        if (!inMemory())
            setKeeping(result ? Keeping::Kept : keepingAfter(result.error()));
        settle();
    });
}

void TokenVault::settle()
{
    m_patience.cancel();
    for (auto &settled : std::exchange(m_unsettled, {}))
        settled();
}

void TokenVault::clear()
{
    m_unsettled.clear();
    m_patience.cancel();
    m_write.cancel();
    m_memo.setSaved(false);
    m_memoryRemoval = m_memory.remove(sessionKey, [](Result<void>) {});
    m_removal = m_keychain.remove(sessionKey, [this](const Result<void> &result) {
        if (!result && !inMemory())
            setKeeping(keepingAfter(result.error()));
    });
}

void TokenVault::useMemoryOnly()
{
    m_write.cancel();
    setKeeping(Keeping::MemoryByChoice);
}

void TokenVault::useKeychain()
{
    m_memoryRemoval = m_memory.remove(sessionKey, [](Result<void>) {});
    setKeeping(Keeping::NotYetKnown);
}

SecretStore &TokenVault::store()
{
    return inMemory() ? static_cast<SecretStore &>(m_memory) : m_keychain;
}

void TokenVault::setKeeping(Keeping keeping)
{
    if (std::exchange(m_keeping, keeping) != keeping)
        Q_EMIT keepingChanged();
}

} // namespace ccj::auth
