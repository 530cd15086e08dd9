// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"
#include "app/notifications/desktopnotifier.h"

#include "tests/support/privatebus.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using State = DesktopNotifier::State;

namespace {

/// Dunst, from Debian, on a bus and a screen of the test's own; see support/with-screen.
class Dunst
{
public:
    explicit Dunst(PrivateBus &bus) : m_address(bus.address()), m_bus(bus.connection())
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    ~Dunst() { stop(); }

    /// With what it does with markup (full, no), and the entry of its menu that a person would choose.
    bool start(const QString &markup = u"full"_s, const QString &choice = {})
    {
        QFile menu(m_folder.filePath(u"menu"_s));
        QFile settings(m_folder.filePath(u"dunstrc"_s));
        if (!menu.open(QIODevice::WriteOnly) || !settings.open(QIODevice::WriteOnly))
            return false;
        menu.write("#!/bin/sh\ngrep -m 1 '" + choice.toUtf8() + "'\n");
        menu.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        settings.write("[global]\nmarkup = " + markup.toUtf8() + "\ndmenu = " + menu.fileName().toUtf8() +
                       "\n");
        menu.close();
        settings.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
        m_process.setProcessEnvironment(environment);
        m_process.start(u"dunst"_s, {u"-conf"_s, settings.fileName()});
        return m_process.waitForStarted() &&
               QTest::qWaitFor([this] { return call(u"Ping"_s).type() == QDBusMessage::ReplyMessage; });
    }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    int displayed() { return property(u"displayedLength"_s); }
    int history() { return property(u"historyLength"_s); }
    QDBusMessage call(const QString &method, const QVariantList &arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(name, path, u"org.dunstproject.cmd0"_s, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, 5000);
    }
    /// The newest that has left the screen, in dunst's own words for its parts.
    QVariantMap lastOfHistory()
    {
        const auto argument = call(u"NotificationListHistory"_s).arguments().value(0).value<QDBusArgument>();
        return qdbus_cast<QList<QVariantMap>>(argument).value(0);
    }

private:
    int property(const QString &property)
    {
        auto message =
            QDBusMessage::createMethodCall(name, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        message << u"org.dunstproject.cmd0"_s << property;
        return QDBusReply<QVariant>(m_bus.call(message)).value().toInt();
    }

    const QString name = DesktopProxy::serviceName;
    const QString path = u"/org/freedesktop/Notifications"_s;
    QString m_address;
    QDBusConnection m_bus;
    QTemporaryDir m_folder;
    QProcess m_process;
};

DesktopMessage messageOf(const QString &id)
{
    return {.id = id,
            .sender = u"Citrix Cloud Japan コンソール"_s,
            .title = u"コネクタ <b>%1</b> が応答していません"_s.arg(id),
            .text = u"大阪 & 東京: <i>5</i> 分前から &amp;"_s,
            .urgency = DesktopMessage::Urgency::Critical,
            .openLabel = u"開く"_s,
            .dismissLabel = u"消去"_s};
}

} // namespace

/// With a real notification service. What it does with what is sent is its own.
class TestNotificationDaemon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
        m_dunst = std::make_unique<Dunst>(*m_bus);
        m_notifier = std::make_unique<DesktopNotifier>(m_bus->connection(), m_clock);
    }
    void cleanup()
    {
        m_notifier.reset();
        m_dunst.reset();
        m_bus.reset();
    }

    void isShownAsItIs_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("it reads markup") << u"full"_s;
        QTest::newRow("it does not") << u"no"_s;
    }

    void isShownAsItIs() // R249: no markup of the text is taken for markup
    {
        QFETCH(QString, markup);
        QVERIFY(m_dunst->start(markup));
        m_notifier->show(messageOf(u"a"_s));
        QTRY_COMPARE(m_dunst->displayed(), 1);
        QCOMPARE(m_notifier->state(), State::Ready);
        m_dunst->call(u"NotificationCloseAll"_s);
        QTRY_COMPARE(m_dunst->history(), 1);
        const QVariantMap shown = m_dunst->lastOfHistory();
        QCOMPARE(shown[u"summary"_s].toString(), messageOf(u"a"_s).title);
        QCOMPARE(shown[u"appname"_s].toString(), messageOf({}).sender);
        // What dunst gives to its text renderer, after it has read the markup: nothing is bold or slanted.
        QVERIFY2(shown[u"message"_s].toString().endsWith(u"&lt;i&gt;5&lt;/i&gt; 分前から &amp;amp;"_s),
                 qPrintable(shown[u"message"_s].toString()));
    }

    void aClickOpens()
    {
        QVERIFY(m_dunst->start());
        QSignalSpy activated(m_notifier.get(), &DesktopNotifier::activated);
        QSignalSpy closed(m_notifier.get(), &DesktopNotifier::closed);
        m_notifier->show(messageOf(u"a"_s));
        QTRY_COMPARE(m_dunst->displayed(), 1);
        m_dunst->call(u"NotificationAction"_s, {0U});
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), u"a"_s);
        QTRY_COMPARE(closed.size(), 1);
        QTRY_COMPARE(m_dunst->displayed(), 0);
    }

    void dismissIsAnEntryOfItsMenu()
    {
        QVERIFY(m_dunst->start(u"full"_s, messageOf({}).dismissLabel));
        QSignalSpy dismissed(m_notifier.get(), &DesktopNotifier::dismissed);
        m_notifier->show(messageOf(u"a"_s));
        QTRY_COMPARE(m_dunst->displayed(), 1);
        m_dunst->call(u"ContextMenuCall"_s);
        QTRY_COMPARE(dismissed.size(), 1);
        QTRY_COMPARE(m_dunst->displayed(), 0);
    }

    void theSameAgainIsOneOnTheScreen() // R249
    {
        QVERIFY(m_dunst->start());
        for (const QString &id : {u"a"_s, u"b"_s, u"a"_s, u"a"_s})
            m_notifier->show(messageOf(id));
        QTRY_COMPARE(m_dunst->displayed(), 2);
        auto last = messageOf(u"b"_s);
        last.title = u"again"_s;
        m_notifier->show(last);
        m_notifier->withdraw(u"a"_s);
        QTRY_COMPARE(m_dunst->displayed(), 1);
        m_dunst->call(u"NotificationCloseAll"_s);
        QTRY_COMPARE(m_dunst->lastOfHistory()[u"summary"_s].toString(), u"again"_s);
    }

    void itEndsAndIsStartedAgain()
    {
        QVERIFY(m_dunst->start());
        QSignalSpy closed(m_notifier.get(), &DesktopNotifier::closed);
        QSignalSpy failed(m_notifier.get(), &DesktopNotifier::failed);
        m_notifier->show(messageOf(u"a"_s));
        QTRY_COMPARE(m_dunst->displayed(), 1);
        m_dunst->stop();
        QTRY_COMPARE(closed.size(), 1);
        m_notifier->show(messageOf(u"b"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_notifier->state(), State::Absent);
        QVERIFY(m_dunst->start());
        QTRY_COMPARE(m_notifier->state(), State::Ready);
        m_notifier->show(messageOf(u"c"_s));
        QTRY_COMPARE(m_dunst->displayed(), 1);
    }

private:
    SystemClock m_clock;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<Dunst> m_dunst;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

QTEST_GUILESS_MAIN(TestNotificationDaemon)
#include "tst_notificationdaemon.moc"
