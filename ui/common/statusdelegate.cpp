// SPDX-License-Identifier: Apache-2.0
#include "ui/common/statusdelegate.h"

#include "ui/common/elidedlines.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ccj::ui {

ToneShape shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return {u"circle-fill"_s, Role::Success};
    case Tone::Waiting:
        return {u"circle-half"_s, Role::Warning};
    case Tone::Negative:
        return {u"triangle-fill"_s, Role::Danger};
    case Tone::Neutral:
        return {u"circle"_s, Role::Muted};
    }
    Q_UNREACHABLE();
}

namespace {

/// Draws the cell's ground and returns where its text goes.
QRect paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    return style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
        .adjusted(margin, 0, -margin, 0);
}

int markSide()
{
    return scaled(metrics::mark);
}
constexpr int markGap = metrics::smallGap;

} // namespace

StatusDelegate::StatusDelegate(ToneOf toneOf, QObject *parent, int mostLines)
    : QStyledItemDelegate(parent), m_toneOf(std::move(toneOf)), m_mostLines(mostLines)
{
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_mostLines == 1)
        return;
    option->font = ui::font(TextRole::Secondary);
    option->fontMetrics = QFontMetrics(option->font);
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QRect rest = paintGround(painter, cell);
    const ToneShape shape = shapeOf(m_toneOf(index));
    const QColor ink = color(shape.ink, cell.palette);
    const int side = markSide();
    const auto lines = elidedLines(cell.text, cell.font, rest.width() - side - markGap, m_mostLines);
    const int lineHeight = cell.fontMetrics.lineSpacing();
    const int height = lineHeight * static_cast<int>(lines.size());
    QRect line(rest.left(), rest.top() + (rest.height() - height) / 2, rest.width(), lineHeight);
    paintIcon(painter, QRectF(line.left(), line.center().y() + 1 - side / 2.0, side, side), shape.icon, ink);
    line.setLeft(line.left() + side + markGap);
    painter->setPen(ink);
    painter->setFont(cell.font);
    for (const auto &words : lines) {
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, words);
        line.translate(0, lineHeight);
    }
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(markSide() + markGap, 0);
}

TagDelegate::TagDelegate(IsStrong isStrong, QObject *parent)
    : QStyledItemDelegate(parent), m_isStrong(std::move(isStrong))
{
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QRect place = paintGround(painter, cell);
    if (cell.text.isEmpty())
        return;
    const bool strong = m_isStrong(index);
    const QFont font = ui::font(strong ? TextRole::Mark : TextRole::Caption);
    const QFontMetrics fm(font);
    const int width = std::min(place.width(), fm.horizontalAdvance(cell.text) + 2 * metrics::gap);
    const int height = fm.height() + metrics::smallGap;
    const QRect box(place.left(), place.center().y() + 1 - height / 2, width, height);
    const auto ink = [&cell](Role role) { return color(role, cell.palette); };
    // On the ground of a selected row a filled box would vanish without its edge.
    const bool onSelection = cell.state & QStyle::State_Selected;
    paintBox(painter, box, ink(strong ? Role::AccentSoft : Role::Panel),
             ink(!strong       ? Role::ControlLine
                 : onSelection ? Role::Accent
                               : Role::AccentSoft),
             metrics::smallGap);
    painter->setFont(font);
    painter->setPen(strong ? ink(Role::Accent) : ink(Role::Text));
    painter->drawText(box, Qt::AlignCenter, fm.elidedText(cell.text, Qt::ElideRight, width - metrics::gap));
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * metrics::gap, 0);
}

void MutedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = ui::font(TextRole::Secondary);
    option->fontMetrics = QFontMetrics(option->font);
    const QColor ink = color(Role::Muted, option->palette);
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace ccj::ui
