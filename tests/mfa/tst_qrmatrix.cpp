// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/qrmatrix.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QtTest>

using namespace ccj;
using namespace ccj::mfa;
using namespace Qt::StringLiterals;
using auth::SecretString;

namespace {

/// A portable grey map with its quiet zone, each module this many pixels wide.
QByteArray pictureOf(const QrMatrix &matrix, int scale)
{
    const int side = (matrix.size() + 2 * QrMatrix::quietZone) * scale;
    auto picture = "P5 %1 %1 255\n"_ba;
    picture.replace("%1", QByteArray::number(side));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / scale - QrMatrix::quietZone;
            const int row = y / scale - QrMatrix::quietZone;
            const bool inside = column >= 0 && row >= 0 && column < matrix.size() && row < matrix.size();
            picture += inside && matrix.isDark(column, row) ? '\0' : '\xff';
        }
    }
    return picture;
}

QByteArray decoded(const QByteArray &picture)
{
    QTemporaryFile file(QDir::tempPath() + u"/ccj-qr-XXXXXX.pgm"_s);
    if (!file.open() || file.write(picture) != picture.size() || !file.flush())
        return "no file";
    QProcess zbar;
    zbar.start(u"zbarimg"_s,
               {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file.fileName()});
    zbar.waitForFinished();
    auto text = zbar.readAllStandardOutput();
    text.chop(1); // the line's end is zbarimg's
    return text;
}

/// The format information beside the upper left finder: two bits say the level, masked by 10 (ISO/IEC 18004).
int errorCorrectionBits(const QrMatrix &matrix)
{
    const int bits = (matrix.isDark(0, 8) ? 2 : 0) | (matrix.isDark(1, 8) ? 1 : 0);
    return bits ^ 0b10;
}

} // namespace

class tst_QrMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherProgramReadsIt_data();
    void anotherProgramReadsIt();
    void isTheSmallestOfItsLevel();
    void whatDoesNotFitIsRefused();
};

void tst_QrMatrix::anotherProgramReadsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("otpauth") << QByteArray(
        "otpauth://totp/Citrix%20Cloud%20Japan:hanako%40example.jp"
        "?secret=JBSWY3DPEHPK3PXPGEZDGNBVGY3TQOJQ&issuer=Citrix%20Cloud%20Japan");
    QTest::newRow("plus") << QByteArray("otpauth://totp/a:b+c@example.jp?secret=JBSWY3DPEHPK3PXP");
    QTest::newRow("Japanese, as it is")
        << u"otpauth://totp/シトリックス:鈴木花子@例え.jp?secret=JBSWY3DPEHPK3PXP"_s.toUtf8();
    QTest::newRow("one letter") << QByteArray("A");
    QTest::newRow("digits") << QByteArray("0123456789012345");
    QTest::newRow("long") << QByteArray(1500, 'x');
}

void tst_QrMatrix::anotherProgramReadsIt()
{
    QFETCH(QByteArray, text);
    const auto matrix = QrMatrix::of(SecretString(QByteArray(text)));
    QVERIFY(matrix);
    QCOMPARE(decoded(pictureOf(*matrix, 4)), text);
}

void tst_QrMatrix::isTheSmallestOfItsLevel()
{
    constexpr int levelM = 0b00;
    // Version 1 holds 14 bytes at level M, version 2 has four modules more (ISO/IEC 18004, table 7).
    const auto smallest = QrMatrix::of(SecretString(QByteArray(14, 'x')));
    const auto next = QrMatrix::of(SecretString(QByteArray(15, 'x')));
    QVERIFY(smallest && next);
    QCOMPARE(smallest->size(), 21);
    QCOMPARE(next->size(), 25);
    QCOMPARE(errorCorrectionBits(*smallest), levelM);
    QCOMPARE(errorCorrectionBits(*next), levelM);
    for (const auto &[x, y] : {std::pair(0, 0), std::pair(20, 0), std::pair(0, 20)})
        QVERIFY(smallest->isDark(x, y)); // three finders
    QVERIFY(smallest->isDark(8, 13));    // the module that is always dark
    QVERIFY(!smallest->isDark(7, 7));    // the separator of the finder
}

void tst_QrMatrix::whatDoesNotFitIsRefused()
{
    QVERIFY(QrMatrix::of(SecretString(QByteArray(2331, 'x'))));
    const auto tooLong = QrMatrix::of(SecretString(QByteArray(2332, 'x')));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, Error::Kind::Invalid);
    const auto empty = QrMatrix::of({});
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(tst_QrMatrix)
#include "tst_qrmatrix.moc"
