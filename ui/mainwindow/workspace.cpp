// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/workspace.h"

#include "ui/account/profilepage.h"
#include "ui/administrators/administratorspage.h"
#include "ui/connectivity/connectivitypage.h"
#include "ui/installation/installationpage.h"
#include "ui/preparation/preparationpage.h"
#include "ui/resourcelocations/locationspage.h"
#include "ui/signin/environmenttext.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AdministratorsController;
using auth::Session;
using resourcelocations::LocationsController;

namespace {

const Setting<QByteArray> administratorsColumns{"administrators/columns", {}};
const QString administratorsPageId = u"administrators"_s;
const QString locationsPageId = u"resourcelocations"_s;
const QString profilePageId = u"profile"_s;
const QString connectivityPageId = u"connectivity"_s;
const QString preparationPageId = u"preparation"_s;
const QString installationPageId = u"installation"_s;

} // namespace

Workspace::Workspace(Surroundings surroundings, const net::Environment &environment)
    : m_around(std::move(surroundings)),
      m_environment(environment),
      m_network(environment, m_around.clock, m_around.journal),
      m_reachability(m_network),
      m_http(m_reachability, m_around.clock),
      m_secrets(auth::KeychainStore::serviceName(m_around.profileId, environment), m_around.clock),
      m_memo(m_around.settings, environment),
      m_session(m_http, m_secrets, m_memo, m_around.clock),
      m_signIn(m_http, m_session, environment, m_around.clock),
      m_client(m_http, m_session),
      m_mfa(m_client, m_around.clock),
      m_administrators(m_client, m_around.clock),
      m_history(m_around.store, m_around.clock),
      m_loads(m_around.store),
      m_locations(m_client, m_around.clock, m_history, m_loads),
      m_notifications({m_around.window, m_client, m_around.clock, m_around.settings, m_around.desktop},
                      m_around.notificationsFile),
      m_profile(m_client, m_session),
      m_mfaStatus(m_mfa, m_session),
      m_installer(m_network, m_around.store, m_worker, m_around.clock),
      m_connectivity(m_around.checkTools(m_worker), m_around.clock, m_around.settings, m_around.store),
      m_reference(preparation::readReference(preparation::referenceFolder())),
      m_preparation(m_around.store, m_around.clock),
      m_recovery(m_signIn, m_session, m_mfaStatus),
      m_sessionView(m_around.window, m_around.language, m_session, m_reachability, m_recovery, m_around.clock)
{
    m_around.window.setEnvironment([environment] { return EnvironmentText::name(environment); },
                                   EnvironmentText::isSandbox(environment), environment.webConsole);
    m_around.signInView.attach({m_signIn, m_session, m_mfa, m_http, m_environment});
    addAdministrators();
    addLocations();
    addNotifications();
    addInstallation();
    addPreparation();
    addConnectivity();
    addProfile();
    connect(&m_around.language, &LanguageController::languageChanged, this, &Workspace::applyLanguage);
    connect(&m_session, &Session::stateChanged, this, &Workspace::followSession);
    connect(&m_session, &Session::profileChanged, this, &Workspace::followOrganization);
    connect(&m_session, &Session::organizationChanged, this, &Workspace::followOrganization);
    connect(&m_signIn, &auth::SignIn::changed, this, &Workspace::followOrganization);
    connect(&m_administrators, &AdministratorsController::signOutDue, &m_session, &Session::signOut);
    m_sessionView.setFarewell([this](std::function<void()> leave) { finish(std::move(leave)); });
    applyLanguage();
}

Workspace::~Workspace()
{
    keepTable();
    m_around.signInView.detach();
    m_around.window.removePage(administratorsPageId);
    m_around.window.removePage(locationsPageId);
    m_around.window.removePage(installationPageId);
    m_around.window.removePage(preparationPageId);
    m_around.window.removePage(connectivityPageId);
    m_around.window.removePage(profilePageId);
}

void Workspace::start()
{
    m_signIn.checkOffer();
    m_session.start();
    m_network.watchNetwork();
}

void Workspace::addAdministrators()
{
    m_administratorsPage =
        new AdministratorsPage({m_administrators, m_client, m_around.clock, m_around.settings, m_around.store,
                                m_around.journal, [this] { return place(); }});
    m_administratorsPage->restoreTableState(m_around.settings.value(administratorsColumns));
    connect(m_administratorsPage, &Page::signInRequested, &m_session, &Session::signOut);
    m_around.window.addPage({administratorsPageId, u"people"_s, [] { return tr("Administrators"); },
                             m_administratorsPage, m_administratorsPage->menuActions(),
                             m_administratorsPage->viewActions()});
}

void Workspace::addLocations()
{
    m_locationsPage = new LocationsPage({m_locations, m_around.clock, m_around.settings});
    connect(m_locationsPage, &Page::signInRequested, &m_session, &Session::signOut);
    connect(m_locationsPage, &LocationsPage::attentionChanged, m_locationsPage,
            [this](int locations) { m_around.window.setBadge(locationsPageId, locations); });
    connect(m_locationsPage, &LocationsPage::installRequested, this, [this](const QString &locationId) {
        m_around.window.showPage(installationPageId);
        m_installationPage->installInto(locationId);
    });
    m_around.window.addPage({.id = locationsPageId,
                             .icon = u"geo-alt"_s,
                             .title = [] { return tr("Resource Locations"); },
                             .page = m_locationsPage,
                             .actions = m_locationsPage->menuActions(),
                             .viewActions = m_locationsPage->viewActions()});
}

