// SPDX-License-Identifier: Apache-2.0
#include "app/account/passwordstrength.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>
#include <zxcvbn.h>

namespace ccj::account {

using namespace Qt::StringLiterals;

namespace {

using Weaknesses = PasswordStrength::Weaknesses;

Weaknesses weaknessOf(int type)
{
    Weaknesses found;
    if (type >= MULTIPLE_MATCH)
        found |= PasswordStrength::Repetition;
    switch (type % MULTIPLE_MATCH) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return found | PasswordStrength::CommonWord;
    case USER_MATCH:
    case USER_LEET_MATCH:
        return found | PasswordStrength::OwnData;
    case REPEATS_MATCH:
        return found | PasswordStrength::Repetition;
    case SEQUENCE_MATCH:
        return found | PasswordStrength::Sequence;
    case SPATIAL_MATCH:
        return found | PasswordStrength::KeyboardRow;
    case DATE_MATCH:
    case YEAR_MATCH:
        return found | PasswordStrength::Date;
    default:
        return found;
    }
}

int scoreOf(double bits)
{
    constexpr std::array powersOfTen{3.0, 6.0, 8.0, 10.0};
    const double guesses = bits * std::log10(2.0);
    return int(std::ranges::count_if(powersOfTen, [&](double limit) { return guesses >= limit; }));
}

} // namespace

PasswordStrength passwordStrength(const auth::SecretString &password, const QStringList &ownWords)
{
    if (password.isEmpty())
        return {};
    std::vector<QByteArray> words;
    for (const auto &word : ownWords)
        words.push_back(word.toLower().toUtf8());
    std::vector<const char *> dictionary;
    dictionary.reserve(words.size() + 1);
    for (const auto &word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);

    ZxcMatch_t *first = nullptr;
    PasswordStrength strength;
    strength.bits = ZxcvbnMatch(password.utf8().constData(), dictionary.data(), &first);
    const std::unique_ptr<ZxcMatch_t, decltype(&ZxcvbnFreeInfo)> matches(first, &ZxcvbnFreeInfo);
    strength.score = scoreOf(strength.bits);
    for (const auto *match = matches.get(); match && strength.score < PasswordStrength::best;
         match = match->Next)
        strength.weaknesses |= weaknessOf(match->Type);
    return strength;
}

QStringList ownWords(const auth::Profile &profile)
{
    constexpr qsizetype shortest = 3;
    static const QRegularExpression separators(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList texts{profile.email, profile.firstName, profile.lastName, profile.displayName};
    for (const auto &organization : profile.organizations)
        texts << organization.name << organization.orgId << organization.id;
    QStringList words;
    for (const auto &text : std::as_const(texts)) {
        words << text;
        words << text.split(separators, Qt::SkipEmptyParts);
    }
    words.removeIf([](const QString &word) { return word.size() < shortest; });
    words.removeDuplicates();
    return words;
}

} // namespace ccj::account
