// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/mfaapi.h"

#include "app/net/answers.h"
#include "app/net/json.h"

#include <QJsonArray>

namespace ccj::mfa {

using namespace Qt::StringLiterals;

namespace {

const auto enrollments = u"/console/v1/mfa/enrollments"_s;
const auto deviceChanges = u"/console/v1/mfa/device-changes"_s;

QString under(const QString &root, const QString &id, QLatin1StringView step = {})
{
    const auto path = root + u'/' + net::encodedSegment(id);
    return step.isEmpty() ? path : path + u'/' + step;
}

net::Request mutation(const QByteArray &verb, const QString &path, const Change &change)
{
    net::Request request;
    request.verb = verb;
    request.path = path;
    request.customerHeader = false;
    request.change = change;
    return request;
}

/// In the name of the person who is in the middle of signing in.
net::Request ticketed(const QByteArray &verb, const QString &path, const Change &change,
                      const auth::SecretString &ticket)
{
    auto request = mutation(verb, path, change);
    request.authorization = net::Authorization::None;
    request.headers.append({"Authorization", "Ticket " + ticket.utf8()});
    return request;
}

Change changed(const QString &operation, const QString &target, const QVariantMap &after = {})
{
    return {.operation = operation, .target = target, .before = {}, .after = after};
}

Result<EnrollmentStart> enrollmentFrom(const net::Response &response)
{
    const auto json = net::objectBody(response);
    if (!json)
        return std::unexpected(json.error());
    EnrollmentStart start{(*json)["enrollmentId"_L1].toString(), (*json)["emailMasked"_L1].toString(),
                          net::parsedTime((*json)["expiresAt"_L1].toString())};
    if (start.id.isEmpty())
        return std::unexpected(net::badResponse(response, u"an enrolment without id"_s));
    return start;
}

Result<DeviceChangeStart> deviceChangeFrom(const net::Response &response)
{
    const auto json = net::objectBody(response);
    if (!json)
        return std::unexpected(json.error());
    DeviceChangeStart start{(*json)["changeId"_L1].toString(),
                            auth::methodsFrom((*json)["methods"_L1].toVariant().toStringList()),
                            net::parsedTime((*json)["expiresAt"_L1].toString())};
    if (start.id.isEmpty())
        return std::unexpected(net::badResponse(response, u"a device change without id"_s));
    return start;
}

Result<AuthenticatorKey> keyFrom(const net::Response &response)
{
    const auto json = net::objectBody(response);
    if (!json)
        return std::unexpected(json.error());
    auto key = authenticatorKeyFrom(*json);
    if (!key)
        return std::unexpected(net::badResponse(response, key.error().detail));
    return key;
}

Result<BackupCodes> codesFrom(const net::Response &response)
{
    const auto json = net::objectBody(response);
    if (!json)
        return std::unexpected(json.error());
    BackupCodes set;
    for (const auto &entry : (*json)["codes"_L1].toArray()) {
        const auto digits = auth::normalizedCode(entry.toString(), auth::Method::BackupCode);
        if (digits.isEmpty())
            return std::unexpected(net::badResponse(response, u"a backup code that is none"_s));
        set.codes.push_back(auth::SecretString::fromText(digits));
    }
    if (set.isEmpty())
        return std::unexpected(net::badResponse(response, u"no backup codes"_s));
    return set;
}

Result<MfaStatus> statusFrom(const net::Response &response)
{
    const auto json = net::objectBody(response);
    if (!json)
        return std::unexpected(json.error());
    auto status = mfaStatusFrom(*json);
    if (!(*json)["enrolled"_L1].isBool() || (status.enrolled && !status.enrolledAt.isValid()))
        return std::unexpected(net::badResponse(response, u"an incomplete enrolment status"_s));
    return status;
}

QJsonObject jsonOf(const Proof &proof)
{
    return {{u"method"_s, auth::nameOf(proof.method)}, {u"code"_s, proof.code.text()}};
}

} // namespace

// --- Enrolment ------------------------------------------------------------------------------------

Pending MfaApi::beginEnrollment(const auth::SecretString &ticket, Callback<EnrollmentStart> callback)
{
    return m_http.send(ticketed("POST", enrollments, changed(u"mfa.enrollment.begin"_s, {}), ticket),
                       net::parsed<EnrollmentStart>(std::move(callback), enrollmentFrom));
}

Pending MfaApi::resendMail(const auth::SecretString &ticket, const QString &id, Callback<void> callback)
{
    return m_http.send(ticketed("POST", under(enrollments, id, "resend"_L1),
                                changed(u"mfa.enrollment.resend"_s, id), ticket),
                       net::withoutBody(std::move(callback)));
}

Pending MfaApi::verifyMail(const auth::SecretString &ticket, const QString &id, const QString &code,
                           const auth::SecretString &password, Callback<AuthenticatorKey> callback)
{
    auto request = ticketed("POST", under(enrollments, id, "verify-email"_L1),
                            changed(u"mfa.enrollment.verifyEmail"_s, id), ticket);
    request.json = QJsonDocument(QJsonObject{{u"code"_s, code}, {u"password"_s, password.text()}});
    return m_http.send(std::move(request), net::parsed<AuthenticatorKey>(std::move(callback), keyFrom));
}

Pending MfaApi::verifyEnrollment(const auth::SecretString &ticket, const QString &id, const QString &code,
                                 Callback<void> callback)
{
    auto request = ticketed("POST", under(enrollments, id, "verify-authenticator"_L1),
                            changed(u"mfa.enrollment.verifyAuthenticator"_s, id), ticket);
    request.json = QJsonDocument(QJsonObject{{u"code"_s, code}});
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

Pending MfaApi::setEnrollmentPhone(const auth::SecretString &ticket, const QString &id, const QString &e164,
                                   Callback<void> callback)
{
    auto request = ticketed("PUT", under(enrollments, id, "recovery-phone"_L1),
                            changed(u"mfa.enrollment.setPhone"_s, id), ticket);
    request.json = QJsonDocument(QJsonObject{{u"phoneNumber"_s, e164}});
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

Pending MfaApi::generateCodes(const auth::SecretString &ticket, const QString &id,
                              Callback<BackupCodes> callback)
{
    return m_http.send(ticketed("POST", under(enrollments, id, "backup-codes"_L1),
                                changed(u"mfa.enrollment.generateCodes"_s, id), ticket),
                       net::parsed<BackupCodes>(std::move(callback), codesFrom));
}

Pending MfaApi::finishEnrollment(const auth::SecretString &ticket, const QString &id,
                                 Callback<auth::SignInStep> callback)
{
    const auto step = [&clock = m_clock](const net::Response &response) {
        return auth::signInStepFrom(response, clock);
    };
    return m_http.send(ticketed("POST", under(enrollments, id, "finish"_L1),
                                changed(u"mfa.enrollment.finish"_s, id), ticket),
                       net::parsed<auth::SignInStep>(std::move(callback), step));
}

Pending MfaApi::cancelEnrollment(const auth::SecretString &ticket, const QString &id, Callback<void> callback)
{
    return m_http.send(
        ticketed("DELETE", under(enrollments, id), changed(u"mfa.enrollment.cancel"_s, id), ticket),
        net::withoutBody(std::move(callback)));
}

// --- With a session -------------------------------------------------------------------------------

Pending MfaApi::status(Callback<MfaStatus> callback)
{
    net::Request request;
    request.path = u"/console/v1/mfa"_s;
    request.customerHeader = false;
    return m_http.send(std::move(request), net::parsed<MfaStatus>(std::move(callback), statusFrom));
}

Pending MfaApi::beginDeviceChange(const QString &reason, Callback<DeviceChangeStart> callback)
{
    auto request =
        mutation("POST", deviceChanges, changed(u"mfa.deviceChange.begin"_s, {}, {{u"reason"_s, reason}}));
    request.json = QJsonDocument(QJsonObject{{u"reason"_s, reason}});
    return m_http.send(std::move(request),
                       net::parsed<DeviceChangeStart>(std::move(callback), deviceChangeFrom));
}

Pending MfaApi::requestRecoveryCode(const QString &id, Callback<void> callback)
{
    return m_http.send(mutation("POST", under(deviceChanges, id, "recovery-code"_L1),
                                changed(u"mfa.deviceChange.recoveryCode"_s, id)),
                       net::withoutBody(std::move(callback)));
}

Pending MfaApi::verifyIdentity(const QString &id, const Proof &proof, Callback<AuthenticatorKey> callback)
{
    auto request = mutation(
        "POST", under(deviceChanges, id, "verify-identity"_L1),
        changed(u"mfa.deviceChange.verifyIdentity"_s, id, {{u"method"_s, auth::nameOf(proof.method)}}));
    request.json = QJsonDocument(jsonOf(proof));
    return m_http.send(std::move(request), net::parsed<AuthenticatorKey>(std::move(callback), keyFrom));
}

Pending MfaApi::verifyDevice(const QString &id, const QString &code, Callback<void> callback)
{
    auto request = mutation("POST", under(deviceChanges, id, "verify-authenticator"_L1),
                            changed(u"mfa.deviceChange.verifyAuthenticator"_s, id));
    request.json = QJsonDocument(QJsonObject{{u"code"_s, code}});
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

Pending MfaApi::cancelDeviceChange(const QString &id, Callback<void> callback)
{
    return m_http.send(
        mutation("DELETE", under(deviceChanges, id), changed(u"mfa.deviceChange.cancel"_s, id)),
        net::withoutBody(std::move(callback)));
}

Pending MfaApi::replaceCodes(const QString &authenticatorCode, Callback<BackupCodes> callback)
{
    auto request =
        mutation("POST", u"/console/v1/mfa/backup-codes"_s, changed(u"mfa.backupCodes.replace"_s, {}));
    request.json =
        QJsonDocument(jsonOf({auth::Method::Authenticator, auth::SecretString::fromText(authenticatorCode)}));
    return m_http.send(std::move(request), net::parsed<BackupCodes>(std::move(callback), codesFrom));
}

Pending MfaApi::setPhone(const QString &e164, const std::optional<Proof> &proof, Callback<void> callback)
{
    auto request =
        mutation("PUT", u"/console/v1/mfa/recovery-phone"_s, changed(u"mfa.recoveryPhone.change"_s, {}));
    auto body = proof ? jsonOf(*proof) : QJsonObject();
    body.insert(u"phoneNumber"_s, e164);
    request.json = QJsonDocument(body);
    return m_http.send(std::move(request), net::withoutBody(std::move(callback)));
}

} // namespace ccj::mfa
