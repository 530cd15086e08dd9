// SPDX-License-Identifier: Apache-2.0
#include "ui/common/scrollanchor.h"

#include <QScrollBar>
#include <QTableView>

namespace ccj::ui {

ScrollAnchor::ScrollAnchor(QTableView *table) : QObject(table), m_table(table) {}

void ScrollAnchor::take(bool isReordered)
{
    m_row = QPersistentModelIndex();
    m_current = m_table->currentIndex();
    m_hadCurrent = m_current.isValid();
    if (m_table->verticalScrollBar()->value() == 0)
        return;
    const auto current = m_table->currentIndex();
    const int top = m_table->rowViewportPosition(current.row());
    const bool isInView = current.isValid() && top >= 0 && top < m_table->viewport()->height();
    if (isReordered && !isInView)
        return;
    const int row = isInView ? current.row() : m_table->rowAt(0);
    m_row = m_table->model()->index(row, 0);
    m_offset = m_table->rowViewportPosition(row);
}

void ScrollAnchor::restore()
{
    const bool currentLeft = m_hadCurrent && !m_current.isValid();
    m_current = QPersistentModelIndex();
    if (!m_row.isValid() && !currentLeft)
        return;
    m_table->doItemsLayout(); // the range of the scroll bar follows the rows only later
    // The view has gone to the next one itself, but counted the rows that were leaving.
    if (!m_row.isValid())
        return m_table->scrollTo(m_table->currentIndex());
    auto *bar = m_table->verticalScrollBar();
    bar->setValue(bar->value() + m_table->rowViewportPosition(m_row.row()) - m_offset);
    m_row = QPersistentModelIndex();
}

} // namespace ccj::ui
