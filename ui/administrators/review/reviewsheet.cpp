// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewsheet.h"

#include "ui/administrators/administratorwords.h"
#include "ui/administrators/review/reviewwords.h"
#include "ui/theme/colors.h"

#include "app/core/csv.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;

namespace {

constexpr qreal marginMillimetres = 12;
constexpr int pdfResolution = 300;
constexpr int points = 9;
constexpr size_t partSize = 1000; ///< people; laid out in less than a second, on some sixty pages

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString cell(const QString &text)
{
    return "<td>"_L1 + escaped(text) + "</td>"_L1;
}

QString line(const QString &name, const QString &value)
{
    return "<tr><td><b>"_L1 + escaped(name) + "</b></td>"_L1 + cell(value) + "</tr>"_L1;
}

} // namespace

QStringList ReviewPaper::headings()
{
    return {tr("No."),      tr("Name"),
            tr("Email"),    tr("Identity provider"),
            tr("Access"),   tr("Since the last review"),
            tr("Decision"), tr("Comment")};
}

QString ReviewPaper::heading(const ReviewHead &head, const std::vector<ReviewEntry> &entries)
{
    const auto counts = countsOf(entries, !head.previousSignedAt.isValid());
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    const auto organization = head.orgId.isEmpty()
                                  ? head.organizationName
                                  : tr("%1 (OrgID: %2)").arg(head.organizationName, head.orgId);
    const auto period =
        head.previousSignedAt.isValid()
            ? tr("%1 to %2").arg(ReviewWords::time(head.previousSignedAt), ReviewWords::time(head.asOf))
            : tr("First review");
    QString html = "<table cellspacing=\"0\" cellpadding=\"2\">"_L1;
    html += line(tr("Organization"), organization);
    html += line(tr("Period"), period);
    html += line(tr("List as of"), ReviewWords::time(head.asOf));
    html += line(tr("Permissions read until"), ReviewWords::time(head.collectedAt));
    html += line(tr("Extracted by"), head.startedBy);
    html +=
        line(tr("People reviewed"), tr("%1 (keep %2, change %3, remove %4, ask %5)")
                                        .arg(number(counts.all), number(counts.keep), number(counts.change),
                                             number(counts.remove), number(counts.ask)));
    if (head.previousSignedAt.isValid())
        html +=
            line(tr("Since the last review"), tr("%1 with differences, %2 of them no longer in the list")
                                                  .arg(number(counts.changedSinceLast), number(counts.gone)));
    html += line(tr("Signed off"), ReviewWords::time(head.signOff.at));
    if (!head.signOff.remark.isEmpty())
        html += line(tr("Remark"), head.signOff.remark);
    return html + "</table>"_L1;
}

/// Two boxes with room for a seal or a signature.
QString ReviewPaper::seals(const ReviewHead &head)
{
    const auto box = [](const QString &title, const QString &name) {
        return "<td width=\"50%\" align=\"center\"><b>"_L1 + escaped(title) + "</b><br>"_L1 + escaped(name) +
               "<br><br><br><br></td>"_L1;
    };
    return "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\""
           " style=\"border-collapse:collapse\"><tr>"_L1 +
           box(tr("Reviewed by"), head.signOff.reviewers) + box(tr("Approved by"), head.signOff.approver) +
           "</tr></table>"_L1;
}

