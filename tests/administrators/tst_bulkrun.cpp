// SPDX-License-Identifier: Apache-2.0
#include "tests/administrators/bulkfixture.h"

#include <QSqlQuery>

using namespace ccj;
using namespace ccj::testing;
using enum RowState;
using State = BulkRun::State;
using std::chrono::seconds;

/// A batch is sent in order, is cut in every way there is, and goes on; nobody is invited twice.
class tst_BulkRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsOneAfterTheOther();
    void sendsWhatTheRowAsksFor();
    void aRefusalStopsNothing();
    void whoIsInTheListAlreadyIsNotAsked();
    void whoWasInvitedMeanwhileIsNoFailure();
    void anUnknownOutcomeIsReadBack_data();
    void anUnknownOutcomeIsReadBack();
    void goesOnWhenTheConnectionIsBack();
    void waitsAsLongAsTheServerAsks();
    void aListThatCannotBeReadStopsTheRun();
    void stopsWhenTheRightIsGone_data();
    void stopsWhenTheRightIsGone();
    void pausesAfterTheRowOnItsWay();
    void cancelSendsNobodyElse();
    void cancelLearnsWhatBecameOfARowWithoutAnAnswer();
    void aKilledProgramGoesOn_data();
    void aKilledProgramGoesOn();
    void isNotSentWhenItCannotBeNotedDown();
    void anotherOrganisationPauses();
    void anotherWindowOfThisProfileTakesNoRowTwice();
    void oneBatchAtATime();
    void everythingIsKept();
};

void tst_BulkRun::sendsOneAfterTheOther()
{
    BulkFixture f;
    QVERIFY(f.load());
    const int first = f.expectInvite(u"a@example.jp"_s).hold();
    const int second = f.expectInvite(u"b@example.jp"_s).hold();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"nobody"_s, u"b@example.jp"_s})));
    QCOMPARE(f.run->state(), State::Sending);
    QCOMPARE(f.states(), (QList{Sending, Skipped, Waiting}));
    QVERIFY(f.http.wasSent(first));
    QVERIFY(!f.http.wasSent(second));
    f.clock.advance(seconds(5));
    f.http.reply(first, 200, QJsonObject(), {{"Citrix-TransactionId", "tx-1"}});
    QTRY_VERIFY(f.http.wasSent(second));
    QCOMPARE(f.states(), (QList{Invited, Skipped, Sending}));
    f.expectList({hanako, invited(u"a@example.jp"_s), invited(u"b@example.jp"_s)});
    f.http.reply(second, 200, QJsonObject());
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.finished, 1);
    QCOMPARE(f.states(), (QList{Invited, Skipped, Invited}));
    QCOMPARE(f.run->batch().rows.first().at, f.clock.now());
    QCOMPARE(f.run->batch().counts(), (BatchCounts{.toSend = 2, .invited = 2, .skipped = 1}));
    // The page shows them without being asked.
    QTRY_COMPARE(f.controller->roster().size(), 3);
}

void tst_BulkRun::sendsWhatTheRowAsksFor()
{
    BulkFixture f;
    QVERIFY(f.load());
    const auto sheet =
        readSheet({{}, "email,姓,名,権限\na@example.jp,髙﨑,太郎,カスタム\n", true}, {}).value();
    Policy library;
    library.name = u"library"_s;
    library.granted = true;
    const Case input{sheet.rows, sheet.fields, {}, {true, {library}}, {}};
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(QJsonObject{{u"accessType"_s, u"Custom"_s},
                              {u"providerType"_s, u"CitrixSts"_s},
                              {u"type"_s, u"AdministratorUser"_s},
                              {u"email"_s, u"a@example.jp"_s},
                              {u"lastName"_s, u"髙﨑"_s},
                              {u"firstName"_s, u"太郎"_s},
                              {u"policies"_s, QJsonArray{library.toJson()}}})
        .reply(200, QJsonObject());
    f.expectList();
    QVERIFY(f.run->start(Batch::of(input, judge(input))));
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), QList{Invited});
}

