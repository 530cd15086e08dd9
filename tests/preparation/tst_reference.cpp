// SPDX-License-Identifier: Apache-2.0
#include "app/preparation/reference.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace ccj;
using namespace ccj::preparation;
using namespace Qt::StringLiterals;

namespace {

/// The data of the program, in a folder where it can be spoilt.
class Copy
{
public:
    Copy()
    {
        QDirIterator files(referenceFolder(), QDir::Files);
        while (files.hasNext()) {
            const QString file = files.next();
            QFile::copy(file, path(files.fileName()));
            QFile::setPermissions(path(files.fileName()), QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    bool replace(const QString &name, const QByteArray &before, const QByteArray &after)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadWrite))
            return false;
        QByteArray bytes = file.readAll();
        const auto place = bytes.indexOf(before);
        bytes.replace(place, before.size(), after);
        return place >= 0 && file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size();
    }

private:
    QTemporaryDir m_folder;
};

QStringList names(const QList<Certificate> &list, Certificate::Kind kind)
{
    QStringList found;
    for (const auto &one : list) {
        if (one.kind == kind)
            found.append(one.name);
    }
    return found;
}

} // namespace

class tst_Reference : public QObject
{
    Q_OBJECT

    Reference m_reference;

private Q_SLOTS:
    void initTestCase();
    void threeTasks();
    void machineRequirements();
    void tenCombinations();
    void fips();
    void twelvePorts_data();
    void twelvePorts();
    void certificatesOfBothLists();
    void seventeenServices();
    void logsAndRegistry();
    void theProxyCommand();
    void everythingNamesItsSource();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
};

void tst_Reference::initTestCase()
{
    const auto read = readReference(referenceFolder());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    m_reference = *read;
}

// R165.
void tst_Reference::threeTasks()
{
    QCOMPARE(m_reference.tasks.size(), 3);
    QStringList steps;
    for (const auto &task : m_reference.tasks)
        steps += task.steps;
    QCOMPARE(QSet(steps.begin(), steps.end()).size(), steps.size()); // each is kept under its name
}

// R179–R187.
void tst_Reference::machineRequirements()
{
    const auto &list = m_reference.requirements;
    const auto find = [&](const QString &id) { return *std::ranges::find(list, id, &Requirement::id); };
    QCOMPARE(find(u"operatingSystem"_s).accepted, (QStringList{u"2019"_s, u"2016"_s, u"2012R2"_s}));
    QCOMPARE(find(u"dotNet"_s).least, QVersionNumber(4, 7, 2));
    for (const auto &id : {u"notServerCore"_s, u"dedicated"_s, u"notDomainController"_s, u"clock"_s,
                           u"enhancedSecurityOff"_s, u"windowsUpdate"_s, u"domainJoined"_s,
                           u"reachesControllers"_s, u"privateNetwork"_s, u"outbound443"_s, u"noInbound"_s})
        QVERIFY2(std::ranges::count(list, id, &Requirement::id) == 1, qPrintable(id));
}

// R235, word for word: forest/domain: controllers.
void tst_Reference::tenCombinations()
{
    QStringList rows;
    for (const auto &row : m_reference.levels.combinations)
        rows.append(u"%1/%2: %3"_s.arg(row.forest, row.domain, row.controllers.join(u' ')));
    QCOMPARE(rows, (QStringList{
                       u"2008R2/2008R2: 2008R2 2012 2012R2 2016"_s, u"2008R2/2012: 2012 2012R2 2016"_s,
                       u"2008R2/2012R2: 2012R2 2016"_s, u"2008R2/2016: 2016"_s,
                       u"2012/2012: 2012 2012R2 2016"_s, u"2012/2012R2: 2012R2 2016"_s, u"2012/2016: 2016"_s,
                       u"2012R2/2012R2: 2012R2 2016"_s, u"2012R2/2016: 2016"_s, u"2016/2016: 2016"_s}));
}

// R237, R238.
void tst_Reference::fips()
{
    QCOMPARE(m_reference.fips.first, QVersionNumber(5, 102));
    QCOMPARE(m_reference.fips.steps, (QStringList{u"uninstall"_s, u"enable"_s, u"install"_s}));
}

