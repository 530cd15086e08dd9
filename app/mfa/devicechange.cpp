// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/devicechange.h"

#include "app/mfa/failure.h"

namespace ccj::mfa {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(DeviceChange::Reason reason)
{
    switch (reason) {
    case DeviceChange::Reason::Lost:
        return u"lost"_s;
    case DeviceChange::Reason::NewDevice:
        return u"newDevice"_s;
    case DeviceChange::Reason::Reset:
        break;
    }
    return u"reset"_s;
}

/// The change is not open at the server any more, or we are not let in.
bool endsChange(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::SessionExpired:
    case Error::Kind::AccessRemoved:
        return true;
    default:
        return error.name() == "ticketExpired"_L1;
    }
}

} // namespace

DeviceChange::DeviceChange(MfaApi &api, Clock &clock)
    : m_api(api),
      m_mailWait(clock),
      m_codeWaits{Countdown(clock), Countdown(clock), Countdown(clock)},
      m_askAgain(clock)
{
    connect(&m_askAgain, &AskAgain::due, this, &DeviceChange::askByItself);
    connect(&m_askAgain, &AskAgain::ticked, this, &DeviceChange::changed);
    connect(&m_mailWait, &Countdown::ticked, this, &DeviceChange::changed);
    for (auto &wait : m_codeWaits)
        connect(&wait, &Countdown::ticked, this, &DeviceChange::changed);
}

// --- Where we are ---------------------------------------------------------------------------------

QList<DeviceChange::Step> DeviceChange::steps() const
{
    QList<Step> steps{Step::Reason, Step::Meaning, Step::Confirm, Step::Identity};
    // An authenticator that was reset is the same app on the same device, and an old entry may still be in
    // it. The entry on another device goes on working until the end, and must not be deleted before.
    if (m_reason == Reason::Reset)
        steps << Step::RemoveOld;
    if (m_reason == Reason::Lost || m_reason == Reason::NewDevice)
        steps << Step::InstallApp;
    return steps << Step::Scan << Step::Code << Step::Done;
}

std::optional<CodeRefusal> DeviceChange::refusal() const
{
    const bool asksForCode = m_step == Step::Identity || m_step == Step::Code;
    return m_error && asksForCode && !m_mailRefused ? codeRefusalOf(*m_error) : std::nullopt;
}

/// The new device's codes are counted with the authenticator's.
size_t DeviceChange::counter() const
{
    return static_cast<size_t>(m_step == Step::Code ? auth::Method::Authenticator : m_method);
}

bool DeviceChange::canGoOn() const
{
    switch (m_step) {
    case Step::Reason:
        return m_reason.has_value();
    case Step::RemoveOld:
    case Step::InstallApp:
        return m_acknowledged;
    case Step::Meaning:
    case Step::Scan:
        return true;
    default:
        return false;
    }
}

/// Not back over the identity check: its code is spent.
bool DeviceChange::canGoBack() const
{
    if (isBusy())
        return false;
    switch (m_step) {
    case Step::Meaning:
    case Step::Confirm:
    case Step::Identity:
    case Step::Code:
        return true;
    case Step::InstallApp:
    case Step::Scan:
        return steps().at(steps().indexOf(m_step) - 1) != Step::Identity;
    default:
        return false;
    }
}

void DeviceChange::moveTo(Step step)
{
    m_step = step;
    m_acknowledged = false;
    Q_EMIT changed();
}

// --- Steps that ask nothing of the server ---------------------------------------------------------

void DeviceChange::chooseReason(Reason reason)
{
    if (m_step != Step::Reason)
        return;
    m_reason = reason;
    Q_EMIT changed();
}

void DeviceChange::acknowledge(bool done)
{
    if (m_step != Step::RemoveOld && m_step != Step::InstallApp)
        return;
    m_acknowledged = done;
    Q_EMIT changed();
}

