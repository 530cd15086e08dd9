// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QObject>
#include <QStringList>

#include "app/auth/session.h"

namespace ccj::auth {

/// Signing in, step by step (console API chapter 2; OAuth 2 client credentials for API clients). The
/// screen is a function of step(), busy() and error(). Nothing typed is kept here but the ticket.
class SignIn : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Password,     ///< e-mail and password
        ApiClient,    ///< customer ID, client ID, secret
        Code,         ///< authenticator, backup or mailed code
        Organization, ///< several organisations: choose one
        Terms,
        Enrolment,    ///< not enrolled in multifactor authentication yet
        Done,
    };
    Q_ENUM(Step)
    /// What the server offers for the second factor, by the contract's names.
    enum class Method { Authenticator, BackupCode, RecoveryEmail };
    Q_ENUM(Method)
    /// What the environment can do; Checking until GET /about has answered.
    enum class Offer { Checking, Person, ApiClientOnly, Offline };
    Q_ENUM(Offer)

    Step step() const;
    Offer offer() const;
    bool isBusy() const;
    std::optional<Error> error() const; ///< of the last step; cleared when the next one is sent
    QString email() const;              ///< shown on the code page
    QList<Method> methods() const;
    Method method() const;
    bool recoveryCodeSent() const;
    QList<Organization> organizations() const;

    /// Asks /about when the environment wants that. Called after the first paint and by "Retry".
    void checkOffer();
    void submitPassword(const QString &email, SecretString password);
    void submitApiClient(const QString &customerId, const QString &clientId, SecretString clientSecret);
    void chooseMethod(Method method);
    void requestRecoveryCode();
    /// Takes what was typed or pasted: full-width digits, spaces and hyphens are accepted (R73).
    void submitCode(const QString &typed);
    void chooseOrganization(const QString &customerId);
    void acceptTerms();
    /// Back to the first page; the ticket is forgotten.
    void restart();
    void showApiClient();
    void cancel(); ///< stops a request that runs

    /// The digits of a typed code after NFKC, without spaces and hyphens; empty when anything else is in
    /// it or the length is not 6 (8 for a backup code).
    static QString normalizedCode(const QString &typed, Method method);

Q_SIGNALS:
    void changed();
};

} // namespace ccj::auth
