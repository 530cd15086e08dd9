// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/desktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

using State = DesktopNotifier::State;

const QString openAction = u"default"_s; // a click anywhere, says the specification
const QString dismissAction = u"dismiss"_s;

State reasonOf(const QDBusMessage &error)
{
    const QDBusError::ErrorType type = QDBusError(error).type();
    switch (type) {
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoReply: // it went away over it; a slow one meets our own limit first
        return State::Absent;
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return State::Silent;
    default: // what cannot be started is not there
        return error.errorName().startsWith("org.freedesktop.DBus.Error.Spawn"_L1) ? State::Absent
                                                                                   : State::Refused;
    }
}

} // namespace

/// A message on its way to the service.
struct DesktopNotifier::Attempt
{
    DesktopMessage message;
    Pending limit{};
    bool isWanted = true; ///< not withdrawn, not given up
};

DesktopNotifier::DesktopNotifier(QDBusConnection bus, Clock &clock)
    : m_bus(std::move(bus)),
      m_clock(clock),
      m_service(m_bus),
      m_watcher(DesktopProxy::serviceName, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    listen();
}

DesktopNotifier::~DesktopNotifier()
{
    for (const uint number : std::as_const(m_shown))
        close(number);
}

void DesktopNotifier::listen()
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { followOwner(owner); });
    connect(&m_service, &DesktopProxy::ActivationToken, this, [this](uint number, const QString &token) {
        if (!idOf(number).isEmpty())
            m_tokens.insert(number, token);
    });
    connect(&m_service, &DesktopProxy::ActionInvoked, this, &DesktopNotifier::invoke);
    connect(&m_service, &DesktopProxy::NotificationClosed, this, &DesktopNotifier::forget);
}

/// Without a bus the answer is an error, and comes later like any other.
void DesktopNotifier::call(const QString &method, const QVariantList &arguments, Answered answered)
{
    if (!m_bus.isConnected()) {
        const auto error = QDBusMessage::createError(QDBusError::Disconnected, {});
        QMetaObject::invokeMethod(
            this, [answered = std::move(answered), error] { answered(error); }, Qt::QueuedConnection);
        return;
    }
    const auto pending = m_service.asyncCallWithArgumentList(method, arguments);
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered = std::move(answered)] {
        watcher->deleteLater();
        answered(watcher->reply());
    });
}

void DesktopNotifier::ask()
{
    if (m_asking.isActive())
        return;
    m_asking = m_clock.after(answerLimit, [this] { giveUpAsking(State::Silent); });
    call(u"GetCapabilities"_s, {}, [this](const QDBusMessage &answer) { takeCapabilities(answer); });
}

/// An answer that comes late is good news all the same.
void DesktopNotifier::takeCapabilities(const QDBusMessage &answer)
{
    const QDBusPendingReply<QStringList> reply = answer;
    if (reply.isError()) {
        if (m_asking.isActive())
            giveUpAsking(reasonOf(answer));
        return;
    }
    m_asking.cancel();
    m_capabilities = reply.value();
    setState(State::Ready);
    sendWaiting();
}

void DesktopNotifier::giveUpAsking(State why)
{
    m_asking.cancel();
    const auto waiting = std::exchange(m_waiting, {});
    setState(why);
    for (const DesktopMessage &message : waiting)
        Q_EMIT failed(message);
}

void DesktopNotifier::show(const DesktopMessage &message)
{
    m_waiting.removeIf([&message](const DesktopMessage &other) { return other.id == message.id; });
    m_waiting.append(message);
    if (m_capabilities)
        sendWaiting();
    else
        ask();
}

/// One after the other where they have the same id: the second takes the place of the first.
void DesktopNotifier::sendWaiting()
{
    for (const DesktopMessage &message : std::exchange(m_waiting, {})) {
        if (m_attempts.contains(message.id))
            m_waiting.append(message);
        else
            send(message);
    }
}

void DesktopNotifier::send(const DesktopMessage &message)
{
    const auto attempt = std::make_shared<Attempt>(message);
    attempt->limit = m_clock.after(answerLimit, [this, weak = std::weak_ptr(attempt)] {
        if (const auto late = weak.lock())
            giveUp(late, State::Silent);
    });
    m_attempts.insert(message.id, attempt);
    call(u"Notify"_s, arguments(message),
         [this, attempt](const QDBusMessage &answer) { takeNumber(attempt, answer); });
}

