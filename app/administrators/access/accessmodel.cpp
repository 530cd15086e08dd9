// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/accessmodel.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

/// A policy as Full access gives it; `like` tells its name and its scopes.
Policy heldWithFull(Policy like)
{
    like.setGranted(true);
    return like;
}

Policy notGranted(Policy like)
{
    like.granted = false;
    return like;
}

/// What `access` gives of a policy that stands in the other model.
Policy givenBy(const AccessModel &access, const Policy &like)
{
    if (access.isFull())
        return heldWithFull(like);
    const auto *own = access.find(like);
    return own ? *own : notGranted(like);
}

std::optional<AccessDifference> compared(const Policy &before, const Policy &after)
{
    using Kind = AccessDifference::Kind;
    if (before.givesAsMuchAs(after))
        return {};
    const auto kind = !before.granted  ? Kind::PolicyAdded
                      : !after.granted ? Kind::PolicyRemoved
                                       : Kind::ScopesChanged;
    return AccessDifference{kind, {}, {}, before, after};
}

/// "Platform/notifications", "XenDesktop/R-1 (S-Tokyo, S-Osaka)".
QString inAWord(const Policy &policy)
{
    const auto name = policy.serviceName + u'/' + policy.name;
    const auto scopes = policy.grantedScopes();
    return scopes.isEmpty() ? name : u"%1 (%2)"_s.arg(name, scopes.join(", "_L1));
}

} // namespace

bool AccessModel::givesNothing() const
{
    return !isFull() && std::ranges::none_of(policies, &Policy::granted);
}

const Policy *AccessModel::find(const Policy &like) const
{
    const auto found =
        std::ranges::find_if(policies, [&](const Policy &policy) { return policy.isSameAs(like); });
    return found == policies.end() ? nullptr : &*found;
}

void AccessModel::setFull(bool full)
{
    accessType = full ? u"Full"_s : u"Custom"_s;
}

void AccessModel::clear()
{
    for (auto &policy : policies)
        policy.setGranted(false);
}

AccessModel AccessModel::ofCatalogue(const QList<Policy> &catalogue)
{
    AccessModel result{u"Custom"_s, catalogue, {}};
    result.clear();
    return result;
}

Result<AccessModel> AccessModel::fromJson(const QJsonObject &json)
{
    const auto policies = json["policies"_L1];
    AccessModel result{json["accessType"_L1].toString(), policiesFromJson(policies), json};
    if (result.accessType.isEmpty())
        return std::unexpected(Error::of(Error::Kind::BadResponse, u"The access has no type."_s));
    if (!policies.isArray() && !policies.isNull() && !policies.isUndefined())
        return std::unexpected(
            Error::of(Error::Kind::BadResponse, u"The policies of the access are no list."_s));
    return result;
}

QJsonObject AccessModel::toJson() const
{
    auto json = source;
    json["accessType"_L1] = accessType;
    if (isFull()) {
        json["policies"_L1] = QJsonValue::Null;
        return json;
    }
    QJsonArray list;
    for (const auto &policy : policies)
        list.append(policy.toJson());
    json["policies"_L1] = list;
    return json;
}

QVariantMap AccessModel::summary() const
{
    QVariantMap map{{u"accessType"_s, accessType}};
    if (isFull())
        return map;
    QStringList granted;
    for (const auto &policy : policies) {
        if (policy.granted)
            granted.append(inAWord(policy));
    }
    map.insert(u"policies"_s, granted);
    return map;
}

bool AccessDifference::takesAway() const
{
    if (kind == Kind::AccessType)
        return typeBefore == "Full"_L1;
    return before.givesMoreThan(after);
}

QList<AccessDifference> difference(const AccessModel &before, const AccessModel &after)
{
    QList<AccessDifference> result;
    if (before.accessType != after.accessType)
        result.append({AccessDifference::Kind::AccessType, before.accessType, after.accessType, {}, {}});
    if (after.isFull())
        return result;
    const auto add = [&](const Policy &policy) {
        if (auto line = compared(givenBy(before, policy), givenBy(after, policy)))
            result.append(std::move(*line));
    };
    std::ranges::for_each(after.policies, add);
    for (const auto &policy : before.policies) {
        if (!after.find(policy))
            add(policy);
    }
    return result;
}

bool isReduction(const QList<AccessDifference> &difference)
{
    return std::ranges::any_of(difference, &AccessDifference::takesAway);
}

AccessModel adopted(const AccessModel &target, const AccessModel &choice)
{
    auto result = target;
    result.accessType = choice.accessType;
    if (choice.isFull())
        return result;
    for (auto &policy : result.policies) {
        const auto *wanted = choice.find(policy);
        policy.takeFrom(wanted ? *wanted : notGranted(policy));
    }
    return result;
}

} // namespace ccj::administrators
