// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/notifications/desktopmessage.h"
#include "app/notifications/desktopproxy.h"

#include <QDBusServiceWatcher>
#include <QHash>
#include <QStringList>

#include <optional>

namespace ccj::notifications {

/// Shows messages through the desktop's own service, org.freedesktop.Notifications, and hears what becomes
/// of them. It never blocks, and a message that is not shown comes back by failed(), once.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NotAsked, ///< nothing was shown yet, so the service was not started for nothing
        Ready,
        Absent,  ///< no session bus, or nobody on it who shows notifications
        Silent,  ///< no answer within the time limit
        Refused, ///< it answered with an error
    };
    /// For every answer. Starting the service is part of it.
    static constexpr std::chrono::milliseconds answerLimit{3000};

    /// The clock must outlive it.
    DesktopNotifier(QDBusConnection bus, Clock &clock);
    /// What still stands on the screen is taken away: nobody would hear a click on it.
    ~DesktopNotifier() override;

    State state() const { return m_state; }
    /// Asks the service what it can do, and so whether it is there; stateChanged() tells.
    void ask();
    void show(const DesktopMessage &message);
    /// Takes it away, or does not show it any more; an unknown id is none.
    void withdraw(const QString &id);
    void withdrawAll();

Q_SIGNALS:
    void stateChanged();
    /// Somebody chose it. The token (may be empty) allows a window to take the focus.
    void activated(const QString &id, const QString &token);
    /// Somebody chose "dismiss" on it.
    void dismissed(const QString &id);
    /// It has left the screen, for whatever reason.
    void closed(const QString &id);
    /// The service does not show it.
    void failed(const ccj::notifications::DesktopMessage &message);

private:
    struct Attempt;
    using Answered = std::function<void(const QDBusMessage &)>;

    void listen();
    void call(const QString &method, const QVariantList &arguments, Answered answered);
    void takeCapabilities(const QDBusMessage &answer);
    void giveUpAsking(State why);
    void sendWaiting();
    void send(const DesktopMessage &message);
    void takeNumber(const std::shared_ptr<Attempt> &attempt, const QDBusMessage &answer);
    void giveUp(const std::shared_ptr<Attempt> &attempt, State why);
    QVariantList arguments(const DesktopMessage &message) const;
    void close(uint number);
    void followOwner(const QString &owner);
    void invoke(uint number, const QString &action);
    void forget(uint number);
    QString idOf(uint number) const;
    void setState(State state);

    QDBusConnection m_bus;
    Clock &m_clock;
    DesktopProxy m_service;
    QDBusServiceWatcher m_watcher;
    State m_state = State::NotAsked;
    std::optional<QStringList> m_capabilities; ///< of the present owner of the name
    Pending m_asking;                          ///< the time limit, while it is asked
    QList<DesktopMessage> m_waiting;           ///< for the capabilities, or for one of the same id
    QHash<QString, std::shared_ptr<Attempt>> m_attempts;
    QHash<QString, uint> m_shown; ///< the service's numbers
    QHash<uint, QString> m_tokens;
};

} // namespace ccj::notifications

Q_DECLARE_METATYPE(ccj::notifications::DesktopMessage)
