// SPDX-License-Identifier: Apache-2.0
#include "app/core/options.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccj;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNeeded();
    void serverWithItsAuthority();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void helpAndVersionAreNoMistakes();
};

static auto parse(const QStringList &words)
{
    return parseOptions(QStringList{u"ccj-console"_s} + words);
}

void TestOptions::nothingIsNeeded()
{
    const auto options = parse({});
    QVERIFY(options);
    QVERIFY(!options->server.isValid() || options->server.isEmpty());
    QVERIFY(options->profile.isEmpty() && options->language.isEmpty() && options->caFile.isEmpty());
    QVERIFY(!options->mfaOnly);
    QVERIFY(!options->inTray);
    QVERIFY(parse({u"--mfa"_s})->mfaOnly);
    QVERIFY(parse({u"--tray"_s})->inTray);
}

void TestOptions::serverWithItsAuthority()
{
    const QTemporaryDir folder;
    const QString ca = folder.filePath(u"ca.pem"_s);
    QVERIFY(QFile(ca).open(QIODevice::WriteOnly));
    const auto options = parse({u"--server"_s, u"https://127.0.0.1:8443/"_s, u"--ca-file"_s, ca,
                                u"--profile"_s, folder.filePath(u"new"_s), u"--language"_s, u"ja"_s});
    QVERIFY(options);
    QCOMPARE(options->server, QUrl(u"https://127.0.0.1:8443"_s));
    QCOMPARE(options->caFile, ca);
    QCOMPARE(options->profile, folder.filePath(u"new"_s));
    QCOMPARE(options->language, u"ja"_s);
}

void TestOptions::mistakesAreNamed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("not https") << QStringList{u"--server"_s, u"http://localhost"_s} << u"https"_s;
    QTest::newRow("no address") << QStringList{u"--server"_s, u"localhost:1"_s} << u"localhost:1"_s;
    QTest::newRow("password in it") << QStringList{u"--server"_s, u"https://a:b@localhost"_s}
                                    << u"passwords"_s;
    QTest::newRow("ca alone") << QStringList{u"--ca-file"_s, u"/etc/hostname"_s} << u"--server"_s;
    QTest::newRow("ca missing") << QStringList{u"--server"_s, u"https://a"_s, u"--ca-file"_s, u"/none.pem"_s}
                                << u"/none.pem"_s;
    QTest::newRow("profile is a file") << QStringList{u"--profile"_s, u"/dev/null"_s} << u"/dev/null"_s;
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("both ways") << QStringList{u"--mfa"_s, u"--tray"_s} << u"--tray"_s;
    QTest::newRow("unknown") << QStringList{u"--frob"_s} << u"frob"_s;
    QTest::newRow("a word") << QStringList{u"frob"_s} << u"frob"_s;
}

void TestOptions::mistakesAreNamed()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto options = parse(words);
    QVERIFY(!options);
    QCOMPARE(options.error().exitCode, 2);
    QVERIFY2(options.error().text.contains(named), qPrintable(options.error().text));
}

void TestOptions::helpAndVersionAreNoMistakes()
{
    const auto help = parse({u"--help"_s});
    QCOMPARE(help.error().exitCode, 0);
    for (const QString &option : {u"--server"_s, u"--ca-file"_s, u"--profile"_s, u"--language"_s})
        QVERIFY(help.error().text.contains(option));
    QCOMPARE(parse({u"--version"_s}).error().exitCode, 0);
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
