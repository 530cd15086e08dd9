// SPDX-License-Identifier: Apache-2.0
#include "app/preparation/progress.h"

#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::preparation;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ProgressPlace tokyo{u"japan"_s, u"acme"_s};

} // namespace

/// R165: what is ticked stays ticked, with who and when, for each organisation of each environment.
class tst_Progress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isKeptWithWhoAndWhen();
    void placesAreApart();
    void isForgotten();
    void aStoreThatFailsChangesNothing();
};

void tst_Progress::isKeptWithWhoAndWhen()
{
    QTemporaryDir folder;
    FakeClock clock;
    const auto then = clock.now();
    {
        LocalStore store(folder.filePath(u"store.sqlite"_s));
        Progress progress(store, clock);
        progress.open(tokyo);
        QSignalSpy changed(&progress, &Progress::changed);
        QVERIFY(progress.keep(stepItem(u"joinDomain"_s), doneValue, u"鈴木 花子"_s));
        QCOMPARE(changed.size(), 1);
        clock.advance(24h);
        QVERIFY(progress.keep(stepItem(u"joinDomain"_s), doneValue, u"佐藤 健一"_s)); // done is done
        QCOMPARE(changed.size(), 1);
    }
    LocalStore store(folder.filePath(u"store.sqlite"_s));
    Progress progress(store, clock);
    progress.open(tokyo);
    const auto entry = progress.entry(stepItem(u"joinDomain"_s));
    QVERIFY(entry);
    QCOMPARE(entry->by, u"鈴木 花子"_s);
    QCOMPARE(entry->at.toSecsSinceEpoch(), then.toSecsSinceEpoch());
    QVERIFY(!progress.entry(stepItem(u"reviewProxy"_s)));
}

void tst_Progress::placesAreApart()
{
    QTemporaryDir folder;
    LocalStore store(folder.filePath(u"store.sqlite"_s));
    FakeClock clock;
    Progress progress(store, clock);
    QVERIFY(!progress.isOpen());
    progress.open(tokyo);
    QVERIFY(progress.keep(u"a"_s, u"1"_s, {}));
    for (const ProgressPlace &other :
         {ProgressPlace{u"custom"_s, u"acme"_s}, ProgressPlace{u"japan"_s, u"other"_s}, ProgressPlace{}}) {
        progress.open(other);
        QCOMPARE(progress.value(u"a"_s), QString());
    }
    progress.open(tokyo);
    QCOMPARE(progress.value(u"a"_s), u"1"_s);
}

void tst_Progress::isForgotten()
{
    QTemporaryDir folder;
    LocalStore store(folder.filePath(u"store.sqlite"_s));
    FakeClock clock;
    Progress progress(store, clock);
    progress.open(tokyo);
    QVERIFY(progress.keep(answerItem(u"dotNet"_s), u"4.8"_s, {}));
    QVERIFY(progress.keep(answerItem(u"clock"_s), u"yes"_s, {}));
    QVERIFY(progress.keep(stepItem(u"joinDomain"_s), doneValue, {}));
    QVERIFY(progress.keep(answerItem(u"clock"_s), {}, {}));
    QVERIFY(!progress.entry(answerItem(u"clock"_s)));
    QVERIFY(progress.forget(machineAnswers));
    for (const bool again : {false, true}) {
        QCOMPARE(progress.value(answerItem(u"dotNet"_s)), QString());
        QCOMPARE(progress.value(stepItem(u"joinDomain"_s)), QString(doneValue));
        if (!again) {
            progress.open({});
            progress.open(tokyo);
        }
    }
}

void tst_Progress::aStoreThatFailsChangesNothing()
{
    QTemporaryDir folder;
    LocalStore store(folder.filePath(u"store.sqlite"_s));
    FakeClock clock;
    Progress progress(store, clock);
    progress.open(tokyo);
    QVERIFY(progress.keep(u"a"_s, u"1"_s, {}));
    QVERIFY(QSqlQuery(store.database()).exec(u"DROP TABLE preparation"_s));
    QSignalSpy changed(&progress, &Progress::changed);
    QCOMPARE(progress.keep(u"a"_s, u"2"_s, {}).error().kind, Error::Kind::Storage);
    QCOMPARE(progress.forget(u"a"_s).error().kind, Error::Kind::Storage);
    QCOMPARE(progress.value(u"a"_s), u"1"_s);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(tst_Progress)
#include "tst_progress.moc"
