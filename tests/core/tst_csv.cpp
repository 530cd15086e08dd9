// SPDX-License-Identifier: Apache-2.0
#include "app/core/csv.h"
#include "app/core/wholefile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace Qt::StringLiterals;

/// R105: what is exported opens in a Japanese Excel, and comes back as it was.
class tst_Csv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void knowsTheLineOfEveryRecord();
    void tellsWhereAQuoteWasLeftOpen();
    void guessesTheSeparator_data();
    void guessesTheSeparator();
    void writesForExcel();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void whatWasWrittenComesBack();
    void aFileIsWrittenWholeOrNotAtAll();
};

namespace {

QList<QStringList> cellsOf(const QByteArray &text, char separator = ',')
{
    QList<QStringList> rows;
    const auto table = csv::read(text, separator);
    for (const auto &record : table->records)
        rows.append(record.cells);
    return rows;
}

} // namespace

void tst_Csv::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("nothing") << QByteArray() << ',' << Rows{};
    QTest::newRow("all line ends") << QByteArray("a\nb\rc\r\nd") << ','
                                   << Rows{{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}};
    QTest::newRow("empty cells") << QByteArray(",a,\n") << ',' << Rows{{u""_s, u"a"_s, u""_s}};
    QTest::newRow("empty lines") << QByteArray("a\n\n\r\n\nb\n\n") << ',' << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("quotes") << QByteArray("\"a,\"\"b\"\"\",c") << ',' << Rows{{u"a,\"b\""_s, u"c"_s}};
    QTest::newRow("line break in quotes")
        << QByteArray("\"a\r\nb\",c\n") << ',' << Rows{{u"a\r\nb"_s, u"c"_s}};
    QTest::newRow("spaces around") << QByteArray(" a , \" b \" ,c d") << ','
                                   << Rows{{u"a"_s, u" b "_s, u"c d"_s}};
    QTest::newRow("tabs") << QByteArray("a\t\tb c\t") << '\t' << Rows{{u"a"_s, u""_s, u"b c"_s, u""_s}};
    QTest::newRow("a quote inside a word")
        << QByteArray("5\" disk,b") << ',' << Rows{{u"5\" disk"_s, u"b"_s}};
    QTest::newRow("beyond the basic plane") << QByteArray("𠮷野,髙﨑") << ',' << Rows{{u"𠮷野"_s, u"髙﨑"_s}};
}

void tst_Csv::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(char, separator);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(cellsOf(text, separator), rows);
}

void tst_Csv::knowsTheLineOfEveryRecord()
{
    QList<qsizetype> lines;
    const auto table = csv::read("a\r\n\r\n\"b\r\nb\",\"x\ny\rz\"\r\nc\n\nd\re");
    for (const auto &record : table->records)
        lines.append(record.line);
    QCOMPARE(lines, (QList<qsizetype>{1, 3, 7, 9, 10}));
}

void tst_Csv::tellsWhereAQuoteWasLeftOpen()
{
    const auto table = csv::read("a,b\n\"c,d\ne,f\n");
    QVERIFY(table);
    QCOMPARE(table->openQuoteLine, 2);
    QCOMPARE(table->records.size(), 2);
    QCOMPARE(table->records.last().cells, QStringList{u"c,d\ne,f\n"_s});
    QCOMPARE(csv::read("x\ny,\"z")->openQuoteLine, 2);
    QCOMPARE(csv::read("\"a\"\n")->openQuoteLine, 0);
}

void tst_Csv::guessesTheSeparator_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b\nc,d\n") << ',';
    QTest::newRow("tab") << QByteArray("a\tb\nc\td\n") << '\t';
    QTest::newRow("semicolon") << QByteArray("a;b\nc;d\n") << ';';
    QTest::newRow("commas inside tabbed cells") << QByteArray("a\tSato, Ken\tb\nc\tSuzuki\td\n") << '\t';
    QTest::newRow("quoted commas") << QByteArray("\"a,b,c\";d\n\"e,f,g\";h\n") << ';';
    QTest::newRow("one column") << QByteArray("a@example.jp\nb@example.jp\n") << ',';
}

void tst_Csv::guessesTheSeparator()
{
    QFETCH(QByteArray, text);
    QTEST(csv::guessedSeparator(text), "separator");
}

void tst_Csv::writesForExcel()
{
    csv::Writer writer;
    writer.add({u"姓"_s, u"メール"_s, u"備考"_s});
    writer.add({u"髙﨑"_s, u"a@example.jp"_s, u"一行目\n二行目, \"引用\""_s});
    QCOMPARE(writer.bytes(), QByteArray("\xEF\xBB\xBF姓,メール,備考\r\n"
                                        "髙﨑,a@example.jp,\"一行目\n二行目, \"\"引用\"\"\"\r\n"));
}

void tst_Csv::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("cell");
    for (const auto &start :
         {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s})
        QTest::newRow(qPrintable(start)) << start + u"cmd|' /C calc'!A0"_s;
}

void tst_Csv::noCellIsAFormula()
{
    QFETCH(QString, cell);
    QCOMPARE(csv::formulaEscaped(cell), u'\'' + cell);
    QCOMPARE(csv::formulaUnescaped(u'\'' + cell), cell);
    QCOMPARE(csv::formulaEscaped(u"a"_s + cell), u"a"_s + cell);
}

/// A telephone number keeps its plus sign, an apostrophe of one's own stays, nothing is lost.
void tst_Csv::whatWasWrittenComesBack()
{
    QRandomGenerator random(20260401);
    const QStringList pieces{u"+81312345678"_s, u"'"_s, u"\""_s,   u","_s,  u"\r\n"_s, u"\n"_s,
                             u"\r"_s,           u" "_s, u"髙﨑"_s, u"𠮷"_s, u"="_s,    u";"_s,
                             u"\t"_s,           u"①"_s, u"～"_s,   u""_s,   u"a"_s,    u"＠"_s};
    for (int round = 0; round < 500; ++round) {
        QList<QStringList> rows;
        csv::Writer writer;
        for (int r = random.bounded(1, 6); r > 0; --r) {
            QStringList cells;
            for (int c = random.bounded(1, 5); c > 0; --c) {
                QString cell;
                for (int p = random.bounded(0, 6); p > 0; --p)
                    cell += pieces.at(random.bounded(pieces.size()));
                cells.append(cell);
            }
            writer.add(cells);
            rows.append(cells);
        }
        QVERIFY(writer.bytes().startsWith("\xEF\xBB\xBF"));
        const auto table = csv::read(writer.bytes().sliced(3));
        QVERIFY(table);
        QCOMPARE(table->openQuoteLine, 0);
        QList<QStringList> back;
        for (auto record : table->records) {
            for (auto &cell : record.cells)
                cell = csv::formulaUnescaped(cell);
            back.append(record.cells);
        }
        QCOMPARE(back, rows);
    }
}

void tst_Csv::aFileIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"people.csv"_s);
    QVERIFY(saveWholeFile(path, "first"));
    QVERIFY(saveWholeFile(path, "second"));
    QCOMPARE(readWholeFile(path, 100).value(), QByteArray("second"));
    QCOMPARE(readWholeFile(path, 5).error().name(), u"fileTooLarge"_s);
    QCOMPARE(readWholeFile(folder.filePath(u"none"_s), 5).error().kind, Error::Kind::Storage);

    QVERIFY(QDir(folder.path()).mkdir(u"in the way"_s));
    const auto refused = saveWholeFile(folder.filePath(u"in the way"_s), "x");
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"people.csv"_s});
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
