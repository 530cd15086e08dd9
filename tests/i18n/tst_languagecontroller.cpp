// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ccj::ui;
using namespace Qt::StringLiterals;
using Language = LanguageController::Language;

/// R5: Japanese and English, switched while the program runs.
class TestLanguageController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openWindowsChange();
    void numbersAndDatesFollow();
    void systemMeansTheSystem();
    void namesAreStable();
};

/// Our own texts and Qt's, in a window that is open.
void TestLanguageController::openWindowsChange()
{
    LanguageController language;
    language.setLanguage(Language::English);
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    box.show();
    QSignalSpy changed(&language, &LanguageController::languageChanged);
    language.setLanguage(Language::Japanese);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"キャンセル"_s);
    QCOMPARE(QCoreApplication::translate("ccj::ui::ApplyDialog", "Cancel"), u"キャンセル"_s);
    language.setLanguage(Language::English);
    QTRY_COMPARE(box.button(QDialogButtonBox::Cancel)->text(), u"Cancel"_s);
}

void TestLanguageController::numbersAndDatesFollow()
{
    LanguageController language;
    language.setLanguage(Language::Japanese);
    QCOMPARE(QLocale().toString(QDate(2026, 3, 5), QLocale::LongFormat), u"2026年3月5日木曜日"_s);
    language.setLanguage(Language::English);
    QVERIFY(QLocale().toString(QDate(2026, 3, 5), QLocale::LongFormat).contains(u"March"_s));
}

void TestLanguageController::systemMeansTheSystem()
{
    LanguageController language; // the tests run in the C locale
    QCOMPARE(language.language(), Language::System);
    QCOMPARE(language.effective(), Language::English);
}

void TestLanguageController::namesAreStable()
{
    for (const Language each : {Language::System, Language::Japanese, Language::English})
        QCOMPARE(LanguageController::fromName(LanguageController::name(each)), each);
    QCOMPARE(LanguageController::fromName(u"fr"_s), Language::System);
}

QTEST_MAIN(TestLanguageController)
#include "tst_languagecontroller.moc"
