// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/firewallfiles.h"

#include "ui/common/filedialogs.h"
#include "ui/preparation/firewallsheet.h"
#include "ui/theme/icons.h"

#include "app/core/wholefile.h"

#include <QAction>
#include <QPrinter>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

/// ASCII, as file names travel far.
const QString fileName = u"firewall-request"_s;

QString suffix(FirewallFiles::Kind kind)
{
    return kind == FirewallFiles::Kind::Pdf ? u"pdf"_s : u"csv"_s;
}

} // namespace

FirewallFiles::FirewallFiles(std::function<Content()> content, QWidget *window)
    : QObject(window),
      m_content(std::move(content)),
      m_window(window),
      m_pdf(new QAction(ui::icon(u"download"_s), {}, this)),
      m_csv(new QAction(this)),
      m_print(new QAction(this))
{
    m_csv->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    m_print->setShortcut(QKeySequence::Print);
    connect(m_pdf, &QAction::triggered, this, [this] { save(Kind::Pdf); });
    connect(m_csv, &QAction::triggered, this, [this] { save(Kind::Csv); });
    connect(m_print, &QAction::triggered, this, &FirewallFiles::askForPrinter);
}

void FirewallFiles::setEnabled(bool enabled)
{
    for (QAction *action : {m_pdf, m_csv, m_print})
        action->setEnabled(enabled);
}

void FirewallFiles::retranslate()
{
    m_pdf->setText(tr("Save request as P&DF…"));
    m_csv->setText(tr("Save request as CS&V…"));
    m_print->setText(tr("&Print request…"));
}

void FirewallFiles::save(Kind kind)
{
    FileDialogs::askWhere(m_window, {tr("Save the firewall request"), fileName + u'.' + suffix(kind)},
                          [this, kind](const QString &path) { saveTo(kind, path); });
}

void FirewallFiles::saveTo(Kind kind, const QString &path)
{
    const auto content = m_content();
    const auto sheet = FirewallSheet::sheet(content.ports, content.organization);
    const auto table = FirewallSheet::csv(content.ports, content.organization);
    m_work = m_worker.run(
        [kind, path, sheet, table](const std::stop_token &stop) -> Result<void> {
            const auto bytes = kind == Kind::Pdf ? sheetAsPdf(sheet, sheet.footer, stop) : table;
            return stop.stop_requested() ? Result<void>() : saveWholeFile(path, bytes);
        },
        [this, path](const Result<void> &result) {
            if (result)
                Q_EMIT told(Banner::Severity::Success, [path] { return FileDialogs::savedIn(path); });
            else
                Q_EMIT told(Banner::Severity::Danger,
                            [path, error = result.error()] { return FileDialogs::notWritten(path, error); });
        });
}

void FirewallFiles::askForPrinter()
{
    FileDialogs::askForPrinter(m_window, fileName, QPageLayout::Landscape,
                               [this](const std::shared_ptr<QPrinter> &printer) { print(printer); });
}

void FirewallFiles::print(const std::shared_ptr<QPrinter> &printer)
{
    const auto content = m_content();
    m_work = m_worker.run(
        [printer,
         sheet = FirewallSheet::sheet(content.ports, content.organization)](const std::stop_token &stop) {
            if (!paintSheet(sheet, printer.get(), stop))
                printer->abort();
            return printer->printerState() != QPrinter::Error;
        },
        [this](bool printed) {
            if (printed)
                Q_EMIT told(Banner::Severity::Success,
                            [] { return tr("The request was sent to the printer."); });
            else
                Q_EMIT told(Banner::Severity::Danger, [] { return tr("The printer refused the request."); });
        });
}

} // namespace ccj::ui
