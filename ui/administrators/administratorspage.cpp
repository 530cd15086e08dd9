// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorspage.h"

#include "ui/administrators/administratoractions.h"
#include "ui/administrators/administratorsbanner.h"
#include "ui/administrators/administratorsfeatures.h"
#include "ui/administrators/administratorwords.h"
#include "ui/administrators/detail/detailpane.h"
#include "ui/administrators/filter/savedfilterchips.h"
#include "ui/administrators/progressline.h"
#include "ui/common/columnsdialog.h"
#include "ui/common/filterchips.h"
#include "ui/common/placeholder.h"
#include "ui/common/scrollanchor.h"
#include "ui/common/sidesplitter.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/tablesetup.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;

namespace {

struct ChipRule
{
    QString id;
    RowRule rule;
    qsizetype RosterCounts::*count;
};

const QList<ChipRule> &chips()
{
    static const QList<ChipRule> list{
        {u"all"_s, {}, &RosterCounts::all},
        {u"full"_s, {.accessType = u"Full"_s}, &RosterCounts::full},
        {u"custom"_s, {.accessType = u"Custom"_s}, &RosterCounts::custom},
        {u"invited"_s, {.status = Status::Invited}, &RosterCounts::invited},
        {u"expired"_s, {.status = Status::Expired}, &RosterCounts::expired},
    };
    return list;
}

/// What the user chose for the details; the width at a zoom of 100 %.
const Setting<bool> detailsWanted{"administrators/details", true};
const Setting<int> detailsWidth{"administrators/detailsWidth", metrics::detail};
constexpr int leastWidthWithDetails = 1100 - metrics::navigation; // of the page, in a window of 1,100

Tone toneOf(const QModelIndex &index)
{
    return AdministratorWords::tone(
        index.data(AdministratorsModel::ItemRole).value<Administrator>().status());
}

bool isFull(const QModelIndex &index)
{
    return index.data(AdministratorsModel::ItemRole).value<Administrator>().hasFullAccess();
}

} // namespace

AdministratorsPage::AdministratorsPage(AdministratorsServices services, QWidget *parent)
    : Page(parent),
      m_services(std::move(services)),
      m_controller(m_services.controller),
      m_model(m_controller.model()),
      m_rows(m_model, m_services.clock),
      m_table(new QTableView(this)),
      m_content(new QStackedWidget(this)),
      m_noMatch(new Placeholder(this)),
      m_paging(new ProgressLine(this)),
      m_search(new QLineEdit(this)),
      m_chips(new FilterChips(this)),
      m_saved(new SavedFilterChips(*this, *m_chips, *m_search, this)),
      m_outcomes(new AdministratorsBanner(Page::messages(), m_controller, this)),
      m_actions(new AdministratorActions(this)),
      m_features(makeAdministratorsFeatures(*this, this))
{
    buildActions();
    buildTools();
    buildTable();
    retranslateUi();
    connect(&m_controller, &AdministratorsController::stateChanged, this, &AdministratorsPage::updateContent);
    connect(&m_controller, &AdministratorsController::operationChanged, this,
            &AdministratorsPage::onOperation);
    orderTabs();
    connect(m_outcomes, &AdministratorsBanner::showRowRequested, this, &AdministratorsPage::showRow);
    connect(m_outcomes, &AdministratorsBanner::refreshRequested, m_actions->refresh, &QAction::trigger);
    connect(this, &Page::retryRequested, &m_controller, [this] { m_controller.refresh(); });
}

// --- building ------------------------------------------------------------------------------------

void AdministratorsPage::buildActions()
{
    for (auto *feature : m_features) {
        for (auto *action : feature->menuActions()) {
            if (action)
                (action->shortcutContext() == Qt::WidgetShortcut ? m_table : widget())->addAction(action);
        }
        if (auto *action = feature->headerAction())
            addHeaderAction(action, ButtonKind::Primary);
        if (auto *action = feature->summaryAction())
            setSummaryAction(action);
    }
    addActions({m_actions->copyEmail, m_actions->find, m_actions->clearFilter, m_actions->refresh,
                m_actions->columns});
    addActions(m_saved->menuActions());
    connect(m_actions->columns, &QAction::triggered, this, &AdministratorsPage::openColumns);
    connect(m_saved, &SavedFilterChips::chipsChanged, this, &AdministratorsPage::orderTabs);

    connect(m_actions->copyEmail, &QAction::triggered, this, &AdministratorsPage::copyEmail);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions->refresh, &QAction::triggered, &m_controller, [this] {
        Page::messages().dropPassing();
        m_controller.refresh();
    });
    connect(m_actions->clearFilter, &QAction::triggered, this, &AdministratorsPage::clearFilter);
}

