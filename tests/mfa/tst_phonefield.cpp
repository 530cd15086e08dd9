// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/phonefield.h"

#include "tests/mfa/onscreen.h"

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;

/// The recovery phone as people write it in Japan and abroad (R69, R103).
class TestPhoneField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBothForms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("e164");
        const auto tokyo = u"03-1234-5678 (+81 3-1234-5678)"_s;
        QTest::newRow("domestic") << u"03-1234-5678"_s << tokyo << u"+81312345678"_s;
        QTest::newRow("without hyphens") << u"0312345678"_s << tokyo << u"+81312345678"_s;
        QTest::newRow("international") << u"+81 3 1234 5678"_s << tokyo << u"+81312345678"_s;
        QTest::newRow("full width") << u"０３ー１２３４－５６７８"_s << tokyo << u"+81312345678"_s;
        QTest::newRow("mobile") << u"090 1234 5678"_s << u"090-1234-5678 (+81 90-1234-5678)"_s
                                << u"+819012345678"_s;
        QTest::newRow("abroad") << u"+1 202 456 1111"_s << u"(202) 456-1111 (+1 202-456-1111)"_s
                                << u"+12024561111"_s;
    }

    void showsBothForms()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(QString, e164);
        ui::PhoneField field;
        field.show();
        editOn(field, "Recovery phone")->insert(typed);
        QVERIFY2(sees(field, qPrintable(shown)), qPrintable(wordsOn(field).join(u'\n')));
        QVERIFY(field.validate());
        QCOMPARE(field.number()->e164(), e164);
    }

    void advises_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("advice");
        QTest::newRow("free call") << u"0120-123-456"_s << u"Free-call numbers"_s;
        QTest::newRow("mobile") << u"080-1234-5678"_s << u"lost together with your authenticator app"_s;
        QTest::newRow("extension") << u"03-1234-5678 内線 42"_s << u"Extension 42 is not kept"_s;
        QTest::newRow("internet phone") << u"050-1234-5678"_s << u"not a landline"_s;
    }

    void advises()
    {
        QFETCH(QString, typed);
        QFETCH(QString, advice);
        ui::PhoneField field;
        field.show();
        field.setText(typed);
        QVERIFY2(sees(field, qPrintable(advice)), qPrintable(wordsOn(field).join(u'\n')));
        QVERIFY(field.validate()); // advice, not a refusal
        field.setText(u"03-1234-5678"_s);
        QVERIFY(!sees(field, qPrintable(advice)));
    }

    void saysWhatIsWrongOnlyWhenAsked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem");
        QTest::newRow("nothing") << QString() << u"Enter a phone number."_s;
        QTest::newRow("words") << u"会社の電話"_s << u"This is not a phone number."_s;
        QTest::newRow("too short") << u"03-1234"_s << u"too short"_s;
        QTest::newRow("too long") << u"03-1234-5678-9012-3456-7890"_s << u"too long"_s;
        QTest::newRow("no country") << u"+999 1234 5678"_s << u"No country has this code."_s;
    }

    void saysWhatIsWrongOnlyWhenAsked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, problem);
        ui::PhoneField field;
        field.show();
        field.setText(typed);
        QVERIFY(!field.hasError());
        QVERIFY(!field.validate());
        QVERIFY2(field.error().contains(problem), qPrintable(field.error()));
        QCOMPARE(field.text(), typed);
        editOn(field, "Recovery phone")->insert(u"1"_s);
        QVERIFY(!field.hasError());
    }

    void aNumberThatTheServerRefusesStays()
    {
        ui::PhoneField field;
        field.show();
        field.setText(u"03-1234-5678"_s);
        field.refuse();
        QVERIFY(field.error().contains(u"does not accept this number"_s));
        QCOMPARE(field.text(), u"03-1234-5678"_s);
    }

    void theLanguageChangesWhileANumberIsShown()
    {
        ui::LanguageController language;
        language.setLanguage(ui::LanguageController::Language::English);
        ui::PhoneField field;
        field.show();
        field.setText(u"0120-123-456"_s);
        language.setLanguage(ui::LanguageController::Language::Japanese);
        QCoreApplication::sendPostedEvents();
        QVERIFY(editOn(field, "復旧用電話番号"));
        QTRY_VERIFY(sees(field, "フリーダイヤル"));
        field.setText(u"03-1234-5678"_s);
        QVERIFY(sees(field, "03-1234-5678（+81 3-1234-5678）"));
    }
};

QTEST_MAIN(TestPhoneField)
#include "tst_phonefield.moc"
