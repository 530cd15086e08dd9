// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewdesk.h"

#include "ui/administrators/review/reviewdetail.h"
#include "ui/administrators/review/reviewfiles.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/filterchips.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/common/placeholder.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/tablesetup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;
using Filter = ReviewTable::Filter;
using State = ReviewController::State;

namespace {

constexpr int filesBarWidth = 160;
constexpr int searchWidth = 240;

const QList<std::pair<QString, Filter>> &chips()
{
    static const QList<std::pair<QString, Filter>> list{
        {u"all"_s, Filter::All},   {u"open"_s, Filter::Open},     {u"different"_s, Filter::Different},
        {u"keep"_s, Filter::Keep}, {u"change"_s, Filter::Change}, {u"remove"_s, Filter::Remove},
        {u"ask"_s, Filter::Ask},   {u"todo"_s, Filter::ToDo}};
    return list;
}

/// Not dangerous: nothing is taken away.
class KeepDialog : public ConfirmDialog
{
public:
    KeepDialog(std::function<Confirmation()> words, QWidget *parent) : ConfirmDialog(std::move(words), parent)
    {
        setVerbKind(ButtonKind::Primary);
    }
};

} // namespace

ReviewDesk::ReviewDesk(ReviewController &reviews, ReviewFiles &files, QWidget *parent)
    : QWidget(parent),
      m_reviews(reviews),
      m_files(files),
      m_rows(reviews),
      m_search(new LineEdit(this)),
      m_chips(new FilterChips(this)),
      m_rowsOrNothing(new QWidget(this)),
      m_stack(new QStackedLayout(m_rowsOrNothing)),
      m_table(new QTableView(m_rowsOrNothing)),
      m_nothing(new Placeholder(m_rowsOrNothing)),
      m_detail(new ReviewDetail(this)),
      m_progress(new Label(TextRole::Secondary, this, Role::Muted)),
      m_filesBar(new QProgressBar(this)),
      m_filesStop(new QPushButton(this)),
      m_keepUnchanged(new QPushButton(this)),
      m_signOff(new QPushButton(this)),
      m_carryOut(new QPushButton(this)),
      m_show(new QPushButton(this)),
      m_check(new QPushButton(this)),
      m_print(new QPushButton(this)),
      m_pdf(new QPushButton(this)),
      m_evidence(new QPushButton(this)),
      m_csv(new QPushButton(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(searchWidth));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::gap);
    tools->addWidget(m_search);
    tools->addWidget(m_chips, 1);
    buildTable();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::cardMargin);
    middle->addWidget(m_rowsOrNothing, 1);
    middle->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap + metrics::smallGap);
    column->addLayout(tools);
    column->addLayout(middle, 1);
    column->addWidget(makeButtons());
    addKeys();
    connect(m_search, &QLineEdit::textChanged, this, &ReviewDesk::applyFilter);
    connect(m_chips, &FilterChips::currentChanged, this, &ReviewDesk::applyFilter);
    connect(m_detail, &ReviewDetail::decided, this, &ReviewDesk::decide);
    connect(m_detail, &ReviewDetail::commented, this, [this](const QString &comment) {
        if (m_table->currentIndex().isValid())
            m_reviews.setComment(m_rows.placeAt(m_table->currentIndex().row()), comment);
    });
    connect(&reviews, &ReviewController::countsChanged, this, &ReviewDesk::refresh);
    connect(&reviews, &ReviewController::stateChanged, this, &ReviewDesk::refresh);
    connect(&reviews, &ReviewController::entriesChanged, this, &ReviewDesk::updateDetail);
    connect(&files, &ReviewFiles::busyChanged, this, &ReviewDesk::refresh);
    connect(&files, &ReviewFiles::progressed, this, &ReviewDesk::showPages);
    connect(m_filesStop, &QPushButton::clicked, &files, &ReviewFiles::cancel);
    retranslateUi();
}

void ReviewDesk::buildTable()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_table->setModel(&m_rows);
    m_table->setItemDelegateForColumn(ReviewTable::Email, new MutedDelegate(m_table));
    m_setup = new TableSetup(m_table, ReviewTable::Access);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReviewDesk::updateDetail);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] {
        m_setup->fitColumns();
        const bool any = m_rows.rowCount() > 0;
        m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_nothing);
        if (any)
            m_table->setCurrentIndex(m_rows.index(0, 0));
        updateDetail();
    });
}

