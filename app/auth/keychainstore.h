// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstore.h"
#include "app/core/clock.h"
#include "app/net/environment.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace QKeychain {
class Job;
}

namespace ccj::auth {

/// Secrets in the operating system's keychain, through QtKeychain. Never blocks and never falls back to a
/// file. A job that runs is never deleted or stopped: when it takes longer than ten seconds only the wait
/// ends, with KeychainSilent. Reading the same key again joins the job that still runs, so that a late
/// answer reaches whoever waits by then.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    /// What a service is called in the keychain: by profile and environment, never by host or port.
    static QString serviceName(const QString &profileId, const net::Environment &environment);

    KeychainStore(QString service, Clock &clock, QObject *parent = nullptr);

    Pending read(const QString &key, std::move_only_function<void(Result<SecretString>)> callback) override;
    Pending write(const QString &key, SecretString secret,
                  std::move_only_function<void(Result<void>)> callback) override;
    Pending remove(const QString &key, std::move_only_function<void(Result<void>)> callback) override;

    /// True while a job has not answered: quitting now could lose what is being saved.
    bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    /// The last running job has answered.
    void idle();

private:
    using Explained = std::function<void(std::optional<Error>)>;
    template <class T> struct Wait;
    using Readers = std::vector<std::shared_ptr<Wait<SecretString>>>;

    template <class T> std::shared_ptr<Wait<T>> wait(std::move_only_function<void(Result<T>)> callback);
    Pending change(QKeychain::Job *job, std::move_only_function<void(Result<void>)> callback);
    void start(QKeychain::Job *job);
    void explain(const QKeychain::Job *job, Explained done);

    QString m_service;
    Clock &m_clock;
    std::map<QString, Readers> m_readers; ///< by key, while its job runs
    int m_running = 0;
};

} // namespace ccj::auth
