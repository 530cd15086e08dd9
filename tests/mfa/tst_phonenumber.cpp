// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/phonenumber.h"

#include <QtTest>

using namespace ccj::mfa;
using namespace Qt::StringLiterals;
using Problem = PhoneNumber::Problem;

class tst_PhoneNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBothForms_data();
    void readsBothForms();
    void showsBothForms();
    void advises_data();
    void advises();
    void saysWhyItIsNone_data();
    void saysWhyItIsNone();
};

// R103.
void tst_PhoneNumber::readsBothForms_data()
{
    QTest::addColumn<QString>("e164");
    const auto tokyo = u"+81312345678"_s;
    for (const auto &typed :
         {u"03-1234-5678"_s, u"0312345678"_s, u"03 1234 5678"_s, u"(03) 1234-5678"_s, u"03(1234)5678"_s,
          u"+81 3-1234-5678"_s, u"+81-3-1234-5678"_s, u"+81312345678"_s, u"+81 (0)3-1234-5678"_s,
          u"０３－１２３４－５６７８"_s, u"０３ー１２３４ー５６７８"_s, u"03‐1234‐5678"_s, u"03−1234−5678"_s,
          u"＋８１　３－１２３４－５６７８"_s, u"  03-1234-5678 "_s, u"03.1234.5678"_s})
        QTest::newRow(qPrintable(typed)) << tokyo;
    QTest::newRow("06-6123-4567") << u"+81661234567"_s;
    QTest::newRow("0466-12-3456") << u"+81466123456"_s;
    QTest::newRow("090-1234-5678") << u"+819012345678"_s;
    QTest::newRow("080-1234-5678") << u"+818012345678"_s;
    QTest::newRow("070-1234-5678") << u"+817012345678"_s;
    QTest::newRow("060-1234-5678") << u"+816012345678"_s;
    QTest::newRow("+81 60-1234-5678") << u"+816012345678"_s;
    QTest::newRow("050-1234-5678") << u"+815012345678"_s;
    QTest::newRow("0120-123-456") << u"+81120123456"_s;
    QTest::newRow("0800-123-4567") << u"+818001234567"_s;
    QTest::newRow("+1 212-555-2368") << u"+12125552368"_s;
    QTest::newRow("010 1 212-555-2368") << u"+12125552368"_s;
    QTest::newRow("+44 20 7946 0018") << u"+442079460018"_s;
}

void tst_PhoneNumber::readsBothForms()
{
    QFETCH(QString, e164);
    const auto number = PhoneNumber::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(number);
    QCOMPARE(number->e164(), e164);
    const auto again = PhoneNumber::parse(number->international());
    QVERIFY(again);
    QCOMPARE(again->e164(), e164);
}

void tst_PhoneNumber::showsBothForms()
{
    const auto tokyo = PhoneNumber::parse(u"+81312345678"_s);
    QVERIFY(tokyo);
    QCOMPARE(tokyo->domestic(), u"03-1234-5678"_s);
    QCOMPARE(tokyo->international(), u"+81 3-1234-5678"_s);
    const auto fujisawa = PhoneNumber::parse(u"0466123456"_s);
    QVERIFY(fujisawa);
    QCOMPARE(fujisawa->domestic(), u"0466-12-3456"_s);
}

// R69.
void tst_PhoneNumber::advises_data()
{
    QTest::addColumn<PhoneNumber::Advices>("advice");
    using Advices = PhoneNumber::Advices;
    const Advices mobile = PhoneNumber::Mobile | PhoneNumber::NotLandline;
    const Advices free = PhoneNumber::TollFree | PhoneNumber::NotLandline;
    QTest::newRow("03-1234-5678") << Advices();
    QTest::newRow("0466-12-3456") << Advices();
    QTest::newRow("+44 20 7946 0018") << Advices();
    QTest::newRow("090-1234-5678") << mobile;
    QTest::newRow("060-1234-5678") << mobile;
    QTest::newRow("0120-123-456") << free;
    QTest::newRow("0800-123-4567") << free;
    QTest::newRow("0570-012-345") << Advices(PhoneNumber::NotFromAbroad | PhoneNumber::NotLandline);
    QTest::newRow("050-1234-5678") << Advices(PhoneNumber::NotLandline);
    QTest::newRow("03-1234-5678 内線123") << Advices(PhoneNumber::Extension);
    QTest::newRow("03-1234-5678（内線 123）") << Advices(PhoneNumber::Extension);
    QTest::newRow("03-1234-5678 ext. 123") << Advices(PhoneNumber::Extension);
    QTest::newRow("03-1234-5678x123") << Advices(PhoneNumber::Extension);
    QTest::newRow("０３－１２３４－５６７８　内線１２３") << Advices(PhoneNumber::Extension);
}

void tst_PhoneNumber::advises()
{
    QFETCH(PhoneNumber::Advices, advice);
    const auto number = PhoneNumber::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(number);
    QCOMPARE(number->advice(), advice);
    QCOMPARE(number->extension(), advice.testFlag(PhoneNumber::Extension) ? u"123"_s : QString());
    if (advice.testFlag(PhoneNumber::Extension))
        QCOMPARE(number->e164(), u"+81312345678"_s); // what support can call
}

void tst_PhoneNumber::saysWhyItIsNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nothing") << u" "_s << Problem::Empty;
    QTest::newRow("words") << u"代表番号"_s << Problem::NotANumber;
    QTest::newRow("letters of a telephone's keys") << u"03-FLOW-ERSX"_s << Problem::NotANumber;
    QTest::newRow("an address") << u"hanako@example.jp"_s << Problem::NotANumber;
    QTest::newRow("one digit") << u"1"_s << Problem::NotANumber;
    QTest::newRow("no such country") << u"+999 1234567"_s << Problem::UnknownCountry;
    QTest::newRow("cut") << u"03-1234"_s << Problem::TooShort;
    QTest::newRow("without the zero of its area, lost in a sheet")
        << u"+81 3-1234-567"_s << Problem::TooShort;
    QTest::newRow("a digit too many") << u"+81 3-1234-56789"_s << Problem::NotInUse;
    QTest::newRow("far too long") << u"03-1234-5678-1234-5678"_s << Problem::TooLong;
    QTest::newRow("the police") << u"110"_s << Problem::TooShort;
}

void tst_PhoneNumber::saysWhyItIsNone()
{
    QFETCH(QString, typed);
    QFETCH(Problem, problem);
    const auto number = PhoneNumber::parse(typed);
    QVERIFY(!number);
    QCOMPARE(number.error(), problem);
}

QTEST_GUILESS_MAIN(tst_PhoneNumber)
#include "tst_phonenumber.moc"
