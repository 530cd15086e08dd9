// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tablesetup.h"

#include "ui/theme/metrics.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ccj::ui {

namespace {

using Widths = QMap<int, int>; // by column

/// What the varying column asks for, where a longer text is in it; it takes more where there is more.
constexpr int varyingMost = 480;
/// The rows in view and those around them; more would hold up a long list.
constexpr int mostRowsMeasured = 40;

/// Makes columns narrower until `missing` pixels are won, the widest first, none below its floor (or the
/// least width there is). Returns what was won.
int takenFrom(Widths &widths, const Widths &floors, int missing)
{
    const auto spare = [&floors](const Widths::iterator &column) {
        return column.value() - floors.value(column.key(), scaled(metrics::columnLeast));
    };
    int taken = 0;
    while (taken < missing) {
        auto widest = widths.end();
        for (auto column = widths.begin(); column != widths.end(); ++column) {
            if (spare(column) > 0 && (widest == widths.end() || column.value() > widest.value()))
                widest = column;
        }
        if (widest == widths.end())
            break;
        const int step = std::min({missing - taken, spare(widest), scaled(metrics::smallGap)});
        widest.value() -= step;
        taken += step;
    }
    return taken;
}

} // namespace

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
    header->setResizeContentsPrecision(mostRowsMeasured);
    connect(header, &QHeaderView::sectionResized, this, [this](int /*column*/, int before, int now) {
        // Hiding a column and showing it again is told as a size of nothing.
        if (!m_sizing && before != 0 && now != 0)
            m_userSized = true;
    });
    // A table that is being shown is resized several times; the last one counts.
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &TableSetup::settle);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    applyMetrics();
}

void TableSetup::setLines(int lines)
{
    m_lines = lines;
    applyMetrics();
}

void TableSetup::fitColumns()
{
    if (!m_table->model())
        return;
    measure();
    giveRest();
}

/// What was measured without rows, or before it was known which are in view, does not hold.
void TableSetup::settle()
{
    if (m_isProvisional && m_table->model() && m_table->model()->rowCount() > 0)
        measure();
    giveRest();
}

void TableSetup::measure()
{
    const QScopedValueRollback sizing(m_sizing, true);
    const QAbstractItemView *cells = m_table; // where the hint is public
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column : std::exchange(m_aside, {}))
        header->showSection(column); // hidden ones have no hint
    m_needs.clear();
    m_isProvisional = m_table->model()->rowCount() == 0 || !m_table->isVisible();
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            m_needs[column] = {cells->sizeHintForColumn(column), header->sectionSizeHint(column)};
    }
}

/// Neither too narrow to be read nor so wide that one long text takes the room of all others.
int TableSetup::within(int column, int width) const
{
    const int most = column == m_varying ? varyingMost : metrics::columnMost;
    return std::clamp(width, scaled(metrics::columnLeast), scaled(most));
}

/// What its name takes; room for a sort mark only where there is one.
int TableSetup::headingWidth(int column) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    const bool isMarked = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    return within(column,
                  m_needs.value(column).heading - (isMarked ? 0 : metrics::smallGap + scaled(metrics::mark)));
}

/// What it needs so that nothing in it is cut.
int TableSetup::leastWidth(int column) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    if (m_userSized && !header->isSectionHidden(column))
        return header->sectionSize(column);
    return std::max(within(column, m_needs.value(column).content), headingWidth(column));
}

/// The same, and sorting by it would move nothing.
int TableSetup::comfortableWidth(int column) const
{
    const Need need = m_needs.value(column);
    return within(column, std::max(need.content, need.heading));
}

/// Columns that matter less make room for the others, and come back when there is room again.
void TableSetup::stepAside()
{
    if (!m_table->isVisible())
        return; // what room there is shows only then
    const QHeaderView *header = m_table->horizontalHeader();
    int missing = -m_table->viewport()->width();
    for (int column = 0; column < header->count(); ++column) {
        if (isShown(column) || m_aside.contains(column))
            missing += leastWidth(column);
    }
    QSet<int> aside;
    for (const int column : m_choice.yielding) {
        if (missing <= 0)
            break;
        if (m_asked.contains(column) || !(isShown(column) || m_aside.contains(column)))
            continue;
        aside.insert(column);
        missing -= leastWidth(column);
    }
    for (const int column : m_choice.yielding) {
        if (aside.contains(column) != m_aside.contains(column))
            m_table->setColumnHidden(column, aside.contains(column));
    }
    m_aside = aside;
}

