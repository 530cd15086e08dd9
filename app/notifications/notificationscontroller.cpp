// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/notificationscontroller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

using Depth = ListReader::Depth;
using Step = Dismissal::State;

NotificationsController::NotificationsController(net::HttpClient &http, Clock &clock, Archive &archive,
                                                 Settings &settings, QObject *parent)
    : QObject(parent),
      m_api(http, m_worker),
      m_clock(clock),
      m_archive(archive),
      m_attention(archive, settings, clock),
      m_reader(m_api),
      m_poller(clock),
      m_dismissals(m_api, clock),
      m_archived(archive)
{
    connect(&m_reader, &ListReader::finished, this, &NotificationsController::onRead);
    connect(&m_reader, &ListReader::unchanged, this, &NotificationsController::onUnchanged);
    connect(&m_reader, &ListReader::failed, this, &NotificationsController::onFailed);
    connect(&m_poller, &Poller::due, this, &NotificationsController::poll);
    connect(&m_dismissals, &Dismissals::changed, this, &NotificationsController::onDismissal);
    connect(&m_dismissals, &Dismissals::idle, this, &NotificationsController::idle);
}

void NotificationsController::setPlace(const Place &place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_reader.forget();
    m_poller.stop();
    m_dismissals.clear();
    m_grouping.cancel();
    m_keeping.cancel();
    m_isGroupingReading = false;
    m_items.clear();
    m_model.setGroups({});
    m_archived.setScope(place.scope());
    m_attention.setScope(place.scope());
    m_loadedAt = {};
    countOpen();
    setState(PageState::Loading);
    Q_EMIT cleared();
    if (!place.organization.isEmpty())
        refresh(net::Priority::Background);
}

std::optional<Notification> NotificationsController::notification(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id, &Notification::id);
    return found == m_items.end() ? std::nullopt : std::optional(*found);
}

// --- reading -------------------------------------------------------------------------------------

void NotificationsController::refresh(net::Priority priority)
{
    read(Depth::Whole, priority);
    if (!m_loadedAt.isValid())
        setState(PageState::Loading);
    else if (priority == net::Priority::User)
        setState(PageState::Refreshing);
}

void NotificationsController::poll()
{
    read(m_wholeDue.hasCome(m_clock) ? Depth::Whole : Depth::Look, net::Priority::Background);
}

void NotificationsController::read(Depth depth, net::Priority priority)
{
    m_poller.stop();
    m_depth = depth;
    m_reader.start(depth, m_place.canDismiss(), priority);
}

void NotificationsController::onRead(const QList<Notification> &items)
{
    const auto before = openIds();
    m_items = items;
    m_isAhead = false;
    countOpen();
    keep(QSet<QString>(before.cbegin(), before.cend()));
    show(true);
}

void NotificationsController::onUnchanged()
{
    // A server that says it has dismissed something, and lists it all the same, is believed in its list.
    if (m_isAhead)
        return onRead(m_reader.items());
    // A grouping that is on its way shows the very same.
    if (!m_isGroupingReading)
        conclude();
}

/// The list has been read, and shows.
void NotificationsController::conclude()
{
    if (m_depth == Depth::Whole)
        m_wholeDue = auth::Deadline::in(m_clock, wholeInterval);
    m_loadedAt = m_clock.now();
    m_poller.succeeded();
    m_dismissals.judgeUnknownOutcomes(m_items);
    setState(m_items.isEmpty() ? PageState::Empty : PageState::Ready);
}

void NotificationsController::onFailed(const Error &error)
{
    m_poller.failed(error);
    m_dismissals.judgeUnknownOutcomes({});
    m_error = error;
    setState(m_loadedAt.isValid() ? PageState::Stale : PageState::Error);
}

