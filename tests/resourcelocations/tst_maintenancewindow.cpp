// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/maintenancewindow.h"

#include <QtTest>

using namespace ccj::resourcelocations;
using namespace Qt::StringLiterals;

/// When the next maintenance window of a location begins, by the location's own clock.
class TestMaintenanceWindow : public QObject
{
    Q_OBJECT

    static MaintenanceWindow window(const QString &day, const QTime &start)
    {
        return {.locationId = u"tokyo"_s, .day = day, .start = start};
    }
    static QDateTime utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

private Q_SLOTS:
    void readsAWindow()
    {
        const auto read = MaintenanceWindow::fromJson({{u"location"_s, u"tokyo"_s},
                                                       {u"dayOfWeek"_s, u"sunday"_s},
                                                       {u"start"_s, u"02:30:00"_s},
                                                       {u"order"_s, u"2"_s}});
        QCOMPARE(read.locationId, u"tokyo"_s);
        QCOMPARE(read.dayOfWeek().value(), Qt::Sunday);
        QCOMPARE(read.start, QTime(2, 30));
        QCOMPARE(read.order, 2);
    }

    void whatIsNoWindowHasNoBeginning_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QTime>("start");
        QTest::newRow("undefined") << u"Undefined"_s << QTime(2, 0);
        QTest::newRow("a day we do not know") << u"Someday"_s << QTime(2, 0);
        QTest::newRow("no day") << QString() << QTime(2, 0);
        QTest::newRow("no time") << u"Sunday"_s << QTime();
    }
    void whatIsNoWindowHasNoBeginning()
    {
        QFETCH(QString, day);
        QFETCH(QTime, start);
        const QTimeZone zone("Asia/Tokyo");
        QVERIFY(!nextBeginning(window(day, start), zone, utc(u"2026-04-01T00:00:00Z"_s)).isValid());
    }

    void theNextBeginningIsByTheClockOfTheLocation_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QTime>("start");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QString &zone, const QString &day, const QTime &start,
                            const QString &now, const QString &next) {
            QTest::newRow(name) << zone << day << start << now << next;
        };
        const auto japan = u"Tokyo Standard Time"_s;
        // 2026-04-01 is a Wednesday; in Japan it is nine hours later than in UTC, the year round.
        row("later today", japan, u"Wednesday"_s, {13, 0}, u"2026-04-01T03:59:59Z"_s,
            u"2026-04-01T04:00:00Z"_s);
        row("now", japan, u"Wednesday"_s, {13, 0}, u"2026-04-01T04:00:00Z"_s, u"2026-04-01T04:00:00Z"_s);
        row("over for today", japan, u"Wednesday"_s, {13, 0}, u"2026-04-01T04:00:01Z"_s,
            u"2026-04-08T04:00:00Z"_s);
        row("another day there than in UTC", japan, u"Thursday"_s, {1, 0}, u"2026-04-01T15:30:00Z"_s,
            u"2026-04-01T16:00:00Z"_s);
        row("Sunday is the end of the week", japan, u"Sunday"_s, {2, 0}, u"2026-04-01T00:00:00Z"_s,
            u"2026-04-04T17:00:00Z"_s);
        row("over the end of a year", japan, u"Thursday"_s, {0, 0}, u"2026-12-31T00:00:00Z"_s,
            u"2027-01-06T15:00:00Z"_s);
        const auto germany = u"W. Europe Standard Time"_s;
        row("winter", germany, u"Sunday"_s, {4, 0}, u"2026-03-16T00:00:00Z"_s, u"2026-03-22T03:00:00Z"_s);
        row("the clocks go forward that night", germany, u"Sunday"_s, {4, 0}, u"2026-03-23T00:00:00Z"_s,
            u"2026-03-29T02:00:00Z"_s);
        row("a time the clocks leap over", germany, u"Sunday"_s, {2, 30}, u"2026-03-23T00:00:00Z"_s,
            u"2026-03-29T01:00:00Z"_s);
        row("a time that comes twice", germany, u"Sunday"_s, {2, 30}, u"2026-10-24T00:00:00Z"_s,
            u"2026-10-25T00:30:00Z"_s);
        row("after the first of the two", germany, u"Sunday"_s, {2, 30}, u"2026-10-25T00:31:00Z"_s,
            u"2026-11-01T01:30:00Z"_s);
        row("south of the equator", u"AUS Eastern Standard Time"_s, u"Sunday"_s, {3, 0},
            u"2026-04-04T00:00:00Z"_s, u"2026-04-04T17:00:00Z"_s);
        row("half an hour off", u"India Standard Time"_s, u"Friday"_s, {0, 0}, u"2026-04-01T00:00:00Z"_s,
            u"2026-04-02T18:30:00Z"_s);
        row("west of Greenwich", u"Pacific Standard Time"_s, u"Saturday"_s, {20, 0},
            u"2026-07-01T00:00:00Z"_s, u"2026-07-05T03:00:00Z"_s);
    }
    void theNextBeginningIsByTheClockOfTheLocation()
    {
        QFETCH(QString, zone);
        QFETCH(QString, day);
        QFETCH(QTime, start);
        QFETCH(QString, now);
        QFETCH(QString, next);
        const auto there = zoneOfWindowsId(zone);
        QVERIFY(there);
        const auto beginning = nextBeginning(window(day, start), *there, utc(now));
        QCOMPARE(beginning.toUTC(), utc(next));
        QCOMPARE(beginning.timeZone(), *there);
    }

    void ofSeveralWindowsTheEarliestCounts()
    {
        const QList<MaintenanceWindow> windows{window(u"Friday"_s, {1, 0}), window(u"Thursday"_s, {1, 0}),
                                               window(u"Undefined"_s, {0, 0})};
        const QTimeZone zone("Asia/Tokyo");
        const auto now = utc(u"2026-04-01T00:00:00Z"_s);
        QCOMPARE(nextBeginning(windows, zone, now), utc(u"2026-04-01T16:00:00Z"_s));
        QVERIFY(!nextBeginning(QList<MaintenanceWindow>(), zone, now).isValid());
    }

    void zonesAreTranslatedBothWays()
    {
        QCOMPARE(zoneOfWindowsId(u"Tokyo Standard Time"_s).value().id(), QByteArray("Asia/Tokyo"));
        QCOMPARE(windowsIdOfZone("Asia/Tokyo"), u"Tokyo Standard Time"_s);
        QVERIFY(!zoneOfWindowsId(u"Nowhere Standard Time"_s));
        QVERIFY(!zoneOfWindowsId(QString()));
        QVERIFY(windowsIdOfZone("Mars/Olympus").isEmpty());
    }

    void theChoiceOfZonesGoesFromWestToEast()
    {
        const auto now = utc(u"2026-04-01T00:00:00Z"_s);
        const auto ids = windowsZoneIds(now);
        QVERIFY(ids.size() > 100);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(ids.contains(u"Tokyo Standard Time"_s));
        for (qsizetype i = 1; i < ids.size(); ++i)
            QVERIFY(zoneOfWindowsId(ids[i - 1])->offsetFromUtc(now) <=
                    zoneOfWindowsId(ids[i])->offsetFromUtc(now));
    }
};

QTEST_GUILESS_MAIN(TestMaintenanceWindow)
#include "tst_maintenancewindow.moc"
