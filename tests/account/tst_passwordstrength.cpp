// SPDX-License-Identifier: Apache-2.0
#include "app/account/passwordstrength.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::account;
using namespace Qt::StringLiterals;
using auth::SecretString;
using Strength = PasswordStrength;

namespace {

const auth::Profile hanako{.email = u"hanako.suzuki@aobashoji.example.jp"_s,
                           .firstName = u"Hanako"_s,
                           .lastName = u"Suzuki"_s,
                           .displayName = u"鈴木 花子"_s,
                           .organizations = {{u"aobashoji"_s, u"青葉商事"_s, u"40012345"_s}}};

} // namespace

class tst_PasswordStrength : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scores_data();
    void scores();
    void saysWhy_data();
    void saysWhy();
    void theirOwnDataIsWeak();
    void ownWordsAreThePartsOfTheProfile();
    void longPasswordsAreQuick();
};

// R44.
void tst_PasswordStrength::scores_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("nothing") << QString() << 0 << 0;
    QTest::newRow("the most frequent") << u"password"_s << 0 << 0;
    QTest::newRow("with the usual changes") << u"P@ssw0rd1"_s << 0 << 1;
    QTest::newRow("one letter") << u"aaaaaaaa"_s << 0 << 0;
    QTest::newRow("a date") << u"19990401"_s << 0 << 1;
    QTest::newRow("three common words") << u"correcthorse"_s << 1 << 3;
    QTest::newRow("by chance") << u"vK8#qd2!Lm9z"_s << 4 << 4;
    QTest::newRow("Japanese sentence") << u"むかしむかしあるところにおじいさん"_s << 4 << 4;
}

void tst_PasswordStrength::scores()
{
    QFETCH(QString, password);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto strength = passwordStrength(SecretString::fromText(password), {});
    QVERIFY2(strength.score >= least && strength.score <= most,
             qPrintable(u"%1 (%2 bits)"_s.arg(strength.score).arg(strength.bits)));
}

void tst_PasswordStrength::saysWhy_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<Strength::Weaknesses>("weaknesses");
    using Weaknesses = Strength::Weaknesses;
    QTest::newRow("word") << u"dragon"_s << Weaknesses(Strength::CommonWord);
    QTest::newRow("word, changed") << u"dr@g0n"_s << Weaknesses(Strength::CommonWord);
    QTest::newRow("repetition") << u"zzzzzzzz"_s << Weaknesses(Strength::Repetition);
    QTest::newRow("sequence") << u"mnopqrstu"_s << Weaknesses(Strength::Sequence);
    QTest::newRow("keyboard") << u"xdrtgvbhu"_s << Weaknesses(Strength::KeyboardRow);
    QTest::newRow("date") << u"23/11/2026"_s << Weaknesses(Strength::Date);
    QTest::newRow("strong") << u"vK8#qd2!Lm9z"_s << Weaknesses();
}

void tst_PasswordStrength::saysWhy()
{
    QFETCH(QString, password);
    QFETCH(Strength::Weaknesses, weaknesses);
    QCOMPARE(passwordStrength(SecretString::fromText(password), {}).weaknesses, weaknesses);
}

void tst_PasswordStrength::theirOwnDataIsWeak()
{
    const auto own = ownWords(hanako);
    for (const auto &password :
         {u"aobashoji"_s, u"Aobashoji"_s, u"hanako.suzuki"_s, u"40012345"_s, u"青葉商事"_s}) {
        const auto strength = passwordStrength(SecretString::fromText(password), own);
        QVERIFY2(strength.weaknesses.testFlag(Strength::OwnData), qPrintable(password));
        QVERIFY2(strength.score <= 1, qPrintable(password));
        QVERIFY(strength.bits < passwordStrength(SecretString::fromText(password), {}).bits);
    }
}

void tst_PasswordStrength::ownWordsAreThePartsOfTheProfile()
{
    const auto own = ownWords(hanako);
    for (const auto &word :
         {hanako.email, u"hanako"_s, u"suzuki"_s, u"aobashoji"_s, u"Suzuki"_s, u"青葉商事"_s, u"40012345"_s})
        QVERIFY2(own.contains(word), qPrintable(word));
    QVERIFY(!own.contains(u"jp"_s)); // too short to mean anything
}

// It is judged at every letter.
void tst_PasswordStrength::longPasswordsAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    const auto strength = passwordStrength(SecretString(QByteArray("Aa1!").repeated(250)), ownWords(hanako));
    QVERIFY(strength.score >= 0);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_PasswordStrength)
#include "tst_passwordstrength.moc"
