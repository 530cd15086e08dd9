// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/tray/trayicon.h"

#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString asWatcher = u"--as-watcher"_s;

} // namespace

/// A desktop's watcher of trays with a tray: writes a line for each icon that comes. A program of its own,
/// because Qt waits for its answers.
class Watcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
public:
    bool hasHost() const { return true; }
    int run()
    {
        auto bus = QDBusConnection::sessionBus();
        constexpr auto everything = QDBusConnection::ExportAllContents;
        if (!bus.registerObject(u"/StatusNotifierWatcher"_s, this, everything) ||
            !bus.registerService(u"org.kde.StatusNotifierWatcher"_s))
            return 1;
        return QCoreApplication::exec();
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &item)
    {
        std::printf("icon %s\n", qPrintable(item));
        std::fflush(stdout);
    }
};

/// A tray of the newer kind (StatusNotifier) that comes when the console runs already. Qt 6.4 asks for one
/// only once.
class TestLateTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIconGoesIntoATrayThatComesLater()
    {
        testing::FakeClock clock;
        TrayIcon tray(clock);
        tray.setWanted(true);
        clock.advance(1min);
        QVERIFY(!tray.isShown());
        QVERIFY(!tray.hasTray());
        QProcess desktop;
        begin(desktop);
        QTRY_VERIFY(tray.isShown()); // without waiting for the next look
        QTRY_VERIFY(icons(desktop) == 1);
        desktop.kill();
        desktop.waitForFinished();
        QTRY_VERIFY(!tray.isShown());
        begin(desktop);
        QTRY_VERIFY(tray.isShown());
        QTRY_VERIFY(icons(desktop) == 1);
    }

private:
    void begin(QProcess &desktop)
    {
        m_icons = 0;
        desktop.start(QCoreApplication::applicationFilePath(), {asWatcher});
        QVERIFY(desktop.waitForStarted());
    }
    int icons(QProcess &desktop)
    {
        m_icons += static_cast<int>(desktop.readAllStandardOutput().count("icon "));
        return m_icons;
    }

    LanguageController m_language;
    int m_icons = 0;
};

int main(int argc, char *argv[])
{
    if (argc > 1 && QString::fromLocal8Bit(argv[1]) == asWatcher) {
        const QCoreApplication application(argc, argv);
        return Watcher().run();
    }
    QApplication application(argc, argv);
    TestLateTray test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_latetray.moc"
