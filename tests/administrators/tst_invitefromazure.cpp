// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/invitation/azurepeoplemodel.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/administrators/pagefixture.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QLabel>
#include <QRadioButton>

using namespace ccj;
using namespace ccj::testing;

namespace {

const QJsonObject connected{{u"type"_s, u"AzureAd"_s},
                            {u"state"_s, u"enabled"_s},
                            {u"providerId"_s, u"tenant-1"_s},
                            {u"displayName"_s, u"example.jp"_s}};
const auto mailless = u"太田 紗季"_s;

QJsonObject person(const QString &name, const QJsonValue &mail, const QString &userName)
{
    return {{u"objectId"_s, u"object-"_s + userName},
            {u"displayName"_s, name},
            {u"mail"_s, mail},
            {u"userPrincipalName"_s, userName + u"@example.jp"_s}};
}

const auto mai = person(u"坂本 舞"_s, u"mai@example.jp"_s, u"mai"_s);
const auto saki = person(mailless, QJsonValue(), u"saki"_s);
const auto hanakoToo = person(u"鈴木 花子"_s, u"Hanako.Suzuki@example.jp"_s, u"hanako"_s);
const auto guest = person(u"導入支援"_s, u"x@citrix.com"_s, u"x"_s);

/// The invitation with Azure AD chosen.
struct AzureFixture : PageFixture
{
    InviteDialog *dialog = nullptr;
    QTableView *people = nullptr;

