// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinpage.h"

#include "ui/common/field.h"
#include "ui/common/linkbutton.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccj::ui {

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent),
      m_content(new QVBoxLayout),
      m_links(new QVBoxLayout),
      m_submit(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setButtonKind(m_submit, ButtonKind::Primary);
    m_cancel->hide();
    m_content->setSpacing(metrics::fieldGap);
    m_links->setSpacing(metrics::smallGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::fieldGap);
    layout->addLayout(m_content);
    layout->addWidget(m_submit);
    layout->addWidget(m_cancel);
    layout->addLayout(m_links);
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelled);
}

bool SignInPage::showRefusal(const Error &)
{
    return false;
}

void SignInPage::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    const bool hadFocus = m_submit->hasFocus() || m_cancel->hasFocus();
    m_cancel->setVisible(busy);
    m_submit->setVisible(!busy);
    if (hadFocus)
        (busy ? m_cancel : m_submit)->setFocus();
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SignInPage::add(QWidget *widget)
{
    m_content->addWidget(widget);
    const auto *field = qobject_cast<Field *>(widget);
    QWidget *editor = field ? field->editor() : widget;
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    // Tab goes from the content to the button, then to the links.
    setTabOrder(editor, m_submit);
    setTabOrder(m_submit, m_cancel);
}

LinkButton *SignInPage::addLink()
{
    auto *link = new LinkButton(this);
    m_links->addWidget(link, 0, Qt::AlignLeft);
    return link;
}

void SignInPage::addBelow(QWidget *widget)
{
    m_links->addWidget(widget);
}

void SignInPage::setSubmitText(const QString &text)
{
    m_cancel->setText(tr("Cancel"));
    m_submit->setText(text);
}

void SignInPage::submit()
{
    if (!m_busy && m_submit->isEnabled() && check())
        Q_EMIT submitted();
}

bool SignInPage::requireText(Field *field, const QString &message)
{
    const auto *edit = qobject_cast<QLineEdit *>(field->editor());
    if (edit && !edit->text().trimmed().isEmpty())
        return true;
    field->setError(message);
    field->setFocus();
    return false;
}

} // namespace ccj::ui
