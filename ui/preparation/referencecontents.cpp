// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/referencecontents.h"

#include "ui/preparation/preparationwords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace preparation;

QString ReferenceContents::service(const Port &port)
{
    return port.starred ? port.service + u" (*)"_s : port.service;
}

QString ReferenceContents::remark(const Port &port)
{
    return port.clientProtocols == port.serverProtocols
               ? QString()
               : tr("%1 at the source").arg(port.clientProtocols.join(u'/'));
}

TableContent ReferenceContents::ports(const QList<Port> &ports)
{
    TableContent content{
        .title = tr("Ports"),
        .introduction = tr("What connectors need inside the network. To the Internet they need port 443, "
                           "outbound only; no port may be reachable from there."),
        .headings = {tr("Service"), tr("Source ports"), tr("Destination ports"), tr("Protocol"),
                     tr("Remark")},
        .rows = {},
        .groups = {{u"TCP"_s, u"TCP"_s}, {u"UDP"_s, u"UDP"_s}},
        .footnote =
            tr("(*) is never explained in the documentation. Rows whose two sides have different "
               "protocols are as given there. Services may need more ports; other open outbound ports "
               "are used to save bandwidth."),
    };
    for (const auto &port : ports)
        content.rows.append({{service(port), port.clientPorts, port.serverPorts,
                              port.serverProtocols.join(u'/'), remark(port)},
                             port.serverProtocols,
                             {{tr("Service"), service(port)}, {tr("Source"), port.source}}});
    return content;
}

QString ReferenceContents::kind(Certificate::Kind kind)
{
    switch (kind) {
    case Certificate::Kind::Certificate:
        return tr("Certificate to trust");
    case Certificate::Kind::Revocation:
        return tr("Revocation, port 80");
    case Certificate::Kind::Contact:
        return tr("To be reachable");
    }
    Q_UNREACHABLE();
}

TableContent ReferenceContents::certificates(const QList<Certificate> &certificates)
{
    using Kind = Certificate::Kind;
    static const QMap<Kind, QString> ids{{Kind::Certificate, u"certificate"_s},
                                         {Kind::Revocation, u"revocation"_s},
                                         {Kind::Contact, u"contact"_s}};
    TableContent content{
        .title = tr("Certificates"),
        .introduction =
            tr("Port 80 is not used by connectors but by Windows, which fetches revocation lists at "
               "the installation and from time to time. Certificates may change; they stay within "
               "those that Windows trusts by itself. How to install them: %1.")
                .arg(PreparationWords::article(u"CTX223828"_s)),
        .headings = {tr("Kind"), tr("Name"), tr("Address")},
        .rows = {},
        .footnote = tr("The documentation has two lists that differ. Both are here; each line says where it "
                       "stands."),
    };
    for (const auto &[one, id] : ids.asKeyValueRange())
        content.groups.append({id, kind(one)});
    for (const auto &one : certificates)
        content.rows.append({{kind(one.kind), one.name, one.address},
                             {ids.value(one.kind)},
                             {{tr("Name"), one.name},
                              {.label = tr("Address"), .text = one.address, .isIdentifier = true},
                              {tr("Source"), one.sources.join(u'\n')}}});
    return content;
}

TableContent ReferenceContents::services(const QList<Service> &services)
{
    TableContent content{
        .title = tr("Windows services"),
        .introduction =
            tr("They come with every connector. Leave their settings as they are: the next update "
               "resets them."),
        .headings = {tr("Service"), tr("Account"), tr("What it does")},
        .rows = {}};
    for (const auto &service : services) {
        const auto purpose = PreparationWords::service(service.id);
        content.rows.append({{service.name, service.account, purpose},
                             {},
                             {{.label = tr("Service"), .text = service.name, .isIdentifier = true},
                              {tr("What it does"), purpose},
                              {tr("Source"), service.source}}});
    }
    return content;
}

QString ReferenceContents::kind(Location::Kind kind)
{
    switch (kind) {
    case Location::Kind::Folder:
        return tr("Log folder");
    case Location::Kind::Registry:
        return tr("Registry");
    case Location::Kind::Provider:
        return tr("Event provider");
    }
    Q_UNREACHABLE();
}

TableContent ReferenceContents::locations(const QList<Location> &locations)
{
    TableContent content{
        .title = tr("Logs and registry"),
        .introduction = tr("On the machine of the connector. Whatever an administrator can act on is in the "
                           "Windows Event Log too."),
        .headings = {tr("What"), tr("Kind"), tr("Path or name")},
        .rows = {}};
    for (const auto &location : locations) {
        const auto words = PreparationWords::location(location.id);
        content.rows.append({{words.title, kind(location.kind), location.path},
                             {},
                             {{.label = kind(location.kind), .text = location.path, .isIdentifier = true},
                              {words.title, words.text},
                              {tr("Source"), location.source}}});
    }
    return content;
}

} // namespace ccj::ui
