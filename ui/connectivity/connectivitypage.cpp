// SPDX-License-Identifier: Apache-2.0
#include "ui/connectivity/connectivitypage.h"

#include "ui/common/columnsdialog.h"
#include "ui/common/filedialogs.h"
#include "ui/common/label.h"
#include "ui/common/messageslot.h"
#include "ui/common/sidesplitter.h"
#include "ui/common/tablesetup.h"
#include "ui/common/timewords.h"
#include "ui/connectivity/addressesdialog.h"
#include "ui/connectivity/connectivityexport.h"
#include "ui/connectivity/connectivitywords.h"
#include "ui/connectivity/resultpane.h"
#include "ui/theme/icons.h"

#include "app/core/wholefile.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using connectivity::AddressRow;
using connectivity::ConnectivityController;
using connectivity::ConnectivityModel;

namespace {

const Setting<QByteArray> columnsSetting{"connectivity/columns", {}};
const Setting<bool> detailsWanted{"connectivity/details", true};
const Setting<int> detailsWidth{"connectivity/detailsWidth", 320}; // at a zoom of 100 %
const QString outcomeMessage = u"outcome"_s;
const QString storageMessage = u"storage"_s;
const QString fileMessage = u"file"_s;

} // namespace

ConnectivityPage::ConnectivityPage(const ConnectivityServices &services, QWidget *parent)
    : Page(parent),
      m_services(services),
      m_controller(services.controller),
      m_rows(services.controller.model()),
      m_start(new QAction(ui::icon(u"globe"_s), {}, this)),
      m_stop(new QAction(this)),
      m_checkOne(new QAction(this)),
      m_edit(new QAction(this)),
      m_export(new QAction(ui::icon(u"download"_s), {}, this)),
      m_saveText(new QAction(this)),
      m_copyText(new QAction(this)),
      m_copyAddress(new QAction(ui::icon(u"files"_s), {}, this)),
      m_columns(new QAction(this))
{
    buildActions();
    buildContent();
    retranslateUi();
    setState(PageState::Ready);
    connect(&m_controller, &ConnectivityController::changed, this, &ConnectivityPage::follow);
    connect(&m_controller, &ConnectivityController::finished, this, &ConnectivityPage::tellOutcome);
    m_table->selectRow(0);
}

ConnectivityPage::~ConnectivityPage()
{
    m_services.settings.setValue(columnsSetting, m_setup->headerState());
}

// --- building ------------------------------------------------------------------------------------

void ConnectivityPage::buildActions()
{
    m_start->setShortcut(QKeySequence::Refresh);
    m_stop->setShortcut(QKeySequence(u"Shift+F5"_s));
    m_checkOne->setShortcut(QKeySequence(u"Ctrl+F5"_s));
    m_edit->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_export->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    m_copyAddress->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    connect(m_start, &QAction::triggered, this, [this] {
        messages().remove(outcomeMessage);
        messages().dropPassing();
        m_controller.start();
    });
    connect(m_stop, &QAction::triggered, &m_controller, &ConnectivityController::stop);
    connect(m_checkOne, &QAction::triggered, this, [this] {
        if (const auto row = selected())
            m_controller.startOne(row->address.id);
    });
    connect(m_edit, &QAction::triggered, this, &ConnectivityPage::editAddresses);
    connect(m_export, &QAction::triggered, this, &ConnectivityPage::exportCsv);
    connect(m_saveText, &QAction::triggered, this, &ConnectivityPage::saveText);
    connect(m_copyText, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_copyAddress, &QAction::triggered, this, [this] {
        if (const auto row = selected())
            QGuiApplication::clipboard()->setText(row->address.pattern);
    });
    connect(m_columns, &QAction::triggered, this, &ConnectivityPage::openColumns);
    addHeaderAction(m_edit);
    addHeaderAction(m_start, ButtonKind::Primary);
    addHeaderAction(m_stop);
}

void ConnectivityPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setModel(&m_rows);
    const auto tone = [](const QModelIndex &index) {
        return ConnectivityWords::tone(index.data(ConnectivityModel::RowRole).value<AddressRow>().state());
    };
    m_table->setItemDelegateForColumn(ConnectivityModel::StateColumn, new StatusDelegate(tone, m_table));
    m_setup = new TableSetup(m_table, ConnectivityModel::Issuer);
    m_setup->setChoice(
        {.fixed = ConnectivityModel::Pattern,
         .hidden = {ConnectivityModel::Purpose, ConnectivityModel::Checked},
         .unsorted = {},
         .yielding = {ConnectivityModel::NameTime, ConnectivityModel::ConnectTime, ConnectivityModel::Needed,
                      ConnectivityModel::TrendColumn, ConnectivityModel::TlsVersion}});
    m_table->sortByColumn(ConnectivityModel::StateColumn, Qt::AscendingOrder); // what is wrong comes first
    m_setup->restoreHeaderState(m_services.settings.value(columnsSetting));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::activated, this, [this] {
        m_split->open();
        m_pane->takeFocus();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ConnectivityPage::showRowMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectivityPage::updateActions);
    connect(m_setup, &TableSetup::columnsRequested, this, &ConnectivityPage::openColumns);
}

void ConnectivityPage::buildContent()
{
    buildTable();
    m_note = Label::explanation(this);
    m_pane = new ResultPane(m_checkOne, m_services.clock);
    m_split = new SideSplitter(m_table, m_pane);
    m_split->keepIn(m_services.settings, detailsWanted, detailsWidth);
    addTool(m_note, 1);
    setContent(m_split);
    for (QAction *action : menuActions() + viewActions()) {
        if (action)
            addAction(action);
    }
}

QList<QAction *> ConnectivityPage::menuActions() const
{
    return {m_start, m_stop,   m_checkOne, nullptr,    m_edit,
            nullptr, m_export, m_saveText, m_copyText, m_copyAddress};
}

QList<QAction *> ConnectivityPage::viewActions() const
{
    return {m_split->toggleAction(), m_columns};
}

// --- showing -------------------------------------------------------------------------------------

void ConnectivityPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ConnectivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateActions();
}

void ConnectivityPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    updateActions();
}

void ConnectivityPage::retranslateUi()
{
    setTitle(tr("Connectivity Check"));
    m_start->setText(tr("&Start the check"));
    m_stop->setText(tr("S&top the check"));
    m_checkOne->setText(tr("C&heck this address"));
    m_edit->setText(tr("&Edit addresses…"));
    m_export->setText(tr("E&xport as CSV…"));
    m_saveText->setText(tr("Save the text for su&pport…"));
    m_copyText->setText(tr("Copy the text for supp&ort"));
    m_copyAddress->setText(tr("&Copy address"));
    m_columns->setText(tr("Col&umns…"));
    m_table->setAccessibleName(tr("Addresses"));
    const QString note =
        tr("Checks from this computer. It does not replace Citrix's Cloud Connector Connectivity "
           "Check Utility, which runs on the connector's machine and can add Trusted Sites "
           "entries there (CTX260337).");
    m_note->setText(m_services.isSandbox ? ConnectivityWords::joined(
                                               {note, tr("You are signed in to a sandbox; the addresses are "
                                                         "those of the real Citrix Cloud Japan.")})
                                         : note);
    m_rows.retranslate();
    m_isFitted = false;
    follow();
}

void ConnectivityPage::follow()
{
    setBusy(m_controller.isRunning());
    updateSummary();
    updateActions();
    tellStorage();
    if (!m_isFitted || !m_controller.isRunning()) {
        m_isFitted = true;
        m_setup->fitColumns();
    }
}

void ConnectivityPage::updateSummary()
{
    const auto summary = m_controller.summary();
    if (m_controller.isRunning())
        return setSummary(tr("Checking… %1 of %2").arg(m_controller.done()).arg(m_controller.total()));
    const QString counts = ConnectivityWords::counts(summary);
    setSummary(
        summary.newest.isValid()
            ? tr("%1 · as of %2").arg(counts, TimeWords::clockTime(summary.newest, m_services.clock.now()))
            : counts);
}

