// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/apiclientpage.h"

#include "ui/common/field.h"
#include "ui/common/lineedit.h"
#include "ui/common/linkbutton.h"
#include "ui/signin/environmenttext.h"
#include "ui/signin/refusaltext.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

/// IDs are often pasted with blanks around them or typed full-width.
QString cleaned(const LineEdit *edit)
{
    return edit->text().normalized(QString::NormalizationForm_KC).trimmed();
}

} // namespace

ApiClientPage::ApiClientPage(QWidget *parent)
    : SignInPage(parent), m_environment(new QComboBox), m_environmentField(new Field(m_environment, this))
{
    add(m_environmentField);
    m_customer = addEdit(&m_customerField);
    m_client = addEdit(&m_clientField);
    m_secret = addEdit(&m_secretField);
    m_secret->setEchoMode(QLineEdit::Password);
    m_password = addLink();
    m_help = addLink();
    connect(m_environment, &QComboBox::activated, this,
            [this](int row) { Q_EMIT environmentChosen(m_environments.at(row).id); });
    connect(m_password, &LinkButton::clicked, this, &ApiClientPage::passwordRequested);
    connect(m_help, &LinkButton::clicked, this, &ApiClientPage::helpRequested);
    m_environmentField->hide();
    retranslateUi();
}

void ApiClientPage::setEnvironments(const QList<net::Environment> &environments, const QString &currentId)
{
    m_environments = environments;
    m_environment->clear();
    for (const net::Environment &environment : environments) {
        m_environment->addItem(EnvironmentText::name(environment), environment.id);
        if (environment.id == currentId)
            m_environment->setCurrentIndex(m_environment->count() - 1);
    }
    m_environmentField->setVisible(environments.size() > 1);
}

void ApiClientPage::setPasswordOffered(bool offered)
{
    m_password->setVisible(offered);
}

QString ApiClientPage::title() const
{
    return tr("Sign in with an API client");
}

QString ApiClientPage::summary() const
{
    return tr("Created in the web console under API access.");
}

void ApiClientPage::takeFocus()
{
    for (LineEdit *edit : {m_customer, m_client, m_secret}) {
        if (edit->text().isEmpty()) {
            edit->setFocus();
            return;
        }
    }
    m_secret->setFocus();
    m_secret->selectAll();
}

bool ApiClientPage::showRefusal(const Error &error)
{
    if (error.name() != "invalid_client"_L1)
        return false;
    m_secretField->setError(refusalText(error));
    return true;
}

void ApiClientPage::clearRefusal()
{
    for (Field *field : {m_customerField, m_clientField, m_secretField})
        field->clearError();
}

QString ApiClientPage::customerId() const
{
    return cleaned(m_customer);
}

QString ApiClientPage::clientId() const
{
    return cleaned(m_client);
}

QString ApiClientPage::clientSecret() const
{
    return m_secret->text().trimmed();
}

void ApiClientPage::clearSecret()
{
    m_secret->clear();
}

void ApiClientPage::retranslateUi()
{
    m_environmentField->setLabel(tr("Environment"));
    for (int row = 0; row < m_environments.size(); ++row)
        m_environment->setItemText(row, EnvironmentText::name(m_environments.at(row)));
    m_customerField->setLabel(tr("Customer ID"));
    m_customerField->setHelp(tr("At the top of API access; not the organization ID."));
    m_clientField->setLabel(tr("Client ID"));
    m_secretField->setLabel(tr("Client secret"));
    setSubmitText(tr("Sign in"));
    m_password->setText(tr("Sign in with email address and password"));
    m_help->setText(tr("Can't sign in?"));
}

bool ApiClientPage::check()
{
    return requireText(m_customerField, tr("Enter the customer ID.")) &&
           requireText(m_clientField, tr("Enter the client ID.")) &&
           requireText(m_secretField, tr("Enter the client secret."));
}

LineEdit *ApiClientPage::addEdit(Field **field)
{
    auto *edit = new LineEdit;
    edit->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    Field *owner = *field = new Field(edit, this);
    add(owner);
    connect(edit, &QLineEdit::textEdited, owner, &Field::clearError);
    return edit;
}

} // namespace ccj::ui