QWidget *ReviewDesk::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    row->addWidget(m_progress, 1);
    row->addWidget(m_filesBar);
    m_filesBar->setFixedWidth(scaled(filesBarWidth));
    m_filesBar->setTextVisible(false);
    for (auto *button : {m_filesStop, m_keepUnchanged, m_carryOut, m_show, m_check, m_csv, m_evidence, m_pdf,
                         m_print, m_signOff}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    setButtonKind(m_signOff, ButtonKind::Primary);
    setButtonKind(m_print, ButtonKind::Primary);
    connect(m_keepUnchanged, &QPushButton::clicked, this, &ReviewDesk::askToKeepUnchanged);
    connect(m_signOff, &QPushButton::clicked, this, &ReviewDesk::signOffRequested);
    connect(m_carryOut, &QPushButton::clicked, this, &ReviewDesk::carryOut);
    connect(m_show, &QPushButton::clicked, this, &ReviewDesk::showInList);
    connect(m_check, &QPushButton::clicked, this, &ReviewDesk::checkRequested);
    connect(m_print, &QPushButton::clicked, &m_files, &ReviewFiles::print);
    connect(m_pdf, &QPushButton::clicked, &m_files, [this] { m_files.save(ReviewFiles::Kind::Pdf); });
    connect(m_evidence, &QPushButton::clicked, &m_files,
            [this] { m_files.save(ReviewFiles::Kind::Evidence); });
    connect(m_csv, &QPushButton::clicked, &m_files, [this] { m_files.save(ReviewFiles::Kind::Csv); });
    return bar;
}

/// Single letters mean a decision only while the rows have the focus.
void ReviewDesk::addKeys()
{
    const std::pair<Qt::Key, Decision> keys[] = {{Qt::Key_K, Decision::Keep},
                                                 {Qt::Key_C, Decision::Change},
                                                 {Qt::Key_R, Decision::Remove},
                                                 {Qt::Key_A, Decision::Ask},
                                                 {Qt::Key_Backspace, Decision::None}};
    for (const auto &[key, decision] : keys) {
        auto *shortcut = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, made = decision] { decide(made); });
    }
    auto *toRow = new QShortcut(Qt::Key_Return, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(toRow, &QShortcut::activated, this, &ReviewDesk::carryOut);
}

