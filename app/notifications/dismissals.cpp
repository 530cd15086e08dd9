// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/dismissals.h"

#include <algorithm>

namespace ccj::notifications {

using Step = Dismissal::State;

quint64 Dismissals::begin(const QList<Notification> &targets)
{
    const auto id = ++m_lastId;
    auto &running = m_running[id];
    running.dismissal = {.id = id, .targets = targets};
    running.step = m_clock.after(undoSpan, [this, id] { send(id); });
    Q_EMIT changed(running.dismissal);
    return id;
}

bool Dismissals::undo(quint64 id)
{
    const auto found = m_running.find(id);
    if (found == m_running.end() || found->second.dismissal.state != Step::Held)
        return false;
    settle(id, Step::Undone);
    return true;
}

void Dismissals::sendHeld()
{
    QList<quint64> held;
    for (const auto &[id, running] : m_running) {
        if (running.dismissal.state == Step::Held)
            held.append(id);
    }
    for (const auto id : held)
        send(id);
}

void Dismissals::send(quint64 id)
{
    auto &running = m_running.at(id);
    auto &dismissal = running.dismissal;
    const auto batch = dismissal.targets.mid(dismissal.done, NotificationsApi::mostAtOnce);
    running.step = m_api.dismiss(
        batch, [this, id, sent = batch.size()](const Result<void> &answer) { onAnswer(id, sent, answer); });
    if (dismissal.state == Step::Held)
        settle(id, Step::Sending);
}

void Dismissals::onAnswer(quint64 id, qsizetype sent, const Result<void> &answer)
{
    auto &dismissal = m_running.at(id).dismissal;
    if (answer) {
        dismissal.done += sent;
        if (dismissal.done == dismissal.targets.size())
            settle(id, Step::Done);
        else
            send(id);
        return;
    }
    const auto &error = answer.error();
    if (error.outcomeUnknown)
        return settle(id, Step::CheckingOutcome, error);
    const bool isGone = error.kind == Error::Kind::NotFound && dismissal.targets.size() == 1;
    settle(id, isGone ? Step::TargetGone : Step::Refused, error);
}

void Dismissals::settle(quint64 id, Step state, std::optional<Error> error)
{
    auto &held = m_running.at(id).dismissal;
    held.state = state;
    if (error)
        held.error = std::move(error);
    const auto dismissal = held;
    if (dismissal.isFinished())
        m_running.erase(id);
    Q_EMIT changed(dismissal);
    if (dismissal.isFinished() && m_running.empty())
        Q_EMIT idle();
}

QSet<QString> Dismissals::ids() const
{
    QSet<QString> ids;
    for (const auto &[id, running] : m_running) {
        for (const auto &target : running.dismissal.targets)
            ids.insert(target.id);
    }
    return ids;
}

void Dismissals::judgeUnknownOutcomes(const std::optional<QList<Notification>> &read)
{
    QSet<QString> open;
    for (const auto &item : read.value_or(QList<Notification>())) {
        if (!item.isDismissed())
            open.insert(item.id);
    }
    QList<std::pair<quint64, Step>> ended;
    for (const auto &[id, running] : m_running) {
        if (running.dismissal.state != Step::CheckingOutcome)
            continue;
        const bool isDone = std::ranges::none_of(
            running.dismissal.targets, [&](const auto &target) { return open.contains(target.id); });
        ended.append({id, !read ? Step::Unknown : isDone ? Step::Done : Step::NotApplied});
    }
    for (const auto &[id, state] : ended) {
        if (m_running.contains(id)) // whoever is told may clear()
            settle(id, state);
    }
}

void Dismissals::clear()
{
    const bool wasBusy = isBusy();
    m_running.clear();
    if (wasBusy)
        Q_EMIT idle();
}

} // namespace ccj::notifications
