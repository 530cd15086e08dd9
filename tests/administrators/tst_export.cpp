// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/export/exportjob.h"

#include "app/core/csv.h"

#include "tests/administrators/pagefixture.h"

#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QProgressDialog>
#include <QStandardItemModel>

using namespace ccj;
using namespace ccj::testing;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What Debian's Python reads from the file: each record as cells, the byte order mark taken off.
QList<QStringList> readByPython(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv,json,sys\n"
                  "print(json.dumps(list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline='')))))"_s,
                  path});
    python.waitForFinished();
    QList<QStringList> records;
    for (const auto &record : QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
        QStringList cells;
        for (const auto &cell : record.toArray())
            cells << cell.toString();
        records << cells;
    }
    return records;
}

/// Starts the export by its menu entry and answers the question for the file.
bool exportTo(PageFixture &fixture, const QString &entry, const QString &path)
{
    auto *action = fixture.action(entry);
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    auto *dialog = fixture.page.findChild<QFileDialog *>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        return false;
    dialog->selectFile(path);
    dialog->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    return true;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    /// R105: the rows that are seen, in their order, in the words of the screen.
    void csvHoldsWhatIsSeen()
    {
        PageFixture fixture;
        auto formula = row(u"=1+1"_s, u"x"_s, u"formula@example.jp"_s, u"7"_s);
        formula[u"displayName"_s] = u"=1+1,\"𠮷野\""_s;
        QVERIFY(fixture.show({hanako, kenichi, misaki, formula}));
        auto *header = fixture.table->horizontalHeader();
        header->setSectionHidden(AdministratorsModel::Provider, true);
        header->moveSection(header->visualIndex(AdministratorsModel::Email), 0);
        fixture.table->sortByColumn(AdministratorsModel::Email, Qt::DescendingOrder);
        QVERIFY(exportTo(fixture, u"Export as CSV"_s, path(u"seen.csv"_s)));
        QTRY_VERIFY(fixture.page.banner()->text().startsWith(u"4 rows were saved"_s));
        QVERIFY(fixture.page.banner()->text().contains(path(u"seen.csv"_s)));

        const auto bytes = contents(path(u"seen.csv"_s));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        QVERIFY(bytes.endsWith("\r\n"));
        const auto records = readByPython(path(u"seen.csv"_s));
        QCOMPARE(records.size(), 5);
        QCOMPARE(records.at(0), (QStringList{u"Email"_s, u"Name"_s, u"Status"_s, u"Access"_s}));
        const QStringList emails{records.at(1).at(0), records.at(2).at(0), records.at(3).at(0),
                                 records.at(4).at(0)};
        QCOMPARE(emails, fixture.column(AdministratorsModel::Email));
        const auto names = fixture.column(AdministratorsModel::Name);
        for (int i = 0; i < names.size(); ++i)
            QCOMPARE(csv::formulaUnescaped(records.at(i + 1).at(1)), names.at(i));
        QVERIFY(bytes.contains("'=1+1"));
    }

    void filterAndCompletenessAreTold()
    {
        PageFixture fixture;
        QVERIFY(fixture.show());
        fixture.search->setText(u"sato"_s);
        QTRY_COMPARE(fixture.table->model()->rowCount(), 1);
        QVERIFY(exportTo(fixture, u"Export as JSON"_s, path(u"one.json"_s)));
        QTRY_VERIFY(fixture.page.banner()->text().startsWith(u"1 row"_s));
        const auto json = QJsonDocument::fromJson(contents(path(u"one.json"_s))).object();
        QCOMPARE(json["organization"_L1]["orgId"_L1].toString(), fixture.place.orgId);
        QCOMPARE(json["organization"_L1]["name"_L1].toString(), fixture.place.organizationName);
        QCOMPARE(json["complete"_L1].toBool(), true);
        QCOMPARE(json["asOf"_L1].toString(), u"2026-04-01T00:00:00Z"_s);
        QVERIFY(json["filter"_L1].toString().contains(u"sato"_s));
        QCOMPARE(json["count"_L1].toInt(), 1);
        const auto item = json["items"_L1][0].toObject();
        QCOMPARE(item["accessType"_L1].toString(), u"Full"_s);
        QCOMPARE(item["providerType"_L1].toString(), u"CitrixSts"_s);
        QCOMPARE(item["userId"_L1].toString(), u"2"_s);
        QCOMPARE(item["createdDate"_L1].toString(), u"2026-03-30T01:00:00.123Z"_s);
        QCOMPARE(Administrator::fromJson(item),
                 *fixture.controller.roster().findByEmail(u"kenichi.sato@example.jp"_s));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        PageFixture fixture;
        QVERIFY(fixture.show());
        Worker worker;
        const auto target = path(u"taken.csv"_s);
        QVERIFY(QDir().mkpath(target)); // a folder in the way
        ui::ExportJob job(worker, {*fixture.table->model(), {0}, {}}, ui::ExportFormat::Csv, target, nullptr);
        std::optional<Result<void>> ended;
        connect(&job, &ui::ExportJob::finished, &job, [&](const Result<void> &result) { ended = result; });
        QTRY_VERIFY(ended.has_value());
        QVERIFY(!ended->has_value());
        QCOMPARE(ended->error().kind, Error::Kind::Storage);
        QVERIFY(QDir(target).isEmpty());
    }

    /// Rows that come while the export reads are in the file, each once.
    void startsAgainWhenTheRowsChange()
    {
        QStandardItemModel rows(0, 1);
        for (int i = 0; i < 30'000; ++i)
            rows.appendRow(new QStandardItem(QString::number(i)));
        Worker worker;
        ui::ExportJob job(worker, {rows, {0}, {}}, ui::ExportFormat::Csv, path(u"grown.csv"_s), nullptr);
        QSignalSpy progress(&job, &ui::ExportJob::progressed);
        QSignalSpy finished(&job, &ui::ExportJob::finished);
        QTRY_VERIFY(!progress.isEmpty());
        QVERIFY(finished.isEmpty());
        rows.insertRow(0, new QStandardItem(u"new"_s));
        QTRY_VERIFY(!finished.isEmpty());
        const auto records = readByPython(path(u"grown.csv"_s));
        QCOMPARE(records.size(), 30'002);
        QCOMPARE(records.at(1), QStringList{u"new"_s});
        QCOMPARE(records.last(), QStringList{u"29999"_s});
    }

    void aDroppedExportLeavesNoFile()
    {
        QStandardItemModel rows(30'000, 1);
        Worker worker;
        auto job = std::make_unique<ui::ExportJob>(worker, ui::ExportJob::Source{rows, {0}, {}},
                                                   ui::ExportFormat::Csv, path(u"dropped.csv"_s), nullptr);
        QSignalSpy progress(job.get(), &ui::ExportJob::progressed);
        QTRY_VERIFY(!progress.isEmpty());
        job.reset();
        QVERIFY(!QFile::exists(path(u"dropped.csv"_s)));
    }

    void nothingIsOfferedWhileThereIsNothing()
    {
        PageFixture fixture;
        QVERIFY(!fixture.action(u"Export as CSV"_s)->isEnabled());
        QVERIFY(fixture.show());
        QVERIFY(fixture.action(u"Export as CSV"_s)->isEnabled());
        QVERIFY(fixture.action(u"Export as JSON"_s)->isEnabled());
        fixture.search->setText(u"nobody at all"_s);
        QTRY_VERIFY(!fixture.action(u"Export as CSV"_s)->isEnabled());
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"