void ReviewDesk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReviewDesk::retranslateUi()
{
    m_search->setPlaceholderText(tr("Search name or email"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_chips->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(tr("People under review"));
    m_nothing->showEmpty(u"search"_s, tr("Nobody matches"),
                         tr("Change the search, or choose another filter."));
    m_signOff->setText(tr("Sign off…"));
    m_show->setText(tr("Show in the list"));
    m_check->setText(tr("Check what was done"));
    m_filesStop->setText(tr("Stop"));
    m_filesBar->setAccessibleName(tr("Pages of the sheet"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("PDF…"));
    m_pdf->setAccessibleName(tr("Save the sheet as PDF"));
    m_evidence->setText(tr("Evidence…"));
    m_evidence->setAccessibleName(tr("Save the evidence file"));
    m_csv->setText(tr("CSV…"));
    m_csv->setAccessibleName(tr("Save the table as CSV"));
    m_rows.retranslate();
    refresh();
    m_setup->fitColumns();
}

void ReviewDesk::begin()
{
    m_search->clear();
    m_chips->setCurrent(chips().first().first);
    m_table->setFocus();
}

// --- showing ---------------------------------------------------------------------------------------

void ReviewDesk::applyFilter()
{
    for (const auto &[id, filter] : chips()) {
        if (id == m_chips->current())
            m_rows.setFilter(filter, m_search->text());
    }
}

void ReviewDesk::refresh()
{
    const bool deciding = m_reviews.state() == State::Deciding;
    const bool signedOff = m_reviews.state() == State::SignedOff;
    const auto &counts = m_reviews.counts();
    const auto keepable = deciding ? m_reviews.keepable().size() : 0;
    updateChips();
    m_progress->setText(
        signedOff ? tr("%1 of %2 to do are done")
                        .arg(QLocale().toString(counts.done), QLocale().toString(counts.toDo))
                  : tr("%1 of %2 decided")
                        .arg(QLocale().toString(counts.all - counts.open), QLocale().toString(counts.all)));
    m_keepUnchanged->setVisible(deciding && !m_reviews.isFirstReview());
    m_keepUnchanged->setEnabled(keepable > 0);
    m_keepUnchanged->setText(tr("Keep %n unchanged…", nullptr, static_cast<int>(keepable)));
    m_signOff->setVisible(deciding);
    m_signOff->setEnabled(m_reviews.canSignOff());
    m_check->setEnabled(!m_reviews.isChecking() && counts.done < counts.toDo);
    const bool busy = m_files.isBusy();
    if (busy && !m_filesBar->isVisible())
        showPages(0, 0);
    m_filesBar->setVisible(busy);
    m_filesStop->setVisible(busy);
    for (auto *button : {m_carryOut, m_show, m_check, m_print, m_pdf, m_evidence, m_csv})
        button->setVisible(signedOff && !busy);
    if (busy)
        m_progress->setText(tr("Making the file…"));
    m_table->setColumnHidden(ReviewTable::Progress, !signedOff);
    m_table->setColumnHidden(ReviewTable::Since, m_reviews.isFirstReview());
    m_setup->fitColumns();
    updateDetail();
}

/// Without an end before the pages are laid out.
void ReviewDesk::showPages(int done, int all)
{
    m_filesBar->setMaximum(all);
    m_filesBar->setValue(done);
    if (all > 0)
        m_progress->setText(tr("Page %1 of %2").arg(QLocale().toString(done + 1), QLocale().toString(all)));
}

void ReviewDesk::updateChips()
{
    const auto &counts = m_reviews.counts();
    const auto set = [this](qsizetype place, const QString &text, qsizetype count) {
        m_chips->setChip(chips().at(place).first, text, static_cast<int>(count));
    };
    set(0, tr("All"), counts.all + counts.gone);
    set(1, tr("Undecided"), counts.open);
    set(2, tr("Changed since the last"), counts.changedSinceLast);
    set(3, tr("Keep"), counts.keep);
    set(4, tr("Change"), counts.change);
    set(5, tr("Remove"), counts.remove);
    set(6, tr("Ask"), counts.ask);
    if (m_reviews.state() == State::SignedOff)
        set(7, tr("To do"), counts.toDo - counts.done);
    else
        m_chips->removeChip(chips().at(7).first);
}

void ReviewDesk::updateDetail()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto current = m_table->currentIndex();
    const bool ready = m_reviews.state() == State::Deciding || m_reviews.state() == State::SignedOff;
    const bool any = ready && current.isValid() && !rows.isEmpty();
    m_detail->display(any ? &m_rows.entryAt(current.row()) : nullptr, m_reviews.isFirstReview(),
                      static_cast<int>(rows.size()), m_reviews.state() == State::Deciding);
    m_show->setEnabled(any && rows.size() == 1);
    updateCarryOut();
}

// --- deciding --------------------------------------------------------------------------------------

void ReviewDesk::decide(Decision decision)
{
    QList<qsizetype> places;
    for (const auto &row : m_table->selectionModel()->selectedRows())
        places << m_rows.placeAt(row.row());
    m_reviews.decide(places, decision);
    if (decision != Decision::None && places.size() == 1 && m_table->hasFocus())
        goToNext();
}

void ReviewDesk::goToNext()
{
    const int next = m_table->currentIndex().row() + 1;
    if (next < m_rows.rowCount())
        m_table->setCurrentIndex(m_rows.index(next, 0));
}

void ReviewDesk::askToKeepUnchanged()
{
    const auto places = m_reviews.keepable();
    const int count = static_cast<int>(places.size());
    auto *dialog = new KeepDialog(
        [count] {
            return Confirmation{
                tr("Keep all %n who are unchanged?", nullptr, count),
                tr("They were kept in the last review, and neither their access nor their identity "
                   "provider has changed since. Every decision can still be changed until the review is "
                   "signed off."),
                {},
                {},
                tr("Keep %n", nullptr, count),
                {}};
        },
        this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, places, dialog] {
        m_reviews.decide(places, Decision::Keep);
        dialog->applied();
    });
    dialog->open();
}

/// The act that was decided, where the review is signed off and it is still to be done.
void ReviewDesk::updateCarryOut()
{
    const auto *entry = m_show->isEnabled() && m_show->isVisibleTo(this)
                            ? &m_rows.entryAt(m_table->currentIndex().row())
                            : nullptr;
    const auto decision = entry && !entry->doneAt.isValid() ? entry->decision : Decision::None;
    m_carryOut->setVisible(decision == Decision::Change || decision == Decision::Remove);
    m_carryOut->setText(decision == Decision::Change     ? tr("Edit access…")
                        : entry && entry->person.pending ? tr("Cancel invitation…")
                                                         : tr("Remove…"));
}

void ReviewDesk::carryOut()
{
    if (!m_carryOut->isVisible())
        return showInList();
    const auto &entry = m_rows.entryAt(m_table->currentIndex().row());
    Q_EMIT carryOutRequested(entry.person.key(), entry.decision);
}

void ReviewDesk::showInList()
{
    if (m_show->isVisible() && m_show->isEnabled())
        Q_EMIT showRowRequested(m_rows.entryAt(m_table->currentIndex().row()).person.key());
}

} // namespace ccj::ui
