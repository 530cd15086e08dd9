// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/coderefusal.h"

#include <QHash>

namespace ccj::mfa {

using namespace Qt::StringLiterals;

std::optional<CodeRefusal> codeRefusalOf(const Error &error)
{
    using Reason = CodeRefusal::Reason;
    static const QHash<QString, Reason> reasons{{u"invalidCode"_s, Reason::Wrong},
                                                {u"codeAlreadyUsed"_s, Reason::AlreadyUsed},
                                                {u"codeExpired"_s, Reason::Expired},
                                                {u"tooManyAttempts"_s, Reason::TooMany},
                                                {u"invalidCredentials"_s, Reason::WrongPassword},
                                                {u"methodNotAllowed"_s, Reason::NotAllowed}};
    const auto found = reasons.constFind(error.name());
    if (found == reasons.cend())
        return std::nullopt;
    CodeRefusal refusal{.reason = *found, .retryAfter = error.retryAfter};
    if (*found == Reason::TooMany && error.parameters.value(u"subject"_s) == "password"_L1)
        refusal.reason = Reason::TooManyPasswords;
    bool isNumber = false;
    const int left = error.parameters.value(u"attemptsLeft"_s).toInt(&isNumber);
    if (isNumber)
        refusal.attemptsLeft = left;
    return refusal;
}

} // namespace ccj::mfa
