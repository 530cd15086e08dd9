// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

namespace ccj::ui {

class Label;
class LineEdit;

/// E-mail address and password (R18, R19). What was typed stays after a refusal.
class PasswordPage : public SignInPage
{
    Q_OBJECT
public:
    explicit PasswordPage(QWidget *parent);

    QString title() const override;
    void takeFocus() override;
    bool showRefusal(const Error &error) override;
    void clearRefusal() override;

    /// As it is sent: half-width and without blanks at the ends (R52).
    QString email() const;
    QString password() const;
    /// Fills the address in where nothing was typed yet.
    void suggestEmail(const QString &email);
    void setApiClientOffered(bool offered);
    /// Forgets the password; called when it is no longer needed.
    void clearPassword();

Q_SIGNALS:
    void apiClientRequested();
    void helpRequested();
    /// The typed address belongs to the commercial Citrix Cloud, or no longer (R10).
    void commercialAddressSeen(bool seen);

protected:
    void retranslateUi() override;
    bool check() override;

private:
    void hintAtEmail();

    LineEdit *m_email;
    Field *m_emailField;
    LineEdit *m_password;
    Field *m_passwordField;
    LinkButton *m_apiClient;
    LinkButton *m_help;
    bool m_capsLock = false;
};

} // namespace ccj::ui
