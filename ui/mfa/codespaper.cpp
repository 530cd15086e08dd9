// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/codespaper.h"

#include "ui/theme/colors.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

constexpr qreal marginMillimetres = 20;
constexpr int points = 11;

QString paragraph(const QString &text)
{
    return "<p>"_L1 + text.toHtmlEscaped() + "</p>"_L1;
}

QString line(const QString &name, const QString &value)
{
    return "<tr><td>"_L1 + name.toHtmlEscaped() + "&nbsp;&nbsp;</td><td><b>"_L1 + value.toHtmlEscaped() +
           "</b></td></tr>"_L1;
}

/// Two columns, the first half at the left, each with a box to strike out.
QString table(const mfa::BackupCodes &codes)
{
    const auto cell = [&](qsizetype place) {
        if (place >= codes.count())
            return u"<td></td>"_s;
        return u"<td width=\"50%\"><tt style=\"font-size:18pt\">%1.&nbsp;&nbsp;%2</tt></td>"_s.arg(
            QString::number(place + 1).rightJustified(2, QChar::Nbsp),
            mfa::inGroups(codes.codes.at(static_cast<size_t>(place))).replace(u' ', QChar::Nbsp));
    };
    const qsizetype rows = (codes.count() + 1) / 2;
    QString html = "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"10\""
                   " style=\"border-collapse:collapse\">"_L1;
    for (qsizetype row = 0; row < rows; ++row)
        html += "<tr>"_L1 + cell(row) + cell(row + rows) + "</tr>"_L1;
    return html + "</table>"_L1;
}

} // namespace

mfa::BackupCodesWords CodesPaper::words(const QDate &day)
{
    return {tr("Backup codes for Citrix Cloud Japan"),
            tr("Account"),
            tr("Generated on"),
            QLocale().toString(day, QLocale::LongFormat),
            {tr("Each code works once. Strike it out after use."),
             tr("Keep this list in a safe place, not together with the device that has your authenticator "
                "app."),
             tr("A new set makes all of these codes invalid: destroy this list then.")}};
}

void CodesPaper::paint(const mfa::BackupCodes &codes, const QString &account, const QDate &day,
                       QPagedPaintDevice *device)
{
    device->setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));
    const auto text = words(day);
    QString html = "<h2>"_L1 + text.title.toHtmlEscaped() + "</h2><table cellpadding=\"3\">"_L1 +
                   line(text.account, account) + line(text.created, text.date) + "</table><p></p>"_L1 +
                   table(codes) + "<p></p>"_L1;
    for (const auto &advice : text.advice)
        html += paragraph(advice);

    QPainter painter(device);
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(points);
    document.documentLayout()->setPaintDevice(device);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(QSizeF(device->width(), device->height()));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, paperInk());
    document.documentLayout()->draw(&painter, context);
    html.fill(u'\0');
}

} // namespace ccj::ui
