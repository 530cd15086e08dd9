// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/archivemodel.h"

#include "tests/notifications/notificationbuilder.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;

namespace {

const ArchiveScope acme{u"sandbox"_s, u"acme"_s, u"hanako"_s};

Notification at(const QString &id, int minute, const QString &title = u"停止"_s,
                const QString &severity = u"Error"_s)
{
    const auto time = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC).addSecs(minute * 60);
    return Notification::fromJson(
        receivedAt(notificationJson(id, title, severity), time.toString(Qt::ISODate)));
}

QStringList idsOf(const QList<Notification> &items)
{
    QStringList ids;
    for (const auto &item : items)
        ids << item.id;
    return ids;
}

struct Fixture
{
    QTemporaryDir folder;
    FakeClock clock;
    QString file = folder.filePath(u"notifications.db"_s);
    ArchiveLimits limits;
    std::optional<Archive> archive;

    explicit Fixture(const ArchiveLimits &most = {}) : limits(most) { open(); }
    void open() { archive.emplace(file, clock, limits); }

    template <class T, class Call> Result<T> wait(Call call)
    {
        std::optional<Result<T>> answer;
        const Pending pending = call([&](Result<T> given) { answer = std::move(given); });
        const bool came = QTest::qWaitFor([&] { return answer.has_value(); });
        return came ? *answer : std::unexpected(Error::of(Error::Kind::Timeout));
    }
    /// What is new, by id.
    QStringList record(const QList<Notification> &items, const ArchiveScope &scope = acme)
    {
        const auto news = wait<ArchiveNews>(
            [&](auto callback) { return archive->record(scope, items, std::move(callback)); });
        return news ? idsOf(news->undecided) : QStringList{u"failed"_s};
    }
    ArchivePage page(const Filter &filter, const std::optional<ArchivePosition> &after = {}, int count = 100,
                     const ArchiveScope &scope = acme)
    {
        return wait<ArchivePage>([&](auto callback) {
                   return archive->search(scope, filter, after, count, std::move(callback));
               })
            .value_or(ArchivePage());
    }
    QStringList search(const Filter &filter, const ArchiveScope &scope = acme)
    {
        QStringList ids;
        for (const auto &item : page(filter, {}, 100, scope).items)
            ids << item.notification.id;
        return ids;
    }
    ArchiveContents contents()
    {
        return wait<ArchiveContents>(
                   [&](auto callback) { return archive->contents(acme, std::move(callback)); })
            .value_or(ArchiveContents());
    }
    QStringList waiting(Attention attention)
    {
        return idsOf(wait<QList<Notification>>([&](auto callback) {
                         return archive->waiting(acme, attention, std::move(callback));
                     }).value_or(QList<Notification>()));
    }
    bool wipe(const ArchiveScope &scope = acme)
    {
        return wait<void>([&](auto callback) { return archive->wipe(scope, std::move(callback)); })
            .has_value();
    }
    /// Everything on the disk.
    QByteArray bytes() const
    {
        QByteArray all;
        for (const auto *side : {u"", u"-wal"}) {
            QFile part(file + QString::fromUtf16(side));
            if (part.open(QFile::ReadOnly))
                all += part.readAll();
        }
        return all;
    }
};

} // namespace

