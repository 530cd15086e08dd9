// SPDX-License-Identifier: Apache-2.0
#include "tests/administrators/controllerfixture.h"

#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;
using State = Operation::State;

class tst_AdministratorsChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOldListNeverBringsBackARemovedRow();
    void invites();
    void invitesSomebodyOfTheDirectoryOnceMore();
    void customAccessSendsPolicies();
    void aRefusedInvitationChangesNothing();
    void anInvitationWithoutAnswerIsReadBack_data();
    void anInvitationWithoutAnswerIsReadBack();
    void aRemovalWithoutAnswerIsReadBack_data();
    void aRemovalWithoutAnswerIsReadBack();
    void readingBackMayFail();
    void aResendWithoutAnswerStaysUnknown();
    void removesAndCountsDown();
    void removingOneselfSignsOut();
    void groupsAreRemovedByTheirOid();
    void someoneElseWasQuicker();
    void aConflictReadsTheListAgain();
    void cancelsInvitations();
    void anUnknownInvitationIsGone();
    void resends();
    void clearForgetsEverything();
};

void tst_AdministratorsChanges::anOldListNeverBringsBackARemovedRow()
{
    ControllerFixture f;
    QVERIFY(f.load());
    const int stale = f.http.expect("GET", firstPage).hold();
    f.http.expect("DELETE", u"/administrators/2"_s).reply(200);
    const int fresh = f.http.expect("GET", firstPage).hold();
    f.controller.refresh();
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QTRY_VERIFY(f.http.wasSent(fresh));
    f.http.reply(stale, 200, page({hanako, kenichi, misaki}));
    QCOMPARE(f.controller.model().rowCount(), 2);
    f.http.reply(fresh, 200, page({hanako, misaki}));
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
    QCOMPARE(f.controller.model().rowCount(), 2);
}

void tst_AdministratorsChanges::invites()
{
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(QJsonObject{{u"accessType"_s, u"Full"_s},
                              {u"providerType"_s, u"CitrixSts"_s},
                              {u"type"_s, u"AdministratorUser"_s},
                              {u"email"_s, u"taro@example.jp"_s},
                              {u"firstName"_s, u"太郎"_s},
                              {u"lastName"_s, u"山田"_s}})
        .withChange(u"administrators.invite"_s)
        .reply(200, row(u"taro@example.jp"_s, {}, true));
    const int list = f.http.expect("GET", firstPage).hold();
    const auto id = f.controller.invite({u"taro@example.jp"_s, u"太郎"_s, u"山田"_s, true, {}});
    QVERIFY(f.reported(State::Done));
    QCOMPARE(f.reports.last().id, id);
    // The row is there before the list has been read again.
    QVERIFY(f.http.wasSent(list));
    QCOMPARE(f.item(u"taro@example.jp"_s).status(), Status::Invited);
}

// R115: a person of Azure AD is named by the ids of the directory, also when the row is all there is left.
void tst_AdministratorsChanges::invitesSomebodyOfTheDirectoryOnceMore()
{
    ControllerFixture f;
    auto listed = row(u"mai@example.jp"_s, u"7"_s);
    listed[u"providerType"_s] = u"AzureAd"_s;
    listed[u"displayName"_s] = u"坂本 舞"_s;
    listed[u"externalOid"_s] = u"OID:/azuread/3d2c8a54-tenant/a7d3f0c2-object"_s;
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(QJsonObject{{u"accessType"_s, u"Full"_s},
                              {u"providerType"_s, u"AzureAd"_s},
                              {u"type"_s, u"AdministratorUser"_s},
                              {u"email"_s, u"mai@example.jp"_s},
                              {u"displayName"_s, u"坂本 舞"_s},
                              {u"externalProviderId"_s, u"3d2c8a54-tenant"_s},
                              {u"externalUserId"_s, u"a7d3f0c2-object"_s}})
        .fail(noAnswer());
    const int list = f.http.expect("GET", firstPage).hold();
    f.controller.invite(Invitation::of(Administrator::fromJson(listed)));
    QVERIFY(f.reported(State::CheckingOutcome));
    QCOMPARE(f.reports.last().target.providerType, u"AzureAd"_s);
    f.http.reply(list, 200, page({hanako, listed}));
    QTRY_COMPARE(f.reports.last().state, State::Done);
}

