// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/policy.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

QJsonObject ticked(QJsonObject source, bool value)
{
    auto checkable = source["checkable"_L1].toObject();
    checkable["value"_L1] = value;
    if (!checkable.contains("canChangeValue"_L1))
        checkable["canChangeValue"_L1] = true;
    source["checkable"_L1] = checkable;
    return source;
}

bool isTicked(const QJsonObject &source)
{
    return source["checkable"_L1]["value"_L1].toBool();
}

bool isChangeable(const QJsonObject &source)
{
    return source["checkable"_L1]["canChangeValue"_L1].toBool(true);
}

QSet<QString> setOf(const QStringList &names)
{
    return {names.begin(), names.end()};
}

} // namespace

// --- scopes --------------------------------------------------------------------------------------

Scope Scope::fromJson(const QJsonObject &json)
{
    return {json["name"_L1].toString(), json["displayName"_L1].toString(), isTicked(json), isChangeable(json),
            json};
}

QJsonObject Scope::toJson() const
{
    return selected == isTicked(source) ? source : ticked(source, selected);
}

// --- what a policy gives -------------------------------------------------------------------------

QStringList Policy::grantedScopes() const
{
    QStringList names;
    if (!granted || allScopes)
        return names;
    for (const auto &scope : scopes) {
        if (scope.selected)
            names.append(scope.name);
    }
    return names;
}

bool Policy::givesAsMuchAs(const Policy &other) const
{
    return granted == other.granted && isUnlimited() == other.isUnlimited() &&
           setOf(grantedScopes()) == setOf(other.grantedScopes());
}

bool Policy::givesMoreThan(const Policy &other) const
{
    if (!granted || other.isUnlimited())
        return false;
    return !other.granted || isUnlimited() || !setOf(other.grantedScopes()).contains(setOf(grantedScopes()));
}

// --- changing ------------------------------------------------------------------------------------

void Policy::setGranted(bool grant)
{
    if (!canChange)
        return;
    granted = grant;
    allScopes = grant && hasScopes;
    for (auto &scope : scopes)
        scope.selected = scope.canChange ? grant : scope.selected;
}

void Policy::setAllScopes(bool all)
{
    if (!canChange || !hasScopes)
        return;
    if (all)
        return setGranted(true);
    allScopes = false;
    granted = !grantedScopes().isEmpty();
}

void Policy::setScope(qsizetype position, bool selected)
{
    if (!canChange || !scopes.at(position).canChange)
        return;
    if (!granted)
        setGranted(false); // what is ticked under a role that is not granted means nothing
    allScopes = false;
    granted = true;
    scopes[position].selected = selected;
    granted = !grantedScopes().isEmpty();
}

void Policy::takeFrom(const Policy &choice)
{
    if (!canChange || givesAsMuchAs(choice))
        return;
    const auto wanted = setOf(choice.grantedScopes());
    for (auto &scope : scopes) {
        if (scope.canChange)
            scope.selected = choice.isUnlimited() || wanted.contains(scope.name);
    }
    allScopes = hasScopes && choice.isUnlimited();
    granted = choice.granted;
    if (!choice.isUnlimited())
        granted = !grantedScopes().isEmpty(); // of its scopes none may exist here
}

// --- reading and writing -------------------------------------------------------------------------

Policy Policy::fromJson(const QJsonObject &json)
{
    Policy result;
    result.name = json["name"_L1].toString();
    result.serviceName = json["serviceName"_L1].toString();
    result.displayName = json["displayName"_L1].toString();
    result.granted = isTicked(json);
    result.canChange = isChangeable(json);
    const auto choices = json["scopeChoices"_L1];
    result.hasScopes = choices.isObject();
    result.allScopes = choices["allScopesSelected"_L1].toBool();
    for (const auto &choice : choices["choices"_L1].toArray()) {
        auto scope = Scope::fromJson(choice.toObject());
        if (!scope.name.isEmpty())
            result.scopes.append(std::move(scope));
    }
    // Under "all" every scope is in, whatever stands beside its name.
    for (auto &scope : result.scopes)
        scope.selected = scope.selected || (result.granted && result.allScopes);
    result.source = json;
    return result;
}

QJsonObject Policy::toJson() const
{
    if (givesAsMuchAs(fromJson(source)))
        return source;
    auto json = ticked(source, granted);
    if (!hasScopes)
        return json;
    auto choices = json["scopeChoices"_L1].toObject();
    QJsonArray list;
    for (const auto &scope : scopes)
        list.append(scope.toJson());
    choices["allScopesSelected"_L1] = allScopes;
    choices["choices"_L1] = list;
    json["scopeChoices"_L1] = choices;
    return json;
}

QList<Policy> policiesFromJson(const QJsonValue &json)
{
    // The catalogue comes as an access model, as a list, or wrapped in "items".
    auto list = json;
    if (json.isObject())
        list = json.toObject().contains("policies"_L1) ? json["policies"_L1] : json["items"_L1];
    QList<Policy> result;
    for (const auto &item : list.toArray()) {
        auto policy = Policy::fromJson(item.toObject());
        if (!policy.name.isEmpty())
            result.append(std::move(policy));
    }
    return result;
}

} // namespace ccj::administrators
