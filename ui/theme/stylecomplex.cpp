// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/styledraw.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace ccj::ui {

namespace draw {

namespace {

bool comboBox(const Context &c)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(c.option);
    if (!combo)
        return false;
    const bool usable = c.has(QStyle::State_Enabled);
    const bool near = usable && c.has(QStyle::State_MouseOver);
    paintBox(c.painter, combo->rect, c.ink(usable ? Role::Panel : Role::Rail),
             c.ink(isInvalid(c.widget) ? Role::Danger
                   : near              ? Role::Outline
                                       : Role::ControlLine),
             metrics::radius);
    if (c.has(QStyle::State_HasFocus))
        paintFocusRing(c.painter, combo->rect, c.ink(Role::Accent), metrics::radius);
    const int side = scaled(metrics::icon);
    paintChevron(
        c.painter,
        QRectF(combo->rect.right() - side - metrics::gap + 1, combo->rect.top(), side, combo->rect.height()),
        c.ink(usable ? Role::Muted : Role::Disabled));
    return true;
}

/// The bar of a view or a pane does; that of a scroll area which lets its window show does not.
bool standsOnPanel(const QWidget *bar)
{
    const auto *holder = bar ? bar->parentWidget() : nullptr;
    const auto *area = holder ? qobject_cast<const QAbstractScrollArea *>(holder->parentWidget()) : nullptr;
    return !area || area->viewport()->autoFillBackground();
}

bool scrollBar(const Context &c, const QStyle *style)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(c.option);
    if (!bar)
        return false;
    c.painter->fillRect(bar->rect, c.ink(standsOnPanel(c.widget) ? Role::Panel : Role::Window));
    if (bar->maximum <= bar->minimum)
        return true;
    const QRectF thumb =
        style->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, c.widget);
    const bool held = c.has(QStyle::State_MouseOver) || c.has(QStyle::State_Sunken);
    const QRectF shown = thumb.adjusted(3, 3, -3, -3);
    paintBox(c.painter, shown, c.ink(held ? Role::Outline : Role::ControlLine), {},
             std::min(shown.width(), shown.height()) / 2);
    return true;
}

bool toolButton(const Context &c, const QStyle *style)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(c.option);
    if (!button)
        return false;
    style->drawPrimitive(QStyle::PE_PanelButtonTool, button, c.painter, c.widget);
    QStyleOptionToolButton label = *button;
    label.features &= ~QStyleOptionToolButton::Arrow;
    if (button->features & QStyleOptionToolButton::HasMenu) {
        const int side = scaled(metrics::mark);
        const QRect rect = button->rect;
        paintChevron(c.painter,
                     QRectF(rect.right() - side - metrics::smallGap, rect.top(), side, rect.height()),
                     c.ink(Role::Muted));
        label.rect.setRight(rect.right() - side - metrics::smallGap);
    }
    style->drawControl(QStyle::CE_ToolButtonLabel, &label, c.painter, c.widget);
    if (c.has(QStyle::State_HasFocus))
        paintFocusRing(c.painter, button->rect, c.ink(Role::Accent), metrics::radius);
    return true;
}

/// The slider of a bar without arrow buttons.
QRect scrollSlider(const QStyleOptionSlider &bar, int least)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int room = lying ? bar.rect.width() : bar.rect.height();
    int length = room;
    if (bar.maximum > bar.minimum) {
        const qint64 range = qint64(bar.maximum) - bar.minimum + bar.pageStep;
        length =
            std::clamp(static_cast<int>(qint64(bar.pageStep) * room / range), std::min(least, room), room);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      room - length, bar.upsideDown);
    return lying ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                 : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int least)
{
    const QRect slider = scrollSlider(bar, least);
    QRect rect = bar.rect;
    const bool lying = bar.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSubPage:
        lying ? rect.setRight(slider.left() - 1) : rect.setBottom(slider.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        lying ? rect.setLeft(slider.right() + 1) : rect.setTop(slider.bottom() + 1);
        return rect;
    default:
        return {};
    }
}

} // namespace

bool complex(QStyle::ComplexControl which, const Context &c, const QStyle *style)
{
    switch (which) {
    case QStyle::CC_ComboBox:
        return comboBox(c);
    case QStyle::CC_ScrollBar:
        return scrollBar(c, style);
    case QStyle::CC_ToolButton:
        return toolButton(c, style);
    default:
        return false;
    }
}

} // namespace draw

void Style::drawComplexControl(ComplexControl which, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    painter->save();
    const bool drawn = draw::complex(which, {option, painter, widget}, proxy());
    painter->restore();
    if (!drawn)
        QProxyStyle::drawComplexControl(which, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl which, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (which == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return draw::scrollPart(*bar, part, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (which == CC_ComboBox && part == SC_ComboBoxEditField) {
        const int arrow = scaled(metrics::icon) + metrics::gap;
        return option->rect.adjusted(metrics::gap + 2, 1, -arrow - metrics::smallGap, -1);
    }
    return QProxyStyle::subControlRect(which, option, part, widget);
}

} // namespace ccj::ui