void tst_AdministratorsChanges::customAccessSendsPolicies()
{
    ControllerFixture f;
    const QJsonObject policy{{u"name"_s, u"library"_s},
                             {u"serviceName"_s, u"Platform"_s},
                             {u"checkable"_s, QJsonObject{{u"value"_s, true}, {u"canChangeValue"_s, true}}}};
    auto chosen = Policy::fromJson(policy);
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(QJsonObject{{u"accessType"_s, u"Custom"_s},
                              {u"providerType"_s, u"CitrixSts"_s},
                              {u"type"_s, u"AdministratorUser"_s},
                              {u"email"_s, u"taro@example.jp"_s},
                              {u"policies"_s, QJsonArray{policy}}})
        .reply(400, QByteArray());
    f.controller.invite({u"taro@example.jp"_s, {}, {}, false, {chosen}});
    QVERIFY(f.reported(State::Refused));
}

void tst_AdministratorsChanges::aRefusedInvitationChangesNothing()
{
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/administrators/$create"_s).reply(400, problem("emailNotAllowed"));
    f.controller.invite({u"taro@example.jp"_s, {}, {}, true, {}});
    QVERIFY(f.reported(State::Refused));
    QCOMPARE(f.reports.last().error->name(), u"emailNotAllowed"_s);
    QCOMPARE(f.controller.model().rowCount(), 3);
}

void tst_AdministratorsChanges::anInvitationWithoutAnswerIsReadBack_data()
{
    QTest::addColumn<bool>("happened");
    QTest::addColumn<State>("expected");
    QTest::newRow("it happened") << true << State::Done;
    QTest::newRow("it did not") << false << State::NotApplied;
}

void tst_AdministratorsChanges::anInvitationWithoutAnswerIsReadBack()
{
    QFETCH(bool, happened);
    QFETCH(State, expected);
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/administrators/$create"_s).fail(noAnswer());
    const int list = f.http.expect("GET", firstPage).hold();
    f.controller.invite({u"Taro@example.jp"_s, {}, {}, true, {}});
    QVERIFY(f.reported(State::CheckingOutcome));
    f.http.reply(
        list, 200,
        page(happened ? QJsonArray{hanako, row(u"taro@example.jp"_s, {}, true)} : QJsonArray{hanako}));
    QTRY_COMPARE(f.reports.last().state, expected);
    // Never sent a second time: a second invitation mail would go out.
    QCOMPARE(std::ranges::count(f.http.requests(), QByteArray("POST"), &net::Request::verb), 1);
}

void tst_AdministratorsChanges::aRemovalWithoutAnswerIsReadBack_data()
{
    QTest::addColumn<bool>("happened");
    QTest::addColumn<State>("expected");
    QTest::newRow("it happened") << true << State::Done;
    QTest::newRow("it did not") << false << State::NotApplied;
}

void tst_AdministratorsChanges::aRemovalWithoutAnswerIsReadBack()
{
    QFETCH(bool, happened);
    QFETCH(State, expected);
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).fail(noAnswer());
    f.http.expect("GET", firstPage)
        .reply(200, page(happened ? QJsonArray{hanako} : QJsonArray{hanako, kenichi}));
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(expected));
    QCOMPARE(f.controller.removals().find(f.reports.last().id) != nullptr, happened); // R128
}

void tst_AdministratorsChanges::readingBackMayFail()
{
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).fail(noAnswer());
    f.http.expect("GET", firstPage).fail(Error::of(Error::Kind::Offline));
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(State::Unknown));
    QCOMPARE(f.controller.state(), PageState::Stale);
    QCOMPARE(f.controller.model().rowCount(), 3);
}

void tst_AdministratorsChanges::aResendWithoutAnswerStaysUnknown()
{
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/console/v1/invitations/resend"_s).fail(noAnswer());
    f.controller.resendInvitation(f.item(u"misaki@example.jp"_s));
    QVERIFY(f.reported(State::Unknown));
}

void tst_AdministratorsChanges::removesAndCountsDown()
{
    ControllerFixture f;
    QVERIFY(f.load());
    const int removal =
        f.http.expect("DELETE", u"/administrators/2"_s).withChange(u"administrators.remove"_s).hold();
    f.http.expect("GET", firstPage).reply(200, page({hanako, misaki}));
    const auto target = f.item(u"kenichi@example.jp"_s);
    f.controller.remove(target);
    QVERIFY(f.controller.isChanging(target.key()));
    f.http.reply(removal, 200);
    QVERIFY(!f.controller.isChanging(target.key()));
    QCOMPARE(f.controller.model().rowOf(target.key()), -1);

    QCOMPARE(f.controller.removals().left(f.reports.last().id), 60s); // R128
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsChanges::removingOneselfSignsOut()
{
    ControllerFixture f;
    f.controller.setCaller({u"2"_s, true});
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).reply(200);
    f.http.expect("GET", firstPage).fail(Error::of(Error::Kind::AccessRemoved));
    QSignalSpy signOut(&f.controller, &AdministratorsController::signOutDue);
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(State::Done));
    QVERIFY(f.reports.last().onOneself);
    f.clock.advance(60s); // R132
    QCOMPARE(signOut.count(), 1);
    QTRY_COMPARE(f.controller.state(), PageState::Stale);
}

