// SPDX-License-Identifier: Apache-2.0
#include "app/core/changejournal.h"

#include "tests/support/fakeclock.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;

class tst_ChangeJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsChangesOverARestart();
    void whatACrashLeftOpenIsUnknown();
    void tellsWhatWasDoneToOne();
    void saysSinceWhenItKeepsRecords();
    void anOlderFileIsTakenOver();
    void theFileIsPrivate();
    void aFileThatCannotBeUsedIsReported_data();
    void aFileThatCannotBeUsedIsReported();
    void migratesOnceAndOnlyForward();
    void aFailedStepLeavesNothing();

private:
    const Change m_invite{
        u"administrators.invite"_s, u"山田@example.jp"_s, {}, {{u"accessType"_s, u"Full"_s}}};
};

void tst_ChangeJournal::keepsChangesOverARestart()
{
    const QTemporaryDir folder;
    FakeClock clock;
    const auto start = clock.now();
    {
        LocalStore store(folder.filePath(u"console.db"_s));
        ChangeJournal journal(store, clock);
        const auto first = journal.begin(m_invite);
        const auto second =
            journal.begin({u"administrators.remove"_s, u"42"_s, {{u"accessType"_s, u"Custom"_s}}, {}});
        clock.advance(std::chrono::seconds(3));
        journal.end(second, ChangeOutcome::Refused, u"tx-2"_s);
        journal.end(first, ChangeOutcome::Done, u"tx-1"_s);
    }
    LocalStore store(folder.filePath(u"console.db"_s));
    const auto records = ChangeJournal(store, clock).records().value();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).change.operation, u"administrators.remove"_s);
    QCOMPARE(records.at(0).outcome, ChangeOutcome::Refused);
    QCOMPARE(records.at(1).change.target, m_invite.target);
    QCOMPARE(records.at(1).change.after, m_invite.after);
    QCOMPARE(records.at(1).outcome, ChangeOutcome::Done);
    QCOMPARE(records.at(1).transactionId, u"tx-1"_s);
    QCOMPARE(records.at(1).startedAt, start);
    QCOMPARE(records.at(1).endedAt, start.addSecs(3));
}

void tst_ChangeJournal::whatACrashLeftOpenIsUnknown()
{
    const QTemporaryDir folder;
    FakeClock clock;
    LocalStore before(folder.filePath(u"console.db"_s));
    ChangeJournal crashed(before, clock);
    const auto key = crashed.begin(m_invite);
    QVERIFY(!crashed.records().value().at(0).outcome); // it runs

    // The other one never says how it ended.
    LocalStore after(folder.filePath(u"console.db"_s));
    const auto record = ChangeJournal(after, clock).records().value().at(0);
    QCOMPARE(record.key, key);
    QCOMPARE(record.outcome, ChangeOutcome::Unknown);
    QVERIFY(!record.endedAt.isValid());
}

void tst_ChangeJournal::tellsWhatWasDoneToOne()
{
    const QTemporaryDir folder;
    FakeClock clock;
    LocalStore store(folder.filePath(u"console.db"_s));
    ChangeJournal journal(store, clock);
    const auto keep = [&](const QString &operation, const QString &target, const QString &organization) {
        journal.begin({operation, target, {}, {}, organization});
    };
    keep(u"administrators.invite"_s, u"Hanako@Example.jp"_s, u"aoba"_s);
    keep(u"administrators.invite"_s, u"kenichi@example.jp"_s, u"aoba"_s);
    keep(u"administrators.invite"_s, u"hanako@example.jp"_s, u"another"_s);
    keep(u"administrators.remove"_s, u"42"_s, u"aoba"_s);
    // The address before, the ID after the invitation was accepted; no other organisation, nobody else.
    const auto records = journal.recordsOf(u"aoba"_s, {u"hanako@example.jp"_s, u"42"_s}).value();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).change.operation, u"administrators.remove"_s);
    QCOMPARE(records.at(1).change.target, u"Hanako@Example.jp"_s);
    QCOMPARE(records.at(1).change.organization, u"aoba"_s);
    QCOMPARE(journal.recordsOf(u"aoba"_s, {u"hanako@example.jp"_s, u"42"_s}, 1).value().size(), 1);
    QVERIFY(journal.recordsOf(u"aoba"_s, {}).value().isEmpty());
}

