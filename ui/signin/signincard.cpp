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
constexpr int shadow = 24;    // how far it reaches
constexpr int shadowDrop = 6; // how far it is moved down
constexpr int inset = 32;     // from the card's edge to its content
} // namespace

SignInCard::SignInCard(QWidget *parent) : QWidget(parent), m_content(new QVBoxLayout(this))
{
    m_content->setSpacing(0);
    applyZoom();
}

void SignInCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
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
    for (int reach = shadow - shadowDrop; reach > 0; reach -= 2) {
        const QRectF layer = card.adjusted(-reach, -reach, reach, reach).translated(0, shadowDrop);
        painter.drawRoundedRect(layer, metrics::cardRadius + reach, metrics::cardRadius + reach);
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
