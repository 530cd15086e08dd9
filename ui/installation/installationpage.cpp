// SPDX-License-Identifier: Apache-2.0
#include "ui/installation/installationpage.h"

#include "ui/common/filedialogs.h"
#include "ui/common/messageslot.h"
#include "ui/common/timewords.h"
#include "ui/installation/commandcard.h"
#include "ui/installation/downloadcard.h"
#include "ui/installation/installationwords.h"
#include "ui/installation/runcards.h"
#include "ui/installation/secretdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include "app/core/wholefile.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShowEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace installation;
using State = InstallerDownload::State;

namespace {

constexpr int columnWidth = 760;
const QString fileMessage = u"file"_s;
const QString storageMessage = u"storage"_s;

} // namespace

InstallationPage::InstallationPage(InstallationServices services, QWidget *parent)
    : Page(parent),
      m_services(std::move(services)),
      m_download(m_services.download),
      m_start(new QAction(ui::icon(u"download"_s), {}, this)),
      m_pause(new QAction(this)),
      m_resume(new QAction(this)),
      m_cancel(new QAction(this)),
      m_showFolder(new QAction(this)),
      m_copy(new QAction(ui::icon(u"files"_s), {}, this)),
      m_copyWithSecret(new QAction(this)),
      m_save(new QAction(this)),
      m_logs(new QAction(this))
{
    buildActions();
    buildContent();
    retranslateUi();
    setState(PageState::Ready);
    connect(&m_download, &InstallerDownload::changed, this, &InstallationPage::follow);
    connect(&m_download, &InstallerDownload::progressed, this, &InstallationPage::updateSummary);
    connect(&m_download, &InstallerDownload::finished, this, &InstallationPage::onFinished);
}

// --- building ------------------------------------------------------------------------------------

void InstallationPage::buildActions()
{
    m_start->setShortcut(QKeySequence(u"Ctrl+D"_s));
    m_copy->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    m_save->setShortcut(QKeySequence::Save);
    for (QAction *action : menuActions()) {
        if (action)
            addAction(action);
    }
    connect(m_start, &QAction::triggered, this, &InstallationPage::askWhere);
    connect(m_pause, &QAction::triggered, &m_download, &InstallerDownload::pause);
    connect(m_resume, &QAction::triggered, &m_download, &InstallerDownload::resume);
    connect(m_cancel, &QAction::triggered, &m_download, &InstallerDownload::cancel);
    connect(m_showFolder, &QAction::triggered, this, &InstallationPage::showFolder);
    connect(m_copy, &QAction::triggered, this, &InstallationPage::copy);
    connect(m_copyWithSecret, &QAction::triggered, this, &InstallationPage::copyWithSecret);
    connect(m_save, &QAction::triggered, this, &InstallationPage::askWhereCommand);
    connect(m_logs, &QAction::triggered, this, &InstallationPage::logsRequested);
    addHeaderAction(m_start, ButtonKind::Primary);
}

QList<QAction *> InstallationPage::menuActions() const
{
    return {m_start, m_pause, m_resume,         m_cancel, m_showFolder, nullptr,
            m_copy,  m_save,  m_copyWithSecret, nullptr,  m_logs};
}

void InstallationPage::buildContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new QWidget(scroll);
    auto *cards = new QWidget(ground);
    cards->setMaximumWidth(scaled(columnWidth));
    m_command = new CommandCard({m_copy, m_save, m_copyWithSecret}, cards);
    connect(m_command, &CommandCard::formChanged, this, &InstallationPage::updateActions);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins({});
    column->setSpacing(metrics::cardMargin);
    column->addWidget(new DownloadCard(m_download, {m_start, m_pause, m_resume, m_cancel, m_showFolder},
                                       m_services.downloads, m_services.clock, cards));
    column->addWidget(m_command);
    column->addWidget(new RunCard(cards));
    column->addWidget(new ExitCodesCard(m_logs, cards));
    column->addStretch();
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(metrics::pageMargin, metrics::cardMargin, metrics::pageMargin,
                            metrics::pageMargin);
    row->addWidget(cards, 1);
    row->addStretch(0);
    scroll->setWidget(ground);
    setContent(scroll);
}

// --- showing -------------------------------------------------------------------------------------

void InstallationPage::setCustomer(const QString &customerId)
{
    if (customerId == m_customerId)
        return;
    m_customerId = customerId;
    if (m_dialog)
        m_dialog->done(QDialog::Rejected); // it was about the other one
    messages().clear();
    m_command->clear();
    m_command->setCustomer(customerId);
    follow();
}

void InstallationPage::setLocations(const LocationChoices &choices)
{
    m_command->setLocations(choices);
}

void InstallationPage::installInto(const QString &locationId)
{
    m_command->chooseLocation(locationId);
}

void InstallationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous()) {
        m_download.inspect();
        Q_EMIT locationsWanted();
    }
    updateActions();
}

void InstallationPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    updateActions();
}

void InstallationPage::follow()
{
    const auto &file = m_download.file();
    m_command->setInstaller(file ? QFileInfo(file->path).fileName() : QString());
    setBusy(m_download.state() == State::Running || m_download.state() == State::Checking);
    updateSummary();
    updateActions();
    if (!m_download.storageProblem())
        messages().remove(storageMessage);
    else if (!messages().holds(storageMessage))
        messages().put(storageMessage, {.severity = Banner::Severity::Warning, .text = [] {
                                            return tr("The profile cannot be written: which installer was "
                                                      "downloaded is forgotten when the console is closed.");
                                        }});
}

