// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/attentionview.h"
#include "ui/mainwindow/trayhome.h"
#include "ui/theme/theme.h"
#include "ui/tray/desktopannouncer.h"

#include "app/notifications/notificationscontroller.h"

#include "tests/notifications/notificationbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"
#include "tests/support/privatebus.h"
#include "tests/support/scripteddesktop.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccj;
using namespace ccj::ui;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto listPath = u"/notifications?includeDismissed=true"_s;

/// Window, tray icon and desktop service around a controller that reads from a server by script.
struct Desk
{
    Desk() : isOnBus(bus.start() && service.emplace(bus.connection()).appear())
    {
        language.setLanguage(LanguageController::Language::English);
        window.setSignInView(new QLabel(u"sign in"_s));
        notifier.emplace(bus.connection(), clock);
        announcer.emplace(*notifier, tray);
        home.start(false);
        view.emplace(controller, window, DesktopSide{home, tray, *announcer});
    }
    /// Signed in; the server lists these.
    void enter(const QJsonArray &items)
    {
        expectList(items);
        controller.setPlace({u"sandbox"_s, u"acme"_s, u"hanako"_s, true});
    }
    /// These come while somebody is signed in.
    bool receive(const QJsonArray &items)
    {
        enter({});
        bool isKept = false; // the archive does one thing after the other, and knows from then on what is new
        const bool isRead = QTest::qWaitFor([this] { return controller.state() == PageState::Empty; });
        const Pending last =
            archive.contents(controller.place().scope(), [&](const auto &) { isKept = true; });
        if (!isRead || !QTest::qWaitFor([&] { return isKept; }))
            return false;
        expectList(items);
        controller.refresh();
        return QTest::qWaitFor([&] { return service->shown.size() == items.size(); });
    }
    void expectList(const QJsonArray &items) { http.expect("GET", listPath).reply(200, pageOf(items)); }
    bool offers(const QString &text)
    {
        return std::ranges::any_of(tray.menu()->actions(), [&](const QAction *action) {
            return action->isVisible() && action->isEnabled() && action->text().remove(u'&') == text;
        });
    }

    QTemporaryDir folder;
    Theme theme{*qApp};
    LanguageController language;
    FakeClock clock;
    FakeHttp http;
    PrivateBus bus;
    std::optional<ScriptedDesktop> service;
    bool isOnBus;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    MainWindow window{theme, language};
    TrayIcon tray{clock};
    TrayHome home{window, tray, settings, clock};
    std::optional<notifications::DesktopNotifier> notifier;
    std::optional<DesktopAnnouncer> announcer;
    notifications::Archive archive{folder.filePath(u"notifications.db"_s), clock};
    notifications::NotificationsController controller{http, clock, archive, settings};
    std::optional<AttentionView> view;
};

} // namespace