/// What is kept on this computer: beyond the cloud's 90 days, searchable, limited, wiped on request.
class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheCloudForgetsIsKept()
    {
        Fixture f;
        f.record({at(u"new"_s, 2), at(u"old"_s, 1)});
        f.record({at(u"new"_s, 2)});
        QCOMPARE(f.search({}), (QStringList{u"new"_s, u"old"_s}));
        QCOMPARE(f.search({.states = {State::Archived}}), QStringList{u"old"_s});
        f.open(); // a restart
        QCOMPARE(f.search({.states = {State::Archived}}), QStringList{u"old"_s});
        QCOMPARE(f.page({}).items.constFirst().notification, at(u"new"_s, 2));
        QCOMPARE(f.page({}).items.constFirst().firstSeen, f.clock.now());
    }

    void whatChangesIsFollowed()
    {
        Fixture f;
        f.record({at(u"a"_s, 1, u"停止"_s)});
        auto dismissed = at(u"a"_s, 1, u"回復しました"_s);
        dismissed.dismissedAt = f.clock.now();
        f.record({dismissed});
        QCOMPARE(f.search({.states = {State::Dismissed}}), QStringList{u"a"_s});
        QCOMPARE(f.search({.text = u"回復しました"_s}), QStringList{u"a"_s});
        QVERIFY(f.search({.text = u"停止"_s}).isEmpty());
        QCOMPARE(f.contents().rows, 1);
    }

    // What was there before the console came is not new; each is new once, over restarts too.
    void whatIsNewIsToldUntilItIsDecided()
    {
        Fixture f;
        QVERIFY(f.record({at(u"a"_s, 1)}).isEmpty());
        QCOMPARE(f.record({at(u"b"_s, 2), at(u"a"_s, 1)}), QStringList{u"b"_s});
        f.open(); // it ended before anything was announced
        QCOMPARE(f.record({at(u"c"_s, 3), at(u"b"_s, 2), at(u"a"_s, 1)}), (QStringList{u"c"_s, u"b"_s}));
        f.archive->decide(acme, {u"b"_s}, Attention::Settled);
        f.archive->decide(acme, {u"c"_s}, Attention::Digest);
        f.open(); // at once: what was given is written all the same
        QVERIFY(f.record({at(u"c"_s, 3), at(u"b"_s, 2), at(u"a"_s, 1)}).isEmpty());
        QCOMPARE(f.waiting(Attention::Digest), QStringList{u"c"_s});
        QVERIFY(f.waiting(Attention::AfterQuiet).isEmpty());
        auto dismissed = at(u"c"_s, 3);
        dismissed.dismissedAt = f.clock.now();
        f.record({dismissed});
        QVERIFY(f.waiting(Attention::Digest).isEmpty()); // nothing to tell any more
    }

    void eachAdministratorAndOrganisationIsApart()
    {
        Fixture f;
        f.record({at(u"a"_s, 1)});
        for (const auto &other : {ArchiveScope{u"sandbox"_s, u"acme"_s, u"taro"_s},
                                  ArchiveScope{u"sandbox"_s, u"other"_s, u"hanako"_s},
                                  ArchiveScope{u"japan"_s, u"acme"_s, u"hanako"_s}}) {
            QVERIFY(f.search({}, other).isEmpty());
            f.record({at(u"z"_s, 1)}, other);
            QCOMPARE(f.search({}, other), QStringList{u"z"_s});
        }
        QCOMPARE(f.search({}), QStringList{u"a"_s});
        QVERIFY(f.wipe());
        QCOMPARE(f.search({}, {u"sandbox"_s, u"acme"_s, u"taro"_s}), QStringList{u"z"_s});
    }

    void searches_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QStringList>("ids");
        QTest::addRow("everything") << Filter{} << QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s};
        QTest::addRow("one character") << Filter{.text = u"停"_s} << QStringList{u"1"_s};
        QTest::addRow("two characters") << Filter{.text = u"期限"_s} << QStringList{u"2"_s};
        QTest::addRow("the middle of a word") << Filter{.text = u"ネクタが停"_s} << QStringList{u"1"_s};
        QTest::addRow("half-width kana") << Filter{.text = u"ｺﾈｸﾀ"_s} << QStringList{u"1"_s};
        QTest::addRow("hiragana for katakana") << Filter{.text = u"こねくた"_s} << QStringList{u"1"_s};
        QTest::addRow("full-width letters") << Filter{.text = u"ＤＡＡＳ"_s} << QStringList{u"2"_s};
        QTest::addRow("a long and a short word") << Filter{.text = u"コネクタ 停止"_s} << QStringList{u"1"_s};
        QTest::addRow("quotes") << Filter{.text = u"\"50%\" or"_s} << QStringList{u"3"_s};
        QTest::addRow("a percent sign is itself") << Filter{.text = u"%"_s} << QStringList{u"3"_s};
        QTest::addRow("an emoji of two units") << Filter{.text = u"🔥x"_s} << QStringList{u"4"_s};
        QTest::addRow("nothing like it") << Filter{.text = u"存在しない"_s} << QStringList();
        QTest::addRow("severity") << Filter{.severities = {Severity::Warning}} << QStringList{u"2"_s};
        QTest::addRow("service") << Filter{.services = {u"DaaS"_s}} << QStringList{u"2"_s};
        QTest::addRow("text and severity")
            << Filter{.text = u"daas"_s, .severities = {Severity::Error}} << QStringList();
    }
    void searches()
    {
        Fixture f;
        auto daas = at(u"2"_s, 2, u"期限が近い"_s, u"Warning"_s);
        daas.service = u"DaaS"_s;
        f.record({at(u"4"_s, 4, u"🔥x"_s), at(u"3"_s, 3, u"\"50%\" OR \u0000 NOT"_s), daas,
                  at(u"1"_s, 1, u"コネクタが停止"_s)});
        QFETCH(Filter, filter);
        QTEST(f.search(filter), "ids");
        const auto count = f.wait<qint64>(
            [&](auto callback) { return f.archive->count(acme, filter, std::move(callback)); });
        QCOMPARE(count.value(), f.search(filter).size());
    }

    void countsBySeverityWhicheverIsWanted()
    {
        Fixture f;
        auto daas = at(u"3"_s, 3, u"期限が近い"_s, u"Warning"_s);
        daas.service = u"DaaS"_s;
        f.record({daas, at(u"2"_s, 2), at(u"1"_s, 1)});
        const auto counts = [&](const Filter &filter) {
            return f
                .wait<SeverityCounts>([&](auto callback) {
                    return f.archive->countBySeverity(acme, filter, std::move(callback));
                })
                .value();
        };
        QCOMPARE(counts({}), (SeverityCounts{{Severity::Error, 2}, {Severity::Warning, 1}}));
        QCOMPARE(counts({.severities = {Severity::Warning}}), counts({}));
        QCOMPARE(counts({.services = {u"DaaS"_s}}), (SeverityCounts{{Severity::Warning, 1}}));
        QCOMPARE(counts({.states = {State::Archived}}), SeverityCounts());
        auto services = f.contents().services;
        services.sort();
        QCOMPARE(services, (QStringList{u"Citrix Cloud"_s, u"DaaS"_s}));
    }

    void resultsComeInPages()
    {
        Fixture f;
        QList<Notification> items;
        for (int i = 9; i >= 0; --i)
            items << at(QString::number(i), i / 2); // pairs of the same moment
        f.record(items);
        QStringList ids;
        std::optional<ArchivePosition> after;
        for (int number = 0; number == 0 || after; ++number) {
            const auto page = f.page({}, after, 3);
            QVERIFY(page.items.size() <= 3);
            for (const auto &item : page.items)
                ids << item.notification.id;
            after = page.next;
            f.record(items << at(u"late %1"_s.arg(number), 1000 + number)); // shifts nothing
        }
        QCOMPARE(ids.size(), 10);
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 10);
    }

    void theOldestGoFirst()
    {
        Fixture f({.rows = 3, .bytes = 1'000'000});
        f.record({at(u"4"_s, 4), at(u"3"_s, 3), at(u"2"_s, 2), at(u"1"_s, 1)});
        QCOMPARE(f.contents().rows, 4); // what the cloud lists would only come again
        f.record({at(u"5"_s, 5), at(u"4"_s, 4)});
        QCOMPARE(f.search({}), (QStringList{u"5"_s, u"4"_s, u"3"_s}));
        QCOMPARE(f.contents().forgotten, 2);
        QCOMPARE(f.contents().oldest, at(u"3"_s, 3).time());
        QVERIFY(f.search({.text = u"停止"_s}).size() == 3);
    }

    void textsHaveALimitToo()
    {
        Fixture f({.rows = 100, .bytes = 40'000});
        QList<Notification> items;
        for (int i = 9; i >= 0; --i)
            items << at(QString::number(i), i, u"長"_s.repeated(1000));
        f.record(items);
        f.record({items.constFirst()});
        QVERIFY(f.contents().bytes <= 40'000);
        QVERIFY(f.contents().rows >= 1);
        QCOMPARE(f.contents().rows + f.contents().forgotten, 10);
    }

    void whatIsWipedCannotBeReadAnyMore()
    {
        Fixture f;
        f.record({at(u"a"_s, 1, u"NEVERMORE in the cellar"_s)});
        f.record({});
        QVERIFY(f.bytes().contains("NEVERMORE"));
        QVERIFY(f.bytes().contains("nev") || f.bytes().contains("cellar"));
        QVERIFY(f.wipe());
        QVERIFY(f.search({}).isEmpty());
        QVERIFY(!f.bytes().contains("NEVERMORE"));
        QVERIFY(!f.bytes().contains("nevermore"));
        QVERIFY(!f.bytes().contains("cellar"));
        QVERIFY(f.record({at(u"b"_s, 2)}).isEmpty()); // as at the very beginning
    }

    void aFileThatIsBrokenIsDoneWithout()
    {
        Fixture f;
        f.archive.reset();
        QFile broken(f.file);
        QVERIFY(broken.open(QFile::WriteOnly));
        broken.write(QByteArray(8192, 'x'));
        broken.close();
        f.open();
        QSignalSpy said(&*f.archive, &Archive::problemChanged);
        QVERIFY(f.record({at(u"a"_s, 1)}).isEmpty());
        QCOMPARE(said.size(), 1);
        QCOMPARE(f.archive->problem()->kind, Error::Kind::Storage);
        QCOMPARE(f.search({}), QStringList{u"a"_s}); // for this run
        QVERIFY(f.wipe());                           // makes a new file
        QVERIFY(!f.archive->problem());
        f.record({at(u"b"_s, 1)});
        f.open();
        QCOMPARE(f.search({}), QStringList{u"b"_s});
    }

    void aFileThatIsLockedIsSaidAndComesBack()
    {
        Fixture f;
        f.record({at(u"a"_s, 1)});
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(f.file);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
            QCOMPARE(f.record({at(u"b"_s, 2), at(u"a"_s, 1)}), QStringList{u"failed"_s});
            QVERIFY(f.archive->problem());
            QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(f.record({at(u"b"_s, 2), at(u"a"_s, 1)}), QStringList{u"b"_s});
        QVERIFY(!f.archive->problem());
    }

    void aClockThatRunsBackwardsLosesNothing()
    {
        Fixture f;
        auto timeless = notification(u"timeless"_s);
        timeless.receivedAt = timeless.createdAt = {};
        f.record({at(u"a"_s, 1)});
        f.clock.setNow(f.clock.now().addYears(-3));
        QCOMPARE(f.record({timeless, at(u"a"_s, 1)}), QStringList{u"timeless"_s});
        QCOMPARE(f.search({}), (QStringList{u"a"_s, u"timeless"_s}));
    }

    void theModelFetchesAsItIsScrolled()
    {
        Fixture f;
        QList<Notification> items;
        for (int i = ArchiveModel::pageSize + 50; i > 0; --i)
            items << at(QString::number(i), i);
        f.record(items);
        ArchiveModel model(*f.archive);
        model.setScope(acme);
        QVERIFY(!model.isSearching());
        model.search({});
        QVERIFY(model.isSearching());
        QTRY_COMPARE(model.rowCount(), ArchiveModel::pageSize);
        QVERIFY(model.canFetchMore({}));
        const QAbstractItemModelTester tester(&model); // fetches what there is
        QTRY_COMPARE(model.rowCount(), items.size());
        QVERIFY(!model.canFetchMore({}));
        model.search({.text = u"見つからない"_s});
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY(!model.error());
        model.setScope({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
