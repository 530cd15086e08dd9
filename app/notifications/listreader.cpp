// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/listreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

void ListReader::start(Depth depth, bool withDismissed, net::Priority priority)
{
    if (withDismissed != m_withDismissed)
        forget();
    m_depth = depth;
    m_withDismissed = withDismissed;
    m_priority = priority;
    m_pages.clear();
    m_isUnchanged = !m_known.empty();
    request({});
}

void ListReader::forget()
{
    stop();
    m_known.clear();
    m_items.clear();
    m_pages.clear();
}

const ListReader::Page *ListReader::known(const QString &continuation) const
{
    const auto found = std::ranges::find(m_known, continuation, &Page::continuation);
    return found == m_known.end() || found->etag.isEmpty() ? nullptr : &*found;
}

void ListReader::request(const QString &continuation)
{
    const auto *before = known(continuation);
    m_request =
        m_api.page({continuation, m_withDismissed, before ? before->etag : QByteArray(), m_priority},
                   [this, continuation](const Result<ListPage> &answer) { take(continuation, answer); });
}

void ListReader::take(const QString &continuation, const Result<ListPage> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    const auto *before = known(continuation);
    if (!answer->items && !before) {
        Q_EMIT failed(Error::of(Error::Kind::BadResponse, u"unchanged, though nothing was known"_s));
        return;
    }
    if (const auto &items = answer->items) {
        m_isUnchanged = false;
        m_pages.push_back({continuation, answer->continuation, answer->etag, *items});
    } else {
        m_pages.push_back(*before);
    }
    if (m_depth == Depth::Look && meetsKnown())
        return conclude();
    const auto next = m_pages.back().next;
    if (next.isEmpty())
        return conclude();
    if (std::ranges::find(m_pages, next, &Page::continuation) != m_pages.end()) {
        Q_EMIT failed(Error::of(Error::Kind::BadResponse, u"The continuation token was repeated."_s));
        return;
    }
    request(next);
}

/// From the last item that came on, it is as it was: more than a look has to see.
bool ListReader::meetsKnown() const
{
    const auto &items = m_pages.back().items;
    return m_isUnchanged || (!items.isEmpty() && std::ranges::find(m_items, items.constLast().id,
                                                                   &Notification::id) != m_items.end());
}

void ListReader::conclude()
{
    if (m_isUnchanged) {
        Q_EMIT unchanged();
        return;
    }
    const bool isWhole = m_pages.back().next.isEmpty();
    m_known = std::move(m_pages);
    m_pages.clear();
    QSet<QString> seen;
    QList<Notification> items;
    for (const auto &page : m_known) {
        for (const auto &item : page.items) {
            if (!seen.contains(item.id))
                items.append(item);
            seen.insert(item.id);
        }
    }
    if (!isWhole) {
        const auto met = std::ranges::find(m_items, items.constLast().id, &Notification::id);
        std::copy_if(std::next(met), m_items.end(), std::back_inserter(items),
                     [&](const Notification &item) { return !seen.contains(item.id); });
    }
    m_items = items;
    Q_EMIT finished(items);
}

} // namespace ccj::notifications
