// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/phonechange.h"

#include <algorithm>

namespace ccj::mfa {

using namespace Qt::StringLiterals;

PhoneChange::PhoneChange(MfaApi &api, auth::Session &session, Clock &clock)
    : m_api(api), m_session(session), m_codeWait(clock)
{
    connect(&m_codeWait, &Countdown::ticked, this, &PhoneChange::changed);
    connect(&m_session, &auth::Session::organizationChanged, this, &PhoneChange::arrived);
    connect(&m_session, &auth::Session::switchFailed, this, [this](const Error &error) {
        if (!std::exchange(m_switching, false))
            return;
        m_error = error;
        Q_EMIT changed();
    });
}

std::optional<CodeRefusal> PhoneChange::refusal() const
{
    return m_error && m_step == Step::Identity ? codeRefusalOf(*m_error) : std::nullopt;
}

// --- The right organisation -----------------------------------------------------------------------

void PhoneChange::begin(const MfaStatus &status)
{
    const auto here = m_session.organization();
    if (m_step != Step::Number || !here || status.enrolledCustomerId.isEmpty() ||
        status.enrolledCustomerId.compare(here->id, Qt::CaseInsensitive) == 0)
        return;
    sendHome(status.enrolledCustomerId);
    if (!canSwitch()) { // somebody who left it: for the server to say
        m_home.reset();
        m_step = Step::Number;
    }
    Q_EMIT changed();
}

void PhoneChange::sendHome(const QString &customerId)
{
    m_home = auth::Organization{customerId, {}, {}};
    const auto profile = m_session.profile();
    for (const auto &known : profile ? profile->organizations : QList<auth::Organization>()) {
        if (known.id.compare(customerId, Qt::CaseInsensitive) == 0)
            m_home = known;
    }
    m_step = Step::WrongOrganization;
}

void PhoneChange::switchOrganization()
{
    if (m_step != Step::WrongOrganization || isBusy() || !m_home || !canSwitch())
        return;
    m_error.reset();
    m_switching = true;
    m_session.switchOrganization(m_home->id);
    Q_EMIT changed();
}

/// Also when the person switched by another way.
void PhoneChange::arrived()
{
    const auto here = m_session.organization();
    if (m_step != Step::WrongOrganization || !here || !m_home || here->id != m_home->id)
        return;
    m_switching = false;
    m_error.reset();
    m_home.reset();
    m_step = Step::Number;
    Q_EMIT changed();
}

// --- The number -----------------------------------------------------------------------------------

void PhoneChange::submit(const QString &e164)
{
    if (m_step != Step::Number || isBusy())
        return;
    m_phone = e164;
    send({});
}

void PhoneChange::chooseMethod(auth::Method method)
{
    if (m_step != Step::Identity || isBusy() || !methods().contains(method))
        return;
    m_method = method;
    m_error.reset();
    m_codeWait.stop(); // the server counts each method for itself
    Q_EMIT changed();
}

void PhoneChange::verify(const QString &typedCode)
{
    const auto code = auth::normalizedCode(typedCode, m_method);
    if (m_step == Step::Identity && !isBusy() && !m_codeWait.isRunning() && !code.isEmpty())
        send(Proof{m_method, auth::SecretString::fromText(code)});
}

void PhoneChange::back()
{
    if (m_step != Step::Identity || isBusy())
        return;
    m_error.reset();
    m_step = Step::Number;
    Q_EMIT changed();
}

void PhoneChange::send(const std::optional<Proof> &proof)
{
    m_error.reset();
    m_request = m_api.setPhone(m_phone, proof, [this](const Result<void> &result) {
        if (!result)
            return failed(result.error());
        m_step = Step::Done;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void PhoneChange::failed(const Error &error)
{
    if (error.name() == "wrongOrganization"_L1) {
        sendHome(error.parameters.value(u"customerId"_s));
    } else if (m_step == Step::Number && error.name() == "missing"_L1) {
        m_step = Step::Identity; // a challenge, not a failure
        return Q_EMIT changed();
    } else if (error.name() == "phoneInvalid"_L1) {
        m_step = Step::Number;
    }
    m_error = error;
    if (error.kind == Error::Kind::RateLimited && error.retryAfter)
        return m_codeWait.start(*error.retryAfter);
    Q_EMIT changed();
}

} // namespace ccj::mfa
