// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/organizationpage.h"

#include "ui/common/linkbutton.h"

#include <QListWidget>

#include <algorithm>

namespace ccj::ui {

namespace {
constexpr int mostRowsShown = 5;
}

OrganizationPage::OrganizationPage(QWidget *parent) : SignInPage(parent), m_list(new QListWidget(this))
{
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    add(m_list);
    m_restart = addLink();
    connect(m_list, &QListWidget::itemActivated, this, &OrganizationPage::submit);
    connect(m_restart, &LinkButton::clicked, this, &OrganizationPage::restartRequested);
    retranslateUi();
}

void OrganizationPage::setOrganizations(const QList<auth::Organization> &organizations)
{
    if (organizations == m_organizations)
        return;
    m_organizations = organizations;
    m_list->clear();
    for (int row = 0; row < organizations.size(); ++row)
        m_list->addItem(QString());
    retranslateUi();
    m_list->setCurrentRow(0);
}

QString OrganizationPage::title() const
{
    return tr("Choose an organization");
}

QString OrganizationPage::summary() const
{
    return tr("You can switch later without signing out.");
}

void OrganizationPage::takeFocus()
{
    m_list->setFocus();
}

QString OrganizationPage::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_organizations.at(row).id;
}

void OrganizationPage::retranslateUi()
{
    m_list->setAccessibleName(tr("Organizations"));
    for (int row = 0; row < m_list->count(); ++row) {
        const auth::Organization &organization = m_organizations.at(row);
        m_list->item(row)->setText(tr("%1\nOrgID %2, customer ID %3", "1: name of the organization")
                                       .arg(organization.name, organization.orgId, organization.id));
    }
    const int rows = std::clamp(m_list->count(), 1, mostRowsShown);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    setSubmitText(tr("Continue"));
    m_restart->setText(tr("Sign in as someone else"));
}

bool OrganizationPage::check()
{
    return !chosen().isEmpty();
}

} // namespace ccj::ui
