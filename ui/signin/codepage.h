// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/countdown.h"
#include "ui/signin/signinpage.h"

#include "app/auth/signin.h"

#include <QList>

namespace ccj::ui {

class Label;
class LineEdit;

/// The second factor: one field for the code of the chosen method, and the way to another method when
/// the authenticator is not at hand (R18, R25). Takes paste, blanks and full-width digits (R73).
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
    bool showRefusal(const Error &error) override;
    void clearRefusal() override;
    void showSuccess() override;
    /// As typed; auth::normalizedCode() makes it what is sent.
    QString code() const;
    void clearCode();

Q_SIGNALS:
    void methodChosen(auth::SignIn::Method method);
    void mailRequested();
    void restartRequested();

protected:
    void retranslateUi() override;
    bool check() override;

private:
    using Method = auth::SignIn::Method;

    LinkButton *addMethod(Method method);
    void showMethods();
    void wordMailLink();

    Countdown m_mailWait;
    QString m_emailAddress;
    QList<Method> m_methods;
    Method m_method = Method::Authenticator;
    bool m_codeSent = false;
    bool m_mailAsked = false;
    Label *m_task;
    LineEdit *m_code;
    Field *m_codeField;
    LinkButton *m_mail;
    LinkButton *m_noAuthenticator;
    QWidget *m_others;
    LinkButton *m_toAuthenticator;
    LinkButton *m_toBackupCode;
    LinkButton *m_toMail;
    Label *m_noOther;
    LinkButton *m_restart;
};

} // namespace ccj::ui
