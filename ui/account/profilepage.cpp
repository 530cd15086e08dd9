// SPDX-License-Identifier: Apache-2.0
#include "ui/account/profilepage.h"

#include "ui/account/namedialog.h"
#include "ui/account/passworddialog.h"
#include "ui/account/verificationmethods.h"
#include "ui/administrators/administratorwords.h"
#include "ui/common/actionbutton.h"
#include "ui/common/factlist.h"
#include "ui/common/label.h"
#include "ui/common/messageslot.h"
#include "ui/common/timewords.h"
#include "ui/mfa/changedevicewizard.h"
#include "ui/mfa/changephonedialog.h"
#include "ui/mfa/replacecodesdialog.h"

#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using account::ProfileController;
using auth::Session;

namespace {

const QString doneMessage = u"done"_s;
constexpr int columnWidth = 760;

} // namespace

ProfilePage::ProfilePage(const ProfileServices &services, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_editName(new QAction(this)),
      m_changePassword(new QAction(this)),
      m_changeDevice(new QAction(this)),
      m_replaceCodes(new QAction(this)),
      m_changePhone(new QAction(this)),
      m_refresh(new QAction(this))
{
    buildActions();
    buildContent();
    retranslateUi();
    connect(&m_services.profile, &ProfileController::changed, this, &ProfilePage::follow);
    connect(&m_services.status, &mfa::StatusController::changed, this, [this] {
        if (m_services.status.state() == PageState::Ready)
            m_readAt = m_services.clock.now();
        follow();
    });
    connect(&m_services.session, &Session::stateChanged, this, &ProfilePage::followSession);
    connect(&m_services.session, &Session::organizationChanged, this, [this] {
        if (isVisible())
            reload(); // the access is another one there
    });
    connect(this, &Page::retryRequested, this, &ProfilePage::reload);
    connect(m_methods, &VerificationMethods::retryRequested, this, &ProfilePage::reload);
}

// --- building ------------------------------------------------------------------------------------

void ProfilePage::buildActions()
{
    m_refresh->setShortcut(QKeySequence::Refresh);
    for (QAction *action : menuActions() + viewActions()) {
        if (action)
            addAction(action);
    }
    connect(m_editName, &QAction::triggered, this, &ProfilePage::editName);
    connect(m_changePassword, &QAction::triggered, this, &ProfilePage::changePassword);
    connect(m_changeDevice, &QAction::triggered, this, &ProfilePage::changeDevice);
    connect(m_replaceCodes, &QAction::triggered, this, &ProfilePage::replaceCodes);
    connect(m_changePhone, &QAction::triggered, this, &ProfilePage::changePhone);
    connect(m_refresh, &QAction::triggered, this, [this] {
        messages().dropPassing();
        reload();
    });
}

QList<QAction *> ProfilePage::menuActions() const
{
    return {m_editName, m_changePassword, nullptr, m_changeDevice, m_replaceCodes, m_changePhone};
}

void ProfilePage::buildContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new QWidget(scroll);
    auto *cards = new QWidget(ground);
    cards->setMaximumWidth(scaled(columnWidth));
    m_methods =
        new VerificationMethods(m_services.status, {m_changeDevice, m_replaceCodes, m_changePhone}, cards);
    m_elsewhere = new Card(cards);
    m_elsewhereText = Label::explanation(m_elsewhere);
    m_elsewhere->column()->addWidget(m_elsewhereText);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins({});
    column->setSpacing(metrics::cardMargin);
    for (Card *card : {makeProfile(), makePassword(), static_cast<Card *>(m_methods), m_elsewhere})
        column->addWidget(card);
    column->addStretch();
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(metrics::pageMargin, metrics::cardMargin, metrics::pageMargin,
                            metrics::pageMargin);
    row->addWidget(cards, 1);
    row->addStretch(0);
    scroll->setWidget(ground);
    setContent(scroll);
}

