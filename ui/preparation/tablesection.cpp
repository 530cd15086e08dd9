// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/tablesection.h"

#include "ui/common/filterchips.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formscroll.h"
#include "ui/common/label.h"
#include "ui/common/tablesetup.h"

#include <QFrame>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

const QString everyGroup = u"all"_s;

/// Paths and addresses, with a true backslash.
class MonoDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = ui::font(TextRole::Mono);
        option->fontMetrics = QFontMetrics(option->font);
    }
};

/// At the margins of the page.
QLayout *inset(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    row->addWidget(widget);
    return row;
}

QString searchable(const ReferenceRow &row)
{
    QStringList texts = row.cells;
    for (const auto &fact : row.facts)
        texts.append(fact.text);
    return texts.join(u'\n');
}

} // namespace

TableSection::TableSection(Words words, int varying, int mono, QWidget *parent)
    : PreparationSection(parent),
      m_words(std::move(words)),
      m_shown(m_rows),
      m_form(new QWidget(this)),
      m_column(new QVBoxLayout(m_form)),
      m_introduction(Label::explanation(m_form)),
      m_tools(new QWidget(m_form)),
      m_toolsRow(new FlowLayout(m_tools)),
      m_chips(new FilterChips(m_tools)),
      m_table(new QTableView(m_form)),
      m_noMatch(new Label(TextRole::Base, m_form, Role::Muted)),
      m_stack(new QStackedLayout),
      m_footnote(new Label(TextRole::Caption, m_form, Role::Muted)),
      m_detailsPane(new QWidget(m_form)),
      m_details(new FactList(m_detailsPane))
{
    m_footnote->setWordWrap(true);
    m_noMatch->setAlignment(Qt::AlignCenter);
    m_noMatch->setWordWrap(true);
    m_toolsRow->setContentsMargins({});
    m_toolsRow->setSpacing(metrics::gap);
    m_chips->setMinimumHeight(scaled(metrics::control)); // in the middle of the buttons
    m_toolsRow->addWidget(m_chips);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noMatch);
    auto *line = new QFrame(m_detailsPane);
    line->setFrameShape(QFrame::HLine);
    auto *details = new QVBoxLayout(m_detailsPane);
    details->setContentsMargins({});
    details->setSpacing(metrics::gap + metrics::smallGap);
    details->addWidget(line);
    details->addLayout(inset(m_details));
    m_column->setContentsMargins(0, metrics::cardMargin, 0, metrics::cardMargin);
    m_column->setSpacing(metrics::gap + metrics::smallGap);
    m_column->addLayout(inset(m_introduction));
    m_column->addLayout(inset(m_tools));
    m_column->addLayout(m_stack, 1);
    m_column->addWidget(m_detailsPane);
    m_column->addLayout(inset(m_footnote));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new FormScroll(m_form, this)); // where the window is low
    buildTable(varying, mono);
    connect(m_chips, &FilterChips::currentChanged, this, [this](const QString &id) {
        m_shown.setGroup(id == everyGroup ? QString() : id);
        updateRows();
    });
}

void TableSection::buildTable(int varying, int mono)
{
    m_table->setModel(&m_shown);
    if (mono >= 0)
        m_table->setItemDelegateForColumn(mono, new MonoDelegate(m_table));
    m_setup = new TableSetup(m_table, varying);
    // The order of the source, until a heading is clicked; a third click brings it back.
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateDetails();
        Q_EMIT currentRowChanged();
    });
}

void TableSection::addTool(QWidget *tool)
{
    m_toolsRow->addWidget(tool);
}

void TableSection::addAbove(QWidget *widget)
{
    m_column->insertLayout(1, inset(widget));
}

int TableSection::search(const QStringList &words)
{
    m_searched = words;
    m_shown.setMatches([words](const ReferenceRow &row) { return holds(searchable(row), words); });
    updateRows();
    return m_shown.rowCount();
}

QString TableSection::copied() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines{m_content.headings.join(u'\t')};
    const auto add = [&](int row) {
        lines.append(m_rows.at(m_shown.mapToSource(m_shown.index(row, 0)).row()).cells.join(u'\t'));
    };
    for (const auto &row : std::as_const(rows))
        add(row.row());
    for (int row = 0; rows.isEmpty() && row < m_shown.rowCount(); ++row)
        add(row);
    return lines.join(u'\n') + u'\n';
}

QList<int> TableSection::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_shown.rowCount(); ++row)
        rows.append(m_shown.mapToSource(m_shown.index(row, 0)).row());
    return rows;
}

int TableSection::currentRow() const
{
    return m_shown.mapToSource(m_table->currentIndex()).row();
}

void TableSection::goToRow(int row)
{
    const auto index = m_shown.mapFromSource(m_rows.index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void TableSection::retranslate()
{
    m_content = m_words();
    m_rows.setContent(m_content.headings, m_content.rows);
    m_introduction->setText(m_content.introduction);
    m_introduction->setVisible(!m_content.introduction.isEmpty());
    m_footnote->setText(m_content.footnote);
    m_footnote->setVisible(!m_content.footnote.isEmpty());
    m_table->setAccessibleName(m_content.title);
    m_chips->setAccessibleName(tr("Filter"));
    m_noMatch->setText(tr("No row matches the search and the filter."));
    updateChips();
    search(m_searched);
    m_setup->fitColumns();
}

void TableSection::updateChips()
{
    m_tools->setVisible(!m_content.groups.isEmpty());
    if (m_content.groups.isEmpty())
        return;
    m_chips->setChip(everyGroup, tr("All"), static_cast<int>(m_content.rows.size()));
    for (const auto &group : std::as_const(m_content.groups)) {
        const auto count = std::ranges::count_if(
            m_content.rows, [&](const ReferenceRow &row) { return row.groups.contains(group.id); });
        m_chips->setChip(group.id, group.name, static_cast<int>(count));
    }
}

void TableSection::updateRows()
{
    const bool none = m_shown.rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_noMatch) : m_table);
    if (!none && !m_table->currentIndex().isValid()) // without selecting it
        m_table->selectionModel()->setCurrentIndex(m_shown.index(0, 0), QItemSelectionModel::NoUpdate);
    updateDetails();
}

void TableSection::updateDetails()
{
    const int row = currentRow();
    m_detailsPane->setVisible(row >= 0);
    m_details->setFacts(row < 0 ? QList<Fact>() : m_rows.at(row).facts);
}

} // namespace ccj::ui
