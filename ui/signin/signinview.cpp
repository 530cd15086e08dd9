// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinview.h"

#include "ui/mfa/supportpacketdialog.h"
#include "ui/signin/apiclientpage.h"
#include "ui/signin/codepage.h"
#include "ui/signin/enrolmentpage.h"
#include "ui/signin/environmenttext.h"
#include "ui/signin/keychaintext.h"
#include "ui/signin/keychainview.h"
#include "ui/signin/organizationpage.h"
#include "ui/signin/passwordpage.h"
#include "ui/signin/signinframe.h"
#include "ui/signin/signinhelp.h"
#include "ui/signin/termspage.h"
#include "ui/signin/waitingpage.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ccj::ui {

using auth::Session;
using auth::SignIn;

SignInView::SignInView(Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_pause(clock),
      m_frame(new SignInFrame(this)),
      m_passwordPage(new PasswordPage(this)),
      m_apiClientPage(new ApiClientPage(this)),
      m_codePage(new CodePage(clock, this)),
      m_organizationPage(new OrganizationPage(this)),
      m_termsPage(new TermsPage(this)),
      m_enrolmentPage(new EnrolmentPage(clock, this)),
      m_keychainView(new KeychainView(this)),
      m_waitingPage(new WaitingPage(this))
{
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_passwordPage, m_apiClientPage, m_codePage, m_organizationPage,
                                          m_termsPage, m_enrolmentPage, m_keychainView, m_waitingPage})
        m_frame->addPage(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    connectFirstPages();
    connectLaterPages();
    connect(&m_pause, &Countdown::changed, this, &SignInView::showNotice);
    connect(m_frame->banner(), &Banner::actionTriggered, this, [this] {
        if (const auto now = notice(); now && now->act)
            now->act();
    });
    retranslateUi();
}

SignInView::~SignInView()
{
    // A field that loses the focus in ~QWidget still speaks; nobody is there to listen any more.
    m_passwordPage->disconnect(this);
}

void SignInView::connectFirstPages()
{
    connect(m_passwordPage, &SignInPage::submitted, this, [this] {
        m_signIn->submitPassword(m_passwordPage->email(),
                                 auth::SecretString::fromText(m_passwordPage->password()));
    });
    connect(m_passwordPage, &PasswordPage::apiClientRequested, this, [this] { m_signIn->showApiClient(); });
    connect(m_passwordPage, &PasswordPage::helpRequested, this, &SignInView::showHelp);
    connect(m_passwordPage, &PasswordPage::commercialAddressSeen, this, [this](bool seen) {
        m_commercialAddress = seen;
        showNotice();
    });
    connect(m_apiClientPage, &SignInPage::submitted, this, [this] {
        m_signIn->submitApiClient(m_apiClientPage->customerId(), m_apiClientPage->clientId(),
                                  auth::SecretString::fromText(m_apiClientPage->clientSecret()));
    });
    connect(m_apiClientPage, &ApiClientPage::environmentChosen, this, &SignInView::environmentChosen);
    connect(m_apiClientPage, &ApiClientPage::passwordRequested, this, [this] { m_signIn->restart(); });
    connect(m_apiClientPage, &ApiClientPage::helpRequested, this, &SignInView::showHelp);
    connect(m_keychainView, &KeychainView::retryRequested, this, [this] { m_session->retryKeychain(); });
    connect(m_keychainView, &KeychainView::sessionOnlyRequested, this, [this] {
        m_sessionOnly = true;
        m_session->useMemoryOnly();
    });
}

void SignInView::connectLaterPages()
{
    const auto restart = [this] { m_signIn->restart(); };
    connect(m_codePage, &SignInPage::submitted, this, [this] { m_signIn->submitCode(m_codePage->code()); });
    connect(m_codePage, &CodePage::methodChosen, this, [this](SignIn::Method method) {
        m_signIn->chooseMethod(method);
        takeFocus();
    });
    connect(m_codePage, &CodePage::mailRequested, this, [this] { m_signIn->requestRecoveryCode(); });
    connect(m_codePage, &CodePage::supportRequested, this, &SignInView::showSupport);
    connect(m_codePage, &CodePage::restartRequested, this, restart);
    connect(m_organizationPage, &SignInPage::submitted, this,
            [this] { m_signIn->chooseOrganization(m_organizationPage->chosen()); });
    connect(m_organizationPage, &OrganizationPage::restartRequested, this, restart);
    connect(m_termsPage, &SignInPage::submitted, this, [this] { m_signIn->acceptTerms(); });
    connect(m_termsPage, &TermsPage::restartRequested, this, restart);
    connect(m_enrolmentPage, &EnrolmentPage::restartRequested, this, restart);
    for (const SignInPage *page : std::initializer_list<SignInPage *>{
             m_passwordPage, m_apiClientPage, m_codePage, m_organizationPage, m_termsPage})
        connect(page, &SignInPage::cancelled, this, [this] { m_signIn->cancel(); });
}

