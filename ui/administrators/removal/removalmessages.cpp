// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/removalmessages.h"

#include "ui/administrators/administratorwords.h"
#include "ui/common/errortext.h"
#include "ui/common/messageslot.h"
#include "ui/common/timewords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Operation;
using administrators::RemovalRecorder;
using administrators::RemovalWatch;
using administrators::WatchedRemoval;
using Phase = WatchedRemoval::Phase;

namespace {

const QString idPrefix = u"removal/"_s;

QString messageId(quint64 id)
{
    return idPrefix + QString::number(id);
}

Banner::Severity severityOf(Phase phase)
{
    switch (phase) {
    case Phase::CountingDown:
    case Phase::Ended:
        return Banner::Severity::Success;
    case Phase::Checking:
        return Banner::Severity::Information;
    case Phase::StillListed:
    case Phase::ClientsLeft:
    case Phase::NotChecked:
        break;
    }
    return Banner::Severity::Warning;
}

} // namespace

RemovalMessages::RemovalMessages(AdministratorsHost &host, const RemovalRecorder &recorder, QObject *parent)
    : QObject(parent), m_host(host), m_watch(host.services().controller.removals()), m_recorder(recorder)
{
    connect(&host.services().controller, &administrators::AdministratorsController::operationChanged, this,
            &RemovalMessages::onOperation);
    connect(&m_watch, &RemovalWatch::phaseChanged, this, &RemovalMessages::follow);
    connect(&m_watch, &RemovalWatch::ticked, this,
            [this](quint64 id) { m_host.messages().reword(messageId(id)); });
    connect(&host.messages(), &MessageSlot::closed, this, &RemovalMessages::onClosed);
}

void RemovalMessages::onOperation(const Operation &operation)
{
    if (operation.state != Operation::State::Done)
        return;
    const bool isCancelled = operation.kind == Operation::Kind::CancelInvitation;
    if (!isCancelled && operation.kind != Operation::Kind::Remove)
        return;
    m_host.messages().dropPassing();
    if (isCancelled)
        tellCancelled(operation);
    else
        begin(operation);
}

void RemovalMessages::tellCancelled(const Operation &operation)
{
    const auto record = m_recorder.recordOf(operation.id);
    m_host.messages().put(messageId(operation.id),
                          {.severity = Banner::Severity::Success,
                           .text = [operation] { return AdministratorWords::outcome(operation).text; },
                           .actionText = [record] { return record ? tr("Invite again…") : QString(); },
                           .action =
                               [this, record] {
                                   if (record)
                                       Q_EMIT inviteAgainRequested(*record);
                               },
                           .isPassing = true});
}

void RemovalMessages::begin(const Operation &operation)
{
    const auto words = [this, operation] {
        const auto seconds = static_cast<int>(m_watch.left(operation.id).count());
        if (operation.onOneself)
            return tr("You are no longer an administrator here. You will be signed out in %n second(s).",
                      nullptr, seconds);
        return tr("%1 Whoever is still signed in keeps access for at most %n second(s).", nullptr, seconds)
            .arg(AdministratorWords::outcome(operation).text);
    };
    m_host.messages().put(messageId(operation.id),
                          {.severity = severityOf(Phase::CountingDown),
                           .text = words,
                           .actionText = [this, id = operation.id] { return actionText(id); },
                           .action = [this, id = operation.id] { act(id); }});
}

void RemovalMessages::follow(quint64 id)
{
    const auto phase = m_watch.find(id)->phase;
    const auto severity = severityOf(phase);
    if (phase == Phase::CountingDown) // begin() has the words
        return;
    if (severity != Banner::Severity::Warning && m_closed.contains(id))
        return;
    m_host.messages().put(messageId(id), {.severity = severity,
                                          .text = [this, id] { return text(id); },
                                          .actionText = [this, id] { return actionText(id); },
                                          .action = [this, id] { act(id); },
                                          .isPassing = phase == Phase::Ended});
}

bool RemovalMessages::canBeUndone(quint64 id) const
{
    const auto *removal = m_watch.find(id);
    return removal && !removal->oneself && removal->person.isPerson() && m_recorder.recordOf(id);
}

QString RemovalMessages::actionText(quint64 id) const
{
    const auto *removal = m_watch.find(id);
    if (!removal || removal->phase == Phase::Checking)
        return {};
    if (severityOf(removal->phase) == Banner::Severity::Warning)
        return tr("Look again");
    return canBeUndone(id) ? tr("Invite again…") : QString();
}

void RemovalMessages::act(quint64 id)
{
    const auto *removal = m_watch.find(id);
    if (removal && severityOf(removal->phase) == Banner::Severity::Warning)
        m_watch.check(id);
    else if (canBeUndone(id))
        Q_EMIT inviteAgainRequested(*m_recorder.recordOf(id));
}

void RemovalMessages::onClosed(const QString &messageId)
{
    if (!messageId.startsWith(idPrefix))
        return;
    const auto id = messageId.sliced(idPrefix.size()).toULongLong();
    const auto *removal = m_watch.find(id);
    if (removal && (removal->phase == Phase::CountingDown || removal->phase == Phase::Checking))
        m_closed.insert(id);
    else
        m_watch.forget(id);
}

QString RemovalMessages::text(quint64 id) const
{
    const auto *removal = m_watch.find(id);
    if (!removal)
        return {};
    const auto name = removal->person.fullName();
    const auto time = TimeWords::clockTime(removal->checkedAt, m_host.services().clock.now());
    switch (removal->phase) {
    case Phase::CountingDown:
        return {};
    case Phase::Checking:
        return tr("%1 was removed. Asking the server whether all access has ended…").arg(name);
    case Phase::Ended:
        return tr("%1 was removed. All access has ended: the server confirmed it at %2.").arg(name, time);
    case Phase::StillListed:
        return tr("%1 was removed, but at %2 the server still had them as an administrator.").arg(name, time);
    case Phase::ClientsLeft:
        return tr("%1 was removed, but at %2 %n secure client(s) of theirs were still there.", nullptr,
                  static_cast<int>(removal->clientsLeft))
            .arg(name, time);
    case Phase::NotChecked:
        return tr("%1 was removed, but whether all access has ended could not be checked. %2")
            .arg(name, errorText(removal->error.value_or(Error{})).title);
    }
    return {};
}

} // namespace ccj::ui
