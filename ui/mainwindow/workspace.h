// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/notificationspart.h"
#include "ui/mainwindow/sessionview.h"
#include "ui/mainwindow/targetlink.h"
#include "ui/signin/signinview.h"

#include "app/account/profilecontroller.h"
#include "app/administrators/administratorscontroller.h"
#include "app/auth/authorizedclient.h"
#include "app/auth/keychainstore.h"
#include "app/auth/savedsession.h"
#include "app/auth/session.h"
#include "app/auth/signin.h"
#include "app/connectivity/connectivitycontroller.h"
#include "app/core/changejournal.h"
#include "app/core/settings.h"
#include "app/core/worker.h"
#include "app/installation/installerdownload.h"
#include "app/mfa/clockcheck.h"
#include "app/mfa/mfaapi.h"
#include "app/mfa/statuscontroller.h"
#include "app/net/environment.h"
#include "app/net/networkhttpclient.h"
#include "app/net/reachability.h"
#include "app/preparation/progress.h"
#include "app/preparation/reference.h"
#include "app/resourcelocations/locationscontroller.h"

namespace ccj::ui {

class AdministratorsPage;
class LocationsPage;
struct AdministratorsPlace;
class InstallationPage;
class PreparationPage;

/// What a workspace is given: it lasts longer than any of them.
struct Surroundings
{
    MainWindow &window;
    SignInView &signInView;
    LanguageController &language;
    Settings &settings;
    Clock &clock;
    LocalStore &store;
    ChangeJournal &journal;
    QString profileId;
    QString notificationsFile; ///< the archive
    /// What the connectivity check works with.
    std::function<connectivity::CheckTools(Worker &)> checkTools = &connectivity::CheckTools::ofThisComputer;
    DesktopSide *desktop = nullptr; ///< what tells somebody who does not look at the window
};

/// Everything that belongs to one environment: the connection to it, its session, and the pages that work
/// in it. Choosing another environment replaces the whole.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(Surroundings surroundings, const net::Environment &environment);
    ~Workspace() override;

    /// Asks the secret store and the server; call after the window has been painted.
    void start();
    /// Goes on once what was done here has been sent, or could not be within some seconds.
    void finish(std::function<void()> then) { m_notifications.finish(std::move(then)); }
    /// The secret store has not answered yet: quitting now could lose what is being saved.
    const auth::KeychainStore &secrets() const { return m_secrets; }

private:
    void addAdministrators();
    void addLocations();
    void addNotifications();
    void addInstallation();
    void addProfile();
    void addConnectivity();
    void addPreparation();
    AdministratorsPlace place() const;
    void showLocationsForInstallation();
    void applyLanguage();
    void followSession();
    void followOrganization();
    void followPerson();
    void keepTable();

    Surroundings m_around;
    const net::Environment m_environment;
    net::NetworkHttpClient m_network;
    net::Reachability m_reachability;
    mfa::ClockCheck m_http;
    auth::KeychainStore m_secrets;
    auth::SessionMemo m_memo;
    auth::Session m_session;
    auth::SignIn m_signIn;
    auth::AuthorizedClient m_client;
    mfa::MfaApi m_mfa;
    administrators::AdministratorsController m_administrators;
    resourcelocations::StateHistory m_history;
    resourcelocations::LoadBook m_loads;
    resourcelocations::LocationsController m_locations;
    NotificationsPart m_notifications;
    std::optional<TargetLink> m_link; ///< to what the notifications speak of
    account::ProfileController m_profile;
    mfa::StatusController m_mfaStatus;
    Worker m_worker;
    installation::InstallerDownload m_installer;
    connectivity::ConnectivityController m_connectivity;
    const Result<preparation::Reference> m_reference;
    preparation::Progress m_preparation;
    RecoveryNotice m_recovery;
    SessionView m_sessionView;
    AdministratorsPage *m_administratorsPage = nullptr;
    LocationsPage *m_locationsPage = nullptr;
    InstallationPage *m_installationPage = nullptr;
    PreparationPage *m_preparationPage = nullptr;
    QString m_organizationId;
};

} // namespace ccj::ui
