// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/policy.h"
#include "app/administrators/roster/roster.h"

#include <QList>
#include <QString>

#include <optional>

namespace ccj::administrators {

/// An invitation of a person, as it goes to the server: with a Citrix identity unless the provider says
/// otherwise. A person of Azure AD is named by the directory's ids; the address is their `mail` attribute.
struct Invitation
{
    QString email;
    QString firstName;
    QString lastName;
    bool fullAccess = true; ///< R116: Full unless Custom is chosen
    QList<Policy> policies; ///< the granted ones; for Custom access only
    QString displayName = {};
    QString providerType = QStringLiteral("CitrixSts");
    QString externalProviderId = {}; ///< the directory: an Azure AD tenant's GUID
    QString externalUserId = {};     ///< the person's object id there

    /// The person of a row that was once listed, with Full access until the caller says otherwise.
    static Invitation of(const Administrator &person);
};

/// What can be said about an address before the server is asked (R49–R52, R118). Whether it is known to
/// commercial Citrix Cloud (R48) only the server knows.
enum class EmailVerdict {
    Acceptable,
    Empty,
    NotAnAddress,
    CitrixDomain,  ///< citrix.com and its sub-domains (R50)
    AlreadyListed, ///< an administrator or an invitation, whatever its state (R118)
};

/// The address as it is sent: full-width letters made narrow, no spaces around it (R52).
QString normalizedEmail(const QString &typed);

/// The address as it is compared: normalized and without regard to case (R52).
QString emailKey(const QString &email);

/// Judges what was typed against the rules and the rows that are loaded.
EmailVerdict judgeEmail(const QString &typed, const Roster &listed);

/// A name may be left out; it holds at most 256 characters and none of < > : / \.
bool isAcceptableName(const QString &name);

} // namespace ccj::administrators
