// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colors.h"

#include <QTest>

#include <cmath>

using namespace ccj::ui;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

/// Text is read at 4.5:1, marks are seen at 3:1, on every ground they appear on, in both schemes.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void marksAreSeen_data();
    void marksAreSeen();
    void organizationsDiffer();
    void paletteTellsItsScheme();
};

static void addRows(const QList<std::pair<Role, QList<Role>>> &pairs)
{
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<Scheme>("scheme");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const auto &[ink, grounds] : pairs) {
            for (const Role ground : grounds)
                QTest::addRow("%s ink %d on %d", scheme == Scheme::Dark ? "dark" : "light", int(ink),
                              int(ground))
                    << ink << ground << scheme;
        }
    }
}

void TestContrast::textIsReadable_data()
{
    using enum Role;
    const QList<Role> plain{Window, Panel, Rail, Selection, Hover, AccentSoft};
    addRows({{Text, plain},
             {Muted, {Window, Panel, Rail, Selection}},
             {Accent, {Window, Panel, Rail, AccentSoft}},
             {OnAccent, {Accent, AccentHover}},
             {Danger, {Window, Panel, Selection, DangerSoft}},
             {OnDanger, {Danger}},
             {Warning, {Window, Panel, Selection, WarningSoft}},
             {Success, {Window, Panel, Selection, SuccessSoft}}});
}

void TestContrast::textIsReadable()
{
    QFETCH(Role, ink);
    QFETCH(Role, ground);
    QFETCH(Scheme, scheme);
    const double ratio = contrast(color(ink, scheme), color(ground, scheme));
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestContrast::marksAreSeen_data()
{
    using enum Role;
    addRows({{Outline, {Window, Panel}},
             {Accent, {Window, Panel, Rail, Selection}},
             {Success, {Panel, Selection, Rail}},
             {Warning, {Panel, Selection, Rail}},
             {Danger, {Panel, Selection, Rail}},
             {Muted, {Panel, Selection, Rail}}});
}

void TestContrast::marksAreSeen()
{
    QFETCH(Role, ink);
    QFETCH(Role, ground);
    QFETCH(Scheme, scheme);
    const double ratio = contrast(color(ink, scheme), color(ground, scheme));
    QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
}

/// R36: whoever works in several organisations tells them apart by colour too.
void TestContrast::organizationsDiffer()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = makePalette(scheme);
        QSet<QRgb> seen;
        for (int number = 0; number < 6; ++number) {
            const QColor mark = organizationColor(number, palette);
            seen.insert(mark.rgb());
            QVERIFY(contrast(mark, color(Role::Rail, scheme)) >= 3.0);
        }
        QCOMPARE(seen.size(), 6);
    }
}

void TestContrast::paletteTellsItsScheme()
{
    QCOMPARE(schemeOf(makePalette(Scheme::Light)), Scheme::Light);
    QCOMPARE(schemeOf(makePalette(Scheme::Dark)), Scheme::Dark);
}

QTEST_APPLESS_MAIN(TestContrast)
#include "tst_contrast.moc"
