// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/marksdelegate.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QPainter>

namespace ccj::ui {

using resourcelocations::LocationRow;
using resourcelocations::LocationsModel;

namespace {

int boxWidth(const LocationMark &mark, const QFontMetrics &fm)
{
    return fm.horizontalAdvance(mark.text) + 2 * metrics::gap;
}

QList<LocationMark> marksOf(const QModelIndex &index)
{
    return LocationWords::marks(index.data(LocationsModel::ItemRole).value<LocationRow>());
}

} // namespace

int marksWidth(const QList<LocationMark> &marks)
{
    const QFontMetrics fm(ui::font(TextRole::Mark));
    int width = 0;
    for (const auto &mark : marks)
        width += (width > 0 ? metrics::smallGap : 0) + boxWidth(mark, fm);
    return width;
}

void paintMarks(QPainter *painter, const QRect &rect, const QList<LocationMark> &marks,
                const QPalette &palette)
{
    const QFontMetrics fm(ui::font(TextRole::Mark));
    const int height = fm.height() + metrics::smallGap;
    painter->setFont(ui::font(TextRole::Mark));
    int left = rect.left();
    for (const auto &mark : marks) {
        const QRect box(left, rect.center().y() + 1 - height / 2, boxWidth(mark, fm), height);
        paintBox(painter, box, color(mark.ground, palette), color(Role::ControlLine, palette),
                 metrics::smallGap);
        painter->setPen(color(mark.ink, palette));
        painter->drawText(box, Qt::AlignCenter, mark.text);
        left = box.right() + 1 + metrics::smallGap;
    }
}

void MarksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto marks = marksOf(index);
    if (!marks.isEmpty())
        cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    painter->save();
    painter->setClipRect(cell.rect);
    paintMarks(painter,
               style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
                   .adjusted(margin, 0, -margin, 0),
               marks, cell.palette);
    painter->restore();
}

QSize MarksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(std::max(size.width(), marksWidth(marksOf(index)) + 3 * metrics::gap));
    return size;
}

} // namespace ccj::ui
