// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/traydialog.h"
#include "ui/mainwindow/trayhome.h"
#include "ui/theme/theme.h"

#include "tests/auth/sessionfixture.h"
#include "tests/support/fakeclock.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Window and tray icon on a desktop without a tray. What a tray changes: tst_trayhost.
struct Desk
{
    explicit Desk(const TrayOptions &options = {}) : settings(folder.filePath(u"settings.ini"_s))
    {
        options.keepIn(settings);
        language.setLanguage(LanguageController::Language::English);
        window.setSignInView(new QLabel(u"sign in"_s));
        home.emplace(window, tray, settings, clock);
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    QTemporaryDir folder;
    testing::FakeClock clock;
    Settings settings;
    Theme theme{*qApp};
    LanguageController language;
    MainWindow window{theme, language};
    TrayIcon tray{clock};
    std::optional<TrayHome> home;
};

const QString noTray = u"no notification area"_s;

} // namespace

class TestTrayHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsThereAtOnce()
    {
        Desk desk;
        desk.home->start(false);
        QVERIFY(desk.window.isVisible());
        desk.clock.advance(1h);
        QVERIFY(!desk.says(noTray)); // nobody has asked for one
    }

    void withoutATrayTheWindowOpensAndSaysSo_data()
    {
        QTest::addColumn<bool>("thisRun");
        QTest::addColumn<TrayOptions>("options");
        QTest::newRow("--tray") << true << TrayOptions();
        QTest::newRow("chosen") << false << TrayOptions{true, false, true};
    }
    void withoutATrayTheWindowOpensAndSaysSo()
    {
        QFETCH(bool, thisRun);
        QFETCH(TrayOptions, options);
        Desk desk(options);
        desk.home->start(thisRun);
        QVERIFY(!desk.window.isVisible()); // the tray may still be starting
        desk.clock.advance(TrayHome::patience);
        QVERIFY(desk.window.isVisible());
        QVERIFY(desk.says(noTray));
        desk.language.setLanguage(LanguageController::Language::Japanese);
        QTRY_VERIFY(desk.says(u"通知領域がない"_s));
    }

    void whoAsksForTheWindowDoesNotWait()
    {
        Desk desk;
        desk.home->start(true);
        desk.home->bringUp();
        QVERIFY(desk.window.isVisible());
        desk.clock.advance(1h);
        QVERIFY(!desk.says(noTray));
    }

    /// Whoever could not bring it up again must not lose the window.
    void withoutATrayClosingEndsTheProgram()
    {
        Desk desk(TrayOptions{true, true, false});
        QSignalSpy closing(&desk.window, &MainWindow::aboutToClose);
        desk.home->start(false);
        desk.clock.advance(1s);
        desk.window.close();
        QCOMPARE(closing.size(), 1);
    }

    void choicesAreKept()
    {
        Desk desk;
        QVERIFY(!desk.home->options().hideOnClose);
        const TrayOptions chosen{true, true, true};
        desk.home->setOptions(chosen);
        QCOMPARE(TrayOptions::from(Settings(desk.folder.filePath(u"settings.ini"_s))), chosen);
    }

    void choicesAreMadeInADialog()
    {
        Desk desk;
        desk.home->start(false);
        TrayDialog dialog(*desk.home, &desk.window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(desk.says(noTray)); // a choice that cannot take effect now is explained
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 3);
        boxes.at(1)->click();
        boxes.at(0)->click();
        QVERIFY(!boxes.at(1)->isEnabled() &&
                !boxes.at(2)->isEnabled()); // without the icon there is no way back
        QCOMPARE(desk.home->options(), TrayOptions());
        boxes.at(0)->click();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(desk.home->options(), (TrayOptions{true, true, false}));
    }

    void quitFromTheTrayEndsTheProgram()
    {
        Desk desk;
        desk.home->start(false);
        QSignalSpy closing(&desk.window, &MainWindow::aboutToClose);
        Q_EMIT desk.tray.menu()->quitRequested();
        QCOMPARE(closing.size(), 1);
    }

    /// R31: what is done in the tray is no work in the console.
    void theTrayIsNoActivity()
    {
        Desk desk;
        desk.home->start(false);
        QSignalSpy activity(&desk.window, &MainWindow::activity);
        TrayMenu *menu = desk.tray.menu();
        menu->popup({});
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::mouseClick(menu, Qt::RightButton, {}, {4, 4});
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(activity.isEmpty());
        QTest::keyClick(&desk.window, Qt::Key_Shift);
        QVERIFY(!activity.isEmpty());
    }

    /// R29, R31: whoever leaves the console in the tray is signed out like anybody who walks away.
    void aSessionInTheTrayRunsOutAllTheSame()
    {
        testing::Machine machine;
        testing::Run run(machine);
        Desk desk;
        connect(&desk.window, &MainWindow::activity, &run.session, &auth::Session::noteActivity);
        run.signIn();
        desk.home->start(false);
        desk.window.hide();
        const QDateTime idleEnd = run.session.idleEndsAt();
        run.clock.advance(50min);
        TrayMenu *menu = desk.tray.menu();
        menu->popup({});
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Escape);
        QCOMPARE(run.session.idleEndsAt(), idleEnd);
        run.clock.advance(10min);
        QCOMPARE(run.session.state(), auth::Session::State::Ended);
    }
};

QTEST_MAIN(TestTrayHome)
#include "tst_trayhome.moc"
