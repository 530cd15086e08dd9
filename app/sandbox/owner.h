// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/caller.h"
#include "app/sandbox/outbox.h"
#include "app/sandbox/people.h"

#include <functional>

namespace ccj::sandbox {

/// A signed-in Citrix identity who is about to change their own password or verification methods.
struct Owner
{
    Person person;
    Session session;
    Language language;
};

/// Who asks; 409 managedByProvider for the people of another identity provider (R27).
OrRefusal<Owner> identifyOwner(Cloud &cloud, const Request &request);
/// One change of theirs, in one transaction with the judgement of who asks.
Response changeAsOwner(Cloud &cloud, const Request &request,
                       const std::function<Response(const Owner &)> &change);
/// The same with a body, which is judged after the person.
Response changeAsOwner(Cloud &cloud, const Request &request,
                       const std::function<Response(const Owner &, const QJsonObject &)> &change);

} // namespace ccj::sandbox
