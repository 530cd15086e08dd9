// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/waitingpage.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QProgressBar>
#include <QVBoxLayout>

namespace ccj::ui {

WaitingPage::WaitingPage(QWidget *parent) : QWidget(parent), m_progress(new QProgressBar(this))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::smallGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress);
    retranslateUi();
}

QString WaitingPage::title() const
{
    return tr("Looking for your saved sign-in…");
}

void WaitingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void WaitingPage::retranslateUi()
{
    m_progress->setAccessibleName(title());
}

} // namespace ccj::ui
