// SPDX-License-Identifier: Apache-2.0
#include "ui/common/banner.h"
#include "ui/signin/keychaintext.h"

#include "tests/signin/signinfixture.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QSet>
#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::Session;
using auth::SignIn;

/// What the first screen says when the server, the session or the credential store is not as hoped (R4,
/// R24, R29, R30, R34, R74).
class TestSignInStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRefusalHasItsOwnWords()
    {
        struct Case
        {
            const char *name;
            int status;
        };
        const Case cases[] = {{"invalidCode", 401},     {"codeAlreadyUsed", 401},   {"codeExpired", 401},
                              {"tooManyAttempts", 429}, {"ticketExpired", 401},     {"wrongStep", 409},
                              {"accessRemoved", 401},   {"serviceUnavailable", 503}};
        QSet<QString> seen;
        for (const Case &row : cases) {
            SignInFixture screen;
            QVERIFY(screen.beginWithCode({u"authenticator"_s}));
            screen.answer("/sign-in/verify", row.status,
                          SignInFixture::refusal(QString::fromLatin1(row.name), row.status));
            screen.type(u"123456"_s);
            screen.press(Qt::Key_Return);
            QTRY_VERIFY(screen.signIn.error());
            const QString said = refusalOn(screen);
            QVERIFY2(!said.isEmpty() && !said.contains(u"as the server says it"_s), row.name);
            QVERIFY2(!seen.contains(said), qPrintable(said));
            seen.insert(said);
        }
    }

    void aSignInThatTookTooLongStartsAgainWithTheAddressKept()
    {
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s}));
        screen.answer("/sign-in/verify", 401, SignInFixture::refusal(u"ticketExpired"_s, 401));
        screen.type(u"123456"_s);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.sees("This sign-in took too long."));
        QCOMPARE(screen.edit(u"Email address"_s)->text(), u"hanako@example.jp"_s);
        QVERIFY(screen.edit(u"Password"_s)->text().isEmpty());
        QVERIFY(screen.edit(u"Password"_s)->hasFocus());
    }

    void anUnreachableServerOffersRetryAndKeepsWhatWasTyped()
    {
        SignInFixture screen;
        screen.session.start();
        screen.http.expect("GET", u"/console/v1/about"_s).fail(Error::of(Error::Kind::Offline));
        screen.signIn.checkOffer();
        QVERIFY(QTest::qWaitForWindowActive(&screen.view));
        QTRY_VERIFY(screen.sees("The server cannot be reached."));
        screen.type(u"hanako@example.jp"_s);
        screen.http.expect("GET", u"/console/v1/about"_s)
            .reply(200, QJsonObject{{u"apiVersion"_s, u"1.0"_s}});
        screen.button(u"Retry"_s)->click();
        QTRY_VERIFY(!screen.sees("The server cannot be reached."));
        QCOMPARE(screen.edit(u"Email address"_s)->text(), u"hanako@example.jp"_s);
    }

    void theRealPlaneSignsInWithAnApiClient()
    {
        SignInFixture screen(net::Environment::japan());
        screen.session.start();
        QVERIFY(QTest::qWaitForWindowActive(&screen.view));
        QTRY_VERIFY(screen.sees("Created in the web console"));
        QVERIFY(screen.sees("public API"));
        QVERIFY(!screen.button(u"Sign in with email address and password"_s));

        screen.http.expect("POST", u"/cctrustoauth2/aozora/tokens/clients"_s)
            .withForm("grant_type=client_credentials&client_id=id-1&client_secret=s3cret")
            .reply(400, QJsonObject{{u"error"_s, u"invalid_client"_s}});
        QCOMPARE(screen.focused(), u"Customer ID"_s);
        screen.type(u"aozora"_s);
        screen.press(Qt::Key_Tab);
        screen.type(u" id-1 "_s);
        screen.press(Qt::Key_Tab);
        screen.type(u"s3cret"_s);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.sees("The API client was refused."));
        QCOMPARE(screen.edit(u"Client ID"_s)->text(), u" id-1 "_s);
        QVERIFY(screen.edit(u"Client secret"_s)->hasFocus());
    }

    void theWebConsoleIsOpenedFromTheNotice()
    {
        SignInFixture screen(net::Environment::japan());
        screen.session.start();
        QTRY_VERIFY(screen.button(u"Open"_s));
        QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
        screen.button(u"Open"_s)->click();
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(m_opened, QUrl(u"https://citrixcloud.jp"_s));
    }

    void anotherEnvironmentKeepsWhatWasTyped()
    {
        SignInFixture screen;
        const net::Environment japan = net::Environment::japan();
        screen.view.setEnvironments({screen.environment, japan});
        QVERIFY(screen.begin());
        screen.button(u"Sign in with an API client"_s)->click();
        screen.type(u"aozora"_s);
        QSignalSpy chosen(&screen.view, &ui::SignInView::environmentChosen);
        auto *choice = screen.view.findChild<QComboBox *>();
        QCOMPARE(choice->accessibleName(), u"Environment"_s);
        choice->setFocus();
        screen.press(Qt::Key_Down);
        QCOMPARE(chosen.value(0).value(0).toString(), u"japan"_s);

        SignIn other(screen.http, screen.session, japan, screen.clock);
        screen.attach(other, screen.session, japan);
        QVERIFY(screen.sees("Connected to: Citrix Cloud Japan"));
        QCOMPARE(screen.edit(u"Customer ID"_s)->text(), u"aozora"_s);
        screen.attach(screen.signIn, screen.session, screen.environment);
        QVERIFY(screen.sees("Sandbox (this computer)"));
    }

    void theFourFailuresOfACredentialStoreAreToldApart()
    {
        using Keeping = Session::Keeping;
        QSet<QString> titles, advices, states;
        for (const Keeping keeping :
             {Keeping::Unavailable, Keeping::Locked, Keeping::Silent, Keeping::Refused}) {
            const ui::KeychainText text = ui::KeychainText::of(keeping);
            QVERIFY(text.isTrouble());
            titles.insert(text.title);
            advices.insert(text.advice);
            states.insert(text.status);
        }
        QCOMPARE(titles.size(), 4);
        QCOMPARE(advices.size(), 4);
        QCOMPARE(states.size(), 4);
        QVERIFY(!ui::KeychainText::of(Keeping::Kept).isTrouble());
        QVERIFY(!ui::KeychainText::of(Keeping::MemoryByChoice).status.isEmpty());
    }

    void aLockedStoreIsRetriedOnceUnlocked()
    {
        SignInFixture screen;
        screen.memo.setSaved(true);
        screen.store.setFailure(Error::of(Error::Kind::KeychainLocked));
        screen.session.start();
        QVERIFY(QTest::qWaitForWindowActive(&screen.view));
        QTRY_VERIFY(screen.sees("The credential store is locked"));
        QVERIFY(screen.button(u"Use this session only"_s));
        screen.store.setFailure(std::nullopt);
        screen.button(u"Retry"_s)->click();
        QTRY_VERIFY(screen.button(u"Sign in"_s));
        QVERIFY(!screen.sees("The credential store is locked"));
    }

    void withoutAStoreOneWorksOnInThisSession()
    {
        SignInFixture screen;
        screen.store.setFailure(Error::of(Error::Kind::KeychainUnavailable));
        screen.session.start();
        QVERIFY(QTest::qWaitForWindowActive(&screen.view));
        QTRY_VERIFY(screen.sees("This computer has no credential store"));
        QVERIFY(screen.sees("never written to an ordinary file"));
        screen.button(u"Use this session only"_s)->click();
        QTRY_VERIFY(screen.edit(u"Password"_s));
    }

    void thisSessionOnlyHoldsForTheNextEnvironmentToo()
    {
        SignInFixture screen;
        screen.store.setFailure(Error::of(Error::Kind::KeychainUnavailable));
        screen.session.start();
        QTRY_VERIFY(screen.button(u"Use this session only"_s));
        screen.button(u"Use this session only"_s)->click();
        QTRY_VERIFY(screen.button(u"Sign in with an API client"_s));
        screen.button(u"Sign in with an API client"_s)->click();

        const net::Environment japan = net::Environment::japan();
        auth::SessionMemo memo(screen.settings, japan);
        Session session(screen.http, screen.store, memo, screen.clock);
        SignIn signIn(screen.http, session, japan, screen.clock);
        screen.attach(signIn, session, japan);
        session.start();
        QTRY_COMPARE(session.keeping(), Session::Keeping::MemoryByChoice);
        QTRY_VERIFY(screen.edit(u"Customer ID"_s));
        QVERIFY(!screen.button(u"Use this session only"_s));
        screen.attach(screen.signIn, screen.session, screen.environment);
        QVERIFY(screen.edit(u"Customer ID"_s));
    }

    void anEndedSessionSaysWhyAndKnowsTheAddress_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("idle") << u"sessionExpired"_s << u"idle"_s << u"60 minutes"_s;
        QTest::newRow("24 hours") << u"sessionExpired"_s << u"maximum"_s << u"24 hours"_s;
        QTest::newRow("revoked") << u"sessionRevoked"_s << QString() << u"has been ended"_s;
    }

    void anEndedSessionSaysWhyAndKnowsTheAddress()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QFETCH(QString, words);
        SignInFixture screen;
        QVERIFY(screen.beginWithCode({u"authenticator"_s}));
        screen.answer("/sign-in/verify", 200,
                      SignInFixture::stepTo("done", {{u"tokens"_s, screen.tokens()}}));
        screen.http.expect("GET", u"/console/v1/session"_s).hold();
        screen.type(u"123456"_s);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.http.isExhausted());
        Error ended = Error::of(Error::Kind::SessionExpired);
        ended.type = u"urn:ccj:error:"_s + name;
        ended.parameters.insert(u"reason"_s, reason);
        screen.session.endedByServer(ended);
        QTRY_VERIFY(screen.sees(qPrintable(words)));
        QCOMPARE(screen.edit(u"Email address"_s)->text(), u"hanako@example.jp"_s);
        QCOMPARE(screen.focused(), u"Password"_s);
    }

    void helpNamesTheThreeChecks()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.button(u"Can't sign in?"_s)->click();
        QVERIFY(screen.sees("Is it the right cloud?"));
        QVERIFY(screen.sees("Is it the right email address?"));
        QVERIFY(screen.sees("ask your organization's administrator"));
        screen.button(u"Close"_s)->click();
        QTRY_VERIFY(!screen.sees("Is it the right cloud?"));
    }

public Q_SLOTS:
    void opened(const QUrl &address) { m_opened = address; }

private:
    QUrl m_opened;

    /// What the card says about the last refusal: in its banner or under the field.
    static QString refusalOn(const SignInFixture &screen)
    {
        const auto *banner = screen.view.findChild<ui::Banner *>();
        if (banner->isVisible())
            return banner->text();
        QLineEdit *code = screen.edit(u"Verification code (6 digits)"_s);
        return code ? code->accessibleDescription() : QString();
    }
};

QTEST_MAIN(TestSignInStates)
#include "tst_signinstates.moc"
