// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkrun.h"

#include "app/core/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::administrators::bulk {

namespace {

constexpr auto pauseBeforeRetry = 30s;

/// A refusal is about one person and stops nothing; everything else would meet the next row too.
bool isAboutTheRow(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Conflict:
        return error.name() != "organizationChanged"_L1;
    case Error::Kind::Invalid:
    case Error::Kind::NotFound:
        return true;
    default:
        return false;
    }
}

Error organizationChanged()
{
    auto error = Error::of(Error::Kind::Conflict);
    error.type = u"ccj:session:organizationChanged"_s;
    return error;
}

} // namespace

BulkRun::BulkRun(AdministratorsController &administrators, net::HttpClient &http, Clock &clock,
                 LocalStore &store, std::function<QString()> organization, QObject *parent)
    : QObject(parent),
      m_administrators(administrators),
      m_api(http),
      m_clock(clock),
      m_journal(store, clock),
      m_organization(std::move(organization))
{
    // Later: the controller is still in the middle of its own work.
    connect(&administrators, &AdministratorsController::stateChanged, this, &BulkRun::onList,
            Qt::QueuedConnection);
}

// --- what the user does --------------------------------------------------------------------------

Result<void> BulkRun::start(Batch batch)
{
    batch.organization = m_organization();
    batch.startedAt = m_clock.now();
    if (const auto kept = m_journal.begin(batch); !kept)
        return kept;
    m_batch = std::move(batch);
    m_wish = Wish::None;
    m_listIsOld = false;
    goOn();
    return {};
}

void BulkRun::restore()
{
    const auto organization = m_organization();
    if (organization == m_batch.organization)
        return;
    m_request.cancel();
    m_readingSince = {};
    m_wish = Wish::None;
    m_batch = {};
    if (!organization.isEmpty()) {
        if (auto kept = m_journal.last(organization).value_or(std::nullopt))
            m_batch = *std::move(kept);
    }
    const bool unfinished = !m_batch.rows.isEmpty() && !m_batch.endedAt.isValid();
    m_listIsOld = unfinished;
    setState(unfinished ? State::Paused : State::Idle);
}

void BulkRun::pause()
{
    if (m_state == State::Interrupted)
        return setState(State::Paused);
    if (m_state != State::Sending && m_state != State::Reading)
        return;
    m_wish = Wish::Pause;
    setState(State::Stopping);
}

void BulkRun::resume()
{
    if (m_state != State::Paused && m_state != State::Interrupted)
        return;
    if (m_wish == Wish::Pause)
        m_wish = Wish::None;
    goOn();
}

void BulkRun::cancel()
{
    if (m_state == State::Idle)
        return;
    const bool busy = m_state != State::Paused && m_state != State::Interrupted;
    m_wish = Wish::Cancel;
    if (busy)
        setState(State::Stopping);
    else
        goOn();
}

// --- one row after the other ---------------------------------------------------------------------

/// The one place that decides what comes next.
void BulkRun::goOn()
{
    m_retry.cancel();
    m_error.reset();
    if (isElsewhere())
        return interrupt(organizationChanged());
    if (m_wish == Wish::Pause)
        return setState(State::Paused);
    if (hasUnanswered() || (m_listIsOld && m_wish == Wish::None))
        return readBack();
    while (m_wish == Wish::None) {
        const auto position = nextWaiting();
        if (!position)
            break;
        // Somebody else may have been quicker since the list was judged.
        if (m_administrators.roster().findByEmail(m_batch.rows.at(*position).email))
            settle(*position, RowState::Already);
        else if (claim(*position))
            return send(*position);
        else if (m_state == State::Interrupted)
            return;
    }
    end();
}

bool BulkRun::isElsewhere() const
{
    return m_organization() != m_batch.organization;
}

std::optional<qsizetype> BulkRun::nextWaiting() const
{
    const auto next = std::ranges::find(m_batch.rows, RowState::Waiting, &BatchRow::state);
    if (next == m_batch.rows.cend())
        return {};
    return next - m_batch.rows.cbegin();
}

bool BulkRun::hasUnanswered() const
{
    return std::ranges::any_of(m_batch.rows,
                               [](const BatchRow &row) { return row.state == RowState::Sending; });
}

/// True when the row is ours to send. A request that could not be noted down is not sent.
bool BulkRun::claim(qsizetype position)
{
    const auto claimed = m_journal.claim(m_batch.id, position);
    if (!claimed) {
        interrupt(claimed.error());
        return false;
    }
    if (*claimed) {
        auto &row = m_batch.rows[position];
        row.state = RowState::Sending;
        row.at = m_clock.now();
        Q_EMIT rowChanged(position);
        return true;
    }
    // Another window of this profile works on the same batch: see how far it is.
    auto kept = m_journal.last(m_batch.organization).value_or(std::nullopt);
    if (!kept || kept->id != m_batch.id)
        m_batch.rows[position].state = RowState::Cancelled;
    else
        m_batch = *std::move(kept);
    return false;
}