QVariantList DesktopNotifier::arguments(const DesktopMessage &message) const
{
    const auto can = [this](QLatin1StringView what) {
        return m_capabilities && m_capabilities->contains(what);
    };
    const QString text = shortened(message.text, longestText);
    QStringList actions;
    if (can("actions"_L1)) {
        actions << openAction << message.openLabel;
        if (!message.dismissLabel.isEmpty())
            actions << dismissAction << message.dismissLabel;
    }
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(static_cast<uchar>(message.urgency))},
                            {u"category"_s, u"x-ccj.cloud"_s},
                            {u"desktop-entry"_s, u"ccj-console"_s}};
    constexpr int asTheDesktopLikes = -1;
    return {message.sender,
            m_shown.value(message.id, 0),
            u"ccj-console"_s,
            shortened(message.title, longestTitle),
            can("body-markup"_L1) ? text.toHtmlEscaped() : text,
            actions,
            hints,
            asTheDesktopLikes};
}

void DesktopNotifier::takeNumber(const std::shared_ptr<Attempt> &attempt, const QDBusMessage &answer)
{
    const QDBusPendingReply<uint> reply = answer;
    if (reply.isError())
        return giveUp(attempt, reasonOf(answer));
    attempt->limit.cancel();
    const QString id = attempt->message.id;
    if (!attempt->isWanted) {
        close(reply.value());
    } else {
        m_shown.insert(id, reply.value());
        setState(State::Ready);
    }
    if (m_attempts.value(id) == attempt)
        m_attempts.remove(id);
    sendWaiting();
}

/// The service may still show it much later; then it is taken away again, for it was said otherwise.
void DesktopNotifier::giveUp(const std::shared_ptr<Attempt> &attempt, State why)
{
    const bool wasWanted = std::exchange(attempt->isWanted, false);
    attempt->limit.cancel();
    if (m_attempts.value(attempt->message.id) == attempt)
        m_attempts.remove(attempt->message.id);
    if (wasWanted) {
        setState(why);
        Q_EMIT failed(attempt->message);
    }
    sendWaiting();
}

void DesktopNotifier::withdraw(const QString &id)
{
    m_waiting.removeIf([&id](const DesktopMessage &message) { return message.id == id; });
    if (const auto attempt = m_attempts.value(id))
        attempt->isWanted = false;
    if (const auto shown = m_shown.constFind(id); shown != m_shown.cend())
        close(*shown);
}

void DesktopNotifier::withdrawAll()
{
    m_waiting.clear();
    for (const QString &id : m_attempts.keys() + m_shown.keys())
        withdraw(id);
}

void DesktopNotifier::close(uint number)
{
    m_service.asyncCall(u"CloseNotification"_s, number);
}

/// Another service, or the same one started again, knows nothing of what the last one showed.
void DesktopNotifier::followOwner(const QString &owner)
{
    m_capabilities.reset();
    m_tokens.clear();
    const auto lost = std::exchange(m_shown, {});
    for (auto it = lost.cbegin(); it != lost.cend(); ++it)
        Q_EMIT closed(it.key());
    if (m_state == State::NotAsked)
        return;
    if (owner.isEmpty())
        setState(State::Absent);
    else
        ask();
}

/// Not every service takes away what was chosen.
void DesktopNotifier::invoke(uint number, const QString &action)
{
    const QString id = idOf(number);
    if (id.isEmpty())
        return;
    const QString token = m_tokens.take(number);
    close(number);
    if (action == openAction)
        Q_EMIT activated(id, token);
    else if (action == dismissAction)
        Q_EMIT dismissed(id);
}

void DesktopNotifier::forget(uint number)
{
    const QString id = idOf(number);
    if (id.isEmpty())
        return;
    m_tokens.remove(number);
    m_shown.remove(id);
    Q_EMIT closed(id);
}

QString DesktopNotifier::idOf(uint number) const
{
    return m_shown.key(number);
}

void DesktopNotifier::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace ccj::notifications