/// Many take longer than a frame: they are grouped in the background.
void NotificationsController::show(bool isReading)
{
    m_isGroupingReading = m_isGroupingReading || isReading;
    m_grouping = m_worker.run([items = m_items, held = m_dismissals.ids()](
                                  const std::stop_token &) { return grouped(items, held); },
                              [this](std::vector<Group> groups) {
                                  m_model.setGroups(std::move(groups));
                                  if (std::exchange(m_isGroupingReading, false))
                                      conclude();
                              });
}

/// In the archive, which knows what is new; without it, what is new to this run.
void NotificationsController::keep(const QSet<QString> &openBefore)
{
    const auto open = openIds();
    auto gone = openBefore;
    gone.subtract(QSet<QString>(open.cbegin(), open.cend()));
    m_attention.withdraw(gone.values());
    if (!m_place.scope().isValid())
        return;
    const bool isFirst = !m_loadedAt.isValid();
    m_keeping = m_archive.record(m_place.scope(), m_items, [=, this](const Result<ArchiveNews> &news) {
        if (news)
            return m_attention.take(news->undecided);
        auto fresh = m_items;
        fresh.removeIf([&](const Notification &item) {
            return isFirst || item.isDismissed() || openBefore.contains(item.id);
        });
        m_attention.take(fresh);
    });
}

void NotificationsController::setState(PageState state)
{
    m_state = state;
    if (state != PageState::Stale && state != PageState::Error)
        m_error.reset();
    Q_EMIT stateChanged();
}

// --- what is open, and dismissing it -------------------------------------------------------------

QStringList NotificationsController::openIds() const
{
    const auto held = m_dismissals.ids();
    QStringList ids;
    for (const auto &item : m_items) {
        if (!item.isDismissed() && !held.contains(item.id))
            ids.append(item.id);
    }
    return ids;
}

void NotificationsController::countOpen()
{
    const auto count = static_cast<int>(openIds().size());
    if (std::exchange(m_openCount, count) != count)
        Q_EMIT openCountChanged(count);
}

quint64 NotificationsController::dismiss(const QStringList &ids)
{
    if (!m_place.canDismiss())
        return 0;
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    const auto held = m_dismissals.ids();
    QList<Notification> targets;
    for (const auto &item : m_items) {
        if (wanted.contains(item.id) && !item.isDismissed() && !held.contains(item.id))
            targets.append(item);
    }
    return targets.isEmpty() ? 0 : m_dismissals.begin(targets);
}

quint64 NotificationsController::dismissAll()
{
    return dismiss(openIds());
}

void NotificationsController::onDismissal(const Dismissal &dismissal)
{
    if (dismissal.isFinished())
        applyDone(dismissal);
    if (dismissal.state == Step::Held)
        withdraw(dismissal.targets);
    countOpen();
    show(false);
    const bool isConflict = dismissal.error && dismissal.error->kind == Error::Kind::Conflict;
    if (dismissal.state == Step::CheckingOutcome)
        refresh();
    else if (dismissal.state == Step::Done || dismissal.state == Step::TargetGone || isConflict)
        refresh(net::Priority::Background); // another console may have been quicker
    Q_EMIT dismissalChanged(dismissal);
}

void NotificationsController::withdraw(const QList<Notification> &targets)
{
    QStringList ids;
    for (const auto &target : targets)
        ids.append(target.id);
    m_attention.withdraw(ids);
}

/// What the cloud has taken is dismissed here too, before the list is read again.
void NotificationsController::applyDone(const Dismissal &dismissal)
{
    const bool isWhole = dismissal.state == Step::Done || dismissal.state == Step::TargetGone;
    const auto count = isWhole ? dismissal.targets.size() : dismissal.done;
    QSet<QString> taken;
    for (const auto &target : dismissal.targets.first(count))
        taken.insert(target.id);
    for (auto &item : m_items) {
        if (taken.contains(item.id) && !item.isDismissed()) {
            item.dismissedAt = m_clock.now();
            m_isAhead = true;
        }
    }
}

} // namespace ccj::notifications
