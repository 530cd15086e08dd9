// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/removalwords.h"

#include "ui/administrators/access/blastradiuswords.h"
#include "ui/administrators/administratorwords.h"
#include "ui/common/errortext.h"
#include "ui/common/timewords.h"

namespace ccj::ui {

using administrators::SecureClient;
using administrators::SecureClients;

namespace {

/// So many secure clients are named; the rest is counted.
constexpr qsizetype namedClients = 3;

} // namespace

Confirmation RemovalWords::question(const RemovalFacts &facts)
{
    if (facts.target.pending)
        return forInvitation(facts);
    if (facts.radius.oneself)
        return forOneself(facts);
    return facts.target.isGroup() ? forGroup(facts) : forPerson(facts);
}

Confirmation RemovalWords::forInvitation(const RemovalFacts &facts)
{
    return {tr("Cancel the invitation to %1?").arg(facts.target.email),
            {},
            {tr("The link in the mail no longer works.")},
            {tr("For 30 days, the person can be invited again with the same access.")},
            tr("Cancel invitation"),
            tr("Cancelling the invitation…")};
}

Confirmation RemovalWords::forOneself(const RemovalFacts &facts)
{
    return {tr("Remove yourself from the administrators?"),
            AdministratorWords::person(facts.target),
            QStringList{tr("You will be signed out within one minute."),
                        tr("You can come back only if another administrator invites you.")} +
                clientsThatStop(facts) + BlastRadiusWords::alarm(facts.radius),
            BlastRadiusWords::whoStays(facts.radius) +
                QStringList{tr("Cloud Connectors that you installed go on working.")},
            tr("Remove me"),
            tr("Removing…")};
}

Confirmation RemovalWords::forGroup(const RemovalFacts &facts)
{
    return {tr("Remove the group “%1” from the administrators?").arg(facts.target.fullName()),
            AdministratorWords::provider(facts.target.providerType),
            {tr("Members who are administrators only through this group can no longer sign in."),
             tr("Those who are signed in lose access within one minute.")},
            BlastRadiusWords::whoStays(facts.radius) +
                QStringList{tr("Cloud Connectors that they installed go on working.")},
            tr("Remove group"),
            tr("Removing…")};
}

Confirmation RemovalWords::forPerson(const RemovalFacts &facts)
{
    return {tr("Remove the administrator “%1”?").arg(facts.target.fullName()),
            facts.target.email,
            QStringList{tr("Signing in to this organization is no longer possible."),
                        tr("A session that is open now ends within one minute.")} +
                clientsThatStop(facts) + BlastRadiusWords::alarm(facts.radius),
            BlastRadiusWords::whoStays(facts.radius) +
                QStringList{tr("Cloud Connectors that this person installed go on working."),
                            tr("For 30 days, the person can be invited again with the same access.")},
            tr("Remove administrator"),
            tr("Removing…")};
}

QStringList RemovalWords::clientsThatStop(const RemovalFacts &facts)
{
    switch (facts.clients.state()) {
    case SecureClients::State::NotOffered:
        return {
            tr("Secure clients that this person created stop working. They cannot be listed here; the web "
               "console shows them.")};
    case SecureClients::State::Loading:
        return {tr("Secure clients that this person created stop working. Looking for them…")};
    case SecureClients::State::Failed:
        return {tr("Secure clients that this person created stop working. They could not be read: %1")
                    .arg(errorText(facts.clients.error().value_or(Error{})).title)};
    case SecureClients::State::Known:
        break;
    }
    const auto clients = facts.clients.madeBy(facts.target.userId);
    QStringList lines;
    for (const auto &stopping : clients.first(std::min(clients.size(), namedClients)))
        lines.append(client(stopping, facts.now));
    if (clients.size() > namedClients)
        lines.append(tr("%n more secure client(s) of this person stop(s) working.", nullptr,
                        static_cast<int>(clients.size() - namedClients)));
    return lines;
}

QString RemovalWords::client(const SecureClient &client, const QDateTime &now)
{
    if (!client.lastUsedAt.isValid())
        return tr("The secure client “%1” stops working (never used).").arg(client.name);
    return tr("The secure client “%1” stops working (last used %2).")
        .arg(client.name, TimeWords::clockTime(client.lastUsedAt, now));
}

} // namespace ccj::ui
