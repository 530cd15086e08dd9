// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/accesspolicies.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

struct Policy
{
    const char16_t *name;
    const char16_t *service;
    const char16_t *displayName;
    bool changeable = true;
};

// General management first, then the roles of DaaS, which alone have scopes. The OAuth clients need an
// entitlement that the demo companies do not have.
constexpr std::array policies{
    Policy{u"domains", u"Platform", u"Domains"},
    Policy{u"library", u"Platform", u"Library"},
    Policy{u"licensing", u"Platform", u"Licensing"},
    Policy{u"notifications", u"Platform", u"Notifications"},
    Policy{u"resourceLocations", u"Platform", u"Resource Locations"},
    Policy{u"secureClients", u"Platform", u"Secure Clients"},
    Policy{u"supportTickets", u"Platform", u"Support Tickets"},
    Policy{u"systemLog", u"Platform", u"System Log"},
    Policy{u"workspaceConfiguration", u"Platform", u"Workspace Configuration"},
    Policy{u"workspaceOAuthClients", u"Platform", u"Workspace OAuth Clients", false},
    Policy{u"R-5c0d2f6e8a314b7f9d10c3e4b5a60001", u"XenDesktop", u"Cloud Administrator"},
    Policy{u"R-5c0d2f6e8a314b7f9d10c3e4b5a60002", u"XenDesktop", u"Delivery Group Administrator"},
    Policy{u"R-5c0d2f6e8a314b7f9d10c3e4b5a60003", u"XenDesktop", u"Machine Catalog Administrator"},
    Policy{u"R-5c0d2f6e8a314b7f9d10c3e4b5a60004", u"XenDesktop", u"Host Administrator"},
    Policy{u"R-5c0d2f6e8a314b7f9d10c3e4b5a60005", u"XenDesktop", u"Help Desk Administrator"},
    Policy{u"R-5c0d2f6e8a314b7f9d10c3e4b5a60006", u"XenDesktop", u"Session Administrator"},
    Policy{u"R-5c0d2f6e8a314b7f9d10c3e4b5a60007", u"XenDesktop", u"Read Only Administrator"},
    Policy{u"R-5c0d2f6e8a314b7f9d10c3e4b5a60008", u"XenDesktop",
           u"Full Monitor Administrator - Access to 'Monitor' tab only"},
};

struct ScopeChoice
{
    const char16_t *name;
    const char16_t *displayName;
};
constexpr std::array scopes{ScopeChoice{u"S-Tokyo", u"東京"}, ScopeChoice{u"S-Osaka", u"大阪"},
                            ScopeChoice{u"S-Fukuoka", u"福岡"}, ScopeChoice{u"S-Partners", u"協力会社"}};

QString text(const char16_t *characters)
{
    return QString::fromUtf16(characters);
}

bool hasScopes(const Policy &policy)
{
    return text(policy.service) == u"XenDesktop";
}

QJsonObject checkable(bool value, bool changeable = true)
{
    return {{u"value"_s, value}, {u"canChangeValue"_s, changeable}};
}

QJsonObject scopeChoices(const QJsonArray &granted, bool all)
{
    QJsonArray choices;
    for (const auto &scope : scopes) {
        const auto name = text(scope.name);
        choices.append(QJsonObject{{u"name"_s, name},
                                   {u"displayName"_s, text(scope.displayName)},
                                   {u"checkable"_s, checkable(all || granted.contains(name))}});
    }
    return {{u"allScopesSelected"_s, all}, {u"choices"_s, choices}};
}

QJsonObject policyJson(const Policy &policy, bool granted, const QJsonArray &scopeNames)
{
    QJsonObject json{{u"name"_s, text(policy.name)},
                     {u"serviceName"_s, text(policy.service)},
                     {u"displayName"_s, text(policy.displayName)},
                     {u"checkable"_s, checkable(granted, policy.changeable)}};
    if (hasScopes(policy))
        json.insert(u"scopeChoices"_s, scopeChoices(scopeNames, scopeNames.contains(u"*"_s)));
    return json;
}

Response badPolicy(const QString &name)
{
    return commonError(400, u"invalidString"_s, {{u"field"_s, u"policies"_s}, {u"value"_s, name}});
}

OrRefusal<QJsonArray> readScopes(const QJsonObject &written)
{
    const auto model = written.value(u"scopeChoices"_s).toObject();
    if (model.isEmpty() || model.value(u"allScopesSelected"_s).toBool())
        return QJsonArray{u"*"_s};
    QJsonArray granted;
    const auto choices = model.value(u"choices"_s).toArray();
    for (const auto &choice : choices) {
        const auto name = choice.toObject().value(u"name"_s).toString();
        if (std::ranges::none_of(scopes, [&](const auto &scope) { return text(scope.name) == name; }))
            return std::unexpected(badPolicy(name));
        if (choice.toObject().value(u"checkable"_s).toObject().value(u"value"_s).toBool())
            granted.append(name);
    }
    return granted;
}

} // namespace

QJsonArray policyList(const Grants &grants)
{
    QJsonArray list;
    for (const auto &policy : policies) {
        const auto granted = grants.constFind(text(policy.name));
        const bool has = granted != grants.constEnd();
        list.append(policyJson(policy, has, has ? granted->toArray() : QJsonArray()));
    }
    return list;
}

QJsonObject accessModel(const QString &accessType, const Grants &grants)
{
    if (accessType != u"Full")
        return {{u"accessType"_s, accessType}, {u"policies"_s, policyList(grants)}};
    QJsonArray list;
    for (const auto &policy : policies)
        list.append(
            policyJson(policy, policy.changeable, hasScopes(policy) ? QJsonArray{u"*"_s} : QJsonArray()));
    return {{u"accessType"_s, accessType}, {u"policies"_s, list}};
}

OrRefusal<QString> readAccessType(const QJsonObject &model)
{
    const auto accessType = requiredText(model, u"accessType"_s);
    if (accessType && *accessType != u"Full" && *accessType != u"Custom")
        return std::unexpected(badField(u"invalidEnum"_s, u"accessType"_s));
    return accessType;
}

OrRefusal<Grants> readGrants(const QJsonObject &model, const QString &accessType)
{
    if (accessType == u"Full")
        return Grants();
    const auto written = model.value(u"policies"_s);
    if (written.isUndefined() || written.isNull())
        return std::unexpected(badField(u"missing"_s, u"policies"_s));
    if (!written.isArray())
        return std::unexpected(badField(u"invalidString"_s, u"policies"_s));
    Grants grants;
    const auto list = written.toArray();
    for (const auto &entry : list) {
        const auto object = entry.toObject();
        const auto name = object.value(u"name"_s).toString();
        const auto known =
            std::ranges::find_if(policies, [&](const auto &p) { return text(p.name) == name; });
        if (known == policies.end() || object.value(u"serviceName"_s).toString() != text(known->service))
            return std::unexpected(badPolicy(name));
        const bool granted = object.value(u"checkable"_s).toObject().value(u"value"_s).toBool();
        if (granted && !known->changeable)
            return std::unexpected(badPolicy(name));
        auto scopesOfPolicy = hasScopes(*known) ? readScopes(object) : QJsonArray();
        if (!scopesOfPolicy)
            return std::unexpected(scopesOfPolicy.error());
        if (granted)
            grants.insert(name, *scopesOfPolicy);
        else
            grants.remove(name);
    }
    return grants;
}

} // namespace ccj::sandbox
