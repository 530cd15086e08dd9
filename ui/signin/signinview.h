// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/countdown.h"
#include "ui/signin/signinnotice.h"

#include "app/auth/session.h"
#include "app/auth/signin.h"
#include "app/mfa/clockcheck.h"
#include "app/mfa/mfaapi.h"
#include "app/net/environment.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QDialog;

namespace ccj::ui {

class ApiClientPage;
class CodePage;
class EnrolmentPage;
class KeychainView;
class OrganizationPage;
class PasswordPage;
class SignInFrame;
class SignInPage;
class TermsPage;
class WaitingPage;

/// What signing in to one environment works with.
struct SignInContext
{
    auth::SignIn &signIn;
    auth::Session &session;
    mfa::MfaApi &enrolments; ///< its calls need the ticket alone
    const mfa::ClockCheck &clockCheck;
    net::Environment environment;
};

/// The quiet first screen: one card that shows what the sign-in flow, the session and the credential
/// store say, and nothing that they do not. It holds what is typed and no state of its own, so it can be
/// attached to another environment's flow while somebody types.
class SignInView : public QWidget
{
    Q_OBJECT
public:
    explicit SignInView(Clock &clock, QWidget *parent = nullptr);
    ~SignInView() override;

    /// Shows this flow from now on; what it works with lives until detach().
    void attach(const SignInContext &context);
    /// What it works with is about to go: closes the dialogs that work with it too.
    void detach();
    /// The environments an API client may choose from.
    void setEnvironments(const QList<net::Environment> &environments);
    /// What a person signs in for here, said on the first page; an API client is not offered there then.
    void setPurpose(std::function<QString()> words);
    /// The checkable actions of the language menu, for the choice at the foot of the card.
    void setLanguageActions(const QList<QAction *> &actions);
    /// "Can't sign in?" (R24), for the help menu too.
    void showHelp();

Q_SIGNALS:
    /// Another environment was chosen: attach() its flow.
    void environmentChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectFirstPages();
    void connectLaterPages();
    void followSession();
    void refresh();
    void retranslateUi();
    QWidget *pageForNow() const;
    void turnTo(QWidget *page);
    void fillPages();
    void showRefusal();
    void showNotice();
    std::optional<SignInNotice> notice() const;
    SignInPage *signInPage() const;
    void takeFocus();
    void showSupport();

    Clock &m_clock;
    auth::SignIn *m_signIn = nullptr;
    auth::Session *m_session = nullptr;
    const mfa::ClockCheck *m_clockCheck = nullptr;
    net::Environment m_environment;
    QList<net::Environment> m_environments;
    std::function<QString()> m_purpose;
    QList<QMetaObject::Connection> m_connections;
    Countdown m_pause; ///< until the server takes attempts again
    bool m_commercialAddress = false;
    bool m_refusalAtField = false;
    bool m_wasBusy = false;
    bool m_onApiClient = false; ///< the last page one could type on
    bool m_sessionOnly = false; ///< chosen on the credential store's screen

    SignInFrame *m_frame;
    QWidget *m_page = nullptr;
    PasswordPage *m_passwordPage;
    ApiClientPage *m_apiClientPage;
    CodePage *m_codePage;
    OrganizationPage *m_organizationPage;
    TermsPage *m_termsPage;
    EnrolmentPage *m_enrolmentPage;
    KeychainView *m_keychainView;
    WaitingPage *m_waitingPage;
    QPointer<QDialog> m_help;
    QPointer<QDialog> m_support;
};

} // namespace ccj::ui
