// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/badge.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace ccj::ui;
using namespace Qt::StringLiterals;
using Shape = Badge::Shape;

namespace {

QImage drawn(const Badge &badge, int side, qreal ratio = 1)
{
    return badgeIcon(badge).pixmap(QSize(side, side), ratio).toImage().convertToFormat(QImage::Format_ARGB32);
}

QImage on(const QColor &panel, const QImage &icon)
{
    QImage image(icon.size(), QImage::Format_RGB32);
    image.fill(panel);
    QPainter(&image).drawImage(0, 0, icon);
    return image;
}

double luminance(QColor colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The largest contrast (WCAG) of any pixel to this colour.
double contrast(const QImage &image, const QColor &ground)
{
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double one = luminance(image.pixelColor(x, y));
            const double other = luminance(ground);
            best = std::max(best, (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05));
        }
    }
    return best;
}

/// What is covered at all, whatever its colour.
QByteArray outline(const QImage &image)
{
    QByteArray covered;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            covered.append(qAlpha(image.pixel(x, y)) > 127 ? '#' : '.');
    }
    return covered;
}

constexpr auto everyShape = {Shape::Square, Shape::House, Shape::Octagon};

} // namespace

class TestBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsUpToNinetyNine()
    {
        QCOMPARE(Badge{0}.text(), QString());
        QCOMPARE(Badge{1}.text(), u"1"_s);
        QCOMPARE(Badge{99}.text(), u"99"_s);
        QCOMPARE(Badge{100}.text(), u"99+"_s);
        QCOMPARE(Badge{100'000}.text(), u"99+"_s);
        QCOMPARE(drawn({100}, 22), drawn({5000}, 22));
    }

    void isDrawnAtTheSizeThatIsAskedFor_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<qreal>("ratio");
        for (const int side : {16, 22, 24, 32, 48, 64}) {
            QTest::addRow("%d", side) << side << 1.0;
            QTest::addRow("%d twice", side) << side << 2.0;
        }
    }

    /// R247: each count is another picture, down to the smallest panel.
    void isDrawnAtTheSizeThatIsAskedFor()
    {
        QFETCH(int, side);
        QFETCH(qreal, ratio);
        const QSize wanted = QSize(side, side) * ratio;
        QList<QImage> seen;
        for (const int count : {0, 1, 2, 9, 10, 42, 99, 100}) {
            const QImage image = drawn({count}, side, ratio);
            QCOMPARE(image.size(), wanted);
            QVERIFY2(!seen.contains(image), qPrintable(QString::number(count)));
            seen << image;
        }
    }

    /// Never colour alone.
    void everySeverityHasAShape_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 22, 48})
            QTest::addRow("%d", side) << side;
    }
    void everySeverityHasAShape()
    {
        QFETCH(int, side);
        QSet<QByteArray> seen;
        for (const Shape shape : everyShape)
            seen << outline(drawn({7, shape}, side));
        QCOMPARE(seen.size(), 3);
    }

    void quietIsSeen()
    {
        QVERIFY(drawn({0}, 22) != drawn({0, Shape::Square, true}, 22));
        for (const Shape shape : everyShape)
            QVERIFY(drawn({7, shape}, 22) != drawn({7, shape, true}, 22));
    }

    void isLegibleOnAnyPanel_data()
    {
        QTest::addColumn<QColor>("panel");
        QTest::newRow("light") << QColor(Qt::white);
        QTest::newRow("dark") << QColor(Qt::black);
    }
    void isLegibleOnAnyPanel()
    {
        QFETCH(QColor, panel);
        for (const Shape shape : everyShape) {
            for (const bool quiet : {false, true}) {
                const QImage image = on(panel, drawn({8, shape, quiet}, 22));
                QVERIFY(contrast(image, panel) >= 3);
                // The number on its own ground.
                const QImage middle = image.copy(6, 7, 10, 11);
                QVERIFY(contrast(middle, image.pixelColor(4, 15)) >= 4.5);
            }
        }
    }
};

QTEST_MAIN(TestBadge)
#include "tst_badge.moc"
