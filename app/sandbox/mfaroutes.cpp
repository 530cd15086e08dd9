// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/administratorstore.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/owner.h"
#include "app/sandbox/secondfactor.h"
#include "app/sandbox/verificationmethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

Response show(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Session);
    if (!caller)
        return caller.error();
    const auto person = findPerson(cloud, caller->personId);
    return person ? Response::json(mfaJson(cloud, *person)) : notAuthenticated(u"invalid"_s);
}

/// R98-R100: the authenticator alone proves the person here.
Response replaceCodes(Cloud &cloud, const Request &request)
{
    return changeAsOwner(cloud, request, [&](const Owner &owner, const QJsonObject &body) {
        const auto proof = readProof(body);
        if (!proof)
            return proof.error();
        if (proof->method != authenticatorMethod)
            return ownError(403, u"methodNotAllowed"_s);
        const auto checked = checkCode(cloud, owner.person, proof->method, proof->code, {}, owner.language);
        if (!checked)
            return checked.error();
        const auto codes = makeBackupCodes(cloud, owner.person.id);
        replaceBackupCodes(cloud, owner.person.id, codes.hashes);
        return Response::json(QJsonObject{{u"codes"_s, QJsonArray::fromStringList(codes.shown)}});
    });
}

/// R101, R102. Who no longer belongs to the organisation of the first enrolment may change it from any.
OrRefusal<void> checkOrganization(const Cloud &cloud, const Owner &owner)
{
    const auto &first = owner.person.enrolledCustomerId;
    if (first.isEmpty() || first.compare(owner.session.customerId, Qt::CaseInsensitive) == 0 ||
        !AdministratorStore(cloud.database).membership(first, owner.person.id))
        return {};
    return std::unexpected(ownError(409, u"wrongOrganization"_s, {{u"customerId"_s, first}}));
}

/// A session that a recovery method opened has not seen the authenticator: the person is proved anew, and
/// not by the same mailbox.
OrRefusal<void> proveAgain(Cloud &cloud, const Owner &owner, const QJsonObject &body)
{
    if (owner.session.openedBy == authenticatorMethod)
        return {};
    const auto proof = readProof(body);
    if (!proof)
        return std::unexpected(proof.error());
    if (proof->method == recoveryEmailMethod)
        return std::unexpected(ownError(403, u"methodNotAllowed"_s));
    return checkCode(cloud, owner.person, proof->method, proof->code, {}, owner.language);
}

Response changePhone(Cloud &cloud, const Request &request)
{
    return changeAsOwner(cloud, request, [&](const Owner &owner, const QJsonObject &body) {
        if (const auto right = checkOrganization(cloud, owner); !right)
            return right.error();
        const auto number = readPhoneNumber(body);
        if (!number)
            return number.error();
        if (const auto proved = proveAgain(cloud, owner, body); !proved)
            return proved.error();
        cloud.database.run(u"UPDATE persons SET recovery_phone=? WHERE id=?"_s, {*number, owner.person.id});
        return Response::empty(204);
    });
}

} // namespace

void addMfaRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/console/v1/mfa", guarded(cloud, show));
    router.add("POST", "/console/v1/mfa/backup-codes", guarded(cloud, replaceCodes));
    router.add("PUT", "/console/v1/mfa/recovery-phone", guarded(cloud, changePhone));
}

} // namespace ccj::sandbox
