// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/auth/sessionapi.h"
#include "app/auth/signinapi.h"
#include "app/auth/verification.h"
#include "app/net/environment.h"

#include <QObject>

#include <optional>

namespace ccj::auth {

/// Signing in, step by step (console API chapter 2; OAuth 2 client credentials for API clients). The
/// screen is a function of step(), isBusy() and error(). Nothing typed is kept here but the address; when
/// the session ends it is back at its first page.
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
        Enrolment, ///< not enrolled in multifactor authentication yet
        Done,
    };
    Q_ENUM(Step)
    using Method = auth::Method; ///< what the server offers for the second factor
    /// What the environment can do; Checking until GET /about has answered.
    enum class Offer { Checking, Person, ApiClientOnly, Offline };
    Q_ENUM(Offer)

    SignIn(net::HttpClient &http, Session &session, net::Environment environment, Clock &clock);

    Step step() const { return m_step; }
    Offer offer() const { return m_offer; }
    bool isBusy() const { return m_request.isActive(); }
    /// Of the last step; cleared when the next one is sent. A wrong code stays on Code with the parameter
    /// attemptsLeft, too many attempts keep the step with retryAfter, a ticket that is over leads back to
    /// Password with ticketExpired. An API client that is not accepted is Unauthorized (invalid_client).
    std::optional<Error> error() const { return m_error; }
    QString email() const { return m_email; } ///< shown on the code page
    QList<Method> methods() const { return m_methods; }
    Method method() const { return m_method; }
    bool recoveryCodeSent() const { return m_recoveryCodeSent; }
    /// Whose code was accepted in this sign-in; none when none was asked for.
    std::optional<Method> verifiedBy() const { return m_verifiedBy; }
    QList<Organization> organizations() const { return m_organizations; }
    /// None when there was nothing to choose.
    std::optional<Organization> chosenOrganization() const { return m_chosen; }

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
    /// On Enrolment: what opens the calls of the enrolment (R26). Empty on every other step.
    SecretString enrolmentTicket() const;
    /// On Enrolment: goes on where the finished enrolment leads (organisation, terms, done).
    void proceed(SignInStep step);
    /// Back to the first page; the ticket is forgotten.
    void restart();
    void showApiClient();
    void cancel(); ///< stops a request that runs

Q_SIGNALS:
    void changed();

private:
    void send(Pending request);
    void received(Result<SignInStep> step);
    void advance(SignInStep step);
    void failed(const Error &error);
    void firstPage(Step page);
    SignInApi::StepCallback stepCallback();

    SignInApi m_api;
    SessionApi m_clientApi;
    Session &m_session;
    net::Environment m_environment;

    Step m_step = Step::Password;
    Offer m_offer = Offer::Checking;
    std::optional<Error> m_error;
    QString m_email;
    SecretString m_ticket;
    QList<Method> m_methods;
    Method m_method = Method::Authenticator;
    bool m_recoveryCodeSent = false;
    std::optional<Method> m_verifiedBy;
    QList<Organization> m_organizations;
    std::optional<Organization> m_chosen;
    Pending m_check;
    Pending m_request;
};

} // namespace ccj::auth
