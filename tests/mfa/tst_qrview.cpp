// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/qrview.h"
#include "ui/theme/theme.h"

#include "app/mfa/otpauthuri.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;

/// The QR code on the screen (R65, R94) is read by somebody else's program, at every scale and theme.
class tst_QrView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isReadBySomebodyElse_data();
    void isReadBySomebodyElse();
    void modulesAreWholePixels_data() { isReadBySomebodyElse_data(); }
    void modulesAreWholePixels();
    void quietZoneIsWhite_data();
    void quietZoneIsWhite();
    void isTheSameInEveryTheme();
    void showsNothingWhenCleared();

private:
    static auth::SecretString uri(const QString &account = u"山田+test@例え.jp"_s)
    {
        return mfa::otpAuthUri({.issuer = u"Citrix Cloud Japan"_s, .account = account},
                               auth::SecretString::fromText(u"JBSWY3DPEHPK3PXPGEZDGNBVGY3TQOJQ"_s));
    }
    /// A window with the code at a place that is no whole pixel at 1.25 and 1.5, as the screen shows it.
    static QImage shown(double ratio, const auth::SecretString &text);
    /// Where the modules are: black, which nothing else in the window is.
    static QRect codeIn(const QImage &image);
    /// In pixels: the first line begins with a bar of seven.
    static int moduleIn(const QImage &image, const QRect &code);

    Theme *m_theme = nullptr;
};

void tst_QrView::initTestCase()
{
    m_theme = new Theme(*qApp);
}

QImage tst_QrView::shown(double ratio, const auth::SecretString &text)
{
    QWidget window;
    window.resize(320, 310);
    QrView view(&window);
    view.setGeometry(QRect(QPoint(33, 21), view.sizeHint()));
    if (!text.isEmpty())
        view.setText(text);
    QImage image((QSizeF(window.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    window.render(&image);
    return image;
}

QRect tst_QrView::codeIn(const QImage &image)
{
    QRect code;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == qRgb(0, 0, 0))
                code |= QRect(x, y, 1, 1);
        }
    }
    return code;
}

int tst_QrView::moduleIn(const QImage &image, const QRect &code)
{
    int bar = 0;
    while (image.pixel(code.left() + bar, code.top()) == qRgb(0, 0, 0))
        ++bar;
    return bar % 7 == 0 ? bar / 7 : 0;
}

void tst_QrView::isReadBySomebodyElse_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<Theme::Mode>("mode");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        QTest::addRow("%.2f light", ratio) << ratio << Theme::Mode::Light;
        QTest::addRow("%.2f dark", ratio) << ratio << Theme::Mode::Dark;
    }
}

void tst_QrView::isReadBySomebodyElse()
{
    QFETCH(double, ratio);
    QFETCH(Theme::Mode, mode);
    m_theme->setMode(mode);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"screen.png"_s);
    QVERIFY(shown(ratio, uri()).save(file));
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    QVERIFY2(zbar.waitForFinished(), qPrintable(zbar.errorString()));
    QCOMPARE(QString::fromUtf8(zbar.readAllStandardOutput()).trimmed(), uri().text());
}

/// Every run of dark and light in the code is a multiple of one module.
void tst_QrView::modulesAreWholePixels()
{
    QFETCH(double, ratio);
    QFETCH(Theme::Mode, mode);
    m_theme->setMode(mode);
    const QImage image = shown(ratio, uri());
    const QRect code = codeIn(image);
    QCOMPARE(code.width(), code.height());
    const int module = moduleIn(image, code);
    QVERIFY(module >= 3 * ratio);
    std::set<int> widths;
    for (int y = code.top(); y <= code.bottom(); ++y) {
        int run = 1;
        for (int x = code.left() + 1; x <= code.right() + 1; ++x, ++run) {
            if (x <= code.right() && image.pixel(x, y) == image.pixel(x - 1, y))
                continue;
            widths.insert(run % module);
            run = 0;
        }
    }
    QCOMPARE(widths, std::set{0});
}

void tst_QrView::quietZoneIsWhite_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("length");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        for (int length = 8; length <= 104; length += 16)
            QTest::addRow("%.2f, address of %d letters", ratio, length) << ratio << length;
    }
}

/// Four modules on every side, whole up to the corners, however tightly a code fits.
void tst_QrView::quietZoneIsWhite()
{
    QFETCH(double, ratio);
    QFETCH(int, length);
    m_theme->setMode(Theme::Mode::Dark); // paper is white there too, and what is around it is not
    const QImage image = shown(ratio, uri(QString(length, u'a')));
    const QRect code = codeIn(image);
    const int module = moduleIn(image, code);
    QVERIFY(module > 0);
    const int quiet = mfa::QrMatrix::quietZone * module;
    const QRect zone = code.adjusted(-quiet, -quiet, quiet, quiet);
    for (int y = zone.top(); y <= zone.bottom(); ++y) {
        for (int x = zone.left(); x <= zone.right(); ++x) {
            if (!code.contains(x, y))
                QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
        }
    }
}

void tst_QrView::isTheSameInEveryTheme()
{
    const auto inside = [this](Theme::Mode mode) {
        m_theme->setMode(mode);
        return shown(1, uri()).copy(QRect(40, 28, 250, 250));
    };
    QCOMPARE(inside(Theme::Mode::Light), inside(Theme::Mode::Dark));
}

void tst_QrView::showsNothingWhenCleared()
{
    QrView view;
    view.setText(uri());
    QVERIFY(!view.isEmpty());
    view.setText(auth::SecretString::fromText(QString(3000, u'x'))); // too long for any code
    QVERIFY(view.isEmpty());
    view.setText(uri());
    view.clear();
    QVERIFY(view.isEmpty());
    const QImage image = shown(1, {});
    QCOMPARE(image.pixel(33 + 132, 21 + 132), qRgb(255, 255, 255));
}

QTEST_MAIN(tst_QrView)
#include "tst_qrview.moc"
