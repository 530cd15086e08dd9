// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/enroller.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace ccj::sandbox::test;

namespace {

struct Call
{
    QByteArray method;
    QByteArray path;
    QStringList fields;
};

const Call sessionCalls[]{
    {"PATCH", "/console/v1/me", {u"firstName"_s, u"lastName"_s}},
    {"PUT", "/console/v1/me/password", {u"currentPassword"_s, u"newPassword"_s}},
    {"POST", "/console/v1/mfa/backup-codes", {u"method"_s, u"code"_s}},
    {"PUT", "/console/v1/mfa/recovery-phone", {u"phoneNumber"_s}},
    {"POST", "/console/v1/mfa/device-changes", {u"reason"_s}},
    {"POST", "/console/v1/mfa/device-changes/{id}/verify-identity", {u"method"_s, u"code"_s}},
    {"POST", "/console/v1/mfa/device-changes/{id}/verify-authenticator", {u"code"_s}},
};

/// How many of the calls, made side by side, are answered with this status.
int sideBySide(int calls, int status, const std::function<Answer()> &call)
{
    std::atomic<int> met = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < calls; ++i)
        threads.emplace_back([&] { met += call().status == status; });
    for (auto &thread : threads)
        thread.join();
    return met;
}

} // namespace

/// console-api chapters 4 and 5 under clients that send nonsense, or everything at once.
class CloudMfaSafetyTest : public QObject
{
    Q_OBJECT

private:
    static inline const QByteArray changes = "/console/v1/mfa/device-changes";
    Tester cloud;
    Headers session;

    QByteArray opened() const
    {
        return cloud.post(changes, {{u"reason"_s, u"lost"_s}}, session).text(u"changeId"_s).toLatin1();
    }
    Answer prove(const QByteArray &id, const QString &code) const
    {
        return cloud.post(changes + '/' + id + "/verify-identity",
                          {{u"method"_s, u"backupCode"_s}, {u"code"_s, code}}, session);
    }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(cloud.reset(), 204);
        session = cloud.as(0);
    }

    void nonsenseIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("number") << QJsonValue(7);
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("bool") << QJsonValue(true);
        QTest::newRow("list") << QJsonValue(QJsonArray{u"a"_s});
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}});
        QTest::newRow("empty") << QJsonValue(QString());
        QTest::newRow("long text") << QJsonValue(QString(100'000, u'x'));
        QTest::newRow("NUL") << QJsonValue(u"a"_s + QChar(0) + u"b"_s);
    }
    void nonsenseIsRefusedAndChangesNothing()
    {
        QFETCH(QJsonValue, value);
        const auto before = cloud.get("/console/v1/me", session).json;
        const auto id = opened();
        for (auto [method, path, fields] : sessionCalls) {
            QJsonObject body;
            for (const auto &field : std::as_const(fields))
                body[field] = value;
            const auto answer =
                cloud.send(method, path.replace("{id}", id), QJsonDocument(body).toJson(), session);
            QVERIFY2(answer.status >= 400 && answer.status < 500 && !answer.type().isEmpty(),
                     (path + " " + answer.body).constData());
        }
        QCOMPARE(cloud.get("/console/v1/me", session).json, before);
    }

    void idsOfNothingAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("unknown") << QByteArray("x");
        QTest::newRow("NUL") << QByteArray("%00");
        QTest::newRow("no UTF-8") << QByteArray("%ff%fe");
        QTest::newRow("SQL") << QByteArray("'%20OR%201=1%20--");
        QTest::newRow("long") << QByteArray(5000, 'x');
    }
    void idsOfNothingAreNotFound()
    {
        QFETCH(QByteArray, id);
        opened();
        QCOMPARE(cloud.remove(changes + '/' + id, session).status, 404);
        Enroller person(cloud, 3);
        person.upTo(u"recovery"_s);
        person.id = id;
        QCOMPARE(person.setPhone().status, 404);
        QCOMPARE(person.finish().status, 404);
    }

    void aBackupCodeIsSpentOnceBySeveralAtOnce()
    {
        const auto code = cloud.backupCode(0, 2);
        const auto ticket = cloud.password(0).text(u"ticket"_s);
        const auto id = opened();
        std::atomic<bool> turn = false;
        const int successes = sideBySide(6, 200, [&] {
            return turn.exchange(!turn) ? cloud.verify(ticket, code, u"backupCode"_s) : prove(id, code);
        });
        QCOMPARE(successes, 1);
        QCOMPARE(cloud.get("/console/v1/mfa", session).json.value(u"backupCodesLeft"_s).toInt(), 9);
    }

    void aChangeIsCompletedOnceBySeveralAtOnce()
    {
        const auto id = opened();
        const auto secret = prove(id, cloud.backupCode(0, 0)).text(u"secret"_s);
        const auto mails = cloud.mails(cloud.email(0)).size();
        const auto code = cloud.totpOf(secret);
        QCOMPARE(sideBySide(5, 204,
                            [&] {
                                return cloud.post(changes + '/' + id + "/verify-authenticator",
                                                  {{u"code"_s, code}}, session);
                            }),
                 1);
        QVERIFY2(cloud.mails(cloud.email(0)).size() == mails + 1, "one change, one mail");
    }

    void anEnrolmentIsFinishedOnceBySeveralAtOnce()
    {
        Enroller person(cloud, 3);
        person.upTo(u"finish"_s);
        QCOMPARE(sideBySide(5, 200, [&] { return person.finish(); }), 1);
        QCOMPARE(cloud.password(3).text(u"next"_s), u"verify"_s);
    }

    void wrongCodesSideBySideGetNoMoreThanFive()
    {
        const auto id = opened();
        QCOMPARE(sideBySide(12, 401, [&] { return prove(id, u"nocode"_s); }), 5);
    }
};

QTEST_GUILESS_MAIN(CloudMfaSafetyTest)
#include "tst_cloudmfasafety.moc"
