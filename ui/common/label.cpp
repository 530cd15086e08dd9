// SPDX-License-Identifier: Apache-2.0
#include "ui/common/label.h"

#include <QEvent>
#include <QGuiApplication>

namespace ccj::ui {

Label::Label(TextRole role, QWidget *parent, Role tone) : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on every ground: restyle() sets this one
    restyle();
}

Label *Label::explanation(QWidget *parent)
{
    auto *label = new Label(TextRole::Secondary, parent, Role::Muted);
    label->setWordWrap(true);
    return label;
}

void Label::setTone(Role tone)
{
    m_tone = tone;
    restyle();
}

void Label::setTextRole(TextRole role)
{
    m_role = role;
    restyle();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

void Label::restyle()
{
    setFont(ui::font(m_role));
    QPalette own;
    own.setColor(QPalette::WindowText, color(m_tone, QGuiApplication::palette()));
    setPalette(own);
}

} // namespace ccj::ui
