// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"

#include "tests/signin/signinfixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QListWidget>
#include <QTranslator>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using auth::Session;
using auth::SignIn;

namespace {

/// A language in which every text is the English one in brackets: what is shown without them was not
/// asked for again.
class Bracketed final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"《%1》"_s.arg(QString::fromUtf8(text));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The language changes while somebody types (R5), and a screen reader hears the words on the screen.
class TestSignInLanguages : public QObject
{
    Q_OBJECT

private:
    Bracketed m_language;

    static SignInFixture &at(SignInFixture &screen, SignIn::Step step)
    {
        const QStringList all{u"authenticator"_s, u"backupCode"_s, u"recoveryEmail"_s};
        const QJsonArray organizations{
            QJsonObject{{u"id"_s, u"aozora"_s}, {u"name"_s, u"あおぞら商事"_s}, {u"orgId"_s, u"12345678"_s}},
            QJsonObject{{u"id"_s, u"kita"_s}, {u"name"_s, u"北辰物流"_s}, {u"orgId"_s, u"87654321"_s}}};
        if (step == SignIn::Step::Password || step == SignIn::Step::ApiClient) {
            [&] { QVERIFY(screen.begin()); }();
            if (step == SignIn::Step::ApiClient)
                screen.button(u"Sign in with an API client"_s)->click();
            return screen;
        }
        [&] { QVERIFY(screen.beginWithCode(all)); }();
        screen.button(u"Don't have your authenticator app?"_s)->click();
        const QMap<SignIn::Step, const char *> next{{SignIn::Step::Organization, "customer"},
                                                    {SignIn::Step::Terms, "terms"},
                                                    {SignIn::Step::Enrolment, "enroll"}};
        if (next.contains(step)) {
            screen.answer("/sign-in/verify", 200,
                          SignInFixture::stepTo(next[step], {{u"customers"_s, organizations}}));
            screen.type(u"123456"_s);
            screen.press(Qt::Key_Return);
            [&] { QTRY_COMPARE(screen.signIn.step(), step); }();
        }
        return screen;
    }

    static QString nameOf(QWidget *widget)
    {
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        return heard ? heard->text(QAccessible::Name) : QString();
    }

private Q_SLOTS:
    void cleanup() { QCoreApplication::removeTranslator(&m_language); }

    void everyPage_data()
    {
        QTest::addColumn<SignIn::Step>("step");
        QTest::newRow("password") << SignIn::Step::Password;
        QTest::newRow("API client") << SignIn::Step::ApiClient;
        QTest::newRow("code") << SignIn::Step::Code;
        QTest::newRow("organization") << SignIn::Step::Organization;
        QTest::newRow("terms") << SignIn::Step::Terms;
        QTest::newRow("enrolment") << SignIn::Step::Enrolment;
    }

    void everyPage()
    {
        QFETCH(SignIn::Step, step);
        SignInFixture screen;
        at(screen, step);
        QCoreApplication::installTranslator(&m_language);
        QCoreApplication::sendPostedEvents();
        for (const QString &words : screen.words())
            QVERIFY2(words.contains(u'《') || words == u"hanako@example.jp"_s, qPrintable(words));
    }

    void whatIsFocusableHasAName_data() { everyPage_data(); }

    void whatIsFocusableHasAName()
    {
        QFETCH(SignIn::Step, step);
        SignInFixture screen;
        at(screen, step);
        int seen = 0;
        for (QWidget *widget : screen.view.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
                continue;
            ++seen;
            const QString name = nameOf(widget);
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (!button)
                continue;
            QCOMPARE(name, button->text());
            const auto role = QAccessible::queryAccessibleInterface(widget)->role();
            QVERIFY(role == QAccessible::PushButton || role == QAccessible::CheckBox);
        }
        QVERIFY(seen > 0);
    }

    void theJourneyIsTheSameInJapanese()
    {
        ui::LanguageController language;
        language.setLanguage(ui::LanguageController::Language::Japanese);
        SignInFixture screen;
        QVERIFY(screen.begin());
        QCOMPARE(screen.focused(), u"メールアドレス"_s);
        screen.answer("/sign-in", 200,
                      SignInFixture::stepTo("verify", {{u"methods"_s, QJsonArray{u"authenticator"_s}}}));
        screen.enterPassword();
        QTRY_COMPARE(screen.focused(), u"認証コード（6桁）"_s);
        screen.answer("/sign-in/verify", 401, SignInFixture::refusal(u"codeAlreadyUsed"_s, 401));
        screen.edit(u"認証コード（6桁）"_s)->insert(u"１２３　４５６"_s);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.sees("このコードは使用済みです。"));
        screen.answer("/sign-in/verify", 200, SignInFixture::stepTo("terms"));
        screen.type(u"654321"_s);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.sees("ホームリージョン: 日本"));
        screen.answer("/sign-in/terms", 200, SignInFixture::stepTo("done", {{u"tokens"_s, screen.tokens()}}));
        screen.http.expect("GET", u"/console/v1/session"_s).hold();
        screen.press(Qt::Key_Space);
        screen.press(Qt::Key_Tab);
        QCOMPARE(nameOf(QApplication::focusWidget()), u"続行"_s);
        screen.press(Qt::Key_Space);
        QTRY_COMPARE(screen.session.state(), Session::State::Active);
        QTRY_VERIFY(screen.http.isExhausted());
    }

    void tabGoesFromTheFieldsOverTheButtonToTheLinks()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        QStringList order;
        for (int i = 0; i < 5; ++i) {
            order.append(nameOf(QApplication::focusWidget()));
            screen.press(Qt::Key_Tab);
        }
        const QStringList expected{u"Email address"_s, u"Password"_s, u"Sign in"_s,
                                   u"Sign in with an API client"_s, u"Can't sign in?"_s};
        QCOMPARE(order, expected);
    }

    void aSwitchWhileTypingKeepsTextFocusAndRefusal()
    {
        SignInFixture screen;
        QVERIFY(screen.begin());
        screen.answer("/sign-in", 401, SignInFixture::refusal(u"invalidCredentials"_s, 401));
        screen.enterPassword();
        QTRY_VERIFY(screen.sees("not correct"));
        screen.edit(u"Email address"_s)->setFocus();
        screen.edit(u"Email address"_s)->setCursorPosition(3);
        QCoreApplication::installTranslator(&m_language);
        QCoreApplication::sendPostedEvents();
        QLineEdit *email = screen.edit(u"《Email address》"_s);
        QVERIFY(email && email->hasFocus());
        QCOMPARE(email->text(), u"hanako@example.jp"_s);
        QCOMPARE(email->cursorPosition(), 3);
        QCOMPARE(screen.edit(u"《Password》"_s)->text(), u"correct horse"_s);
        QVERIFY(screen.sees("《The email address or the password is not correct.》"));
    }

    void theCredentialStoreScreenChangesToo()
    {
        SignInFixture screen;
        screen.store.setFailure(Error::of(Error::Kind::KeychainSilent));
        screen.session.start();
        QTRY_VERIFY(screen.sees("does not answer"));
        QCoreApplication::installTranslator(&m_language);
        QCoreApplication::sendPostedEvents();
        for (const QString &words : screen.words())
            QVERIFY2(words.contains(u'《'), qPrintable(words));
    }
};

QTEST_MAIN(TestSignInLanguages)
#include "tst_signinlanguages.moc"
