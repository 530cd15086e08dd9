// SPDX-License-Identifier: Apache-2.0
#include "app/core/collation.h"

#include <QCollator>
#include <QtTest>

#include <cstring>

using namespace ccj;
using namespace Qt::StringLiterals;

class tst_Collation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersAsACollatorDoes();
    void countsAlike_data();
    void countsAlike();
    void holdsNoZero();
};

void tst_Collation::ordersAsACollatorDoes()
{
    QCollator collator(QLocale(QLocale::Japanese, QLocale::Japan));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const QStringList texts{
        u""_s,         u"adams"_s,         u"Baker"_s,     u"あべ じろう"_s, u"アベ"_s, u"ヤマダ タロウ"_s,
        u"東京2 課"_s, u"東京10 課"_s,     u"鈴木 花子"_s, u"𠮷野"_s,        u"吉野"_s, u"a@example.jp"_s,
        u"a b"_s,      u"がく"_s,          u"かく"_s,      u"スーザン"_s,    u"Ⅳ"_s,    u"é"_s,
        u"e\u0301f"_s, QString(300, u'鈴')};
    const auto sign = [](int value) { return (value > 0) - (value < 0); };
    for (const auto &left : texts) {
        for (const auto &right : texts)
            QCOMPARE(sign(std::strcmp(collationKey(left).constData(), collationKey(right).constData())),
                     sign(collator.compare(left, right)));
    }
}

void tst_Collation::countsAlike_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("case") << u"Suzuki"_s << u"SUZUKI"_s;
    QTest::newRow("width") << u"ｽｽﾞｷ"_s << u"スズキ"_s;
    QTest::newRow("kana") << u"すずき"_s << u"スズキ"_s;
}

void tst_Collation::countsAlike()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(collationKey(left), collationKey(right));
}

void tst_Collation::holdsNoZero()
{
    QVERIFY(!collationKey(u"鈴木 花子 0001"_s).contains('\0'));
    QVERIFY(!collationKey(u"a\0b"_s).contains('\0'));
}

QTEST_GUILESS_MAIN(tst_Collation)
#include "tst_collation.moc"
