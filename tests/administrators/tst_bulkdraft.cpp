// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkdraft.h"
#include "app/administrators/bulk/bulkresult.h"
#include "app/core/csv.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace ccj::administrators::bulk;
using namespace Qt::StringLiterals;

/// A draft answers to every change in the background and loses nothing that was typed.
class tst_BulkDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndJudges();
    void whatWasTypedSurvivesAnotherReading();
    void theLastChangeCounts();
    void tenThousandRows();
    void theResultFileHoldsEveryRow();
};

namespace {

bool isDone(const BulkDraft &draft)
{
    return QTest::qWaitFor([&] { return !draft.isWorking(); });
}

Source pasted(const QByteArray &text)
{
    return {{}, text, true};
}

} // namespace

void tst_BulkDraft::readsAndJudges()
{
    BulkDraft draft;
    QSignalSpy judged(&draft, &BulkDraft::judged);
    draft.setSource(pasted("email\ta\na@example.jp\t1\nnobody\t2\n"));
    QVERIFY(draft.isWorking());
    QVERIFY(isDone(draft));
    QCOMPARE(judged.size(), 1);
    QCOMPARE(draft.sheet().headings, (QStringList{u"email"_s, u"a"_s}));
    QCOMPARE(draft.counts().value(Verdict::WillBeInvited), 1);
    QCOMPARE(draft.counts().value(Verdict::NotAnAddress), 1);
    QVERIFY(!draft.asksForCustom());
    draft.setAccess({false, {}});
    QVERIFY(isDone(draft));
    QVERIFY(draft.asksForCustom());
    QCOMPARE(draft.counts().value(Verdict::NoPermissions), 1);
}

void tst_BulkDraft::whatWasTypedSurvivesAnotherReading()
{
    BulkDraft draft;
    draft.setSource(pasted("email,名\nnobody,太郎\n"));
    QVERIFY(isDone(draft));
    draft.edit(0, Field::Email, u"taro@example.jp"_s);
    QVERIFY(isDone(draft));
    QCOMPARE(draft.counts().value(Verdict::WillBeInvited), 1);
    draft.setOptions({.fields = QList{Field::Email, Field::LastName}});
    QVERIFY(isDone(draft));
    QCOMPARE(draft.judgements().first().person.lastName, u"太郎"_s);
    QCOMPARE(draft.batch().rows.first().email, u"taro@example.jp"_s);
    QCOMPARE(draft.batch().rows.first().cells, (QStringList{u"nobody"_s, u"太郎"_s}));
    // Another sheet is another matter.
    draft.setSource(pasted("email,名\nnobody,太郎\n"));
    QVERIFY(isDone(draft));
    QCOMPARE(draft.counts().value(Verdict::NotAnAddress), 1);
}

void tst_BulkDraft::theLastChangeCounts()
{
    BulkDraft draft;
    for (int i = 0; i < 20; ++i)
        draft.setSource(pasted("email\nperson" + QByteArray::number(i) + "@example.jp\n"));
    QVERIFY(isDone(draft));
    QCOMPARE(draft.judgements().first().person.email, u"person19@example.jp"_s);
}

void tst_BulkDraft::tenThousandRows()
{
    QByteArray text("氏名,メールアドレス\n");
    for (int i = 0; i < 10'000; ++i)
        text += "山田 太郎,person" + QByteArray::number(i) + "@example.jp\n";
    BulkDraft draft;
    draft.setSource({u"many.csv"_s, text, false});
    QVERIFY(isDone(draft));
    QCOMPARE(draft.counts().value(Verdict::WillBeInvited), 10'000);
    QCOMPARE(draft.judgements().last().person.firstName, u"太郎"_s);
}

void tst_BulkDraft::theResultFileHoldsEveryRow()
{
    BulkDraft draft;
    draft.setSource(pasted("email,備考,\n=cmd@example.jp,\"=1+1\"\nnobody,髙﨑,9\n"));
    QVERIFY(isDone(draft));
    auto batch = draft.batch();
    batch.rows[0].state = RowState::Invited;
    batch.rows[0].at = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    batch.rows[0].transactionId = u"tx-1"_s;
    const ResultWords words{
        {u"行"_s, u"結果"_s, u"理由"_s, u"宛先"_s, u"アクセス"_s, u"日時"_s, u"ID"_s},
        [](const BatchRow &row) { return row.state == RowState::Invited ? u"済"_s : u"否"_s; },
        [](const BatchRow &) { return u"理由"_s; },
        [](bool full) { return full ? u"Full"_s : u"Custom"_s; },
        u"列%1"_s};
    const auto file = resultFile(batch, words);
    QVERIFY(file.startsWith("\xEF\xBB\xBF"));
    const auto table = csv::read(file.sliced(3)).value();
    QCOMPARE(table.records.size(), 3);
    QCOMPARE(table.records.at(0).cells, (QStringList{u"行"_s, u"結果"_s, u"理由"_s, u"宛先"_s, u"アクセス"_s,
                                                     u"日時"_s, u"ID"_s, u"email"_s, u"備考"_s, u"列3"_s}));
    QCOMPARE(table.records.at(1).cells,
             (QStringList{u"2"_s, u"済"_s, u"理由"_s, u"'=cmd@example.jp"_s, u"Full"_s,
                          batch.rows[0].at.toLocalTime().toString(Qt::ISODate) + u"+09:00"_s, u"tx-1"_s,
                          u"'=cmd@example.jp"_s, u"'=1+1"_s, u""_s}));
    QCOMPARE(table.records.at(2).cells.mid(7), (QStringList{u"nobody"_s, u"髙﨑"_s, u"9"_s}));
    // The result may be opened, mended and read again.
    const auto again = readSheet({u"result.csv"_s, file}, {}).value();
    QCOMPARE(again.rows.first().cells.at(7), u"=cmd@example.jp"_s);
}

QTEST_GUILESS_MAIN(tst_BulkDraft)
#include "tst_bulkdraft.moc"
