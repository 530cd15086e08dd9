// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace ccj::auth {

/// An organisation the person may work in.
struct Organization
{
    QString id;    ///< customer ID (Citrix-CustomerId); not the OrgID (R42)
    QString name;  ///< empty for an API client, which is told no names
    QString orgId; ///< OrgID (R37)
    bool operator==(const Organization &) const = default;
};

/// Who is signed in, from GET /console/v1/me; for an API client only what the token tells.
struct Profile
{
    QString userId;
    QString email;
    QString firstName;
    QString lastName;
    QString displayName;
    QString providerType;
    QString accessType; ///< "Full" or "Custom"; empty when the server does not say
    QList<Organization> organizations;
    bool operator==(const Profile &) const = default;
};

} // namespace ccj::auth
