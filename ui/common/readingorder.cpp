// SPDX-License-Identifier: Apache-2.0
#include "ui/common/readingorder.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QLayout>
#include <QSet>

#include <algorithm>

namespace ccj::ui {

namespace {

bool standsBefore(const QRect &one, const QRect &two)
{
    return one.top() != two.top() ? one.top() < two.top() : one.left() < two.left();
}

/// Goes through widgets and layouts. Each widget is visited once: what stands in a layout is a child too, and
/// would be visited twice as often with each box around it.
class Collector
{
public:
    QWidgetList found;

    void collect(QWidget *widget)
    {
        if (widget->isHidden() || m_visited.contains(widget))
            return;
        m_visited.insert(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy())
            found.append(widget);
        if (qobject_cast<QAbstractItemView *>(widget))
            return;
        if (widget->layout())
            collect(widget->layout());
        // What stands in no layout: in a splitter or a scroll area.
        QWidgetList others = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        others.removeIf([](const QWidget *child) { return child->isWindow(); });
        std::ranges::stable_sort(others, standsBefore, &QWidget::geometry);
        for (QWidget *child : std::as_const(others))
            collect(child);
    }

private:
    void collect(QLayout *layout)
    {
        QList<QLayoutItem *> items;
        for (int i = 0; i < layout->count(); ++i)
            items.append(layout->itemAt(i));
        if (qobject_cast<QGridLayout *>(layout)) // holds its items as they were added
            std::ranges::stable_sort(items, standsBefore, &QLayoutItem::geometry);
        if (layout->menuBar())
            collect(layout->menuBar());
        for (QLayoutItem *item : std::as_const(items)) {
            if (item->layout())
                collect(item->layout());
            else if (item->widget())
                collect(item->widget());
        }
    }

    QSet<const QWidget *> m_visited;
};

} // namespace

QWidgetList readingOrder(QWidget *window)
{
    Collector collector;
    collector.collect(window);
    return collector.found;
}

bool focusInReadingOrder(QWidget *window, bool next)
{
    const QWidgetList order = readingOrder(window);
    const qsizetype at = order.indexOf(window->focusWidget());
    if (at < 0)
        return false;
    const qsizetype step = next ? 1 : order.size() - 1;
    order.at((at + step) % order.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ccj::ui
