// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/enrollment.h"

#include "app/mfa/failure.h"

namespace ccj::mfa {

using namespace Qt::StringLiterals;

namespace {

/// The sign-in itself is over.
bool endsSignIn(const Error &error)
{
    return error.name() == "ticketExpired"_L1 || error.kind == Error::Kind::AccessRemoved ||
           error.kind == Error::Kind::SessionExpired;
}

/// This enrolment is not what the server has: replaced, at another step, or gone.
bool endsEnrollment(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.name() == "wrongStep"_L1 ||
           error.name() == "superseded"_L1;
}

} // namespace

Enrollment::Enrollment(MfaApi &api, Clock &clock, auth::SecretString ticket)
    : m_api(api), m_ticket(std::move(ticket)), m_mailWait(clock), m_codeWait(clock)
{
    connect(&m_mailWait, &Countdown::ticked, this, &Enrollment::changed);
    connect(&m_codeWait, &Countdown::ticked, this, &Enrollment::changed);
}

std::optional<CodeRefusal> Enrollment::refusal() const
{
    return m_error ? codeRefusalOf(*m_error) : std::nullopt;
}

bool Enrollment::canFinish() const
{
    return m_step == Step::Recovery && !isBusy() && !m_phone.isEmpty() && m_confirmed;
}

bool Enrollment::mayTry(const QString &code) const
{
    return !isBusy() && !m_codeWait.isRunning() && !code.isEmpty();
}

template <class T> MfaApi::Callback<T> Enrollment::answered(void (Enrollment::*accept)(T))
{
    return [this, accept](Result<T> result) {
        if (!result)
            return failed(result.error());
        (this->*accept)(std::move(*result));
    };
}

MfaApi::Callback<void> Enrollment::answered(void (Enrollment::*accept)())
{
    return [this, accept](const Result<void> &result) {
        if (!result)
            return failed(result.error());
        (this->*accept)();
    };
}

void Enrollment::send(Pending request)
{
    m_error.reset();
    m_request = std::move(request);
    Q_EMIT changed();
}

// --- Mail code and password -----------------------------------------------------------------------

void Enrollment::begin()
{
    if (m_step == Step::Introduction && !isBusy() && !m_mailWait.isRunning())
        send(m_api.beginEnrollment(m_ticket, answered(&Enrollment::begun)));
}

void Enrollment::begun(EnrollmentStart start)
{
    m_start = std::move(start);
    m_mustBeginAnew = false;
    m_step = Step::MailCode;
    mailed();
}

void Enrollment::mailed()
{
    m_mailWait.start(betweenMails); // announces the change
}

void Enrollment::resendMail()
{
    if (m_step == Step::MailCode && !isBusy() && !m_mailWait.isRunning())
        send(m_api.resendMail(m_ticket, m_start.id, [this](const Result<void> &result) {
            if (result)
                return mailed();
            if (const auto wait = waitForMail(result.error())) {
                m_error = result.error();
                return m_mailWait.start(*wait);
            }
            failed(result.error());
        }));
}

void Enrollment::verifyMail(const QString &typedCode, auth::SecretString password)
{
    const auto code = auth::normalizedCode(typedCode, auth::Method::RecoveryEmail);
    if (m_step == Step::MailCode && mayTry(code) && !password.isEmpty())
        send(m_api.verifyMail(m_ticket, m_start.id, code, password, answered(&Enrollment::keyReceived)));
}

// --- The authenticator ----------------------------------------------------------------------------

void Enrollment::keyReceived(AuthenticatorKey key)
{
    m_key = std::move(key);
    m_step = Step::Scan;
    m_codeWait.stop();
    Q_EMIT changed();
}

void Enrollment::showCode()
{
    if (m_step != Step::Scan)
        return;
    m_step = Step::Code;
    Q_EMIT changed();
}

void Enrollment::back()
{
    if (m_step != Step::Code || isBusy())
        return;
    m_error.reset();
    m_step = Step::Scan;
    Q_EMIT changed();
}

void Enrollment::verifyAuthenticator(const QString &typedCode)
{
    const auto code = auth::normalizedCode(typedCode, auth::Method::Authenticator);
    if (m_step == Step::Code && mayTry(code))
        send(m_api.verifyEnrollment(m_ticket, m_start.id, code, answered(&Enrollment::verified)));
}

void Enrollment::verified()
{
    m_key.reset();
    m_codeUncertain = false;
    m_error.reset();
    m_step = Step::Recovery;
    m_codeWait.stop();
    Q_EMIT changed();
}

// --- The ways back --------------------------------------------------------------------------------

void Enrollment::setPhone(const QString &e164)
{
    if (m_step != Step::Recovery || isBusy())
        return;
    m_phoneSent = e164;
    send(m_api.setEnrollmentPhone(m_ticket, m_start.id, e164, answered(&Enrollment::phoneSet)));
}

void Enrollment::phoneSet()
{
    m_phone = m_phoneSent;
    Q_EMIT changed();
}

void Enrollment::generateCodes()
{
    if (m_step == Step::Recovery && !isBusy())
        send(m_api.generateCodes(m_ticket, m_start.id, answered(&Enrollment::codesReceived)));
}

void Enrollment::codesReceived(BackupCodes codes)
{
    m_codes = std::move(codes);
    m_kept = false;
    m_confirmed = false;
    Q_EMIT changed();
}

void Enrollment::codesKept()
{
    if (!m_codes)
        return;
    m_kept = true;
    Q_EMIT changed();
}

void Enrollment::codesConfirmed(bool confirmed)
{
    if (!m_kept)
        return;
    m_confirmed = confirmed;
    Q_EMIT changed();
}

void Enrollment::finish()
{
    if (canFinish())
        send(m_api.finishEnrollment(m_ticket, m_start.id, [this](Result<auth::SignInStep> next) {
            if (next)
                return done(std::move(*next));
            m_finishUncertain = m_finishUncertain || mayHaveHappened(next.error());
            failed(next.error());
        }));
}

void Enrollment::done(auth::SignInStep next)
{
    m_next = std::move(next);
    m_step = Step::Finished;
    m_ticket.wipe();
    forget();
    Q_EMIT changed();
    Q_EMIT finished();
}

// --- Ends that are none ---------------------------------------------------------------------------

void Enrollment::failed(const Error &error)
{
    if (m_step == Step::Code && m_codeUncertain && error.name() == "wrongStep"_L1)
        return verified(); // the code whose answer was lost had been accepted
    m_error = error;
    if (m_step == Step::Code)
        m_codeUncertain = m_codeUncertain || error.outcomeUnknown;
    if (endsSignIn(error))
        return end();
    if (endsEnrollment(error) || mayHaveLostTheKey(error)) {
        m_mustBeginAnew = true;
        return startAgain();
    }
    if (error.kind == Error::Kind::RateLimited && error.retryAfter)
        return (m_step == Step::Introduction ? m_mailWait : m_codeWait).start(*error.retryAfter);
    Q_EMIT changed();
}

/// The key is given out only once, and the answer that may have brought it cannot be had again.
bool Enrollment::mayHaveLostTheKey(const Error &error) const
{
    return m_step == Step::MailCode && mayHaveHappened(error);
}

void Enrollment::startAgain()
{
    m_step = Step::Introduction;
    forget();
    Q_EMIT changed();
}

void Enrollment::end()
{
    m_step = Step::Over;
    m_ticket.wipe();
    forget();
    Q_EMIT changed();
}

void Enrollment::abandon()
{
    if (m_step == Step::Finished || m_step == Step::Over)
        return;
    m_request.cancel();
    if (!m_start.id.isEmpty())
        m_farewell = m_api.cancelEnrollment(m_ticket, m_start.id, [](const Result<void> &) {});
    m_error.reset();
    m_mustBeginAnew = false;
    startAgain();
}

/// Wipes what this enrolment has brought so far. The wait for the next mail goes on: it is the server's.
void Enrollment::forget()
{
    m_start = {};
    m_key.reset();
    m_codeUncertain = false;
    m_phoneSent.clear();
    m_phone.clear();
    m_codes.reset();
    m_kept = false;
    m_confirmed = false;
    m_codeWait.stop();
}

} // namespace ccj::mfa
