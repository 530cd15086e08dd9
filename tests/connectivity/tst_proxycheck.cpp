// SPDX-License-Identifier: Apache-2.0
// The same checks behind a proxy: open, refusing, with a password, and decrypting (R218, R219, R222).
#include "tests/connectivity/checkfixture.h"

#include <QJsonDocument>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::connectivity;
using State = CheckResult::State;

class tst_ProxyCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesThroughTheProxy();
    void suspectsAProxyThatDecrypts_data();
    void suspectsAProxyThatDecrypts();
    void passwords_data();
    void passwords();
    void passwordsForPlainRequests_data();
    void passwordsForPlainRequests();
    void refusals_data();
    void refusals();
    void aProxyThatIsNotThere();
    void plainRequestsGoToTheProxy();
    void aProxyConfigurationThatIsNotFound();
};

void tst_ProxyCheck::goesThroughTheProxy()
{
    World world;
    TestProxy proxy;
    const RawServer server(answersOk, world.publicAuthority.server(u"good.test"_s));
    proxy.lead(u"good.test"_s, World::portOf(server));
    world.proxy = proxy.proxy();
    const auto result = world.check(World::address(u"good.test"_s, 443));
    QVERIFY(result);
    QCOMPARE(result->state(), State::Good);
    QCOMPARE(result->proxy, u"127.0.0.1:%1"_s.arg(world.proxy.port()));
    QCOMPARE(proxy.requests(), QByteArrayList{"CONNECT good.test:443 HTTP/1.1"});
    QCOMPARE(world.lookups, 0); // names are the proxy's business
    QVERIFY(!result->nameTime && result->connectTime && result->tlsTime);
    QCOMPARE(result->connectedTo, QString());
}

void tst_ProxyCheck::suspectsAProxyThatDecrypts_data()
{
    QTest::addColumn<bool>("isTrustedHere");
    QTest::addColumn<State>("state");
    QTest::addColumn<Authority>("authority");
    QTest::newRow("its authority was installed here") << true << State::Suspicious << Authority::Local;
    QTest::newRow("its authority is unknown") << false << State::Failed << Authority::Untrusted;
}

// R219: the proxy shows a certificate of its own for the server's name.
void tst_ProxyCheck::suspectsAProxyThatDecrypts()
{
    QFETCH(bool, isTrustedHere);
    World world;
    TestProxy proxy;
    const TestAuthority &authority = isTrustedHere ? world.localAuthority : world.strangeAuthority;
    const RawServer between(answersOk, authority.server(u"good.test"_s));
    proxy.lead(u"good.test"_s, World::portOf(between));
    world.proxy = proxy.proxy();
    const auto result = world.check(World::address(u"good.test"_s, 443));
    QVERIFY(result);
    QTEST(result->state(), "state");
    QTEST(result->authority, "authority");
    QVERIFY(result->isInterceptionSuspected());
    QCOMPARE(result->issuer(), authority.certificate().subjectInfo(QSslCertificate::CommonName).first());
}

void tst_ProxyCheck::passwords_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<std::optional<Problem>>("problem");
    QTest::newRow("right") << u"hanako"_s << u"right secret"_s << std::optional<Problem>();
    QTest::newRow("wrong") << u"hanako"_s << u"wrong secret"_s << std::optional(Problem::ProxyWrongPassword);
    QTest::newRow("none") << QString() << QString() << std::optional(Problem::ProxyWantsPassword);
}

// R222: a proxy with a password is used with what the system keeps for it, and told apart from a wrong one.
void tst_ProxyCheck::passwords()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(std::optional<Problem>, problem);
    World world;
    TestProxy proxy;
    proxy.protect(u"hanako"_s, u"right secret"_s);
    const RawServer server(answersOk, world.publicAuthority.server(u"good.test"_s));
    proxy.lead(u"good.test"_s, World::portOf(server));
    world.proxy = proxy.proxy(user, password);
    const auto result = world.check(World::address(u"good.test"_s, 443));
    QVERIFY(result);
    QCOMPARE(result->problem, problem);
    QCOMPARE(result->step, problem ? Step::Connection : Step::Tls);
    const QByteArray kept = QJsonDocument(result->toJson()).toJson();
    QVERIFY(!kept.contains("secret") && !kept.contains("hanako")); // credentials are kept nowhere
}

void tst_ProxyCheck::passwordsForPlainRequests_data()
{
    passwords_data();
}

void tst_ProxyCheck::passwordsForPlainRequests()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(std::optional<Problem>, problem);
    World world;
    TestProxy proxy;
    proxy.protect(u"hanako"_s, u"right secret"_s);
    world.proxy = proxy.proxy(user, password);
    const auto result = world.check(World::address(u"crl.test"_s, 80, Transport::Http));
    QVERIFY(result);
    QCOMPARE(result->problem, problem);
    QCOMPARE(result->step, Step::Answer);
}

void tst_ProxyCheck::refusals_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("403") << QByteArray("403 Forbidden") << Problem::ProxyRefused;
    QTest::newRow("502") << QByteArray("502 Bad Gateway") << Problem::ProxyFailed;
}

void tst_ProxyCheck::refusals()
{
    QFETCH(QByteArray, refusal);
    World world;
    TestProxy proxy;
    proxy.setRefusal(refusal);
    world.proxy = proxy.proxy();
    const auto result = world.check(World::address(u"forbidden.test"_s, 443));
    QVERIFY(result);
    QCOMPARE(result->state(), State::Failed);
    QTEST(*result->problem, "problem");
    QCOMPARE(result->step, Step::Connection);
}

void tst_ProxyCheck::aProxyThatIsNotThere()
{
    World world;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    world.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, gone.serverPort());
    gone.close();
    for (const auto transport : {Transport::Https, Transport::Http}) {
        const auto result = world.check(World::address(u"good.test"_s, 443, transport));
        QVERIFY(result);
        QCOMPARE(result->problem, Problem::ProxyUnreachable);
        QVERIFY(!result->proxy.isEmpty());
    }
}

void tst_ProxyCheck::plainRequestsGoToTheProxy()
{
    World world;
    TestProxy proxy;
    world.proxy = proxy.proxy();
    const auto result = world.check(World::address(u"crl.test"_s, 80, Transport::Http));
    QVERIFY(result);
    QCOMPARE(result->state(), State::Good);
    QCOMPARE(result->httpStatus, 200);
    QCOMPARE(proxy.requests(), QByteArrayList{"HEAD http://crl.test/ HTTP/1.1"});
}

// Looking for a configuration script may take for ever.
void tst_ProxyCheck::aProxyConfigurationThatIsNotFound()
{
    World world;
    world.proxyIsKnown = false;
    world.begin(World::address(u"good.test"_s, 443));
    world.clock.advance(AddressCheck::stepLimit);
    QVERIFY(world.ended());
    QCOMPARE(world.result->problem, Problem::Silent);
    QCOMPARE(world.result->step, Step::Proxy);
}

QTEST_GUILESS_MAIN(tst_ProxyCheck)
#include "tst_proxycheck.moc"
