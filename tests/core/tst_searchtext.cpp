// SPDX-License-Identifier: Apache-2.0
#include "app/core/searchtext.h"

#include <QtTest>

using namespace ccj;
using namespace Qt::StringLiterals;

class tst_SearchText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void treatsAlike_data();
    void treatsAlike();
    void keepsVoicedApart();
};

void tst_SearchText::treatsAlike_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("capitals") << u"YAMADA"_s << u"Yamada"_s;
    QTest::newRow("full-width letters and digits") << u"ｙａｍａｄａ１"_s << u"yamada1"_s;
    QTest::newRow("half-width katakana") << u"ｶﾞｸ"_s << u"がく"_s;
    QTest::newRow("katakana and hiragana") << u"ヴァヶ"_s << u"ゔぁゖ"_s;
    QTest::newRow("ideographic space") << u"山田　太郎"_s << u"山田 太郎"_s;
    QTest::newRow("decomposed") << u"か\u3099く"_s << u"がく"_s;
    QTest::newRow("company in one character") << u"㍿サンプル"_s << u"株式会社さんぷる"_s;
    QTest::newRow("long vowels stay") << u"スーザン"_s << u"すーざん"_s;
}

void tst_SearchText::treatsAlike()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QCOMPARE(foldedForSearch(typed), foldedForSearch(text));
}

void tst_SearchText::keepsVoicedApart()
{
    QVERIFY(foldedForSearch(u"かく"_s) != foldedForSearch(u"がく"_s));
    QVERIFY(foldedForSearch(u"はは"_s) != foldedForSearch(u"ばば"_s));
}

QTEST_GUILESS_MAIN(tst_SearchText)
#include "tst_searchtext.moc"
