// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/authorizationcodes.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/tickets.h"
#include "app/sandbox/webroutes.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr int ticketSeconds = 600;

Response oauthError(const QString &error, const QString &description)
{
    return Response::json(QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}}, 400);
}

/// RFC 7636, 4.6.
bool provesChallenge(const QString &verifier, const QByteArray &challenge)
{
    const auto digest = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return verifier.size() >= 43 && verifier.size() <= 128 && sameBytes(digest, challenge);
}

Response exchange(Cloud &cloud, AuthorizationCodes &codes, const Request &request)
{
    const auto form = formOf(request);
    if (form.isEmpty())
        return oauthError(u"invalid_request"_s, u"The body must be application/x-www-form-urlencoded."_s);
    if (formValue(form, u"grant_type"_s) != u"authorization_code")
        return oauthError(u"unsupported_grant_type"_s, u"Only authorization_code is supported."_s);
    if (formValue(form, u"client_id"_s) != u"ccj-console")
        return oauthError(u"invalid_client"_s, u"Unknown client."_s);
    const auto code = formValue(form, u"code"_s);
    const auto verifier = formValue(form, u"code_verifier"_s);
    const auto redirectUri = formValue(form, u"redirect_uri"_s);
    if (code.isEmpty() || verifier.isEmpty() || redirectUri.isEmpty())
        return oauthError(u"invalid_request"_s, u"code, code_verifier and redirect_uri are needed."_s);

    const auto grant = codes.redeem(code, cloud.clock.now());
    if (grant && grant->used) {
        // Somebody else has the code too: what it was exchanged for ends (RFC 6749, 4.1.2).
        cloud.database.write([&] {
            if (const auto ticket = findTicket(cloud, grant->ticket))
                spendTicket(cloud, *ticket);
        });
    }
    if (!grant || grant->used || grant->redirectUri != redirectUri ||
        !provesChallenge(verifier, grant->challenge))
        return oauthError(u"invalid_grant"_s, u"The code is not valid, was used or has expired."_s);
    const auto ticket = cloud.database.write([&] {
        return issueTicket(cloud, {.personId = grant->personId,
                                   .step = step::proceed,
                                   .openedBy = u"organization"_s,
                                   .onlyCustomerId = grant->customerId});
    });
    codes.setTicket(code, ticket);
    return Response::json(QJsonObject{
        {u"access_token"_s, ticket}, {u"token_type"_s, u"ticket"_s}, {u"expires_in"_s, ticketSeconds}});
}

} // namespace

void addCodeExchangeRoutes(Router &router, Cloud &cloud, std::shared_ptr<AuthorizationCodes> codes)
{
    router.add("POST", "/console/v1/token", guarded(cloud, [codes](Cloud &c, const Request &request) {
                   auto response = exchange(c, *codes, request);
                   response.headers.emplaceBack("Cache-Control", "no-store");
                   response.headers.emplaceBack("Pragma", "no-cache");
                   return response;
               }));
}

} // namespace ccj::sandbox
