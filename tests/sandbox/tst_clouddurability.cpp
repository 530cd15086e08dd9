// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace ccj::sandbox::test;

namespace {

/// Invites one person after another and reports each that was acknowledged, until it is killed.
[[noreturn]] void inviteForEver(const QString &folder, int pipe)
{
    auto cloud = Tester::in(folder);
    const auto full = cloud.as(0);
    for (int number = 0;; ++number) {
        const QJsonObject model{{u"accessType"_s, u"Full"_s},
                                {u"providerType"_s, u"CitrixSts"_s},
                                {u"type"_s, u"AdministratorUser"_s},
                                {u"email"_s, u"n%1@aobashoji.example.jp"_s.arg(number)}};
        if (cloud.post("/administrators/$create", model, full).status != 200)
            _exit(1);
        const char done = '.';
        if (::write(pipe, &done, 1) != 1)
            _exit(1);
    }
}

} // namespace

/// console-api chapter 12: what was acknowledged is there after the process was killed.
class CloudDurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedWritesSurviveSigkill()
    {
        const QTemporaryDir folder;
        int pipe[2];
        QCOMPARE(::pipe(pipe), 0);
        const auto child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            inviteForEver(folder.path(), pipe[1]);
        }
        ::close(pipe[1]);
        constexpr int enough = 25;
        int acknowledged = 0;
        char mark = 0;
        while (acknowledged < enough && ::read(pipe[0], &mark, 1) == 1)
            ++acknowledged;
        ::kill(child, SIGKILL);
        while (::read(pipe[0], &mark, 1) == 1)
            ++acknowledged;
        ::close(pipe[0]);
        ::waitpid(child, nullptr, 0);
        QVERIFY(acknowledged >= enough);

        auto cloud = Tester::in(folder.path());
        cloud.advance(60);
        const auto full = cloud.as(0);
        for (int number = 0; number < acknowledged; ++number) {
            const auto email = u"n%1@aobashoji.example.jp"_s.arg(number);
            QVERIFY2(!cloud.administrator(full, email).isEmpty(), qPrintable(email));
            QVERIFY2(!cloud.mails(email).isEmpty(), "never a change without its mail");
        }
    }
};

QTEST_GUILESS_MAIN(CloudDurabilityTest)
#include "tst_clouddurability.moc"
