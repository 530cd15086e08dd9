// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/sessionview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include "app/auth/session.h"
#include "app/core/settings.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecretstore.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <utility>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void signedOutShowsTheSignInViewAlone();
    void everythingFocusableHasAName();
    void noAccessKeyIsTakenTwice();
    void menusAndTitleChangeLanguage();
    void pagesHaveShortcutsAndNames();
    void aPagesActionsComeAndGoWithIt();
    void organizationIsCopiedAndSwitched();
    void anApiClientIsShownByItsIds();
    void sandboxIsNamed();
    void timeLeftIsShown();
    void zoomAndThemeAreSwitched();
    void aDialogThatAsksKeepsTheWindowOpen();

private:
    void addPages();
    QAction *action(const QString &text) const;
    bool shows(const QString &text) const;
    QToolButton *button(const QString &name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LanguageController> m_language;
    std::unique_ptr<MainWindow> m_window;
    QLabel *m_signIn = nullptr;
};

void TestMainWindow::init()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_language = std::make_unique<LanguageController>();
    m_language->setLanguage(LanguageController::Language::English);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_language);
    m_signIn = new QLabel(u"sign in here"_s);
    m_window->setSignInView(m_signIn);
    addPages();
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_language.reset();
    m_theme.reset();
}

void TestMainWindow::addPages()
{
    const auto page = [this](const QString &id, const QString &title) {
        auto *widget = new QLineEdit(title);
        widget->setAccessibleName(title);
        auto *act = new QAction(u"Act on %1"_s.arg(title), widget);
        m_window->addPage({id, u"person"_s, [title] { return title; }, widget, {act}});
    };
    page(u"one"_s, u"Page one"_s);
    page(u"two"_s, u"Page two"_s);
}

