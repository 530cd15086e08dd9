// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/signinstep.h"
#include "app/auth/verification.h"
#include "app/mfa/authenticatorkey.h"
#include "app/mfa/backupcodes.h"
#include "app/mfa/mfastatus.h"
#include "app/net/httpclient.h"

#include <functional>
#include <optional>

namespace ccj::mfa {

/// An enrolment that was begun.
struct EnrollmentStart
{
    QString id;
    QString emailMasked; ///< where the code went
    QDateTime expiresAt; ///< UTC, by the server's clock
};

/// A device change that was begun.
struct DeviceChangeStart
{
    QString id;
    QList<auth::Method> methods; ///< by which identity can be verified; may be empty
    QDateTime expiresAt;         ///< UTC, by the server's clock
};

/// A code that proves who asks.
struct Proof
{
    auth::Method method = auth::Method::Authenticator;
    auth::SecretString code; ///< normalised
};

/// The calls of multifactor authentication (console API, chapter 5). Those of an enrolment are authorised
/// by the ticket of the sign-in, the others by the session, so that one client serves both. Errors are
/// those of net::HttpClient; nothing is sent twice. What is kept of the changes holds no secret.
class MfaApi
{
public:
    template <class T> using Callback = std::move_only_function<void(Result<T>)>;

    /// An AuthorizedClient, or a plain one where only enrolments are made.
    MfaApi(net::HttpClient &http, const Clock &clock) : m_http(http), m_clock(clock) {}

    /// Replaces an enrolment that was begun before; a code goes out by mail.
    Pending beginEnrollment(const auth::SecretString &ticket, Callback<EnrollmentStart> callback);
    Pending resendMail(const auth::SecretString &ticket, const QString &id, Callback<void> callback);
    /// Code and password are judged together.
    Pending verifyMail(const auth::SecretString &ticket, const QString &id, const QString &code,
                       const auth::SecretString &password, Callback<AuthenticatorKey> callback);
    Pending verifyEnrollment(const auth::SecretString &ticket, const QString &id, const QString &code,
                             Callback<void> callback);
    Pending setEnrollmentPhone(const auth::SecretString &ticket, const QString &id, const QString &e164,
                               Callback<void> callback);
    Pending generateCodes(const auth::SecretString &ticket, const QString &id,
                          Callback<BackupCodes> callback);
    Pending finishEnrollment(const auth::SecretString &ticket, const QString &id,
                             Callback<auth::SignInStep> callback);
    Pending cancelEnrollment(const auth::SecretString &ticket, const QString &id, Callback<void> callback);

    Pending status(Callback<MfaStatus> callback);

    /// The reason by the contract's name. Cancels an earlier change of this person.
    Pending beginDeviceChange(const QString &reason, Callback<DeviceChangeStart> callback);
    Pending requestRecoveryCode(const QString &id, Callback<void> callback);
    Pending verifyIdentity(const QString &id, const Proof &proof, Callback<AuthenticatorKey> callback);
    /// After its success the old device is dead.
    Pending verifyDevice(const QString &id, const QString &code, Callback<void> callback);
    Pending cancelDeviceChange(const QString &id, Callback<void> callback);

    /// Every older code dies.
    Pending replaceCodes(const QString &authenticatorCode, Callback<BackupCodes> callback);
    /// The proof is asked for in a session that was opened by a recovery method.
    Pending setPhone(const QString &e164, const std::optional<Proof> &proof, Callback<void> callback);

private:
    net::HttpClient &m_http;
    const Clock &m_clock;
};

} // namespace ccj::mfa