/// A table of these people, the first of whom has the number after this one.
QString ReviewPaper::people(bool isFirst, std::span<const ReviewEntry> entries, size_t number)
{
    static constexpr int widths[] = {4, 13, 20, 9, 24, 11, 7, 12};
    QString html = "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\""
                   " style=\"border-collapse:collapse\"><thead><tr>"_L1;
    const auto titles = headings();
    for (qsizetype i = 0; i < titles.size(); ++i)
        html += u"<th width=\"%1%\" align=\"left\">%2</th>"_s.arg(widths[i]).arg(escaped(titles.at(i)));
    html += "</tr></thead>"_L1;
    for (const auto &entry : entries) {
        const auto &person = entry.person;
        html += "<tr>"_L1 + cell(QString::number(++number)) + cell(person.fullName()) + cell(person.email) +
                cell(AdministratorWords::provider(person.providerType)) + cell(ReviewWords::access(entry)) +
                cell(ReviewWords::differences(entry, isFirst)) +
                cell(entry.needsDecision() ? ReviewWords::decision(entry.decision) : u"—"_s) +
                cell(entry.comment) + "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

ReviewSheet ReviewPaper::sheet(const ReviewHead &head, const std::vector<ReviewEntry> &entries,
                               const QByteArray &sha256)
{
    const auto title = tr("Access review of administrators");
    const bool isFirst = !head.previousSignedAt.isValid();
    const std::span all(entries);
    ReviewSheet sheet;
    size_t done = 0;
    do {
        const auto part = all.subspan(done, std::min(partSize, all.size() - done));
        sheet.parts << people(isFirst, part, done);
        done += part.size();
    } while (done < all.size());
    sheet.parts.first().prepend(
        "<h2>"_L1 + escaped(title) +
        "</h2><table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"66%\">"_L1 +
        heading(head, entries) + "</td><td width=\"34%\">"_L1 + seals(head) + "</td></tr></table><p></p>"_L1);
    sheet.parts.last() +=
        "<p>"_L1 + escaped(tr("Digest of the evidence file (SHA-256): %1").arg(QString::fromLatin1(sha256))) +
        "</p>"_L1;
    sheet.footer = tr("%1 · %2 · %3", "title, organization, time")
                       .arg(title, head.organizationName, ReviewWords::time(head.signOff.at));
    return sheet;
}

QByteArray ReviewPaper::csv(const ReviewHead &head, const std::vector<ReviewEntry> &entries)
{
    const auto iso = [](const QDateTime &time) {
        const auto local = time.toLocalTime();
        return local.isValid() ? local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)
                               : QString();
    };
    csv::Writer writer;
    writer.add(headings() << tr("Decided by") << tr("Decided at"));
    const bool isFirst = !head.previousSignedAt.isValid();
    int number = 0;
    for (const auto &entry : entries) {
        const auto &person = entry.person;
        writer.add({QString::number(++number), person.fullName(), person.email,
                    AdministratorWords::provider(person.providerType), ReviewWords::access(entry),
                    ReviewWords::differences(entry, isFirst),
                    entry.needsDecision() ? ReviewWords::decision(entry.decision) : QString(), entry.comment,
                    entry.decidedBy, iso(entry.decidedAt)});
    }
    return writer.bytes();
}

// --- painting --------------------------------------------------------------------------------------

namespace {

/// The body and the footer of every page, in units of the device.
struct PageRoom
{
    QFont font;
    QSizeF body;
    qreal footerHeight;
};

std::unique_ptr<QTextDocument> laidOut(const QString &html, QPagedPaintDevice *device, const PageRoom &room)
{
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(device);
    document->setDefaultFont(room.font);
    document->setDocumentMargin(0);
    document->setHtml(html);
    document->setPageSize(room.body);
    document->pageCount(); // now, and not only when it is drawn
    return document;
}

void paintBody(QPainter &painter, const QTextDocument &document, int page, const QSizeF &body)
{
    painter.save();
    painter.translate(0, -page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, page * body.height()), body);
    context.palette.setColor(QPalette::Text, paperInk());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintFooter(QPainter &painter, const PageRoom &room, const QString &text, const QString &number)
{
    const QRectF footer(0, room.body.height(), room.body.width(), room.footerHeight);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, text);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom, number);
}

} // namespace

bool paintSheet(const ReviewSheet &sheet, QPagedPaintDevice *device, const std::stop_token &stop,
                const PagesPainted &painted)
{
    device->setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));
    QPainter painter(device);
    QFont font = QTextDocument().defaultFont();
    font.setPointSize(points);
    painter.setFont(font);
    const qreal footerHeight = 2.0 * QFontMetricsF(font, device).height();
    const PageRoom room{font, QSizeF(device->width(), device->height() - footerHeight), footerHeight};

    std::vector<std::unique_ptr<QTextDocument>> documents;
    int pages = 0;
    for (const auto &part : sheet.parts) {
        if (stop.stop_requested())
            return false;
        documents.push_back(laidOut(part, device, room));
        pages += documents.back()->pageCount();
    }
    int number = 0;
    for (const auto &document : documents) {
        for (int page = 0; page < document->pageCount(); ++page, ++number) {
            if (stop.stop_requested())
                return false;
            if (painted)
                painted(number, pages);
            if (number > 0)
                device->newPage();
            paintBody(painter, *document, page, room.body);
            paintFooter(painter, room, sheet.footer, u"%1/%2"_s.arg(number + 1).arg(pages));
        }
    }
    return true;
}

QByteArray sheetAsPdf(const ReviewSheet &sheet, const QString &title, const std::stop_token &stop,
                      const PagesPainted &painted)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(title);
    writer.setCreator(u"ccj-console " CCJ_VERSION ""_s);
    return paintSheet(sheet, &writer, stop, painted) ? buffer.data() : QByteArray();
}

} // namespace ccj::ui
