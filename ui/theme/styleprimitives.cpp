// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/styledraw.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>

namespace ccj::ui {

namespace draw {

QColor Context::ink(Role role) const
{
    return color(role, option->palette);
}

bool Context::has(QStyle::StateFlag flag) const
{
    return option->state & flag;
}

namespace {

struct ButtonColours
{
    QColor ground;
    QColor edge;
};

ButtonColours buttonColours(const Context &c)
{
    const bool usable = c.has(QStyle::State_Enabled);
    const bool near = usable && (c.has(QStyle::State_MouseOver) || c.has(QStyle::State_Sunken));
    switch (buttonKind(c.widget)) {
    case ButtonKind::Primary:
        if (!usable)
            return {c.ink(Role::Line), {}};
        return {c.ink(near ? Role::AccentHover : Role::Accent), {}};
    case ButtonKind::DangerSolid:
        return {c.ink(usable ? Role::Danger : Role::Line), {}};
    case ButtonKind::Danger:
        return {c.ink(near ? Role::DangerSoft : Role::Panel), c.ink(near ? Role::Danger : Role::ControlLine)};
    case ButtonKind::Flat:
        return {near || c.has(QStyle::State_On) ? c.ink(Role::Hover) : QColor(), {}};
    case ButtonKind::Link:
        return {};
    case ButtonKind::Normal:
        break;
    }
    if (c.has(QStyle::State_On))
        return {c.ink(Role::AccentSoft), c.ink(usable ? Role::Accent : Role::ControlLine)};
    return {c.ink(near ? Role::Hover : Role::Panel), c.ink(usable ? Role::ControlLine : Role::Line)};
}

bool buttonPanel(const Context &c)
{
    const auto [ground, edge] = buttonColours(c);
    paintBox(c.painter, c.option->rect, ground, edge, metrics::radius);
    return true;
}

/// On a filled button the ring is drawn inside the fill, so that it is seen on its own ground.
bool focusRing(const Context &c)
{
    if (qobject_cast<const QAbstractItemView *>(c.widget))
        return true; // rows draw their own
    const ButtonKind kind = buttonKind(c.widget);
    const QRectF rect = c.option->rect;
    if (kind == ButtonKind::Primary || kind == ButtonKind::DangerSolid) {
        paintFocusRing(c.painter, rect, c.ink(kind == ButtonKind::Primary ? Role::Accent : Role::Danger),
                       metrics::radius);
        paintBox(c.painter, rect.adjusted(2, 2, -2, -2), {},
                 c.ink(kind == ButtonKind::Primary ? Role::OnAccent : Role::OnDanger), metrics::radius - 2);
        return true;
    }
    if (kind == ButtonKind::Link) // a ring would touch the letters
        c.painter->fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), c.ink(Role::Accent));
    else
        paintFocusRing(c.painter, rect, c.ink(Role::Accent), metrics::radius);
    return true;
}

bool fieldPanel(const Context &c)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(c.option);
    if (frame && frame->lineWidth <= 0)
        return true;
    const bool usable = c.has(QStyle::State_Enabled) && !c.has(QStyle::State_ReadOnly);
    const bool invalid = isInvalid(c.widget);
    paintBox(c.painter, c.option->rect, c.ink(usable ? Role::Panel : Role::Rail),
             c.ink(invalid                          ? Role::Danger
                   : c.has(QStyle::State_MouseOver) ? Role::Outline
                                                    : Role::ControlLine),
             metrics::radius);
    if (c.has(QStyle::State_HasFocus))
        paintFocusRing(c.painter, c.option->rect, c.ink(invalid ? Role::Danger : Role::Accent),
                       metrics::radius);
    return true;
}

bool checkBox(const Context &c)
{
    const QRectF box = c.option->rect;
    const bool usable = c.has(QStyle::State_Enabled);
    const bool on = c.has(QStyle::State_On);
    const bool partly = c.has(QStyle::State_NoChange);
    const QColor fill = on || partly ? c.ink(usable ? Role::Accent : Role::Disabled) : c.ink(Role::Panel);
    paintBox(c.painter, box, fill, on || partly ? fill : c.ink(usable ? Role::Outline : Role::Line),
             metrics::smallGap);
    if (on)
        paintCheck(c.painter, box, c.ink(Role::OnAccent));
    else if (partly)
        c.painter->fillRect(QRectF(box.left() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2),
                            c.ink(Role::OnAccent));
    return true;
}

bool radioButton(const Context &c)
{
    const QRectF box = c.option->rect;
    const bool usable = c.has(QStyle::State_Enabled);
    const bool on = c.has(QStyle::State_On);
    paintBox(c.painter, box, c.ink(Role::Panel),
             c.ink(on       ? Role::Accent
                   : usable ? Role::Outline
                            : Role::Line),
             box.width() / 2);
    if (on) {
        const qreal inset = box.width() / 4;
        paintBox(c.painter, box.adjusted(inset, inset, -inset, -inset),
                 c.ink(usable ? Role::Accent : Role::Disabled), {}, box.width() / 4);
    }
    return true;
}

