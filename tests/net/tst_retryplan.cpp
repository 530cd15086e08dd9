// SPDX-License-Identifier: Apache-2.0
#include "app/net/retryplan.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

Error failure(Kind kind, int status = 0, std::optional<std::chrono::seconds> retryAfter = {})
{
    auto error = Error::of(kind);
    error.httpStatus = status;
    error.retryAfter = retryAfter;
    return error;
}

} // namespace

class tst_RetryPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void neverRepeatsWhatMayHaveHappened();
    void tooManyAttemptsAreForThePerson();
    void comesBackNearlyAsPlannedButNotAsOne();
};

void tst_RetryPlan::decides_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("milliseconds"); // -1: give up
    const auto row = [](const char *name, const QByteArray &verb, const Error &error, int attempt,
                        int expected) { QTest::newRow(name) << verb << error << attempt << expected; };
    row("first failure of a read", "GET", failure(Kind::Offline), 1, 1000);
    row("second", "GET", failure(Kind::Timeout), 2, 3000);
    row("third is the last", "GET", failure(Kind::Server, 500), 3, -1);
    row("not implemented stays so", "GET", failure(Kind::Server, 501), 1, -1);
    row("a certificate does not mend", "GET", failure(Kind::Tls), 1, -1);
    row("nor does a refusal", "GET", failure(Kind::Invalid, 400), 1, -1);
    row("nor a bad answer", "GET", failure(Kind::BadResponse), 1, -1);
    row("nor a proxy", "GET", failure(Kind::Proxy, 407), 1, -1);
    row("a change is not repeated", "POST", failure(Kind::Server, 503, 5s), 1, -1);
    row("nor one that never left", "DELETE", failure(Kind::Offline), 1, -1);
    row("busy service", "GET", failure(Kind::Server, 503, 5s), 1, 5000);
    row("rate limit", "GET", failure(Kind::RateLimited, 429, 12s), 1, 12000);
    row("rate limit of a change", "POST", failure(Kind::RateLimited, 429, 12s), 2, 12000);
    row("rate limit without a wait", "PUT", failure(Kind::RateLimited, 429), 2, 3000);
    row("rate limit again and again", "POST", failure(Kind::RateLimited, 429, 1s), 3, -1);
    row("a minute", "POST", failure(Kind::RateLimited, 429, 60s), 1, 60000);
    row("longer than a minute", "POST", failure(Kind::RateLimited, 429, 61s), 1, -1);
}

void tst_RetryPlan::decides()
{
    QFETCH(QByteArray, verb);
    QFETCH(Error, error);
    QFETCH(int, attempt);
    QFETCH(int, milliseconds);
    const bool waitIsGiven = error.retryAfter.has_value();
    const auto delay = retryDelay(verb, error, attempt, waitIsGiven ? 0.0 : 0.5);
    QCOMPARE(delay.value_or(-1ms), std::chrono::milliseconds(milliseconds));
}

void tst_RetryPlan::neverRepeatsWhatMayHaveHappened()
{
    auto error = failure(Kind::RateLimited, 429, 1s);
    error.outcomeUnknown = true;
    QVERIFY(!retryDelay("POST", error, 1, 0));
}

void tst_RetryPlan::tooManyAttemptsAreForThePerson()
{
    auto error = failure(Kind::RateLimited, 429, 20s);
    error.type = u"urn:ccj:error:tooManyAttempts"_s;
    QVERIFY(!retryDelay("POST", error, 1, 0));
}

void tst_RetryPlan::comesBackNearlyAsPlannedButNotAsOne()
{
    const auto early = *retryDelay("GET", failure(Kind::Offline), 1, 0);
    const auto late = *retryDelay("GET", failure(Kind::Offline), 1, 1);
    QVERIFY(early < late);
    QVERIFY(early >= 500ms && late <= 1500ms);
    // Never before the time the server named.
    QVERIFY(*retryDelay("GET", failure(Kind::Server, 503, 5s), 1, 0) >= 5s);
    QVERIFY(*retryDelay("GET", failure(Kind::Server, 503, 5s), 1, 1) < 6s);
}

Q_DECLARE_METATYPE(ccj::Error)
QTEST_GUILESS_MAIN(tst_RetryPlan)
#include "tst_retryplan.moc"
