// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace ccj::testing {

/// What a notification service was told to show.
struct ShownBubble
{
    uint number = 0;
    QString sender;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
};

/// A notification service that does as it is told: without capabilities, silent, or refusing.
class ScriptedDesktop : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    enum class Manner { Willing, Silent, Refusing };

    explicit ScriptedDesktop(const QDBusConnection &bus) : m_bus(bus) {}

    /// On the bus from now on.
    bool appear();
    bool disappear();
    /// Answers at last what it was silent about.
    void answerLate();

    Manner manner = Manner::Willing;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    QList<ShownBubble> shown; ///< on the screen, oldest first
    int asked = 0;            ///< how often for its capabilities

public Q_SLOTS:
    QStringList GetCapabilities();
    uint Notify(const QString &sender, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int milliseconds);
    void CloseNotification(uint number);

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void ActivationToken(uint number, const QString &token);
    void NotificationClosed(uint number, uint reason);

private:
    void answer(const QVariant &value);

    QDBusConnection m_bus;
    uint m_last = 0;
    QList<std::pair<QDBusMessage, QVariant>> m_unanswered;
};

} // namespace ccj::testing
