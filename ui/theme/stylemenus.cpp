// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/styledraw.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace ccj::ui::draw {

namespace {

constexpr int itemPadding = 12;

/// Where icons and check marks stand, at the left of every menu.
int markColumn()
{
    return scaled(metrics::icon) + metrics::gap;
}

int separatorHeight()
{
    return metrics::gap + 1;
}

void itemMark(const Context &c, const QStyleOptionMenuItem &item, const QRect &place)
{
    const int side = scaled(metrics::icon);
    const QRect box(place.left(), place.center().y() + 1 - side / 2, side, side);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item.checked && item.checkType == QStyleOptionMenuItem::Exclusive)
            paintBox(c.painter, QRectF(box).adjusted(5, 5, -5, -5), c.ink(Role::Accent), {}, side / 2.0);
        else if (item.checked)
            paintCheck(c.painter, box, c.ink(Role::Accent));
    } else if (!item.icon.isNull()) {
        item.icon.paint(c.painter, box, Qt::AlignCenter,
                        c.has(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
}

bool menuItem(const Context &c)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(c.option);
    if (!item)
        return false;
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        c.painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), c.ink(Role::Line));
        return true;
    }
    if (c.has(QStyle::State_Selected))
        paintBox(c.painter, rect, c.ink(Role::AccentSoft), {}, metrics::smallGap);
    QRect place = rect.adjusted(itemPadding, 0, -itemPadding, 0);
    itemMark(c, *item, place);
    place.setLeft(place.left() + markColumn());
    const bool usable = c.has(QStyle::State_Enabled);
    const qsizetype tab = item->text.indexOf(u'\t');
    c.painter->setFont(item->font);
    c.painter->setPen(c.ink(usable ? Role::Text : Role::Disabled));
    c.painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                        tab < 0 ? item->text : item->text.left(tab));
    if (tab >= 0) {
        c.painter->setFont(ui::font(TextRole::Secondary));
        c.painter->setPen(c.ink(usable ? Role::Muted : Role::Disabled));
        c.painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                            item->text.mid(tab + 1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int side = scaled(metrics::mark);
        paintChevron(c.painter, QRectF(place.right() - side, place.center().y() - side / 2.0 + 1, side, side),
                     c.ink(Role::Muted), 270);
    }
    return true;
}

bool menuBarItem(const Context &c)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(c.option);
    if (!item)
        return false;
    c.painter->fillRect(item->rect, c.ink(Role::Rail));
    const bool open = c.has(QStyle::State_Selected);
    if (open)
        paintBox(c.painter, QRectF(item->rect).adjusted(0, 4, 0, -4), c.ink(Role::AccentSoft), {},
                 metrics::smallGap);
    c.painter->setFont(ui::font(TextRole::Secondary));
    c.painter->setPen(c.ink(open ? Role::Accent : Role::Muted));
    const QStyle *style = c.widget ? c.widget->style() : QApplication::style();
    const int mnemonic = style->styleHint(QStyle::SH_UnderlineShortcut, item, c.widget)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    c.painter->drawText(item->rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine, item->text);
    return true;
}

} // namespace

QSize menuItemSize(const QStyleOption *option, const QSize &contents)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item || item->menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), separatorHeight()};
    const QFontMetrics fm(item->font);
    const qsizetype tab = item->text.indexOf(u'\t');
    int width = fm.size(Qt::TextShowMnemonic, item->text.left(tab < 0 ? item->text.size() : tab)).width();
    if (tab >= 0)
        width += metrics::groupGap + fm.horizontalAdvance(item->text.mid(tab + 1));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += metrics::groupGap;
    return {width + markColumn() + 2 * itemPadding, std::max(scaled(30), fm.height() + metrics::gap)};
}

bool menuControl(QStyle::ControlElement element, const Context &c)
{
    switch (element) {
    case QStyle::CE_MenuItem:
        return menuItem(c);
    case QStyle::CE_MenuBarItem:
        return menuBarItem(c);
    case QStyle::CE_MenuBarEmptyArea:
        c.painter->fillRect(c.option->rect, c.ink(Role::Rail));
        return true;
    default:
        return false;
    }
}

} // namespace ccj::ui::draw
