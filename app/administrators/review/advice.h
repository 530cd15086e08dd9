// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/roster.h"

#include <QStringList>

namespace ccj::administrators {

/// Something about the administrators that is better changed, as a value. Worded by ui/.
struct Advice
{
    enum class Kind {
        NobodyFull,         ///< R131: an invitation, a group or a service principal does not count
        OneFull,            ///< R124, R127: whoever loses that account locks everybody out
        ManyFull,           ///< R126: least privilege
        NoCitrixFallback,   ///< R127, R139: all Full people come in through one Azure AD connection
        FullGroups,         ///< R126: who is in the group is decided elsewhere
        ExpiredInvitations, ///< R119
        StaleInvitations,   ///< R119
        NothingGranted,     ///< R125
        ServicePrincipals,  ///< R134: no person, so nobody notices
    };
    enum class Severity { Danger, Warning, Information };

    Kind kind = Kind::OneFull;
    Severity severity = Severity::Information;
    QStringList keys;         ///< whom it is about: Administrator::key(), in the order of the list
    qint64 oldestDays = 0;    ///< of invitations: since the oldest was last sent
    QStringList requirements; ///< e.g. "R126"

    bool operator==(const Advice &) const = default;
};

/// Two to four people with Full access are neither a danger nor more than needed.
constexpr qsizetype leastFullPeople = 2;
constexpr qsizetype mostFullPeople = 4;
/// A link works for five days; from the third on it is late.
constexpr qint64 staleInvitationDays = 3;

/// What is better changed, the most severe first. Wants the whole roster. nothingGranted: the keys of people
/// with Custom access who are known to have no permission at all.
QList<Advice> adviceFor(const Roster &roster, const QDateTime &now, const QStringList &nothingGranted = {});

} // namespace ccj::administrators
