// SPDX-License-Identifier: Apache-2.0
#include "ui/common/flowlayout.h"

#include <algorithm>

namespace ccj::ui {

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow({0, 0, width, 0}, [](QLayoutItem *, const QRect &) {});
}

/// All items in one row.
QSize FlowLayout::sizeHint() const
{
    QSize row(0, 0);
    for (const QLayoutItem *item : m_items) {
        const QSize size = item->sizeHint();
        row = {row.width() + size.width() + (row.width() > 0 ? spacing() : 0),
               std::max(row.height(), size.height())};
    }
    return row.grownBy(contentsMargins());
}

/// The widest item.
QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const QLayoutItem *item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    // What is lower than its place stands in the middle of it, as beside a search field.
    const int spare = std::max(0, rect.height() - heightForWidth(rect.width()));
    flow(rect.translated(0, spare / 2),
         [](QLayoutItem *item, const QRect &where) { item->setGeometry(where); });
}

template <class Place> int FlowLayout::flow(const QRect &rect, Place place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QPoint corner = room.topLeft();
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (size.width() > room.width()) // it breaks its own row, where it can
            size = {room.width(),
                    item->hasHeightForWidth() ? item->heightForWidth(room.width()) : size.height()};
        if (corner.x() > room.left() && corner.x() + size.width() > room.left() + room.width()) {
            corner = {room.left(), corner.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        place(item, QRect(corner, size));
        corner.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return corner.y() + rowHeight - room.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace ccj::ui
