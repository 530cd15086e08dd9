// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/notificationsapi.h"

#include <QObject>

#include <vector>

namespace ccj::notifications {

/// Reads the list, newest first, page by page. What the server says is unchanged is not sent again.
class ListReader : public QObject
{
    Q_OBJECT
public:
    enum class Depth {
        Look, ///< ends as soon as it meets what is known: new ones stand at the beginning
        Whole,
    };

    /// The api must outlive it.
    explicit ListReader(NotificationsApi &api) : m_api(api) {}

    /// Begins anew; a reading that runs is dropped. Another list (with or without the dismissed) is always
    /// read as a whole.
    void start(Depth depth, bool withDismissed, net::Priority priority);
    bool isActive() const { return m_request.isActive(); }
    void stop() { m_request.cancel(); }
    /// As finished() told them last.
    const QList<Notification> &items() const { return m_items; }
    /// Stops, and knows nothing any more.
    void forget();

Q_SIGNALS:
    /// Everything, in the order of the server; what stood on two pages, because it moved while they were
    /// read, is there once.
    void finished(const QList<ccj::notifications::Notification> &items);
    /// It is as it was when finished() told it last.
    void unchanged();
    void failed(const ccj::Error &error);

private:
    struct Page
    {
        QString continuation; ///< that asked for it
        QString next;         ///< empty: the last one
        QByteArray etag;
        QList<Notification> items;
    };

    void request(const QString &continuation);
    void take(const QString &continuation, const Result<ListPage> &answer);
    const Page *known(const QString &continuation) const;
    bool meetsKnown() const;
    void conclude();

    NotificationsApi &m_api;
    Depth m_depth = Depth::Whole;
    bool m_withDismissed = false;
    net::Priority m_priority = net::Priority::User;
    std::vector<Page> m_known; ///< of the last reading
    QList<Notification> m_items;
    std::vector<Page> m_pages; ///< of this reading
    bool m_isUnchanged = false;
    Pending m_request;
};

} // namespace ccj::notifications
