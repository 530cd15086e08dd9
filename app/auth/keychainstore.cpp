// SPDX-License-Identifier: Apache-2.0
#include "app/auth/keychainstore.h"

#include "app/auth/keyringstate.h"
#include "app/auth/savedsession.h"

#include <qt6keychain/keychain.h>

namespace ccj::auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto waitLimit = 10s;

Error refusal(const QString &text)
{
    auto error = Error::of(Error::Kind::KeychainUnavailable, text);
    error.type = keychainRefused;
    return error;
}

bool isRefusal(QKeychain::Error code)
{
    return code == QKeychain::AccessDenied || code == QKeychain::AccessDeniedByUser ||
           code == QKeychain::CouldNotDeleteEntry;
}

} // namespace

/// One caller who waits for a job, for a limited time.
template <class T> struct KeychainStore::Wait
{
    Completion<Result<T>> completion;
    Pending limit;
};

QString KeychainStore::serviceName(const QString &profileId, const net::Environment &environment)
{
    return u"ccj-console/"_s + storageScope(environment) + u'/' + profileId;
}

KeychainStore::KeychainStore(QString service, Clock &clock, QObject *parent)
    : QObject(parent), m_service(std::move(service)), m_clock(clock)
{
}

template <class T>
std::shared_ptr<KeychainStore::Wait<T>> KeychainStore::wait(std::move_only_function<void(Result<T>)> callback)
{
    auto wait = std::make_shared<Wait<T>>(Completion<Result<T>>(std::move(callback)));
    wait->limit = m_clock.after(waitLimit, [weak = std::weak_ptr(wait)] {
        if (const auto waiting = weak.lock())
            waiting->completion.deliver(std::unexpected(Error::of(Error::Kind::KeychainSilent)));
    });
    return wait;
}

Pending KeychainStore::read(const QString &key, std::move_only_function<void(Result<SecretString>)> callback)
{
    const auto reader = wait<SecretString>(std::move(callback));
    auto &readers = m_readers[key];
    readers.push_back(reader);
    if (readers.size() > 1)
        return reader->completion.pending();

    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, key, job] {
        auto secret = std::make_shared<SecretString>(job->binaryData());
        explain(job, [this, key, secret](const std::optional<Error> &error) {
            const auto waiting = m_readers.extract(key);
            for (const auto &one : waiting.mapped())
                one->completion.deliver(error ? Result<SecretString>(std::unexpected(*error))
                                              : secret->clone());
        });
    });
    start(job);
    return reader->completion.pending();
}

Pending KeychainStore::write(const QString &key, SecretString secret,
                             std::move_only_function<void(Result<void>)> callback)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(secret.utf8());
    return change(job, std::move(callback));
}

Pending KeychainStore::remove(const QString &key, std::move_only_function<void(Result<void>)> callback)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    return change(job, std::move(callback));
}

Pending KeychainStore::change(QKeychain::Job *job, std::move_only_function<void(Result<void>)> callback)
{
    const auto waiting = wait<void>(std::move(callback));
    connect(job, &QKeychain::Job::finished, this, [this, job, waiting] {
        explain(job, [waiting](const std::optional<Error> &error) {
            waiting->completion.deliver(error ? Result<void>(std::unexpected(*error)) : Result<void>());
        });
    });
    start(job);
    return waiting->completion.pending();
}

void KeychainStore::start(QKeychain::Job *job)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    ++m_running;
    connect(job, &QKeychain::Job::finished, this, [this] {
        if (--m_running == 0)
            Q_EMIT idle();
    });
    job->start();
}

/// Says what a finished job's code means. Most codes do not tell a locked, an absent and a refusing
/// keychain apart, so the service is asked as well.
void KeychainStore::explain(const QKeychain::Job *job, Explained done)
{
    if (job->error() == QKeychain::NoError)
        return done({});
    askKeyringState(
        this, [code = job->error(), text = job->errorString(), done = std::move(done)](KeyringState state) {
            if (state == KeyringState::Locked)
                done(Error::of(Error::Kind::KeychainLocked, text));
            else if (code == QKeychain::EntryNotFound)
                done(Error::of(Error::Kind::NotFoundLocally));
            else if (state == KeyringState::Open || isRefusal(code))
                done(refusal(text));
            else
                done(Error::of(Error::Kind::KeychainUnavailable, text));
        });
}

} // namespace ccj::auth
