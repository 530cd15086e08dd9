// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/qrview.h"

#include "ui/common/spokenrole.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ccj::ui {

using mfa::QrMatrix;

namespace {

constexpr int side = 264; // modules of four pixels for the usual key

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSpokenRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    restyle();
}

void QrView::setText(const auth::SecretString &text)
{
    auto matrix = QrMatrix::of(text);
    if (!matrix)
        return clear();
    m_matrix.emplace(std::move(*matrix));
    update();
}

void QrView::clear()
{
    m_matrix.reset();
    update();
}

QSize QrView::sizeHint() const
{
    return {scaled(side), scaled(side)};
}

void QrView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        restyle();
}

void QrView::restyle()
{
    setAccessibleName(tr("QR code for your authenticator app"));
    updateGeometry();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), paper(), color(Role::Line, palette()), metrics::cardRadius);
    if (m_matrix)
        paintModules(&painter);
}

/// In pixels of the screen, not of the layout: a module that is 4.4 pixels wide would be 4 here and 5 there.
void QrView::paintModules(QPainter *painter) const
{
    const QTransform toScreen = painter->deviceTransform();
    const QRect room = toScreen.mapRect(QRectF(rect())).toAlignedRect();
    const int modules = m_matrix->size();
    const int edge = qCeil(metrics::smallGap * toScreen.m11()); // the line around it and its round corners
    const int most = std::min(room.width(), room.height()) - 2 * edge;
    const int module = std::max(1, most / (modules + 2 * QrMatrix::quietZone));
    const QPoint corner =
        room.topLeft() + QPoint(room.width() - modules * module, room.height() - modules * module) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setWorldTransform(toScreen.inverted(), true);
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x) {
            if (m_matrix->isDark(x, y))
                painter->fillRect(QRect(corner + QPoint(x, y) * module, QSize(module, module)), paperInk());
        }
    }
    painter->restore();
}

} // namespace ccj::ui
