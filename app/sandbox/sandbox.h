// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/http.h"
#include "app/sandbox/passwordhasher.h"

#include <QDateTime>
#include <QString>

#include <expected>
#include <functional>
#include <memory>

namespace ccj::sandbox {

struct Cloud;
class AuthorizationCodes;
class FormGuard;

/// The cloud on this machine: its data, its rules, its REST routes. It knows nothing of sockets; whoever
/// serves it calls the router from as many threads as it likes.
class Sandbox
{
public:
    struct Options
    {
        QString dataFolder; ///< made if it is missing; holds the database and the server's key
        QString seed;       ///< demo, empty, large:N; empty: demo in an empty folder, else as it is
        PasswordHasher::Cost passwordCost = PasswordHasher::Cost::Interactive; ///< Minimum in tests
    };
    /// The error is a sentence for the command line.
    static std::expected<std::unique_ptr<Sandbox>, QString> open(const Options &options);
    ~Sandbox();

    /// The REST routes.
    void addRoutes(Router &router);
    /// The pages that a browser opens: mailbox and phone, invitations, organisation sign-in.
    void addPageRoutes(Router &router);
    /// The sandbox's time, for the Date header.
    QDateTime now() const;
    /// The origin of the browser pages, e.g. http://127.0.0.1:8080. Set before the first request.
    void setBrowserBase(const QString &origin);
    /// Runs after a reset (faults are cleared with the data). Set before the first request.
    void onReset(std::function<void()> hook);

private:
    explicit Sandbox(std::unique_ptr<Cloud> cloud);
    std::unique_ptr<Cloud> m_cloud;
    std::shared_ptr<FormGuard> m_forms;
    std::shared_ptr<AuthorizationCodes> m_codes;
};

} // namespace ccj::sandbox
