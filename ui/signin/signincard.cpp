// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signincard.h"

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ccj::ui {

namespace {
constexpr int shadow = 24; // how far it reaches
constexpr int shadowLayers = 16;
constexpr int shadowDrop = 6; // how far it is moved down
constexpr int inset = 32;     // from the card's edge to its content
} // namespace

SignInCard::SignInCard(QWidget *parent) : QWidget(parent), m_content(new QVBoxLayout(this))
{
    m_content->setSpacing(0);
    applyZoom();
}

bool SignInCard::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // Wrapped text is as high as the width makes it; without this a long page would be squeezed.
    if (event->type() == QEvent::LayoutRequest)
        setFixedHeight(layout()->totalHeightForWidth(width()));
    return handled;
}

void SignInCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyZoom();
}

void SignInCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    QColor ink = color(Role::Shadow, palette());
    ink.setAlphaF(ink.alphaF() / shadow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    // Many thin layers that end where the square of their number says: dense at the card, then fading.
    for (int layer = 1; layer <= shadowLayers; ++layer) {
        const qreal part = qreal(layer) / shadowLayers;
        const qreal reach = (shadow - shadowDrop) * part * part;
        painter.drawRoundedRect(card.adjusted(-reach, -reach, reach, reach).translated(0, shadowDrop * part),
                                metrics::cardRadius + reach, metrics::cardRadius + reach);
    }
    paintBox(&painter, card, color(Role::Panel, palette()), color(Role::Line, palette()),
             metrics::cardRadius);
}

void SignInCard::applyZoom()
{
    const int margin = shadow + scaled(inset);
    m_content->setContentsMargins(margin, margin, margin, margin);
    setFixedWidth(scaled(metrics::signInCard) + 2 * shadow);
}

} // namespace ccj::ui
