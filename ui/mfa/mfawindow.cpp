// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/mfawindow.h"

#include "ui/common/label.h"
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/changedevicewizard.h"
#include "ui/signin/signincard.h"
#include "ui/signin/signinview.h"
#include "ui/theme/buttonkind.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

using auth::Session;

namespace {

constexpr QSize preferred{980, 700};
/// How long the window waits for the server to hear that the session is over.
constexpr auto farewellPatience = 3s;

} // namespace

MfaWindow::MfaWindow(const MfaWindowServices &services)
    : m_services(services),
      m_network(services.environment, services.clock, m_noRecord),
      m_clockCheck(m_network, services.clock),
      m_session(m_clockCheck, m_secrets, m_memo, services.clock),
      m_signIn(m_clockCheck, m_session, services.environment, services.clock),
      m_client(m_clockCheck, m_session),
      m_api(m_client, services.clock),
      m_stack(new QStackedLayout(this)),
      m_signInView(new SignInView(services.clock, this)),
      m_place(makePlace())
{
    resize(scaled(preferred.width()), scaled(preferred.height()));
    m_stack->addWidget(m_signInView);
    m_stack->addWidget(m_place);
    m_signInView->setEnvironments({services.environment});
    m_signInView->setPurpose([] {
        return tr("To change the device of multifactor authentication. Closing the window signs you out; "
                  "nothing is kept on this computer.");
    });
    m_signInView->attach({m_signIn, m_session, m_api, m_clockCheck, services.environment});
    addLanguages();
    connect(&m_session, &Session::stateChanged, this, &MfaWindow::followSession);
    connect(&m_session, &Session::profileChanged, this, &MfaWindow::retranslateUi);
    connect(&services.language, &LanguageController::languageChanged, this, [this] {
        m_network.setLanguage(LanguageController::name(m_services.language.effective()).toLatin1());
    });
    m_network.setLanguage(LanguageController::name(services.language.effective()).toLatin1());
    retranslateUi();
}

MfaWindow::~MfaWindow()
{
    delete m_wizard; // works with what goes now
    m_signInView->detach();
}

void MfaWindow::addLanguages()
{
    // A language is called by its own name, so that it is found by whoever cannot read the present one.
    auto *group = new QActionGroup(this);
    for (const auto &[language, name] : {std::pair{LanguageController::Language::Japanese, u"日本語"_s},
                                         std::pair{LanguageController::Language::English, u"English"_s}}) {
        auto *action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(language == m_services.language.effective());
        connect(action, &QAction::triggered, this,
                [this, language = language] { m_services.language.setLanguage(language); });
    }
    m_signInView->setLanguageActions(group->actions());
}

QWidget *MfaWindow::makePlace()
{
    auto *place = new QWidget(this);
    auto *card = new SignInCard(place);
    m_title = new Label(TextRole::Title, card);
    m_text = Label::explanation(card);
    m_change = new QPushButton(card);
    m_close = new QPushButton(card);
    setButtonKind(m_change, ButtonKind::Primary);
    m_change->setAutoDefault(true);
    m_close->setAutoDefault(true);
    m_title->setWordWrap(true);
    auto *column = card->content();
    column->setSpacing(metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics::fieldGap);
    column->addWidget(m_change);
    column->addWidget(m_close);
    auto *centre = new QVBoxLayout(place);
    centre->addWidget(card, 0, Qt::AlignCenter);
    connect(m_change, &QPushButton::clicked, this, &MfaWindow::openWizard);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    return place;
}

void MfaWindow::start()
{
    m_signIn.checkOffer();
    m_session.start();
}

void MfaWindow::followSession()
{
    const bool active = m_session.state() == Session::State::Active;
    m_stack->setCurrentWidget(active ? m_place : m_signInView);
    retranslateUi();
    if (active && m_session.kind() == Session::Kind::Person)
        openWizard();
}

void MfaWindow::openWizard()
{
    if (!m_wizard) {
        m_wizard = new ChangeDeviceWizard(
            {m_api, m_clockCheck, m_services.clock, [this] { return supportPacket(); }}, this);
        connect(m_wizard, &QDialog::accepted, this, &QWidget::close);
        connect(m_wizard, &QDialog::rejected, m_change, qOverload<>(&QWidget::setFocus));
    }
    m_wizard->open();
}

mfa::SupportPacket MfaWindow::supportPacket() const
{
    auto packet = mfa::supportPacket(m_services.clock, m_clockCheck, m_services.environment.gateway);
    if (m_session.profile())
        packet.add(*m_session.profile());
    return packet;
}

void MfaWindow::closeEvent(QCloseEvent *event)
{
    if (m_wizard && m_wizard->isVisible() && !m_wizard->close())
        return event->ignore(); // it asks first
    if (std::exchange(m_isClosing, true))
        return event->accept();
    event->accept();
    hide();
    if (m_session.state() != Session::State::Active)
        return Q_EMIT finished();
    connect(&m_session, &Session::farewellSaid, this, &MfaWindow::finished);
    m_farewell = m_services.clock.after(farewellPatience, [this] { Q_EMIT finished(); });
    m_session.signOut();
}

void MfaWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MfaWindow::retranslateUi()
{
    setWindowTitle(tr("Change device - Citrix Cloud Japan"));
    const bool isPerson = m_session.kind() == Session::Kind::Person;
    const QString name = m_session.profile() ? m_session.profile()->displayName : QString();
    m_title->setText(isPerson && !name.isEmpty() ? tr("Signed in as %1").arg(name) : tr("Signed in"));
    m_text->setText(isPerson
                        ? tr("Here the device of multifactor authentication is changed. When this window is "
                             "closed, you are signed out; nothing is kept on this computer.")
                        : tr("An API client has no device. Close this window and sign in with email address "
                             "and password."));
    m_change->setText(tr("Change device"));
    m_change->setVisible(isPerson);
    m_close->setText(tr("Close and sign out"));
}

} // namespace ccj::ui
