// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/review/reviewcollector.h"

#include <algorithm>

namespace ccj::administrators {

using Stage = ReviewHead::Stage;
using Reading = ReviewAccess::Reading;

namespace {

constexpr size_t slice = 200; // entries; a few milliseconds

Reading readingOf(const Administrator &person)
{
    if (person.hasFullAccess())
        return Reading::NotNeeded;
    return person.pending || person.operationId().isEmpty() ? Reading::NotReadable : Reading::Due;
}

} // namespace

ReviewCollector::ReviewCollector(net::HttpClient &http, ReviewStore &store, const Clock &clock,
                                 QObject *parent)
    : QObject(parent), m_api(http), m_store(store), m_clock(clock)
{
    connect(&m_turn, &QTimer::timeout, this, &ReviewCollector::step);
}

void ReviewCollector::begin(const ReviewHead &head, const Roster &roster)
{
    m_head = head;
    m_roster = roster;
    m_entries.clear();
    m_entries.reserve(static_cast<size_t>(roster.size()));
    enter(Stage::Copying);
}

void ReviewCollector::resume(const ReviewHead &head, std::vector<ReviewEntry> entries)
{
    m_head = head;
    m_entries = std::move(entries);
    // A comparison that broke off is made again from its start.
    std::erase_if(m_entries, [](const ReviewEntry &entry) { return !entry.needsDecision(); });
    enter(head.stage);
}

void ReviewCollector::pause()
{
    m_turn.stop();
    m_request.cancel();
}

void ReviewCollector::enter(Stage stage)
{
    if (m_head.stage != stage) {
        m_head.stage = stage;
        if (!keep(m_store.save(m_head)))
            return;
    }
    m_next = 0;
    m_done = 0;
    m_total = static_cast<qsizetype>(m_entries.size());
    switch (stage) {
    case Stage::Copying:
        m_total = m_roster.size();
        break;
    case Stage::Reading:
        m_total = std::ranges::count_if(
            m_entries, [](const ReviewEntry &entry) { return readingOf(entry.person) == Reading::Due; });
        m_done = std::ranges::count(m_entries, Reading::Read,
                                    [](const ReviewEntry &entry) { return entry.access.reading; });
        break;
    case Stage::Comparing: {
        m_comparison = {};
        m_previousLoaded = 0;
        const auto previous = m_store.lastSignedOff(m_head.organizationId);
        if (!previous)
            return fail(previous.error());
        m_previousId = *previous ? (*previous)->id : 0;
        m_head.previousSignedAt = *previous ? (*previous)->signOff.at : QDateTime();
        break;
    }
    case Stage::Deciding:
    case Stage::SignedOff:
        m_turn.stop();
        Q_EMIT finished();
        return;
    }
    m_turn.start(0);
    Q_EMIT progressed();
}

void ReviewCollector::step()
{
    switch (m_head.stage) {
    case Stage::Copying:
        return copySlice();
    case Stage::Reading:
        m_turn.stop(); // the answers set the pace
        return readNext();
    case Stage::Comparing:
        return m_previousId != 0 ? loadPreviousSlice() : compareSlice();
    case Stage::Deciding:
    case Stage::SignedOff:
        break;
    }
}

// --- the list ------------------------------------------------------------------------------------

void ReviewCollector::copySlice()
{
    const auto from = m_entries.size();
    const auto to = std::min(from + slice, static_cast<size_t>(m_roster.size()));
    for (auto place = from; place < to; ++place) {
        ReviewEntry entry;
        entry.person = m_roster.at(static_cast<qsizetype>(place));
        entry.access.reading = readingOf(entry.person);
        m_entries.push_back(std::move(entry));
    }
    if (!writeRange(from, to))
        return;
    m_done = static_cast<qsizetype>(to);
    Q_EMIT progressed();
    if (m_done == m_total) {
        m_roster = {};
        enter(Stage::Reading);
    }
}

// --- what people with Custom access may do -------------------------------------------------------

void ReviewCollector::readNext()
{
    while (m_next < m_entries.size() && m_entries[m_next].access.reading != Reading::Due)
        ++m_next;
    if (m_next == m_entries.size()) {
        m_head.collectedAt = m_clock.now();
        return enter(Stage::Comparing);
    }
    m_request = m_api.access(
        m_entries[m_next].person.operationId(),
        [this, place = m_next](Result<AccessModel> answer) { onAccess(place, std::move(answer)); },
        net::Priority::Background);
}

void ReviewCollector::onAccess(size_t place, Result<AccessModel> answer)
{
    auto &entry = m_entries[place];
    if (answer) {
        // What was read is newer than the list.
        entry.person.accessType = answer->accessType;
        entry.access = ReviewAccess::of(*answer);
    } else if (answer.error().kind == Error::Kind::NotFound) {
        entry.access.reading = Reading::NotReadable; // gone since the list was read
    } else {
        return fail(answer.error());
    }
    if (!writeRange(place, place + 1))
        return;
    ++m_done;
    Q_EMIT progressed();
    readNext();
}

// --- the last review -----------------------------------------------------------------------------

void ReviewCollector::loadPreviousSlice()
{
    const auto entries = m_store.entries(m_previousId, m_previousLoaded, slice);
    if (!entries)
        return fail(entries.error());
    for (const auto &entry : *entries)
        m_comparison.addPrevious(entry);
    m_previousLoaded += static_cast<qsizetype>(entries->size());
    if (entries->size() < slice)
        m_previousId = 0;
}

void ReviewCollector::compareSlice()
{
    const auto from = m_next;
    const auto to = std::min(from + slice, m_entries.size());
    const bool isFirst = !m_head.previousSignedAt.isValid();
    for (auto place = from; place < to && !isFirst; ++place)
        m_entries[place].differences = m_comparison.compare(m_entries[place]);
    if (!isFirst && !writeRange(from, to))
        return;
    m_next = to;
    m_done = static_cast<qsizetype>(to);
    Q_EMIT progressed();
    if (m_next == m_entries.size())
        addGone();
}

void ReviewCollector::addGone()
{
    const auto from = m_entries.size();
    for (auto &entry : m_comparison.gone())
        m_entries.push_back(std::move(entry));
    m_comparison = {};
    if (writeRange(from, m_entries.size()))
        enter(Stage::Deciding);
}

// --- keeping -------------------------------------------------------------------------------------

bool ReviewCollector::writeRange(size_t from, size_t to)
{
    std::vector<ReviewStore::Placed> range;
    for (auto place = from; place < to; ++place)
        range.emplace_back(static_cast<qsizetype>(place), &m_entries[place]);
    return keep(m_store.write(m_head.id, range));
}

bool ReviewCollector::keep(const Result<void> &result)
{
    if (!result)
        fail(result.error());
    return result.has_value();
}

void ReviewCollector::fail(const Error &error)
{
    m_turn.stop();
    Q_EMIT failed(error);
}

} // namespace ccj::administrators
