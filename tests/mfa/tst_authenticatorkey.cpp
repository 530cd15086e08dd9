// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/authenticatorkey.h"
#include "app/mfa/otpauthuri.h"

#include "tests/mfa/mfafixture.h"

#include <QProcess>

using namespace ccj;
using namespace ccj::mfa;
using namespace ccj::testing;
using auth::SecretString;

class tst_AuthenticatorKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSecretBlock();
    void refusesKeysThatAreNone_data();
    void refusesKeysThatAreNone();
    void anAddressOfAnotherKeyIsBuiltAnew_data();
    void anAddressOfAnotherKeyIsBuiltAnew();
    void addressesOpenInAnotherProgram_data();
    void addressesOpenInAnotherProgram();
    void groupsOfFourForTyping();
    void wipes();
};

void tst_AuthenticatorKey::readsTheSecretBlock()
{
    auto json = keyJson();
    json[u"secret"_s] = u"jbsw y3dp ehpk 3pxp gezd gnbv gy3t qojq"_s;
    const auto key = authenticatorKeyFrom(json);
    QVERIFY(key);
    QCOMPARE(key->key.text(), demoKey);
    QCOMPARE(key->uri.text(), keyJson()[u"otpauthUri"_s].toString()); // the server's own is kept
    QCOMPARE(key->issuer, u"Citrix Cloud Japan"_s);
    QCOMPARE(key->digits, 6);
    QCOMPARE(key->periodSeconds, 30);
}

void tst_AuthenticatorKey::refusesKeysThatAreNone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("none") << u"secret"_s << QJsonValue();
    QTest::newRow("not base32") << u"secret"_s << QJsonValue(u"JBSWY3DPEHPK3PX!"_s);
    QTest::newRow("too short") << u"secret"_s << QJsonValue(u"JBSWY3DP"_s);
    QTest::newRow("another hash") << u"algorithm"_s << QJsonValue(u"SHA256"_s);
    QTest::newRow("eight digits") << u"digits"_s << QJsonValue(8);
    QTest::newRow("no period") << u"period"_s << QJsonValue(0);
}

void tst_AuthenticatorKey::refusesKeysThatAreNone()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    auto json = keyJson();
    json[field] = value;
    const auto key = authenticatorKeyFrom(json);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::BadResponse);
    QVERIFY(!key.error().detail.contains(demoKey));
}

// Who scans must get what who types gets.
void tst_AuthenticatorKey::anAddressOfAnotherKeyIsBuiltAnew_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("none") << QString();
    QTest::newRow("not otpauth") << u"https://example.com/?secret="_s + demoKey;
    QTest::newRow("counter-based") << u"otpauth://hotp/a?secret="_s + demoKey;
    QTest::newRow("another key") << u"otpauth://totp/a?secret=KRSXG5CTMVRXEZLUKRSXG5CT"_s;
    QTest::newRow("another hash") << u"otpauth://totp/a?algorithm=SHA512&secret="_s + demoKey;
    QTest::newRow("another length") << u"otpauth://totp/a?digits=8&secret="_s + demoKey;
    QTest::newRow("another period") << u"otpauth://totp/a?period=60&secret="_s + demoKey;
}

void tst_AuthenticatorKey::anAddressOfAnotherKeyIsBuiltAnew()
{
    QFETCH(QString, uri);
    auto json = keyJson();
    json[u"otpauthUri"_s] = uri;
    const auto key = authenticatorKeyFrom(json);
    QVERIFY(key);
    QVERIFY(key->uri.text() != uri);
    QVERIFY(describesKey(key->uri, {key->issuer, key->account}, key->key));
}

void tst_AuthenticatorKey::addressesOpenInAnotherProgram_data()
{
    QTest::addColumn<QString>("account");
    QTest::newRow("plain") << u"hanako.suzuki@example.jp"_s;
    QTest::newRow("plus") << u"hanako+citrix@example.jp"_s;
    QTest::newRow("Japanese") << u"鈴木 花子@例え.jp"_s;
    QTest::newRow("what an address gives a meaning to") << u"a&b=c%f/g@example.jp"_s;
    QTest::newRow("outside the first plane") << u"𠮷野@example.jp"_s;
}

void tst_AuthenticatorKey::addressesOpenInAnotherProgram()
{
    QFETCH(QString, account);
    const auto uri = otpAuthUri({u"Citrix Cloud Japan"_s, account}, SecretString::fromText(demoKey));
    QVERIFY(std::ranges::all_of(uri.utf8(), [](char c) { return c > ' ' && c < 127; }));
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, u"import pyotp,sys\n"
                           "t=pyotp.parse_uri(sys.stdin.read())\n"
                           "print(t.secret,t.issuer,t.name,t.digits,t.interval,sep='\\n')"_s});
    python.write(uri.utf8());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).split(u'\n').first(5),
             QStringList({demoKey, u"Citrix Cloud Japan"_s, account, u"6"_s, u"30"_s}));
}

void tst_AuthenticatorKey::groupsOfFourForTyping()
{
    QCOMPARE(groupsOfFour(SecretString::fromText(demoKey)), u"JBSW Y3DP EHPK 3PXP GEZD GNBV GY3T QOJQ"_s);
    QCOMPARE(groupsOfFour(SecretString("ABCDEF")), u"ABCD EF"_s);
    QCOMPARE(groupsOfFour({}), QString());
}

void tst_AuthenticatorKey::wipes()
{
    auto key = authenticatorKeyFrom(keyJson());
    QVERIFY(key);
    key->wipe();
    QVERIFY(key->key.isEmpty());
    QVERIFY(key->uri.isEmpty());
}

QTEST_GUILESS_MAIN(tst_AuthenticatorKey)
#include "tst_authenticatorkey.moc"
