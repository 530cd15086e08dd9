// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/countdown.h"
#include "app/mfa/coderefusal.h"
#include "app/mfa/mfaapi.h"

#include <QObject>

#include <optional>

namespace ccj::mfa {

/// Enrolling in multifactor authentication in the middle of a sign-in (R61–R75), without a screen: the
/// screen is a function of step(), isBusy() and error(). Nothing becomes live before finish() has
/// succeeded. Calls that do not fit the step, or that come while one runs, do nothing. Secrets are wiped
/// as soon as they are not shown any more, at abandon() and at the end of the object.
class Enrollment : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Introduction, ///< what is needed (R61); also after an enrolment that has to begin anew
        MailCode,     ///< mailed code and password (R64)
        Scan,         ///< QR code and key (R65)
        Code,         ///< the authenticator's first code (R67)
        Recovery,     ///< recovery phone and backup codes (R68–R71)
        Finished,     ///< enrolled; takeStep() leads on (R72)
        Over,         ///< the sign-in has ended: error() says why. Sign in again.
    };
    Q_ENUM(Step)

    /// The ticket of a sign-in that stands at its enrolment.
    Enrollment(MfaApi &api, Clock &clock, auth::SecretString ticket);

    Step step() const { return m_step; }
    bool isBusy() const { return m_request.isActive(); }
    /// Of the last call; cleared when the next is sent.
    const std::optional<Error> &error() const { return m_error; }
    /// The same, when it is about a code or the password.
    std::optional<CodeRefusal> refusal() const;
    /// True on Introduction when something was begun and is not valid any more: a fresh key comes (R75).
    bool mustBeginAnew() const { return m_mustBeginAnew; }
    /// finish() was sent and no answer came: it may be done already. Trying again is safe; when the
    /// sign-in has ended then (Over), the next one tells: it asks for the authenticator or enrols.
    bool finishIsUncertain() const { return m_finishUncertain; }

    QString emailMasked() const { return m_start.emailMasked; }
    /// Until a code may be mailed again (begin() mails one too), and until a code may be tried again.
    const Countdown &mailWait() const { return m_mailWait; }
    const Countdown &codeWait() const { return m_codeWait; }
    /// On Scan and Code; else nothing.
    const AuthenticatorKey *key() const { return m_key ? &*m_key : nullptr; }
    /// E.164 as the server took it; empty before.
    QString phone() const { return m_phone; }
    /// On Recovery once they were generated; else nothing.
    const BackupCodes *codes() const { return m_codes ? &*m_codes : nullptr; }
    bool areCodesKept() const { return m_kept; }
    bool areCodesConfirmed() const { return m_confirmed; }
    /// Phone and codes are done (R72).
    bool canFinish() const;
    /// What finish() brought, once.
    std::optional<auth::SignInStep> takeStep() { return std::exchange(m_next, std::nullopt); }

    void begin();
    void resendMail();
    /// As typed: full-width digits, spaces and hyphens are accepted (R73).
    void verifyMail(const QString &typedCode, auth::SecretString password);
    void showCode(); ///< from Scan on to Code
    void back();     ///< from Code to Scan
    void verifyAuthenticator(const QString &typedCode);
    void setPhone(const QString &e164);
    /// Again, they replace the ones before.
    void generateCodes();
    /// The codes were saved, printed or copied (R71).
    void codesKept();
    /// "I've saved these codes"; not before codesKept().
    void codesConfirmed(bool confirmed = true);
    void finish();
    /// Gives up: the server is told as well as may be, secrets are wiped, back to the introduction.
    void abandon();

Q_SIGNALS:
    void changed();
    /// Enrolled; the sign-in goes on with takeStep().
    void finished();

private:
    template <class T> MfaApi::Callback<T> answered(void (Enrollment::*accept)(T));
    MfaApi::Callback<void> answered(void (Enrollment::*accept)());
    void send(Pending request);
    void begun(EnrollmentStart start);
    void mailed();
    void keyReceived(AuthenticatorKey key);
    void verified();
    void phoneSet();
    void codesReceived(BackupCodes codes);
    void done(auth::SignInStep next);
    void failed(const Error &error);
    bool mayTry(const QString &code) const;
    bool mayHaveLostTheKey(const Error &error) const;
    void startAgain();
    void end();
    void forget();

    MfaApi &m_api;
    auth::SecretString m_ticket;
    Countdown m_mailWait;
    Countdown m_codeWait;

    Step m_step = Step::Introduction;
    std::optional<Error> m_error;
    EnrollmentStart m_start;
    bool m_mustBeginAnew = false;
    std::optional<AuthenticatorKey> m_key;
    bool m_codeUncertain = false; ///< the authenticator's code was sent and no answer came
    QString m_phoneSent;
    QString m_phone;
    std::optional<BackupCodes> m_codes;
    bool m_kept = false;
    bool m_confirmed = false;
    bool m_finishUncertain = false;
    std::optional<auth::SignInStep> m_next;
    Pending m_request;
    Pending m_farewell;
};

} // namespace ccj::mfa
