// SPDX-License-Identifier: Apache-2.0
// The published addresses against the requirements, and what the user may change about them.
#include "app/connectivity/addressbook.h"

#include <QHostAddress>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::connectivity;
using namespace Qt::StringLiterals;

class tst_Addresses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void published_data();
    void published();
    void portEightyIsForRevocationAlone();
    void saysWhichAreOurs();
    void standsOnlyForWildcards();
    void refusesBadLists_data();
    void refusesBadLists();
    void readsEndpoints_data();
    void readsEndpoints();
    void keepsChoices();
    void choicesChangeTheList();
    void survivesBadSettings_data();
    void survivesBadSettings();
};

namespace {

QStringList patternsOf(Group group, Transport transport = Transport::Https)
{
    QStringList patterns;
    for (const Address &address : publishedAddresses()) {
        if (address.groups.contains(group) && address.transport == transport && !address.isOurAddition())
            patterns.append(address.pattern);
    }
    patterns.sort();
    return patterns;
}

} // namespace

void tst_Addresses::published_data()
{
    QTest::addColumn<Group>("group");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QStringList>("patterns");
    QTest::newRow("R214") << Group::Common << Transport::Https
                          << QStringList{u"*.blob.core.windows.net"_s, u"*.citrixworkspacesapi.jp"_s,
                                         u"*.cloud.com"_s, u"*.cloudapp.net"_s,
                                         u"*.servicebus.windows.net"_s};
    QTest::newRow("R215") << Group::Connector << Transport::Https
                          << QStringList{u"*.citrixnetworkapi.net"_s,
                                         u"*.citrixworkspacesapi.jp"_s,
                                         u"*.cloud.com"_s,
                                         u"*.servicebus.windows.net"_s,
                                         u"*.xendesktop.net"_s,
                                         u"cwsproduction.blob.core.windows.net"_s};
    QTest::newRow("R216") << Group::Console << Transport::Https
                          << QStringList{u"*.citrixnetworkapi.net"_s, u"*.citrixworkspacesapi.jp"_s,
                                         u"*.cloud.com"_s, u"*.xendesktop.net"_s};
    QTest::newRow("R226") << Group::Certificates << Transport::Http
                          << QStringList{u"*.digicert.com"_s,        u"crl.microsoft.com"_s,
                                         u"crl3.digicert.com"_s,     u"crl4.digicert.com"_s,
                                         u"ocsp.digicert.com"_s,     u"ocsp.msocsp.com"_s,
                                         u"oneocsp.microsoft.com"_s, u"root-c3-ca2-2009.ocsp.d-trust.net"_s,
                                         u"www.d-trust.net"_s};
    QTest::newRow("R227") << Group::Certificates << Transport::Https << QStringList{u"*.digicert.com"_s};
}

void tst_Addresses::published()
{
    QFETCH(Group, group);
    QFETCH(Transport, transport);
    QTEST(patternsOf(group, transport), "patterns");
}

// R217: outbound TCP 443 only; X23: and HTTPS there. R226, R227: port 80 is for certificates.
void tst_Addresses::portEightyIsForRevocationAlone()
{
    for (const Address &address : publishedAddresses()) {
        QCOMPARE(address.checked.port, address.transport == Transport::Https ? 443 : 80);
        QVERIFY(address.transport == Transport::Https || address.groups == QList{Group::Certificates});
        QVERIFY(QHostAddress(address.checked.host).isNull()); // names only
    }
}

// X21: needed, on no list, and marked as our addition.
void tst_Addresses::saysWhichAreOurs()
{
    QStringList ours;
    for (const Address &address : publishedAddresses()) {
        if (address.isOurAddition())
            ours.append(address.pattern);
    }
    for (const auto &needed :
         {u"citrixcloud.jp"_s, u"onboarding.citrixcloud.jp"_s, u"login.microsoftonline.com"_s})
        QVERIFY2(ours.contains(needed), qPrintable(needed));
    QVERIFY(!ours.contains(u"*.cloud.com"_s));
}

// R218; X22: the single host stands for the whole of the storage.
void tst_Addresses::standsOnlyForWildcards()
{
    int withoutHost = 0;
    for (const Address &address : publishedAddresses()) {
        if (!address.isWildcard()) {
            QCOMPARE(address.checked.host, address.pattern);
            continue;
        }
        withoutHost += address.isCheckable() ? 0 : 1;
        QVERIFY(!address.isCheckable() || address.checked.host.endsWith(address.pattern.mid(1)));
        if (address.pattern == "*.blob.core.windows.net"_L1)
            QCOMPARE(address.checked.host, u"cwsproduction.blob.core.windows.net"_s);
    }
    QCOMPARE(withoutHost, 3); // no host of these domains is published
}

void tst_Addresses::refusesBadLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    const QByteArray good = R"("id":"a","pattern":"a.test","transport":"https","groups":["common"])";
    QTest::newRow("no JSON") << QByteArray("{") << u""_s;
    QTest::newRow("no id") << QByteArray(R"({"addresses":[{"pattern":"a.test"}]})") << u"address 1"_s;
    QTest::newRow("unknown group")
        << QByteArray(R"({"addresses":[{"id":"a","pattern":"a","transport":"https","groups":["x"]}]})")
        << u"x"_s;
    QTest::newRow("unknown transport")
        << QByteArray(R"({"addresses":[{"id":"a","pattern":"a","transport":"ftp","groups":["common"]}]})")
        << u"transport"_s;
    QTest::newRow("twice") << QByteArray("{\"addresses\":[{" + good + "},{" + good + "}]}") << u"address 2"_s;
    QTest::newRow("bad host") << QByteArray("{\"addresses\":[{\"host\":\"*.x\"," + good + "}]}") << u"*.x"_s;
}

