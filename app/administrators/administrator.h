// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace ccj::administrators {

/// Where an administrator stands, as far as the list tells (R106).
enum class Status { Active, Invited, Expired };

/// One row of the administrators' list: a person, a group or a service principal. Enumerations of the
/// contract are kept as sent, so that a value we have never heard of is shown and not lost (R106).
struct Administrator
{
    QString userId; ///< empty while an invitation is pending, and for groups
    QString ucOid;
    QString type;         ///< "AdministratorUser", "AdministratorGroup", "ServicePrincipal", ...
    QString accessType;   ///< "Full", "Custom", ...
    QString providerType; ///< "CitrixSts", "AzureAd", "Ad", "Google", ...
    QString externalOid;  ///< "OID:/azuread/<tenant>/<object>"; empty for Citrix identities
    QString firstName;
    QString lastName;
    QString displayName;
    QString email; ///< empty for groups
    bool pending = false;
    bool invitationExpired = false;
    QDateTime createdDate; ///< UTC; invalid when the server does not say
    QDateTime updatedDate; ///< UTC; invalid when the server does not say

    Status status() const;
    /// When the invitation was last sent; a pending entry changes in no other way.
    QDateTime invitedAt() const { return updatedDate.isValid() ? updatedDate : createdDate; }
    /// When the link of the invitation stops working; invalid without an invitation.
    QDateTime invitationEndsAt() const;
    bool isGroup() const;
    bool isPerson() const;
    bool hasFullAccess() const;

    /// Identifies the row across refreshes, also from "invited" to "active", when the user ID appears.
    QString key() const;
    /// What the paths of the API want: the user ID of people of Citrix and Azure AD, the OID of all else.
    /// Empty when the server has not given one.
    QString operationId() const;
    /// The name as it is read: 姓 名 when both are written in Japanese, else as the server displays it.
    /// Falls back to the address, so that no row is without a name.
    QString fullName() const;

    /// Reads one item of the list. Absent, null and mistyped fields are left empty.
    static Administrator fromJson(const QJsonObject &json);

    bool operator==(const Administrator &) const = default;
};

} // namespace ccj::administrators

Q_DECLARE_METATYPE(ccj::administrators::Administrator)
