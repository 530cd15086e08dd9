// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/review/reviewcontroller.h"

#include <algorithm>

namespace ccj::administrators {

using Stage = ReviewHead::Stage;

namespace {

constexpr size_t slice = 200; // entries; a few milliseconds

} // namespace

ReviewController::ReviewController(net::HttpClient &http, LocalStore &store, const Clock &clock,
                                   QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_api(http), m_collector(http, m_store, clock)
{
    connect(&m_loading, &QTimer::timeout, this, &ReviewController::loadSlice);
    connect(&m_keeping, &QTimer::timeout, this, &ReviewController::keepSlice);
    connect(&m_collector, &ReviewCollector::progressed, this, &ReviewController::stateChanged);
    connect(&m_collector, &ReviewCollector::finished, this, &ReviewController::onCollected);
    connect(&m_collector, &ReviewCollector::failed, this, [this](const Error &error) {
        m_head = m_collector.head();
        if (m_head->stage == Stage::Copying)
            setPlace(m_place);
        setState(m_head ? State::Paused : State::Start, error);
    });
}

ReviewController::~ReviewController()
{
    forgetEntries();
}

void ReviewController::setState(State state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

/// Keeps first what is not kept yet.
void ReviewController::forgetEntries()
{
    m_loading.stop();
    m_collector.pause();
    m_request.cancel();
    m_checking = false;
    m_toRead.clear();
    writeDirty(m_dirty.size());
    m_dirty.clear();
    m_keeping.stop();
    m_entries.clear();
}

void ReviewController::setPlace(const ReviewPlace &place)
{
    forgetEntries();
    m_place = place;
    auto unfinished = m_store.unfinished(place.organizationId);
    if (unfinished && *unfinished && (*unfinished)->stage == Stage::Copying) {
        // The list was never whole, so it never was a review.
        if (const auto discarded = m_store.discard((*unfinished)->id); !discarded)
            unfinished = std::unexpected(discarded.error());
        else
            unfinished = std::nullopt;
    }
    const auto last = m_store.lastSignedOff(place.organizationId);
    m_head = unfinished.value_or(std::nullopt);
    m_last = last.value_or(std::nullopt);
    setState(State::Start, !unfinished ? std::optional(unfinished.error())
                           : !last     ? std::optional(last.error())
                                       : std::nullopt);
}

// --- beginning and going on ----------------------------------------------------------------------

void ReviewController::begin(const Roster &roster, const QDateTime &asOf)
{
    if (m_head && m_head->stage != Stage::SignedOff)
        discard();
    forgetEntries();
    ReviewHead head;
    head.organizationId = m_place.organizationId;
    head.organizationName = m_place.organizationName;
    head.orgId = m_place.orgId;
    head.startedBy = m_place.userName;
    head.startedAt = m_clock.now();
    head.asOf = asOf;
    auto created = m_store.create(std::move(head));
    if (!created)
        return setState(State::Start, created.error());
    m_head = *created;
    setState(State::Collecting);
    m_collector.begin(*created, roster);
}

void ReviewController::resume()
{
    if (m_head && (m_state == State::Start || m_state == State::Paused))
        load(*m_head);
}

void ReviewController::openLast()
{
    if (m_last && m_state == State::Start) {
        m_head = m_last;
        load(*m_last);
    }
}

void ReviewController::leave()
{
    if (m_state == State::Collecting) {
        m_collector.pause();
        m_head = m_collector.head();
        if (m_head->stage != Stage::Copying)
            return setState(State::Paused);
    }
    setPlace(m_place);
}

void ReviewController::discard()
{
    if (!m_head || m_head->stage == Stage::SignedOff)
        return;
    m_dirty.clear();
    forgetEntries();
    const auto discarded = m_store.discard(m_head->id);
    m_head.reset();
    setState(State::Start, discarded ? std::nullopt : std::optional(discarded.error()));
}

void ReviewController::load(const ReviewHead &head)
{
    forgetEntries();
    m_head = head;
    setState(State::Loading);
    m_loading.start(0);
}

void ReviewController::loadSlice()
{
    auto entries = m_store.entries(m_head->id, static_cast<qsizetype>(m_entries.size()), slice);
    if (!entries) {
        m_loading.stop();
        return setState(State::Start, entries.error());
    }
    std::ranges::move(*entries, std::back_inserter(m_entries));
    if (entries->size() == slice)
        return;
    m_loading.stop();
    if (m_head->stage == Stage::Reading || m_head->stage == Stage::Comparing) {
        setState(State::Collecting);
        return m_collector.resume(*m_head, std::move(m_entries));
    }
    recount();
    setState(m_head->stage == Stage::SignedOff ? State::SignedOff : State::Deciding);
}

void ReviewController::onCollected()
{
    m_head = m_collector.head();
    m_entries = m_collector.takeEntries();
    recount();
    setState(State::Deciding);
}

// --- deciding ------------------------------------------------------------------------------------

void ReviewController::recount()
{
    const auto counts = countsOf(m_entries, isFirstReview());
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

void ReviewController::touch(qsizetype place)
{
    m_dirty.insert(place);
    Q_EMIT entriesChanged(place, place);
}

void ReviewController::decide(const QList<qsizetype> &places, Decision decision)
{
    if (m_state != State::Deciding)
        return;
    for (const auto place : places) {
        auto &entry = m_entries.at(static_cast<size_t>(place));
        if (!entry.needsDecision())
            continue;
        entry.decision = decision;
        entry.decidedBy = decision == Decision::None ? QString() : m_place.userName;
        entry.decidedAt = decision == Decision::None ? QDateTime() : m_clock.now();
        m_dirty.insert(place);
    }
    if (places.isEmpty())
        return;
    const auto [first, last] = std::ranges::minmax(places);
    Q_EMIT entriesChanged(first, last);
    recount();
    keepSlice();
}

void ReviewController::setComment(qsizetype place, const QString &comment)
{
    auto &entry = m_entries.at(static_cast<size_t>(place));
    if (m_state != State::Deciding || entry.comment == comment)
        return;
    entry.comment = comment;
    touch(place);
    keepSlice();
}

QList<qsizetype> ReviewController::keepable() const
{
    QList<qsizetype> places;
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (m_entries[place].isOpen() && isUnchanged(m_entries[place], isFirstReview()))
            places << static_cast<qsizetype>(place);
    }
    return places;
}

/// The first ones at once, so that a single decision is kept before anything else happens.
void ReviewController::keepSlice()
{
    if (!writeDirty(slice))
        m_keeping.stop();
    else if (m_dirty.empty())
        m_keeping.stop();
    else
        m_keeping.start(0);
}

bool ReviewController::writeDirty(size_t most)
{
    std::vector<ReviewStore::Placed> entries;
    for (const auto place : m_dirty) {
        if (entries.size() == most)
            break;
        entries.emplace_back(place, &m_entries[static_cast<size_t>(place)]);
    }
    if (entries.empty())
        return true;
    const auto written = m_store.write(m_head->id, entries);
    if (!written) {
        m_error = written.error();
        Q_EMIT stateChanged();
        return false;
    }
    for (const auto &[place, entry] : entries)
        m_dirty.erase(place);
    if (std::exchange(m_error, std::nullopt))
        Q_EMIT stateChanged();
    return true;
}

void ReviewController::signOff(SignOff signOff)
{
    if (!canSignOff() || signOff.reviewers.trimmed().isEmpty() || !writeDirty(m_dirty.size()))
        return;
    auto head = *m_head;
    signOff.at = m_clock.now();
    head.signOff = std::move(signOff);
    head.stage = Stage::SignedOff;
    if (const auto saved = m_store.save(head); !saved)
        return setState(State::Deciding, saved.error());
    m_head = head;
    m_last = head;
    setState(State::SignedOff);
}

// --- what was really done ------------------------------------------------------------------------

void ReviewController::checkToDo(const Roster &roster)
{
    if (m_state != State::SignedOff || m_checking)
        return;
    m_toRead.clear();
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const auto &entry = m_entries[place];
        if (!entry.isToDo() || entry.doneAt.isValid() || entry.decision == Decision::Ask)
            continue;
        auto present = roster.find(entry.person.key());
        if (!present)
            present = roster.findByEmail(entry.person.email);
        if (!present ||
            (entry.decision == Decision::Change && present->accessType != entry.person.accessType))
            markDone(static_cast<qsizetype>(place));
        else if (entry.decision == Decision::Change && entry.access.reading == ReviewAccess::Reading::Read)
            m_toRead << static_cast<qsizetype>(place);
    }
    recount();
    keepSlice();
    m_checking = true;
    checkNext();
}

void ReviewController::checkNext()
{
    if (m_toRead.isEmpty()) {
        m_checking = false;
        Q_EMIT stateChanged();
        return;
    }
    const auto place = m_toRead.takeFirst();
    m_request = m_api.access(
        m_entries.at(static_cast<size_t>(place)).person.operationId(),
        [this, place](const Result<AccessModel> &answer) {
            const auto &entry = m_entries.at(static_cast<size_t>(place));
            if (!answer && answer.error().kind != Error::Kind::NotFound) {
                m_checking = false;
                m_toRead.clear();
                return setState(State::SignedOff, answer.error());
            }
            auto present = entry;
            if (answer) {
                present.person.accessType = answer->accessType;
                present.access = ReviewAccess::of(*answer);
            }
            if (!answer || !isSameAccess(entry, present)) {
                markDone(place);
                recount();
                keepSlice();
            }
            checkNext();
        },
        net::Priority::Background);
    Q_EMIT stateChanged();
}

void ReviewController::markDone(qsizetype place)
{
    m_entries.at(static_cast<size_t>(place)).doneAt = m_clock.now();
    touch(place);
}

} // namespace ccj::administrators
