// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/attemptlimits.h"
#include "app/sandbox/database.h"
#include "app/sandbox/http.h"
#include "app/sandbox/outbox.h"
#include "app/sandbox/passwordhasher.h"
#include "app/sandbox/ratelimit.h"
#include "app/sandbox/sandboxclock.h"
#include "app/sandbox/serverkeys.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace ccj::sandbox {

/// What every API area works on. All members may be used from several threads at once.
struct Cloud
{
    Cloud(const QString &file, ServerKeys serverKeys, PasswordHasher::Cost cost)
        : database(file),
          keys(std::move(serverKeys)),
          hasher(cost),
          clock(database),
          outbox(database),
          attempts(database)
    {
    }

    Database database;
    ServerKeys keys;
    PasswordHasher hasher;
    SandboxClock clock;
    Outbox outbox;
    AttemptLimits attempts;
    RateLimit rateLimit;
    QString browserBase; ///< set before the first request
    QList<std::function<void()>> onReset;
};

using Operation = std::function<Response(Cloud &, const Request &)>;
/// Makes a handler of an operation: a failing database becomes 503 serviceUnavailable, a request beyond
/// the rate limit 429 rateLimitExceeded.
Handler guarded(Cloud &cloud, Operation operation);
/// The same without the limit, for the sandbox's own controls.
Handler withoutLimit(Cloud &cloud, Operation operation);

// One function for each API area; each adds its routes.
void addAboutRoutes(Router &router, Cloud &cloud);
void addTokenRoutes(Router &router, Cloud &cloud);
void addSignInRoutes(Router &router, Cloud &cloud);
void addSessionRoutes(Router &router, Cloud &cloud);
void addProfileRoutes(Router &router, Cloud &cloud);
void addPasswordRoutes(Router &router, Cloud &cloud);
void addMfaRoutes(Router &router, Cloud &cloud);
void addEnrollmentRoutes(Router &router, Cloud &cloud);
void addDeviceChangeRoutes(Router &router, Cloud &cloud);
void addAdministratorRoutes(Router &router, Cloud &cloud);
void addAccessRoutes(Router &router, Cloud &cloud);
void addIdentityRoutes(Router &router, Cloud &cloud);
void addSecureClientRoutes(Router &router, Cloud &cloud);
void addLocationRoutes(Router &router, Cloud &cloud);
void addConnectorRoutes(Router &router, Cloud &cloud);
void addDomainRoutes(Router &router, Cloud &cloud);
void addInstallerRoutes(Router &router, Cloud &cloud);
void addConnectorControls(Router &router, Cloud &cloud);
void addNotificationRoutes(Router &router, Cloud &cloud);
void addNotificationPreferenceRoutes(Router &router, Cloud &cloud);
void addSandboxRoutes(Router &router, Cloud &cloud);

} // namespace ccj::sandbox
