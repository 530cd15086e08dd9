// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/archive/archivedesk.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/filedialogs.h"
#include "ui/notifications/notificationwords.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;
using Format = ExportOrder::Format;

namespace {

constexpr int fullScale = 1000; ///< of the progress; a count may be larger than a progress bar takes
const QString fileMessage = u"file"_s;
const QString wipeMessage = u"wipe"_s;
const QString problemMessage = u"archive"_s;

} // namespace

ArchiveDesk::ArchiveDesk(NotificationsController &controller, const Place &place, QObject *parent)
    : QObject(parent), m_controller(controller), m_place(place), m_export(controller.archive(), place.clock)
{
    connect(&m_export, &ArchiveExport::progressed, this, [this](qint64 done, qint64 total) {
        if (m_progress)
            m_progress->setValue(static_cast<int>(done * fullScale / std::max<qint64>(1, total)));
    });
    connect(&m_export, &ArchiveExport::finished, this, &ArchiveDesk::onFinished);
    connect(&controller, &NotificationsController::cleared, this, [this] {
        m_wipe.cancel();
        endExport();
        tellProblem();
    });
    connect(&controller.archive(), &Archive::problemChanged, this, &ArchiveDesk::tellProblem);
}

ArchiveDesk::~ArchiveDesk() = default;

/// Only what is about the archive as a whole; a search that fails says so where its rows would be.
void ArchiveDesk::tellProblem()
{
    if (!m_controller.archive().problem())
        return m_place.messages.remove(problemMessage);
    m_place.messages.put(problemMessage,
                         {.severity = Banner::Severity::Warning, .text = [] {
                              return tr("The archive on this computer cannot be used: what the cloud forgets "
                                        "is not kept. Everything else works.");
                          }});
}

// --- exporting -----------------------------------------------------------------------------------

void ArchiveDesk::exportAs(Format format, const Filter &filter)
{
    if (m_place.desk.isAsking())
        return;
    const auto day = m_place.clock.now().toLocalTime().toString(u"yyyyMMdd"_s);
    const auto suffix = format == Format::Csv ? u"csv"_s : u"json"_s;
    const FileProposal proposal{
        format == Format::Csv ? tr("Export as CSV") : tr("Export as JSON"),
        u"notifications-%1-%2.%3"_s.arg(m_controller.place().organization, day, suffix),
        m_place.settings.value(FileDialogs::exportFolder)};
    m_place.desk.open(
        FileDialogs::whereDialog(m_place.widget, proposal, [this, format, filter](const QString &path) {
            start({.path = path,
                   .format = format,
                   .scope = m_controller.place().scope(),
                   .filter = filter,
                   .words = words()});
        }));
}

ExportOrder::Words ArchiveDesk::words()
{
    return {.head = {tr("Received (UTC)"), tr("Severity"), tr("Service"), tr("Title"), tr("Text"),
                     tr("State"), tr("Resource location ID"), tr("Connector ID"), tr("ID")},
            .severity = [](const Notification &item) { return NotificationWords::severity(item); },
            .state = [](State state) { return NotificationWords::state(state); },
            .language = NotificationWords::interfaceLanguage()};
}

void ArchiveDesk::start(ExportOrder order)
{
    m_path = order.path;
    m_place.settings.setValue(FileDialogs::exportFolder, QFileInfo(m_path).absolutePath());
    m_place.messages.remove(fileMessage);
    m_progress = FileDialogs::exportProgress(m_place.widget, tr("Stop"), fullScale);
    // Later: the dialog is in the middle of its own signal.
    connect(m_progress.get(), &QProgressDialog::canceled, this, &ArchiveDesk::endExport,
            Qt::QueuedConnection);
    m_export.start(order);
    Q_EMIT changed();
}

void ArchiveDesk::endExport()
{
    m_export.stop();
    m_progress.reset();
    Q_EMIT changed();
}

void ArchiveDesk::onFinished(const Result<qint64> &written)
{
    endExport();
    const auto path = QDir::toNativeSeparators(m_path);
    if (!written)
        return m_place.messages.put(fileMessage,
                                    FileDialogs::outcome(m_path, std::unexpected(written.error())));
    const auto folder = QUrl::fromLocalFile(QFileInfo(m_path).absolutePath());
    m_place.messages.put(fileMessage,
                         {.severity = Banner::Severity::Success,
                          .text =
                              [path, count = static_cast<int>(*written)] {
                                  return tr("%n notifications were saved in %1.", nullptr, count).arg(path);
                              },
                          .actionText = [] { return tr("Open folder"); },
                          .action = [folder] { QDesktopServices::openUrl(folder); },
                          .isPassing = true});
}

// --- emptying ------------------------------------------------------------------------------------

void ArchiveDesk::wipe(qint64 lost)
{
    if (m_place.desk.isAsking())
        return;
    const auto words = [lost] {
        return Confirmation{
            .question = tr("Empty the archive?"),
            .explanation = tr("It holds the notifications of this organization on this computer."),
            .stops = {tr("%n notifications that the cloud does not list any more are gone for good", nullptr,
                         static_cast<int>(lost)),
                      tr("Nobody can read them from the file of the archive any more")},
            .goesOn = {tr("What the cloud lists stays, and is kept again from the next reading on"),
                       tr("Rules, settings, and what other administrators see stay as they are")},
            .verb = tr("Empty the archive"),
            .busy = tr("Emptying…")};
    };
    auto *dialog = new ConfirmDialog(words, m_place.widget);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog = QPointer(dialog)] {
        m_wipe = m_controller.archive().wipe(
            m_controller.place().scope(), [this, dialog](const Result<void> &done) {
                if (!done) {
                    if (dialog)
                        dialog->failed(done.error());
                    return;
                }
                if (dialog)
                    dialog->applied();
                m_place.messages.put(wipeMessage, {.severity = Banner::Severity::Success,
                                                   .text = [] { return tr("The archive is empty."); },
                                                   .isPassing = true});
                m_controller.refresh(net::Priority::Background);
            });
    });
    m_place.desk.open(dialog);
}

} // namespace ccj::ui
