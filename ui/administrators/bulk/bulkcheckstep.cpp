// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkcheckstep.h"

#include "ui/administrators/bulk/bulkreadingpanel.h"
#include "ui/administrators/bulk/bulkwords.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/filterchips.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/common/linkbutton.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/tablesetup.h"

#include <QHBoxLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;
using bulk::BulkDraft;
using Filter = BulkCheckModel::Filter;

namespace {

const QList<std::pair<QString, Filter>> &filters()
{
    static const QList<std::pair<QString, Filter>> list{
        {u"all"_s, Filter::All},         {u"invite"_s, Filter::WillBeInvited},
        {u"mend"_s, Filter::ToMend},     {u"duplicate"_s, Filter::Duplicate},
        {u"already"_s, Filter::Already},
    };
    return list;
}

/// Edits a cell with a line edit that knows of input methods and says to a screen reader what it is.
class CellEditor final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *edit = new LineEdit(parent);
        edit->setFrame(false);
        edit->setAutoFillBackground(true);
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return edit;
    }
};

} // namespace

BulkCheckStep::BulkCheckStep(BulkDraft &draft, AdministratorsController &administrators, QWidget *parent)
    : BulkStep(parent),
      m_draft(draft),
      m_administrators(administrators),
      m_model(draft),
      m_warning(new Banner(this)),
      m_reading(new Label(TextRole::Secondary, this, Role::Muted)),
      m_change(new LinkButton(this)),
      m_panel(new BulkReadingPanel(draft, this)),
      m_chips(new FilterChips(this)),
      m_table(new QTableView(this)),
      m_sentences(Label::explanation(this))
{
    build();
    connect(&draft, &BulkDraft::judged, this, &BulkCheckStep::update);
    connect(&draft, &BulkDraft::workingChanged, this, &BulkStep::changed);
    connect(&administrators, &AdministratorsController::stateChanged, this, &BulkCheckStep::update);
    connect(m_chips, &FilterChips::currentChanged, this, [this](const QString &id) {
        for (const auto &[name, filter] : filters()) {
            if (name == id)
                m_model.setFilter(filter);
        }
        if (m_model.rowCount() > 0)
            m_table->setCurrentIndex(m_model.index(0, BulkCheckModel::Email));
        showSentences();
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_panel->setVisible(!m_panel->isVisible());
        retranslate();
    });
    connect(m_warning, &Banner::actionTriggered, &administrators, [this] { m_administrators.refresh(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BulkCheckStep::showSentences);
}

void BulkCheckStep::build()
{
    m_panel->hide();
    m_reading->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellEditor(m_table));
    m_table->setItemDelegateForColumn(
        BulkCheckModel::VerdictColumn,
        new StatusDelegate(
            [this](const QModelIndex &index) { return BulkWords::tone(m_model.judgement(index).verdict); },
            m_table));
    m_setup = new TableSetup(m_table, BulkCheckModel::Email);
    connect(&m_model, &QAbstractItemModel::modelReset, m_setup, &TableSetup::fitColumns);
    m_table->setSortingEnabled(false); // the order of the sheet
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);

    auto *reading = new QHBoxLayout;
    reading->setSpacing(metrics::fieldGap);
    reading->addWidget(m_reading, 1);
    reading->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_warning);
    column->addLayout(reading);
    column->addWidget(m_panel);
    column->addWidget(m_chips);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentences);
}

QString BulkCheckStep::headline() const
{
    return tr("What would happen with every row");
}

QString BulkCheckStep::reassurance() const
{
    return tr(
        "Nothing has been sent. Press F2 in a cell to mend it; what you type is kept when you close this "
        "window.");
}

bool BulkCheckStep::canGoOn() const
{
    // Rows that only lack permissions get them in the next step.
    const auto &counts = m_draft.counts();
    const bool anybody =
        counts.value(bulk::Verdict::WillBeInvited) + counts.value(bulk::Verdict::NoPermissions) > 0;
    return anybody && !m_draft.isWorking() && m_administrators.isComplete();
}

QWidget *BulkCheckStep::firstField()
{
    return m_table;
}

void BulkCheckStep::showEvent(QShowEvent *event)
{
    BulkStep::showEvent(event);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, BulkCheckModel::Email));
    m_setup->fitColumns();
}

void BulkCheckStep::update()
{
    const auto set = [this](qsizetype place, const QString &text) {
        const auto &[id, filter] = filters().at(place);
        m_chips->setChip(id, text, static_cast<int>(m_model.count(filter)));
    };
    set(0, tr("All"));
    set(1, tr("Will be invited"));
    set(2, tr("To mend"));
    set(3, tr("Duplicates"));
    set(4, tr("Listed already"));
    m_reading->setText(howRead());
    updateWarning();
    showSentences();
    Q_EMIT changed();
}

/// One warning at a time, the gravest first.
void BulkCheckStep::updateWarning()
{
    const auto &sheet = m_draft.sheet();
    if (!m_administrators.isComplete() && m_administrators.error())
        m_warning->setMessage(
            Banner::Severity::Warning,
            tr("The list of administrators could not be read, so nobody can say who is in it "
               "already. %1")
                .arg(errorText(*m_administrators.error()).title),
            tr("Retry"));
    else if (!m_administrators.isComplete())
        m_warning->setMessage(Banner::Severity::Information,
                              tr("The list of administrators is still being read; verdicts may change."));
    else if (sheet.openQuoteLine > 0)
        m_warning->setMessage(Banner::Severity::Warning,
                              tr("A quotation mark in line %1 is never closed: all rows after it are in one "
                                 "cell. Mend the file and open it again.")
                                  .arg(sheet.openQuoteLine));
    else if (!sheet.fields.contains(bulk::Field::Email))
        m_warning->setMessage(
            Banner::Severity::Warning,
            tr("No column holds email addresses. Choose one under “Change how it is read”."));
    else if (sheet.unreadableRows > 0)
        m_warning->setMessage(Banner::Severity::Warning,
                              tr("%n rows hold characters that could not be read. Another encoding may help.",
                                 nullptr, static_cast<int>(sheet.unreadableRows)));
    else
        m_warning->clear();
}

QString BulkCheckStep::howRead() const
{
    const auto &sheet = m_draft.sheet();
    const auto heading = sheet.headings.isEmpty() ? tr("no headings") : tr("headings in the first line");
    if (m_draft.source().pasted)
        return tr("Pasted · %1 · %2").arg(BulkWords::separator(sheet.separator), heading);
    return tr("%1 · %2 (%3) · %4 · %5")
        .arg(m_draft.source().name, BulkWords::encoding(sheet.encoding), BulkWords::reason(sheet.reason),
             BulkWords::separator(sheet.separator), heading);
}

void BulkCheckStep::showSentences()
{
    const auto index = m_table->currentIndex();
    m_sentences->setText(index.isValid() && index.row() < m_model.rowCount() ? m_model.sentences(index)
                                                                             : QString());
}

void BulkCheckStep::retranslate()
{
    m_change->setText(m_panel->isVisible() ? tr("Hide how it is read") : tr("Change how it is read"));
    m_table->setAccessibleName(tr("Rows and verdicts"));
    m_chips->setAccessibleName(tr("Filter"));
    m_panel->retranslate();
    m_model.retranslate();
    update();
    m_setup->fitColumns();
}

} // namespace ccj::ui
