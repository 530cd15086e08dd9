// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/keyview.h"

#include "ui/common/label.h"
#include "ui/common/secretclipboard.h"

#include "app/mfa/authenticatorkey.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

namespace {

constexpr int groupsInALine = 4;

QString inLines(const QString &groups)
{
    const QStringList all = groups.split(u' ');
    QStringList lines;
    for (qsizetype i = 0; i < all.size(); i += groupsInALine)
        lines.append(all.mid(i, groupsInALine).join(u' '));
    return lines.join(u'\n');
}

} // namespace

KeyView::KeyView(Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_title(Label::explanation(this)),
      m_groups(new Label(TextRole::Code, this)),
      m_copy(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::smallGap);
    column->addWidget(m_title);
    column->addWidget(m_groups);
    column->addSpacing(metrics::smallGap);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    m_copied.setSingleShot(true);
    m_copied.setInterval(2s);
    connect(m_copy, &QPushButton::clicked, this, &KeyView::copy);
    connect(&m_copied, &QTimer::timeout, this, &KeyView::retranslateUi);
    retranslateUi();
}

void KeyView::setKey(const auth::SecretString &key)
{
    m_key = key.clone();
    m_groups->setText(inLines(mfa::groupsOfFour(m_key)));
    m_copy->setEnabled(!m_key.isEmpty());
}

void KeyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void KeyView::copy()
{
    SecretClipboard::copy(m_key.clone(), m_clock);
    m_copied.start();
    retranslateUi();
}

void KeyView::retranslateUi()
{
    m_title->setText(tr("If it cannot be scanned, enter this key by hand."));
    m_copy->setText(m_copied.isActive() ? tr("Copied for one minute") : tr("Copy key"));
}

} // namespace ccj::ui
