// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/termspage.h"

#include "ui/common/label.h"
#include "ui/common/linkbutton.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QShortcut>

namespace ccj::ui {

TermsPage::TermsPage(QWidget *parent)
    : SignInPage(parent),
      m_organization(new Label(TextRole::Strong, this)),
      m_region(new Label(TextRole::Base, this)),
      m_explanation(Label::explanation(this)),
      m_agree(new QCheckBox(this))
{
    m_organization->setWordWrap(true);
    m_organization->hide();
    add(m_organization);
    add(m_region);
    add(m_explanation);
    add(m_agree);
    m_read = addLink();
    m_restart = addLink();
    m_read->hide();
    connect(m_agree, &QCheckBox::toggled, submitButton(), &QPushButton::setEnabled);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, m_agree, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &TermsPage::submit);
    }
    connect(m_read, &LinkButton::clicked, this, [this] { QDesktopServices::openUrl(m_address); });
    connect(m_restart, &LinkButton::clicked, this, &TermsPage::restartRequested);
    reset();
    retranslateUi();
}

void TermsPage::setWebConsole(const QUrl &address)
{
    m_address = address;
    m_read->setVisible(!address.isEmpty());
}

void TermsPage::setOrganization(const QString &name)
{
    m_organizationName = name;
    m_organization->setVisible(!name.isEmpty());
    retranslateUi();
}

void TermsPage::reset()
{
    m_agree->setChecked(false);
    submitButton()->setEnabled(false);
}

QString TermsPage::title() const
{
    return tr("Terms of service");
}

QString TermsPage::summary() const
{
    return tr("Asked once for each organization.");
}

void TermsPage::takeFocus()
{
    m_agree->setFocus();
}

void TermsPage::retranslateUi()
{
    m_organization->setText(tr("Organization: %1").arg(m_organizationName));
    m_region->setText(tr("Home region: Japan"));
    m_explanation->setText(
        tr("Citrix Cloud Japan has this one region; its control plane is hosted in Japan."));
    m_agree->setText(tr("I agree to the terms of service"));
    setSubmitText(tr("Continue"));
    m_read->setText(tr("Read the terms in the web console"));
    m_restart->setText(tr("Sign in as someone else"));
}

} // namespace ccj::ui
