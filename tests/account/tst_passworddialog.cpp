// SPDX-License-Identifier: Apache-2.0
#include "tests/account/profilefixture.h"

#include <QCheckBox>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto passwordPath = mePath + u"/password"_s;
const auto oldPassword = u"Old-Password-1"_s;
const auto goodPassword = u"tidal=Mango7 orbit"_s;

struct PasswordFixture : ProfileFixture
{
    using ProfileFixture::ProfileFixture;

    QDialog *password = nullptr;

    void begin()
    {
        open();
        password = openDialog("Change password…");
        QVERIFY(password);
    }
    void fill(const QString &current, const QString &next, const QString &again) const
    {
        const auto put = [this](const char *name, const QString &text) {
            auto *edit = editOn(*password, name);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
        };
        put("Current password", current);
        put("New password", next);
        put("New password, again", again);
    }
    void submit() const { press(Qt::Key_Return); }
    FakeHttp::Expectation &expectPut() { return http.expect("PUT", passwordPath); }
    bool says(const char *text) const { return sees(*password, text); }
};

} // namespace

class tst_PasswordDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesItByKeyboard();
    void tellsWhatIsMissing();
    void judgesWhileOneTypes();
    void refusalsStandUnderTheirField_data();
    void refusalsStandUnderTheirField();
    void tooManyCountDown();
    void aLostAnswerLeavesItOpen();
    void whatIsTypedIsHidden();
    void theLanguageMayChange();
};

// R43: current, new, again; the other sessions end.
void tst_PasswordDialog::changesItByKeyboard()
{
    Machine machine;
    PasswordFixture fixture(machine);
    fixture.begin();
    QVERIFY(fixture.says("Your other sessions end"));
    QCOMPARE(focused(), u"Current password"_s);
    type(oldPassword);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"New password"_s);
    type(goodPassword);
    press(Qt::Key_Tab);
    QCOMPARE(focused(), u"New password, again"_s);
    type(goodPassword);
    fixture.expectPut()
        .withJson(QJsonObject{{u"currentPassword"_s, oldPassword}, {u"newPassword"_s, goodPassword}})
        .withChange(u"account.changePassword"_s)
        .reply(204);
    fixture.submit();
    QTRY_VERIFY(sees(fixture.page, "Your password was changed. Your other sessions have ended."));
    QTRY_VERIFY(!fixture.dialog());
    QTRY_VERIFY(fixture.http.isExhausted());
}

// R44: nothing is sent before the form is right.
void tst_PasswordDialog::tellsWhatIsMissing()
{
    Machine machine;
    PasswordFixture fixture(machine);
    fixture.begin();
    fixture.submit();
    QVERIFY(fixture.says("Enter your current password."));
    QCOMPARE(focused(), u"Current password"_s);
    fixture.fill(oldPassword, {}, {});
    fixture.submit();
    QVERIFY(fixture.says("Enter a new password."));
    QVERIFY(!fixture.says("Enter your current password."));
    fixture.fill(oldPassword, goodPassword, u"another"_s);
    fixture.submit();
    QVERIFY(fixture.says("The two new passwords differ."));
    QCOMPARE(focused(), u"New password, again"_s);
    fixture.fill(oldPassword, oldPassword, oldPassword);
    fixture.submit();
    QVERIFY(fixture.says("This is your current password."));
    QCOMPARE(editOn(*fixture.password, "Current password")->text(), oldPassword);
}

// R44: strength by zxcvbn, and what the service asks for.
void tst_PasswordDialog::judgesWhileOneTypes()
{
    Machine machine;
    PasswordFixture fixture(machine);
    fixture.begin();
    QVERIFY(fixture.says("8 to 128 characters: upper and lower case letters"));
    fixture.fill(oldPassword, u"password"_s, {});
    QVERIFY(fixture.says("Very weak"));
    QVERIFY(fixture.says("a word or password that many people use"));
    QVERIFY(fixture.says("Still needed: an upper case letter, a digit, one of !@#$%^*?+=-"));
    fixture.fill(oldPassword, u"Hanako.Suzuki=1"_s, {});
    QVERIFY(fixture.says("It contains your name, address or organization."));
    QVERIFY(fixture.says("Still needed: nothing of your sign-in address"));
    fixture.fill(oldPassword, goodPassword, {});
    QVERIFY(fixture.says("Very strong"));
    QVERIFY(fixture.says("It keeps every rule of the service."));
    fixture.fill(oldPassword, QString(129, u'a'), {});
    QVERIFY(fixture.says("8 to 128 characters, an upper case letter"));
}

