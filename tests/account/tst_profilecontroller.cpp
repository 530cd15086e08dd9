// SPDX-License-Identifier: Apache-2.0
#include "app/account/profilecontroller.h"

#include "tests/auth/sessionfixture.h"

using namespace ccj;
using namespace ccj::account;
using namespace ccj::testing;

namespace {

const auto me = u"/console/v1/me"_s;

QJsonObject profileJson(const QString &lastName = u"鈴木"_s, const QString &provider = u"CitrixSts"_s)
{
    return {{u"userId"_s, u"300100200300"_s},
            {u"email"_s, u"hanako.suzuki@example.jp"_s},
            {u"firstName"_s, u"花子"_s},
            {u"lastName"_s, lastName},
            {u"displayName"_s, lastName + u" 花子"_s},
            {u"providerType"_s, provider},
            {u"customers"_s, QJsonArray{organizationJson}}};
}

struct Owner : Run
{
    explicit Owner(Machine &machine) : Run(machine) {}
    void load(const QJsonObject &profile = profileJson())
    {
        http.expect("GET", me).reply(200, profile);
        controller.load();
        QTRY_COMPARE(controller.state(), PageState::Ready);
    }
    ProfileController controller{client, session};
};

} // namespace

class tst_ProfileController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhoItIs();
    void pageStates();
    void renames();
    void whatIsTheSameIsNotSent();
    void refusedNames();
    void aLostAnswerIsReadBack();
    void theSessionFollows();
    void apiClientsHaveNoProfile();
    void peopleOfAzureAdAreNotOurs();
    void nothingIsLeftAfterTheSession();
};

// R45.
void tst_ProfileController::showsWhoItIs()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.load();
    QCOMPARE(owner.controller.profile()->lastName, u"鈴木"_s);
    QCOMPARE(owner.controller.profile()->organizations, QList{aoba});
    QVERIFY(owner.controller.isPerson());
    QVERIFY(owner.controller.isCitrixIdentity());
}

void tst_ProfileController::pageStates()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.http.expect("GET", me).reply(503);
    owner.controller.load();
    QCOMPARE(owner.controller.state(), PageState::Loading);
    QTRY_COMPARE(owner.controller.state(), PageState::Error);
    QCOMPARE(owner.controller.error()->kind, Error::Kind::Server);
    owner.load();
    QVERIFY(!owner.controller.error());
    const int held = owner.http.expect("GET", me).hold();
    owner.controller.load();
    QCOMPARE(owner.controller.state(), PageState::Refreshing);
    QTRY_VERIFY(owner.http.wasSent(held));
    owner.http.reply(held, 503);
    QCOMPARE(owner.controller.state(), PageState::Stale);
    QVERIFY(owner.controller.profile()); // what was read is still shown
}

void tst_ProfileController::renames()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.load();
    owner.http.expect("PATCH", me)
        .withJson(QJsonObject{{u"firstName"_s, u"花子"_s}, {u"lastName"_s, u"佐藤"_s}})
        .withChange(u"account.rename"_s)
        .reply(200, profileJson(u"佐藤"_s));
    owner.http.expect("GET", me).reply(200,
                                       profileJson(u"佐藤"_s)); // read once: by page and session together
    QSignalSpy renamed(&owner.controller, &ProfileController::renamed);
    owner.controller.rename(u"花子"_s, u"　佐藤 "_s); // outer spaces of any width are not part of a name
    QTRY_COMPARE(renamed.count(), 1);
    QTRY_COMPARE(owner.controller.profile()->lastName, u"佐藤"_s);
    QCOMPARE(owner.session.profile()->lastName, u"佐藤"_s);
    QCOMPARE(owner.session.organization(), aoba); // one works where one worked
    QVERIFY(owner.http.isExhausted());
}

void tst_ProfileController::whatIsTheSameIsNotSent()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.controller.rename(u"花子"_s, u"佐藤"_s); // not read yet
    QVERIFY(!owner.controller.isSaving());
    owner.load();
    owner.controller.rename(u"花子 "_s, u"鈴木"_s);
    QVERIFY(!owner.controller.isSaving());
}

void tst_ProfileController::refusedNames()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.load();
    owner.http.expect("PATCH", me)
        .reply(400, problem(u"https://errors-api.cloud.com/common/invalidString"_s));
    owner.controller.rename(u"花子"_s, u"<佐藤>"_s);
    QTRY_VERIFY(owner.controller.saveError());
    QCOMPARE(owner.controller.saveError()->kind, Error::Kind::Invalid);
    QCOMPARE(owner.controller.profile()->lastName, u"鈴木"_s);
    QCOMPARE(owner.controller.state(), PageState::Ready);
}

void tst_ProfileController::aLostAnswerIsReadBack()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.load();
    auto lost = Error::of(Error::Kind::Timeout);
    lost.outcomeUnknown = true;
    owner.http.expect("PATCH", me).fail(lost);
    owner.http.expect("GET", me).reply(200, profileJson(u"佐藤"_s));
    owner.controller.rename(u"花子"_s, u"佐藤"_s);
    QTRY_COMPARE(owner.controller.profile()->lastName, u"佐藤"_s);
    QVERIFY(owner.controller.saveError()->outcomeUnknown);
    QTRY_VERIFY(owner.http.isExhausted());
}

/// What the page reads is what the window says from then on: the name, and the organisations to choose from.
void tst_ProfileController::theSessionFollows()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    QSignalSpy changed(&owner.session, &auth::Session::profileChanged);
    auto profile = profileJson(u"佐藤"_s);
    profile[u"customers"_s] = QJsonArray{organizationJson, otherOrganizationJson};
    owner.load(profile);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(owner.session.profile()->lastName, u"佐藤"_s);
    QCOMPARE(owner.session.profile()->organizations, (QList{aoba, midori}));
}

void tst_ProfileController::apiClientsHaveNoProfile()
{
    Machine machine;
    Owner owner(machine);
    owner.signInAsApiClient();
    QVERIFY(!owner.controller.isPerson());
    owner.controller.load(); // FakeHttp fails the test when something is asked
    QVERIFY(!owner.controller.profile());
}

// R27.
void tst_ProfileController::peopleOfAzureAdAreNotOurs()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.load(profileJson(u"鈴木"_s, u"AzureAd"_s));
    QVERIFY(!owner.controller.isCitrixIdentity());
}

void tst_ProfileController::nothingIsLeftAfterTheSession()
{
    Machine machine;
    Owner owner(machine);
    owner.signIn();
    owner.load();
    owner.http.expect("DELETE", u"/console/v1/session"_s).reply(204);
    owner.session.signOut();
    QVERIFY(!owner.controller.profile());
    QCOMPARE(owner.controller.state(), PageState::Loading);
    QTRY_VERIFY(owner.http.isExhausted());
}

QTEST_GUILESS_MAIN(tst_ProfileController)
#include "tst_profilecontroller.moc"
