// SPDX-License-Identifier: Apache-2.0
#include "tests/account/profilefixture.h"

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;

class tst_ProfilePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThePersonAndTheMethods();
    void everythingFailsAndIsReadAgain();
    void theMethodsFailAlone();
    void whatIsOldIsSaidToBe();
    void fewCodesAreWarnedOf_data();
    void fewCodesAreWarnedOf();
    void waysBackAreCounted();
    void nothingSwitchesItOff();
    void peopleOfAzureAdAreSentThere();
    void anApiClientHasNoProfile();
    void renamesByKeyboard();
    void aRefusedNameStays();
    void aLostAnswerIsTold();
    void theLanguageMayChange();
    void theSessionTakesItsDialogAlong();
};

// R45: who it is, device, codes left, the phone as the server masks it.
void tst_ProfilePage::showsThePersonAndTheMethods()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.open();
    for (const char *words :
         {"鈴木 花子", "hanako.suzuki@example.jp", "青葉商事 (OrgID 40012345)", "緑工業 (OrgID 40067890)",
          "7 unused code(s) left", "••••5678", "Enrolled since"})
        QVERIFY2(sees(fixture.page, words), words);
    QVERIFY(sees(fixture.page, "青葉商事, the organization in which you first enrolled")); // R101
}

void tst_ProfilePage::everythingFailsAndIsReadAgain()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.signIn();
    fixture.http.expect("GET", mePath).reply(503);
    fixture.http.expect("GET", mfaPath).reply(503);
    fixture.show();
    QCOMPARE(fixture.page.state(), PageState::Loading);
    QTRY_COMPARE(fixture.page.state(), PageState::Error);
    fixture.expectReading();
    QTRY_VERIFY(buttonOn(fixture.page, "Retry"));
    buttonOn(fixture.page, "Retry")->click();
    QTRY_VERIFY(sees(fixture.page, "鈴木 花子"));
    QTRY_VERIFY(sees(fixture.page, "••••5678"));
}

void tst_ProfilePage::theMethodsFailAlone()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.signIn();
    fixture.http.expect("GET", mePath).reply(200, meJson());
    fixture.http.expect("GET", mfaPath).reply(503);
    fixture.show();
    QTRY_VERIFY(sees(fixture.page, "鈴木 花子"));
    QTRY_VERIFY(buttonOn(fixture.page, "Retry"));
    QVERIFY(buttonOn(fixture.page, "Change password…")); // what was read can be used
    fixture.expectReading();
    buttonOn(fixture.page, "Retry")->click();
    QTRY_VERIFY(sees(fixture.page, "••••5678"));
    QVERIFY(!buttonOn(fixture.page, "Retry"));
}

void tst_ProfilePage::whatIsOldIsSaidToBe()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.open();
    fixture.http.expect("GET", mePath).reply(200, meJson());
    fixture.http.expect("GET", mfaPath).reply(503);
    QTest::keyClick(&fixture.page, Qt::Key_F5);
    QTRY_COMPARE(fixture.page.state(), PageState::Stale);
    QVERIFY(sees(fixture.page, "What you see is the last known state."));
    QVERIFY(sees(fixture.page, "••••5678"));
}

void tst_ProfilePage::fewCodesAreWarnedOf_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<QByteArray>("advice");
    QTest::newRow("none") << 0 << QByteArray("Make a new set of backup codes: none is left.");
    QTest::newRow("few") << 3 << QByteArray("Make a new set of backup codes before the last ones are used.");
    QTest::newRow("enough") << 4 << QByteArray();
}

// R79.
void tst_ProfilePage::fewCodesAreWarnedOf()
{
    QFETCH(const int, left);
    QFETCH(const QByteArray, advice);
    Machine machine;
    ProfileFixture fixture(machine);
    auto status = statusJson();
    status[u"backupCodesLeft"_s] = left;
    fixture.open(meJson(), status);
    QTRY_COMPARE(sees(fixture.page, "Make a new set of backup codes"), !advice.isEmpty());
    QTRY_VERIFY(sees(fixture.page, advice.constData()));
}

// R81.
void tst_ProfilePage::waysBackAreCounted()
{
    Machine machine;
    ProfileFixture fixture(machine);
    auto status = statusJson();
    fixture.open(meJson(), status);
    QVERIFY(sees(fixture.page, "3 way(s) back into your account exist"));
    status[u"recoveryPhone"_s] = QJsonValue();
    fixture.expectReading(meJson(), status);
    QTest::keyClick(&fixture.page, Qt::Key_F5);
    QTRY_VERIFY(sees(fixture.page, "2 way(s) back into your account exist"));
    QTRY_VERIFY(sees(fixture.page, "Add a recovery phone")); // new lines come up an event later
    status[u"backupCodesLeft"_s] = 0;
    status[u"recoveryEmail"_s] = QJsonValue();
    fixture.expectReading(meJson(), status);
    QTest::keyClick(&fixture.page, Qt::Key_F5);
    QTRY_VERIFY(sees(fixture.page, "there is no way back into your account"));
}

// R57.
void tst_ProfilePage::nothingSwitchesItOff()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.open();
    QVERIFY(sees(fixture.page, "cannot be switched off"));
    for (const auto &words : wordsOn(fixture.page)) {
        if (words.contains(u"switch"_s) || words.contains(u"disable"_s, Qt::CaseInsensitive))
            QVERIFY2(words.contains(u"compulsory"_s), qPrintable(words));
    }
}

