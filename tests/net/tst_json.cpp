// SPDX-License-Identifier: Apache-2.0
#include "app/net/json.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::net;
using namespace Qt::StringLiterals;

class tst_Json : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void bodiesOfAnotherShapeAreBadResponses();
};

void tst_Json::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("seven digits") << u"2026-04-01T01:02:03.1234567Z"_s << u"2026-04-01T01:02:03.123Z"_s;
    QTest::newRow("three digits") << u"2026-04-01T01:02:03.120Z"_s << u"2026-04-01T01:02:03.120Z"_s;
    QTest::newRow("no fraction") << u"2026-04-01T01:02:03Z"_s << u"2026-04-01T01:02:03.000Z"_s;
    QTest::newRow("offset") << u"2026-04-01T09:00:00.5+09:00"_s << u"2026-04-01T00:00:00.500Z"_s;
    QTest::newRow("no zone is UTC") << u"2026-04-01T01:02:03.1234567"_s << u"2026-04-01T01:02:03.123Z"_s;
    QTest::newRow("not a time") << u"yesterday"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void tst_Json::readsTimes()
{
    QFETCH(QString, text);
    const auto time = parsedTime(text);
    QTEST(time.isValid() ? time.toString(Qt::ISODateWithMs) : QString(), "expected");
}

void tst_Json::bodiesOfAnotherShapeAreBadResponses()
{
    for (const QByteArray body : {"", "null", "<html>", "{\"a\":", "[]"}) {
        const auto result = objectBody({200, body, {}, u"tx"_s});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadResponse);
        QCOMPARE(result.error().transactionId, u"tx"_s);
    }
    QCOMPARE(objectBody({200, R"({"a":1})", {}, {}}).value().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
