// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/dismissalmessages.h"

#include "ui/common/errortext.h"
#include "ui/common/sentences.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

using namespace notifications;

namespace {

const QString lostMessage = u"lost-dismissals"_s;

QString messageOf(quint64 id)
{
    return u"dismissal-%1"_s.arg(id);
}

} // namespace

DismissalMessages::DismissalMessages(MessageSlot &messages, NotificationsController &controller, Clock &clock,
                                     QObject *parent)
    : QObject(parent), m_messages(messages), m_controller(controller), m_clock(clock)
{
    connect(&controller, &NotificationsController::dismissalChanged, this, &DismissalMessages::show);
    connect(&controller, &NotificationsController::cleared, this, &DismissalMessages::forget);
}

void DismissalMessages::forget()
{
    if (!m_held.empty() && m_lost.scope != m_scope)
        m_lost = {m_scope};
    for (const auto &[id, held] : m_held)
        m_lost.count += held.count;
    m_held.clear();
    m_messages.clear();
    if (m_lost.count > 0 && m_lost.scope == m_controller.place().scope())
        tellLost();
    Q_EMIT canUndoChanged();
}

void DismissalMessages::tellLost()
{
    m_messages.put(lostMessage,
                   {.severity = Banner::Severity::Warning, .text = [count = std::exchange(m_lost, {}).count] {
                        return tr("The session ended before %n notifications were dismissed. They are still "
                                  "open.",
                                  nullptr, count);
                    }});
}

void DismissalMessages::undo()
{
    if (!m_held.empty())
        m_controller.undo(m_held.rbegin()->first);
}

void DismissalMessages::show(const Dismissal &dismissal)
{
    if (dismissal.state == Dismissal::State::Held)
        return hold(dismissal);
    release(dismissal.id);
    tell(dismissal);
}

void DismissalMessages::hold(const Dismissal &dismissal)
{
    const auto count = static_cast<int>(dismissal.targets.size());
    m_scope = m_controller.place().scope();
    m_held[dismissal.id] = {m_clock.elapsed() + Dismissals::undoSpan, count};
    m_messages.dropPassing();
    m_messages.put(messageOf(dismissal.id),
                   {.severity = Banner::Severity::Information,
                    .text =
                        [this, id = dismissal.id, count] {
                            return sentences(
                                tr("%n notifications dismissed.", nullptr, count),
                                tr("You can undo this for %n seconds.", nullptr, secondsLeft(id)));
                        },
                    .actionText = [] { return tr("Undo"); },
                    .action = [this, id = dismissal.id] { m_controller.undo(id); }});
    tick();
    Q_EMIT canUndoChanged();
}

void DismissalMessages::release(quint64 id)
{
    if (m_held.erase(id) > 0)
        Q_EMIT canUndoChanged();
    m_messages.remove(messageOf(id));
}

void DismissalMessages::tell(const Dismissal &dismissal)
{
    using enum Dismissal::State;
    using Severity = Banner::Severity;
    const auto left = static_cast<int>(dismissal.targets.size() - dismissal.done);
    const auto put = [&](Severity severity, std::function<QString()> text, bool offersRefresh = false) {
        m_messages.put(messageOf(dismissal.id),
                       {.severity = severity,
                        .text = std::move(text),
                        .actionText = [offersRefresh] { return offersRefresh ? tr("Refresh") : QString(); },
                        .action = [this] { Q_EMIT refreshRequested(); }});
    };
    switch (dismissal.state) {
    case CheckingOutcome:
        return put(Severity::Information, [] { return tr("No answer came. Checking what was dismissed…"); });
    case Refused:
        return put(Severity::Danger, [left, error = dismissal.error.value_or(Error())] {
            return sentences(tr("%n notifications were not dismissed.", nullptr, left),
                             errorText(error).title);
        });
    case NotApplied:
        return put(Severity::Warning, [left] {
            return tr("No answer came, and %n notifications are still open.", nullptr, left);
        });
    case Unknown:
        return put(
            Severity::Warning, [] { return tr("No answer came. Whether it was dismissed is not known."); },
            true);
    case Held:
    case Undone:
    case Sending:
    case Done:
    case TargetGone:
        return;
    }
}

int DismissalMessages::secondsLeft(quint64 id) const
{
    const auto end = m_held.find(id);
    const auto left = end == m_held.end() ? 0ms : end->second.until - m_clock.elapsed();
    return static_cast<int>(std::max(0s, std::chrono::ceil<std::chrono::seconds>(left)).count());
}

void DismissalMessages::tick()
{
    for (const auto &[id, held] : m_held)
        m_messages.reword(messageOf(id));
    if (m_held.empty())
        m_tick.cancel();
    else
        m_tick = m_clock.after(1s, [this] { tick(); });
}

} // namespace ccj::ui
