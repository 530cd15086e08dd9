// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/memorystore.h"
#include "app/auth/savedsession.h"
#include "app/auth/session.h"

#include <QObject>

#include <vector>

namespace ccj::auth {

/// Keeps the session's one secret, and knows how that went: in the keychain, or in memory for this run
/// because there is none, it is locked, silent, refused, or the user wants it so (R3, R4).
class TokenVault : public QObject
{
    Q_OBJECT
public:
    TokenVault(SecretStore &keychain, SessionMemo &memo, Clock &clock);

    Session::Keeping keeping() const { return m_keeping; }
    SessionMemo &memo() { return m_memo; }

    /// NotFoundLocally also when what is there is not ours to use: the rest of a sign-out that could not
    /// remove it, or not readable. Such a rest is removed.
    Pending load(std::move_only_function<void(Result<SavedSession>)> callback);
    /// Calls back once when it is saved, could not be saved (keeping() says so), or takes too long to let
    /// anybody wait; never from within. What is saved last wins, and settles what was to be saved before.
    void save(const SavedSession &session, std::move_only_function<void()> settled);
    /// Removes the secret everywhere, and the note that there is one.
    void clear();
    /// From now on in memory; the keychain is left as it is.
    void useMemoryOnly();
    /// The keychain counts again.
    void useKeychain();

Q_SIGNALS:
    void keepingChanged();

private:
    void setKeeping(Session::Keeping keeping);
    void settle();
    bool inMemory() const { return m_keeping == Session::Keeping::MemoryByChoice; }
    SecretStore &store();
    Result<SavedSession> judge(const Result<SecretString> &secret);

    SecretStore &m_keychain;
    SessionMemo &m_memo;
    Clock &m_clock;
    MemoryStore m_memory;
    Session::Keeping m_keeping = Session::Keeping::NotYetKnown;
    std::vector<std::move_only_function<void()>> m_unsettled;
    Pending m_patience;
    Pending m_write;
    Pending m_removal;
    Pending m_memoryRemoval;
};

} // namespace ccj::auth
