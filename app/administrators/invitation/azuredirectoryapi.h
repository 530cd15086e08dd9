// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/pending.h"
#include "app/net/httpclient.h"

#include <functional>
#include <optional>

namespace ccj::administrators {

/// The organisation's connection to Azure AD.
struct AzureTenant
{
    QString id;   ///< GUID; names the directory in an invitation
    QString name; ///< its domain; may be empty
    bool operator==(const AzureTenant &) const = default;
};

/// Somebody in the organisation's Azure AD.
struct DirectoryPerson
{
    QString objectId;
    QString displayName;
    QString mail; ///< empty where the attribute is not set: nobody can be invited then (R110)
    QString userPrincipalName;
    bool operator==(const DirectoryPerson &) const = default;
};

struct DirectoryMatches
{
    QList<DirectoryPerson> people;
    bool more = false; ///< others fit too; the server gives only the first
    bool operator==(const DirectoryMatches &) const = default;
};

/// What the console API knows of Azure AD. Errors are those of net::HttpClient; an answer that is not what
/// the contract promises is BadResponse.
class AzureDirectoryApi
{
public:
    template <class T> using Callback = std::move_only_function<void(Result<T>)>;

    explicit AzureDirectoryApi(net::HttpClient &http) : m_http(http) {}

    /// Nothing where Azure AD is not connected.
    Pending tenant(Callback<std::optional<AzureTenant>> callback);
    /// People whose name or address fits. Conflict azureAdNotConnected; Forbidden without Full access.
    Pending search(const QString &text, Callback<DirectoryMatches> callback);

private:
    net::HttpClient &m_http;
};

} // namespace ccj::administrators
