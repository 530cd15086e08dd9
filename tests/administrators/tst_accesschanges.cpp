// SPDX-License-Identifier: Apache-2.0
#include "tests/administrators/controllerfixture.h"

#include <algorithm>

using namespace ccj;
using namespace ccj::testing;
using State = Operation::State;

namespace {

const auto notifications =
    QJsonObject{{u"name"_s, u"notifications"_s},
                {u"serviceName"_s, u"Platform"_s},
                {u"checkable"_s, QJsonObject{{u"value"_s, true}, {u"canChangeValue"_s, true}}}};

QJsonObject customJson(const QJsonArray &policies)
{
    return {{u"accessType"_s, u"Custom"_s}, {u"policies"_s, policies}};
}

AccessModel custom(const QJsonArray &policies)
{
    return *AccessModel::fromJson(customJson(policies));
}

const auto fullJson = QJsonObject{{u"accessType"_s, u"Full"_s}, {u"policies"_s, QJsonValue::Null}};

/// Kenichi, who is Full, is to have notifications only.
struct AccessFixture : ControllerFixture
{
    AccessModel full = *AccessModel::fromJson(fullJson);
    AccessModel less = custom({notifications});

    quint64 lower(const Administrator &target) { return controller.setAccess(target, full, less); }
    quint64 lower() { return lower(item(u"kenichi@example.jp"_s)); }
    void expectBackgroundRead(const QJsonObject &kenichiNow)
    {
        http.expect("GET", firstPage).reply(200, page({hanako, kenichiNow, misaki}));
    }
};

QJsonObject asCustom(QJsonObject row)
{
    row[u"accessType"_s] = u"Custom"_s;
    return row;
}

const auto writing = u"/administrators/access?id=2"_s;
const auto readBack = u"/administrators/2/access"_s;

} // namespace

/// Changing access: what is sent, and what each end means.
class tst_AccessChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheAccess();
    void theRecordSaysWhatChanged();
    void groupsAreNamedByTheirOid();
    void refusals_data();
    void refusals();
    void withoutAnswerTheAccessIsReadBack_data();
    void withoutAnswerTheAccessIsReadBack();
    void theListDoesNotJudgeAnAccess();
};

void tst_AccessChanges::writesTheAccess()
{
    AccessFixture f;
    QVERIFY(f.load());
    const int put = f.http.expect("PUT", writing)
                        .withJson(customJson({notifications}))
                        .withChange(u"administrators.setAccess"_s)
                        .hold();
    const int list = f.http.expect("GET", firstPage).hold();
    const auto target = f.item(u"kenichi@example.jp"_s);
    const auto id = f.lower(target);
    QVERIFY(f.controller.isChanging(target.key()));
    f.http.reply(put, 200);
    QVERIFY(f.reported(State::Done));
    QCOMPARE(f.reports.last().id, id);
    // The row says so before the list has been read again.
    QVERIFY(f.http.wasSent(list));
    QCOMPARE(f.item(u"kenichi@example.jp"_s).accessType, u"Custom"_s);
    QVERIFY(!f.controller.isChanging(target.key()));
}

void tst_AccessChanges::theRecordSaysWhatChanged()
{
    AccessFixture f;
    QVERIFY(f.load());
    f.http.expect("PUT", writing).hold();
    f.lower();
    const auto &change = f.http.requests().back().change;
    QCOMPARE(change->target, u"kenichi@example.jp"_s);
    QCOMPARE(change->before, (QVariantMap{{u"accessType"_s, u"Full"_s}}));
    QCOMPARE(change->after, (QVariantMap{{u"accessType"_s, u"Custom"_s},
                                         {u"policies"_s, QStringList{u"Platform/notifications"_s}}}));
}