void DeviceChange::next()
{
    if (canGoOn())
        moveTo(steps().at(steps().indexOf(m_step) + 1));
}

void DeviceChange::back()
{
    if (!canGoBack())
        return;
    stopAsking();
    m_error.reset();
    m_standing.reset();
    moveTo(steps().at(steps().indexOf(m_step) - 1));
}

// --- Steps that ask the server --------------------------------------------------------------------

void DeviceChange::send(Pending request)
{
    stopAsking();
    m_error.reset();
    m_mailRefused = false;
    m_standing.reset();
    m_request = std::move(request);
    Q_EMIT changed();
}

void DeviceChange::confirm()
{
    if (m_step != Step::Confirm || isBusy())
        return;
    send(m_api.status([this](Result<MfaStatus> status) {
        if (!status)
            return failed(status.error());
        m_before = std::move(*status);
        m_request = m_api.beginDeviceChange(nameOf(*m_reason), [this](Result<DeviceChangeStart> start) {
            if (!start)
                return failed(start.error());
            started(std::move(*start));
        });
    }));
}

void DeviceChange::started(DeviceChangeStart start)
{
    m_start = std::move(start);
    m_method = m_start.methods.value(0, auth::Method::Authenticator);
    m_mailSent = false;
    moveTo(Step::Identity);
}

void DeviceChange::chooseMethod(auth::Method method)
{
    if (m_step != Step::Identity || isBusy() || !methods().contains(method))
        return;
    m_method = method;
    m_error.reset();
    Q_EMIT changed();
}

void DeviceChange::requestMail()
{
    if (m_step == Step::Identity && !isBusy() && !m_mailWait.isRunning() &&
        m_method == auth::Method::RecoveryEmail)
        send(m_api.requestRecoveryCode(m_start.id, [this](const Result<void> &result) { mailed(result); }));
}

void DeviceChange::mailed(const Result<void> &result)
{
    if (result) {
        m_mailSent = true;
        return m_mailWait.start(betweenMails);
    }
    if (const auto wait = waitForMail(result.error())) {
        m_error = result.error();
        m_mailRefused = true;
        return m_mailWait.start(*wait);
    }
    failed(result.error());
}

bool DeviceChange::mayTry(const QString &code) const
{
    return !isBusy() && !codeWait().isRunning() && !code.isEmpty();
}

void DeviceChange::verifyIdentity(const QString &typedCode)
{
    const auto code = auth::normalizedCode(typedCode, m_method);
    if (m_step != Step::Identity || !mayTry(code))
        return;
    const Proof proof{m_method, auth::SecretString::fromText(code)};
    send(m_api.verifyIdentity(m_start.id, proof, [this](Result<AuthenticatorKey> key) {
        if (key)
            return keyReceived(std::move(*key));
        // The key is given out only once, and the answer that may have brought it cannot be had again.
        if (mayHaveHappened(key.error())) {
            m_error = key.error();
            return stop();
        }
        failed(key.error());
    }));
}

void DeviceChange::keyReceived(AuthenticatorKey key)
{
    m_key = std::move(key);
    moveTo(steps().at(steps().indexOf(Step::Identity) + 1));
}

void DeviceChange::verifyAuthenticator(const QString &typedCode)
{
    const auto code = auth::normalizedCode(typedCode, auth::Method::Authenticator);
    if (m_step == Step::Code && mayTry(code))
        send(m_api.verifyDevice(m_start.id, code,
                                [this](const Result<void> &result) { codeAnswered(result); }));
}

void DeviceChange::codeAnswered(const Result<void> &result)
{
    if (result) {
        m_standing = Standing::NewWorks;
        forget();
        return moveTo(Step::Done);
    }
    if (!mayHaveHappened(result.error()))
        return failed(result.error());
    m_codeUncertain = true;
    m_error = result.error();
    readBack();
}

// --- Ends that are none ---------------------------------------------------------------------------

