// SPDX-License-Identifier: Apache-2.0
#include "app/auth/keychainstore.h"

#include "app/auth/keyringlock.h"

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

} // namespace

/// One caller who waits for a job, for a limited time.
template <class T> struct KeychainStore::Wait
{
    Completion<Result<T>> completion;
    Pending limit;
};

QString KeychainStore::serviceName(const QString &profile, const QString &environmentId)
{
    const auto base = u"ccj-console/"_s + environmentId;
    return profile.isEmpty() ? base : base + u'/' + profile;
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

/// Says what a finished job's code means. Where a locked keyring hides behind it, the service is asked.
void KeychainStore::explain(const QKeychain::Job *job, Explained done)
{
    const auto code = job->error();
    const auto text = job->errorString();
    switch (code) {
    case QKeychain::NoError:
        return done({});
    case QKeychain::EntryNotFound:
    case QKeychain::AccessDenied:
        return askKeyringLocked(this, [code, text, done = std::move(done)](bool locked) {
            if (locked)
                done(Error::of(Error::Kind::KeychainLocked, text));
            else
                done(code == QKeychain::EntryNotFound ? Error::of(Error::Kind::NotFoundLocally)
                                                      : refusal(text));
        });
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return done(refusal(text));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    done(Error::of(Error::Kind::KeychainUnavailable, text));
}

} // namespace ccj::auth
