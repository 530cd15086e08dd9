// SPDX-License-Identifier: Apache-2.0
#include "app/auth/signinstep.h"

#include "app/auth/wire.h"
#include "app/net/json.h"

namespace ccj::auth {

using namespace Qt::StringLiterals;

namespace {

std::optional<SignInStep::Next> nextFrom(const QString &name)
{
    using Next = SignInStep::Next;
    static const QMap<QString, Next> known{{u"verify"_s, Next::Verify},
                                           {u"enroll"_s, Next::Enroll},
                                           {u"customer"_s, Next::Customer},
                                           {u"terms"_s, Next::Terms},
                                           {u"done"_s, Next::Done}};
    const auto found = known.constFind(name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<SignInStep> signInStepFrom(const net::Response &response, const Clock &clock)
{
    const auto json = net::objectBody(response);
    if (!json)
        return std::unexpected(json.error());
    const auto next = nextFrom((*json)["next"_L1].toString());
    if (!next)
        return std::unexpected(net::badResponse(response, u"an unknown sign-in step"_s));

    SignInStep step;
    step.next = *next;
    step.ticket = SecretString::fromText((*json)["ticket"_L1].toString());
    step.methods = (*json)["methods"_L1].toVariant().toStringList();
    step.organizations = wire::organizations((*json)["customers"_L1]);
    if (*next != SignInStep::Next::Done)
        return step;
    auto tokens = wire::tokens(response, (*json)["tokens"_L1].toObject(), clock);
    if (!tokens)
        return std::unexpected(tokens.error());
    step.tokens = std::move(*tokens);
    return step;
}

} // namespace ccj::auth
