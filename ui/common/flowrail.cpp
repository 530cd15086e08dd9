// SPDX-License-Identifier: Apache-2.0
#include "ui/common/flowrail.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace ccj::ui {

namespace {

constexpr int stepHeight = 32;
constexpr int circle = 20;

} // namespace

FlowRail::FlowRail(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void FlowRail::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void FlowRail::setSteps(const QStringList &steps)
{
    m_steps = steps;
    describe();
}

void FlowRail::setCurrent(int step)
{
    if (step == m_current)
        return;
    m_current = step;
    describe();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void FlowRail::describe()
{
    if (m_current < m_steps.size())
        setAccessibleName(tr("Step %1 of %2: %3")
                              .arg(QLocale().toString(m_current + 1), QLocale().toString(m_steps.size()),
                                   m_steps.at(m_current)));
    else
        setAccessibleName(tr("All steps are done"));
    updateGeometry();
    update();
}

QSize FlowRail::sizeHint() const
{
    int widest = QFontMetrics(ui::font(TextRole::Heading)).horizontalAdvance(m_title);
    const QFontMetrics current(ui::font(TextRole::Header));
    for (const auto &step : m_steps)
        widest = std::max(widest, scaled(circle) + metrics::gap + current.horizontalAdvance(step));
    return {std::max(scaled(metrics::navigation), widest + 2 * metrics::pageMargin), 0};
}

void FlowRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void FlowRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(Role::Rail, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Role::Line, palette()));
    painter.setPen(color(Role::Text, palette()));
    painter.setFont(ui::font(TextRole::Heading));
    const QRect title(metrics::pageMargin, metrics::pageMargin, width() - 2 * metrics::pageMargin,
                      painter.fontMetrics().height());
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft, m_title);
    int top = title.bottom() + metrics::cardMargin;
    for (int step = 0; step < m_steps.size(); ++step, top += scaled(stepHeight))
        paintStep(&painter, step, top);
}

void FlowRail::paintStep(QPainter *painter, int step, int top) const
{
    const auto ink = [this](Role role) { return color(role, palette()); };
    const int side = scaled(circle);
    const QRectF ring(metrics::pageMargin, top + (scaled(stepHeight) - side) / 2.0, side, side);
    const bool done = step < m_current;
    const bool now = step == m_current;
    const QColor edge = ink(done ? Role::Success : now ? Role::Accent : Role::ControlLine);
    paintBox(painter, ring, ink(done ? Role::Success : Role::Rail), edge, side / 2.0);
    if (done) {
        paintCheck(painter, ring.adjusted(3, 3, -3, -3), ink(Role::OnAccent));
    } else {
        painter->setFont(ui::font(TextRole::Caption));
        painter->setPen(ink(now ? Role::Accent : Role::Muted));
        painter->drawText(ring, Qt::AlignCenter, QLocale().toString(step + 1));
    }
    painter->setFont(ui::font(now ? TextRole::Header : TextRole::Secondary));
    painter->setPen(ink(now ? Role::Text : Role::Muted));
    const int left = metrics::pageMargin + side + metrics::gap;
    painter->drawText(QRect(left, top, width() - left - metrics::gap, scaled(stepHeight)),
                      Qt::AlignVCenter | Qt::AlignLeft, m_steps.at(step));
}

} // namespace ccj::ui