void tst_BulkRun::aRefusalStopsNothing()
{
    BulkFixture f;
    QVERIFY(f.load());
    f.expectInvite(u"a@example.jp"_s)
        .reply(409, problem("knownToCommercial"), {{"Citrix-TransactionId", "tx-7"}});
    f.expectInvite(u"b@example.jp"_s).reply(400, problem("emailNotAllowed"));
    f.expectInvite(u"c@example.jp"_s).reply(200, QJsonObject());
    f.expectList();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s, u"c@example.jp"_s})));
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), (QList{Refused, Refused, Invited}));
    QCOMPARE(f.run->batch().rows.at(0).error->name(), u"knownToCommercial"_s);
    QCOMPARE(f.run->batch().rows.at(0).transactionId, u"tx-7"_s);
    QCOMPARE(f.run->batch().rows.at(1).error->name(), u"emailNotAllowed"_s);
}

void tst_BulkRun::whoIsInTheListAlreadyIsNotAsked()
{
    BulkFixture f;
    QVERIFY(f.load());
    f.expectList();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"HANAKO@example.jp"_s})));
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), QList{Already});
}

void tst_BulkRun::whoWasInvitedMeanwhileIsNoFailure()
{
    BulkFixture f;
    QVERIFY(f.load());
    f.expectInvite(u"a@example.jp"_s).reply(409, problem("alreadyInvited"));
    f.expectList();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s})));
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), QList{Already});
    QVERIFY(!f.run->batch().rows.first().error);
}

void tst_BulkRun::anUnknownOutcomeIsReadBack_data()
{
    QTest::addColumn<bool>("happened");
    QTest::newRow("it happened") << true;
    QTest::newRow("it did not") << false;
}

void tst_BulkRun::anUnknownOutcomeIsReadBack()
{
    QFETCH(bool, happened);
    BulkFixture f;
    QVERIFY(f.load());
    f.expectInvite(u"a@example.jp"_s).fail(noAnswer());
    f.expectList(happened ? QJsonArray{hanako, invited(u"a@example.jp"_s)} : QJsonArray{hanako});
    if (!happened)
        f.expectInvite(u"a@example.jp"_s).reply(200, QJsonObject());
    f.expectInvite(u"b@example.jp"_s).reply(200, QJsonObject());
    f.expectList();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s})));
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), (QList{Invited, Invited}));
}

void tst_BulkRun::goesOnWhenTheConnectionIsBack()
{
    BulkFixture f;
    QVERIFY(f.load());
    f.expectInvite(u"a@example.jp"_s).fail(Error::of(Error::Kind::Offline));
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s})));
    QVERIFY(f.reaches(State::Interrupted));
    QCOMPARE(f.run->error()->kind, Error::Kind::Offline);
    QCOMPARE(f.run->retryAt(), f.clock.now().addSecs(30));
    QCOMPARE(f.states(), QList{Waiting});
    f.expectInvite(u"a@example.jp"_s).reply(200, QJsonObject());
    f.expectList();
    f.clock.advance(seconds(30));
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), QList{Invited});
}

void tst_BulkRun::waitsAsLongAsTheServerAsks()
{
    BulkFixture f;
    QVERIFY(f.load());
    f.expectInvite(u"a@example.jp"_s).reply(429, QByteArray(), {{"Retry-After", "300"}});
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s})));
    QVERIFY(f.reaches(State::Interrupted));
    f.clock.advance(seconds(299));
    QCOMPARE(f.run->state(), State::Interrupted);
    f.expectInvite(u"a@example.jp"_s).reply(200, QJsonObject());
    f.expectList();
    f.clock.advance(seconds(1));
    QVERIFY(f.reaches(State::Idle));
}

void tst_BulkRun::aListThatCannotBeReadStopsTheRun()
{
    BulkFixture f;
    QVERIFY(f.load());
    f.expectInvite(u"a@example.jp"_s).fail(noAnswer());
    f.http.expect("GET", firstPage).fail(Error::of(Error::Kind::Offline));
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s})));
    QVERIFY(f.reaches(State::Interrupted));
    QCOMPARE(f.states(), (QList{Sending, Waiting}));
    f.expectList({hanako, invited(u"a@example.jp"_s)});
    f.expectInvite(u"b@example.jp"_s).reply(200, QJsonObject());
    f.expectList();
    f.run->resume();
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), (QList{Invited, Invited}));
}

void tst_BulkRun::stopsWhenTheRightIsGone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("session ended") << 401 << problem("sessionExpired");
    QTest::newRow("removed") << 401 << problem("accessRemoved");
    QTest::newRow("no right to invite") << 403 << problem("authorization");
}

