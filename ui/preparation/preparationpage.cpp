// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/preparationpage.h"

#include "ui/common/actionbutton.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/common/messageslot.h"
#include "ui/preparation/checklistsection.h"
#include "ui/preparation/fipssection.h"
#include "ui/preparation/firewallfiles.h"
#include "ui/preparation/levelssection.h"
#include "ui/preparation/machinesection.h"
#include "ui/preparation/notessection.h"
#include "ui/preparation/referencecontents.h"
#include "ui/theme/icons.h"

#include "app/core/searchtext.h"
#include "app/preparation/localfolder.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QOperatingSystemVersion>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace preparation;

namespace {

const QString toldMessage = u"told"_s;
constexpr int listWidth = 200;

} // namespace

PreparationPage::PreparationPage(PreparationServices services, QWidget *parent)
    : Page(parent),
      m_services(std::move(services)),
      m_find(new QAction(this)),
      m_copy(new QAction(ui::icon(u"files"_s), {}, this)),
      m_clearAnswers(new QAction(this)),
      m_openFolder(new QAction(this)),
      m_search(new LineEdit(this)),
      m_hits(new Label(TextRole::Secondary, this, Role::Muted)),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_firewall(new FirewallFiles(
          [this] {
              FirewallFiles::Content content{{}, m_services.organization()};
              for (const int row : m_ports->shownRows())
                  content.ports.append(m_services.reference->ports.at(row));
              return content;
          },
          this))
{
    buildActions();
    addTool(m_search);
    addTool(m_hits, 1);
    setContent(makeContent());
    if (m_services.reference)
        buildSections(*m_services.reference);
    setState(m_services.reference ? PageState::Ready : PageState::Error,
             m_services.reference ? std::nullopt : std::optional(m_services.reference.error()));
    retranslateUi();
    m_list->setCurrentRow(0);
    connect(&m_services.progress, &Progress::changed, this, &PreparationPage::updateSummary);
    connect(m_firewall, &FirewallFiles::told, this,
            [this](Banner::Severity severity, const std::function<QString()> &words) {
                messages().put(toldMessage, {.severity = severity,
                                             .text = words,
                                             .isPassing = severity == Banner::Severity::Success});
            });
}

// --- building ------------------------------------------------------------------------------------

void PreparationPage::buildActions()
{
    m_find->setShortcut(QKeySequence::Find);
    m_copy->setShortcut(QKeySequence::Copy);
    // Folders of a connector's machine are only there on such a machine (R245).
    m_openFolder->setVisible(QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows);
    for (QAction *action : menuActions()) {
        if (action)
            addAction(action);
    }
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_copy, &QAction::triggered, this, &PreparationPage::copy);
    connect(m_clearAnswers, &QAction::triggered, this, &PreparationPage::clearAnswers);
    connect(m_openFolder, &QAction::triggered, this, &PreparationPage::openFolder);
}

QList<QAction *> PreparationPage::menuActions() const
{
    return {m_copy,
            m_find,
            nullptr,
            m_clearAnswers,
            m_openFolder,
            nullptr,
            m_firewall->pdfAction(),
            m_firewall->csvAction(),
            m_firewall->printAction()};
}

QWidget *PreparationPage::makeContent()
{
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(metrics::searchField));
    connect(m_search, &QLineEdit::textChanged, this, &PreparationPage::search);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(scaled(listWidth));
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        messages().dropPassing();
        updateActions();
    });
    auto *content = new QWidget(this);
    auto *line = new QFrame(content);
    line->setFrameShape(QFrame::VLine);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, metrics::gap, 0, metrics::gap);
    left->addWidget(m_list);
    row->addLayout(left);
    row->addWidget(line);
    row->addWidget(m_stack, 1);
    return content;
}

void PreparationPage::buildSections(const Reference &reference)
{
    m_checklist = new ChecklistSection(reference.tasks, m_services.progress, this);
    connect(m_checklist, &ChecklistSection::kept, this, &PreparationPage::keep);
    auto *machine = new MachineSection(reference.requirements, m_services.progress, m_clearAnswers, this);
    connect(machine, &MachineSection::kept, this, &PreparationPage::keep);
    m_ports = new TableSection([&] { return ReferenceContents::ports(reference.ports); }, 0, -1, this);
    m_ports->addTool(new ActionButton(m_firewall->csvAction(), ButtonKind::Normal, this));
    m_ports->addTool(new ActionButton(m_firewall->pdfAction(), ButtonKind::Normal, this));
    m_logs = new TableSection([&] { return ReferenceContents::locations(reference.locations); }, 2, 2, this);
    connect(m_logs, &TableSection::currentRowChanged, this, &PreparationPage::updateActions);
    add(m_checklist);
    add(machine);
    add(new LevelsSection(reference.levels, this));
    add(new FipsSection(reference.fips, this));
    add(m_ports);
    add(new TableSection([&] { return ReferenceContents::certificates(reference.certificates); }, 2, 2,
                         this));
    add(new NotesSection(reference.proxyNotes, [] { return tr("Web proxy"); }, this));
    add(new TableSection([&] { return ReferenceContents::services(reference.services); }, 2, -1, this));
    add(m_logs);
    add(new NotesSection(reference.advice, [] { return tr("Good to know"); }, this));
}

