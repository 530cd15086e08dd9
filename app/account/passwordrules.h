// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"

#include <QFlags>
#include <QStringList>

namespace ccj::account {

/// What the service asks of a password (R44), by the names of its refusal passwordTooWeak. Judged here
/// while it is typed; the server has the last word.
struct PasswordRules
{
    enum Rule {
        Length = 1, ///< 8 to 128 characters
        UpperCase = 2,
        LowerCase = 4,
        Digit = 8,
        Special = 16,  ///< one of specialCharacters
        UserName = 32, ///< the part of the address before the @ is not in it
    };
    Q_DECLARE_FLAGS(Rules, Rule)

    static constexpr int shortest = 8;
    static constexpr int longest = 128;
    static constexpr QStringView specialCharacters{u"!@#$%^*?+=-"};

    static Rules brokenBy(const auth::SecretString &password, const QString &email);
    /// Names that are not known are left out.
    static Rules named(const QStringList &names);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(PasswordRules::Rules)

} // namespace ccj::account
