// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/account.h"
#include "app/auth/tokens.h"
#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/net/httpclient.h"

#include <QStringList>

#include <optional>

namespace ccj::auth {

/// One answer of the sign-in calls, and of the end of an enrolment (console API chapters 2 and 5).
struct SignInStep
{
    enum class Next { Verify, Enroll, Customer, Terms, Done };

    Next next = Next::Verify;
    SecretString ticket; ///< opens the next step; empty when done
    QStringList methods; ///< by the contract's names
    QList<Organization> organizations;
    std::optional<Tokens> tokens; ///< when done
};

/// Read strictly; the times in it are brought to this computer's clock.
Result<SignInStep> signInStepFrom(const net::Response &response, const Clock &clock);

} // namespace ccj::auth