void tst_ChangeJournal::saysSinceWhenItKeepsRecords()
{
    const QTemporaryDir folder;
    FakeClock clock;
    const auto start = clock.now();
    for (int run = 0; run < 2; ++run) {
        LocalStore store(folder.filePath(u"console.db"_s));
        const ChangeJournal journal(store, clock);
        QCOMPARE(journal.keptSince(), start);
        clock.advance(std::chrono::hours(5));
    }
}

void tst_ChangeJournal::anOlderFileIsTakenOver()
{
    const QTemporaryDir folder;
    const FakeClock clock;
    const auto earlier = clock.now().addDays(-30);
    LocalStore store(folder.filePath(u"console.db"_s));
    QVERIFY(store.migrate(
        u"change"_s,
        {
            u"CREATE TABLE change (sequence INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, operation TEXT, "
            "target TEXT, before TEXT, after TEXT, started_at INTEGER, ended_at INTEGER, outcome TEXT, "
            "transaction_id TEXT NOT NULL DEFAULT '')"_s,
        }));
    QSqlQuery insert(store.database());
    QVERIFY(insert.exec(u"INSERT INTO change (key, operation, target, before, after, started_at, outcome) "
                        "VALUES ('k', 'administrators.invite', 'a@example.jp', '{}', '{}', %1, 'done')"_s.arg(
                            earlier.toMSecsSinceEpoch())));
    const ChangeJournal journal(store, clock);
    QCOMPARE(journal.records().value().size(), 1);
    QCOMPARE(journal.keptSince(), earlier);
}

void tst_ChangeJournal::theFileIsPrivate()
{
    const QTemporaryDir folder;
    const FakeClock clock;
    LocalStore store(folder.filePath(u"console.db"_s));
    QVERIFY(!store.problem());
    ChangeJournal(store, clock).begin(m_invite);
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const auto &file : files)
        QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file.fileName()));
}

void tst_ChangeJournal::aFileThatCannotBeUsedIsReported_data()
{
    QTest::addColumn<QByteArray>("content"); // of a file; null: a folder is in the way
    QTest::newRow("not a database") << QByteArray(8192, 'x');
    QTest::newRow("a folder in the way") << QByteArray();
}

void tst_ChangeJournal::aFileThatCannotBeUsedIsReported()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"console.db"_s);
    if (content.isNull()) {
        QVERIFY(QDir().mkdir(path));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    FakeClock clock;
    LocalStore store(path);
    QVERIFY(store.problem());
    QCOMPARE(store.problem()->kind, Error::Kind::Storage);
    ChangeJournal journal(store, clock); // works on, for this run
    journal.end(journal.begin(m_invite), ChangeOutcome::Done, {});
    QCOMPARE(journal.records().value().at(0).outcome, ChangeOutcome::Done);
}

void tst_ChangeJournal::migratesOnceAndOnlyForward()
{
    const QTemporaryDir folder;
    const QStringList first{u"CREATE TABLE t (a)"_s};
    const QStringList second{first.at(0), u"ALTER TABLE t ADD b"_s};
    {
        LocalStore store(folder.filePath(u"console.db"_s));
        QVERIFY(store.migrate(u"t"_s, first));
    }
    LocalStore store(folder.filePath(u"console.db"_s));
    QVERIFY(store.migrate(u"t"_s, second));
    QVERIFY(store.migrate(u"t"_s, second));
    QVERIFY(store.migrate(u"t"_s, first)); // an older program
    QVERIFY(store.migrate(u"t"_s, second));
    QVERIFY(store.database().record(u"t"_s).contains(u"b"_s));
}

void tst_ChangeJournal::aFailedStepLeavesNothing()
{
    const QTemporaryDir folder;
    LocalStore store(folder.filePath(u"console.db"_s));
    const auto result = store.migrate(u"t"_s, {u"CREATE TABLE t (a)"_s, u"CREATE NONSENSE"_s});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Storage);
    QVERIFY(!store.database().tables().contains(u"t"_s));
    QVERIFY(store.migrate(u"t"_s, {u"CREATE TABLE t (a)"_s}));
}

QTEST_GUILESS_MAIN(tst_ChangeJournal)
#include "tst_changejournal.moc"
