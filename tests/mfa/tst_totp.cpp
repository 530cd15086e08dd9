// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/totp.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TotpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 6238, appendix B, the SHA-1 column.
    void agreesWithTheRfc_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("59") << qint64(59) << u"94287082"_s;
        QTest::newRow("2005-03-18") << qint64(1111111109) << u"07081804"_s;
        QTest::newRow("two seconds later") << qint64(1111111111) << u"14050471"_s;
        QTest::newRow("2009-02-13") << qint64(1234567890) << u"89005924"_s;
        QTest::newRow("2033-05-18") << qint64(2000000000) << u"69279037"_s;
        QTest::newRow("2603-10-11") << qint64(20000000000) << u"65353130"_s;
    }
    void agreesWithTheRfc()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        const auto step = ccj::mfa::totpStep(seconds);
        QCOMPARE(ccj::mfa::totpCode("12345678901234567890", step, 8), code);
        QCOMPARE(ccj::mfa::totpCode("12345678901234567890", step), code.right(6));
    }

    // RFC 4648, chapter 10.
    void readsAndWritesBase32_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QString>("padded");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("1") << QByteArray("f") << u"MY======"_s;
        QTest::newRow("2") << QByteArray("fo") << u"MZXQ===="_s;
        QTest::newRow("3") << QByteArray("foo") << u"MZXW6==="_s;
        QTest::newRow("4") << QByteArray("foob") << u"MZXW6YQ="_s;
        QTest::newRow("5") << QByteArray("fooba") << u"MZXW6YTB"_s;
        QTest::newRow("6") << QByteArray("foobar") << u"MZXW6YTBOI======"_s;
    }
    void readsAndWritesBase32()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QString, padded);
        QCOMPARE(ccj::mfa::decodeBase32(padded), plain);
        QCOMPARE(ccj::mfa::encodeBase32(plain), QString(padded).remove(u'='));
    }

    void takesAKeyAsPeopleTypeIt()
    {
        QCOMPARE(ccj::mfa::decodeBase32(u"mzxw 6ytb oi"_s), QByteArray("foobar"));
        QVERIFY(!ccj::mfa::decodeBase32(u"MZXW0189"_s));
    }
};

QTEST_GUILESS_MAIN(TotpTest)
#include "tst_totp.moc"
