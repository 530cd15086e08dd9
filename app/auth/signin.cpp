// SPDX-License-Identifier: Apache-2.0
#include "app/auth/signin.h"

#include <algorithm>

namespace ccj::auth {

using namespace Qt::StringLiterals;

namespace {

/// Errors after which the ticket opens nothing any more.
bool endsTicket(const Error &error)
{
    return error.name() == "ticketExpired"_L1 || error.name() == "wrongStep"_L1 ||
           error.kind == Error::Kind::AccessRemoved;
}

} // namespace

SignIn::SignIn(net::HttpClient &http, Session &session, net::Environment environment, Clock &clock)
    : m_api(http, clock), m_clientApi(http, clock), m_session(session), m_environment(std::move(environment))
{
    using ConsoleApi = net::Environment::ConsoleApi;
    if (m_environment.consoleApi == ConsoleApi::Present)
        m_offer = Offer::Person;
    if (m_environment.consoleApi == ConsoleApi::Absent) {
        m_offer = Offer::ApiClientOnly;
        m_step = Step::ApiClient;
    }
    connect(&m_session, &Session::stateChanged, this, [this] {
        const bool over =
            m_session.state() == Session::State::SignedOut || m_session.state() == Session::State::Ended;
        if (over && m_step == Step::Done)
            restart();
    });
}

void SignIn::checkOffer()
{
    if (m_environment.consoleApi != net::Environment::ConsoleApi::Ask)
        return;
    m_offer = Offer::Checking;
    m_check = m_api.about([this](const Result<bool> &answer) {
        if (!answer)
            m_offer = Offer::Offline;
        else
            m_offer = *answer ? Offer::Person : Offer::ApiClientOnly;
        if (m_offer == Offer::ApiClientOnly && m_step == Step::Password)
            m_step = Step::ApiClient;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void SignIn::submitPassword(const QString &email, SecretString password)
{
    m_email = email.trimmed();
    send(m_api.password(m_email, password, stepCallback()));
}

void SignIn::submitApiClient(const QString &customerId, const QString &clientId, SecretString clientSecret)
{
    ClientCredentials client{customerId.trimmed(), clientId.trimmed(), std::move(clientSecret)};
    auto request =
        m_clientApi.clientTokens(client, [this, kept = client.clone()](Result<Tokens> tokens) mutable {
            if (!tokens)
                return failed(tokens.error());
            m_step = Step::Done;
            m_session.adoptApiClient(std::move(kept), std::move(*tokens));
            Q_EMIT changed();
        });
    send(std::move(request));
}

void SignIn::chooseMethod(Method method)
{
    if (m_step != Step::Code || !m_methods.contains(method))
        return;
    m_request.cancel();
    m_method = method;
    m_error.reset();
    Q_EMIT changed();
}

void SignIn::requestRecoveryCode()
{
    if (m_step != Step::Code || isBusy())
        return;
    send(m_api.recoveryCode(m_ticket, [this](const Result<void> &result) {
        if (!result)
            return failed(result.error());
        m_recoveryCodeSent = true;
        Q_EMIT changed();
    }));
}

void SignIn::submitCode(const QString &typed)
{
    const auto code = normalizedCode(typed, m_method);
    if (m_step == Step::Code && !isBusy() && !code.isEmpty())
        send(m_api.verify(m_ticket, nameOf(m_method), code, [this](Result<SignInStep> step) {
            if (step)
                m_verifiedBy = m_method;
            received(std::move(step));
        }));
}

void SignIn::chooseOrganization(const QString &customerId)
{
    const auto known = std::ranges::find(m_organizations, customerId, &Organization::id);
    if (m_step != Step::Organization || isBusy() || known == m_organizations.end())
        return;
    m_chosen = *known;
    send(m_api.customer(m_ticket, customerId, stepCallback()));
}

void SignIn::acceptTerms()
{
    if (m_step == Step::Terms && !isBusy())
        send(m_api.terms(m_ticket, stepCallback()));
}

SecretString SignIn::enrolmentTicket() const
{
    return m_step == Step::Enrolment ? m_ticket.clone() : SecretString();
}

void SignIn::proceed(SignInStep step)
{
    if (m_step != Step::Enrolment)
        return;
    m_error.reset();
    advance(std::move(step));
    Q_EMIT changed();
}

void SignIn::restart()
{
    m_error.reset();
    firstPage(m_offer == Offer::ApiClientOnly ? Step::ApiClient : Step::Password);
}

void SignIn::showApiClient()
{
    m_error.reset();
    firstPage(Step::ApiClient);
}

void SignIn::cancel()
{
    m_request.cancel();
    Q_EMIT changed();
}

void SignIn::send(Pending request)
{
    m_error.reset();
    m_request = std::move(request);
    Q_EMIT changed();
}

SignInApi::StepCallback SignIn::stepCallback()
{
    return [this](Result<SignInStep> step) { received(std::move(step)); };
}

void SignIn::received(Result<SignInStep> step)
{
    if (!step)
        return failed(step.error());
    advance(std::move(*step));
    Q_EMIT changed();
}

void SignIn::advance(SignInStep step)
{
    m_ticket = std::move(step.ticket);
    switch (step.next) {
    case SignInStep::Next::Verify:
        m_step = Step::Code;
        m_methods = methodsFrom(step.methods);
        m_method = m_methods.value(0, Method::Authenticator);
        m_recoveryCodeSent = false;
        break;
    case SignInStep::Next::Enroll:
        m_step = Step::Enrolment;
        break;
    case SignInStep::Next::Customer:
        m_step = Step::Organization;
        m_organizations = std::move(step.organizations);
        break;
    case SignInStep::Next::Terms:
        m_step = Step::Terms;
        break;
    case SignInStep::Next::Done:
        m_step = Step::Done;
        if (!m_chosen && step.organizations.size() == 1)
            m_chosen = step.organizations.first();
        m_session.adoptPerson(std::move(*step.tokens), m_chosen, m_email);
        break;
    }
}

void SignIn::failed(const Error &error)
{
    m_error = error;
    if (endsTicket(error))
        firstPage(Step::Password);
    else
        Q_EMIT changed();
}

void SignIn::firstPage(Step page)
{
    m_request.cancel();
    m_step = page;
    m_ticket.wipe();
    m_methods.clear();
    m_recoveryCodeSent = false;
    m_verifiedBy.reset();
    m_organizations.clear();
    m_chosen.reset();
    Q_EMIT changed();
}

} // namespace ccj::auth
