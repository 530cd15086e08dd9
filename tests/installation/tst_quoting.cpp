// SPDX-License-Identifier: Apache-2.0
#include "app/installation/quoting.h"

#include "tests/installation/windowsreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace ccj::installation;
using namespace ccj::testing;
using namespace Qt::StringLiterals;

namespace {

const QStringList nasty{
    u"plain"_s,
    u""_s,
    u" "_s,
    u"two words"_s,
    u"trailing\\"_s,
    u"trailing words\\"_s,
    u"C:\\Program Files\\a\\"_s,
    u"quo\"te"_s,
    u"\"quoted\""_s,
    u"back\\\"slash"_s,
    u"back\\\\\"slashes\\\\"_s,
    u"\\\""_s,
    u"\"\""_s,
    u"100%"_s,
    u"%PATH%"_s,
    u"%%PATH%%"_s,
    u"a%b%c"_s,
    u"50\\%off"_s,
    u"\"%PATH%\""_s,
    u"wow!"_s,
    u"!PATH!"_s,
    u"^caret^"_s,
    u"a&b|c<d>e(f)"_s,
    u"&\"&\"&"_s,
    u"$env:PATH `n $(whoami)"_s,
    u"it's"_s,
    u"日本語 リソースの場所"_s,
    u"；＆％"_s,
    u"base64+/=="_s,
    u"a,b;c=d"_s,
    u"/slash:colon"_s,
    u"@{[~#]}"_s,
    u"tab\there"_s,
};

/// Texts of characters that mean something to somebody.
QStringList random(int count)
{
    constexpr QStringView letters = u"ab \\\\\"\"%%!^&|<>()'`$あ";
    QRandomGenerator generator(4711);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int length = generator.bounded(12); length > 0; --length)
            text += letters.at(generator.bounded(static_cast<int>(letters.size())));
        texts << text;
    }
    return texts;
}

const Variables variables{{u"PATH"_s, u"EXPANDED"_s}, {u"A"_s, u"EXPANDED"_s}, {u"B"_s, u"EXPANDED"_s}};

} // namespace

/// What is quoted is read back as it was, by the rules of everybody on the way (R197).
class tst_Quoting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void programsReadItBack();
    void anotherImplementationWritesTheSame();
    void thePromptHandsItOver();
    void batchFilesHandItOver();
    void neighboursStayApart();
    void simpleTextIsLeftAlone();
    void powerShell_data();
    void powerShell();
};

void tst_Quoting::programsReadItBack()
{
    for (const auto &text : nasty + random(2000))
        QCOMPARE(argumentsIn(programArgument(text)), QStringList{text});
}

/// Python's subprocess quotes for the same readers. It quotes only where there is a blank: so there is one.
void tst_Quoting::anotherImplementationWritesTheSame()
{
    QStringList texts;
    for (const auto &text : nasty + random(500))
        texts << u' ' + text;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, u"import json, subprocess, sys\n"
                                         "print(json.dumps([subprocess.list2cmdline([text])"
                                         " for text in json.load(sys.stdin)]))"_s});
    python.write(QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    const auto theirs = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(theirs.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(programArgument(texts.at(i)), theirs.at(i).toString());
}

void tst_Quoting::thePromptHandsItOver()
{
    for (const auto &text : nasty + random(5000)) {
        const auto line = promptArgument(text);
        QCOMPARE(argumentsIn(handedOver(withVariablesTyped(line, variables))), QStringList{text});
    }
}

void tst_Quoting::batchFilesHandItOver()
{
    for (const auto &text : nasty + random(5000)) {
        const auto line = batchArgument(text);
        QCOMPARE(argumentsIn(handedOver(withVariablesInBatch(line, variables))), QStringList{text});
    }
}

void tst_Quoting::neighboursStayApart()
{
    QStringList typed;
    QStringList written;
    for (const auto &text : nasty) {
        typed << promptArgument(text);
        written << batchArgument(text);
    }
    QCOMPARE(argumentsIn(handedOver(withVariablesTyped(typed.join(u' '), variables))), nasty);
    QCOMPARE(argumentsIn(handedOver(withVariablesInBatch(written.join(u' '), variables))), nasty);
}

void tst_Quoting::simpleTextIsLeftAlone()
{
    for (const auto &text : {u"/Customer:aobashoji01"_s, u"6b1d1f0a-0000-4000-8000-0000000000c1"_s}) {
        QCOMPARE(programArgument(text), text);
        QCOMPARE(promptArgument(text), text);
        QCOMPARE(batchArgument(text), text);
    }
    QCOMPARE(promptArgument(u"two words"_s), u"\"two words\""_s);
    QCOMPARE(promptArgument(u"50%off"_s), u"\"50\"^%\"off\""_s);
    QCOMPARE(batchArgument(u"50%off"_s), u"\"50%%off\""_s);
}

void tst_Quoting::powerShell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::newRow("plain") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("empty") << u""_s << u"''"_s;
    QTest::newRow("variables") << u"$env:PATH `n $(x) \"q\""_s << u"'$env:PATH `n $(x) \"q\"'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it''s'"_s;
    QTest::newRow("typographic quotes")
        << u"\u2018a\u2019\u201A\u201B"_s << u"'\u2018\u2018a\u2019\u2019\u201A\u201A\u201B\u201B'"_s;
    QTest::newRow("Japanese") << u"日本語「」"_s << u"'日本語「」'"_s;
}

void tst_Quoting::powerShell()
{
    QFETCH(QString, text);
    QTEST(powerShellLiteral(text), "literal");
}

QTEST_GUILESS_MAIN(tst_Quoting)
#include "tst_quoting.moc"
