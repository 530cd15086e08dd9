// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/countdown.h"
#include "ui/signin/signinpage.h"

#include "app/auth/signin.h"
#include "app/mfa/coderefusal.h"

#include <QList>

#include <array>
#include <optional>

namespace ccj::ui {

class CodeField;
class Label;

/// The second factor: one field for the code of the chosen method, and the way to another method when
/// the authenticator is not at hand (R18, R25, R77, R78). Takes paste, blanks and full-width digits (R73).
/// Each method has its own wait after too many wrong codes, as the server counts each for itself.
class CodePage : public SignInPage
{
    Q_OBJECT
public:
    CodePage(Clock &clock, QWidget *parent);

    /// Shows what the flow says now.
    void setState(const QString &email, const QList<auth::SignIn::Method> &methods,
                  auth::SignIn::Method method, bool codeSent);

    QString title() const override;
    QString summary() const override;
    void takeFocus() override;
    void refused(const Error &error) override;
    bool showRefusal(const Error &error) override;
    void clearRefusal() override;
    void showSuccess() override;
    /// As typed; auth::normalizedCode() makes it what is sent.
    QString code() const;
    /// Another ticket: nothing that was typed or refused holds any more.
    void reset();

Q_SIGNALS:
    void methodChosen(auth::SignIn::Method method);
    void mailRequested();
    void supportRequested(); ///< no method is left (R80)
    void restartRequested();

protected:
    void retranslateUi() override;
    bool check() override;

private:
    using Method = auth::SignIn::Method;

    void addLinks();
    LinkButton *addMethod(Method method);
    Countdown &codeWait() { return m_codeWaits.at(static_cast<size_t>(m_method)); }
    bool asksForMail() const { return m_method == Method::RecoveryEmail && !m_codeSent; }
    void askForMail();
    void showMethods();
    void showCode();

    Countdown m_mailWait;
    std::array<Countdown, 3> m_codeWaits; ///< by method
    QString m_emailAddress;
    QList<Method> m_methods;
    Method m_method = Method::Authenticator;
    bool m_codeSent = false;
    bool m_mailAsked = false;
    std::optional<mfa::CodeRefusal> m_refusal;
    Label *m_task;
    CodeField *m_code;
    LinkButton *m_mail;
    LinkButton *m_noAuthenticator;
    QWidget *m_others;
    LinkButton *m_toAuthenticator;
    LinkButton *m_toBackupCode;
    LinkButton *m_toMail;
    LinkButton *m_noneLeft;
    LinkButton *m_restart;
};

} // namespace ccj::ui