/// No column that is seen stands before (step -1) or after (step 1) this one.
bool isOutermost(const QHeaderView *columns, int place, int step)
{
    for (place += step; place >= 0 && place < columns->count(); place += step) {
        if (!columns->isSectionHidden(columns->logicalIndex(place)))
            return false;
    }
    return true;
}

/// The row the keyboard is on has lines of the accent above and below, closed at both ends.
void currentRow(const Context &c, const QStyleOptionViewItem *item, const QHeaderView *columns)
{
    const QColor accent = c.ink(Role::Accent);
    const QRect cell = item->rect;
    const int place = columns->visualIndex(item->index.column());
    c.painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), accent);
    c.painter->fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), accent);
    if (isOutermost(columns, place, -1))
        c.painter->fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), accent);
    if (isOutermost(columns, place, 1))
        c.painter->fillRect(QRect(cell.right() - 1, cell.top(), 2, cell.height()), accent);
}

bool viewItem(const Context &c)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(c.option);
    if (!item)
        return false;
    const auto *table = qobject_cast<const QTableView *>(c.widget);
    if (c.has(QStyle::State_Selected))
        c.painter->fillRect(item->rect, c.ink(Role::Selection));
    else if (item->backgroundBrush.style() != Qt::NoBrush)
        c.painter->fillRect(item->rect, item->backgroundBrush);
    else if (!table && c.has(QStyle::State_MouseOver))
        c.painter->fillRect(item->rect, c.ink(Role::Hover));
    if (!table)
        return true;
    c.painter->fillRect(QRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1),
                        c.ink(Role::Line));
    if (table->hasFocus() && table->currentIndex().row() == item->index.row())
        currentRow(c, item, table->horizontalHeader());
    return true;
}

bool toolButtonPanel(const Context &c)
{
    const bool near =
        c.has(QStyle::State_MouseOver) || c.has(QStyle::State_Sunken) || c.has(QStyle::State_On);
    if (c.has(QStyle::State_Enabled) && near)
        paintBox(c.painter, c.option->rect, c.ink(Role::Hover), {}, metrics::radius);
    return true;
}

bool plainFrame(const Context &c)
{
    paintBox(c.painter, c.option->rect, c.ink(Role::Panel), c.ink(Role::Line), metrics::cardRadius);
    return true;
}

bool squareFrame(const Context &c)
{
    c.painter->fillRect(c.option->rect, c.ink(Role::Panel));
    paintBox(c.painter, c.option->rect, {}, c.ink(Role::ControlLine), 0.5);
    return true;
}

/// Around text of many lines: square, because what it holds reaches into the corners.
bool textFrame(const Context &c)
{
    paintBox(c.painter, c.option->rect, {},
             c.ink(c.has(QStyle::State_HasFocus) ? Role::Accent : Role::ControlLine), 0.5);
    return true;
}

bool frame(const Context &c)
{
    if (qobject_cast<const QPlainTextEdit *>(c.widget))
        return textFrame(c);
    if (qobject_cast<const QAbstractItemView *>(c.widget) || !c.widget || c.widget->isWindow() ||
        c.widget->inherits("QComboBoxPrivateContainer"))
        return squareFrame(c);
    return plainFrame(c);
}

bool arrow(const Context &c, int degrees)
{
    paintChevron(c.painter, c.option->rect,
                 c.ink(c.has(QStyle::State_Enabled) ? Role::Muted : Role::Disabled), degrees);
    return true;
}

} // namespace

bool primitive(QStyle::PrimitiveElement element, const Context &c)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        return buttonPanel(c);
    case QStyle::PE_FrameFocusRect:
        return focusRing(c);
    case QStyle::PE_PanelLineEdit:
        return fieldPanel(c);
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelItemViewRow:
    case QStyle::PE_IndicatorHeaderArrow: // CE_HeaderLabel puts it beside the word
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameButtonTool:
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        return checkBox(c);
    case QStyle::PE_IndicatorRadioButton:
        return radioButton(c);
    case QStyle::PE_PanelItemViewItem:
        return viewItem(c);
    case QStyle::PE_PanelButtonTool:
        return toolButtonPanel(c);
    case QStyle::PE_Frame:
        return frame(c);
    case QStyle::PE_PanelMenu:
        return squareFrame(c);
    case QStyle::PE_PanelTipLabel:
        c.painter->fillRect(c.option->rect, c.ink(Role::Text));
        return true;
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameTabBarBase:
        c.painter->fillRect(QRect(c.option->rect.left(), c.option->rect.top(), c.option->rect.width(), 1),
                            c.ink(Role::Line));
        return true;
    case QStyle::PE_IndicatorArrowDown:
        return arrow(c, 0);
    case QStyle::PE_IndicatorArrowLeft:
        return arrow(c, 90);
    case QStyle::PE_IndicatorArrowUp:
        return arrow(c, 180);
    case QStyle::PE_IndicatorArrowRight:
        return arrow(c, 270);
    default:
        return false;
    }
}

} // namespace draw

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!draw::primitive(element, {option, painter, widget}))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace ccj::ui
