// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/keychainview.h"

#include "ui/common/label.h"
#include "ui/signin/keychaintext.h"
#include "ui/theme/buttonkind.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccj::ui {

KeychainView::KeychainView(QWidget *parent)
    : QWidget(parent),
      m_advice(new Label(TextRole::Base, this)),
      m_never(Label::explanation(this)),
      m_retry(new QPushButton(this)),
      m_sessionOnly(new QPushButton(this))
{
    m_advice->setWordWrap(true);
    setButtonKind(m_retry, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::fieldGap);
    layout->addWidget(m_advice);
    layout->addWidget(m_never);
    layout->addSpacing(metrics::gap);
    layout->addWidget(m_retry);
    layout->addWidget(m_sessionOnly);
    connect(m_retry, &QPushButton::clicked, this, &KeychainView::retryRequested);
    connect(m_sessionOnly, &QPushButton::clicked, this, &KeychainView::sessionOnlyRequested);
    retranslateUi();
}

void KeychainView::setKeeping(auth::Session::Keeping keeping)
{
    m_keeping = keeping;
    retranslateUi();
}

QString KeychainView::title() const
{
    return KeychainText::of(m_keeping).title;
}

void KeychainView::takeFocus()
{
    m_retry->setFocus();
}

void KeychainView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void KeychainView::retranslateUi()
{
    m_advice->setText(KeychainText::of(m_keeping).advice);
    m_never->setText(tr("Your sign-in is never written to an ordinary file."));
    m_retry->setText(tr("Retry"));
    m_sessionOnly->setText(tr("Use this session only"));
}

} // namespace ccj::ui
