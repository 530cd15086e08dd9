// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tablesetup.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

namespace ccj::ui {

namespace {
constexpr int sampledRows = 200; // enough to know a column, cheap enough for 100,000 rows
}

TableSetup::TableSetup(QTableView *table, int varying) : QObject(table), m_table(table), m_varying(varying)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setFrameShape(QFrame::NoFrame);
    table->setSortingEnabled(true);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMouseTracking(true);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setResizeContentsPrecision(sampledRows);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_sizing)
            m_userSized = true;
    });
    // A table that is being shown is resized several times; the last one counts.
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &TableSetup::giveRest);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    applyMetrics();
}

void TableSetup::fitColumns()
{
    if (m_userSized || !m_table->model())
        return;
    const QScopedValueRollback sizing(m_sizing, true);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (column == m_varying || header->isSectionHidden(column))
            continue;
        m_table->resizeColumnToContents(column);
        const int needed = header->sectionSize(column);
        header->resizeSection(column,
                              std::clamp(needed, scaled(metrics::columnLeast), scaled(metrics::columnMost)));
    }
    giveRest();
}

void TableSetup::giveRest()
{
    if (m_userSized)
        return;
    const QScopedValueRollback sizing(m_sizing, true);
    QHeaderView *header = m_table->horizontalHeader();
    if (m_varying >= header->count() || header->isSectionHidden(m_varying))
        return;
    const int others = header->length() - header->sectionSize(m_varying);
    header->resizeSection(m_varying,
                          std::max(m_table->viewport()->width() - others, scaled(metrics::varyingLeast)));
}

QByteArray TableSetup::headerState() const
{
    return (m_userSized ? "1" : "0") + m_table->horizontalHeader()->saveState();
}

bool TableSetup::restoreHeaderState(const QByteArray &state)
{
    const QScopedValueRollback sizing(m_sizing, true);
    if (!m_table->horizontalHeader()->restoreState(state.mid(1)))
        return false;
    m_userSized = state.startsWith('1');
    return true;
}

bool TableSetup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::StyleChange && watched == m_table) {
        applyMetrics();
        fitColumns();
    }
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_settled.start();
    if (event->type() == QEvent::ToolTip && watched == m_table->viewport())
        return showToolTip(static_cast<QHelpEvent *>(event));
    return QObject::eventFilter(watched, event);
}

/// What the model wants to say, or else the whole text of a cell that is cut off.
bool TableSetup::showToolTip(QHelpEvent *event)
{
    const QModelIndex index = m_table->indexAt(event->pos());
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && index.isValid()) {
        const int needed = m_table->itemDelegateForIndex(index)->sizeHint({}, index).width();
        if (needed > m_table->columnWidth(index.column()))
            text = index.data(Qt::DisplayRole).toString();
    }
    QToolTip::showText(event->globalPos(), text, m_table->viewport(), m_table->visualRect(index));
    return true;
}

void TableSetup::applyMetrics()
{
    m_table->verticalHeader()->setMinimumSectionSize(scaled(metrics::row));
    m_table->verticalHeader()->setDefaultSectionSize(scaled(metrics::row));
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(metrics::columnLeast));
    m_table->horizontalHeader()->setFixedHeight(scaled(metrics::headerRow));
}

} // namespace ccj::ui
