// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinhelp.h"

#include "ui/common/label.h"
#include "ui/common/linkbutton.h"

#include "app/net/environment.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccj::ui {

SignInHelp::SignInHelp(QWidget *parent)
    : QDialog(parent),
      m_title(new Label(TextRole::Title, this)),
      m_open(new LinkButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::dialogMargin);
    layout->setSpacing(metrics::smallGap);
    layout->addWidget(m_title);
    for (Check *check : {&m_address, &m_email, &m_organization}) {
        check->heading = new Label(TextRole::Strong, this);
        check->heading->setWordWrap(true);
        check->text = Label::explanation(this);
        layout->addSpacing(metrics::fieldGap);
        layout->addWidget(check->heading);
        layout->addWidget(check->text);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addSpacing(metrics::groupGap);
    layout->addLayout(buttons);
    m_close->setDefault(true);
    m_close->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_open, &LinkButton::clicked, this,
            [] { QDesktopServices::openUrl(net::Environment::japan().webConsole); });
    setFixedWidth(scaled(metrics::dialog));
    retranslateUi();
}

bool SignInHelp::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        setFixedHeight(layout()->totalHeightForWidth(width()));
    return handled;
}

void SignInHelp::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SignInHelp::retranslateUi()
{
    setWindowTitle(tr("Can't sign in?"));
    m_title->setText(tr("Three things to check"));
    m_address.heading->setText(tr("1. Is it the right cloud?"));
    m_address.text->setText(
        tr("Citrix Cloud Japan is at citrixcloud.jp and its page carries the Citrix Cloud Japan "
           "logo. Accounts of the commercial Citrix Cloud (cloud.com) do not work here."));
    m_email.heading->setText(tr("2. Is it the right email address?"));
    m_email.text->setText(
        tr("Your user name is the address with which you signed up or accepted the invitation."));
    m_organization.heading->setText(tr("3. Does your organization use Azure AD?"));
    m_organization.text->setText(
        tr("Then sign in with your organization credentials in the web console. If you do "
           "not know the identifier, ask your organization's administrator."));
    m_open->setText(tr("Open citrixcloud.jp"));
    m_close->setText(tr("Close"));
}

} // namespace ccj::ui