/// What the other columns leave goes to the varying one. Where that is too little, they give up the room that
/// a sort mark would take, then the ends of what they say, the fixed one last, and then those of their names.
void TableSetup::giveRest()
{
    QHeaderView *header = m_table->horizontalHeader();
    if (m_needs.isEmpty())
        return;
    const QScopedValueRollback sizing(m_sizing, true);
    stepAside();
    if (m_userSized || m_varying >= header->count() || header->isSectionHidden(m_varying))
        return;
    Widths widths;
    Widths contents;
    Widths headings;
    for (auto need = m_needs.keyBegin(); need != m_needs.keyEnd(); ++need) {
        if (*need == m_varying || header->isSectionHidden(*need))
            continue;
        widths[*need] = comfortableWidth(*need);
        contents[*need] = leastWidth(*need);
        headings[*need] = headingWidth(*need);
    }
    Widths fixedContent = headings;
    fixedContent[m_choice.fixed] = contents.value(m_choice.fixed);
    const int least = std::min(comfortableWidth(m_varying),
                               std::max(scaled(metrics::varyingLeast), headingWidth(m_varying)));
    int rest = m_table->viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
    rest += takenFrom(widths, contents, comfortableWidth(m_varying) - rest);
    for (const Widths &floors : {fixedContent, headings, Widths()})
        rest += takenFrom(widths, floors, least - rest);
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        header->resizeSection(width.key(), width.value());
    header->resizeSection(m_varying, std::max(rest, least));
}

void TableSetup::setChoice(const Choice &choice)
{
    const QScopedValueRollback sizing(m_sizing, true);
    m_choice = choice;
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column : choice.hidden)
        header->hideSection(column);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableSetup::showColumnsMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableSetup::onSortIndicator);
    connect(header, &QHeaderView::sortIndicatorChanged, &m_settled, qOverload<>(&QTimer::start));
    onSortIndicator(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

QList<int> TableSetup::columns() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<int> result;
    for (int place = 0; place < header->count(); ++place)
        result.append(header->logicalIndex(place));
    return result;
}

QString TableSetup::heading(int column) const
{
    return m_table->model()->headerData(column, Qt::Horizontal).toString();
}

bool TableSetup::isShown(int column) const
{
    return !m_table->isColumnHidden(column);
}

QList<int> TableSetup::wantedColumns() const
{
    auto wanted = columns();
    wanted.removeIf([this](int column) { return !isShown(column) && !m_aside.contains(column); });
    return wanted;
}

void TableSetup::setShown(int column, bool shown)
{
    if (column == m_choice.fixed || shown == isShown(column))
        return;
    m_aside.remove(column);
    if (shown)
        m_asked.insert(column);
    else
        m_asked.remove(column);
    const QScopedValueRollback sizing(m_sizing, true);
    m_table->setColumnHidden(column, !shown);
    if (shown && m_userSized)
        m_table->resizeColumnToContents(column);
    fitColumns();
}

void TableSetup::moveColumn(int column, int by)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int from = header->visualIndex(column);
    header->moveSection(from, std::clamp(from + by, 0, header->count() - 1));
}

void TableSetup::resetColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    {
        const QScopedValueRollback sizing(m_sizing, true);
        for (int column = 0; column < header->count(); ++column) {
            header->moveSection(header->visualIndex(column), column);
            header->setSectionHidden(column, m_choice.hidden.contains(column));
        }
    }
    m_aside.clear();
    m_asked.clear();
    m_userSized = false;
    fitColumns();
}

void TableSetup::showColumnsMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : columns()) {
        QAction *action = menu->addAction(heading(column));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(column != m_choice.fixed);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns…")), &QAction::triggered, this, &TableSetup::columnsRequested);
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableSetup::resetColumns);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

/// A column without an order of its own leaves the one there is.
void TableSetup::onSortIndicator(int column, Qt::SortOrder order)
{
    if (m_choice.unsorted.contains(column)) {
        m_table->horizontalHeader()->setSortIndicator(m_sorted, m_sortOrder);
        return;
    }
    m_sorted = column;
    m_sortOrder = order;
}

QByteArray TableSetup::headerState() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly)
        << header->count() << m_userSized << m_aside << m_asked << header->saveState();
    return state;
}

bool TableSetup::restoreHeaderState(const QByteArray &state)
{
    QHeaderView *header = m_table->horizontalHeader();
    QDataStream stream(state);
    int count = 0;
    bool userSized = false;
    QSet<int> aside;
    QSet<int> asked;
    QByteArray sections;
    stream >> count >> userSized >> aside >> asked >> sections;
    // What was kept for other columns would put these where they do not belong.
    if (stream.status() != QDataStream::Ok || count != header->count())
        return false;
    const QScopedValueRollback sizing(m_sizing, true);
    if (!header->restoreState(sections))
        return false;
    header->showSection(m_choice.fixed);
    for (const int column : std::as_const(m_choice.yielding)) {
        if (aside.contains(column))
            header->showSection(column); // it steps aside anew, or not
    }
    m_aside.clear();
    m_asked = asked;
    m_userSized = userSized;
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
    const QScopedValueRollback sizing(m_sizing,
                                      true); // a column that is too narrow now is widened by the header
    const int row =
        scaled(metrics::row) + (m_lines - 1) * QFontMetrics(ui::font(TextRole::Secondary)).lineSpacing();
    m_table->verticalHeader()->setMinimumSectionSize(row);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(metrics::columnLeast));
    m_table->horizontalHeader()->setFixedHeight(scaled(metrics::headerRow));
}

} // namespace ccj::ui
