// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/historystrip.h"

#include "ui/resourcelocations/historywords.h"
#include "ui/resourcelocations/locationwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ccj::ui {

namespace {

constexpr int stripHeight = 24;
constexpr qreal leastWidth = 2; // of a bar, so that a short outage is seen

/// The worse, the higher; the part of the whole height.
qreal heightOf(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return 0.3;
    case Tone::Waiting:
        return 0.6;
    case Tone::Neutral:
        return 0.6;
    case Tone::Negative:
        return 1;
    }
    Q_UNREACHABLE();
}

Tone toneOf(const HistorySpan &span)
{
    return span.state ? LocationWords::tone(*span.state) : Tone::Neutral;
}

} // namespace

HistoryStrip::HistoryStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistoryStrip::setSpans(const QList<HistorySpan> &spans)
{
    if (spans == m_spans)
        return;
    m_spans = spans;
    retranslateUi();
    update();
}

QSize HistoryStrip::sizeHint() const
{
    return {scaled(metrics::detail) / 2, scaled(stripHeight)};
}

void HistoryStrip::retranslateUi()
{
    setAccessibleName(HistoryWords::sum(m_spans));
}

bool HistoryStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto under = std::ranges::find_if(
        m_spans, [&](const HistorySpan &span) { return placeOf(span).right() >= help->pos().x(); });
    if (under != m_spans.end())
        QToolTip::showText(help->globalPos(), HistoryWords::line(*under), this);
    return true;
}

QRectF HistoryStrip::placeOf(const HistorySpan &span) const
{
    const auto begin = m_spans.first().from;
    const auto all = std::max<qreal>(1, static_cast<qreal>(begin.msecsTo(m_spans.last().until)));
    const auto at = [&](const QDateTime &time) {
        return static_cast<qreal>(begin.msecsTo(time)) / all * width();
    };
    return {at(span.from), 0, std::max(leastWidth, at(span.until) - at(span.from)), qreal(height())};
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal floor = height() - 1;
    for (const auto &span : m_spans) {
        const auto place = placeOf(span);
        if (span.isGap) {
            painter.setPen(QPen(color(Role::Muted, palette()), 1, Qt::DotLine));
            painter.drawLine(QPointF(place.left(), floor), QPointF(place.right(), floor));
            continue;
        }
        const auto tone = toneOf(span);
        const qreal high = heightOf(tone) * height();
        const QRectF bar(place.left(), height() - high, place.width(), high);
        if (span.state)
            painter.fillRect(bar, color(shapeOf(tone).ink, palette()));
        else
            paintBox(&painter, bar, {}, color(Role::Muted, palette()), 0);
    }
}

} // namespace ccj::ui
