// SPDX-License-Identifier: Apache-2.0
// What is told about the ways back into an account: the state, the sheet of codes, the text for support.
#include "app/mfa/backupcodes.h"
#include "app/mfa/supportpacket.h"

#include "tests/mfa/mfafixture.h"

using namespace ccj;
using namespace ccj::mfa;
using namespace ccj::testing;

namespace {

BackupCodes twoCodes()
{
    BackupCodes set;
    set.codes.push_back(auth::SecretString("12345678"));
    set.codes.push_back(auth::SecretString("00000042"));
    return set;
}

const BackupCodesWords words{u"Citrix Cloud Japan バックアップコード"_s,
                             u"アカウント"_s,
                             u"作成日"_s,
                             u"2026年11月23日"_s,
                             {u"各コードは1回限り有効です。"_s}};

} // namespace

class tst_WaysBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusIsRead();
    void incompleteStatusIsRefused_data();
    void incompleteStatusIsRefused();
    void readiness_data();
    void readiness();
    void sheetOfCodes();
    void sheetIsReadBackAsTyped();
    void fileNameTellsNothing();
    void supportPacketHasTheFacts();
};

void tst_WaysBack::statusIsRead()
{
    FakeClock clock;
    FakeHttp http;
    MfaApi api(http, clock);
    http.expect("GET", mfaPath).reply(200, statusJson());
    std::optional<Result<MfaStatus>> answer;
    const auto pending = api.status([&](auto status) { answer = std::move(status); });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY((*answer)->enrolled);
    QCOMPARE((*answer)->enrolledAt, QDateTime({2026, 1, 10}, {3, 0}, Qt::UTC));
    QCOMPARE((*answer)->enrolledCustomerId, u"aobashoji"_s);
    QCOMPARE((*answer)->backupCodesLeft, 7);
    QCOMPARE((*answer)->recoveryPhone, u"••••5678"_s);
}

void tst_WaysBack::incompleteStatusIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("wrong type") << QByteArray(R"({"enrolled":"yes"})");
    QTest::newRow("since when?") << QByteArray(R"({"enrolled":true,"enrolledAt":"soon"})");
}

void tst_WaysBack::incompleteStatusIsRefused()
{
    QFETCH(QByteArray, body);
    FakeClock clock;
    FakeHttp http;
    MfaApi api(http, clock);
    http.expect("GET", mfaPath).reply(200, body);
    std::optional<Result<MfaStatus>> answer;
    const auto pending = api.status([&](auto status) { answer = std::move(status); });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::BadResponse);
}

// R79, R81.
void tst_WaysBack::readiness_data()
{
    QTest::addColumn<int>("codes");
    QTest::addColumn<bool>("phone");
    QTest::addColumn<bool>("mail");
    QTest::addColumn<int>("ways");
    QTest::addColumn<bool>("few");
    QTest::newRow("everything") << 10 << true << true << 3 << false;
    QTest::newRow("four codes") << 4 << true << true << 3 << false;
    QTest::newRow("few codes") << 3 << true << true << 3 << true;
    QTest::newRow("no codes") << 0 << true << true << 2 << true;
    QTest::newRow("codes alone") << 10 << false << false << 1 << false;
    QTest::newRow("nothing") << 0 << false << false << 0 << true;
}

void tst_WaysBack::readiness()
{
    QFETCH(int, codes);
    QFETCH(bool, phone);
    QFETCH(bool, mail);
    QFETCH(int, ways);
    QFETCH(bool, few);
    MfaStatus status{.enrolled = true, .backupCodesLeft = codes};
    status.recoveryPhone = phone ? u"••••5678"_s : QString();
    status.recoveryEmail = mail ? u"h••••@example.jp"_s : QString();
    const auto readiness = readinessOf(status);
    QCOMPARE(readiness.waysBack, ways);
    QCOMPARE(readiness.codesFew, few);
    QCOMPARE(readiness.phone, phone);
    QCOMPARE(readiness.mail, mail);
}

// R71.
void tst_WaysBack::sheetOfCodes()
{
    const auto text = backupCodesText(twoCodes(), u"hanako@example.jp"_s, words).text();
    QCOMPARE(text, u"Citrix Cloud Japan バックアップコード\n"
                   "\n"
                   "アカウント: hanako@example.jp\n"
                   "作成日: 2026年11月23日\n"
                   "\n"
                   " 1.  1234 5678\n"
                   " 2.  0000 0042\n"
                   "\n"
                   "各コードは1回限り有効です。\n"_s);
    QCOMPARE(backupCodesFile(twoCodes(), u"hanako@example.jp"_s, words).text(), text);
}

void tst_WaysBack::sheetIsReadBackAsTyped()
{
    const auto codes = twoCodes();
    for (const auto &code : codes.codes)
        QCOMPARE(auth::normalizedCode(inGroups(code), auth::Method::BackupCode), code.text());
}

void tst_WaysBack::fileNameTellsNothing()
{
    const auto name = backupCodesFileName(QDate(2026, 11, 23));
    QCOMPARE(name, u"citrix-cloud-japan-backup-codes-2026-11-23.txt"_s);
}

// R80.
void tst_WaysBack::supportPacketHasTheFacts()
{
    FakeClock clock;
    FakeHttp http;
    ClockCheck check(http, clock);
    auto packet = supportPacket(clock, check, QUrl(u"https://somebody:secret@gateway.example.jp"_s));
    packet.add(auth::Profile{.email = u"hanako@example.jp"_s,
                             .displayName = u"鈴木 花子"_s,
                             .organizations = {{u"aobashoji"_s, u"青葉商事"_s, u"40012345"_s}}});
    packet.add(mfaStatusFrom(statusJson()));
    auto error = Error::of(Error::Kind::RateLimited);
    error.type = u"urn:ccj:error:tooManyAttempts"_s;
    error.transactionId = u"t-42"_s;
    packet.add(error);
    QCOMPARE(packet.writtenAt, clock.now());
    QCOMPARE(packet.email, u"hanako@example.jp"_s);
    QCOMPARE(packet.organizations.first().orgId, u"40012345"_s);
    QCOMPARE(packet.server, QUrl(u"https://gateway.example.jp"_s)); // no secret in it
    QCOMPARE(packet.recoveryPhone, u"••••5678"_s);
    QCOMPARE(packet.transactionId, u"t-42"_s);
    QVERIFY(!packet.clockDifference);
    QVERIFY(!packet.programVersion.isEmpty());
    QVERIFY(!packet.operatingSystem.isEmpty());
}

QTEST_GUILESS_MAIN(tst_WaysBack)
#include "tst_waysback.moc"
