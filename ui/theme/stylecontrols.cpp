// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/styledraw.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTimer>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace ccj::ui {

namespace draw {

namespace {

QColor buttonInk(const Context &c)
{
    if (!c.has(QStyle::State_Enabled))
        return c.ink(Role::Disabled);
    switch (buttonKind(c.widget)) {
    case ButtonKind::Primary:
        return c.ink(Role::OnAccent);
    case ButtonKind::DangerSolid:
        return c.ink(Role::OnDanger);
    case ButtonKind::Danger:
        return c.ink(Role::Danger);
    case ButtonKind::Link:
        return c.ink(Role::Accent);
    case ButtonKind::Normal:
    case ButtonKind::Flat:
        break;
    }
    return c.ink(Role::Text);
}

bool buttonLabel(const Context &c, const QStyle *style)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(c.option);
    if (!button)
        return false;
    const ButtonKind kind = buttonKind(c.widget);
    const bool strong = kind == ButtonKind::Primary || kind == ButtonKind::DangerSolid;
    QFont font = strong ? ui::font(TextRole::Strong) : c.painter->font();
    font.setUnderline(kind == ButtonKind::Link && c.has(QStyle::State_MouseOver));
    c.painter->setFont(font);
    const QFontMetrics fm(font);
    // The words of a link begin where those of the fields around it do.
    const int padding = kind == ButtonKind::Link ? 0 : metrics::smallGap;
    QRect place = c.option->rect.adjusted(padding, 0, -padding, 0);
    const int textWidth = fm.size(Qt::TextShowMnemonic, button->text).width();
    if (!button->icon.isNull()) {
        const QSize size = button->iconSize;
        const int whole = size.width() + (button->text.isEmpty() ? 0 : metrics::gap + textWidth);
        const QPoint corner(place.left() + (place.width() - whole) / 2,
                            place.center().y() + 1 - size.height() / 2);
        button->icon.paint(c.painter, QRect(corner, size), Qt::AlignCenter,
                           c.has(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        place.setLeft(corner.x() + size.width() + metrics::gap);
        place.setWidth(textWidth + 1);
    }
    c.painter->setPen(buttonInk(c));
    const int mnemonic = style->styleHint(QStyle::SH_UnderlineShortcut, c.option, c.widget)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    const int side = kind == ButtonKind::Link ? Qt::AlignLeft : Qt::AlignHCenter;
    // The last letter may reach a pixel beyond its advance.
    c.painter->drawText(place, side | Qt::AlignVCenter | Qt::TextDontClip | mnemonic, button->text);
    return true;
}

bool headerSection(const Context &c)
{
    const QRect rect = c.option->rect;
    c.painter->fillRect(rect, c.ink(Role::Panel));
    c.painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.ink(Role::Line));
    return true;
}

bool headerLabel(const Context &c)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(c.option);
    if (!header)
        return false;
    const bool leading = header->position == QStyleOptionHeader::Beginning ||
                         header->position == QStyleOptionHeader::OnlyOneSection;
    const int padding = metrics::gap + metrics::smallGap;
    const QRect place = c.option->rect.adjusted(leading ? metrics::pageMargin : padding, 0, -padding, 0);
    c.painter->setFont(ui::font(TextRole::Header));
    c.painter->setPen(c.ink(Role::Muted));
    const QFontMetrics fm(c.painter->font());
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int arrowSide = scaled(metrics::mark);
    const int room = place.width() - (sorted ? arrowSide + metrics::smallGap : 0);
    const QString text = fm.elidedText(header->text, Qt::ElideRight, room);
    c.painter->drawText(
        place, static_cast<int>(Qt::AlignVCenter | (header->textAlignment & Qt::AlignHorizontal_Mask)), text);
    if (sorted) {
        const int x = place.left() + std::min(fm.horizontalAdvance(text), room) + metrics::smallGap;
        // Qt calls the arrow "down" when the order is ascending.
        paintChevron(c.painter, QRectF(x, place.center().y() - arrowSide / 2.0 + 1, arrowSide, arrowSide),
                     c.ink(Role::Muted), header->sortIndicator == QStyleOptionHeader::SortDown ? 180 : 0);
    }
    return true;
}

bool tabShape(const Context &c)
{
    const QRect rect = c.option->rect;
    if (c.has(QStyle::State_Selected))
        c.painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), c.ink(Role::Accent));
    return true;
}

