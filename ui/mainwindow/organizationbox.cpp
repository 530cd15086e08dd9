// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/organizationbox.h"

#include "ui/common/copybutton.h"
#include "ui/common/label.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

OrganizationBox::OrganizationBox(QWidget *parent)
    : QWidget(parent),
      m_name(new Label(TextRole::Strong, this)),
      m_id(new Label(TextRole::Caption, this, Role::Muted)),
      m_copy(new CopyButton(this)),
      m_switch(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    m_name->setWordWrap(true);
    m_switch->setAutoRaise(true);
    m_switch->setFocusPolicy(Qt::StrongFocus);
    m_switch->setIconSize({scaled(metrics::mark), scaled(metrics::mark)});
    m_switch->setIcon(icon(u"chevron-down"_s, Role::Muted));
    m_switch->setPopupMode(QToolButton::InstantPopup);
    connect(m_switch, &QToolButton::clicked, this, &OrganizationBox::openMenu);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics::smallGap);
    second->addWidget(m_id);
    second->addWidget(m_copy);
    second->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addLayout(second);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::gap, 0, 0, 0);
    layout->setSpacing(metrics::smallGap);
    layout->addLayout(words, 1);
    layout->addWidget(m_switch, 0, Qt::AlignTop);
    setOrganizations({}, {});
}

void OrganizationBox::setOrganizations(const QList<auth::Organization> &all,
                                       const std::optional<auth::Organization> &current)
{
    m_all = all;
    m_current = current;
    m_switch->setVisible(m_all.size() > 1);
    setCursor(m_all.size() > 1 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    retranslateUi();
    update();
}

void OrganizationBox::setSwitching(bool switching)
{
    m_switch->setEnabled(!switching);
}

void OrganizationBox::openMenu()
{
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

/// The whole box opens the menu, not the small arrow alone.
void OrganizationBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()) &&
        m_all.size() > 1 && m_switch->isEnabled())
        openMenu();
}

void OrganizationBox::fillMenu()
{
    m_menu->clear();
    for (const auth::Organization &organization : m_all) {
        QAction *action = m_menu->addAction(tr("%1 (OrgID %2)").arg(organization.name, organization.orgId));
        action->setCheckable(true);
        action->setChecked(m_current && organization.id == m_current->id);
        connect(action, &QAction::triggered, this,
                [this, id = organization.id] { Q_EMIT organizationChosen(id); });
    }
}

void OrganizationBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void OrganizationBox::paintEvent(QPaintEvent *)
{
    if (m_all.size() < 2 || !m_current)
        return;
    QStringList ids;
    for (const auth::Organization &organization : m_all)
        ids.append(organization.id);
    ids.sort(); // the same colour whatever the order of the list
    QPainter painter(this);
    const int number = static_cast<int>(ids.indexOf(m_current->id));
    paintBox(&painter, QRectF(0, 2, metrics::smallGap, height() - 4), organizationColor(number, palette()),
             {}, metrics::smallGap / 2.0);
}

void OrganizationBox::retranslateUi()
{
    fillMenu();
    // An API client is told neither name nor OrgID; its customer ID is never shown as one (R42).
    const bool customerOnly = m_current && m_current->name.isEmpty();
    const QString id = !m_current ? QString() : customerOnly ? m_current->id : m_current->orgId;
    m_name->setText(!m_current ? tr("No organization") : customerOnly ? id : m_current->name);
    m_id->setText(customerOnly ? tr("Customer ID") : tr("OrgID %1").arg(id));
    m_id->setVisible(!id.isEmpty());
    m_copy->setVisible(!id.isEmpty());
    m_copy->setCopyText(id);
    m_copy->setSubject(customerOnly ? tr("Customer ID") : tr("OrgID"));
    m_switch->setToolTip(tr("Switch organization"));
    m_switch->setAccessibleName(tr("Switch organization"));
}

} // namespace ccj::ui
