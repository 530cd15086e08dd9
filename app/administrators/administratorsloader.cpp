// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorsloader.h"

#include "app/core/freedmemory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

constexpr size_t manyPages = 10; ///< leave much freed memory behind

bool isContinuationOf(const auto &pages, const QString &continuation)
{
    return std::ranges::any_of(pages, [&](const auto &page) { return page.continuation == continuation; });
}

} // namespace

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
    m_mayJoin = true;
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
        return page.isPacked && page.continuation == continuation && page.count == count &&
               (m_mayJoin || page.joins.isEmpty());
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
        m_load = m_worker.run([body = answer->body, joinable = joinable(page.continuation)](
                                  const std::stop_token &) { return read(body, joinable); },
                              [this, got](Result<Reading> reading) { onRead(std::move(reading), got); });
    });
}

/// In the background: what a page holds, up to where one that is known goes on.
Result<AdministratorsLoader::Reading> AdministratorsLoader::read(const QByteArray &body,
                                                                 const QList<KnownPage> &joinable)
{
    auto page = parsedPage(body);
    if (!page)
        return std::unexpected(page.error());
    Reading reading{*page, Administrator::fromJson(page->items.first().toObject()).key(), {}};
    auto &[items, next] = reading.page;
    if (next.isEmpty() || joinable.isEmpty() || isContinuationOf(joinable, next))
        return reading;
    const auto rows = administratorsFrom(items);
    const auto join = rows.size() == items.size() ? joinOf(rows, joinable) : std::nullopt;
    if (!join)
        return reading;
    while (items.size() > join->row)
        items.removeLast();
    next = join->continuation;
    reading.joins = join->first;
    return reading;
}

void AdministratorsLoader::onRead(Result<Reading> reading, Page page)
{
    if (!reading)
        return fail(reading.error());
    page.next = reading->page.continuation;
    page.size = reading->page.items.size();
    page.first = reading->first;
    page.joins = reading->joins;
    const auto number = m_pages.size();
    take(std::move(page));
    if (m_pages.size() > number)
        pack(number, reading->page.items);
}

void AdministratorsLoader::take(Page page)
{
    if (isJoining() && page.first != m_pages.back().joins)
        return readLastAgain();
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

/// The known pages that a page which is read now can reach into. While rows show as they come, none: what
/// shows already cannot be read again.
QList<KnownPage> AdministratorsLoader::joinable(const QString &continuation) const
{
    QList<KnownPage> result;
    if (!m_mayJoin || m_order.showsGrowth)
        return result;
    for (const auto &page : m_knownPages) {
        const bool wasPassed = page.continuation.isEmpty() || page.continuation == continuation ||
                               isContinuationOf(m_pages, page.continuation);
        if (!wasPassed && known(page.continuation, m_order.pageSize) == &page)
            result.append({page.continuation, page.chunks});
    }
    return result;
}

/// The page that is on its way is to go on where the last one was cut.
bool AdministratorsLoader::isJoining() const
{
    return !m_pages.empty() && !m_pages.back().joins.isEmpty();
}

/// The known page is not where it was: from here on the server's own continuations count.
void AdministratorsLoader::readLastAgain()
{
    const auto last = std::move(m_pages.back());
    m_pages.pop_back();
    m_packing.erase(m_pages.size());
    m_received -= last.size;
    m_mayJoin = false;
    request(last.continuation);
}

void AdministratorsLoader::pack(size_t number, const QJsonArray &items)
{
    m_packing.insert_or_assign(number, m_worker.run(
                                           [items](const std::stop_token &) {
                                               return RosterChunk::packed(administratorsFrom(items));
                                           },
                                           [this, number](QList<RosterChunk::Pointer> chunks) {
                                               m_pages[number].chunks = std::move(chunks);
                                               m_pages[number].isPacked = true;
                                               grow();
                                           }));
}

/// What has come is shown first. A continuation that the server did not give this time may be refused.
void AdministratorsLoader::fail(const Error &error)
{
    if (isJoining())
        return readLastAgain();
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
    const auto error = *m_error;
    m_error.reset();
    Q_EMIT failed(error);
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
    m_knownPages.clear();
    const bool wasMuch = m_packing.size() >= manyPages;
    m_packing.clear();
    Q_EMIT finished(roster);
    const auto tidy = [](const std::stop_token &) {
        giveBackFreedMemory();
        return true;
    };
    if (wasMuch)
        m_tidying = m_worker.run(tidy, [](bool) {});
}

} // namespace ccj::administrators
