// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"
#include "app/auth/accountapi.h"
#include "app/auth/authorizedclient.h"
#include "app/auth/session.h"
#include "app/auth/signin.h"
#include "app/net/networkhttpclient.h"
#include "app/notifications/notificationscontroller.h"
#include "app/resourcelocations/locationscontroller.h"

#include "tests/support/changelog.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/hastyclock.h"
#include "tests/support/sandboxprocess.h"

#include <functional>

namespace ccj::testing {

/// The whole console without its widgets, against a sandbox that was just reset: the real HTTP client,
/// session, sign-in, administrators, resource locations and notifications. Waits; for tests alone.
class Console
{
public:
    explicit Console(SandboxProcess &cloud);

    /// Lets time pass here and there.
    void pass(std::chrono::seconds span);
    /// From the first page to the step after the password.
    bool enterPassword(int person);
    /// The code that the person's authenticator shows next; time goes on to it.
    QString nextCode(int person);
    /// Signs in with everything it takes; the session is active and knows who and where.
    bool signInAs(int person);
    bool signInAsApiClient();
    /// From now on notifications are read and kept for whom is signed in.
    void followNotifications();
    /// True when the step that was sent has been answered.
    bool stepAnswered();
    QJsonObject person(int number) const { return m_people.at(number).toObject(); }

    SandboxProcess &cloud;
    HastyClock clock;
    ChangeLog changes;
    FakeSecretStore keychain;

private:
    bool passStep(int person);

    QTemporaryDir m_folder;
    Settings m_settings;
    LocalStore m_store;
    net::Environment m_environment;
    auth::SessionMemo m_memo;
    QJsonArray m_people;
    QJsonObject m_apiClient;
    std::chrono::seconds m_passed{0};

public:
    net::NetworkHttpClient http;
    auth::Session session;
    auth::AuthorizedClient client;
    auth::SignIn signIn;
    auth::AccountApi account;
    administrators::AdministratorsController administrators;
    resourcelocations::StateHistory history;
    resourcelocations::LoadBook loads;
    resourcelocations::LocationsController locations;
    notifications::Archive archive;
    notifications::NotificationsController notifications;
};

/// Waits for something that comes by the event loop; false when it never does.
bool waitFor(const std::function<bool()> &condition);

} // namespace ccj::testing