void tst_AdministratorsChanges::groupsAreRemovedByTheirOid()
{
    ControllerFixture f;
    Administrator group;
    group.type = u"AdministratorGroup"_s;
    group.providerType = u"AzureAd"_s;
    group.ucOid = u"OID:/azuread/tenant/group"_s;
    f.http.expect("DELETE", u"/administrators/OID%3A%2Fazuread%2Ftenant%2Fgroup"_s).reply(403, QByteArray());
    f.controller.remove(group);
    QVERIFY(f.reported(State::Refused));
    QCOMPARE(f.reports.last().error->kind, Error::Kind::Forbidden);
}

void tst_AdministratorsChanges::someoneElseWasQuicker()
{
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).reply(404, QByteArray());
    f.http.expect("GET", firstPage).reply(200, page({hanako}));
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(State::TargetGone));
    QTRY_COMPARE(f.controller.model().rowCount(), 1);
    QVERIFY(!f.controller.removals().find(f.reports.last().id));
}

void tst_AdministratorsChanges::aConflictReadsTheListAgain()
{
    ControllerFixture f; // R133: the other one was removed by another console in the meantime
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/2"_s).reply(409, problem("lastFullAdministrator"));
    f.http.expect("GET", firstPage).reply(200, page({kenichi}));
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    QVERIFY(f.reported(State::Refused));
    QCOMPARE(f.reports.last().error->name(), u"lastFullAdministrator"_s);
    QTRY_COMPARE(f.controller.model().rowCount(), 1);
    QCOMPARE(f.controller.removalVerdict(f.item(u"kenichi@example.jp"_s)), RemovalVerdict::LastAdministrator);
}

void tst_AdministratorsChanges::cancelsInvitations()
{
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/invitations?email=misaki%40example.jp"_s)
        .withChange(u"administrators.cancelInvitation"_s)
        .reply(200, QByteArray("true"));
    f.http.expect("GET", firstPage).reply(200, page({hanako, kenichi}));
    f.controller.cancelInvitation(f.item(u"misaki@example.jp"_s));
    QVERIFY(f.reported(State::Done));
    QCOMPARE(f.controller.model().rowCount(), 2);
    QVERIFY(!f.controller.removals().find(f.reports.last().id));
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsChanges::anUnknownInvitationIsGone()
{
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("DELETE", u"/administrators/invitations?email=misaki%40example.jp"_s)
        .reply(200, QByteArray("false"));
    f.http.expect("GET", firstPage).reply(200, page({hanako, row(u"misaki@example.jp"_s, u"3"_s)}));
    f.controller.cancelInvitation(f.item(u"misaki@example.jp"_s));
    QVERIFY(f.reported(State::TargetGone));
    QTRY_COMPARE(f.item(u"misaki@example.jp"_s).status(), Status::Active);
}

void tst_AdministratorsChanges::resends()
{
    ControllerFixture f;
    QVERIFY(f.load());
    f.http.expect("POST", u"/console/v1/invitations/resend"_s)
        .withJson(QJsonObject{{u"email"_s, u"misaki@example.jp"_s}})
        .withChange(u"administrators.resendInvitation"_s)
        .reply(204);
    f.http.expect("GET", firstPage).reply(200, page({hanako, kenichi, misaki}));
    f.controller.resendInvitation(f.item(u"misaki@example.jp"_s));
    QVERIFY(f.reported(State::Done));
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsChanges::clearForgetsEverything()
{
    ControllerFixture f;
    QVERIFY(f.load());
    const int list = f.http.expect("GET", firstPage).hold();
    const int removal = f.http.expect("DELETE", u"/administrators/2"_s).hold();
    f.controller.refresh();
    f.controller.remove(f.item(u"kenichi@example.jp"_s));
    f.controller.clear();
    f.http.reply(list, 200, page({hanako}));
    f.http.reply(removal, 200);
    QCOMPARE(f.controller.model().rowCount(), 0);
    QCOMPARE(f.controller.state(), PageState::Loading);
    QVERIFY(f.reports.isEmpty());
}

QTEST_GUILESS_MAIN(tst_AdministratorsChanges)
#include "tst_administratorschanges.moc"
