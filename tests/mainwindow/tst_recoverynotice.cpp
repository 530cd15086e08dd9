// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/sessionview.h"
#include "ui/theme/theme.h"

#include "tests/mfa/onscreen.h"
#include "tests/signin/signinfixture.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using auth::Session;

/// What is said after a sign-in without the authenticator (R79).
class TestRecoveryNotice : public QObject
{
    Q_OBJECT

private:
    static bool begin(SignInFixture &screen)
    {
        return screen.beginWithCode({u"authenticator"_s, u"backupCode"_s, u"recoveryEmail"_s});
    }
    static void verify(SignInFixture &screen, auth::Method method, const QString &code)
    {
        screen.signIn.chooseMethod(method);
        screen.answer("/sign-in/verify", 200,
                      SignInFixture::stepTo("done", {{u"tokens"_s, screen.tokens()}}));
        screen.signIn.submitCode(code);
    }

private Q_SLOTS:
    void aSpentBackupCodeIsToBeStruckOut_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("urgent");
        QTest::newRow("many") << 7 << u"7 backup codes left."_s << false;
        QTest::newRow("few") << 1 << u"1 backup code left."_s << true;
        QTest::newRow("none") << 0 << u"make a new set"_s << true;
    }

    void aSpentBackupCodeIsToBeStruckOut()
    {
        QFETCH(int, left);
        QFETCH(QString, said);
        QFETCH(bool, urgent);
        ui::LanguageController language;
        language.setLanguage(ui::LanguageController::Language::English);
        SignInFixture screen;
        mfa::StatusController methods(screen.enrolments, screen.session);
        ui::RecoveryNotice notice(screen.signIn, screen.session, methods);
        QVERIFY(begin(screen));
        verify(screen, auth::Method::BackupCode, u"12345678"_s);
        const int asked = screen.http.expect("GET", u"/console/v1/mfa"_s).hold();
        screen.http.expect("GET", u"/console/v1/session"_s).hold();
        QTRY_COMPARE(screen.session.state(), Session::State::Active);
        QVERIFY(notice.isDue());
        QVERIFY(notice.text().contains(u"strike it out"_s)); // said before the number is known
        QTRY_VERIFY(screen.http.wasSent(asked));
        screen.http.reply(asked, 200,
                          QJsonObject{{u"enrolled"_s, true},
                                      {u"enrolledAt"_s, u"2026-01-10T03:00:00Z"_s},
                                      {u"backupCodesLeft"_s, left}});
        QTRY_VERIFY2(notice.text().contains(said), qPrintable(notice.text()));
        QCOMPARE(notice.isUrgent(), urgent);
        QTRY_VERIFY(screen.http.isExhausted());
        notice.dismiss();
        QVERIFY(!notice.isDue());
    }

    /// It does not only advise: the wizard is one key away, and the notice goes when it has been read.
    void itLeadsToTheChangeOfTheDevice()
    {
        ui::Theme theme(*qApp);
        ui::LanguageController language;
        language.setLanguage(ui::LanguageController::Language::English);
        ui::MainWindow window(theme, language);
        SignInFixture screen;
        net::Reachability reachability(screen.http);
        mfa::StatusController methods(screen.enrolments, screen.session);
        ui::RecoveryNotice notice(screen.signIn, screen.session, methods);
        ui::SessionView view(window, language, screen.session, reachability, notice, screen.clock);
        const QSignalSpy asked(&view, &ui::SessionView::deviceChangeRequested);
        QVERIFY(begin(screen));
        verify(screen, auth::Method::RecoveryEmail, u"123456"_s);
        screen.http.expect("GET", u"/console/v1/mfa"_s).hold();
        screen.http.expect("GET", u"/console/v1/session"_s).hold();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(buttonOn(window, "Change device…"));
        QTRY_VERIFY(screen.http.isExhausted());
        buttonOn(window, "Change device…")->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        QVERIFY(sees(window, "You signed in with a code sent by email.")); // nothing was changed yet
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"Dismiss"_s);
        press(Qt::Key_Space);
        QVERIFY(!sees(window, "You signed in with a code sent by email."));
        QVERIFY(!notice.isDue());
    }

    void theAuthenticatorNeedsNoWords()
    {
        SignInFixture screen;
        mfa::StatusController methods(screen.enrolments, screen.session);
        ui::RecoveryNotice notice(screen.signIn, screen.session, methods);
        QVERIFY(begin(screen));
        verify(screen, auth::Method::Authenticator, u"123456"_s);
        screen.http.expect("GET", u"/console/v1/session"_s).hold();
        QTRY_COMPARE(screen.session.state(), Session::State::Active);
        QTRY_VERIFY(screen.http.isExhausted());
        QVERIFY(!notice.isDue());
    }
};

QTEST_MAIN(TestRecoveryNotice)
#include "tst_recoverynotice.moc"
