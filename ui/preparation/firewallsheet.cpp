// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/firewallsheet.h"

#include "ui/preparation/referencecontents.h"

#include "app/core/csv.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using preparation::Port;

namespace {

constexpr auto bordered = "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\""
                          " style=\"border-collapse:collapse\">"_L1;

QString cell(const QString &text, int width, bool isHead = false)
{
    const auto tag = isHead ? u"th"_s : u"td"_s;
    return u"<%1 width=\"%2%\" align=\"left\">%3</%1>"_s.arg(tag).arg(width).arg(text.toHtmlEscaped());
}

} // namespace

QString FirewallSheet::title()
{
    return tr("Firewall request for Cloud Connectors");
}

QStringList FirewallSheet::fields()
{
    return {tr("Applicant"),   tr("Department"), tr("Date"),
            tr("Wanted from"), tr("Purpose"),    tr("Approved by")};
}

QStringList FirewallSheet::headings()
{
    return {tr("No."),
            tr("Source (connectors)"),
            tr("Source ports"),
            tr("Destination"),
            tr("Destination ports"),
            tr("Protocol"),
            tr("Used for"),
            tr("Remark")};
}

QStringList FirewallSheet::cells(int number, const Port &port)
{
    return {QString::number(number),
            {},
            port.clientPorts,
            {},
            port.serverPorts,
            port.serverProtocols.join(u'/'),
            ReferenceContents::service(port),
            ReferenceContents::remark(port)};
}

QString FirewallSheet::notes()
{
    return tr("The ports are as Citrix publishes them for connectors. Between connectors and the internal "
              "network alone; the connection to the Internet (443/TCP, outbound only) is not part of this "
              "request.");
}

PaperSheet FirewallSheet::sheet(const QList<Port> &ports, const QString &organization)
{
    static constexpr int widths[] = {4, 18, 14, 18, 12, 8, 17, 9};
    QString html = "<h2>"_L1 + title().toHtmlEscaped() + "</h2>"_L1 + bordered;
    const auto names = fields();
    for (qsizetype i = 0; i < names.size(); i += 2)
        html += "<tr>"_L1 + cell(names.at(i), 14, true) + cell({}, 36) + cell(names.at(i + 1), 14, true) +
                cell({}, 36) + "</tr>"_L1;
    html += "</table><p></p>"_L1 + bordered + "<thead><tr>"_L1;
    const auto titles = headings();
    for (qsizetype i = 0; i < titles.size(); ++i)
        html += cell(titles.at(i), widths[i], true);
    html += "</tr></thead>"_L1;
    int number = 0;
    for (const auto &port : ports) {
        const auto texts = cells(++number, port);
        html += "<tr>"_L1;
        for (qsizetype i = 0; i < texts.size(); ++i)
            html += cell(texts.at(i), widths[i]);
        html += "</tr>"_L1;
    }
    html += "</table><p>"_L1 + notes().toHtmlEscaped() + "</p>"_L1;
    return {{html},
            organization.isEmpty() ? title()
                                   : tr("%1 · %2", "title, organization").arg(title(), organization)};
}

QByteArray FirewallSheet::csv(const QList<Port> &ports, const QString &organization)
{
    csv::Writer writer;
    writer.add({title(), organization});
    const auto names = fields();
    for (const auto &name : names)
        writer.add({name, {}});
    writer.add({notes()});
    writer.add(headings());
    int number = 0;
    for (const auto &port : ports)
        writer.add(cells(++number, port));
    return writer.bytes();
}

} // namespace ccj::ui