void tst_BulkRun::stopsWhenTheRightIsGone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    BulkFixture f;
    QVERIFY(f.load());
    f.expectInvite(u"a@example.jp"_s).reply(status, body);
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s})));
    QVERIFY(f.reaches(State::Interrupted));
    QCOMPARE(f.run->error()->httpStatus, status);
    QVERIFY(!f.run->retryAt().isValid());
    QCOMPARE(f.states(), (QList{Waiting, Waiting}));
    f.clock.advance(std::chrono::hours(1));
    QCOMPARE(f.run->state(), State::Interrupted);
}

void tst_BulkRun::pausesAfterTheRowOnItsWay()
{
    BulkFixture f;
    QVERIFY(f.load());
    const int first = f.expectInvite(u"a@example.jp"_s).hold();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s})));
    f.run->pause();
    QCOMPARE(f.run->state(), State::Stopping);
    QVERIFY(!f.http.wasCancelled(first));
    f.http.reply(first, 200, QJsonObject());
    QVERIFY(f.reaches(State::Paused));
    QCOMPARE(f.states(), (QList{Invited, Waiting}));
    f.expectInvite(u"b@example.jp"_s).reply(200, QJsonObject());
    f.expectList();
    f.run->resume();
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), (QList{Invited, Invited}));
}

void tst_BulkRun::cancelSendsNobodyElse()
{
    BulkFixture f;
    QVERIFY(f.load());
    const int first = f.expectInvite(u"a@example.jp"_s).hold();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s})));
    f.run->cancel();
    f.expectList();
    f.http.reply(first, 200, QJsonObject());
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), (QList{Invited, Cancelled}));
    // Finished is finished, at the next start too.
    f.startProgram();
    f.run->restore();
    QCOMPARE(f.run->state(), State::Idle);
    QCOMPARE(f.states(), (QList{Invited, Cancelled}));
}

void tst_BulkRun::cancelLearnsWhatBecameOfARowWithoutAnAnswer()
{
    BulkFixture f;
    QVERIFY(f.load());
    const int first = f.expectInvite(u"a@example.jp"_s).hold();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s})));
    f.run->cancel();
    f.http.expect("GET", firstPage).fail(Error::of(Error::Kind::Offline));
    f.http.fail(first, noAnswer());
    QVERIFY(f.reaches(State::Interrupted));
    f.expectList({hanako, invited(u"a@example.jp"_s)});
    f.expectList({hanako, invited(u"a@example.jp"_s)});
    f.clock.advance(seconds(30));
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), (QList{Invited, Cancelled}));
}

void tst_BulkRun::aKilledProgramGoesOn_data()
{
    anUnknownOutcomeIsReadBack_data();
}

/// The program ends between the request and its answer; the next one reads the list before anything else.
void tst_BulkRun::aKilledProgramGoesOn()
{
    QFETCH(bool, happened);
    BulkFixture f;
    QVERIFY(f.load());
    f.expectInvite(u"a@example.jp"_s).reply(200, QJsonObject());
    const int second = f.expectInvite(u"b@example.jp"_s).hold();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s, u"c@example.jp"_s})));
    QTRY_VERIFY(f.http.wasSent(second));

    f.startProgram();
    f.run->restore();
    QCOMPARE(f.run->state(), State::Paused);
    QCOMPARE(f.states(), (QList{Invited, Sending, Waiting}));
    const auto a = invited(u"a@example.jp"_s);
    f.expectList(happened ? QJsonArray{a, invited(u"b@example.jp"_s)} : QJsonArray{a});
    if (!happened)
        f.expectInvite(u"b@example.jp"_s).reply(200, QJsonObject());
    f.expectInvite(u"c@example.jp"_s).reply(200, QJsonObject());
    f.expectList();
    f.run->resume();
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), (QList{Invited, Invited, Invited}));
}

void tst_BulkRun::isNotSentWhenItCannotBeNotedDown()
{
    BulkFixture f;
    QVERIFY(f.load());
    const int first = f.expectInvite(u"a@example.jp"_s).hold();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s})));
    QVERIFY(QSqlQuery(f.store.database()).exec(u"PRAGMA query_only = ON"_s));
    f.http.reply(first, 200, QJsonObject());
    QVERIFY(f.reaches(State::Interrupted));
    QCOMPARE(f.run->error()->kind, Error::Kind::Storage);
    QCOMPARE(f.states(), (QList{Invited, Waiting}));
    // A batch that cannot be kept does not begin.
    BulkFixture other;
    QVERIFY(QSqlQuery(other.store.database()).exec(u"PRAGMA query_only = ON"_s));
    QCOMPARE(other.run->start(BulkFixture::batchOf({u"a@example.jp"_s})).error().kind, Error::Kind::Storage);
    QCOMPARE(other.run->state(), State::Idle);
}