void tst_Reference::twelvePorts_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("starred");
    const auto high = u"49152-65535"_s;
    QTest::newRow("W32Time") << high + u"/UDP"_s << u"123/UDP"_s << false;
    QTest::newRow("RPC Endpoint Mapper") << high + u"/TCP"_s << u"135/TCP"_s << false;
    QTest::newRow("Kerberos password change") << high + u"/TCP"_s << u"464/TCP/UDP"_s << false;
    QTest::newRow("RPC for LSA, SAM, Netlogon") << high + u"/TCP"_s << high + u"/TCP"_s << true;
    QTest::newRow("LDAP") << high + u"/TCP/UDP"_s << u"389/TCP/UDP"_s << false;
    QTest::newRow("LDAP SSL") << high + u"/TCP"_s << u"636/TCP"_s << false;
    QTest::newRow("LDAP GC") << high + u"/TCP"_s << u"3268/TCP"_s << false;
    QTest::newRow("LDAP GC SSL") << high + u"/TCP"_s << u"3269/TCP"_s << false;
    QTest::newRow("DNS") << u"53, "_s + high + u"/TCP/UDP"_s << u"53/TCP/UDP"_s << false;
    QTest::newRow("FRS RPC") << high + u"/TCP"_s << high + u"/TCP"_s << true;
    QTest::newRow("Kerberos") << high + u"/TCP/UDP"_s << u"88/TCP/UDP"_s << false;
    QTest::newRow("SMB") << high + u"/TCP/UDP"_s << u"445/TCP"_s << false;
}

// R223, and X24: rows whose sides disagree are given as they are.
void tst_Reference::twelvePorts()
{
    QFETCH(const QString, client);
    QFETCH(const QString, server);
    QFETCH(const bool, starred);
    QCOMPARE(m_reference.ports.size(), 12);
    const auto found =
        std::ranges::find(m_reference.ports, QString::fromLatin1(QTest::currentDataTag()), &Port::service);
    QVERIFY(found != m_reference.ports.end());
    QCOMPARE(found->clientPorts + u'/' + found->clientProtocols.join(u'/'), client);
    QCOMPARE(found->serverPorts + u'/' + found->serverProtocols.join(u'/'), server);
    QCOMPARE(found->starred, starred);
}

// R226, R227, R228, X19.
void tst_Reference::certificatesOfBothLists()
{
    using Kind = Certificate::Kind;
    const auto &list = m_reference.certificates;
    QCOMPARE(names(list, Kind::Certificate).size(), 8);
    QCOMPARE(names(list, Kind::Revocation),
             (QStringList{u"crl3.digicert.com"_s, u"crl4.digicert.com"_s, u"ocsp.digicert.com"_s,
                          u"www.d-trust.net"_s, u"root-c3-ca2-2009.ocsp.d-trust.net"_s,
                          u"crl.microsoft.com"_s, u"oneocsp.microsoft.com"_s, u"ocsp.msocsp.com"_s}));
    QCOMPARE(names(list, Kind::Contact).size(), 2);
    for (const auto &one : list) {
        const QUrl address(one.address, QUrl::TolerantMode);
        QCOMPARE(address.scheme(), one.kind == Kind::Revocation ? u"http"_s : address.scheme());
        QVERIFY2(!one.sources.isEmpty(), qPrintable(one.address));
    }
    QCOMPARE(std::ranges::count_if(list, [](const auto &one) { return one.sources.size() == 2; }), 3);
}

// R239.
void tst_Reference::seventeenServices()
{
    QCOMPARE(m_reference.services.size(), 17);
    QStringList system;
    for (const auto &service : m_reference.services) {
        if (service.account == "Local System"_L1)
            system.append(service.name);
        else
            QCOMPARE(service.account, u"Network Service"_s);
    }
    QCOMPARE(system, QStringList{u"Citrix Cloud Agent System"_s});
}