void PreparationPage::add(PreparationSection *section)
{
    m_sections.append(section);
    m_stack->addWidget(section);
    m_list->addItem(QString());
}

PreparationSection *PreparationPage::current() const
{
    return m_sections.value(m_stack->currentIndex());
}

// --- acting --------------------------------------------------------------------------------------

/// Every section is searched; the list says how much each holds, and where nothing is here, the first that
/// has something is gone to.
void PreparationPage::search()
{
    const auto words = foldedForSearch(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    int all = 0;
    int first = -1;
    bool isHere = false;
    for (int i = 0; i < m_sections.size(); ++i) {
        const int found = m_sections.at(i)->search(words);
        const auto title = m_sections.at(i)->title();
        m_list->item(i)->setText(
            words.isEmpty() ? title
                            : tr("%1 (%2)", "section, number of hits").arg(title, QLocale().toString(found)));
        all += found;
        if (found > 0 && first < 0)
            first = i;
        isHere = isHere || (found > 0 && i == m_stack->currentIndex());
    }
    m_hits->setText(words.isEmpty() ? QString() : tr("Found: %1").arg(QLocale().toString(all)));
    if (!words.isEmpty() && !isHere && first >= 0)
        m_list->setCurrentRow(first);
    updateActions();
}

void PreparationPage::copy()
{
    QGuiApplication::clipboard()->setText(current()->copied());
    messages().put(
        toldMessage,
        {.severity = Banner::Severity::Success, .text = [] { return tr("Copied."); }, .isPassing = true});
}

void PreparationPage::showLogs()
{
    if (m_logs)
        m_list->setCurrentRow(static_cast<int>(m_sections.indexOf(m_logs)));
}

void PreparationPage::keep(const QString &item, const QString &value)
{
    say(m_services.progress.keep(item, value, m_services.person()));
}

void PreparationPage::clearAnswers()
{
    say(m_services.progress.forget(machineAnswers));
}

QString PreparationPage::folder() const
{
    const int row = m_logs ? m_logs->currentRow() : -1;
    if (row < 0 || current() != m_logs)
        return {};
    const auto &location = m_services.reference->locations.at(row);
    return location.kind == Location::Kind::Folder ? localFolder(location.path) : QString();
}

void PreparationPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder()));
}

void PreparationPage::say(const Result<void> &result)
{
    if (result)
        return messages().remove(toldMessage);
    messages().put(toldMessage,
                   {.severity = Banner::Severity::Danger, .text = [error = result.error()] {
                        return tr("This could not be kept on this computer. %1").arg(errorText(error).title);
                    }});
}

// --- showing -------------------------------------------------------------------------------------

void PreparationPage::updateActions()
{
    const bool usable = isVisible() && current();
    for (QAction *action : {m_find, m_copy, m_clearAnswers})
        action->setEnabled(usable);
    m_openFolder->setEnabled(usable && !folder().isEmpty());
    m_firewall->setEnabled(usable && !m_ports->shownRows().isEmpty());
}

void PreparationPage::updateSummary()
{
    if (!m_checklist)
        return;
    const auto text = [](int number) { return QLocale().toString(number); };
    setSummary(tr("Checklist: %1 of %2 steps done")
                   .arg(text(m_checklist->doneCount()), text(m_checklist->stepCount())));
}

void PreparationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateActions();
}

void PreparationPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    updateActions();
}

void PreparationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PreparationPage::retranslateUi()
{
    setTitle(tr("Connector Preparation"));
    m_search->setPlaceholderText(tr("Search all sections"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Sections"));
    m_find->setText(tr("&Find"));
    m_copy->setText(tr("&Copy the table or text"));
    m_clearAnswers->setText(tr("C&lear the answers"));
    m_openFolder->setText(tr("&Open the folder"));
    m_firewall->retranslate();
    for (auto *section : std::as_const(m_sections))
        section->retranslate();
    search(); // names the sections
    updateSummary();
}

} // namespace ccj::ui