void tst_BulkRun::anotherOrganisationPauses()
{
    BulkFixture f;
    QVERIFY(f.load());
    const int first = f.expectInvite(u"a@example.jp"_s).hold();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s})));
    f.organization = u"other"_s;
    f.http.reply(first, 200, QJsonObject());
    QVERIFY(f.reaches(State::Interrupted));
    QCOMPARE(f.run->error()->name(), u"organizationChanged"_s);
    f.run->restore();
    QCOMPARE(f.run->state(), State::Idle);
    QVERIFY(f.run->batch().rows.isEmpty());
    f.organization = u"acme"_s;
    f.run->restore();
    QCOMPARE(f.run->state(), State::Paused);
    QCOMPARE(f.states(), (QList{Invited, Waiting}));
}

void tst_BulkRun::anotherWindowOfThisProfileTakesNoRowTwice()
{
    BulkFixture f;
    QVERIFY(f.load());
    const int first = f.expectInvite(u"a@example.jp"_s).hold();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s, u"b@example.jp"_s, u"c@example.jp"_s})));
    BulkJournal otherWindow(f.store, f.clock);
    QCOMPARE(otherWindow.claim(f.run->batch().id, 1).value(), true);
    QCOMPARE(otherWindow.claim(f.run->batch().id, 1).value(), false);
    auto sent = f.run->batch().rows.at(1);
    sent.state = Invited;
    QVERIFY(otherWindow.settle(f.run->batch().id, 1, sent));
    f.expectInvite(u"c@example.jp"_s).reply(200, QJsonObject());
    f.expectList();
    f.http.reply(first, 200, QJsonObject());
    QVERIFY(f.reaches(State::Idle));
    QCOMPARE(f.states(), (QList{Invited, Invited, Invited}));
}

void tst_BulkRun::oneBatchAtATime()
{
    BulkFixture f;
    QVERIFY(f.load());
    const int first = f.expectInvite(u"a@example.jp"_s).hold();
    QVERIFY(f.run->start(BulkFixture::batchOf({u"a@example.jp"_s})));
    BulkJournal otherWindow(f.store, f.clock);
    auto second = BulkFixture::batchOf({u"b@example.jp"_s});
    second.organization = u"acme"_s;
    QCOMPARE(otherWindow.begin(second).error().kind, Error::Kind::Conflict);
    QVERIFY(f.http.wasSent(first));
    QCOMPARE(otherWindow.last(u"acme"_s).value()->id, f.run->batch().id);
}

/// What the result file needs is there after a restart, letter for letter.
void tst_BulkRun::everythingIsKept()
{
    BulkFixture f;
    QVERIFY(f.load());
    const auto sheet =
        readSheet({u"人.csv"_s, "email,姓,備考\na@example.jp,𠮷野,=1+1\nx,\"改\n行\",\n"}, {}).value();
    const Case input{sheet.rows, sheet.fields, {}, {}, {}};
    auto batch = Batch::of(input, judge(input));
    batch.source = u"人.csv"_s;
    batch.headings = sheet.headings;
    f.http.expect("POST", u"/administrators/$create"_s)
        .reply(409,
               QByteArray(R"({"type":"urn:ccj:error:knownToCommercial","detail":"理由",)"
                          R"("parameters":[{"name":"email","value":"a"}]})"),
               {{"Citrix-TransactionId", "tx-9"}});
    f.expectList();
    QVERIFY(f.run->start(batch));
    QVERIFY(f.reaches(State::Idle));
    const auto before = f.run->batch();
    f.startProgram();
    f.run->restore();
    const auto after = f.run->batch();
    QCOMPARE(after.rows, before.rows);
    QCOMPARE(after.headings, before.headings);
    QCOMPARE(after.source, u"人.csv"_s);
    QCOMPARE(after.startedAt, before.startedAt);
    QCOMPARE(after.rows.first().error->parameters.value(u"email"_s), u"a"_s);
}

QTEST_GUILESS_MAIN(tst_BulkRun)
#include "tst_bulkrun.moc"
