// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QTest>

using namespace ccj::sandbox::test;

/// The installer's stand-in, and taking a download up again (RFC 9110, chapters 13 and 14).
class CloudInstallerTest : public QObject
{
    Q_OBJECT

private:
    Tester cloud;
    static constexpr auto path = "/aobashoji01/connector/cwcconnector.exe";

private Q_SLOTS:
    void theFileSaysWhatItIs() // X4
    {
        const auto file = cloud.get(path);
        QCOMPARE(file.status, 200);
        QVERIFY(file.body.startsWith("This file stands in for"));
        QVERIFY(file.body.size() > 200'000);
        QVERIFY(file.header("Content-Disposition").contains("cwcconnector.exe"));
        QCOMPARE(file.header("Accept-Ranges"), "bytes");
        QCOMPARE(cloud.get("/AobaShoji01/connector/CWCConnector.exe").body, file.body);
        QCOMPARE(cloud.get("/nobody/connector/cwcconnector.exe").error(), u"notFound"_s);
    }

    void aBrokenDownloadGoesOn()
    {
        const auto whole = cloud.get(path);
        const auto rest = cloud.get(path, {{"Range", "bytes=1000-"}, {"If-Range", whole.header("ETag")}});
        QCOMPARE(rest.status, 206);
        QCOMPARE(whole.body.first(1000) + rest.body, whole.body);
        const auto size = QByteArray::number(whole.body.size());
        QCOMPARE(rest.header("Content-Range"),
                 "bytes 1000-" + QByteArray::number(whole.body.size() - 1) + '/' + size);
        QCOMPARE(rest.header("ETag"), whole.header("ETag"));
    }

    void ranges_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("size");
        QTest::newRow("inside") << QByteArray("bytes=10-19") << 206 << 10 << 10;
        QTest::newRow("one byte") << QByteArray("bytes=0-0") << 206 << 0 << 1;
        QTest::newRow("beyond the end") << QByteArray("bytes=10-99999999") << 206 << 10 << -10;
        QTest::newRow("the last") << QByteArray("bytes=-5") << 206 << -5 << 5;
        QTest::newRow("more than all") << QByteArray("bytes=-99999999") << 206 << 0 << -0;
        QTest::newRow("outside") << QByteArray("bytes=99999999-") << 416 << 0 << 0;
        QTest::newRow("none of the last") << QByteArray("bytes=-0") << 416 << 0 << 0;
        QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << 200 << 0 << 0;
        QTest::newRow("backwards") << QByteArray("bytes=9-5") << 200 << 0 << 0;
        QTest::newRow("other unit") << QByteArray("lines=1-2") << 200 << 0 << 0;
        QTest::newRow("nothing") << QByteArray("bytes=-") << 200 << 0 << 0;
    }
    void ranges()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(int, first);
        QFETCH(int, size);
        const auto whole = cloud.get(path).body;
        const auto part = cloud.get(path, {{"Range", range}});
        QCOMPARE(part.status, status);
        if (status == 200)
            QCOMPARE(part.body, whole);
        if (status == 416) {
            QCOMPARE(part.error(), u"rangeNotSatisfiable"_s);
            QCOMPARE(part.header("Content-Range"), "bytes */" + QByteArray::number(whole.size()));
        }
        if (status != 206)
            return;
        const auto from = first < 0 ? whole.size() + first : first;
        QCOMPARE(part.body, whole.mid(from, size > 0 ? size : whole.size() + size));
    }

    void aNewReleaseIsAnotherFile()
    {
        const auto before = cloud.get(path);
        cloud.advance(3600);
        const auto same = cloud.get(path, {{"If-None-Match", before.header("ETag")}});
        QCOMPARE(same.status, 304);
        QCOMPARE(
            cloud.get(path, {{"Range", "bytes=5-"}, {"If-Range", before.header("Last-Modified")}}).status,
            206);
        cloud.advance(14 * 24 * 3600);
        const auto now = cloud.get(path, {{"Range", "bytes=1000-"}, {"If-Range", before.header("ETag")}});
        QCOMPARE(now.status, 200);
        QVERIFY(now.body != before.body);
        QVERIFY(now.header("Last-Modified") != before.header("Last-Modified"));
    }
};

QTEST_GUILESS_MAIN(CloudInstallerTest)
#include "tst_cloudinstaller.moc"
