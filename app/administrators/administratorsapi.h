// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/accessmodel.h"
#include "app/administrators/administrator.h"
#include "app/administrators/invitation/invitationrules.h"
#include "app/core/pending.h"
#include "app/net/httpclient.h"

#include <QJsonArray>

#include <functional>

namespace ccj::administrators {

/// One page of the list, as it is asked for.
struct PageRequest
{
    QString continuation; ///< opaque; empty asks for the first page
    int count = 100;      ///< at most 100 on the public plane, 1000 where the console API is
    QByteArray etag;      ///< of the page as it is known; empty when it is not
    net::Priority priority = net::Priority::User;
};

/// One page of the list, as it came.
struct ListPage
{
    QJsonArray items;
    QString continuation; ///< empty on the last page
};

/// Reads the body of a page; may run on any thread.
Result<ListPage> parsedPage(const QByteArray &body);
/// Reads the items of a page; what is no object is left out.
QList<Administrator> administratorsFrom(const QJsonArray &items);

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

    /// The answer is not parsed: 200 with a body for parsedPage(), or 304 when the page is as it was.
    Pending page(const PageRequest &page, Callback<net::Response> callback);
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