void AdministratorsPage::buildTools()
{
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(metrics::searchField));
    addTool(m_search);
    addTool(m_chips);
    addTool(new QWidget(this), 1);
    // Only what is committed counts: while an input method composes, the text does not change.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_wantedRow.clear();
        m_model.setSearch(text);
    });
    auto *toRows = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(toRows, &QShortcut::activated, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_chips, &FilterChips::currentChanged, this, [this](const QString &id) {
        for (const auto &chip : chips()) {
            if (chip.id == id)
                m_model.setRule(chip.rule);
        }
        if (const auto rule = m_saved->rule(id))
            m_model.setRule(*rule);
    });
}

void AdministratorsPage::buildTable()
{
    m_table->setModel(&m_rows);
    m_table->setItemDelegateForColumn(AdministratorsModel::Email, new MutedDelegate(m_table));
    m_table->setItemDelegateForColumn(AdministratorsModel::StatusColumn, new StatusDelegate(toneOf, m_table));
    m_table->setItemDelegateForColumn(AdministratorsModel::Access, new TagDelegate(isFull, m_table));
    m_setup = new TableSetup(m_table, AdministratorsModel::Email);
    m_setup->setChoice({AdministratorsModel::Name,
                        {AdministratorsModel::Added, AdministratorsModel::Ends, AdministratorsModel::Changed,
                         AdministratorsModel::Type, AdministratorsModel::UserId},
                        {AdministratorsModel::Ends, AdministratorsModel::UserId}});
    connect(m_setup, &TableSetup::columnsRequested, this, &AdministratorsPage::openColumns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(AdministratorsModel::Name, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_content->addWidget(m_table);
    m_content->addWidget(m_noMatch);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_content, 1);
    column->addWidget(m_paging);
    m_detail = new DetailPane(m_services, this);
    m_split = new SideSplitter(content, m_detail, this);
    m_split->setLeastWidth(leastWidthWithDetails);
    m_split->restore(m_services.settings.value(detailsWanted), m_services.settings.value(detailsWidth));
    m_split->toggleAction()->setShortcuts({QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_I)});
    addAction(m_split->toggleAction());
    setContent(m_split);

    connect(m_split, &SideSplitter::chosen, this, [this] {
        m_services.settings.setValue(detailsWanted, m_split->isWanted());
        m_services.settings.setValue(detailsWidth, m_split->paneWidth());
    });
    connect(m_paging, &ProgressLine::stopRequested, this, [this] {
        if (m_controller.isLoading())
            m_controller.cancelLoading();
        else
            m_controller.continueLoading();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &AdministratorsPage::showContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AdministratorsPage::updateActions);
    auto *anchor = new ScrollAnchor(m_table);
    connect(&m_model, &AdministratorsModel::aboutToArrange, anchor, &ScrollAnchor::take);
    connect(&m_model, &AdministratorsModel::arranged, anchor, &ScrollAnchor::restore);
    connect(&m_model, &AdministratorsModel::arranged, this, &AdministratorsPage::updateRows);
    connect(&m_model, &AdministratorsModel::slowChanged, this, [this] { setBusy(m_model.isSlow()); });
}

/// From the search over the chips to the rows, as they stand on the page.
void AdministratorsPage::orderTabs()
{
    QWidget *before = m_search;
    for (Chip *chip : m_chips->findChildren<Chip *>()) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_table);
}

QList<QAction *> AdministratorsPage::menuActions() const
{
    QList<QAction *> actions;
    for (const auto *feature : m_features)
        actions << feature->menuActions() << nullptr;
    return actions << m_actions->forMenuBar() << nullptr << m_saved->menuActions() << nullptr
                   << m_actions->columns << m_split->toggleAction();
}

QByteArray AdministratorsPage::tableState() const
{
    return m_setup->headerState();
}

