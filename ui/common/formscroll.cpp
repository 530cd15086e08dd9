// SPDX-License-Identifier: Apache-2.0
#include "ui/common/formscroll.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace ccj::ui {

namespace {

constexpr int leastHeight = 120;

} // namespace

FormScroll::FormScroll(QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(form);
    viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { followRange(most); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FormScroll::makeReadable()
{
    setFocusPolicy(Qt::StrongFocus);
}

bool FormScroll::hasHeightForWidth() const
{
    return widget()->hasHeightForWidth();
}

int FormScroll::heightForWidth(int width) const
{
    return widget()->heightForWidth(width);
}

QSize FormScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FormScroll::minimumSizeHint() const
{
    const QSize form = widget()->minimumSizeHint();
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    return {form.width() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0),
            std::min(form.height(), scaled(leastHeight))};
}

/// The form is transparent and stands off the edge, where the ring is seen.
void FormScroll::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(viewport());
    QPainter painter(viewport());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

bool FormScroll::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // the form has grown or shrunk
    return QScrollArea::viewportEvent(event);
}

/// The bar stands a little off the fields.
void FormScroll::followRange(int most)
{
    widget()->setContentsMargins(0, 0, most > 0 ? metrics::gap : 0, 0);
    updateGeometry();
}

void FormScroll::follow(QWidget *focused)
{
    viewport()->update(); // the ring comes or goes
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, scaled(metrics::fieldGap));
}

} // namespace ccj::ui
