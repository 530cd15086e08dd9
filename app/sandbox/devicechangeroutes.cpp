// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"
#include "app/sandbox/devicechanges.h"
#include "app/sandbox/owner.h"
#include "app/sandbox/secondfactor.h"
#include "app/sandbox/verificationmethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

using Stage = DeviceChange::Stage;

/// A mailed code has proved nothing more than the one that opened the session.
bool mayUseMail(const Owner &owner)
{
    return owner.session.openedBy != recoveryEmailMethod;
}

QStringList methodsFor(const Cloud &cloud, const Owner &owner)
{
    QStringList methods{authenticatorMethod};
    if (backupCodesLeft(cloud, owner.person.id) > 0)
        methods << backupCodeMethod;
    if (mayUseMail(owner))
        methods << recoveryEmailMethod;
    return methods;
}

OrRefusal<DeviceChange> changeAt(const Cloud &cloud, const Request &request, const Owner &owner,
                                 std::optional<Stage> stage)
{
    return deviceChangeAt(cloud, request.parameters.value("id"), owner.person, owner.session, stage);
}

Response begin(Cloud &cloud, const Request &request)
{
    return changeAsOwner(cloud, request, [&](const Owner &owner, const QJsonObject &body) {
        const auto reason = requiredText(body, u"reason"_s);
        if (!reason)
            return reason.error();
        if (!QStringList{u"lost"_s, u"newDevice"_s, u"reset"_s}.contains(*reason))
            return badField(u"invalidEnum"_s, u"reason"_s);
        const auto change = openDeviceChange(cloud, owner.person, owner.session);
        return Response::json(
            QJsonObject{{u"changeId"_s, change.id},
                        {u"methods"_s, QJsonArray::fromStringList(methodsFor(cloud, owner))},
                        {u"expiresAt"_s, timeText(change.expiresAt)}},
            201);
    });
}

Response mailRecoveryCode(Cloud &cloud, const Request &request)
{
    return changeAsOwner(cloud, request, [&](const Owner &owner) {
        const auto change = changeAt(cloud, request, owner, Stage::Identity);
        if (!change)
            return change.error();
        if (!mayUseMail(owner))
            return ownError(403, u"methodNotAllowed"_s);
        const auto sent = mailCode(cloud, owner.person, change->id.toLatin1(), owner.language);
        return sent ? Response::empty(202) : sent.error();
    });
}

Response verifyIdentity(Cloud &cloud, const Request &request)
{
    return changeAsOwner(cloud, request, [&](const Owner &owner, const QJsonObject &body) {
        const auto proof = readProof(body);
        if (!proof)
            return proof.error();
        auto change = changeAt(cloud, request, owner, Stage::Identity);
        if (!change)
            return change.error();
        if (proof->method == recoveryEmailMethod && !mayUseMail(owner))
            return ownError(403, u"methodNotAllowed"_s);
        const auto checked =
            checkCode(cloud, owner.person, proof->method, proof->code, change->id.toLatin1(), owner.language);
        if (!checked)
            return checked.error();
        const auto key = makeKey(cloud, owner.person);
        change->stage = Stage::NewDevice;
        change->totpSealed = key.sealed;
        saveDeviceChange(cloud, *change);
        return Response::json(key.shown);
    });
}

Response verifyAuthenticator(Cloud &cloud, const Request &request)
{
    return changeAsOwner(cloud, request, [&](const Owner &owner, const QJsonObject &body) {
        const auto code = requiredText(body, u"code"_s);
        if (!code)
            return code.error();
        const auto change = changeAt(cloud, request, owner, Stage::NewDevice);
        if (!change)
            return change.error();
        const auto step = checkNewKeyCode(cloud, owner.person, change->totpSealed, *code, owner.language);
        if (!step)
            return step.error();
        completeDeviceChange(cloud, *change, owner.person, owner.session, *step);
        cloud.outbox.send(deviceChangedMail(owner.language, owner.person.email), cloud.clock.now());
        return Response::empty(204);
    });
}

Response cancel(Cloud &cloud, const Request &request)
{
    return changeAsOwner(cloud, request, [&](const Owner &owner) {
        auto change = changeAt(cloud, request, owner, {});
        if (!change)
            return change.error();
        closeDeviceChanges(cloud, owner.person.id);
        return Response::empty(204);
    });
}

} // namespace

void addDeviceChangeRoutes(Router &router, Cloud &cloud)
{
    router.add("POST", "/console/v1/mfa/device-changes", guarded(cloud, begin));
    router.add("POST", "/console/v1/mfa/device-changes/{id}/recovery-code", guarded(cloud, mailRecoveryCode));
    router.add("POST", "/console/v1/mfa/device-changes/{id}/verify-identity", guarded(cloud, verifyIdentity));
    router.add("POST", "/console/v1/mfa/device-changes/{id}/verify-authenticator",
               guarded(cloud, verifyAuthenticator));
    router.add("DELETE", "/console/v1/mfa/device-changes/{id}", guarded(cloud, cancel));
}

} // namespace ccj::sandbox
