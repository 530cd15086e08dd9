// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/archiveexport.h"

#include "tests/notifications/notificationbuilder.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;
using Format = ExportOrder::Format;

namespace {

const ArchiveScope acme{u"sandbox"_s, u"acme"_s, u"hanako"_s};

struct Fixture
{
    QTemporaryDir folder;
    FakeClock clock;
    Archive archive{folder.filePath(u"notifications.db"_s), clock};
    ArchiveExport task{archive, clock};
    QString path = folder.filePath(u"export/file"_s);
    std::optional<Result<qint64>> end;
    QList<qint64> steps;

    Fixture()
    {
        QDir(folder.path()).mkdir(u"export"_s);
        QObject::connect(&task, &ArchiveExport::finished, &task,
                         [this](const Result<qint64> &written) { end = written; });
        QObject::connect(&task, &ArchiveExport::progressed, &task,
                         [this](qint64 done, qint64) { steps.append(done); });
    }
    bool keep(const QList<Notification> &items)
    {
        bool isKept = false;
        const Pending pending =
            archive.record(acme, items, [&](const Result<ArchiveNews> &news) { isKept = news.has_value(); });
        return QTest::qWaitFor([&] { return isKept; });
    }
    ExportOrder order(Format format) const
    {
        return {.path = path,
                .format = format,
                .scope = acme,
                .filter = {},
                .words = {{u"受信"_s, u"重大度"_s, u"サービス"_s, u"件名"_s, u"本文"_s, u"状態"_s, u"場所"_s,
                           u"コネクタ"_s, u"ID"_s},
                          [](const Notification &item) { return u"<%1>"_s.arg(item.severityText); },
                          [](State state) { return state == State::Open ? u"未対応"_s : u"他"_s; },
                          u"ja"_s}};
    }
    bool write(const ExportOrder &order)
    {
        task.start(order);
        return QTest::qWaitFor([this] { return end.has_value(); });
    }
    QByteArray written() const
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(folder.filePath(u"export"_s)).entryList(QDir::Files); }
};

QList<Notification> numbered(int count)
{
    QList<Notification> items;
    for (int i = 0; i < count; ++i)
        items << notification(u"n%1"_s.arg(i, 5, 10, QChar(u'0')), u"題 %1"_s.arg(i));
    return items;
}

} // namespace

/// The archive as a file: whole or not at all, however much there is.
class TestArchiveExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpreadsheetOpensIt()
    {
        Fixture f;
        auto evil = notification(u"n1"_s, u"=HYPERLINK(\"x\"),\n二行目"_s, u"Katastrophal"_s);
        evil.target = {u"tokyo"_s, u"cc1"_s};
        QVERIFY(f.keep({evil}));
        QVERIFY(f.write(f.order(Format::Csv)));
        QCOMPARE(f.end->value(), 1);
        const auto text = f.written();
        QVERIFY(text.startsWith("\xEF\xBB\xBF")); // Excel takes it for UTF-8
        const auto table = csv::read(text.sliced(3)).value();
        QCOMPARE(table.records.size(), 2);
        QCOMPARE(table.records[0].cells.first(), u"受信"_s);
        const auto &cells = table.records[1].cells;
        QCOMPARE(cells.first(3),
                 (QStringList{u"2026-04-01T00:00:01Z"_s, u"<Katastrophal>"_s, u"Citrix Cloud"_s}));
        QCOMPARE(cells[3], u"'=HYPERLINK(\"x\"),\n二行目"_s); // runs as no formula
        QCOMPARE(cells.mid(5), (QStringList{u"未対応"_s, u"tokyo"_s, u"cc1"_s, u"n1"_s}));
    }

    void everythingThatIsKnownIsInTheJson()
    {
        Fixture f;
        const auto item = notification(u"n1"_s, u"引用符 \" と改行\n"_s);
        QVERIFY(f.keep({item, notification(u"n2"_s)}));
        QVERIFY(f.write(f.order(Format::Json)));
        QCOMPARE(f.end->value(), 2);
        const auto file = QJsonDocument::fromJson(f.written()).object();
        QCOMPARE(file[u"format"_s].toString(), u"ccj-notifications"_s);
        QCOMPARE(file[u"organizationId"_s].toString(), u"acme"_s);
        QCOMPARE(file[u"exportedAt"_s].toString(), u"2026-04-01T00:00:00Z"_s);
        const auto items = file[u"items"_s].toArray();
        QCOMPARE(items.size(), 2);
        const auto found = items[0].toObject()[u"id"_s] == u"n1"_s ? items[0] : items[1];
        QCOMPARE(Notification::fromJson(found.toObject()), item);
        QCOMPARE(found[u"listedByTheCloud"_s].toBool(), true);
    }

    void nothingIsAFileTooAndFiltersHold()
    {
        Fixture f;
        QVERIFY(f.keep(numbered(3)));
        auto order = f.order(Format::Json);
        order.filter.text = u"題 2"_s;
        QVERIFY(f.write(order));
        QCOMPARE(f.end->value(), 1);
        f.end.reset();
        order.filter.text = u"存在しない"_s;
        QVERIFY(f.write(order));
        QCOMPARE(f.end->value(), 0);
        QVERIFY(QJsonDocument::fromJson(f.written()).object()[u"items"_s].isArray());
    }

    void manyAreWrittenPieceByPiece()
    {
        Fixture f;
        QVERIFY(f.keep(numbered(500)));
        QVERIFY(f.write(f.order(Format::Json)));
        QList<qint64> steps;
        for (int done = 0; done < 500; done += ArchiveExport::pieceSize)
            steps << done;
        QCOMPARE(f.steps, steps);
        const auto items = QJsonDocument::fromJson(f.written()).object()[u"items"_s].toArray();
        QSet<QString> ids;
        for (const auto &item : items)
            ids.insert(item[u"id"_s].toString());
        QCOMPARE(ids.size(), 500);
    }

    void whatIsStoppedLeavesTheOldFile()
    {
        Fixture f;
        QFile old(f.path);
        QVERIFY(old.open(QFile::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(f.keep(numbered(1000)));
        f.task.start(f.order(Format::Csv));
        QTRY_VERIFY(f.steps.size() >= 2);
        QVERIFY(f.task.isRunning());
        f.task.stop();
        QVERIFY(!f.task.isRunning());
        QCOMPARE(f.written(), "old");
        QCOMPARE(f.files().size(), 1);
        QVERIFY(!f.end);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Fixture f;
        QVERIFY(f.keep(numbered(1)));
        f.path = f.folder.filePath(u"no/such/folder"_s);
        QVERIFY(f.write(f.order(Format::Csv)));
        QCOMPARE(f.end->error().kind, Error::Kind::Storage);
        QVERIFY(!f.end->error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArchiveExport)
#include "tst_archiveexport.moc"
