// SPDX-License-Identifier: Apache-2.0
#include "ui/common/papersheet.h"

#include "ui/theme/colors.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

constexpr qreal marginMillimetres = 12;
constexpr int pdfResolution = 300;
constexpr int points = 9;

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

bool paintSheet(const PaperSheet &sheet, QPagedPaintDevice *device, const std::stop_token &stop,
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

QByteArray sheetAsPdf(const PaperSheet &sheet, const QString &title, const std::stop_token &stop,
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
