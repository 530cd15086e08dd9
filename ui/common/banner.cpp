// SPDX-License-Identifier: Apache-2.0
#include "ui/common/banner.h"

#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/spokenrole.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

struct Look
{
    QString icon;
    Role ink;
    Role ground;
};

Look lookOf(Banner::Severity severity)
{
    switch (severity) {
    case Banner::Severity::Information:
        return {u"info-circle-fill"_s, Role::Accent, Role::AccentSoft};
    case Banner::Severity::Success:
        return {u"check-circle-fill"_s, Role::Success, Role::SuccessSoft};
    case Banner::Severity::Warning:
        return {u"exclamation-triangle-fill"_s, Role::Warning, Role::WarningSoft};
    case Banner::Severity::Danger:
        return {u"x-circle-fill"_s, Role::Danger, Role::DangerSoft};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_mark(new IconLabel({}, Role::Accent, this)),
      m_text(new Label(TextRole::Base, this)),
      m_action(new QPushButton(this)),
      m_dismiss(new QToolButton(this))
{
    setSpokenRole(this, QAccessible::AlertMessage);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(0, 0, metrics::gap, 0); // off the edge where no button follows
    m_mark->setSide(metrics::icon - 2);
    m_action->setAutoDefault(false);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    m_dismiss->setIcon(ui::icon(u"x-lg"_s, Role::Muted));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::gap + metrics::smallGap, metrics::smallGap, metrics::smallGap,
                               metrics::smallGap);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss);
    setMinimumHeight(scaled(metrics::control + metrics::gap));
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    retranslateUi();
    m_dismiss->hide();
    hide();
}

void Banner::setMessage(Severity severity, const QString &text, const QString &actionText)
{
    const bool news = !isHidden() && text != m_text->text();
    const Look look = lookOf(severity);
    m_severity = severity;
    m_mark->setIcon(look.icon, look.ink);
    m_text->setTone(look.ink);
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    show();
    update();
    if (news)
        announce(this);
}

void Banner::updateText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void Banner::setDismissible(bool dismissible)
{
    m_dismiss->setVisible(dismissible);
}

void Banner::clear()
{
    hide();
    m_text->clear();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(lookOf(m_severity).ground, palette()));
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
}

void Banner::retranslateUi()
{
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
}

} // namespace ccj::ui
