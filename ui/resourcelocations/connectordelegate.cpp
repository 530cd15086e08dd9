// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/connectordelegate.h"

#include "ui/resourcelocations/connectorslist.h"
#include "ui/resourcelocations/locationwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QPainter>

namespace ccj::ui {

using namespace resourcelocations;

namespace {

constexpr int lineMargin = 6;

QFont nameFont()
{
    return ui::font(TextRole::Base);
}
QFont smallFont()
{
    return ui::font(TextRole::Caption);
}

} // namespace

QSize ConnectorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(metrics::detail) / 2,
            QFontMetrics(nameFont()).height() + QFontMetrics(smallFont()).height() + 2 * lineMargin};
}

void ConnectorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const auto row = index.data(ConnectorsModel::ItemRole).value<ConnectorRow>();
    const auto shape = shapeOf(LocationWords::tone(row.state));
    const QColor ink = color(shape.ink, cell.palette);
    const auto inside = cell.rect.adjusted(metrics::gap, lineMargin, -metrics::gap, -lineMargin);
    const int side = scaled(metrics::mark);
    const QFontMetrics name(nameFont());
    QRect first(inside.left(), inside.top(), inside.width(), name.height());
    paintIcon(painter, QRectF(first.left(), first.center().y() + 1 - side / 2.0, side, side), shape.icon,
              ink);
    first.setLeft(first.left() + side + metrics::gap);
    const QRect second(first.left(), first.bottom() + 1, first.width(), inside.bottom() - first.bottom());
    const auto state = LocationWords::state(row.state);
    painter->setFont(nameFont());
    painter->setPen(ink);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, state);
    first.setRight(first.right() - name.horizontalAdvance(state) - metrics::gap);
    painter->setPen(color(Role::Text, cell.palette));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      name.elidedText(row.connector.shortName(), Qt::ElideRight, first.width()));
    painter->setFont(smallFont());
    painter->setPen(color(Role::Muted, cell.palette));
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(smallFont())
            .elidedText(index.data(ConnectorRows::DetailRole).toString(), Qt::ElideRight, second.width()));
    if (cell.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(cell);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, cell.widget);
    }
}

} // namespace ccj::ui
