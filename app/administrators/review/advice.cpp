// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/review/advice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

using Kind = Advice::Kind;
using Severity = Advice::Severity;

/// Whom each piece of advice could be about, collected in one pass.
struct Findings
{
    QStringList fullPeople;
    bool fullCitrixPerson = false;
    bool azurePeople = false;
    QStringList fullGroups;
    QStringList expired;
    QStringList stale;
    QStringList servicePrincipals;
    qint64 oldestExpired = 0;
    qint64 oldestStale = 0;
};

void addInvitation(Findings &findings, const Administrator &entry, const QDateTime &now)
{
    const auto days = entry.invitedAt().isValid() ? entry.invitedAt().daysTo(now) : 0;
    if (entry.status() == Status::Expired) {
        findings.expired << entry.key();
        findings.oldestExpired = std::max(findings.oldestExpired, days);
    } else if (days >= staleInvitationDays) {
        findings.stale << entry.key();
        findings.oldestStale = std::max(findings.oldestStale, days);
    }
}

void addActive(Findings &findings, const Administrator &entry)
{
    const bool azure = entry.providerType == "AzureAd"_L1;
    if (entry.type == "ServicePrincipal"_L1)
        findings.servicePrincipals << entry.key();
    if (entry.isGroup() && entry.hasFullAccess())
        findings.fullGroups << entry.key();
    if (!entry.isPerson())
        return;
    findings.azurePeople |= azure;
    if (entry.hasFullAccess()) {
        findings.fullPeople << entry.key();
        findings.fullCitrixPerson |= !azure;
    }
}

Advice aboutFullPeople(const Findings &findings)
{
    if (findings.fullPeople.isEmpty())
        return {Kind::NobodyFull, Severity::Danger, {}, 0, {u"R131"_s}};
    if (findings.fullPeople.size() < leastFullPeople)
        return {Kind::OneFull, Severity::Danger, findings.fullPeople, 0, {u"R124"_s, u"R127"_s, u"R131"_s}};
    return {Kind::ManyFull, Severity::Warning, findings.fullPeople, 0, {u"R126"_s}};
}

} // namespace

QList<Advice> adviceFor(const Roster &roster, const QDateTime &now, const QStringList &nothingGranted)
{
    Findings findings;
    for (const Administrator &entry : roster) {
        if (entry.pending)
            addInvitation(findings, entry, now);
        else
            addActive(findings, entry);
    }
    QList<Advice> advice;
    const auto add = [&](Kind kind, Severity severity, const QStringList &keys, const QString &requirement,
                         qint64 days = 0) {
        if (!keys.isEmpty())
            advice.append({kind, severity, keys, days, {requirement}});
    };
    const auto full = findings.fullPeople.size();
    if (!roster.isEmpty() && (full < leastFullPeople || full > mostFullPeople))
        advice.append(aboutFullPeople(findings));
    if (findings.azurePeople && full > 0 && !findings.fullCitrixPerson)
        advice.append(
            {Kind::NoCitrixFallback, Severity::Danger, findings.fullPeople, 0, {u"R127"_s, u"R139"_s}});
    add(Kind::FullGroups, Severity::Warning, findings.fullGroups, u"R126"_s);
    add(Kind::ExpiredInvitations, Severity::Warning, findings.expired, u"R119"_s, findings.oldestExpired);
    add(Kind::NothingGranted, Severity::Information, nothingGranted, u"R125"_s);
    add(Kind::StaleInvitations, Severity::Information, findings.stale, u"R119"_s, findings.oldestStale);
    add(Kind::ServicePrincipals, Severity::Information, findings.servicePrincipals, u"R134"_s);
    std::ranges::stable_sort(advice, {}, &Advice::severity);
    return advice;
}

} // namespace ccj::administrators
