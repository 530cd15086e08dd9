// SPDX-License-Identifier: Apache-2.0
#include "tests/support/operations.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Nature = Operation::Nature;

namespace {

/// A way in which network or server go wrong, and how operations of each nature end when they meet it.
struct FaultCase
{
    QByteArray name;
    QJsonObject order; ///< what the sandbox is told, without match and count
    int reads;         ///< how often it strikes a reading request; 0: as often as it is sent
    int others;        ///< ... any other
    QString read;
    QString session;
    QString change;          ///< a regular expression
    bool carriedOut = false; ///< the server acts on the request in spite of it
};

/// Answers that look well until one looks for what the contract promises.
const QJsonObject wrongTypes{{u"items"_s, QJsonObject{{u"a"_s, 1}}},
                             {u"ticket"_s, 7},
                             {u"next"_s, QJsonArray()},
                             {u"tokens"_s, u"x"_s},
                             {u"userId"_s, 5},
                             {u"customers"_s, 3},
                             {u"customerId"_s, QJsonArray()},
                             {u"endsAt"_s, 9},
                             {u"idleEndsAt"_s, false},
                             {u"policies"_s, 7},
                             {u"accessToken"_s, 1},
                             {u"refreshToken"_s, QJsonObject()},
                             {u"expiresIn"_s, u"soon"_s},
                             {u"access_token"_s, 1},
                             {u"expires_in"_s, QJsonArray()},
                             {u"apiVersion"_s, 1}};

QJsonObject latency(int milliseconds)
{
    return {{u"kind"_s, u"latency"_s}, {u"milliseconds"_s, milliseconds}};
}

QJsonObject status(int status, const QJsonObject &body = {})
{
    return {{u"kind"_s, u"status"_s},
            {u"status"_s, status},
            {u"body"_s, body.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(body).toJson())}};
}

QJsonObject tooMany()
{
    return {{u"kind"_s, u"status"_s},
            {u"status"_s, 429},
            {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"7"_s}}}};
}

QJsonObject broken(const QString &kind, bool before = false)
{
    return {{u"kind"_s, kind}, {u"before"_s, before}};
}

// A count of three proves that a reading request is sent three times at most, a count of two in the row
// beside it that it is sent three times. A count of one proves that any other is sent once: the second
// would succeed.
const QList<FaultCase> &faultCases()
{
    static const QList<FaultCase> cases{
        {"latency below", latency(60), 1, 1, u"ok"_s, u"ok"_s, u"Done"_s},
        {"latency beyond", latency(5000), 3, 1, u"Timeout"_s, u"Timeout~"_s, u"(Done|NotApplied) Timeout~"_s,
         true},
        {"400", status(400), 1, 1, u"Invalid"_s, u"Invalid"_s, u"Refused Invalid"_s},
        {"401 once", status(401), 1, 1, u"ok"_s, u"Unauthorized"_s, u"Done"_s},
        {"401 always", status(401), 2, 2, u"Unauthorized"_s, u"Unauthorized"_s, u"Refused Unauthorized"_s},
        {"403", status(403), 1, 1, u"Forbidden"_s, u"Forbidden"_s, u"Refused Forbidden"_s},
        {"404", status(404), 1, 1, u"NotFound"_s, u"NotFound"_s, u"TargetGone NotFound"_s},
        {"409", status(409), 1, 1, u"Conflict"_s, u"Conflict"_s, u"Refused Conflict"_s},
        {"429 twice", tooMany(), 2, 2, u"ok"_s, u"ok"_s, u"Done"_s},
        {"429 always", tooMany(), 3, 3, u"RateLimited"_s, u"RateLimited"_s, u"Refused RateLimited"_s},
        {"500 twice", status(500), 2, 1, u"ok"_s, u"Server"_s, u"Refused Server"_s},
        {"500 always", status(500), 3, 1, u"Server"_s, u"Server"_s, u"Refused Server"_s},
        {"502", status(502), 3, 1, u"Server"_s, u"Server~"_s, u"NotApplied Server~"_s},
        {"503", status(503), 3, 1, u"Server"_s, u"Server"_s, u"Refused Server"_s},
        {"drop before", broken(u"drop"_s, true), 0, 1, u"Offline"_s, u"Offline~"_s, u"NotApplied Offline~"_s},
        {"drop after", broken(u"drop"_s), 0, 1, u"Offline"_s, u"Offline~"_s, u"Done Offline~"_s, true},
        {"truncate", broken(u"truncate"_s), 0, 1, u"Offline"_s, u"Offline~"_s, u"Done Offline~"_s, true},
        {"malformed", broken(u"malformed"_s), 1, 1, u"BadResponse"_s, u"BadResponse"_s, u"Done"_s, true},
        {"stall", broken(u"stall"_s), 3, 1, u"Timeout"_s, u"Timeout~"_s, u"Done Timeout~"_s, true},
        {"wrong types", status(200, wrongTypes), 1, 1, u"BadResponse"_s, u"BadResponse"_s, u"Done"_s},
    };
    return cases;
}

QString expectedEnd(const Operation &operation, const FaultCase &fault)
{
    if (const auto own = operation.otherwise.constFind(fault.name); own != operation.otherwise.cend())
        return *own;
    switch (operation.nature) {
    case Nature::Read:
        return fault.read;
    case Nature::Session:
        return fault.session;
    default:
        return fault.change;
    }
}