Card *ProfilePage::makeProfile()
{
    m_profile = new Card(this);
    m_facts = new FactList(m_profile);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::groupGap);
    row->addWidget(m_facts, 1);
    m_nameButton = new ActionButton(m_editName, ButtonKind::Normal, m_profile);
    row->addWidget(m_nameButton, 0, Qt::AlignTop);
    m_profile->column()->addLayout(row);
    return m_profile;
}

Card *ProfilePage::makePassword()
{
    m_password = new Card(this);
    m_passwordText = Label::explanation(m_password);
    m_passwordButton = new ActionButton(m_changePassword, ButtonKind::Normal, m_password);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::groupGap);
    row->addWidget(m_passwordText, 1);
    row->addWidget(m_passwordButton);
    m_password->column()->addLayout(row);
    return m_password;
}

// --- what is shown -------------------------------------------------------------------------------

void ProfilePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        reload();
    follow();
}

void ProfilePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    updateActions();
}

void ProfilePage::reload()
{
    m_services.profile.load();
    if (!m_services.profile.profile() || m_services.profile.isCitrixIdentity())
        m_services.status.load();
}

void ProfilePage::followSession()
{
    if (m_services.session.state() == Session::State::Active)
        return;
    messages().clear();
    if (m_dialog)
        m_dialog->done(QDialog::Rejected); // without asking: there is nothing to go back to
}

void ProfilePage::follow()
{
    if (const auto &profile = m_services.profile.profile())
        fillProfile(*profile);
    setSummary(summary());
    updateState();
    updateActions();
}

/// How one would get in without the authenticator, and when that was so.
QString ProfilePage::summary() const
{
    const auto &status = m_services.status.status();
    if (!status || !m_services.profile.isCitrixIdentity())
        return {};
    return tr("%1 · as of %2", "ways back, time")
        .arg(tr("%n way(s) back into your account without the authenticator app", nullptr,
                mfa::readinessOf(*status).waysBack),
             TimeWords::clockTime(m_readAt, m_services.clock.now()));
}

/// The verification methods fail in their own place as long as nothing is known of them.
void ProfilePage::updateState()
{
    const auto &profile = m_services.profile;
    const auto &status = m_services.status;
    if (!profile.isPerson())
        setState(PageState::Empty);
    else if (profile.state() == PageState::Ready && status.state() == PageState::Stale)
        setState(PageState::Stale, status.error());
    else
        setState(profile.state(), profile.error());
}

void ProfilePage::updateActions()
{
    const bool usable = isVisible() && m_services.profile.isPerson();
    const bool known = usable && m_services.profile.profile().has_value();
    m_refresh->setEnabled(usable);
    m_editName->setEnabled(known);
    const bool ours = known && m_services.profile.isCitrixIdentity();
    const bool enrolled = ours && m_services.status.status() && m_services.status.status()->enrolled;
    m_changePassword->setEnabled(ours);
    for (QAction *action : {m_changeDevice, m_replaceCodes, m_changePhone})
        action->setEnabled(enrolled);
    if (isFocusLost() && m_nameButton->isEnabled())
        m_nameButton->setFocus();
}

/// The page came up with nothing on it that could take the focus yet.
bool ProfilePage::isFocusLost() const
{
    const QWidget *focused = window()->focusWidget();
    return isVisible() && (!focused || focused == this || !focused->isVisible());
}

void ProfilePage::fillProfile(const auth::Profile &profile)
{
    QStringList organizations;
    for (const auto &organization : profile.organizations)
        organizations.append(tr("%1 (OrgID %2)").arg(organization.name, organization.orgId));
    m_facts->setFacts({{tr("Name"), profile.displayName},
                       {tr("Email"), profile.email},
                       {tr("Identity provider"), AdministratorWords::provider(profile.providerType)},
                       {tr("Access"), AdministratorWords::access(profile.accessType)},
                       {tr("Organizations"), organizations.join(u'\n')}});
    const bool ours = m_services.profile.isCitrixIdentity();
    m_passwordText->setText(
        ours ? tr("Use a password that you use nowhere else, and change it regularly.")
             : tr("You sign in with your organization's account. Your password is managed there."));
    m_passwordButton->setVisible(ours);
    m_methods->setVisible(ours);
    m_methods->setProfile(profile);
    m_elsewhere->setVisible(!ours);
}

