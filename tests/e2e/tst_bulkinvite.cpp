// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkrun.h"

#include "tests/support/console.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::administrators::bulk;
using namespace Qt::StringLiterals;

/// A batch against a real cloud that loses answers: everybody gets one mail, nobody two.
class tst_BulkInvite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everybodyGetsOneMail_data();
    void everybodyGetsOneMail();
    void twoConsolesAtOnce();

private:
    SandboxProcess m_cloud;
};

namespace {

struct Sender
{
    explicit Sender(SandboxProcess &cloud) : console(cloud), store(folder.filePath(u"store.sqlite"_s)) {}
    bool signIn(int person = 0)
    {
        if (!console.signInAs(person))
            return false;
        console.administrators.refresh();
        return waitFor([this] { return console.administrators.isComplete(); });
    }
    /// Presses Continue whenever the run is interrupted.
    bool ends()
    {
        return waitFor([this] {
            if (run.state() == BulkRun::State::Interrupted)
                run.resume();
            return run.state() == BulkRun::State::Idle;
        });
    }

    Console console;
    QTemporaryDir folder;
    LocalStore store;
    BulkRun run{console.administrators, console.client, console.clock, store, [this] {
                    return console.session.organization() ? console.session.organization()->id : QString();
                }};
};

Batch batchOf(const QStringList &emails)
{
    const auto sheet = readSheet({{}, emails.join(u'\n').toUtf8(), true}, {.hasHeading = false}).value();
    const Case input{sheet.rows, {Field::Email}, {}, {}, {}};
    return Batch::of(input, judge(input));
}

QJsonObject fault(const QString &kind, int count)
{
    return {{u"match"_s, u"POST /administrators/$create"_s}, {u"kind"_s, kind}, {u"count"_s, count}};
}

const QStringList people{u"ichiro@example.jp"_s, u"jiro@example.jp"_s, u"saburo@example.jp"_s,
                         u"shiro@example.jp"_s};

} // namespace

void tst_BulkInvite::initTestCase()
{
    QVERIFY(m_cloud.start());
}

void tst_BulkInvite::everybodyGetsOneMail_data()
{
    QTest::addColumn<QJsonArray>("faults");
    auto before = fault(u"drop"_s, 1);
    before[u"before"_s] = true;
    QTest::newRow("no fault") << QJsonArray();
    QTest::newRow("carried out, no answer") << QJsonArray{fault(u"drop"_s, 2)};
    QTest::newRow("not carried out, no answer") << QJsonArray{before};
    QTest::newRow("half an answer") << QJsonArray{fault(u"truncate"_s, 1)};
    QTest::newRow("out of order") << QJsonArray{fault(u"status"_s, 1)};
}

void tst_BulkInvite::everybodyGetsOneMail()
{
    QFETCH(QJsonArray, faults);
    QVERIFY(m_cloud.reset());
    Sender sender(m_cloud);
    QVERIFY(sender.signIn());
    QVERIFY(m_cloud.setFaults(faults));
    QVERIFY(sender.run.start(batchOf(people)));
    QVERIFY(sender.ends());
    QCOMPARE(sender.run.batch().counts(), (BatchCounts{.toSend = 4, .invited = 4}));
    for (const auto &person : people) {
        QCOMPARE(m_cloud.outbox(person).size(), 1);
        QVERIFY(sender.console.administrators.roster().findByEmail(person) || waitFor([&] {
                    return sender.console.administrators.roster().findByEmail(person).has_value();
                }));
    }
}

void tst_BulkInvite::twoConsolesAtOnce()
{
    QVERIFY(m_cloud.reset());
    Sender one(m_cloud);
    Sender other(m_cloud);
    QVERIFY(one.signIn());
    QVERIFY(other.signIn(1));
    QVERIFY(one.run.start(batchOf(people)));
    QVERIFY(other.run.start(batchOf(people)));
    QVERIFY(one.ends() && other.ends());
    const auto counts = one.run.batch().counts();
    const auto others = other.run.batch().counts();
    QCOMPARE(counts.invited + others.invited, 4);
    QCOMPARE(counts.already + others.already, 4);
    for (const auto &person : people)
        QCOMPARE(m_cloud.outbox(person).size(), 1);
}

QTEST_GUILESS_MAIN(tst_BulkInvite)
#include "tst_bulkinvite.moc"
