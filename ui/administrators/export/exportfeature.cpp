// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/export/exportfeature.h"

#include "ui/common/filedialogs.h"
#include "ui/theme/icons.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

QString suffix(ExportFormat format)
{
    return format == ExportFormat::Csv ? u"csv"_s : u"json"_s;
}

} // namespace

ExportFeature::ExportFeature(AdministratorsHost &host, QObject *parent)
    : AdministratorsFeature(host, parent),
      m_csv(new QAction(ui::icon(u"download"_s), {}, this)),
      m_json(new QAction(this))
{
    m_csv->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    connect(m_csv, &QAction::triggered, this, [this] { askWhere(ExportFormat::Csv); });
    connect(m_json, &QAction::triggered, this, [this] { askWhere(ExportFormat::Json); });
}

ExportFeature::~ExportFeature() = default;

void ExportFeature::retranslate()
{
    m_csv->setText(tr("E&xport as CSV…"));
    m_json->setText(tr("Export as &JSON…"));
}

void ExportFeature::update(const std::optional<administrators::Administrator> & /*selected*/,
                           bool pageIsVisible)
{
    const bool possible = pageIsVisible && !m_job && host().visibleRows().rowCount() > 0;
    m_csv->setEnabled(possible);
    m_json->setEnabled(possible);
}

/// ASCII, as file names travel far: "administrators-12345678-20260401.csv".
QString ExportFeature::proposedName(ExportFormat format) const
{
    const auto &services = host().services();
    const auto place = services.place();
    QStringList parts{u"administrators"_s, place.orgId.isEmpty() ? place.organizationId : place.orgId,
                      services.clock.now().toLocalTime().toString(u"yyyyMMdd"_s)};
    parts.removeAll(QString());
    return parts.join(u'-') + u'.' + suffix(format);
}

void ExportFeature::askWhere(ExportFormat format)
{
    if (host().isAsking())
        return;
    const FileProposal proposal{format == ExportFormat::Csv ? tr("Export as CSV") : tr("Export as JSON"),
                                proposedName(format),
                                host().services().settings.value(FileDialogs::exportFolder)};
    host().openDialog(FileDialogs::whereDialog(host().widget(), proposal,
                                               [this, format](const QString &path) { start(format, path); }));
}

administrators::ExportHeader ExportFeature::header() const
{
    const auto &services = host().services();
    const auto place = services.place();
    return {place.organizationId,    place.organizationName,    place.orgId,         services.clock.now(),
            controller().loadedAt(), controller().isComplete(), host().filterWords()};
}

void ExportFeature::start(ExportFormat format, const QString &path)
{
    host().services().settings.setValue(FileDialogs::exportFolder, QFileInfo(path).absolutePath());
    m_job = std::make_unique<ExportJob>(
        m_worker, ExportJob::Source{host().visibleRows(), host().visibleColumns(), header()}, format, path,
        nullptr);
    m_progress = FileDialogs::exportProgress(host().widget(), tr("Cancel"), m_job->rowCount());
    connect(m_job.get(), &ExportJob::progressed, this, [this](int rows) {
        m_progress->setMaximum(m_job->rowCount());
        m_progress->setValue(rows);
    });
    connect(m_progress.get(), &QProgressDialog::canceled, this, [this] {
        m_job.reset();
        m_progress.release()->deleteLater();
        update({}, host().widget()->isVisible());
    });
    // Later: the job is in the middle of its own signal.
    connect(m_job.get(), &ExportJob::finished, this, &ExportFeature::onFinished, Qt::QueuedConnection);
    update({}, true);
}

void ExportFeature::onFinished(const Result<void> &result)
{
    if (!m_job)
        return;
    const auto job = std::move(m_job);
    m_progress.reset();
    update({}, host().widget()->isVisible());
    const auto path = QDir::toNativeSeparators(job->path());
    if (!result) {
        host().showNotice(Banner::Severity::Danger, [path, reason = result.error().detail] {
            return tr("The list could not be exported to %1. What was there before is unchanged. (%2)")
                .arg(path, reason);
        });
        return;
    }
    const auto folder = QUrl::fromLocalFile(QFileInfo(job->path()).absolutePath());
    host().showNotice(
        job->header().complete ? Banner::Severity::Success : Banner::Severity::Warning,
        [path, rows = job->rowCount(), complete = job->header().complete] {
            return complete
                       ? tr("%n rows were saved in %1.", nullptr, rows).arg(path)
                       : tr("%n rows were saved in %1. The list had not been read to its end.", nullptr, rows)
                             .arg(path);
        },
        [] { return tr("Open folder"); }, [folder] { QDesktopServices::openUrl(folder); });
}

} // namespace ccj::ui
