// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/secretcover.h"

#include <QApplication>
#include <QEvent>

namespace ccj::ui {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

SecretCover::SecretCover(QWidget *shown, Clock &clock)
    : m_shown(shown), m_clock(clock), m_lastActivity(clock.elapsed())
{
    qApp->installEventFilter(this);
    wait();
}

void SecretCover::uncover()
{
    m_lastActivity = m_clock.elapsed();
    wait();
    if (std::exchange(m_reason, Reason::None) != Reason::None)
        Q_EMIT changed();
}

void SecretCover::cover(Reason reason)
{
    if (isCovered())
        return;
    m_reason = reason;
    m_idle = {};
    Q_EMIT changed();
}

void SecretCover::wait()
{
    const auto idle = m_clock.elapsed() - m_lastActivity;
    if (idle >= patience)
        return cover(Reason::Idle);
    m_idle = m_clock.after(patience - idle, [this] { wait(); });
}

bool SecretCover::eventFilter(QObject *watched, QEvent *event)
{
    const bool left = event->type() == QEvent::WindowDeactivate;
    if (!left && !isInput(event->type()))
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_shown->window())
        return false;
    if (!left)
        m_lastActivity = m_clock.elapsed();
    else if (m_shown->isVisible() && widget->isWindow())
        cover(Reason::WindowLeft);
    return false;
}

} // namespace ccj::ui
