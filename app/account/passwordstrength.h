// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/account.h"
#include "app/auth/secretstring.h"

#include <QFlags>
#include <QStringList>

namespace ccj::account {

/// How hard a password is to guess, judged by zxcvbn (R44).
struct PasswordStrength
{
    /// What makes it easy.
    enum Weakness {
        CommonWord = 1,   ///< a word, name or frequent password, spelt with other characters too
        OwnData = 2,      ///< the person's own name, address or organisation
        Repetition = 4,   ///< aaaa, abcabc
        Sequence = 8,     ///< abcd, 4321
        KeyboardRow = 16, ///< neighbours on the keyboard
        Date = 32,        ///< a date or a year
    };
    Q_DECLARE_FLAGS(Weaknesses, Weakness)

    static constexpr int best = 4;

    int score = 0;   ///< zxcvbn's: 0 too easy … 4 very hard (fewer than 10^3, 10^6, 10^8, 10^10 guesses)
    double bits = 0; ///< logarithm of the guesses to the base of two
    Weaknesses weaknesses; ///< none at the best score
    bool operator==(const PasswordStrength &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(PasswordStrength::Weaknesses)

PasswordStrength passwordStrength(const auth::SecretString &password, const QStringList &ownWords);

/// What somebody who knows the person would try first: names, the parts of the address, organisations.
QStringList ownWords(const auth::Profile &profile);

} // namespace ccj::account