// R27.
void tst_ProfilePage::peopleOfAzureAdAreSentThere()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.open(meJson(u"鈴木"_s, u"AzureAd"_s));
    QVERIFY(sees(fixture.page, "Multifactor authentication is set in Azure AD for you"));
    QVERIFY(sees(fixture.page, "Your password is managed there."));
    QVERIFY(!buttonOn(fixture.page, "Change password…"));
    QVERIFY(!sees(fixture.page, "Backup codes"));
    for (const QAction *action : fixture.page.menuActions()) {
        if (action && action->text().contains(u"assword"_s))
            QVERIFY(!action->isEnabled());
    }
}

void tst_ProfilePage::anApiClientHasNoProfile()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.signInAsApiClient();
    fixture.show(); // FakeHttp fails the test when something is asked
    QCOMPARE(fixture.page.state(), PageState::Empty);
    QVERIFY(sees(fixture.page, "An API client has no profile"));
    for (const QAction *action : fixture.page.menuActions())
        QVERIFY(!action || !action->isEnabled());
}

// R45.
void tst_ProfilePage::renamesByKeyboard()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.open();
    QVERIFY(fixture.openDialog("Edit name…"));
    QCOMPARE(focused(), u"Last name"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"佐藤"_s);
    fixture.http.expect("PATCH", mePath)
        .withJson(QJsonObject{{u"firstName"_s, u"花子"_s}, {u"lastName"_s, u"佐藤"_s}})
        .withChange(u"account.rename"_s)
        .reply(200, meJson(u"佐藤"_s));
    fixture.http.expect("GET", mePath).reply(200, meJson(u"佐藤"_s)); // and nothing else is read anew
    press(Qt::Key_Return);
    QTRY_VERIFY(sees(fixture.page, "Your name was saved."));
    QTRY_VERIFY(sees(fixture.page, "佐藤 花子"));
    QCOMPARE(fixture.session.profile()->displayName, u"佐藤 花子"_s); // for the window's frame
    QTRY_VERIFY(!fixture.dialog());
}

void tst_ProfilePage::aRefusedNameStays()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.open();
    auto *dialog = fixture.openDialog("Edit name…");
    QVERIFY(dialog);
    QVERIFY(!buttonOn(*dialog, "Save name")->isEnabled()); // nothing is changed yet
    editOn(*dialog, "Last name")->setText(u" "_s);
    buttonOn(*dialog, "Save name")->click();
    QVERIFY(sees(*dialog, "Enter a name."));
    editOn(*dialog, "Last name")->setText(u"佐<藤"_s);
    auto body = problem(u"https://errors-api.cloud.com/common/invalidString"_s);
    body[u"parameters"_s] = QJsonArray{QJsonObject{{u"name"_s, u"field"_s}, {u"value"_s, u"lastName"_s}}};
    fixture.http.expect("PATCH", mePath).reply(400, body);
    buttonOn(*dialog, "Save name")->click();
    QTRY_VERIFY(sees(*dialog, "The server does not accept a character of this name."));
    QCOMPARE(editOn(*dialog, "Last name")->text(), u"佐<藤"_s);
    QCOMPARE(focused(), u"Last name"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.dialog());
    QVERIFY(sees(fixture.page, "鈴木 花子"));
}

void tst_ProfilePage::aLostAnswerIsTold()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.open();
    auto *dialog = fixture.openDialog("Edit name…");
    QVERIFY(dialog);
    editOn(*dialog, "Last name")->setText(u"佐藤"_s);
    fixture.http.expect("PATCH", mePath).fail(lostAnswer());
    fixture.http.expect("GET", mePath).reply(200, meJson());
    buttonOn(*dialog, "Save name")->click();
    QTRY_VERIFY(fixture.http.isExhausted());
    QTRY_VERIFY(dialog->isVisible() && buttonOn(*dialog, "Save name")->isEnabled());
    QCOMPARE(editOn(*dialog, "Last name")->text(), u"佐藤"_s);
}

void tst_ProfilePage::theLanguageMayChange()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.open();
    QVERIFY(fixture.openDialog("Edit name…"));
    ui::LanguageController language;
    language.setLanguage(ui::LanguageController::Language::Japanese);
    QTRY_VERIFY(sees(fixture.page, "マイプロファイル"));
    for (const char *words : {"氏名を編集...", "パスワードの変更...", "確認方法", "バックアップコード",
                              "復旧用電話番号", "未使用のコード：残り7個"})
        QVERIFY2(sees(fixture.page, words), words);
    QVERIFY(sees(*fixture.dialog(), "氏名を編集"));
    for (const auto &words : wordsOn(fixture.page))
        QVERIFY2(!words.contains(u"nused"_s) && !words.contains(u"Change"_s), qPrintable(words));
    language.setLanguage(ui::LanguageController::Language::English);
    QTRY_VERIFY(sees(fixture.page, "My Profile"));
}

void tst_ProfilePage::theSessionTakesItsDialogAlong()
{
    Machine machine;
    ProfileFixture fixture(machine);
    fixture.open();
    QVERIFY(fixture.openDialog("Change password…"));
    fixture.http.expect("DELETE", u"/console/v1/session"_s).reply(204);
    fixture.session.signOut();
    QTRY_VERIFY(!fixture.dialog());
    QVERIFY(!sees(fixture.page, "鈴木 花子")); // not for the next person's eyes
    QTRY_VERIFY(fixture.http.isExhausted());
}

QTEST_MAIN(tst_ProfilePage)
#include "tst_profilepage.moc"