class TestAttentionView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountIsAlwaysVisible() // R247
    {
        Desk desk;
        QVERIFY(!desk.window.windowTitle().startsWith(u'('));
        desk.enter({notificationJson(u"a"_s), notificationJson(u"b"_s, u"x"_s, u"Error"_s)});
        QTRY_VERIFY(desk.window.windowTitle().startsWith(u"(2) "_s));
        QTRY_VERIFY(desk.offers(u"Show Notifications (2)"_s));
        QTRY_COMPARE(icon(desk.window), picture({2, Badge::Shape::Octagon}));
        desk.controller.dismiss({u"b"_s}); // held back: it can still be undone
        QTRY_VERIFY(desk.window.windowTitle().startsWith(u"(1) "_s));
        QTRY_COMPARE(icon(desk.window), picture({1, Badge::Shape::House}));
        desk.controller.clear();
        QTRY_VERIFY(!desk.window.windowTitle().startsWith(u'('));
        QVERIFY(!desk.offers(u"Snooze for 1 Hour"_s));
    }

    void whatIsNewReachesTheDesktopAndAClickComesBack()
    {
        Desk desk;
        QVERIFY(desk.isOnBus);
        QSignalSpy requested(&*desk.view, &AttentionView::listRequested);
        QVERIFY(desk.receive({notificationJson(u"a"_s)}));
        desk.window.hide();
        Q_EMIT desk.service->ActionInvoked(desk.service->shown.constFirst().number, u"default"_s);
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.at(0).at(0).toString(), u"a"_s);
        QVERIFY(desk.window.isVisible());
    }

    void dismissOnTheDesktopIsHeldBackLikeAnyOther() // R248
    {
        Desk desk;
        QVERIFY(desk.isOnBus);
        QVERIFY(desk.receive({notificationJson(u"a"_s)}));
        QSignalSpy reports(&desk.controller, &notifications::NotificationsController::dismissalChanged);
        Q_EMIT desk.service->ActionInvoked(desk.service->shown.constFirst().number, u"dismiss"_s);
        QTRY_COMPARE(desk.controller.openCount(), 0);
        const auto held = reports.constFirst().constFirst().value<notifications::Dismissal>();
        QVERIFY(desk.controller.undo(held.id));
        QCOMPARE(desk.controller.openCount(), 1);
    }

    void snoozeAndPauseAreRules()
    {
        Desk desk;
        desk.enter({});
        QTRY_VERIFY(desk.offers(u"Snooze for 1 Hour"_s));
        const auto &rules = desk.controller.attention().rules();
        const QDateTime until = desk.clock.now().addSecs(3600);
        Q_EMIT desk.tray.menu()->snoozeRequested(until);
        QCOMPARE(rules.snoozedUntil, until);
        QTRY_VERIFY(desk.offers(u"Resume Desktop Notifications"_s));
        Q_EMIT desk.tray.menu()->resumeRequested();
        QVERIFY(!rules.snoozedUntil.isValid());
        Q_EMIT desk.tray.menu()->pauseRequested();
        QVERIFY(!rules.enabled);
        QTRY_VERIFY(desk.offers(u"Resume Desktop Notifications"_s));
        Q_EMIT desk.tray.menu()->resumeRequested();
        QVERIFY(rules.enabled);
    }

    void quietHoursReachTheTray()
    {
        Desk desk;
        desk.enter({});
        QTRY_VERIFY(desk.offers(u"Snooze for 1 Hour"_s));
        auto rules = desk.controller.attention().rules();
        rules.quietHours = {true, QTime(8, 0), QTime(12, 30), "Asia/Tokyo"}; // it is nine there
        desk.controller.attention().setRules(rules);
        const auto says = [&](const QString &text) {
            return std::ranges::any_of(desk.tray.menu()->actions(), [&](const QAction *action) {
                return action->isVisible() && action->text() == text;
            });
        };
        QTRY_VERIFY(says(u"Quiet hours until 12:30"_s));
        rules.quietHours.enabled = false;
        desk.controller.attention().setRules(rules);
        QTRY_VERIFY(!says(u"Quiet hours until 12:30"_s));
    }

    void nothingStaysOnTheDesktop()
    {
        Desk desk;
        QVERIFY(desk.isOnBus);
        QVERIFY(desk.receive({notificationJson(u"a"_s)}));
        QTRY_VERIFY(desk.offers(u"Show Notifications (1)"_s));
        desk.view.reset();
        QTRY_VERIFY(desk.service->shown.isEmpty());
        QVERIFY(!desk.window.windowTitle().startsWith(u'('));
        QVERIFY(!desk.offers(u"Show Notifications (1)"_s));
    }

private:
    static QImage picture(const Badge &badge) { return badgeIcon(badge).pixmap(32).toImage(); }
    static QImage icon(const QWidget &window) { return window.windowIcon().pixmap(32).toImage(); }
};

QTEST_MAIN(TestAttentionView)
#include "tst_attentionview.moc"