// R241–R244, X9, X10.
void tst_Reference::logsAndRegistry()
{
    QStringList paths;
    for (const auto &location : m_reference.locations)
        paths.append(location.path);
    for (const auto &path :
         {uR"(%LOCALAPPDATA%\Temp\CitrixLogs\CloudServicesSetup)"_s,
          uR"(%windir%\Temp\CitrixLogs\CloudServicesSetup)"_s,
          uR"(%ProgramData%\Citrix\WorkspaceCloud\InstallLogs)"_s,
          uR"(%ProgramData%\Citrix\WorkspaceCloud\Loggs)"_s, uR"(C:\ProgramData\Citrix\WorkspaceCloud\Log)"_s,
          uR"(HKEY_LOCAL_MACHINE\SOFTWARE\Citrix\CloudServices\AgentAdministration)"_s,
          u"MaximumLogSpaceMegabytes"_s, u"Connector Agent Provider"_s,
          u"Connector AgentWatchDog Provider"_s})
        QVERIFY2(paths.removeOne(path), qPrintable(path));
    QCOMPARE(paths, QStringList());
}

// R231, X25: no space before "=".
void tst_Reference::theProxyCommand()
{
    QStringList commands;
    for (const auto &note : m_reference.proxyNotes)
        commands.append(note.command);
    commands.removeAll(QString());
    QCOMPARE(commands, QStringList{u"netsh winhttp import proxy source=ie"_s});
}

void tst_Reference::everythingNamesItsSource()
{
    QStringList sources{m_reference.levels.source, m_reference.fips.source};
    const auto add = [&](const auto &list) {
        for (const auto &one : list)
            sources.append(one.source);
    };
    add(m_reference.tasks);
    add(m_reference.requirements);
    add(m_reference.ports);
    add(m_reference.services);
    add(m_reference.locations);
    add(m_reference.proxyNotes);
    add(m_reference.advice);
    for (const auto &source : std::as_const(sources))
        QVERIFY2(source.size() > 10, qPrintable(source));
}

void tst_Reference::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QString &file, const QByteArray &before,
                        const QByteArray &after,
                        const QString &told) { QTest::newRow(name) << file << before << after << told; };
    row("not JSON", u"ports.json"_s, "[", "[,", u"ports.json: "_s);
    row("another format", u"ports.json"_s, "ccj-preparation-ports", "ccj-ports",
        u"ports.json: \"format\" must be \"ccj-preparation-ports\""_s);
    row("a later version", u"fips.json"_s, "\"version\": 1", "\"version\": 2",
        u"fips.json: only version 1 is understood"_s);
    row("no text", u"ports.json"_s, "\"serverPorts\": \"135\"", "\"serverPorts\": 135",
        u"ports.json, ports[2]: \"serverPorts\" must be a text"_s);
    row("an unknown protocol", u"ports.json"_s, "[\"TCP\", \"UDP\"]", "[\"TCP\", \"ICMP\"]",
        u"ports.json, ports[3]: \"serverProtocols\" holds \"ICMP\", which is none of TCP, UDP"_s);
    row("an unknown level", u"levels.json"_s, "\"forest\": \"2016\"", "\"forest\": \"2016R2\"",
        u"levels.json, combinations[10]: \"forest\" is \"2016R2\", which is none of 2008R2, 2012, 2012R2, "
        "2016, other"_s);
    row("no version", u"machine.json"_s, "4.7.2", "four",
        u"machine.json, requirements[3]: \"leastVersion\" "
        "must be a version"_s);
    row("an unknown page", u"certificates.json"_s, "\"pages\": [\"long\"]", "\"pages\": [\"other\"]",
        u"certificates.json, pages: \"other\" must be a text"_s);
    row("nothing in the list", u"checklist.json"_s, "\"tasks\"", "\"others\"",
        u"checklist.json: \"tasks\" must be a list of objects"_s);
    row("no object", u"proxy.json"_s, "{\"id\": \"allowed\"", "3, {\"id\": \"allowed\"",
        u"proxy.json, notes[1]: must be an object"_s);
}

void tst_Reference::mistakesAreNamed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, told);
    Copy copy;
    QVERIFY(readReference(copy.path()));
    QVERIFY(copy.replace(file, before, after));
    const auto read = readReference(copy.path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadResponse);
    QVERIFY2(read.error().detail.startsWith(told), qPrintable(read.error().detail));
    QVERIFY(QFile::remove(copy.path(file)));
    QCOMPARE(readReference(copy.path()).error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(tst_Reference)
#include "tst_reference.moc"
