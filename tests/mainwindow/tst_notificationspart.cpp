// SPDX-License-Identifier: Apache-2.0
#include "ui/common/banner.h"
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/notificationspart.h"
#include "ui/mainwindow/outside.h"
#include "ui/mainwindow/traydialog.h"
#include "ui/notifications/list/notificationslist.h"
#include "ui/notifications/settings/settingsdialog.h"
#include "ui/theme/theme.h"

#include "tests/notifications/controllerfixture.h"
#include "tests/support/privatebus.h"
#include "tests/support/scripteddesktop.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QTableView>

using namespace ccj;
using namespace ccj::ui;
using namespace ccj::testing;

namespace {

/// The notifications of one environment in the window, over a server by script and a desktop by script.
struct Desk
{
    Desk() : isOnBus(bus.start() && service.emplace(bus.connection()).appear())
    {
        language.setLanguage(LanguageController::Language::English);
        window.setSignInView(new QLabel(u"sign in"_s));
        window.addPage(
            {.id = u"other"_s, .icon = u"bell"_s, .title = [] { return u"Other"_s; }, .page = new QWidget});
        outside.emplace(window, settings, clock, bus.connection());
        outside->home.start(false);
        part.emplace(NotificationsPart::Place{window, http, clock, settings, &outside->side},
                     folder.filePath(u"notifications.db"_s));
        part->addPage();
        window.showSignedIn();
    }
    NotificationsController &controller() { return part->controller(); }
    void expectList(const QJsonArray &items) { http.expect("GET", listPath).reply(200, pageOf(items)); }
    bool isSettled()
    {
        return QTest::qWaitFor(
            [this] { return !controller().isLoading() && controller().loadedAt().isValid(); });
    }
    bool enter(const QJsonArray &items)
    {
        expectList(items);
        part->setPlace({u"sandbox"_s, u"acme"_s, u"hanako"_s, true});
        return isSettled();
    }
    bool read(const QJsonArray &items)
    {
        expectList(items);
        controller().refresh();
        return isSettled();
    }
    QString selectedTitle() const
    {
        for (const auto *list : part->page()->findChildren<NotificationsList *>()) {
            if (list->isVisible() && list->current())
                return list->current()->newest().contentIn(u"en-US"_s).title;
        }
        return {};
    }
    QString bannerText() const
    {
        return part->page()->banner()->isVisible() ? part->page()->banner()->text() : QString();
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
    std::optional<Outside> outside;
    std::optional<NotificationsPart> part;
};

QJsonArray two()
{
    return {notificationJson(u"1"_s, u"Connector silent"_s, u"Error"_s),
            notificationJson(u"2"_s, u"Update ready"_s, u"Information"_s)};
}

} // namespace

/// The notifications as the window holds them: what comes from outside opens them, and nobody leaves with a
/// dismissal that was never sent.
class TestNotificationsPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R247, R250
    void theActionOfADesktopNotificationOpensItsRow()
    {
        Desk desk;
        QVERIFY(desk.isOnBus);
        QVERIFY(desk.enter({}));
        bool isKept = false; // the archive knows from then on what is new
        const Pending last = desk.controller().archive().contents(desk.controller().place().scope(),
                                                                  [&](const auto &) { isKept = true; });
        QTRY_VERIFY(isKept);
        QVERIFY(desk.read(two()));
        QTRY_COMPARE(desk.service->shown.size(), 1); // only the error
        desk.window.hide();
        Q_EMIT desk.service->ActionInvoked(desk.service->shown.constFirst().number, u"default"_s);
        QTRY_COMPARE(desk.window.currentPage(), u"notifications"_s);
        QVERIFY(desk.window.isVisible());
        QTRY_COMPARE(desk.selectedTitle(), u"en Connector silent"_s);
    }

    void theMenuOfTheTrayOpensTheList()
    {
        Desk desk;
        QVERIFY(desk.enter(two()));
        QCOMPARE(desk.window.currentPage(), u"other"_s);
        desk.window.hide();
        Q_EMIT desk.outside->tray.menu()->notificationsRequested();
        QCOMPARE(desk.window.currentPage(), u"notifications"_s);
        QVERIFY(desk.window.isVisible());
        QVERIFY(desk.bannerText().isEmpty());
    }