bool AdministratorsPage::restoreTableState(const QByteArray &state)
{
    return m_setup->restoreHeaderState(state);
}

// --- words ---------------------------------------------------------------------------------------

void AdministratorsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AdministratorsPage::retranslateUi()
{
    setTitle(tr("Administrators"));
    m_actions->retranslate();
    for (auto *feature : m_features)
        feature->retranslate();
    m_search->setPlaceholderText(tr("Search name or email"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_chips->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(tr("Administrators"));
    m_split->toggleAction()->setText(tr("De&tails"));
    m_split->setHandleName(tr("Width of the details"));
    setEmptyText(u"people"_s, tr("No administrators yet"),
                 tr("Administrators come in by invitation. Invite the first one."),
                 m_features.constFirst()->headerAction());
    m_noMatch->showEmpty(u"search"_s, tr("Nobody matches"),
                         tr("No administrator matches the search and the filter."), m_actions->clearFilter);
    m_saved->retranslate();
    m_rows.retranslate();
    m_isFitted = false;
    updateContent();
    updateRows();
}

void AdministratorsPage::updateChips()
{
    const bool known = m_controller.loadedAt().isValid() || !m_controller.roster().isEmpty();
    const auto set = [&, counts = m_controller.roster().counts()](qsizetype place, const QString &text) {
        const auto &chip = chips().at(place);
        m_chips->setChip(chip.id, text, known ? static_cast<int>(counts.*chip.count) : -1);
    };
    set(0, tr("All"));
    set(1, tr("Full"));
    set(2, tr("Custom"));
    set(3, tr("Invite sent"));
    set(4, tr("Invite expired"));
    m_saved->updateCounts();
}

QString AdministratorsPage::summary() const
{
    const auto counts = m_controller.roster().counts();
    const auto people = tr("%n people", nullptr, static_cast<int>(counts.all));
    const auto invited = QLocale().toString(counts.invited);
    const auto expired = QLocale().toString(counts.expired);
    if (invited != "0"_L1 && expired != "0"_L1)
        return tr("%1 (%2 invited, %3 expired)").arg(people, invited, expired);
    if (invited != "0"_L1)
        return tr("%1 (%2 invited)").arg(people, invited);
    if (expired != "0"_L1)
        return tr("%1 (%2 expired)").arg(people, expired);
    return people;
}

void AdministratorsPage::updateSummary()
{
    const auto asOf = m_controller.loadedAt();
    const auto known = static_cast<int>(m_controller.roster().size());
    if (known == 0 && !asOf.isValid())
        setSummary({});
    else if (!m_controller.isComplete())
        setSummary(tr("The first %n people", nullptr, known));
    else
        setSummary(
            tr("%1 · as of %2").arg(summary(), AdministratorWords::clockTime(asOf, m_services.clock.now())));
}

void AdministratorsPage::updateContent()
{
    setState(m_controller.state(), m_controller.error());
    updateSummary();
    updateProgress();
    updateActions();
}

/// What follows from the rows that the table shows now.
void AdministratorsPage::updateRows()
{
    updateChips();
    updateSummary();
    const bool noMatch = m_rows.rowCount() == 0 && m_model.isFiltering();
    m_content->setCurrentWidget(noMatch ? static_cast<QWidget *>(m_noMatch) : m_table);
    fitOnce();
    showWantedRow();
    updateActions();
}

/// When the first rows are there: a search that lets few rows through must not move the columns.
void AdministratorsPage::fitOnce()
{
    if (m_isFitted)
        return;
    m_isFitted = m_rows.rowCount() > 0;
    m_setup->fitColumns();
}

void AdministratorsPage::updateProgress()
{
    const auto received = static_cast<int>(m_controller.receivedSoFar());
    const bool isLoading = m_controller.isLoading() && received > 0;
    m_paging->setVisible(isLoading || m_controller.canContinueLoading());
    m_paging->setText(isLoading ? tr("%n read so far…", nullptr, received)
                                : tr("Stopped after %n people.", nullptr, received));
    m_paging->setStopText(isLoading ? tr("Stop") : tr("Read the rest"));
}

void AdministratorsPage::updateActions()
{
    m_actions->update(selected(), isVisible());
    const auto target = selected();
    for (auto *feature : m_features)
        feature->update(target, isVisible());
    m_saved->update(isVisible());
    m_split->toggleAction()->setEnabled(isVisible());
    m_detail->setAdministrator(target, target ? rowActions(*target) : QList<QAction *>());
}

// --- acting --------------------------------------------------------------------------------------

void AdministratorsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_controller.state() == PageState::Loading && !m_controller.isLoading())
        m_controller.refresh();
    updateActions();
}

void AdministratorsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    updateActions();
}

std::optional<Administrator> AdministratorsPage::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return m_rows.item(rows.first());
}

void AdministratorsPage::showRow(const QString &key)
{
    if (m_controller.roster().placeOf(key) < 0)
        return;
    if (!m_model.accepts(key))
        clearFilter();
    m_wantedRow = key;
    showWantedRow();
}

void AdministratorsPage::showWantedRow()
{
    const int row = m_wantedRow.isEmpty() ? -1 : m_model.rowOf(m_wantedRow);
    if (row < 0)
        return;
    m_wantedRow.clear();
    const auto index = m_rows.index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void AdministratorsPage::clearFilter()
{
    m_search->clear();
    m_chips->setCurrent(chips().first().id);
    m_search->setFocus();
}

QList<QAction *> AdministratorsPage::rowActions(const Administrator &row) const
{
    QList<QAction *> actions;
    for (const auto *feature : m_features)
        actions << feature->rowActions(row);
    return actions;
}

void AdministratorsPage::showContextMenu(const QPoint &position)
{
    const auto target = selected();
    if (!target)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(rowActions(*target));
    menu->addSeparator();
    menu->addAction(m_actions->copyEmail);
    // The menu key asks at the middle of the view; the row is where the eye is.
    const auto row = m_table->visualRect(m_table->currentIndex());
    const bool byPointer = row.top() <= position.y() && position.y() <= row.bottom();
    menu->popup(m_table->viewport()->mapToGlobal(byPointer ? position : row.center()));
}

bool AdministratorsPage::isAsking()
{
    if (!m_dialog)
        return false;
    m_dialog->raise();
    m_dialog->activateWindow();
    return true;
}

void AdministratorsPage::openDialog(QDialog *dialog)
{
    m_dialog = dialog;
    m_dialogOperation = 0;
    // The focus goes back to the row, wherever the dialog was opened from.
    connect(dialog, &QDialog::finished, this, [this] {
        m_dialogOperation = 0;
        m_table->setFocus();
    });
    dialog->open();
}

void AdministratorsPage::openColumns()
{
    if (!isAsking())
        openDialog(new ColumnsDialog(*m_setup, this));
}

void AdministratorsPage::showNotice(Banner::Severity severity, Words text, Words actionText,
                                    std::function<void()> action)
{
    m_outcomes->show({severity, std::move(text), std::move(actionText), std::move(action)});
}

QList<int> AdministratorsPage::visibleColumns() const
{
    const auto *header = m_table->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

QString AdministratorsPage::filterWords() const
{
    const auto search = m_search->text().trimmed();
    const bool everybody = m_model.query().rule.isEmpty();
    if (search.isEmpty())
        return everybody ? QString() : m_chips->currentText();
    if (everybody)
        return tr("search “%1”").arg(search);
    return tr("%1, search “%2”", "a filter chip and a search").arg(m_chips->currentText(), search);
}

void AdministratorsPage::copyEmail()
{
    if (const auto target = selected())
        QApplication::clipboard()->setText(target->email);
}

void AdministratorsPage::onOperation(const Operation &operation)
{
    using State = Operation::State;
    const bool inDialog = operation.id == m_dialogOperation;
    const bool shownThere =
        operation.state == State::Refused ||
        ((operation.kind == Operation::Kind::Invite || operation.kind == Operation::Kind::SetAccess) &&
         (operation.state == State::NotApplied || operation.state == State::Unknown));
    if (!(inDialog && (shownThere || !operation.isFinished()))) {
        const auto key = operation.target.key();
        const bool listed = m_controller.roster().placeOf(key) >= 0;
        m_outcomes->show(operation, listed && !m_model.accepts(key));
        if (operation.kind == Operation::Kind::Invite && operation.state == State::Done &&
            m_model.accepts(key))
            showRow(key);
    }
    updateActions();
}

} // namespace ccj::ui