void InstallationPage::onFinished()
{
    const auto name = QFileInfo(m_download.file()->path).fileName();
    messages().put(fileMessage, {.severity = Banner::Severity::Success,
                                 .text = [name] { return tr("%1 was downloaded.").arg(name); },
                                 .isPassing = true});
}

void InstallationPage::updateSummary()
{
    const auto &file = m_download.file();
    if (m_download.hasBegun())
        setSummary(InstallationWords::progress(m_download));
    else if (!file)
        setSummary(tr("No installer has been downloaded yet"));
    else
        setSummary(tr("%1 · downloaded %2", "file, time")
                       .arg(QFileInfo(file->path).fileName(),
                            TimeWords::clockTime(file->downloadedAt, m_services.clock.now())));
}

void InstallationPage::updateActions()
{
    const bool isUsable = isVisible() && !m_customerId.isEmpty();
    const auto state = m_download.state();
    const bool isRunning = state == State::Running || state == State::Checking;
    const bool isStopped = state == State::Paused || state == State::Interrupted;
    const bool hasFile = m_download.file() && !m_download.hasBegun() &&
                         m_download.fileState() != InstallerDownload::FileState::Gone;
    m_start->setEnabled(isUsable && state == State::Idle);
    for (QAction *action : {m_pause, m_resume, m_cancel, m_showFolder})
        action->setEnabled(isUsable);
    m_pause->setVisible(isRunning);
    m_resume->setVisible(isStopped);
    m_cancel->setVisible(m_download.hasBegun());
    m_showFolder->setVisible(hasFile);
    m_copy->setEnabled(isUsable);
    m_copyWithSecret->setEnabled(isUsable);
    m_save->setEnabled(isUsable && !commandFileName(m_command->form()).isEmpty());
    m_logs->setEnabled(isVisible());
}

// --- download ------------------------------------------------------------------------------------

/// One question at a time: the one that is open comes to the front.
bool InstallationPage::isAsking()
{
    const bool isOpen = m_dialog && m_dialog->isVisible();
    if (isOpen)
        m_dialog->activateWindow();
    return isOpen;
}

void InstallationPage::openDialog(QDialog *dialog)
{
    messages().dropPassing();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    dialog->open();
}

void InstallationPage::askWhere()
{
    if (isAsking())
        return;
    const auto &file = m_download.file();
    const QFileInfo before(file ? file->path : u"cwcconnector.exe"_s);
    const auto folder =
        file ? before.absolutePath() : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    openDialog(FileDialogs::whereDialog(this, {tr("Save the installer"), before.fileName(), folder},
                                        [this](const QString &path) { download(path); }));
}

/// Only a file that stood there when the dialog asked may be replaced.
void InstallationPage::download(const QString &path)
{
    m_download.start(path, QFileInfo::exists(path) ? PartFile::Taken::Replace : PartFile::Taken::AnotherName);
}

void InstallationPage::showFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_download.file()->path).absolutePath()));
}

// --- command -------------------------------------------------------------------------------------

void InstallationPage::copy()
{
    if (!m_command->validate())
        return;
    QGuiApplication::clipboard()->setText(m_command->text());
    messages().put(fileMessage, {.severity = Banner::Severity::Success,
                                 .text = [] { return tr("The command was copied. It holds no secret."); },
                                 .isPassing = true});
}

void InstallationPage::copyWithSecret()
{
    if (isAsking() || !m_command->validate())
        return;
    auto *dialog = new SecretDialog(m_command->form(), m_command->parameters(), m_services.clock, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        messages().put(fileMessage,
                       {.severity = Banner::Severity::Success,
                        .text = [] { return tr("Copied with the secret, for one minute. Paste it now."); },
                        .isPassing = true});
    });
    openDialog(dialog);
}

void InstallationPage::askWhereCommand()
{
    if (isAsking() || !m_command->validate())
        return;
    openDialog(FileDialogs::whereDialog(this, {tr("Save the command"), commandFileName(m_command->form())},
                                        [this](const QString &path) { saveCommand(path); }));
}

void InstallationPage::saveCommand(const QString &path)
{
    const auto saved = saveWholeFile(path, commandFile(m_command->form(), m_command->text()));
    messages().put(fileMessage, FileDialogs::outcome(path, saved));
}

// --- words ---------------------------------------------------------------------------------------

void InstallationPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void InstallationPage::retranslateUi()
{
    setTitle(tr("Install Connectors"));
    m_start->setText(tr("&Download the installer…"));
    m_pause->setText(tr("&Pause the download"));
    m_resume->setText(tr("&Resume the download"));
    m_cancel->setText(tr("D&iscard the download"));
    m_showFolder->setText(tr("Show &folder"));
    m_copy->setText(tr("&Copy command"));
    m_save->setText(tr("&Save command as file…"));
    m_copyWithSecret->setText(tr("Copy &with the secret…"));
    m_logs->setText(tr("Where the &logs are"));
    follow();
}

} // namespace ccj::ui
