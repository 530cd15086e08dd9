// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"
#include "app/core/countdown.h"
#include "app/mfa/coderefusal.h"
#include "app/mfa/mfaapi.h"

#include <QObject>

#include <optional>

namespace ccj::mfa {

/// Changing the recovery phone (R101, R102), without a screen. It is possible only in the organisation in
/// which the person first enrolled; from another one the way there is offered. A session that was opened by
/// a recovery method is asked for a code. Calls that do not fit the step, or that come while one runs, do
/// nothing.
class PhoneChange : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Number,
        WrongOrganization, ///< home() says which is the right one (R102)
        Identity,          ///< the server wants to know who it is: authenticator or backup code
        Done,
    };
    Q_ENUM(Step)

    PhoneChange(MfaApi &api, auth::Session &session, Clock &clock);

    Step step() const { return m_step; }
    bool isBusy() const { return m_request.isActive() || m_switching; }
    /// Of the last call: Invalid phoneInvalid for a number that the server does not take; after
    /// outcomeUnknown the same call may be repeated.
    const std::optional<Error> &error() const { return m_error; }
    std::optional<CodeRefusal> refusal() const;
    const Countdown &codeWait() const { return m_codeWait; }
    /// The organisation of the first enrolment, on WrongOrganization; without a name when the person does
    /// not belong there, and then it cannot be switched to.
    std::optional<auth::Organization> home() const { return m_home; }
    bool canSwitch() const { return m_home && !m_home->name.isEmpty(); }
    /// On Identity.
    QList<auth::Method> methods() const { return {auth::Method::Authenticator, auth::Method::BackupCode}; }
    auth::Method method() const { return m_method; }
    QString phone() const { return m_phone; } ///< E.164, as submitted last

    /// Tells at once, by what the server said of the enrolment, whether this organisation is the right one.
    void begin(const MfaStatus &status);
    void submit(const QString &e164);
    void switchOrganization();
    void chooseMethod(auth::Method method);
    void verify(const QString &typedCode);
    void back(); ///< from Identity to Number

Q_SIGNALS:
    void changed();

private:
    void send(const std::optional<Proof> &proof);
    void failed(const Error &error);
    void sendHome(const QString &customerId);
    void arrived();

    MfaApi &m_api;
    auth::Session &m_session;
    Countdown m_codeWait;
    Step m_step = Step::Number;
    std::optional<Error> m_error;
    std::optional<auth::Organization> m_home;
    bool m_switching = false;
    auth::Method m_method = auth::Method::Authenticator;
    QString m_phone;
    Pending m_request;
};

} // namespace ccj::mfa
