// SPDX-License-Identifier: Apache-2.0
// What is kept of a check, what it is compared with, and who counts as a public authority.
#include "app/connectivity/checkhistory.h"
#include "app/connectivity/publicauthorities.h"

#include "tests/support/testauthority.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::connectivity;
using namespace ccj::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_CheckHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWholeResults_data();
    void keepsWholeResults();
    void passesOverWhatItCannotRead_data();
    void passesOverWhatItCannotRead();
    void comparesWithTheTimeBefore_data();
    void comparesWithTheTimeBefore();
    void keepsTheLastFewOfEach();
    void survivesAProgramsEnd();
    void knowsPublicAuthorities();
    void followsChains();
};

namespace {

CheckResult good(const QString &issuer = u"Everybody's authority"_s)
{
    const QDateTime at(QDate(2026, 4, 1), QTime(9, 30, 0, 5), Qt::UTC);
    return {.addressId = u"cloud"_s,
            .checked = {u"accounts.cloud.com"_s, 443},
            .at = at,
            .step = Step::Tls,
            .proxy = u"proxy.example.jp:3128"_s,
            .resolved = {u"192.0.2.1"_s, u"2001:db8::1"_s},
            .connectedTo = u"192.0.2.1"_s,
            .nameTime = 3ms,
            .connectTime = 0ms,
            .tlsTime = 41ms,
            .tlsVersion = u"TLS 1.3"_s,
            .cipher = u"TLS_AES_256_GCM_SHA384"_s,
            .chain = {{u"accounts.cloud.com"_s, issuer, at, at.addDays(90), u"00ff"_s}},
            .authority = Authority::Public};
}

CheckResult failed()
{
    CheckResult result = good();
    result.problem = Problem::Refused;
    result.step = Step::Connection;
    result.detail = u"Connection refused"_s;
    result.chain.clear();
    result.authority = Authority::Unknown;
    return result;
}

CheckResult suspicious()
{
    CheckResult result = good(u"Our company's inspection"_s);
    result.authority = Authority::Local;
    return result;
}

} // namespace

void tst_CheckHistory::keepsWholeResults_data()
{
    QTest::addColumn<CheckResult>("result");
    QTest::newRow("good") << good();
    QTest::newRow("failed") << failed();
    QTest::newRow("suspicious") << suspicious();
}

void tst_CheckHistory::keepsWholeResults()
{
    QFETCH(CheckResult, result);
    const auto text = QJsonDocument(result.toJson()).toJson();
    const auto read = CheckResult::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(read);
    QVERIFY(*read == result);
}

void tst_CheckHistory::passesOverWhatItCannotRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a problem of a later version") << u"problem"_s << QJsonValue(u"boredom"_s);
    QTest::newRow("a step of a later version") << u"step"_s << QJsonValue(u"dance"_s);
    QTest::newRow("no time") << u"at"_s << QJsonValue();
}

void tst_CheckHistory::passesOverWhatItCannotRead()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = good().toJson();
    json[key] = value;
    QVERIFY(!CheckResult::fromJson(json));
}

void tst_CheckHistory::comparesWithTheTimeBefore_data()
{
    QTest::addColumn<std::optional<CheckResult>>("before");
    QTest::addColumn<CheckResult>("now");
    QTest::addColumn<Trend>("trend");
    auto elsewhere = good();
    elsewhere.checked.host = u"other.cloud.com"_s;
    using Before = std::optional<CheckResult>;
    QTest::newRow("never before") << Before() << good() << Trend::First;
    QTest::newRow("another host before") << Before(elsewhere) << failed() << Trend::First;
    QTest::newRow("same") << Before(good()) << good() << Trend::Same;
    QTest::newRow("still failed") << Before(failed()) << failed() << Trend::Same;
    QTest::newRow("failed now") << Before(good()) << failed() << Trend::Worse;
    QTest::newRow("suspicious now") << Before(good()) << suspicious() << Trend::Worse;
    QTest::newRow("mended") << Before(failed()) << good() << Trend::Better;
    QTest::newRow("another issuer") << Before(good(u"Another authority"_s)) << good() << Trend::IssuerChanged;
}

void tst_CheckHistory::comparesWithTheTimeBefore()
{
    QFETCH(std::optional<CheckResult>, before);
    QFETCH(CheckResult, now);
    QTEST(trendOf(before, now), "trend");
}

void tst_CheckHistory::keepsTheLastFewOfEach()
{
    const QTemporaryDir folder;
    LocalStore store(folder.filePath(u"console.db"_s));
    CheckHistory history(store);
    auto other = good();
    other.addressId = u"other"_s;
    QVERIFY(history.add(other));
    for (int i = 0; i < CheckHistory::keptOfEach + 3; ++i) {
        auto result = good();
        result.httpStatus = i;
        QVERIFY(history.add(result));
    }
    const auto kept = history.of(u"cloud"_s);
    QVERIFY(kept);
    QCOMPARE(kept->size(), CheckHistory::keptOfEach);
    QCOMPARE(kept->first().httpStatus, CheckHistory::keptOfEach + 2); // the newest first
    QCOMPARE(history.of(u"other"_s)->size(), 1);
}

void tst_CheckHistory::survivesAProgramsEnd()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"console.db"_s);
    {
        LocalStore store(file);
        QVERIFY(CheckHistory(store).add(suspicious()));
    }
    LocalStore store(file);
    CheckHistory history(store);
    QVERIFY(history.of(u"cloud"_s)->first() == suspicious());
    QVERIFY(history.clear());
    QVERIFY(history.of(u"cloud"_s)->isEmpty());
}

// The authorities in the program are those that stand behind the cloud's certificates (R228).
void tst_CheckHistory::knowsPublicAuthorities()
{
    const auto roots = QSslCertificate::fromData(PublicAuthorities::mozillaPem(), QSsl::Pem);
    QVERIFY(roots.size() > 100);
    const PublicAuthorities authorities(PublicAuthorities::mozillaPem());
    QStringList names;
    for (const auto &root : roots)
        names += root.subjectInfo(QSslCertificate::CommonName);
    for (const auto &needed :
         {u"DigiCert Global Root G2"_s, u"Microsoft RSA Root Certificate Authority 2017"_s,
          u"D-TRUST Root Class 3 CA 2 2009"_s})
        QVERIFY2(names.contains(needed), qPrintable(needed));
    const TestAuthority ours(u"DigiCert Global Root G2"_s);
    QVERIFY(!authorities.rootOf({ours.server(u"x.test"_s).localCertificate(), ours.certificate()}));
    QVERIFY(!authorities.rootOf({}));
}

void tst_CheckHistory::followsChains()
{
    const TestAuthority one(u"One"_s);
    const TestAuthority two(u"Two"_s);
    const PublicAuthorities authorities(one.pem() + two.pem());
    const auto certificate = two.server(u"x.test"_s).localCertificate();
    QCOMPARE(authorities.rootOf({certificate}), two.certificate());
    QCOMPARE(authorities.rootOf({certificate, two.certificate()}), two.certificate());
    QCOMPARE(PublicAuthorities(one.pem()).rootOf({certificate}), std::nullopt);
    QCOMPARE(PublicAuthorities("no certificate").rootOf({certificate}), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_CheckHistory)
#include "tst_checkhistory.moc"