void ConnectivityPage::updateActions()
{
    const bool isSeen = isVisible();
    const bool isRunning = m_controller.isRunning();
    const auto row = selected();
    m_stop->setVisible(isRunning); // first, so that the focus finds it
    m_start->setVisible(!isRunning);
    m_start->setEnabled(isSeen);
    m_stop->setEnabled(isSeen);
    m_checkOne->setEnabled(isSeen && !isRunning && row && row->address.isCheckable());
    for (QAction *action : {m_edit, m_export, m_saveText, m_copyText, m_columns})
        action->setEnabled(isSeen);
    m_copyAddress->setEnabled(isSeen && row);
    m_split->toggleAction()->setEnabled(isSeen && row);
    m_pane->setRow(row);
    m_split->setOccupied(row.has_value());
}

std::optional<AddressRow> ConnectivityPage::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_rows.row(rows.first()));
}

/// What most needs to be known, once the check has ended.
void ConnectivityPage::tellOutcome()
{
    const auto summary = m_controller.summary();
    const bool isGood = summary.failed == 0 && summary.suspicious == 0;
    messages().put(outcomeMessage, {.severity = isGood               ? Banner::Severity::Success
                                                : summary.failed > 0 ? Banner::Severity::Danger
                                                                     : Banner::Severity::Warning,
                                    .text = [summary] { return ConnectivityWords::outcome(summary); },
                                    .isPassing = isGood});
}

void ConnectivityPage::tellStorage()
{
    if (!m_controller.storageProblem())
        return messages().remove(storageMessage);
    if (!messages().holds(storageMessage))
        messages().put(
            storageMessage,
            {.severity = Banner::Severity::Warning, .text = [] {
                 return tr("The profile cannot be written: the results are lost when the console is closed.");
             }});
}

// --- acting --------------------------------------------------------------------------------------

/// One question at a time: the one that is open comes to the front.
bool ConnectivityPage::isAsking()
{
    const bool isOpen = m_dialog && m_dialog->isVisible();
    if (isOpen)
        m_dialog->activateWindow();
    return isOpen;
}

void ConnectivityPage::openDialog(QDialog *dialog)
{
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, m_table, [this] { m_table->setFocus(); });
    dialog->open();
}

void ConnectivityPage::editAddresses()
{
    if (isAsking())
        return;
    const auto row = selected();
    openDialog(new AddressesDialog(m_controller, row ? row->address.id : QString(), this));
}

void ConnectivityPage::openColumns()
{
    if (!isAsking())
        openDialog(new ColumnsDialog(*m_setup, this));
}

/// The menu key asks at the middle of the view; the row is where the eye is.
void ConnectivityPage::showRowMenu(const QPoint &position)
{
    if (!selected())
        return;
    const auto row = m_table->visualRect(m_table->currentIndex());
    const bool byPointer = row.top() <= position.y() && position.y() <= row.bottom();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_checkOne, m_copyAddress});
    menu->popup(m_table->viewport()->mapToGlobal(byPointer ? position : row.center()));
}

QString ConnectivityPage::text() const
{
    return ConnectivityExport::text(m_controller.model().rows(), m_services.clock.now());
}

void ConnectivityPage::exportCsv()
{
    askWhere(tr("Export as CSV"), u"csv"_s,
             [this] { return ConnectivityExport::csv(m_controller.model().rows()); });
}

void ConnectivityPage::saveText()
{
    askWhere(tr("Save the text for support"), u"txt"_s, [this] { return text().toUtf8(); });
}

void ConnectivityPage::askWhere(const QString &title, const QString &suffix,
                                std::function<QByteArray()> content)
{
    if (isAsking())
        return;
    const auto now = m_services.clock.now().toLocalTime().toString(u"yyyyMMdd-HHmm"_s);
    openDialog(FileDialogs::whereDialog(
        this, {title, u"connectivity-%1.%2"_s.arg(now, suffix)},
        [this, content = std::move(content)](const QString &path) { save(path, content()); }));
}

void ConnectivityPage::save(const QString &path, const QByteArray &bytes)
{
    messages().remove(outcomeMessage); // read by now; it would stand before this one
    messages().put(fileMessage, FileDialogs::outcome(path, saveWholeFile(path, bytes)));
}

} // namespace ccj::ui