bool tabLabel(const Context &c)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(c.option);
    if (!tab)
        return false;
    const bool chosen = c.has(QStyle::State_Selected);
    c.painter->setFont(ui::font(chosen ? TextRole::Strong : TextRole::Base));
    c.painter->setPen(c.ink(chosen ? Role::Accent : Role::Text));
    c.painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    if (c.has(QStyle::State_HasFocus))
        paintFocusRing(c.painter, tab->rect, c.ink(Role::Accent), metrics::radius);
    return true;
}

/// How far an endless bar has come, 0 to 1, from the clock on the wall.
qreal endlessPhase()
{
    constexpr auto round = 1600ms;
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<qreal>((std::chrono::duration_cast<std::chrono::milliseconds>(now) % round).count()) /
           static_cast<qreal>(round.count());
}

bool progressContents(const Context &c)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(c.option);
    if (!bar)
        return false;
    const QRectF rect = bar->rect;
    if (bar->maximum > bar->minimum) {
        const qreal part = static_cast<qreal>(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
        c.painter->fillRect(QRectF(rect.left(), rect.top(), rect.width() * part, rect.height()),
                            c.ink(Role::Accent));
        return true;
    }
    const qreal length = rect.width() / 4;
    const qreal start = rect.left() - length + (rect.width() + length) * endlessPhase();
    c.painter->fillRect(QRectF(start, rect.top(), length, rect.height()).intersected(rect),
                        c.ink(Role::Accent));
    auto *widget = const_cast<QWidget *>(c.widget);
    if (widget)
        QTimer::singleShot(33ms, widget, [widget] { widget->update(); });
    return true;
}

bool comboLabel(const Context &c, const QStyle *style)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(c.option);
    if (!combo || combo->editable)
        return false;
    const QRect place =
        style->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxEditField, c.widget);
    c.painter->setPen(c.ink(c.has(QStyle::State_Enabled) ? Role::Text : Role::Disabled));
    c.painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                        combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, place.width()));
    return true;
}

bool shapedFrame(const Context &c)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(c.option);
    if (!frame)
        return false;
    const QRect rect = frame->rect;
    if (frame->frameShape == QFrame::HLine)
        c.painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), c.ink(Role::Line));
    else if (frame->frameShape == QFrame::VLine)
        c.painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), c.ink(Role::Line));
    else
        return false;
    return true;
}

} // namespace

bool control(QStyle::ControlElement element, const Context &c, const QStyle *style)
{
    switch (element) {
    case QStyle::CE_PushButtonLabel:
        return buttonLabel(c, style);
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        return headerSection(c);
    case QStyle::CE_Header:
        return headerSection(c) && headerLabel(c);
    case QStyle::CE_TabBarTabShape:
        return tabShape(c);
    case QStyle::CE_TabBarTabLabel:
        return tabLabel(c);
    case QStyle::CE_ProgressBarGroove:
        c.painter->fillRect(c.option->rect, c.ink(Role::Line));
        return true;
    case QStyle::CE_ProgressBarContents:
        return progressContents(c);
    case QStyle::CE_ProgressBarLabel:
        return true;
    case QStyle::CE_ComboBoxLabel:
        return comboLabel(c, style);
    case QStyle::CE_ShapedFrame:
        return shapedFrame(c);
    case QStyle::CE_Splitter:
        c.painter->fillRect(c.option->rect, c.ink(Role::Panel));
        c.painter->fillRect(QRect(c.option->rect.left(), c.option->rect.top(), 1, c.option->rect.height()),
                            c.ink(Role::Line));
        return true;
    default:
        return menuControl(element, c);
    }
}

} // namespace draw

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    painter->save();
    const bool drawn = draw::control(element, {option, painter, widget}, proxy());
    painter->restore();
    if (drawn)
        return;
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        // The selection is a light ground: what is written on it keeps its colour.
        QStyleOptionViewItem selected = *item;
        selected.palette.setBrush(QPalette::HighlightedText, item->palette.brush(QPalette::Text));
        QProxyStyle::drawControl(element, &selected, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton && option->state & State_HasFocus)
        proxy()->drawPrimitive(PE_FrameFocusRect, option, painter, widget); // Fusion leaves it out
}

} // namespace ccj::ui
