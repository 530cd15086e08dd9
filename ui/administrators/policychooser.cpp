// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/policychooser.h"

#include "ui/common/errortext.h"
#include "ui/common/label.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ccj::ui {

using administrators::Policy;

namespace {

constexpr int leastRows = 3; // on a low screen
constexpr int mostRows = 6;

} // namespace

PolicyChooser::PolicyChooser(administrators::AdministratorsController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_stack(new QStackedLayout(this)),
      m_loading(Label::explanation(this)),
      m_list(new QListWidget(this)),
      m_failed(new QWidget(this)),
      m_reason(Label::explanation(m_failed)),
      m_retry(new QPushButton(m_failed))
{
    auto *failedLayout = new QVBoxLayout(m_failed);
    failedLayout->setContentsMargins({});
    failedLayout->addWidget(m_reason);
    failedLayout->addWidget(m_retry, 0, Qt::AlignLeft);
    failedLayout->addStretch();
    m_retry->setAutoDefault(false);
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_failed);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &PolicyChooser::changed);
    connect(m_retry, &QPushButton::clicked, &controller,
            &administrators::AdministratorsController::loadPolicies);
    connect(&controller, &administrators::AdministratorsController::policiesChanged, this,
            &PolicyChooser::fill);
    retranslateUi();
}

QList<Policy> PolicyChooser::chosen() const
{
    QList<Policy> result;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked)
            continue;
        auto policy = m_policies.at(row);
        policy.setGranted(true);
        result.append(policy);
    }
    return result;
}

void PolicyChooser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.loadPolicies();
    fill();
}

void PolicyChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        fitList();
}

void PolicyChooser::fill()
{
    const auto &answer = m_controller.policies();
    if (!answer) {
        m_stack->setCurrentWidget(m_loading);
        return;
    }
    if (!*answer) {
        retranslateUi();
        m_stack->setCurrentWidget(m_failed);
        return;
    }
    m_stack->setCurrentWidget(m_list);
    auto assignable = answer->value();
    assignable.removeIf([](const Policy &policy) { return !policy.canChange; });
    if (assignable == m_policies)
        return;
    const QSignalBlocker quiet(m_list);
    m_policies = assignable;
    m_list->clear();
    for (const auto &policy : std::as_const(m_policies)) {
        const auto name = policy.displayName.isEmpty() ? policy.name : policy.displayName;
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(policy.serviceName);
    }
    fitList();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

/// As high as the catalogue, within limits.
void PolicyChooser::fitList()
{
    const auto heightOf = [this](int rows) {
        return std::clamp(m_list->count(), 1, rows) * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    };
    m_list->setMinimumHeight(heightOf(leastRows));
    m_list->setMaximumHeight(heightOf(mostRows));
}

void PolicyChooser::retranslateUi()
{
    m_loading->setText(tr("Loading the permissions…"));
    m_retry->setText(tr("Retry"));
    m_list->setAccessibleName(tr("Permissions"));
    if (const auto &answer = m_controller.policies(); answer && !*answer) {
        const auto words = errorText(answer->error());
        m_reason->setText(tr("The permissions could not be loaded. %1").arg(words.title));
    }
}

} // namespace ccj::ui
