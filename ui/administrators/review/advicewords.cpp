// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/advicewords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Advice;
using Kind = Advice::Kind;
using Severity = Advice::Severity;

QString AdviceWords::sentence(const Advice &advice)
{
    const int count = static_cast<int>(advice.keys.size());
    switch (advice.kind) {
    case Kind::NobodyFull:
        return tr("Nobody has full access");
    case Kind::OneFull:
        return tr("Only one person has full access");
    case Kind::ManyFull:
        return tr("%n people have full access", nullptr, count);
    case Kind::NoCitrixFallback:
        return tr("Full access depends on Azure AD alone");
    case Kind::FullGroups:
        return tr("%n group(s) have full access", nullptr, count);
    case Kind::ExpiredInvitations:
        return tr("%n invitation(s) have expired", nullptr, count);
    case Kind::StaleInvitations:
        return tr("%n invitation(s) are still not accepted", nullptr, count);
    case Kind::NothingGranted:
        return tr("%n person(s) have custom access without any permission", nullptr, count);
    case Kind::ServicePrincipals:
        return tr("%n service principal(s) have access", nullptr, count);
    }
    return {};
}

QString AdviceWords::reason(const Advice &advice)
{
    const int days = static_cast<int>(advice.oldestDays);
    switch (advice.kind) {
    case Kind::NobodyFull:
        return tr(
            "Invitations, groups and service principals do not count. Without a person with full access, "
            "nobody can change permissions.");
    case Kind::OneFull:
        return tr("If this person leaves or cannot sign in, nobody can change permissions any more. Two to "
                  "four people with full access are advisable.");
    case Kind::ManyFull:
        return tr("Two to four are usually enough. Give the others custom access with the permissions that "
                  "their work needs.");
    case Kind::NoCitrixFallback:
        return tr("When the connection to Azure AD is interrupted, nobody with full access can sign in. "
                  "Keep one Citrix identity with full access as a fallback.");
    case Kind::FullGroups:
        return tr("Who is in a group is decided in the directory: people come to full access without an "
                  "invitation from here.");
    case Kind::ExpiredInvitations:
        return tr(
            "The oldest was sent %n day(s) ago. Its link no longer works: send it again, or cancel it if "
            "it is not needed.",
            nullptr, days);
    case Kind::StaleInvitations:
        return tr("The oldest was sent %n day(s) ago. Ask whether the mail arrived: it comes from "
                  "cloud@citrix.com and may be in the junk folder.",
                  nullptr, days);
    case Kind::NothingGranted:
        return tr(
            "So the last access review found. They can sign in but do nothing. Give them permissions or "
            "remove them.");
    case Kind::ServicePrincipals:
        return tr(
            "No person signs in with them, so nobody notices when they are no longer needed. Check what "
            "they are for.");
    }
    return {};
}

QString AdviceWords::severity(Severity severity)
{
    switch (severity) {
    case Severity::Danger:
        return tr("Danger");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Information:
        return tr("Hint");
    }
    return {};
}

QString AdviceWords::icon(Severity severity)
{
    switch (severity) {
    case Severity::Danger:
        return u"exclamation-circle-fill"_s;
    case Severity::Warning:
        return u"exclamation-triangle-fill"_s;
    case Severity::Information:
        break;
    }
    return u"info-circle-fill"_s;
}

Role AdviceWords::ink(Severity severity)
{
    switch (severity) {
    case Severity::Danger:
        return Role::Danger;
    case Severity::Warning:
        return Role::Warning;
    case Severity::Information:
        break;
    }
    return Role::Accent;
}

} // namespace ccj::ui
