// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ccj::sandbox {

struct Cloud;

/// An organisation's connection to Azure AD.
struct AzureTenant
{
    QString id;         ///< GUID; the externalProviderId of an invitation
    QString name;       ///< its domain
    QString identifier; ///< what people type to reach the organisation's sign-in page
};
/// Nothing where Azure AD is not connected.
std::optional<AzureTenant> azureTenant(const Cloud &cloud, const QString &customerId);

/// A person as the directory knows them.
struct DirectoryUser
{
    QString objectId;
    QString displayName;
    QString mail; ///< empty where the attribute is not set
    QString userPrincipalName;
};
std::optional<DirectoryUser> findDirectoryUser(const Cloud &cloud, const QString &customerId,
                                               const QString &objectId);

struct DirectoryMatches
{
    QList<DirectoryUser> users;
    bool more = false; ///< others fit too
};
/// At most `most` people with all the words of `search` in name, mail or user principal name, whatever
/// width, case and kana; those come first of whom a name or an address begins with it.
DirectoryMatches searchDirectory(const Cloud &cloud, const QString &customerId, const QString &search,
                                 qsizetype most);

} // namespace ccj::sandbox