void SignInView::attach(const SignInContext &context)
{
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    m_signIn = &context.signIn;
    m_session = &context.session;
    m_clockCheck = &context.clockCheck;
    m_environment = context.environment;
    m_pause.stop();
    m_codePage->reset();
    m_enrolmentPage->attach(context.signIn, context.enrolments, context.clockCheck);
    m_connections = {connect(m_signIn, &SignIn::changed, this, &SignInView::refresh),
                     connect(m_session, &Session::stateChanged, this, &SignInView::followSession),
                     connect(m_session, &Session::keepingChanged, this, &SignInView::refresh),
                     connect(m_clockCheck, &mfa::ClockCheck::changed, this, &SignInView::showNotice)};
    m_apiClientPage->setEnvironments(m_environments, m_environment.id);
    m_termsPage->setWebConsole(m_environment.webConsole);
    if (m_onApiClient)
        m_signIn->showApiClient();
    retranslateUi();
    refresh();
}

void SignInView::detach()
{
    delete m_support;
    m_enrolmentPage->detach();
}

void SignInView::setEnvironments(const QList<net::Environment> &environments)
{
    m_environments = environments;
    m_apiClientPage->setEnvironments(environments, m_environment.id);
}

void SignInView::setPurpose(std::function<QString()> words)
{
    m_purpose = std::move(words);
    m_passwordPage->setApiClientOffered(false);
    retranslateUi();
}

void SignInView::setLanguageActions(const QList<QAction *> &actions)
{
    m_frame->setLanguageActions(actions);
}

QWidget *SignInView::pageForNow() const
{
    const Session::State state = m_session->state();
    const SignIn::Step step = m_signIn->step();
    const bool atStart = (state == Session::State::Unknown || state == Session::State::SignedOut) &&
                         (step == SignIn::Step::Password || step == SignIn::Step::ApiClient);
    if (atStart && KeychainText::of(m_session->keeping()).isTrouble())
        return m_keychainView;
    if (state == Session::State::Unknown || state == Session::State::Restoring)
        return m_waitingPage;
    switch (step) {
    case SignIn::Step::Password:
        return m_signIn->offer() == SignIn::Offer::ApiClientOnly ? static_cast<QWidget *>(m_apiClientPage)
                                                                 : m_passwordPage;
    case SignIn::Step::ApiClient:
        return m_apiClientPage;
    case SignIn::Step::Code:
        return m_codePage;
    case SignIn::Step::Organization:
        return m_organizationPage;
    case SignIn::Step::Terms:
        return m_termsPage;
    case SignIn::Step::Enrolment:
        return m_enrolmentPage;
    case SignIn::Step::Done:
        return m_waitingPage;
    }
    Q_UNREACHABLE();
}

void SignInView::followSession()
{
    if (m_session->state() == Session::State::Ended && m_session->kind() == Session::Kind::ApiClient)
        m_signIn->showApiClient();
    refresh();
}

void SignInView::refresh()
{
    // Chosen once, it holds for every environment of this run.
    if (m_sessionOnly && KeychainText::of(m_session->keeping()).isTrouble())
        return m_session->useMemoryOnly();
    fillPages();
    QWidget *page = pageForNow();
    const bool moved = page != m_page;
    const bool answered = std::exchange(m_wasBusy, m_signIn->isBusy()) && !m_signIn->isBusy();
    if (moved)
        turnTo(page);
    SignInPage *current = signInPage();
    if (current)
        current->setBusy(m_signIn->isBusy());
    m_frame->setBusy(m_signIn->isBusy());
    const auto error = m_signIn->error();
    if (answered && error && current)
        current->refused(*error);
    showRefusal();
    if (answered && error && error->retryAfter && !m_refusalAtField)
        m_pause.start(*error->retryAfter);
    retranslateUi();
    if (moved || (answered && error))
        takeFocus();
    else if (answered && current)
        current->showSuccess();
}