    QRadioButton *radio(const QString &text) const
    {
        for (auto *candidate : dialog->findChildren<QRadioButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    bool open()
    {
        if (!show())
            return false;
        dialog = invite({connected});
        people = dialog ? dialog->findChild<QTableView *>() : nullptr;
        if (!people || !QTest::qWaitFor([this] { return radio(u"Azure AD"_s)->isVisible(); }))
            return false;
        radio(u"Azure AD"_s)->click();
        return true;
    }
    QLineEdit *words() const { return edit(dialog, u"Name or email address"_s); }
    /// Pastes, lets it rest, and waits for the rows.
    bool find(const QString &text, const QJsonArray &found)
    {
        http.expect("GET", u"/console/v1/identity/azure-ad/users?search="_s +
                               QString::fromLatin1(QUrl::toPercentEncoding(text)))
            .reply(200, QJsonObject{{u"items"_s, found}, {u"more"_s, false}});
        words()->setText(text);
        clock.advance(administrators::AzureDirectory::rest);
        return QTest::qWaitFor([&] { return people->model()->rowCount() == found.size(); });
    }
    bool says(const QString &text) const
    {
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    void send() { QTest::mouseClick(button(dialog, u"Send invite"_s), Qt::LeftButton); }
};

} // namespace

/// Inviting a person of the company's Azure AD (R107, R109-R111, R115, R118).
class TestInviteFromAzure : public QObject
{
    Q_OBJECT

private:
    LanguageController m_language;

private Q_SLOTS:
    void init() { m_language.setLanguage(LanguageController::Language::English); }

    // R107
    void azureIsOfferedOnlyWhereItIsConnected()
    {
        AzureFixture f;
        QVERIFY(f.show());
        f.dialog = f.invite({QJsonObject{{u"type"_s, u"AzureAd"_s}, {u"state"_s, u"disconnected"_s}}});
        QVERIFY(f.dialog);
        QTRY_VERIFY(f.http.isExhausted());
        QVERIFY(!f.radio(u"Azure AD"_s)->isVisible());
        QVERIFY(edit(f.dialog, u"Email"_s)->isVisible());
        QVERIFY(!f.says(u"web console"_s));
    }

    void withoutTheConsoleApiItIsSaidWhereAzurePeopleAreInvited()
    {
        AzureFixture f;
        f.controller.setCaller({u"1"_s, false});
        QVERIFY(f.show());
        f.action(QKeySequence::New)->trigger();
        f.dialog = f.page.findChild<InviteDialog *>();
        QVERIFY(f.dialog && QTest::qWaitForWindowExposed(f.dialog));
        QVERIFY(f.says(u"web console"_s));
        QVERIFY(!f.radio(u"Azure AD"_s)->isVisible());
    }

    void aQuestionWithoutAnswerCanBeAskedAgain()
    {
        AzureFixture f;
        QVERIFY(f.show());
        f.http.expect("GET", u"/console/v1/identity/providers"_s).reply(503);
        f.action(QKeySequence::New)->trigger();
        f.dialog = f.page.findChild<InviteDialog *>();
        QVERIFY(f.dialog && QTest::qWaitForWindowExposed(f.dialog));
        QTRY_VERIFY(f.says(u"could not be read"_s));
        f.http.expect("GET", u"/console/v1/identity/providers"_s).reply(200, listOf({connected}));
        QTest::mouseClick(button(f.dialog, u"Retry"_s), Qt::LeftButton);
        QTRY_VERIFY(f.radio(u"Azure AD"_s)->isVisible());
        QVERIFY(!f.says(u"could not be read"_s));
    }

    // R109, R115: by keyboard, from the first letter to the request.
    void searchedChosenAndInvited()
    {
        AzureFixture f;
        QVERIFY(f.open());
        QVERIFY(!edit(f.dialog, u"Email"_s)->isVisible());
        QVERIFY(!edit(f.dialog, u"Family name (optional)"_s)->isVisible());
        QVERIFY(f.says(u"example.jp"_s)); // whose directory it is
        QVERIFY(f.says(u"sign-in page of your company's Azure AD"_s));
        QVERIFY(f.find(u"saka"_s, {mai, saki}));
        QTest::keyClick(f.words(), Qt::Key_Down);
        QVERIFY(f.people->hasFocus());
        QVERIFY(f.says(u"mai@example.jp"_s));
        f.http.expect("POST", u"/administrators/$create"_s)
            .withJson(QJsonObject{{u"accessType"_s, u"Full"_s},
                                  {u"providerType"_s, u"AzureAd"_s},
                                  {u"type"_s, u"AdministratorUser"_s},
                                  {u"email"_s, u"mai@example.jp"_s},
                                  {u"displayName"_s, u"坂本 舞"_s},
                                  {u"externalProviderId"_s, u"tenant-1"_s},
                                  {u"externalUserId"_s, u"object-mai"_s}})
            .withChange(u"administrators.invite"_s)
            .reply(200, row({}, {}, u"mai@example.jp"_s, {}));
        f.http.expect("GET", firstPage).reply(200, listOf({hanako, row({}, {}, u"mai@example.jp"_s, {})}));
        QTest::keyClick(f.people, Qt::Key_Return);
        QTRY_VERIFY(!f.page.findChild<InviteDialog *>());
        QTRY_COMPARE(f.controller.state(), PageState::Ready);
    }

    void whoCannotBeInvited_data()
    {
        QTest::addColumn<QJsonObject>("found");
        QTest::addColumn<QString>("words");
        QTest::newRow("R110: no mail attribute") << saki << u"the mail attribute is not set"_s;
        QTest::newRow("R50") << guest << u"citrix.com"_s;
        QTest::newRow("R51, R118") << hanakoToo
                                   << u"in the list already: 鈴木 花子 (hanako.suzuki@example.jp), Citrix"_s;
        QTest::newRow("a mail attribute that is no address")
            << person(u"内線 123"_s, u"内線123"_s, u"ext"_s) << u"not an email address"_s;
    }
    void whoCannotBeInvited()
    {
        QFETCH(QJsonObject, found);
        QFETCH(QString, words);
        AzureFixture f;
        QVERIFY(f.open());
        QVERIFY(f.find(u"xx"_s, {found}));
        f.people->selectRow(0);
        QVERIFY(f.says(words));
        f.send(); // FakeHttp would complain about a request
        QVERIFY(field(f.dialog, u"Name or email address"_s)->hasError());
        QVERIFY(f.dialog->isVisible());
        QCOMPARE(f.words()->text(), u"xx"_s);
    }

    // R118
    void theListedRowIsALinkAway()
    {
        AzureFixture f;
        QVERIFY(f.open());
        QVERIFY(f.find(u"hanako"_s, {mai, hanakoToo}));
        f.people->selectRow(0);
        QVERIFY(!button(f.dialog, u"Show in the list"_s));
        f.people->selectRow(1);
        QTest::mouseClick(button(f.dialog, u"Show in the list"_s), Qt::LeftButton);
        QTRY_VERIFY(!f.page.findChild<InviteDialog *>());
        QCOMPARE(f.selectedName(), u"鈴木 花子"_s);
    }

    void nobodyIsSelectedWhomNobodyChose()
    {
        AzureFixture f;
        QVERIFY(f.open());
        QVERIFY(f.find(u"sa"_s, {mai, saki}));
        f.people->selectRow(0);
        QVERIFY(f.find(u"ota"_s, {saki}));
        QVERIFY(!f.people->selectionModel()->hasSelection());
        QVERIFY(f.find(u"sa"_s, {mai, saki}));
        f.people->selectRow(1);
        // Who stays stays selected, wherever the row goes.
        QVERIFY(f.find(u"saki"_s, {saki}));
        QCOMPARE(f.people->selectionModel()->selectedRows().first().data().toString(), mailless);
    }

    void nothingIsSearchedWhileComposing()
    {
        AzureFixture f;
        QVERIFY(f.open());
        f.words()->setFocus();
        QInputMethodEvent composing(u"さかもと"_s, {});
        QCoreApplication::sendEvent(f.words(), &composing);
        f.clock.advance(std::chrono::hours(1)); // FakeHttp would complain
        f.http.expect("GET", u"/console/v1/identity/azure-ad/users?search=%E5%9D%82%E6%9C%AC"_s)
            .reply(200, QJsonObject{{u"items"_s, QJsonArray{mai}}});
        QInputMethodEvent committed;
        committed.setCommitString(u"坂本"_s);
        QCoreApplication::sendEvent(f.words(), &committed);
        f.clock.advance(administrators::AzureDirectory::rest);
        QTRY_COMPARE(f.people->model()->rowCount(), 1);
    }

    void whatTheServerSaysIsShown()
    {
        AzureFixture f;
        QVERIFY(f.open());
        f.http.expect("GET", u"/console/v1/identity/azure-ad/users?search=zz"_s)
            .reply(200, QJsonObject{{u"items"_s, QJsonArray()}});
        QTest::keyClicks(f.words(), u"zz"_s);
        f.clock.advance(administrators::AzureDirectory::rest);
        QTRY_VERIFY(f.says(u"Nobody in the directory matches"_s));
        f.http.expect("GET", u"/console/v1/identity/azure-ad/users?search=zzz"_s).reply(503);
        QTest::keyClicks(f.words(), u"z"_s);
        f.clock.advance(administrators::AzureDirectory::rest);
        QTRY_VERIFY(f.says(u"could not be searched"_s));
        f.http.expect("GET", u"/console/v1/identity/azure-ad/users?search=zzz"_s)
            .reply(200, QJsonObject{{u"items"_s, QJsonArray{mai}}, {u"more"_s, true}});
        QTest::mouseClick(button(f.dialog, u"Search again"_s), Qt::LeftButton);
        QTRY_VERIFY(f.says(u"The first person of more"_s));
    }

    void aRefusalIsShownAtTheChoice()
    {
        AzureFixture f;
        QVERIFY(f.open());
        QVERIFY(f.find(u"saka"_s, {mai}));
        f.people->selectRow(0);
        f.http.expect("POST", u"/administrators/$create"_s)
            .reply(400, QByteArray(problem).replace("%1", "emailNotAllowed").replace("%2", "400"));
        f.send();
        QTRY_VERIFY(field(f.dialog, u"Name or email address"_s)->hasError());
        QVERIFY(f.people->selectionModel()->hasSelection());
    }

    void theLanguageChangesAndTheChoiceStays()
    {
        AzureFixture f;
        QVERIFY(f.open());
        QVERIFY(f.find(u"saka"_s, {mai, saki}));
        f.people->selectRow(1);
        m_language.setLanguage(LanguageController::Language::Japanese);
        QTRY_VERIFY(f.says(u"mail属性"_s));
        QVERIFY(f.people->selectionModel()->isRowSelected(1));
        QCOMPARE(f.people->model()->headerData(1, Qt::Horizontal).toString(), u"メールアドレス"_s);
        m_language.setLanguage(LanguageController::Language::English);
    }

    void theModelKeepsItsPromises()
    {
        AzurePeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto listed = Roster::of({Administrator::fromJson(hanako)});
        model.show({{u"1"_s, u"一"_s, u"hanako.suzuki@example.jp"_s, u"u1"_s}, {u"2"_s, {}, {}, u"u2"_s}},
                   listed);
        QCOMPARE(model.at(0).verdict, EmailVerdict::AlreadyListed);
        QCOMPARE(model.index(1, AzurePeopleModel::Name).data().toString(), u"u2"_s);
        model.show({{u"2"_s, {}, u"two@example.jp"_s, u"u2"_s}, {u"3"_s, u"三"_s, {}, u"u3"_s}}, listed);
        QCOMPARE(model.rowOf(u"1"_s), -1);
        QCOMPARE(model.at(model.rowOf(u"2"_s)).verdict, EmailVerdict::Acceptable);
    }
};

QTEST_MAIN(TestInviteFromAzure)
#include "tst_invitefromazure.moc"