void tst_AccessChanges::groupsAreNamedByTheirOid()
{
    AccessFixture f;
    Administrator group;
    group.type = u"AdministratorGroup"_s;
    group.providerType = u"AzureAd"_s;
    group.ucOid = u"OID:/azuread/1/2"_s;
    group.userId = u"7"_s;
    f.http.expect("PUT", u"/administrators/access?id=OID%3A%2Fazuread%2F1%2F2"_s).fail(noAnswer());
    f.http.expect("GET", u"/administrators/OID%3A%2Fazuread%2F1%2F2/access"_s).hold();
    f.lower(group);
    QVERIFY(f.reported(State::CheckingOutcome));
}

void tst_AccessChanges::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<State>("expected");
    QTest::addColumn<bool>("listIsRead");
    QTest::newRow("R124 last Full") << 409 << QByteArray("lastFullAdministrator") << State::Refused << true;
    QTest::newRow("pending") << 400 << QByteArray("invitationPending") << State::Refused << false;
    QTest::newRow("R120 no right") << 403 << QByteArray("authorization") << State::Refused << false;
    QTest::newRow("gone") << 404 << QByteArray("notFound") << State::TargetGone << true;
}

void tst_AccessChanges::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, name);
    QFETCH(State, expected);
    QFETCH(bool, listIsRead);
    AccessFixture f;
    QVERIFY(f.load());
    f.http.expect("PUT", writing).reply(status, problem(name.constData()));
    if (listIsRead)
        f.expectBackgroundRead(kenichi);
    f.lower();
    QVERIFY(f.reported(expected));
    QCOMPARE(f.reports.last().error->name(), QString::fromLatin1(name));
    QCOMPARE(f.item(u"kenichi@example.jp"_s).accessType, u"Full"_s);
    QTRY_VERIFY(!f.controller.isLoading());
}

void tst_AccessChanges::withoutAnswerTheAccessIsReadBack_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("present");
    QTest::addColumn<State>("expected");
    QTest::addColumn<QString>("row");
    QTest::newRow("it happened") << 200 << customJson({notifications}) << State::Done << u"Custom"_s;
    QTest::newRow("it did not") << 200 << fullJson << State::NotApplied << u"Full"_s;
    QTest::newRow("someone else's") << 200 << customJson({}) << State::NotApplied << u"Full"_s;
    QTest::newRow("gone") << 404 << QJsonObject() << State::TargetGone << u"Full"_s;
    QTest::newRow("no telling") << 403 << QJsonObject() << State::Unknown << u"Full"_s;
}

void tst_AccessChanges::withoutAnswerTheAccessIsReadBack()
{
    QFETCH(int, status);
    QFETCH(QJsonObject, present);
    QFETCH(State, expected);
    QFETCH(QString, row);
    AccessFixture f;
    QVERIFY(f.load());
    f.http.expect("PUT", writing).fail(noAnswer());
    f.http.expect("GET", readBack).reply(status, present);
    if (expected == State::Done || expected == State::TargetGone)
        f.http.expect("GET", firstPage).hold();
    f.lower();
    QVERIFY(f.reported(expected));
    QVERIFY(f.reports.last().error->outcomeUnknown);
    QCOMPARE(f.item(u"kenichi@example.jp"_s).accessType, row);
    // Never sent a second time.
    QCOMPARE(std::ranges::count(f.http.requests(), QByteArray("PUT"), &net::Request::verb), 1);
}

/// The row is there before and after: its presence says nothing.
void tst_AccessChanges::theListDoesNotJudgeAnAccess()
{
    AccessFixture f;
    QVERIFY(f.load());
    f.http.expect("PUT", writing).fail(noAnswer());
    const int access = f.http.expect("GET", readBack).hold();
    f.lower();
    QVERIFY(f.reported(State::CheckingOutcome));
    f.expectBackgroundRead(asCustom(kenichi));
    f.controller.refresh();
    QTRY_VERIFY(!f.controller.isLoading());
    QCOMPARE(f.reports.last().state, State::CheckingOutcome);
    f.http.expect("GET", firstPage).hold();
    f.http.reply(access, 200, customJson({notifications}));
    QCOMPARE(f.reports.last().state, State::Done);
}

QTEST_GUILESS_MAIN(tst_AccessChanges)
#include "tst_accesschanges.moc"
