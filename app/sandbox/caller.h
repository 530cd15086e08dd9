// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/administratorstore.h"
#include "app/sandbox/sessions.h"

#include <optional>

namespace ccj::sandbox {

struct Cloud;

/// Who sends a request, judged anew each time.
struct Caller
{
    QString personId;                           ///< the person, or the creator of the API client
    QString customerId;                         ///< the organisation of the token
    std::optional<Session> session;             ///< none for an API client
    std::optional<Administrator> administrator; ///< present rights there; none where access was removed

    bool isFull() const { return administrator && administrator->isFull(); }
};

/// What a route is about.
enum class Realm {
    Organization, ///< needs access to the token's organisation and Citrix-CustomerId
    Session,      ///< a person's own things; membership anywhere is enough
    Switch,       ///< as Session, and a token of before the last switch is still good
};

/// Judges in the contract's order: session ended, tokenExpired, accessRemoved, wrongCustomer. Moves the
/// idle clock for a request marked `Console-Activity: user`.
OrRefusal<Caller> identify(Cloud &cloud, const Request &request, Realm realm);
/// 403 common/authorization unless the caller has Full access.
OrRefusal<void> requireFull(const Caller &caller);
/// Who asks for what takes Full access or this policy of General Management: else 403 common/authorization.
OrRefusal<Caller> identifyFor(Cloud &cloud, const Request &request, const QString &policy);
/// Runs a change that takes this policy, in one transaction with the judgement of who asks.
Response changeFor(Cloud &cloud, const Request &request, const QString &policy,
                   const std::function<Response(const Caller &)> &change);
/// Runs a change that only a Full administrator may make, in one transaction with the judgement of who
/// asks: who was removed a moment ago gets nothing more through (R133).
Response changeAsFull(Cloud &cloud, const Request &request,
                      const std::function<Response(const Caller &)> &change);
/// The token of an Authorization header, `Bearer <t>` or `CwsAuth Bearer=<t>`; empty when there is none.
QByteArray bearerToken(const Request &request);

} // namespace ccj::sandbox
