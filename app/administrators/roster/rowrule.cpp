// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rowrule.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

const std::array statusNames{
    std::pair{Status::Active, "active"_L1},
    std::pair{Status::Invited, "invited"_L1},
    std::pair{Status::Expired, "expired"_L1},
};

const std::array texts{
    std::pair{"accessType"_L1, &RowRule::accessType},
    std::pair{"providerType"_L1, &RowRule::providerType},
    std::pair{"type"_L1, &RowRule::type},
    std::pair{"text"_L1, &RowRule::text},
};

constexpr auto statusField = "status"_L1;
constexpr auto daysField = "invitedDaysAgo"_L1;

/// Takes one field into the rule; false when it is unknown or not what it should be.
bool take(RowRule &rule, const QString &name, const QJsonValue &value)
{
    if (name == statusField) {
        const auto known =
            std::ranges::find(statusNames, value.toString(), &decltype(statusNames)::value_type::second);
        if (known == statusNames.end())
            return false;
        rule.status = known->first;
        return true;
    }
    if (name == daysField) {
        rule.invitedDaysAgo = value.toInt(-1);
        return *rule.invitedDaysAgo >= 0;
    }
    const auto known = std::ranges::find(texts, name, &decltype(texts)::value_type::first);
    if (known == texts.end() || !value.isString())
        return false;
    rule.*(known->second) = value.toString();
    return true;
}

} // namespace

QJsonObject RowRule::toJson() const
{
    QJsonObject json;
    for (const auto &[value, name] : statusNames) {
        if (status == value)
            json[statusField] = name;
    }
    for (const auto &[name, member] : texts) {
        if (!(this->*member).isEmpty())
            json[name] = this->*member;
    }
    if (invitedDaysAgo)
        json[daysField] = *invitedDaysAgo;
    return json;
}

std::optional<RowRule> RowRule::fromJson(const QJsonObject &json)
{
    RowRule rule;
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (!take(rule, field.key(), field.value()))
            return {};
    }
    return rule;
}

} // namespace ccj::administrators
