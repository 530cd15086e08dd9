// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/readings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace Qt::StringLiterals;

class tst_Readings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWithItsOrganization();
    void anEmptyOneForgets();
    void widthCaseAndKanaDoNotCount();
    void knowsWhatAReadingIs_data();
    void knowsWhatAReadingIs();
};

namespace {

const auto aoba = u"aoba"_s;
const auto midori = u"midori"_s;

} // namespace

void tst_Readings::staysWithItsOrganization()
{
    QTemporaryDir folder;
    const auto file = folder.filePath(u"store.sqlite"_s);
    {
        LocalStore store(file);
        auto readings = Readings::load(store, aoba);
        QVERIFY(readings);
        QVERIFY(readings->isEmpty());
        QVERIFY(readings->keep(store, aoba, u"hanako@example.jp"_s, u"すずき はなこ"_s));
        QCOMPARE(readings->of(u"hanako@example.jp"_s), u"すずき はなこ"_s);
    }
    LocalStore store(file);
    QCOMPARE(Readings::load(store, aoba)->of(u"hanako@example.jp"_s), u"すずき はなこ"_s);
    QVERIFY(Readings::load(store, midori)->isEmpty());
}

void tst_Readings::anEmptyOneForgets()
{
    LocalStore store(u":memory:"_s);
    Readings readings;
    QVERIFY(readings.keep(store, aoba, u"hanako@example.jp"_s, u"すずき"_s));
    QVERIFY(readings.keep(store, aoba, u"hanako@example.jp"_s, u"  "_s));
    QVERIFY(readings.isEmpty());
    QVERIFY(Readings::load(store, aoba)->isEmpty());
}

void tst_Readings::widthCaseAndKanaDoNotCount()
{
    LocalStore store(u":memory:"_s);
    Readings readings;
    QVERIFY(readings.keep(store, aoba, u"Ｈanako@Example.jp"_s, u"ｽｽﾞｷ　ハナコ"_s));
    QCOMPARE(readings.of(u"hanako@example.jp"_s), u"すずき はなこ"_s);
}

void tst_Readings::knowsWhatAReadingIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("reading");
    QTest::newRow("hiragana") << u"すずき はなこ"_s << true;
    QTest::newRow("half width") << u"ｽｽﾞｷ"_s << true;
    QTest::newRow("foreign") << u"ジョン・スミスー"_s << true;
    QTest::newRow("kanji") << u"鈴木"_s << false;
    QTest::newRow("half kanji") << u"鈴木 はなこ"_s << false;
    QTest::newRow("latin") << u"suzuki"_s << false;
    QTest::newRow("nothing") << u" "_s << false;
    QTest::newRow("only marks") << u"・ー"_s << false;
}

void tst_Readings::knowsWhatAReadingIs()
{
    QFETCH(QString, text);
    QTEST(isReading(text), "reading");
}

QTEST_GUILESS_MAIN(tst_Readings)
#include "tst_readings.moc"
