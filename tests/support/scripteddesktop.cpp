// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scripteddesktop.h"

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

const QString name = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

} // namespace

bool ScriptedDesktop::appear()
{
    return m_bus.registerObject(path, this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
           m_bus.registerService(name);
}

bool ScriptedDesktop::disappear()
{
    m_bus.unregisterObject(path);
    return m_bus.unregisterService(name);
}

void ScriptedDesktop::answerLate()
{
    manner = Manner::Willing;
    for (const auto &[message, answer] : std::exchange(m_unanswered, {}))
        m_bus.send(message.createReply(answer));
}

QStringList ScriptedDesktop::GetCapabilities()
{
    ++asked;
    answer(capabilities);
    return capabilities;
}

uint ScriptedDesktop::Notify(const QString &sender, uint replaces, const QString &, const QString &title,
                             const QString &text, const QStringList &actions, const QVariantMap &hints, int)
{
    const uint number = replaces ? replaces : ++m_last;
    answer(number);
    if (manner == Manner::Refusing)
        return 0;
    shown.removeIf([number](const ShownBubble &bubble) { return bubble.number == number; });
    shown.append({number, sender, title, text, actions, hints});
    return number;
}

void ScriptedDesktop::CloseNotification(uint number)
{
    if (shown.removeIf([number](const ShownBubble &bubble) { return bubble.number == number; }))
        Q_EMIT NotificationClosed(number, 3);
}

/// Instead of the answer that is returned.
void ScriptedDesktop::answer(const QVariant &value)
{
    if (manner == Manner::Refusing)
        sendErrorReply(QDBusError::LimitsExceeded, u"too many"_s);
    if (manner != Manner::Silent)
        return;
    setDelayedReply(true);
    m_unanswered.append({message(), value});
}

} // namespace ccj::testing