// --- what can be done ----------------------------------------------------------------------------

/// One dialog at a time: the one that is open comes to the front.
bool ProfilePage::isAsking()
{
    if (!m_dialog)
        return false;
    m_dialog->raise();
    m_dialog->activateWindow();
    return true;
}

/// Closed with success, it leaves these words behind.
void ProfilePage::openDialog(QDialog *dialog, std::function<QString()> done)
{
    messages().dropPassing();
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this, done = std::move(done)](int result) {
        m_dialog.clear();
        if (result == QDialog::Accepted && done)
            messages().put(doneMessage,
                           {.severity = Banner::Severity::Success, .text = done, .isPassing = true});
    });
    dialog->open();
}

/// The same for one that changes the verification methods: however it ends, they are read again.
void ProfilePage::openMethodsDialog(QDialog *dialog, std::function<QString()> done)
{
    connect(dialog, &QDialog::finished, &m_services.status, &mfa::StatusController::load);
    openDialog(dialog, std::move(done));
}

void ProfilePage::editName()
{
    if (isAsking())
        return;
    openDialog(new NameDialog(m_services.profile, this), [] { return tr("Your name was saved."); });
}

void ProfilePage::changePassword()
{
    if (isAsking())
        return;
    openDialog(new PasswordDialog(m_services.http, m_services.clock, *m_services.profile.profile(), this),
               [] { return tr("Your password was changed. Your other sessions have ended."); });
}

/// The wizard says itself how it ended.
void ProfilePage::changeDevice()
{
    if (isAsking())
        return;
    auto *wizard = new ChangeDeviceWizard(
        {m_services.mfa, m_services.clockCheck, m_services.clock, [this] { return supportPacket(); }}, this);
    connect(wizard, &ChangeDeviceWizard::deviceChanged, this, &ProfilePage::deviceChanged);
    openMethodsDialog(wizard, {});
}

void ProfilePage::replaceCodes()
{
    if (isAsking())
        return;
    openMethodsDialog(new ReplaceCodesDialog(m_services.mfa, m_services.clockCheck, m_services.clock,
                                             m_services.profile.profile()->email, this),
                      [] { return tr("Your backup codes were replaced. Destroy the old ones."); });
}

void ProfilePage::changePhone()
{
    if (isAsking())
        return;
    openMethodsDialog(new ChangePhoneDialog(m_services.mfa, m_services.session, m_services.clockCheck,
                                            m_services.clock, *m_services.status.status(), this),
                      [] { return tr("Your recovery phone was changed."); });
}

mfa::SupportPacket ProfilePage::supportPacket() const
{
    auto packet = mfa::supportPacket(m_services.clock, m_services.clockCheck, m_services.server);
    if (const auto &profile = m_services.profile.profile())
        packet.add(*profile);
    if (const auto &status = m_services.status.status())
        packet.add(*status);
    return packet;
}

// --- words ---------------------------------------------------------------------------------------

void ProfilePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ProfilePage::retranslateUi()
{
    setTitle(tr("My Profile"));
    setEmptyText(u"person"_s, tr("An API client has no profile"),
                 tr("Name, password and verification methods belong to a person. Sign in with your email "
                    "address to see yours."));
    m_editName->setText(tr("Edit &name…"));
    m_changePassword->setText(tr("Change &password…"));
    m_changeDevice->setText(tr("Change &device…"));
    m_replaceCodes->setText(tr("Replace &backup codes…"));
    m_changePhone->setText(tr("Change recovery p&hone…"));
    m_refresh->setText(tr("&Refresh"));
    m_profile->setHeading(tr("Profile"));
    m_password->setHeading(tr("Password"));
    m_elsewhere->setHeading(tr("Verification methods"));
    m_elsewhereText->setText(tr("Multifactor authentication is set in Azure AD for you: open the security "
                                "information of your account there. Citrix Cloud Japan keeps no device, "
                                "codes or phone of yours."));
    follow();
}

} // namespace ccj::ui
