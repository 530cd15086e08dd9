// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/passwordpage.h"

#include "ui/common/field.h"
#include "ui/common/lineedit.h"
#include "ui/common/linkbutton.h"
#include "ui/signin/addresshint.h"
#include "ui/signin/refusaltext.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

PasswordPage::PasswordPage(QWidget *parent)
    : SignInPage(parent),
      m_email(new LineEdit),
      m_emailField(new Field(m_email, this)),
      m_password(new LineEdit),
      m_passwordField(new Field(m_password, this))
{
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase);
    m_password->setEchoMode(QLineEdit::Password);
    add(m_emailField);
    add(m_passwordField);
    m_apiClient = addLink();
    m_help = addLink();

    connect(m_email, &QLineEdit::textEdited, m_emailField, &Field::clearError);
    connect(m_email, &QLineEdit::textChanged, this, &PasswordPage::hintAtEmail);
    connect(m_email, &QLineEdit::editingFinished, this, &PasswordPage::hintAtEmail);
    connect(m_password, &QLineEdit::textEdited, m_passwordField, &Field::clearError);
    connect(m_password, &LineEdit::capsLockSeen, this, [this](bool on) {
        m_capsLock = on;
        retranslateUi();
    });
    connect(m_apiClient, &LinkButton::clicked, this, &PasswordPage::apiClientRequested);
    connect(m_help, &LinkButton::clicked, this, &PasswordPage::helpRequested);
    retranslateUi();
}

QString PasswordPage::title() const
{
    return tr("Sign in");
}

void PasswordPage::takeFocus()
{
    LineEdit *edit = m_email->text().isEmpty() ? m_email : m_password;
    edit->setFocus();
    edit->selectAll();
}

bool PasswordPage::showRefusal(const Error &error)
{
    if (error.name() != "invalidCredentials"_L1)
        return false;
    m_passwordField->setError(refusalText(error));
    return true;
}

void PasswordPage::clearRefusal()
{
    m_emailField->clearError();
    m_passwordField->clearError();
}

QString PasswordPage::email() const
{
    return m_email->text().normalized(QString::NormalizationForm_KC).trimmed();
}

QString PasswordPage::password() const
{
    return m_password->text();
}

void PasswordPage::suggestEmail(const QString &email)
{
    if (m_email->text().isEmpty())
        m_email->setText(email);
}

void PasswordPage::setApiClientOffered(bool offered)
{
    m_apiClient->setVisible(offered);
}

void PasswordPage::clearPassword()
{
    m_password->clear();
}

void PasswordPage::retranslateUi()
{
    m_emailField->setLabel(tr("Email address"));
    m_passwordField->setLabel(tr("Password"));
    m_passwordField->setHelp(m_capsLock ? tr("Caps Lock seems to be on.") : QString());
    setSubmitText(tr("Sign in"));
    m_apiClient->setText(tr("Sign in with an API client"));
    m_help->setText(tr("Can't sign in?"));
    hintAtEmail();
}

bool PasswordPage::check()
{
    return requireText(m_emailField, tr("Enter your email address.")) &&
           requireText(m_passwordField, tr("Enter your password."));
}

void PasswordPage::hintAtEmail()
{
    const AddressHint hint = hintForUserName(m_email->text());
    const bool unusual = hint == AddressHint::NotAnEmail && !m_email->hasFocus();
    m_emailField->setHelp(unusual ? tr("This is usually an email address.") : QString());
    Q_EMIT commercialAddressSeen(hint == AddressHint::CommercialCloud);
}

} // namespace ccj::ui
