// SPDX-License-Identifier: Apache-2.0
#include "app/net/json.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::net;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { Red, Blue };

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

Result<QString> readName(const QJsonObject &object)
{
    ObjectReader reader(object);
    auto name = reader.text(u"name"_s);
    return reader.result(std::move(name));
}

} // namespace

class tst_Json : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void bodiesOfAnotherShapeAreBadResponses();
    void requiredFields();
    void optionalFields();
    void integersMayBeText();
    void listsNameTheirFirstError();
    void unknownWordsAreKept();
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
    QTEST(time.isValid() ? timeText(time) : QString(), "expected");
}

void tst_Json::bodiesOfAnotherShapeAreBadResponses()
{
    for (const QByteArray body : {"", "null", "<html>", "{\"a\":", "[]"}) {
        const auto result = objectBody({200, body, {}, u"tx"_s});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::BadResponse);
        QCOMPARE(result.error().transactionId, u"tx"_s);
    }
    QVERIFY(!arrayBody({200, "{}", {}, {}}));
    QVERIFY(arrayBody({200, "[]", {}, {}}));
}

void tst_Json::requiredFields()
{
    ObjectReader good(objectOf(R"({"a":"x","b":true,"t":"2026-04-01T00:00:00Z","o":{"k":1},"l":[1]})"));
    QCOMPARE(good.text(u"a"_s), u"x"_s);
    QCOMPARE(good.boolean(u"b"_s), true);
    QVERIFY(good.time(u"t"_s).isValid());
    QCOMPARE(good.object(u"o"_s).size(), 1);
    QCOMPARE(good.array(u"l"_s).size(), 1);
    QVERIFY(!good.error());

    ObjectReader bad(objectOf(R"({"a":null,"b":"true","t":"soon"})"));
    bad.text(u"a"_s);
    bad.boolean(u"b"_s);
    bad.time(u"t"_s);
    const auto result = bad.result(1);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::BadResponse);
    QVERIFY(result.error().detail.endsWith(u": a"_s)); // the first one
}

void tst_Json::optionalFields()
{
    ObjectReader reader(objectOf(R"({"a":null,"n":3})"));
    QCOMPARE(reader.optionalText(u"a"_s, u"-"_s), u"-"_s);
    QCOMPARE(reader.optionalText(u"absent"_s), QString());
    QCOMPARE(reader.optionalBoolean(u"absent"_s, true), true);
    QCOMPARE(reader.optionalInteger(u"n"_s), 3);
    QVERIFY(!reader.optionalTime(u"a"_s).isValid());
    QVERIFY(!reader.error());
    reader.optionalText(u"n"_s); // there, but not text
    QVERIFY(reader.error());
}

void tst_Json::integersMayBeText()
{
    ObjectReader reader(objectOf(R"({"expires_in":"3600","n":7,"f":1.5})"));
    QCOMPARE(reader.integer(u"expires_in"_s), 3600);
    QCOMPARE(reader.integer(u"n"_s), 7);
    QVERIFY(!reader.error());
    reader.integer(u"f"_s);
    QVERIFY(reader.error());
}

void tst_Json::listsNameTheirFirstError()
{
    const auto read = [](const QByteArray &json) {
        return listOf(QJsonDocument::fromJson(json).array(), readName);
    };
    QCOMPARE(read(R"([{"name":"a"},{"name":"b"}])").value(), (QList<QString>{u"a"_s, u"b"_s}));
    QVERIFY(!read(R"([{"name":"a"},{}])"));
    QVERIFY(!read(R"([1])"));
}

void tst_Json::unknownWordsAreKept()
{
    const QMap<QString, Colour> known{{u"Red"_s, Colour::Red}, {u"Blue"_s, Colour::Blue}};
    QVERIFY(openEnum(u"Blue"_s, known).is(Colour::Blue));
    const auto unknown = openEnum(u"Mauve"_s, known);
    QVERIFY(!unknown.value);
    QCOMPARE(unknown.text, u"Mauve"_s);
}

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