QJsonArray order(const Operation &operation, const FaultCase &fault)
{
    auto one = fault.order;
    one[u"match"_s] = QString::fromUtf8(operation.match);
    one[u"count"_s] = operation.nature == Nature::Read ? fault.reads : fault.others;
    return {one};
}

} // namespace

/// Every operation of the console against every way in which network and server go wrong: a real server,
/// the real client, session and controller. Each ends as it should, is sent as often as it should, happens
/// at most once, and works right afterwards.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void cleanupTestCase() { m_console.reset(); }

    void everyOperationMeetsEveryFault_data()
    {
        QTest::addColumn<qsizetype>("operation");
        QTest::addColumn<qsizetype>("fault");
        // CTest runs the operations in parts, side by side; by hand all of them run.
        const int part = qEnvironmentVariableIntValue("CCJ_PART");
        const int parts = std::max(1, qEnvironmentVariableIntValue("CCJ_PARTS"));
        for (qsizetype i = part; i < m_operations.size(); i += parts) {
            for (qsizetype k = 0; k < faultCases().size(); ++k)
                QTest::addRow("%s: %s", m_operations[i].name.constData(), faultCases()[k].name.constData())
                    << i << k;
        }
    }

    void everyOperationMeetsEveryFault()
    {
        QFETCH(qsizetype, operation);
        QFETCH(qsizetype, fault);
        const auto &what = m_operations[operation];
        const auto &how = faultCases()[fault];
        QVERIFY(setUp(operation));
        QVERIFY(what.prepare(*m_console));

        const auto linesBefore = m_console->changes.lines.size();
        const auto expected = expectedEnd(what, how);
        QCOMPARE(meet(what, how, expected), what.alwaysEndsWell ? u"ok"_s : expected);
        checkHowOften(what, how, expected);
        if (what.nature == Nature::Change)
            checkRecord(linesBefore, how, expected);
        checkWorksAgain(what);
    }

private:
    /// A console of its own for each operation, and for each row where a row uses the data up.
    bool setUp(qsizetype operation)
    {
        const auto &what = m_operations[operation];
        if (m_console && m_present == operation && !what.freshForEachFault)
            return true;
        m_present = operation;
        m_console.reset();
        if (!m_cloud.reset(u"large:120"_s))
            return false;
        m_console = std::make_unique<Console>(m_cloud);
        return what.open(*m_console);
    }

    /// The end as it was, or as it was expected where it fits.
    QString meet(const Operation &what, const FaultCase &how, const QString &expected)
    {
        // A change must have left before its time is over; to a reading request it is all one.
        if (how.name == "stall" || how.name == "latency beyond")
            m_console->clock.hurryTimeouts(what.nature == Nature::Read ? 3 : 1,
                                           what.nature == Nature::Read ? 100ms : 500ms);
        m_console->clock.forgetPauses();
        if (!m_cloud.setFaults(order(what, how)))
            return u"no fault"_s;
        const auto end = what.run(*m_console);
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(expected));
        return pattern.match(end).hasMatch() ? expected : end;
    }

    void checkHowOften(const Operation &what, const FaultCase &how, const QString &expected)
    {
        if (how.name == "429 twice") {
            QTRY_VERIFY2(m_console->clock.wasAskedFor(7s), "must wait as long as the server asked for");
        }
        const bool done = expected == "ok"_L1 || expected == "Done"_L1;
        const int times = how.carriedOut || (done && how.name != "wrong types") ? 1 : 0;
        if (what.effects) {
            QTRY_COMPARE(what.effects(*m_console), times);
        }
    }

    /// One record for each time the change was sent; the last tells how it ended.
    void checkRecord(qsizetype before, const FaultCase &how, const QString &expected)
    {
        const auto &lines = m_console->changes.lines;
        QCOMPARE(lines.size(), before + (how.name.startsWith("401") ? 4 : 2));
        QCOMPARE(lines.last(), expected.endsWith(u'~') ? u"unknown"_s
                               : expected == u"Done"_s ? u"done"_s
                                                       : u"refused"_s);
    }

    void checkWorksAgain(const Operation &what)
    {
        QVERIFY(m_cloud.setFaults({}));
        const bool over = m_console->session.state() == auth::Session::State::Ended;
        QVERIFY(!over || what.open(*m_console));
        if (what.freshForEachFault) {
            QVERIFY(m_console->signInAs(2));
            return;
        }
        QVERIFY(what.prepare(*m_console));
        const auto end = what.run(*m_console);
        QCOMPARE(end, what.nature == Nature::Change ? u"Done"_s : u"ok"_s);
    }

    SandboxProcess m_cloud{u"large:120"_s};
    const QList<Operation> m_operations = operationsOfSignIn() + operationsOfTheSession() +
                                          operationsOfAdministrators() + operationsOfResourceLocations() +
                                          operationsOfTheInstaller() + operationsOfNotifications() +
                                          operationsOfMfa() + operationsOfTheAccount();
    std::unique_ptr<Console> m_console;
    qsizetype m_present = -1;
};

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