void SignInView::fillPages()
{
    m_keychainView->setKeeping(m_session->keeping());
    m_apiClientPage->setPasswordOffered(m_signIn->offer() != SignIn::Offer::ApiClientOnly);
    m_organizationPage->setOrganizations(m_signIn->organizations());
    m_termsPage->setOrganization(m_signIn->chosenOrganization().value_or(auth::Organization()).name);
    if (m_signIn->step() == SignIn::Step::Code)
        m_codePage->setState(m_signIn->email(), m_signIn->methods(), m_signIn->method(),
                             m_signIn->recoveryCodeSent());
}

void SignInView::turnTo(QWidget *page)
{
    if (m_page)
        m_page->hide();
    if (m_page == m_codePage)
        m_codePage->reset();
    if (m_page == m_enrolmentPage)
        m_enrolmentPage->end();
    if (m_page == m_passwordPage && page != m_apiClientPage)
        m_passwordPage->clearPassword();
    if (page == m_passwordPage)
        m_passwordPage->suggestEmail(m_session->lastEmail());
    if (page == m_termsPage)
        m_termsPage->reset();
    if (page == m_waitingPage && m_signIn->step() == SignIn::Step::Done)
        m_apiClientPage->clearSecret();
    m_page = page;
    m_page->show();
    if (page == m_enrolmentPage)
        m_enrolmentPage->begin();
    if (signInPage())
        m_onApiClient = m_page == m_apiClientPage;
}

void SignInView::showRefusal()
{
    SignInPage *page = signInPage();
    const auto error = m_signIn->error();
    m_refusalAtField = false;
    if (!page || m_signIn->isBusy())
        return;
    m_refusalAtField = error && page->showRefusal(*error);
    if (!m_refusalAtField)
        page->clearRefusal();
    if (!error)
        m_pause.stop();
}

void SignInView::showNotice()
{
    if (const auto now = m_signIn ? notice() : std::nullopt)
        m_frame->banner()->setMessage(now->severity, now->text, now->action);
    else
        m_frame->banner()->clear();
}

std::optional<SignInNotice> SignInView::notice() const
{
    using Page = SignInSituation::Page;
    if (!signInPage())
        return std::nullopt;
    return signInNotice({*m_signIn, *m_session, *m_clockCheck, m_environment,
                         m_page == m_passwordPage    ? Page::Password
                         : m_page == m_apiClientPage ? Page::ApiClient
                         : m_page == m_codePage      ? Page::Code
                                                     : Page::Other,
                         m_commercialAddress, m_refusalAtField,
                         m_pause.isRunning() ? std::optional(m_pause.remaining()) : std::nullopt});
}

SignInPage *SignInView::signInPage() const
{
    return qobject_cast<SignInPage *>(m_page);
}

void SignInView::takeFocus()
{
    if (SignInPage *page = signInPage())
        page->takeFocus();
    else if (m_page == m_keychainView)
        m_keychainView->takeFocus();
}

void SignInView::showHelp()
{
    if (!m_help) {
        m_help = new SignInHelp(this);
        m_help->open();
    }
}

/// What support asks for, as far as it is known before anybody has signed in.
void SignInView::showSupport()
{
    if (m_support)
        return m_support->activateWindow();
    auto packet = mfa::supportPacket(m_clock, *m_clockCheck, m_environment.gateway);
    packet.email = m_signIn->email();
    packet.methodsOffered = m_signIn->methods();
    if (const auto error = m_signIn->error())
        packet.add(*error);
    m_support = new SupportPacketDialog(packet, this);
    m_support->open();
}

void SignInView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_signIn) {
        showRefusal();
        retranslateUi();
    }
}

void SignInView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_signIn && m_signIn->isBusy()) {
        m_signIn->cancel();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SignInView::retranslateUi()
{
    if (!m_signIn)
        return;
    const SignInPage *page = signInPage();
    const QString title = page                       ? page->title()
                          : m_page == m_keychainView ? m_keychainView->title()
                                                     : m_waitingPage->title();
    const QString summary = m_page == m_passwordPage && m_purpose ? m_purpose()
                            : m_page == m_passwordPage
                                ? tr("Citrix Cloud Japan   %1").arg(EnvironmentText::address(m_environment))
                            : page ? page->summary()
                                   : QString();
    m_frame->setTitle(title, summary);
    m_frame->setConnectedTo(EnvironmentText::name(m_environment));
    showNotice();
}

} // namespace ccj::ui