void tst_PasswordDialog::refusalsStandUnderTheirField_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("wrong") << 401 << refusal(u"invalidCredentials"_s) << u"Current password"_s
                           << QByteArray("The current password is not correct.");
    QTest::newRow("reused") << 422 << refusal(u"passwordReused"_s) << u"New password"_s
                            << QByteArray("You have used this password before.");
    QTest::newRow("weak") << 422 << refusal(u"passwordTooWeak"_s, {{u"rules"_s, u"length,digit"_s}})
                          << u"New password"_s << QByteArray("Still needed: 8 to 128 characters, a digit");
    QTest::newRow("weak for a rule of its own")
        << 422 << refusal(u"passwordTooWeak"_s, {{u"rules"_s, u"breached"_s}}) << u"New password"_s
        << QByteArray("it is too weak");
    QTest::newRow("kept elsewhere") << 409 << refusal(u"managedByProvider"_s) << u"Current password"_s
                                    << QByteArray("Your password is managed by Azure AD.");
}

void tst_PasswordDialog::refusalsStandUnderTheirField()
{
    QFETCH(const int, status);
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, field);
    QFETCH(const QByteArray, words);
    Machine machine;
    PasswordFixture fixture(machine);
    fixture.begin();
    fixture.fill(oldPassword, goodPassword, goodPassword);
    fixture.expectPut().reply(status, body);
    fixture.submit();
    QTRY_VERIFY(fixture.says(words.constData()));
    QCOMPARE(focused(), field);
    QVERIFY(editOn(*fixture.password, qPrintable(field))
                ->accessibleDescription()
                .contains(QString::fromUtf8(words)));
    QCOMPARE(editOn(*fixture.password, "New password")->text(), goodPassword); // nothing is lost
    fixture.expectPut().reply(204);                                            // and it can be tried again
    fixture.submit();
    QTRY_VERIFY(fixture.http.isExhausted());
}

void tst_PasswordDialog::tooManyCountDown()
{
    Machine machine;
    PasswordFixture fixture(machine);
    fixture.begin();
    fixture.fill(oldPassword, goodPassword, goodPassword);
    fixture.expectPut().reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "90"}});
    fixture.submit();
    QTRY_VERIFY(fixture.says("You can try again in 1:30."));
    QVERIFY(!buttonOn(*fixture.password, "Change password")->isEnabled());
    fixture.clock.advance(31s);
    QTRY_VERIFY(fixture.says("You can try again in 0:59."));
    fixture.clock.advance(59s);
    QTRY_VERIFY(buttonOn(*fixture.password, "Change password")->isEnabled());
    QVERIFY(fixture.says("You can try again now."));
}

void tst_PasswordDialog::aLostAnswerLeavesItOpen()
{
    Machine machine;
    PasswordFixture fixture(machine);
    fixture.begin();
    fixture.fill(oldPassword, goodPassword, goodPassword);
    fixture.expectPut().fail(lostAnswer());
    fixture.submit();
    QTRY_VERIFY(fixture.says("The password may have been changed all the same."));
    QVERIFY(fixture.password->isVisible());
    QCOMPARE(editOn(*fixture.password, "New password")->text(), goodPassword);
}

void tst_PasswordDialog::whatIsTypedIsHidden()
{
    Machine machine;
    PasswordFixture fixture(machine);
    fixture.begin();
    fixture.fill(oldPassword, goodPassword, goodPassword);
    QCOMPARE(editOn(*fixture.password, "New password")->displayText(),
             QString(goodPassword.size(), editOn(*fixture.password, "New password")->displayText().at(0)));
    auto *box = qobject_cast<QCheckBox *>(buttonOn(*fixture.password, "Show passwords"));
    QVERIFY(box);
    box->click();
    QCOMPARE(editOn(*fixture.password, "New password")->displayText(), goodPassword);
    box->click();
    QCOMPARE_NE(editOn(*fixture.password, "New password")->displayText(), goodPassword);
}

void tst_PasswordDialog::theLanguageMayChange()
{
    Machine machine;
    PasswordFixture fixture(machine);
    fixture.begin();
    fixture.fill(oldPassword, u"password"_s, u"other"_s);
    fixture.submit();
    QVERIFY(fixture.says("The two new passwords differ."));
    ui::LanguageController language;
    language.setLanguage(ui::LanguageController::Language::Japanese);
    QTRY_VERIFY(fixture.says("新しいパスワードが一致しません"));
    QVERIFY(fixture.says("非常に弱い"));
    QCOMPARE(editOn(*fixture.password, "新しいパスワード")->text(), u"password"_s);
    for (const auto &words : wordsOn(*fixture.password))
        QVERIFY2(!words.contains(u"password"_s), qPrintable(words));
}

QTEST_MAIN(tst_PasswordDialog)
#include "tst_passworddialog.moc"
