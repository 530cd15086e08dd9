// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/loadgate.h"

#include "ui/common/busyline.h"
#include "ui/common/errortext.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

LoadGate::LoadGate(QWidget *content, std::function<QString()> loading, QWidget *parent)
    : QWidget(parent),
      m_words(std::move(loading)),
      m_stack(new QStackedLayout(this)),
      m_wait(new QWidget(this)),
      m_loading(Label::explanation(m_wait)),
      m_failed(new QWidget(this)),
      m_reason(Label::explanation(m_failed)),
      m_retry(new QPushButton(m_failed)),
      m_content(content)
{
    auto *wait = new QVBoxLayout(m_wait);
    wait->setContentsMargins({});
    wait->addWidget(m_loading);
    wait->addWidget(new BusyLine(m_wait));
    wait->addStretch();
    m_reason->setTone(Role::Danger);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(metrics::gap);
    reason->addWidget(
        new IconLabel(u"exclamation-circle-fill"_s, Role::Danger, m_failed, TextRole::Secondary), 0,
        Qt::AlignTop);
    reason->addWidget(m_reason, 1);
    auto *failed = new QVBoxLayout(m_failed);
    failed->setContentsMargins({});
    failed->addLayout(reason);
    failed->addWidget(m_retry, 0, Qt::AlignLeft);
    failed->addStretch();
    m_retry->setAutoDefault(false);
    m_stack->addWidget(m_wait);
    m_stack->addWidget(m_failed);
    m_stack->addWidget(m_content);
    connect(m_retry, &QPushButton::clicked, this, &LoadGate::retryRequested);
    retranslateUi();
}

void LoadGate::showLoading()
{
    m_error.reset();
    m_stack->setCurrentWidget(m_wait);
}

void LoadGate::showError(const Error &error)
{
    m_error = error;
    retranslateUi();
    m_stack->setCurrentWidget(m_failed);
    m_retry->setFocus();
}

void LoadGate::showContent()
{
    m_error.reset();
    m_stack->setCurrentWidget(m_content);
}

bool LoadGate::isOpen() const
{
    return m_stack->currentWidget() == m_content;
}

void LoadGate::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void LoadGate::retranslateUi()
{
    m_loading->setText(m_words());
    m_retry->setText(tr("Retry"));
    if (!m_error)
        return;
    const auto words = errorText(*m_error);
    m_reason->setText(tr("%1 %2").arg(words.title, words.advice));
}

} // namespace ccj::ui
