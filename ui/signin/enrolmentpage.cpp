// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/enrolmentpage.h"

#include "ui/common/label.h"
#include "ui/common/linkbutton.h"

#include <QDesktopServices>
#include <QPushButton>

namespace ccj::ui {

EnrolmentPage::EnrolmentPage(QWidget *parent)
    : SignInPage(parent), m_text(new Label(TextRole::Base, this)), m_advice(Label::explanation(this))
{
    m_text->setWordWrap(true);
    add(m_text);
    add(m_advice);
    m_open = addLink();
    m_open->hide();
    connect(m_open, &LinkButton::clicked, this, [this] { QDesktopServices::openUrl(m_address); });
    retranslateUi();
}

void EnrolmentPage::setWebConsole(const QUrl &address)
{
    m_address = address;
    m_open->setVisible(!address.isEmpty());
}

QString EnrolmentPage::title() const
{
    return tr("Not enrolled yet");
}

void EnrolmentPage::takeFocus()
{
    submitButton()->setFocus();
}

void EnrolmentPage::retranslateUi()
{
    m_text->setText(
        tr("Your password is right, but this account is not enrolled in multifactor authentication, "
           "which every administrator needs."));
    m_advice->setText(tr("This version of the console cannot enroll yet. Enroll in the web console with an "
                         "authenticator app, then sign in here again. Nothing has been changed."));
    setSubmitText(tr("Back to sign-in"));
    m_open->setText(tr("Open the web console"));
}

} // namespace ccj::ui
