// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/failure.h"

namespace ccj::mfa {

bool mayHaveHappened(const Error &error)
{
    return error.outcomeUnknown || error.kind == Error::Kind::BadResponse;
}

std::optional<std::chrono::seconds> waitForMail(const Error &error)
{
    if (error.kind != Error::Kind::RateLimited)
        return std::nullopt;
    return error.retryAfter.value_or(betweenMails);
}

} // namespace ccj::mfa
