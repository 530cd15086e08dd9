// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/pending.h"
#include "app/core/worker.h"
#include "app/net/httpclient.h"
#include "app/notifications/emailpreferences.h"
#include "app/notifications/notification.h"

#include <functional>
#include <optional>

namespace ccj::notifications {

/// One page of the list, as it is asked for.
struct PageRequest
{
    QString continuation = {};  ///< opaque; empty asks for the first page
    bool withDismissed = false; ///< also what this administrator dismissed; known where the console API is
    QByteArray etag = {};       ///< of the page as it is known; empty when it is not
    net::Priority priority = net::Priority::User;
};

/// One page of the list, as it came.
struct ListPage
{
    std::optional<QList<Notification>> items; ///< nothing: as it was when it had the ETag that was sent
    QString continuation;                     ///< empty on the last page; not known when there are no items
    QByteArray etag;                          ///< empty where the server gives none
};

/// The notifications of the public API, and what the console API adds to them. Every call that changes
/// something carries a Change; none is marked as the user's activity, so that polling never moves the idle
/// clock (R31). Errors are those of net::HttpClient; an answer that is not what the contract promises is
/// BadResponse. Items that are no objects are left out. Pages are parsed in the background.
///
/// "Dismiss all" names what was seen: the contract's {"all": true} would take with it what has come since.
class NotificationsApi
{
public:
    template <class T> using Callback = std::move_only_function<void(Result<T>)>;
    /// In one dismissal of several.
    static constexpr qsizetype mostAtOnce = 500;

    /// Both must outlive it.
    NotificationsApi(net::HttpClient &http, Worker &worker) : m_http(http), m_worker(worker) {}

    Pending page(const PageRequest &request, Callback<ListPage> callback);
    /// For this administrator alone (R248). Console API; at most mostAtOnce. NotFound when it is only one
    /// and gone.
    Pending dismiss(const QList<Notification> &targets, Callback<void> callback);
    /// Console API.
    Pending preferences(Callback<EmailPreferences> callback);
    /// Console API.
    Pending setPreferences(const EmailPreferences &before, const EmailPreferences &after,
                           Callback<void> callback);

private:
    net::HttpClient &m_http;
    Worker &m_worker;
};

} // namespace ccj::notifications
