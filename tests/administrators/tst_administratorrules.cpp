// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/invitation/invitationrules.h"
#include "app/administrators/removal/removalrules.h"

#include <QtTest>

using namespace ccj::administrators;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(EmailVerdict)
Q_DECLARE_METATYPE(RemovalVerdict)

class tst_AdministratorRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
    void sendsNormalizedAddresses();
    void pointsToTheRowThatHoldsTheAddress();
    void judgesNames_data();
    void judgesNames();
    void judgesRemovals_data();
    void judgesRemovals();
};

namespace {

Administrator person(const QString &email, bool full = true, bool pending = false)
{
    Administrator item;
    item.type = u"AdministratorUser"_s;
    item.providerType = u"CitrixSts"_s;
    item.accessType = full ? u"Full"_s : u"Custom"_s;
    item.email = email;
    item.pending = pending;
    if (!pending)
        item.userId = u"id-"_s + email;
    return item;
}

Administrator group()
{
    Administrator item;
    item.type = u"AdministratorGroup"_s;
    item.providerType = u"AzureAd"_s;
    item.accessType = u"Full"_s;
    item.ucOid = u"OID:/azuread/t/g"_s;
    return item;
}

const QList<Administrator> listed{person(u"hanako.suzuki@example.jp"_s),
                                  person(u"pending@example.jp"_s, false, true)};

} // namespace

void tst_AdministratorRules::judgesAddresses_data()
{
    using enum EmailVerdict;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EmailVerdict>("expected");
    const auto row = [](const QString &typed, EmailVerdict expected) {
        QTest::newRow(typed.toUtf8().constData()) << typed << expected;
    };
    row(u""_s, Empty);
    row(u" \u3000"_s, Empty);
    row(u"taro@example.jp"_s, Acceptable);
    row(u"taro.o'neil+x@sub.example.co.jp"_s, Acceptable);
    row(u"taro@日本語.jp"_s, Acceptable);
    row(u"taro"_s, NotAnAddress);
    row(u"taro@"_s, NotAnAddress);
    row(u"@example.jp"_s, NotAnAddress);
    row(u"taro@localhost"_s, NotAnAddress);
    row(u"taro@@example.jp"_s, NotAnAddress);
    row(u"ta ro@example.jp"_s, NotAnAddress);
    row(u".taro@example.jp"_s, NotAnAddress);
    row(u"ta..ro@example.jp"_s, NotAnAddress);
    row(u"taro@-example.jp"_s, NotAnAddress);
    row(u"taro@example..jp"_s, NotAnAddress);
    row(u"taro@example.jp,jiro@example.jp"_s, NotAnAddress);
    row(u"太郎@example.jp"_s, NotAnAddress);
    row(u"a"_s.repeated(65) + u"@example.jp"_s, NotAnAddress);
    // R50
    row(u"taro@citrix.com"_s, CitrixDomain);
    row(u"taro@CITRIX.COM"_s, CitrixDomain);
    row(u"taro@x.citrix.com"_s, CitrixDomain);
    row(u"ｔａｒｏ＠ｃｉｔｒｉｘ．ｃｏｍ"_s, CitrixDomain);
    row(u"taro@notcitrix.com"_s, Acceptable);
    row(u"taro@citrix.com.example.jp"_s, Acceptable);
    row(u"citrix.com@example.jp"_s, Acceptable);
    // R49, R52, R118
    row(u"hanako.suzuki@example.jp"_s, AlreadyListed);
    row(u"Hanako.SUZUKI@Example.JP"_s, AlreadyListed);
    row(u" ｈａｎａｋｏ．ｓｕｚｕｋｉ＠ｅｘａｍｐｌｅ．ｊｐ\u3000"_s, AlreadyListed);
    row(u"pending@example.jp"_s, AlreadyListed);
}

void tst_AdministratorRules::judgesAddresses()
{
    QFETCH(QString, typed);
    QTEST(judgeEmail(typed, Roster::of(listed)), "expected");
}

void tst_AdministratorRules::sendsNormalizedAddresses()
{
    QCOMPARE(normalizedEmail(u"\u3000ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ \t"_s), u"taro@example.jp"_s);
    // The case of the local part belongs to its owner.
    QCOMPARE(normalizedEmail(u"Taro@Example.jp"_s), u"Taro@Example.jp"_s);
}

void tst_AdministratorRules::pointsToTheRowThatHoldsTheAddress()
{
    const auto found = Roster::of(listed).findByEmail(u"PENDING@example.jp"_s);
    QVERIFY(found);
    QCOMPARE(found->key(), listed.at(1).key());
    QVERIFY(!Roster::of({group()}).findByEmail({}));
}

void tst_AdministratorRules::judgesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("kanji") << u"髙橋"_s << true;
    QTest::newRow("markup") << u"<b>"_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("backslash") << u"a\\b"_s << false;
    QTest::newRow("longest") << u"あ"_s.repeated(256) << true;
    QTest::newRow("too long") << u"あ"_s.repeated(257) << false;
}

void tst_AdministratorRules::judgesNames()
{
    QFETCH(QString, name);
    QTEST(isAcceptableName(name), "expected");
}

void tst_AdministratorRules::judgesRemovals_data()
{
    using enum RemovalVerdict;
    QTest::addColumn<QList<Administrator>>("all"); // the first is the one to remove
    QTest::addColumn<RemovalVerdict>("expected");
    const auto full = person(u"full@example.jp"_s);
    const auto otherFull = person(u"other@example.jp"_s);
    const auto custom = person(u"custom@example.jp"_s, false);
    const auto invited = person(u"invited@example.jp"_s, true, true);
    auto client = full;
    client.type = u"ServicePrincipal"_s;
    client.email.clear();
    client.ucOid = u"OID:/client"_s;
    auto nameless = full;
    nameless.userId.clear();

    QTest::newRow("R127 the only one") << QList{full} << LastAdministrator;
    QTest::newRow("R131 others are pending") << QList{full, invited} << LastAdministrator;
    QTest::newRow("groups and clients do not count") << QList{full, group(), client} << LastAdministrator;
    QTest::newRow("R124 last with Full access") << QList{full, custom} << LastFullAdministrator;
    QTest::newRow("last Full beside a pending one") << QList{full, custom, invited} << LastFullAdministrator;
    QTest::newRow("another Full one remains") << QList{full, otherFull} << Allowed;
    QTest::newRow("Custom") << QList{custom, full} << Allowed;
    QTest::newRow("group") << QList{group(), full} << Allowed;
    QTest::newRow("pending") << QList{invited, full} << CancelInvitation;
    QTest::newRow("no id") << QList{nameless, otherFull} << NoIdentifier;
}

void tst_AdministratorRules::judgesRemovals()
{
    QFETCH(QList<Administrator>, all);
    QTEST(judgeRemoval(Roster::of(all).counts(), all.first()), "expected");
}

QTEST_GUILESS_MAIN(tst_AdministratorRules)
#include "tst_administratorrules.moc"
