// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorsloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

AdministratorsLoader::AdministratorsLoader(AdministratorsApi &api, Worker &worker, Clock &clock,
                                           QObject *parent)
    : QObject(parent), m_api(api), m_worker(worker), m_clock(clock)
{
}

void AdministratorsLoader::start(const Order &order)
{
    remember();
    m_packing.clear();
    m_growing.cancel();
    m_laterGrowth.cancel();
    m_order = order;
    m_roster = {};
    m_grown = 0;
    m_received = 0;
    m_error.reset();
    m_isStopped = false;
    m_isActive = true;
    request({});
}

void AdministratorsLoader::stop()
{
    if (!m_isActive)
        return;
    m_load.cancel();
    m_laterGrowth.cancel();
    m_isActive = false;
    m_isStopped = true;
    grow(); // what has come is shown
}

bool AdministratorsLoader::canGoOn() const
{
    return m_isStopped && !m_pages.empty() && !m_pages.back().next.isEmpty();
}

void AdministratorsLoader::goOn()
{
    if (!canGoOn())
        return;
    m_isStopped = false;
    m_isActive = true;
    askForNext();
}

void AdministratorsLoader::forget()
{
    m_load.cancel();
    m_packing.clear();
    m_growing.cancel();
    m_laterGrowth.cancel();
    m_pages.clear();
    m_knownPages.clear();
    m_roster = {};
    m_order = {};
    m_error.reset();
    m_received = 0;
    m_isActive = m_isStopped = false;
}

/// What came in the last load is known for the next one, beside what was known before it.
void AdministratorsLoader::remember()
{
    for (auto &page : m_pages) {
        if (!page.isPacked)
            continue;
        std::erase_if(m_knownPages, [&](const Page &old) {
            return old.continuation == page.continuation && old.count == page.count;
        });
        m_knownPages.push_back(std::move(page));
    }
    m_pages.clear();
}

// --- page by page --------------------------------------------------------------------------------

const AdministratorsLoader::Page *AdministratorsLoader::known(const QString &continuation, int count) const
{
    const auto found = std::ranges::find_if(m_knownPages, [&](const Page &page) {
        return page.isPacked && page.continuation == continuation && page.count == count;
    });
    return found == m_knownPages.end() || found->etag.isEmpty() ? nullptr : &*found;
}

void AdministratorsLoader::request(const QString &continuation)
{
    PageRequest page{
        continuation, continuation.isEmpty() ? firstPage : m_order.pageSize, {}, m_order.priority};
    if (const auto *before = known(continuation, page.count))
        page.etag = before->etag;
    m_load = m_api.page(page, [this, page](const Result<net::Response> &answer) {
        if (!answer)
            return fail(answer.error());
        if (answer->status == 304)
            return take(*known(page.continuation, page.count));
        Page got{.continuation = page.continuation, .count = page.count, .etag = answer->header("ETag")};
        m_load = m_worker.run([body = answer->body](const std::stop_token &) { return parsedPage(body); },
                              [this, got](Result<ListPage> parsed) { onParsed(std::move(parsed), got); });
    });
}

void AdministratorsLoader::onParsed(Result<ListPage> parsed, Page page)
{
    if (!parsed)
        return fail(parsed.error());
    page.next = parsed->continuation;
    page.size = parsed->items.size();
    const auto number = m_pages.size();
    take(std::move(page));
    if (m_pages.size() > number)
        pack(number, parsed->items);
}

void AdministratorsLoader::take(Page page)
{
    const bool repeats = !page.next.isEmpty() && std::ranges::any_of(m_pages, [&](const Page &other) {
        return other.next == page.next;
    });
    if (repeats)
        return fail(Error::of(Error::Kind::BadResponse, u"The continuation token was repeated."_s));
    m_received += page.size;
    const bool isPacked = page.isPacked;
    m_pages.push_back(std::move(page));
    if (!m_pages.back().next.isEmpty())
        askForNext();
    Q_EMIT advanced();
    if (isPacked)
        grow();
}

void AdministratorsLoader::askForNext()
{
    request(m_pages.back().next);
}

void AdministratorsLoader::pack(size_t number, const QJsonArray &items)
{
    m_packing.push_back(m_worker.run(
        [items](const std::stop_token &) { return RosterChunk::packed(administratorsFrom(items)); },
        [this, number](QList<RosterChunk::Pointer> chunks) {
            m_pages[number].chunks = std::move(chunks);
            m_pages[number].isPacked = true;
            grow();
        }));
}

/// What has come is shown first.
void AdministratorsLoader::fail(const Error &error)
{
    m_error = error;
    m_laterGrowth.cancel();
    grow();
}

// --- from pages to a roster ----------------------------------------------------------------------

bool AdministratorsLoader::isComplete() const
{
    return m_isActive && !m_error && !m_pages.empty() && m_pages.back().next.isEmpty() &&
           std::ranges::all_of(m_pages, &Page::isPacked);
}

/// All pages together are just what was there before.
bool AdministratorsLoader::isUnchanged() const
{
    QList<RosterChunk::Pointer> chunks;
    for (const auto &page : m_pages)
        chunks += page.chunks;
    return !chunks.isEmpty() && chunks == m_order.known.chunks();
}

void AdministratorsLoader::grow()
{
    const auto packed =
        static_cast<size_t>(std::ranges::find(m_pages, false, &Page::isPacked) - m_pages.begin());
    const bool complete = isComplete();
    const bool isMore = packed > m_grown && m_order.showsGrowth;
    if (m_growing.isActive())
        return;
    if (!complete && !isMore)
        return reportFailure();
    if (complete && isUnchanged())
        return onGrown(m_order.known, packed);
    const auto due = m_grownAt + leastBetweenGrowths;
    const bool isRunning = m_isActive && !m_error && !complete;
    if (isRunning && m_grown > 0 && m_clock.elapsed() < due) {
        if (!m_laterGrowth.isActive())
            m_laterGrowth = m_clock.after(due - m_clock.elapsed(), [this] { grow(); });
        return;
    }
    m_grownAt = m_clock.elapsed();
    QList<RosterChunk::Pointer> chunks;
    for (auto number = m_grown; number < packed; ++number)
        chunks += m_pages[number].chunks;
    m_growing =
        m_worker.run([roster = m_roster, chunks](const std::stop_token &) { return roster.with(chunks); },
                     [this, packed](const Roster &roster) { onGrown(roster, packed); });
}

void AdministratorsLoader::reportFailure()
{
    if (!m_error || !std::ranges::all_of(m_pages, &Page::isPacked))
        return;
    m_isActive = false;
    Q_EMIT failed(*std::exchange(m_error, std::nullopt));
}

void AdministratorsLoader::onGrown(const Roster &roster, size_t pages)
{
    m_roster = roster;
    m_grown = pages;
    if (!isComplete() || m_grown < m_pages.size()) {
        Q_EMIT grew(roster);
        return grow();
    }
    m_isActive = false;
    m_roster = {};
    m_packing.clear();
    m_knownPages.clear();
    Q_EMIT finished(roster);
}

} // namespace ccj::administrators