void Workspace::addNotifications()
{
    m_notifications.addPage();
    connect(m_notifications.page(), &Page::signInRequested, &m_session, &Session::signOut);
    m_link.emplace(TargetLink::Place{m_around.window, m_locations, *m_notifications.page(), *m_locationsPage,
                                     locationsPageId});
    connect(m_notifications.page(), &NotificationsPage::linkRequested, &*m_link, &TargetLink::follow);
}

void Workspace::addInstallation()
{
    m_installationPage = new InstallationPage({m_installer, m_around.clock, m_environment.downloads});
    connect(m_installationPage, &InstallationPage::logsRequested, this, [this] {
        m_around.window.showPage(preparationPageId);
        m_preparationPage->showLogs();
    });
    connect(m_installationPage, &InstallationPage::locationsWanted, this, [this] {
        if (!m_locations.isLoading())
            m_locations.refresh();
    });
    connect(&m_locations, &LocationsController::stateChanged, this, &Workspace::showLocationsForInstallation);
    m_around.window.addPage({.id = installationPageId,
                             .icon = u"download"_s,
                             .title = [] { return tr("Install Connectors"); },
                             .page = m_installationPage,
                             .actions = m_installationPage->menuActions()});
}

/// Locations that Citrix manages take no connectors.
void Workspace::showLocationsForInstallation()
{
    installation::LocationChoices choices{m_locations.state(), {}, m_locations.error()};
    const auto usual = m_locations.fleet().defaultLocationId();
    for (const auto &location : m_locations.fleet().locations) {
        if (!location.readOnly)
            choices.locations.append({location.id, location.name, location.id == usual});
    }
    m_installationPage->setLocations(choices);
}

void Workspace::addProfile()
{
    auto *page = new ProfilePage(
        {m_profile, m_mfaStatus, m_mfa, m_http, m_client, m_session, m_around.clock, m_environment.gateway});
    connect(page, &Page::signInRequested, &m_session, &Session::signOut);
    connect(page, &ProfilePage::deviceChanged, &m_recovery, &RecoveryNotice::dismiss);
    connect(&m_sessionView, &SessionView::deviceChangeRequested, page, [this, page] {
        m_around.window.showPage(profilePageId);
        page->changeDevice();
    });
    m_around.window.addPage({.id = profilePageId,
                             .icon = u"person"_s,
                             .title = [] { return tr("My Profile"); },
                             .page = page,
                             .actions = page->menuActions(),
                             .viewActions = page->viewActions(),
                             .isAccount = true});
}

void Workspace::addConnectivity()
{
    auto *page = new ConnectivityPage(
        {m_connectivity, m_around.clock, m_around.settings, EnvironmentText::isSandbox(m_environment)});
    m_around.window.addPage({.id = connectivityPageId,
                             .icon = u"globe"_s,
                             .title = [] { return tr("Connectivity Check"); },
                             .page = page,
                             .actions = page->menuActions(),
                             .viewActions = page->viewActions()});
}

void Workspace::addPreparation()
{
    m_preparationPage = new PreparationPage({m_preparation, m_reference, [this] { return place().userName; },
                                             [this] { return place().organizationName; }});
    m_around.window.addPage({.id = preparationPageId,
                             .icon = u"list-check"_s,
                             .title = [] { return tr("Connector Preparation"); },
                             .page = m_preparationPage,
                             .actions = m_preparationPage->menuActions()});
}

AdministratorsPlace Workspace::place() const
{
    const auto organization = m_session.organization().value_or(auth::Organization());
    const auto profile = m_session.profile().value_or(auth::Profile());
    return {organization.id, organization.name, organization.orgId, profile.displayName};
}

void Workspace::applyLanguage()
{
    m_network.setLanguage(LanguageController::name(m_around.language.effective()).toLatin1());
}

/// What one person saw is not kept for the next.
void Workspace::followSession()
{
    if (m_session.state() == Session::State::Active)
        return;
    m_organizationId.clear();
    m_administrators.clear();
    m_locations.setPlace({});
    m_notifications.setPlace({});
    m_installer.setPlace({});
    m_installationPage->setCustomer({});
    m_preparation.open({});
    if (m_session.state() == Session::State::SignedOut)
        m_network.clearCache();
}

void Workspace::followOrganization()
{
    const std::optional<auth::Profile> profile = m_session.profile();
    // An API client may use the console API too, where there is one.
    const bool hasConsoleApi =
        m_session.kind() == Session::Kind::Person || m_signIn.offer() == auth::SignIn::Offer::Person;
    m_administrators.setCaller(
        {profile ? profile->userId : QString(), hasConsoleApi, profile ? profile->email : QString()});
    const std::optional<auth::Organization> organization = m_session.organization();
    const QString id = organization ? organization->id : QString();
    m_locations.setPlace({m_environment.id, id, hasConsoleApi});
    followPerson();
    if (id == m_organizationId)
        return;
    m_organizationId = id;
    m_administrators.clear();
    m_installer.setPlace({m_environment.id, id});
    m_installationPage->setCustomer(id);
    m_preparation.open({m_environment.id, id});
    if (id.isEmpty() || m_session.state() != Session::State::Active)
        return;
    m_administrators.refresh();
    m_locations.refresh(net::Priority::Background); // for the number in the navigation
}

/// An archive belongs to one person in one organisation: nothing is read before both are known.
void Workspace::followPerson()
{
    const auto profile = m_session.profile();
    const auto organization = m_session.organization();
    if (m_session.state() != Session::State::Active || !profile || !organization)
        return m_notifications.setPlace({});
    const bool isPerson = m_session.kind() == Session::Kind::Person;
    m_notifications.setPlace(
        {m_environment.id, organization->id, isPerson ? profile->userId : QString(), isPerson});
}

void Workspace::keepTable()
{
    m_around.settings.setValue(administratorsColumns, m_administratorsPage->tableState());
}

} // namespace ccj::ui
