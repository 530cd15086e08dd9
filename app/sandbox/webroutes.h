// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/formguard.h"
#include "app/sandbox/http.h"

#include <memory>

namespace ccj::sandbox {

struct Cloud;
class AuthorizationCodes;

/// /sandbox/: stands in for mailbox and phone. Read only.
void addMailboxRoutes(Router &router, Cloud &cloud);
/// /invitations/accept: GET changes nothing, POST accepts. /invitations/sign-in: the stand-in for the
/// Azure AD at which an Azure AD invitation is accepted.
void addInvitationRoutes(Router &router, Cloud &cloud, std::shared_ptr<const FormGuard> guard);
/// /go/{identifier} and /authorize: the stand-in for an organisation's Azure AD and the front half of
/// OAuth 2 with PKCE (RFC 6749, 7636, 9207).
void addOrganizationSignInRoutes(Router &router, Cloud &cloud, std::shared_ptr<const FormGuard> guard,
                                 std::shared_ptr<AuthorizationCodes> codes);
/// POST /console/v1/token: the back half, where the code becomes a sign-in ticket.
void addCodeExchangeRoutes(Router &router, Cloud &cloud, std::shared_ptr<AuthorizationCodes> codes);

} // namespace ccj::sandbox
