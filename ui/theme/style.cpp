// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styledraw.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

constexpr int cellPadding = 12;
constexpr int fieldPadding = 10;
constexpr int buttonPadding = 15;

QSize buttonSize(const QStyleOptionButton &button, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const bool strong = kind == ButtonKind::Primary || kind == ButtonKind::DangerSolid;
    const QFontMetrics fm(strong   ? ui::font(TextRole::Strong)
                          : widget ? widget->font()
                                   : ui::font(TextRole::Base));
    int width = fm.size(Qt::TextShowMnemonic, button.text).width();
    if (!button.icon.isNull())
        width += button.iconSize.width() + (button.text.isEmpty() ? 0 : metrics::gap);
    if (kind == ButtonKind::Link)
        return {width, fm.height() + metrics::smallGap};
    if (button.features & QStyleOptionButton::HasMenu)
        width += scaled(metrics::icon);
    return {width + 2 * buttonPadding, std::max(scaled(metrics::control), fm.height() + metrics::gap)};
}

QSize toolButtonSize(const QStyleOptionToolButton &button, const QSize &contents)
{
    if (button.text.isEmpty() || button.toolButtonStyle == Qt::ToolButtonIconOnly)
        return button.iconSize + QSize(metrics::gap, metrics::gap);
    const int arrow =
        button.features & QStyleOptionToolButton::HasMenu ? scaled(metrics::mark) + metrics::gap : 0;
    return contents + QSize(arrow + metrics::gap, metrics::gap);
}

/// The word, the cells' padding, and always room for the sort arrow, so that sorting moves nothing.
QSize headerSize(const QStyleOptionHeader &header)
{
    const QFontMetrics fm(ui::font(TextRole::Header));
    const bool leading = header.position == QStyleOptionHeader::Beginning ||
                         header.position == QStyleOptionHeader::OnlyOneSection;
    const int padding = cellPadding + (leading ? metrics::pageMargin : cellPadding);
    // Eliding measures in fractions of a pixel: a width that only just fits does not.
    const int text = fm.horizontalAdvance(header.text) + 2;
    return {text + padding + metrics::smallGap + scaled(metrics::mark), scaled(metrics::headerRow)};
}

/// A table's first column starts where the page's title starts.
int leadingIndent(const QStyleOptionViewItem *item, const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    return table && table->horizontalHeader()->visualIndex(item->index.column()) == 0
               ? metrics::pageMargin - cellPadding
               : 0;
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::polish(QPalette &palette)
{
    palette = makePalette(schemeOf(palette));
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return cellPadding - 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return scaled(metrics::icon);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::gap;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
        return metrics::smallGap;
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_SplitterWidth:
        return 5;
    case PM_HeaderMargin:
        return cellPadding;
    case PM_TabBarTabHSpace:
        return metrics::groupGap;
    case PM_TabBarTabVSpace:
        return metrics::cardMargin;
    case PM_ToolTipLabelFrameWidth:
        return metrics::gap - 2;
    case PM_MenuButtonIndicator:
        return 0; // toolButtonSize() makes room for ours
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::cardMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::gap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ItemView_ActivateItemOnSingleClick: // a row is opened by a double click or Enter on every desktop
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_UnderlineShortcut: // where access keys can be used now, not everywhere all the time
        return qobject_cast<const QMenu *>(widget) ||
               (qobject_cast<const QMenuBar *>(widget) && widget->hasFocus()) ||
               QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier);
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_Table_GridLineColor:
        return static_cast<int>(color(Role::Line, option ? option->palette : QPalette()).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        return size;
    case CT_LineEdit:
    case CT_ComboBox:
        size.setHeight(std::max(scaled(metrics::control), contents.height() + metrics::gap));
        return type == CT_ComboBox ? size + QSize(2 * metrics::gap, 0) : size + QSize(2 * fieldPadding, 0);
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*button, contents);
        return size;
    case CT_CheckBox:
    case CT_RadioButton:
        return size + QSize(metrics::smallGap, metrics::gap);
    case CT_MenuItem:
        return draw::menuItemSize(option, size);
    case CT_MenuBarItem:
        return {contents.width() + metrics::cardMargin, scaled(metrics::menuBar)};
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerSize(*header);
        return size;
    case CT_ProgressBar:
        return {size.width(), 3};
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), scaled(metrics::control - 4)));
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            size.rwidth() += leadingIndent(item, widget);
            if (item->text.contains(QChar::LineSeparator) || item->text.contains(u'\n'))
                size.rheight() += 2 * metrics::gap;
        }
        return size;
    default:
        return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame && frame->lineWidth > 0 ? fieldPadding - 2 : 0; // the widget adds 2
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    case SE_ItemViewItemText:
    case SE_ItemViewItemFocusRect:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // Fusion gives the box a cell's padding on both sides.
            const bool boxed = item->features & QStyleOptionViewItem::HasCheckIndicator;
            return rect.adjusted(leadingIndent(item, widget) - (boxed ? metrics::cardMargin : 0), 0, 0, 0);
        }
        return rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return rect;
    }
}

} // namespace ccj::ui
