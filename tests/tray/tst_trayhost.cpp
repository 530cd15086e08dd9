// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/trayhome.h"
#include "ui/theme/theme.h"

#include "tests/support/fakeclock.h"

#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Trayer, from Debian, at the upper left of the screen; see support/with-screen.
class Trayer
{
public:
    ~Trayer() { stop(); }
    bool start()
    {
        m_process.start(u"trayer"_s, {u"--edge"_s, u"top"_s, u"--align"_s, u"left"_s, u"--widthtype"_s,
                                      u"request"_s, u"--height"_s, u"24"_s});
        return m_process.waitForStarted() && QTest::qWaitFor(&QSystemTrayIcon::isSystemTrayAvailable);
    }
    bool stop()
    {
        m_process.terminate();
        m_process.waitForFinished();
        return QTest::qWaitFor([] { return !QSystemTrayIcon::isSystemTrayAvailable(); });
    }

private:
    QProcess m_process;
};

/// As a person does it, with a real pointer and a real keyboard.
void person(const QStringList &does)
{
    QProcess tool;
    tool.start(u"xdotool"_s, does);
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.exitCode(), 0);
}

void clickOnIcon(int button)
{
    person({u"mousemove"_s, u"12"_s, u"12"_s, u"click"_s, QString::number(button)});
}

/// Clicks until it is there, as a person does where a busy screen has lost a click.
bool comesWithAClick(const QWidget &window)
{
    return QTest::qWaitFor([&window] {
        if (!window.isVisible())
            clickOnIcon(1);
        return window.isVisible();
    });
}

/// Whether something of the icon's own colours stands where it should be.
bool iconIsSeen()
{
    QProcess tool;
    tool.start(u"import"_s, {u"-window"_s, u"root"_s, u"-crop"_s, u"24x24+0+0"_s, u"png:-"_s});
    tool.waitForFinished();
    const QImage image = QImage::fromData(tool.readAllStandardOutput());
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            colours << image.pixel(x, y);
    }
    return colours.size() > 8;
}

} // namespace

/// With a real tray on a real (if virtual) screen.
class TestTrayHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        TrayOptions().keepIn(*m_settings);
        m_language = std::make_unique<LanguageController>();
        m_language->setLanguage(LanguageController::Language::English);
        m_theme = std::make_unique<Theme>(*qApp);
        m_window = std::make_unique<MainWindow>(*m_theme, *m_language);
        m_window->setSignInView(new QLabel(u"sign in"_s));
        m_window->move(200, 100);
        m_tray = std::make_unique<TrayIcon>(m_clock);
        m_home = std::make_unique<TrayHome>(*m_window, *m_tray, *m_settings, m_clock);
        m_host = std::make_unique<Trayer>();
    }
    void cleanup()
    {
        m_home.reset();
        m_tray.reset();
        m_window.reset();
        m_theme.reset();
        m_language.reset();
        m_host.reset();
    }

    void beginsInTheTrayAndComesUpWithAClick()
    {
        QVERIFY(m_host->start());
        m_home->start(true);
        QVERIFY(m_tray->isShown());
        m_clock.advance(1h);
        QVERIFY(!m_window->isVisible());
        QTRY_VERIFY(iconIsSeen());
        QVERIFY(comesWithAClick(*m_window));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// R31: neither the icon nor its menu is work in the console.
    void aClickOnTheIconIsNoActivity()
    {
        QVERIFY(m_host->start());
        m_home->start(true);
        QTRY_VERIFY(iconIsSeen());
        QSignalSpy activity(m_window.get(), &MainWindow::activity);
        clickOnIcon(3);
        QTRY_VERIFY(m_tray->menu()->isVisible());
        person({u"key"_s, u"Down"_s, u"Down"_s, u"Escape"_s});
        QTRY_VERIFY(!m_tray->menu()->isVisible());
        QVERIFY(comesWithAClick(*m_window));
        QVERIFY(activity.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        person({u"key"_s, u"shift"_s});
        QTRY_VERIFY(!activity.isEmpty());
    }

    void closingHidesOnlyWhereThatWasChosen()
    {
        QVERIFY(m_host->start());
        QSignalSpy ends(m_window.get(), &MainWindow::aboutToClose);
        m_home->setOptions({true, true, false});
        m_home->start(false);
        m_clock.advance(1s);
        QTRY_VERIFY(iconIsSeen());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        person({u"key"_s, u"alt+F4"_s});
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(ends.isEmpty());
        QVERIFY(comesWithAClick(*m_window));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_home->setOptions({true, false, false});
        person({u"key"_s, u"alt+F4"_s});
        QTRY_COMPARE(ends.size(), 1);
    }

    void quitEndsItWhereverTheWindowIs()
    {
        QVERIFY(m_host->start());
        QSignalSpy ends(m_window.get(), &MainWindow::aboutToClose);
        m_home->start(true);
        QTRY_VERIFY(iconIsSeen());
        clickOnIcon(3);
        QTRY_VERIFY(m_tray->menu()->isVisible());
        person({u"key"_s, u"q"_s});
        QTRY_COMPARE(ends.size(), 1);
    }

    /// The window is always within reach.
    void aTrayThatGoesGivesTheWindowBack()
    {
        QVERIFY(m_host->start());
        m_home->start(true);
        m_home->setOptions({true, true, false});
        QTRY_VERIFY(iconIsSeen());
        QVERIFY(m_host->stop());
        m_clock.advance(TrayIcon::lookInterval);
        QVERIFY(m_window->isVisible());
        QVERIFY(says(u"no notification area"_s));
        QVERIFY(m_host->start());
        m_clock.advance(TrayIcon::lookInterval);
        QVERIFY(m_tray->isShown());
        QVERIFY(!says(u"no notification area"_s));
        QTRY_VERIFY(iconIsSeen());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        person({u"key"_s, u"alt+F4"_s});
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(comesWithAClick(*m_window));
    }

    void aTrayThatComesLateIsWaitedFor()
    {
        m_home->start(true);
        m_clock.advance(TrayIcon::lookInterval);
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_host->start());
        m_clock.advance(1h);
        QVERIFY(!m_window->isVisible());
        QTRY_VERIFY(iconIsSeen());
    }

    void aMessageOfTheTrayOpensToo()
    {
        QVERIFY(m_host->start());
        m_home->start(true);
        QTRY_VERIFY(iconIsSeen());
        QVERIFY(m_tray->canShowMessages());
        QSignalSpy clicked(m_tray.get(), &TrayIcon::messageClicked);
        QSignalSpy activity(m_window.get(), &MainWindow::activity);
        const QString text = u"<b>CC01</b> & others"_s; // R249: HTML is text
        m_tray->showMessage(u"<i>Title</i>"_s, text, Badge::Shape::Octagon);
        QLabel *shown = nullptr;
        QTRY_VERIFY((shown = balloon(text)));
        QCOMPARE(shown->textFormat(), Qt::PlainText);
        const QPoint middle = shown->mapToGlobal(shown->rect().center());
        person(
            {u"mousemove"_s, QString::number(middle.x()), QString::number(middle.y()), u"click"_s, u"1"_s});
        QTRY_COMPARE(clicked.size(), 1);
        QVERIFY(activity.isEmpty()); // R31
    }

private:
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    static QLabel *balloon(const QString &text)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            for (auto *label : widget->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == text)
                    return label;
            }
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    testing::FakeClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LanguageController> m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<TrayHome> m_home;
    std::unique_ptr<Trayer> m_host;
};

QTEST_MAIN(TestTrayHost)
#include "tst_trayhost.moc"
