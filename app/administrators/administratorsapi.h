// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/accessmodel.h"
#include "app/administrators/administrator.h"
#include "app/administrators/invitationrules.h"
#include "app/core/pending.h"
#include "app/net/httpclient.h"

#include <functional>

namespace ccj::administrators {

/// One page of the list.
struct ListPage
{
    QList<Administrator> items;
    QString continuation; ///< opaque; empty on the last page
};

/// An invitation that was sent.
struct SentInvitation
{
    Administrator row; ///< as it stands in the list now
    QString transactionId;
};

/// The Administrators API of the cloud, and what the console API adds to it. Every call that changes
/// something carries a Change. Errors are those of net::HttpClient; an answer that is not what the
/// contract promises is BadResponse.
class AdministratorsApi
{
public:
    template <class T> using Callback = std::move_only_function<void(Result<T>)>;

    explicit AdministratorsApi(net::HttpClient &http) : m_http(http) {}

    /// Up to 100 rows; an empty continuation asks for the first page.
    Pending list(const QString &continuation, net::Priority priority, Callback<ListPage> callback);
    /// Invites one person.
    Pending invite(const Invitation &invitation, Callback<SentInvitation> callback);
    /// Removes an active administrator. NotFound: already gone.
    Pending remove(const Administrator &target, Callback<void> callback);
    /// False when the server knows no such invitation.
    Pending cancelInvitation(const Administrator &target, Callback<bool> callback);
    /// Sends a new link; the old one dies. Console API.
    Pending resendInvitation(const Administrator &target, Callback<void> callback);
    /// What Custom access can be made of: the catalogue of the console API.
    Pending policies(Callback<QList<Policy>> callback);
    /// What an administrator may do, with the whole catalogue. `operationId` as in Administrator.
    Pending access(const QString &operationId, Callback<AccessModel> callback,
                   net::Priority priority = net::Priority::User);
    /// Gives an administrator this access; `before` goes into the record of the change.
    Pending setAccess(const Administrator &target, const AccessModel &before, const AccessModel &after,
                      Callback<void> callback);

private:
    net::HttpClient &m_http;
};

} // namespace ccj::administrators