void DeviceChange::failed(const Error &error)
{
    m_error = error;
    const bool begun = m_step == Step::Identity || m_step == Step::Code;
    if (begun && endsChange(error))
        return stop();
    if (error.kind == Error::Kind::RateLimited && error.retryAfter && begun)
        return m_codeWaits[counter()].start(*error.retryAfter);
    Q_EMIT changed();
}

/// The change cannot go on: error() says why, and the server is asked which device works.
void DeviceChange::stop()
{
    m_superseded = m_error && m_error->name() == "superseded"_L1;
    stopAsking();
    m_request = ask(&DeviceChange::ended);
    Q_EMIT changed();
}

void DeviceChange::ended()
{
    forget();
    moveTo(m_standing == Standing::NewWorks ? Step::Done : Step::Ended);
}

void DeviceChange::readBack()
{
    if (isBusy())
        return;
    if (m_step == Step::Ended)
        return stop();
    if (m_step != Step::Code || !m_codeUncertain)
        return;
    stopAsking();
    m_request = ask(&DeviceChange::codeRead);
    Q_EMIT changed();
}

/// With the old device, or nobody knowing, the next code may be tried.
void DeviceChange::codeRead()
{
    if (m_standing == Standing::OldWorks || m_standing == Standing::Unknown)
        return Q_EMIT changed();
    ended();
}

Pending DeviceChange::ask(Then then)
{
    return m_api.status([this, then](const Result<MfaStatus> &status) {
        m_standing = standingBy(status);
        if (!status && !m_error)
            m_error = status.error();
        if (m_standing == Standing::NewWorks)
            m_error.reset();
        if (m_standing != Standing::Unknown)
            m_askAgain.stop();
        else if (status || !endsChange(status.error()))
            m_askAgain.later();
        (this->*then)();
    });
}

/// The computer slept, or the network was away: nobody needs to press a button for what can be found out.
void DeviceChange::askByItself()
{
    m_asking = ask(m_step == Step::Ended ? &DeviceChange::ended : &DeviceChange::codeRead);
    Q_EMIT changed();
}

void DeviceChange::stopAsking()
{
    m_askAgain.stop();
    m_asking.cancel();
}

DeviceChange::Standing DeviceChange::standingBy(const Result<MfaStatus> &status) const
{
    if (!status || !m_before)
        return Standing::Unknown;
    if (status->enrolled == m_before->enrolled && status->enrolledAt == m_before->enrolledAt)
        return Standing::OldWorks;
    return m_codeUncertain && !m_superseded ? Standing::NewWorks : Standing::OtherWorks;
}

void DeviceChange::leave()
{
    const bool codeOnItsWay = m_step == Step::Code && isBusy();
    m_codeUncertain = m_codeUncertain || codeOnItsWay;
    m_request.cancel();
    stopAsking();
    const auto id = m_start.id;
    if (m_step == Step::Done || m_step == Step::Ended)
        return Q_EMIT left();
    m_key.reset();
    m_error.reset();
    m_standing.reset();
    m_step = Step::Ended;
    if (id.isEmpty()) { // nothing was begun
        m_standing = Standing::OldWorks;
        Q_EMIT changed();
        return Q_EMIT left();
    }
    m_request = m_api.cancelDeviceChange(
        id, [this](const Result<void> &) { m_request = ask(&DeviceChange::leftBehind); });
    Q_EMIT changed();
}

void DeviceChange::leftBehind()
{
    forget();
    Q_EMIT changed();
    Q_EMIT left();
}

void DeviceChange::restart()
{
    if (m_step != Step::Ended || isBusy())
        return;
    stopAsking();
    m_error.reset();
    m_standing.reset();
    m_reason.reset();
    m_codeUncertain = false;
    m_superseded = false;
    moveTo(Step::Reason);
}

/// Wipes what this change has brought so far.
void DeviceChange::forget()
{
    m_key.reset();
    m_start = {};
    m_mailSent = false;
}

} // namespace ccj::mfa
