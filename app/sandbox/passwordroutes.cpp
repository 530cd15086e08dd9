// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"
#include "app/sandbox/demopeople.h"
#include "app/sandbox/devicechanges.h"
#include "app/sandbox/owner.h"
#include "app/sandbox/signinsteps.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

struct Passwords
{
    QString present;
    QString next;
};

OrRefusal<Passwords> readPasswords(const Request &request)
{
    const auto body = objectBody(request);
    if (!body)
        return std::unexpected(body.error());
    const auto present = requiredText(*body, u"currentPassword"_s);
    const auto next = requiredText(*body, u"newPassword"_s);
    if (!present || !next)
        return std::unexpected(present ? next.error() : present.error());
    return Passwords{*present, *next};
}

/// 422 passwordTooWeak (`rules`: the broken ones, separated by commas), passwordReused.
OrRefusal<void> judgeNewPassword(Cloud &cloud, const Person &person, const QString &password)
{
    const auto broken = brokenPasswordRules(password, person.email);
    if (!broken.isEmpty())
        return std::unexpected(ownError(422, u"passwordTooWeak"_s, {{u"rules"_s, broken.join(u',')}}));
    if (cloud.hasher.verify(person.passwordHash, password))
        return std::unexpected(ownError(422, u"passwordReused"_s));
    return {};
}

/// What was proved with the old password ends, but for the session that changes it.
void putInForce(Cloud &cloud, const Owner &owner, const QByteArray &hash)
{
    cloud.database.run(u"UPDATE persons SET password_hash=? WHERE id=?"_s, {hash, owner.person.id});
    forgetDemoSecret(cloud, owner.person.id, DemoSecret::Password);
    endOtherSessions(cloud, owner.session);
    spendTicketsOf(cloud, owner.person.id);
    closeDeviceChanges(cloud, owner.person.id);
    cloud.outbox.send(passwordChangedMail(owner.language, owner.person.email), cloud.clock.now());
}

/// R43. Hashing takes its time and stays outside the transactions.
Response changePassword(Cloud &cloud, const Request &request)
{
    const auto owner = identifyOwner(cloud, request);
    if (!owner)
        return owner.error();
    const auto passwords = readPasswords(request);
    if (!passwords)
        return passwords.error();
    const auto proved =
        checkPassword(cloud, owner->person.email, passwords->present, request.clientAddress, owner->language);
    if (!proved)
        return proved.error();
    if (const auto good = judgeNewPassword(cloud, *proved, passwords->next); !good)
        return good.error();
    const auto hash = cloud.hasher.hash(passwords->next);
    return changeAsOwner(cloud, request, [&](const Owner &now) {
        if (now.person.passwordHash != proved->passwordHash) // another change was faster
            return ownError(401, u"invalidCredentials"_s);
        putInForce(cloud, now, hash);
        return Response::empty(204);
    });
}

} // namespace

void addPasswordRoutes(Router &router, Cloud &cloud)
{
    router.add("PUT", "/console/v1/me/password", guarded(cloud, changePassword));
}

} // namespace ccj::sandbox