void BulkRun::send(qsizetype position)
{
    setState(State::Sending);
    m_request = m_api.invite(
        m_batch.invitationOf(m_batch.rows.at(position)),
        [this, position](Result<SentInvitation> answer) { onAnswer(position, std::move(answer)); });
}

void BulkRun::onAnswer(qsizetype position, Result<SentInvitation> answer)
{
    if (answer) {
        settle(position, RowState::Invited, answer->transactionId);
        return goOn();
    }
    const auto &error = answer.error();
    if (error.outcomeUnknown)
        return goOn(); // the row is without an answer, and the list tells
    if (error.kind == Error::Kind::Conflict && error.name() == "alreadyInvited"_L1) {
        settle(position, RowState::Already, error.transactionId);
        return goOn();
    }
    if (isAboutTheRow(error)) {
        settle(position, RowState::Refused, error.transactionId, error);
        return goOn();
    }
    settle(position, RowState::Waiting);
    if (m_wish == Wish::None)
        interrupt(error);
    else
        goOn();
}

// --- rows without an answer ----------------------------------------------------------------------

void BulkRun::readBack()
{
    setState(m_wish == Wish::None ? State::Reading : State::Stopping);
    m_readingSince = m_clock.now();
    m_administrators.refresh();
}

void BulkRun::onList()
{
    if (!m_readingSince.isValid() || m_administrators.isLoading())
        return;
    const bool isFresh = m_administrators.isComplete() && !m_administrators.error() &&
                         m_administrators.loadedAt() >= m_readingSince;
    m_readingSince = {};
    if (!isFresh) {
        if (m_wish == Wish::Pause)
            return setState(State::Paused);
        return interrupt(m_administrators.error().value_or(Error::of(Error::Kind::Offline)));
    }
    m_listIsOld = false;
    const auto roster = m_administrators.roster();
    for (qsizetype i = 0; i < m_batch.rows.size(); ++i) {
        if (m_batch.rows.at(i).state == RowState::Sending)
            settle(i, roster.findByEmail(m_batch.rows.at(i).email) ? RowState::Invited : RowState::Waiting);
    }
    goOn();
}

// --- keeping -------------------------------------------------------------------------------------

/// A row that cannot be kept stays "sending" in the store: the next start reads the list before it sends.
void BulkRun::settle(qsizetype position, RowState state, const QString &transactionId,
                     std::optional<Error> error)
{
    auto &row = m_batch.rows[position];
    row.state = state;
    row.at = state == RowState::Waiting ? QDateTime() : m_clock.now();
    row.transactionId = transactionId;
    row.error = std::move(error);
    if (const auto kept = m_journal.settle(m_batch.id, position, row); !kept)
        qCWarning(lcStore) << "the state of a row could not be kept:" << kept.error().detail;
    Q_EMIT rowChanged(position);
}

void BulkRun::interrupt(const Error &error)
{
    m_error = error;
    m_retryAt = {};
    if (error.isTransient()) {
        const auto pause = std::max<std::chrono::milliseconds>(
            pauseBeforeRetry, error.retryAfter.value_or(std::chrono::seconds(0)));
        m_retryAt = m_clock.now().addMSecs(pause.count());
        m_retry = m_clock.after(pause, [this] { goOn(); });
    }
    setState(State::Interrupted);
}

void BulkRun::end()
{
    if (m_wish == Wish::Cancel) {
        if (const auto cancelled = m_journal.cancelWaiting(m_batch.id); !cancelled)
            return interrupt(cancelled.error());
        for (auto &row : m_batch.rows) {
            if (row.state == RowState::Waiting) {
                row.state = RowState::Cancelled;
                row.at = m_clock.now();
            }
        }
    }
    if (const auto kept = m_journal.finish(m_batch.id); !kept)
        return interrupt(kept.error());
    m_batch.endedAt = m_clock.now();
    m_wish = Wish::None;
    setState(State::Idle);
    // The page shows who was invited.
    m_administrators.refresh(net::Priority::Background);
    Q_EMIT finished();
}

void BulkRun::setState(State state)
{
    m_state = state;
    if (state != State::Interrupted) {
        m_error.reset();
        m_retryAt = {};
        m_retry.cancel();
    }
    Q_EMIT stateChanged();
}

} // namespace ccj::administrators::bulk
