// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/owner.h"

#include "app/sandbox/cloud.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

OrRefusal<Owner> identifyOwner(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Session);
    if (!caller)
        return std::unexpected(caller.error());
    const auto person = findPerson(cloud, caller->personId);
    if (!person) // a reset came between
        return std::unexpected(notAuthenticated(u"invalid"_s));
    if (!person->isCitrixIdentity())
        return std::unexpected(ownError(409, u"managedByProvider"_s));
    return Owner{*person, *caller->session, languageFrom(request.header("Accept-Language"))};
}

Response changeAsOwner(Cloud &cloud, const Request &request,
                       const std::function<Response(const Owner &)> &change)
{
    return cloud.database.write([&] {
        const auto owner = identifyOwner(cloud, request);
        return owner ? change(*owner) : owner.error();
    });
}

Response changeAsOwner(Cloud &cloud, const Request &request,
                       const std::function<Response(const Owner &, const QJsonObject &)> &change)
{
    return changeAsOwner(cloud, request, [&](const Owner &owner) {
        const auto body = objectBody(request);
        return body ? change(owner, *body) : body.error();
    });
}

} // namespace ccj::sandbox
