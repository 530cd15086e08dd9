// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/organizationpage.h"

#include "ui/common/linkbutton.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QListWidget>

#include <algorithm>

namespace ccj::ui {

namespace {
constexpr int mostRowsShown = 5;
constexpr int rowHeight = 56;
} // namespace

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
    fitHeight();
    setSubmitText(tr("Continue"));
    m_restart->setText(tr("Sign in as someone else"));
}

void OrganizationPage::changeEvent(QEvent *event)
{
    SignInPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitHeight();
}

void OrganizationPage::fitHeight()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, scaled(rowHeight)});
    const int rows = std::clamp(m_list->count(), 1, mostRowsShown);
    m_list->setFixedHeight(rows * scaled(rowHeight) + 2 * m_list->frameWidth());
}

bool OrganizationPage::check()
{
    return !chosen().isEmpty();
}

} // namespace ccj::ui
