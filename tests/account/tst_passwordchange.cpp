// SPDX-License-Identifier: Apache-2.0
#include "app/account/passwordchange.h"

#include "tests/mfa/mfafixture.h"

using namespace ccj;
using namespace ccj::account;
using namespace ccj::testing;
using namespace std::chrono_literals;
using auth::SecretString;
using Problem = PasswordChange::Problem;

namespace {

const auto path = u"/console/v1/me/password"_s;

struct Owner
{
    void submit(const QString &current = u"Himitsu-2026"_s, const QString &next = u"Atarashii-2026!"_s,
                const QString &repeated = u"Atarashii-2026!"_s)
    {
        change.submit(SecretString::fromText(current), SecretString::fromText(next),
                      SecretString::fromText(repeated));
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !change.isBusy(); });
    }

    FakeClock clock;
    FakeHttp http;
    PasswordChange change{http, clock, u"300100200300"_s};
};

} // namespace

class tst_PasswordChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesThePassword();
    void whatIsClearHereIsNotSent_data();
    void whatIsClearHereIsNotSent();
    void whatTheServerRefuses_data();
    void whatTheServerRefuses();
    void brokenRulesAreNamed_data();
    void brokenRulesAreNamed();
    void tooManyTriesCountDown();
    void aLostAnswerIsOpen();
    void aSecondSubmissionWaitsForTheFirst();
};

// R43.
void tst_PasswordChange::changesThePassword()
{
    Owner owner;
    owner.http.expect("PUT", path)
        .withJson(
            QJsonObject{{u"currentPassword"_s, u"Himitsu-2026"_s}, {u"newPassword"_s, u"Atarashii-2026!"_s}})
        .withChange(u"account.changePassword"_s)
        .reply(204);
    owner.submit();
    QTRY_VERIFY(owner.change.isDone());
    QVERIFY(!owner.change.problem());
    const auto &change = *owner.http.requests().front().change;
    QCOMPARE(change.target, u"300100200300"_s);
    QVERIFY(change.before.isEmpty() && change.after.isEmpty()); // no password in the record
}

// R44: entered twice.
void tst_PasswordChange::whatIsClearHereIsNotSent_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("repeated");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("no current one") << QString() << u"a"_s << u"a"_s << Problem::CurrentMissing;
    QTest::newRow("no new one") << u"a"_s << QString() << QString() << Problem::NewMissing;
    QTest::newRow("typed differently") << u"a"_s << u"b"_s << u"B"_s << Problem::RepeatDiffers;
    QTest::newRow("of another width") << u"a"_s << u"b"_s << u"ｂ"_s << Problem::RepeatDiffers;
    QTest::newRow("the same as before") << u"a"_s << u"a"_s << u"a"_s << Problem::SameAsCurrent;
}

void tst_PasswordChange::whatIsClearHereIsNotSent()
{
    QFETCH(QString, current);
    QFETCH(QString, next);
    QFETCH(QString, repeated);
    QFETCH(Problem, problem);
    Owner owner;
    owner.submit(current, next, repeated);
    QVERIFY(!owner.change.isBusy());
    QCOMPARE(owner.change.problem(), problem);
    QVERIFY(!owner.change.error());
}

void tst_PasswordChange::whatTheServerRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("current") << 401 << u"invalidCredentials"_s << Problem::CurrentWrong;
    QTest::newRow("weak") << 422 << u"passwordTooWeak"_s << Problem::TooWeak;
    QTest::newRow("reused") << 422 << u"passwordReused"_s << Problem::Reused;
    QTest::newRow("Azure AD") << 409 << u"managedByProvider"_s << Problem::ManagedElsewhere;
}

void tst_PasswordChange::whatTheServerRefuses()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    QFETCH(Problem, problem);
    Owner owner;
    owner.http.expect("PUT", path).reply(status, refusal(name));
    owner.submit();
    QVERIFY(owner.settled());
    QCOMPARE(owner.change.problem(), problem);
    QVERIFY(!owner.change.isDone());
    owner.http.expect("PUT", path).reply(204);
    owner.submit();
    QVERIFY(!owner.change.problem());
    QTRY_VERIFY(owner.change.isDone());
}

void tst_PasswordChange::brokenRulesAreNamed_data()
{
    QTest::addColumn<QJsonValue>("rules");
    QTest::newRow("separated by commas") << QJsonValue(u"length, ownEmail"_s);
    QTest::newRow("as a list") << QJsonValue(QJsonArray{u"length"_s, u"ownEmail"_s});
}

void tst_PasswordChange::brokenRulesAreNamed()
{
    QFETCH(QJsonValue, rules);
    Owner owner;
    owner.http.expect("PUT", path).reply(422, refusal(u"passwordTooWeak"_s, {{u"rules"_s, rules}}));
    owner.submit();
    QVERIFY(owner.settled());
    QCOMPARE(owner.change.brokenRules(), QStringList({u"length"_s, u"ownEmail"_s}));
}

void tst_PasswordChange::tooManyTriesCountDown()
{
    Owner owner;
    owner.http.expect("PUT", path).reply(429, refusal(u"tooManyAttempts"_s), {{"Retry-After", "300"}});
    owner.submit();
    QTRY_COMPARE(owner.change.wait().left(), 300s);
    QCOMPARE(owner.change.problem(), Problem::TooMany);
    owner.submit();
    QVERIFY(!owner.change.isBusy());
    owner.clock.advance(300s);
    owner.http.expect("PUT", path).reply(204);
    owner.submit();
    QTRY_VERIFY(owner.change.isDone());
}

void tst_PasswordChange::aLostAnswerIsOpen()
{
    Owner owner;
    owner.http.expect("PUT", path).fail(lostAnswer());
    owner.submit();
    QVERIFY(owner.settled());
    QVERIFY(owner.change.error()->outcomeUnknown);
    QVERIFY(!owner.change.problem());
    QVERIFY(!owner.change.isDone());
}

void tst_PasswordChange::aSecondSubmissionWaitsForTheFirst()
{
    Owner owner;
    const int held = owner.http.expect("PUT", path).hold();
    owner.submit();
    owner.submit();
    owner.http.reply(held, 204);
    QVERIFY(owner.change.isDone());
    owner.submit(); // once is enough
    QVERIFY(!owner.change.isBusy());
}

QTEST_GUILESS_MAIN(tst_PasswordChange)
#include "tst_passwordchange.moc"