    void whatASearchHidesIsShownAllTheSame()
    {
        Desk desk;
        QVERIFY(desk.enter({dismissedJson(u"1"_s), notificationJson(u"2"_s, u"Update ready"_s)}));
        desk.part->show(u"1"_s); // among the dismissed
        QTRY_COMPARE(desk.selectedTitle(), u"en コネクタからの応答がありません"_s);
    }

    /// What is announced may be clicked on before the list that holds it is shown.
    void aRowThatIsStillComingIsWaitedFor()
    {
        Desk desk;
        QVERIFY(desk.enter({}));
        const int reading = desk.http.expect("GET", listPath).hold();
        desk.controller().refresh();
        desk.part->show(u"2"_s);
        QVERIFY(desk.bannerText().isEmpty());
        desk.http.reply(reading, 200, pageOf(two()));
        QTRY_COMPARE(desk.selectedTitle(), u"en Update ready"_s);
    }

    void whatIsNotListedAnyMoreIsSaid()
    {
        Desk desk;
        QVERIFY(desk.enter(two()));
        desk.part->show(u"gone"_s);
        QCOMPARE(desk.window.currentPage(), u"notifications"_s);
        QTRY_VERIFY(desk.bannerText().contains(u"does not list this notification any more"_s));
    }

    // R248
    void whatIsHeldBackIsSentBeforeLeaving()
    {
        Desk desk;
        QVERIFY(desk.enter(two()));
        desk.controller().dismiss({u"1"_s});
        const int sending = desk.http.expect("POST", dismissPath(u"1"_s)).hold();
        bool isGone = false;
        desk.part->finish([&] { isGone = true; });
        QVERIFY(desk.http.wasSent(sending));
        QVERIFY(!isGone);
        desk.expectList({dismissedJson(u"1"_s), notificationJson(u"2"_s)});
        desk.http.reply(sending, 204);
        QTRY_VERIFY(isGone);
        QVERIFY(desk.isSettled());
    }

    void whoHasNothingHeldBackDoesNotWait()
    {
        Desk desk;
        QVERIFY(desk.enter(two()));
        desk.controller().undo(desk.controller().dismiss({u"1"_s}));
        bool isGone = false;
        desk.part->finish([&] { isGone = true; });
        QVERIFY(isGone);
    }

    void aSilentServerKeepsNobody()
    {
        Desk desk;
        QVERIFY(desk.enter(two()));
        desk.controller().dismiss({u"1"_s});
        desk.http.expect("POST", dismissPath(u"1"_s)).hold();
        bool isGone = false;
        desk.part->finish([&] { isGone = true; });
        desk.clock.advance(NotificationsPart::patience - 1ms);
        QVERIFY(!isGone);
        desk.clock.advance(1ms);
        QVERIFY(isGone);
    }

    /// Signing out, and then closing the window before the server has answered: both are done.
    void whoLeavesTwiceLeavesTwice()
    {
        Desk desk;
        QVERIFY(desk.enter(two()));
        desk.controller().dismiss({u"1"_s});
        desk.http.expect("POST", dismissPath(u"1"_s)).hold();
        QStringList done;
        desk.part->finish([&] { done << u"signed out"_s; });
        desk.part->finish([&] { done << u"closed"_s; });
        desk.clock.advance(NotificationsPart::patience);
        QCOMPARE(done, (QStringList{u"signed out"_s, u"closed"_s}));
    }

    void theSettingsLeadToTheNotificationArea()
    {
        Desk desk;
        QVERIFY(desk.enter(two()));
        desk.part->show({});
        for (QAction *action : desk.part->page()->menuActions()) {
            if (action && action->text().remove(u'&') == u"Notification settings…"_s)
                action->trigger();
        }
        auto *settings = desk.window.findChild<NotificationSettingsDialog *>();
        QVERIFY(settings && settings->isVisible());
        for (auto *button : settings->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(u"Notification area"_s))
                button->click();
        }
        auto *area = desk.window.findChild<TrayDialog *>();
        QVERIFY(area && area->isVisible());
        area->findChildren<QCheckBox *>().at(1)->click();
        QTest::keyClick(area, Qt::Key_Return);
        QVERIFY(desk.outside->home.options().hideOnClose);
    }
};

QTEST_MAIN(TestNotificationsPart)
#include "tst_notificationspart.moc"
