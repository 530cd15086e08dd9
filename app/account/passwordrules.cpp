// SPDX-License-Identifier: Apache-2.0
#include "app/account/passwordrules.h"

#include <QHash>

#include <algorithm>

namespace ccj::account {

using namespace Qt::StringLiterals;

PasswordRules::Rules PasswordRules::brokenBy(const auth::SecretString &password, const QString &email)
{
    constexpr qsizetype shortestName = 3; // a shorter one is in many words
    const auto text = password.text();
    const auto name = email.section(u'@', 0, 0);
    const auto lacks = [&](auto predicate) { return std::ranges::none_of(text, predicate); };
    Rules broken;
    broken.setFlag(Length, text.size() < shortest || text.size() > longest);
    broken.setFlag(UpperCase, lacks([](QChar c) { return c.isUpper(); }));
    broken.setFlag(LowerCase, lacks([](QChar c) { return c.isLower(); }));
    broken.setFlag(Digit, lacks([](QChar c) { return c.isDigit(); }));
    broken.setFlag(Special, lacks([](QChar c) { return specialCharacters.contains(c); }));
    broken.setFlag(UserName, name.size() >= shortestName && text.contains(name, Qt::CaseInsensitive));
    return broken;
}

PasswordRules::Rules PasswordRules::named(const QStringList &names)
{
    static const QHash<QString, Rule> rules{{u"length"_s, Length},       {u"upperCase"_s, UpperCase},
                                            {u"lowerCase"_s, LowerCase}, {u"digit"_s, Digit},
                                            {u"special"_s, Special},     {u"userName"_s, UserName}};
    Rules found;
    for (const auto &name : names) {
        if (const auto rule = rules.constFind(name); rule != rules.cend())
            found |= *rule;
    }
    return found;
}

} // namespace ccj::account
