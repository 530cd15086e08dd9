// SPDX-License-Identifier: Apache-2.0
#include "ui/common/copybutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

CopyButton::CopyButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({scaled(metrics::mark), scaled(metrics::mark)});
    m_copied.setSingleShot(true);
    m_copied.setInterval(2s);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    connect(&m_copied, &QTimer::timeout, this, &CopyButton::retranslateUi);
    retranslateUi();
}

void CopyButton::setCopyText(const QString &text)
{
    m_text = text;
    m_copied.stop();
    setEnabled(!text.isEmpty());
    retranslateUi();
}

void CopyButton::setSubject(const QString &subject)
{
    m_subject = subject;
    retranslateUi();
}

void CopyButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_copied.start();
    retranslateUi();
}

void CopyButton::retranslateUi()
{
    const bool copied = m_copied.isActive();
    setIcon(copied ? ui::icon(u"check-lg"_s, Role::Success) : ui::icon(u"files"_s, Role::Muted));
    const QString name = copied                ? tr("Copied")
                         : m_subject.isEmpty() ? tr("Copy")
                                               : tr("Copy %1").arg(m_subject);
    setToolTip(name);
    setAccessibleName(name);
}

} // namespace ccj::ui
