// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/policywords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Policy;
using administrators::Scope;

namespace {

/// The functions of the platform by their name; roles of a service by what the server calls them, as
/// their names are made of numbers.
const QHash<QString, const char *> &knownNames()
{
    static const QHash<QString, const char *> names{
        {u"domains"_s, QT_TRANSLATE_NOOP("PolicyWords", "Domains")},
        {u"library"_s, QT_TRANSLATE_NOOP("PolicyWords", "Library")},
        {u"licensing"_s, QT_TRANSLATE_NOOP("PolicyWords", "Licensing")},
        {u"notifications"_s, QT_TRANSLATE_NOOP("PolicyWords", "Notifications")},
        {u"resourceLocations"_s, QT_TRANSLATE_NOOP("PolicyWords", "Resource locations")},
        {u"secureClients"_s, QT_TRANSLATE_NOOP("PolicyWords", "Secure clients")},
        {u"supportTickets"_s, QT_TRANSLATE_NOOP("PolicyWords", "Support tickets")},
        {u"systemLog"_s, QT_TRANSLATE_NOOP("PolicyWords", "System log")},
        {u"workspaceConfiguration"_s, QT_TRANSLATE_NOOP("PolicyWords", "Workspace configuration")},
        {u"workspaceOAuthClients"_s, QT_TRANSLATE_NOOP("PolicyWords", "Workspace OAuth clients")},
        {u"Cloud Administrator"_s, QT_TRANSLATE_NOOP("PolicyWords", "Cloud Administrator")},
        {u"Delivery Group Administrator"_s, QT_TRANSLATE_NOOP("PolicyWords", "Delivery Group Administrator")},
        {u"Machine Catalog Administrator"_s,
         QT_TRANSLATE_NOOP("PolicyWords", "Machine Catalog Administrator")},
        {u"Host Administrator"_s, QT_TRANSLATE_NOOP("PolicyWords", "Host Administrator")},
        {u"Help Desk Administrator"_s, QT_TRANSLATE_NOOP("PolicyWords", "Help Desk Administrator")},
        {u"Session Administrator"_s, QT_TRANSLATE_NOOP("PolicyWords", "Session Administrator")},
        {u"Read Only Administrator"_s, QT_TRANSLATE_NOOP("PolicyWords", "Read Only Administrator")},
        {u"Full Monitor Administrator"_s, QT_TRANSLATE_NOOP("PolicyWords", "Full Monitor Administrator")},
    };
    return names;
}

/// The cloud marks roles that only monitor by the end of their name.
constexpr auto monitorOnly = " - Access to 'Monitor' tab only"_L1;

} // namespace

QString PolicyWords::service(const QString &serviceName)
{
    if (serviceName == "Platform"_L1)
        return tr("General management");
    if (serviceName == "XenDesktop"_L1)
        return tr("DaaS");
    return serviceName;
}

QString PolicyWords::policy(const Policy &policy)
{
    auto shown = policy.displayName.isEmpty() ? policy.name : policy.displayName;
    const bool monitors = shown.endsWith(monitorOnly);
    if (monitors)
        shown.chop(monitorOnly.size());
    const char *known = knownNames().value(policy.name, knownNames().value(shown));
    const auto name = known ? tr(known) : shown;
    return monitors ? tr("%1 – Monitor tab only").arg(name) : name;
}

QString PolicyWords::scope(const Scope &scope)
{
    return scope.displayName.isEmpty() ? scope.name : scope.displayName;
}

QString PolicyWords::reach(const Policy &policy)
{
    if (!policy.hasScopes)
        return {};
    if (policy.allScopes)
        return tr("All scopes");
    QStringList names;
    for (const Scope &choice : policy.scopes) {
        if (choice.selected)
            names.append(scope(choice));
    }
    return names.join(tr(", ", "between the scopes of a role"));
}

} // namespace ccj::ui