QAction *TestMainWindow::action(const QString &text) const
{
    for (const QMenu *menu : m_window->findChild<QMenuBar *>()->findChildren<QMenu *>()) {
        for (QAction *each : menu->actions()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
    }
    return nullptr;
}

bool TestMainWindow::shows(const QString &text) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

QToolButton *TestMainWindow::button(const QString &name) const
{
    for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

void TestMainWindow::signedOutShowsTheSignInViewAlone()
{
    QVERIFY(m_signIn->isVisible());
    QVERIFY(!action(u"Sign out"_s)->isEnabled());
    m_window->showSignedIn();
    QVERIFY(!m_signIn->isVisible());
    QVERIFY(action(u"Sign out"_s)->isEnabled());
    m_window->showSignIn();
    QVERIFY(m_signIn->isVisible());
}

void TestMainWindow::everythingFocusableHasAName()
{
    m_window->setAccount(u"Hanako"_s, u"hanako@example.jp"_s);
    const auth::Organization one{u"a"_s, u"Aoba"_s, u"51579061"_s};
    const auth::Organization two{u"b"_s, u"Midori"_s, u"51579062"_s};
    m_window->setOrganizations({one, two}, one);
    m_window->showSignedIn();
    int seen = 0;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++seen;
        QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
    QVERIFY(seen >= 5);
}

void TestMainWindow::noAccessKeyIsTakenTwice()
{
    m_window->showSignedIn();
    for (const auto language :
         {LanguageController::Language::English, LanguageController::Language::Japanese}) {
        m_language->setLanguage(language);
        QList<QList<QAction *>> levels{m_window->findChild<QMenuBar *>()->actions()};
        for (const QMenu *menu : m_window->findChild<QMenuBar *>()->findChildren<QMenu *>())
            levels.append(menu->actions());
        for (const QList<QAction *> &level : levels) {
            QSet<QKeySequence> keys;
            for (const QAction *each : level) {
                const QKeySequence key = QKeySequence::mnemonic(each->text());
                QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(each->text()));
                keys.insert(key);
            }
        }
    }
}

void TestMainWindow::menusAndTitleChangeLanguage()
{
    m_window->showSignedIn();
    const QString file = m_window->findChild<QMenuBar *>()->actions().constFirst()->text();
    m_language->setLanguage(LanguageController::Language::Japanese);
    QTRY_VERIFY(m_window->findChild<QMenuBar *>()->actions().constFirst()->text() != file);
    QVERIFY(m_window->findChild<QMenuBar *>()->actions().constFirst()->text().startsWith(u"ファイル"_s));
}

void TestMainWindow::pagesHaveShortcutsAndNames()
{
    m_window->showSignedIn();
    QCOMPARE(m_window->currentPage(), u"one"_s);
    QCOMPARE(action(u"Page two"_s)->shortcut(), QKeySequence(u"Ctrl+2"_s));
    action(u"Page two"_s)->trigger();
    QCOMPARE(m_window->currentPage(), u"two"_s);
    QVERIFY(m_window->windowTitle().startsWith(u"Page two"_s));
}

void TestMainWindow::aPagesActionsComeAndGoWithIt()
{
    m_window->showSignedIn();
    QVERIFY(action(u"Act on Page one"_s));
    m_window->showPage(u"two"_s);
    QVERIFY(!action(u"Act on Page one"_s));
    QVERIFY(action(u"Act on Page two"_s));
    QVERIFY(m_window->removePage(u"two"_s));
    QVERIFY(!action(u"Act on Page two"_s));
    QVERIFY(!action(u"Page two"_s));
}

/// R36, R37: the organisation is always visible, its OrgID is copied with one press, and another one is
/// chosen in the same place.
void TestMainWindow::organizationIsCopiedAndSwitched()
{
    const auth::Organization one{u"a"_s, u"Aoba"_s, u"51579061"_s};
    const auth::Organization two{u"b"_s, u"Midori"_s, u"51579062"_s};
    m_window->setOrganizations({one, two}, one);
    m_window->showSignedIn();
    QVERIFY(shows(u"Aoba"_s));
    QSignalSpy chosen(m_window.get(), &MainWindow::organizationChosen);
    QTest::mouseClick(button(u"Copy OrgID"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"51579061"_s);
    for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
        for (QAction *each : menu->actions()) {
            if (each->text() == u"Midori (OrgID 51579062)"_s)
                each->trigger();
        }
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"b"_s);
}

/// R42: the customer ID is named as what it is, not shown as an OrgID.
void TestMainWindow::anApiClientIsShownByItsIds()
{
    testing::FakeHttp http;
    testing::FakeClock clock;
    testing::FakeSecretStore store;
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    auth::SessionMemo memo(settings, net::Environment::japan());
    auth::Session session(http, store, memo, clock);
    net::Reachability reachability(http);
    const auth::SignIn signIn(http, session, net::Environment::japan(), clock);
    mfa::MfaApi api(http, clock);
    mfa::StatusController methods(api, session);
    RecoveryNotice recovery(signIn, session, methods);
    const SessionView view(*m_window, *m_language, session, reachability, recovery, clock);
    session.adoptApiClient({u"aozora"_s, u"id-1"_s, auth::SecretString::fromText(u"s3cret"_s)},
                           {.accessToken = auth::SecretString::fromText(u"access"_s),
                            .accessExpiresAt = clock.now().addSecs(3600)});
    QTRY_VERIFY(shows(u"aozora"_s));
    QVERIFY(shows(u"Customer ID"_s));
    QVERIFY(!button(u"Copy OrgID"_s));
    button(u"Copy Customer ID"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"aozora"_s);
    QCOMPARE(button(u"Account: API client"_s)->toolTip(), u"Client ID id-1"_s);
    m_language->setLanguage(LanguageController::Language::Japanese);
    QTRY_VERIFY(shows(u"顧客ID"_s));
    QTRY_VERIFY(button(u"アカウント: APIクライアント"_s));
}

void TestMainWindow::sandboxIsNamed()
{
    m_window->setEnvironment([] { return u"Sandbox (this computer)"_s; }, true, {});
    m_window->showSignedIn();
    QVERIFY(shows(u"Sandbox (this computer)"_s));
}

/// R35.
void TestMainWindow::timeLeftIsShown()
{
    m_window->showSignedIn();
    m_window->statusLine()->setTimeLeft(58min + 59s, 21h + 30min);
    QVERIFY(shows(u"Idle: 58 min left"_s));
    QVERIFY(shows(u"Session: 21 h 30 min left"_s));
    m_window->statusLine()->setTimeLeft({}, {});
    QVERIFY(!shows(u"Idle: 58 min left"_s));
}

void TestMainWindow::zoomAndThemeAreSwitched()
{
    m_theme->setMode(Theme::Mode::Light);
    const int before = ui::font(TextRole::Title).pixelSize();
    m_window->showSignedIn();
    const auth::Organization one{u"a"_s, u"Aoba"_s, u"51579061"_s};
    m_window->setOrganizations({one}, one);
    const auto name = [this] {
        for (QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text() == u"Aoba"_s)
                return label;
        }
        return static_cast<QLabel *>(nullptr);
    };
    const int nameBefore = name()->font().pixelSize();
    action(u"Larger"_s)->trigger();
    QVERIFY(ui::font(TextRole::Title).pixelSize() > before);
    QVERIFY(name()->font().pixelSize() > nameBefore); // what is on the screen already
    action(u"Normal size"_s)->trigger();
    QCOMPARE(ui::font(TextRole::Title).pixelSize(), before);
    action(u"Dark"_s)->trigger();
    QCOMPARE(schemeOf(QApplication::palette()), Scheme::Dark);
    QTRY_COMPARE(schemeOf(m_window->palette()), Scheme::Dark);
    QCOMPARE(name()->palette().color(QPalette::WindowText), color(Role::Text, Scheme::Dark));
}

/// An enrolment that is not finished, for example: nothing may be lost without a question.
void TestMainWindow::aDialogThatAsksKeepsTheWindowOpen()
{
    class Asking : public QDialog
    {
    public:
        using QDialog::QDialog;
        void reject() override
        {
            if (std::exchange(m_asked, true))
                QDialog::reject();
        }

    private:
        bool m_asked = false;
    };
    QSignalSpy closing(m_window.get(), &MainWindow::aboutToClose);
    Asking dialog(m_window.get());
    dialog.show();
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(dialog.isVisible());
    QVERIFY(closing.isEmpty());
    m_window->close();
    QVERIFY(!dialog.isVisible());
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closing.size(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