void tst_Addresses::refusesBadLists()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, told);
    const auto addresses = readAddresses(json);
    QVERIFY(!addresses);
    QCOMPARE(addresses.error().kind, Error::Kind::BadResponse);
    QVERIFY2(addresses.error().detail.contains(told), qPrintable(addresses.error().detail));
}

void tst_Addresses::readsEndpoints_data()
{
    using Read = std::expected<Endpoint, EndpointProblem>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Read>("expected");
    const auto bad = [](EndpointProblem problem) { return Read(std::unexpected(problem)); };
    QTest::newRow("host") << u" core.citrixworkspacesapi.jp "_s
                          << Read({u"core.citrixworkspacesapi.jp"_s, 443});
    QTest::newRow("capitals") << u"Core.Example.JP"_s << Read({u"core.example.jp"_s, 443});
    QTest::newRow("port") << u"host.test:8443"_s << Read({u"host.test"_s, 8443});
    QTest::newRow("IPv4") << u"192.0.2.1:443"_s << Read({u"192.0.2.1"_s, 443});
    QTest::newRow("IPv6") << u"2001:db8::1"_s << Read({u"2001:db8::1"_s, 443});
    QTest::newRow("IPv6 and port") << u"[2001:db8::1]:8443"_s << Read({u"2001:db8::1"_s, 8443});
    QTest::newRow("international") << u"日本語.jp"_s << Read({u"xn--wgv71a119e.jp"_s, 443});
    QTest::newRow("empty") << u"  "_s << bad(EndpointProblem::Empty);
    QTest::newRow("a URL") << u"https://host.test"_s << bad(EndpointProblem::HasScheme);
    QTest::newRow("a path") << u"host.test/x"_s << bad(EndpointProblem::HasPath);
    QTest::newRow("a wildcard") << u"*.cloud.com"_s << bad(EndpointProblem::BadHost);
    QTest::newRow("spaces inside") << u"host test"_s << bad(EndpointProblem::BadHost);
    QTest::newRow("port 0") << u"host.test:0"_s << bad(EndpointProblem::BadPort);
    QTest::newRow("port too high") << u"host.test:65536"_s << bad(EndpointProblem::BadPort);
    QTest::newRow("no port") << u"host.test:"_s << bad(EndpointProblem::BadPort);
    QTest::newRow("credentials") << u"me:secret@host.test"_s << bad(EndpointProblem::BadPort);
}

void tst_Addresses::readsEndpoints()
{
    using Read = std::expected<Endpoint, EndpointProblem>;
    QFETCH(QString, text);
    QFETCH(Read, expected);
    const auto read = readEndpoint(text, 443);
    QVERIFY(read == expected);
    if (read)
        QVERIFY(readEndpoint(endpointText(*read, 443), 443) == read);
}

void tst_Addresses::keepsChoices()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const AddressChoices choices{{{u"servicebus"_s, {u"ours.servicebus.windows.net"_s, 443}}},
                                 {u"cloudapp"_s},
                                 {{Transport::Https, {u"vpn.example.jp"_s, 8443}}}};
    {
        Settings settings(file);
        AddressBook book(settings);
        QVERIFY(book.setChoices(choices));
    }
    Settings settings(file);
    AddressBook book(settings);
    QCOMPARE(book.choices(), choices);
    QVERIFY(book.setChoices({}));
    QCOMPARE(AddressBook(settings).addresses(), publishedAddresses());
}

void tst_Addresses::choicesChangeTheList()
{
    const auto addresses =
        withChoices(publishedAddresses(), {{{u"servicebus"_s, {u"ours.servicebus.windows.net"_s, 443}}},
                                           {u"cloudapp"_s},
                                           {{Transport::Https, {u"vpn.example.jp"_s, 8443}}}});
    const auto find = [&](const QString &id) { return *std::ranges::find(addresses, id, &Address::id); };
    QCOMPARE(find(u"servicebus"_s).checked.host, u"ours.servicebus.windows.net"_s);
    QVERIFY(find(u"servicebus"_s).isCheckable());
    QVERIFY(!find(u"cloudapp"_s).isCheckable());
    const Address own = addresses.last();
    QCOMPARE(own.groups, QList{Group::Own});
    QCOMPARE(own.pattern, u"vpn.example.jp:8443"_s);
    QVERIFY(own.isCheckable() && !own.isOurAddition());
}

void tst_Addresses::survivesBadSettings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{{{");
    QTest::newRow("other types") << QByteArray(R"({"hosts":[1],"leftOut":{"a":1},"own":"x"})");
    QTest::newRow("bad entries") << QByteArray(
        R"({"hosts":{"cloud":"*"},"own":[{"transport":"ftp","host":"a","port":1},
                          {"transport":"https","host":"a b","port":1},{"transport":"https","host":"a","port":0}]})");
}

void tst_Addresses::survivesBadSettings()
{
    QFETCH(QByteArray, json);
    QCOMPARE(AddressChoices::fromJson(json), AddressChoices());
}

QTEST_GUILESS_MAIN(tst_Addresses)
#include "tst_addresses.moc"
