// SPDX-License-Identifier: Apache-2.0
// Every page, dialog and state is measured in both languages: nothing is cut off, covered, out of line or out
// of the screen. First each rule is shown to find what it is for, and nothing where all is well.
#include "tests/screenshots/scenes.h"
#include "tests/screenshots/stage.h"
#include "tests/screenshots/structure.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace ccj::testing;
using namespace Qt::StringLiterals;

class tst_Structure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsCutTexts();
    void findsOverlaps();
    void findsOverflows();
    void findsCrookedBaselines();
    void findsCrookedColumns();
    void findsWhatVanished();
    void findsAccessKeys();
    void everyScene();
};

namespace {

QLabel *label(const QString &text, QWidget *parent, const QRect &place)
{
    auto *made = new QLabel(text, parent);
    made->setGeometry(place);
    return made;
}

void shown(QWidget &window)
{
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

} // namespace

void tst_Structure::findsCutTexts()
{
    QWidget window;
    auto *cut = label(u"管理者の招待を取り消しました"_s, &window, {10, 10, 60, 20});
    label(u"短い"_s, &window, {10, 40, 100, 30});
    auto *button = new QPushButton(u"Send the invitation again"_s, &window);
    button->setGeometry(10, 80, 60, 30);
    QSpinBox number(&window);
    number.setSpecialValueText(u"まだ決めていません"_s);
    number.setGeometry(10, 120, 60, 30);
    shown(window);
    QCOMPARE(cutTexts(&window).size(), 3);
    number.resize(number.sizeHint());
    QCOMPARE(cutTexts(&window).size(), 2);
    cut->setToolTip(cut->text());
    button->resize(button->sizeHint());
    QCOMPARE(cutTexts(&window), QStringList());
}

void tst_Structure::findsOverlaps()
{
    QWidget window;
    label(u"one"_s, &window, {10, 10, 100, 20});
    auto *two = label(u"two"_s, &window, {50, 20, 100, 20});
    shown(window);
    QCOMPARE(overlaps(&window).size(), 1);
    two->move(50, 40);
    QCOMPARE(overlaps(&window), QStringList());
}

void tst_Structure::findsOverflows()
{
    QWidget window;
    auto *child = label(u"one"_s, &window, {350, 10, 100, 20});
    shown(window);
    QCOMPARE(overflows(&window).size(), 1);
    child->move(10, 10);
    QCOMPARE(overflows(&window), QStringList());
    window.resize(window.screen()->size() + QSize(10, 10));
    QTRY_COMPARE(overflows(&window).size(), 1);
}

void tst_Structure::findsCrookedBaselines()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->addWidget(new QLabel(u"Name"_s), 0, Qt::AlignTop);
    row->addWidget(new QLineEdit);
    shown(window);
    QCOMPARE(crookedBaselines(&window).size(), 1);
    row->setAlignment(row->itemAt(0)->widget(), Qt::AlignVCenter);
    row->activate();
    QCOMPARE(crookedBaselines(&window), QStringList());
}

void tst_Structure::findsCrookedColumns()
{
    QWidget window;
    label(u"Email"_s, &window, {20, 10, 200, 20});
    auto *field = new QLineEdit(&window);
    field->setGeometry(24, 34, 200, 30);
    shown(window);
    QCOMPARE(crookedColumns(&window).size(), 1);
    field->move(20, 34);
    QCOMPARE(crookedColumns(&window), QStringList());
    field->move(40, 34); // so far that it is meant
    QCOMPARE(crookedColumns(&window), QStringList());
}

void tst_Structure::findsWhatVanished()
{
    QWidget window;
    auto *gone = label(u"one"_s, &window, {10, 10, 0, 20});
    shown(window);
    QCOMPARE(vanished(&window).size(), 1);
    gone->resize(50, 20);
    QCOMPARE(vanished(&window), QStringList());
}

void tst_Structure::findsAccessKeys()
{
    QMenu menu;
    menu.addAction(u"&Find"_s);
    QAction *other = menu.addAction(u"Re&fresh"_s);
    menu.addAction(u"Copy"_s);
    QCOMPARE(accessKeys(&menu).size(), 2);
    other->setText(u"&Refresh"_s);
    menu.actions().constLast()->setText(u"コピー(&C)"_s);
    QCOMPARE(accessKeys(&menu), QStringList());
}

void tst_Structure::everyScene()
{
    using Language = ccj::ui::LanguageController::Language;
    Stage stage(Language::Japanese);
    const int zoom = qEnvironmentVariableIntValue("CCJ_ZOOM");
    if (zoom > 0)
        stage.theme().setZoom(zoom);
    QVERIFY(stage.start());
    QStringList found;
    int scenes = 0;
    const auto measure = [&](const QString &scene, QWidget *window) {
        ++scenes;
        const bool sharp = window->devicePixelRatio() > 1; // the words are as wide as they are at 1x
        for (const auto language :
             sharp ? QList{Language::Japanese} : QList{Language::English, Language::Japanese}) {
            stage.language().setLanguage(language);
            stage.settle();
            QStringList faults = structuralFaults(window);
            for (const QAction *title : stage.menuBar()->actions())
                faults += accessKeys(title->menu());
            for (const QString &fault : std::as_const(faults))
                found.append(u"%1, %2: %3"_s.arg(scene, ccj::ui::LanguageController::name(language), fault));
        }
    };
    const QStringList missing = playScenes(stage, measure);
    QCOMPARE(missing, QStringList());
    QVERIFY(scenes > 30);
    // All of them, which is more than the framework prints in one message.
    for (const QString &fault : std::as_const(found))
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    QCOMPARE(found.size(), 0);
}

QTEST_MAIN(tst_Structure)
#include "tst_structure.moc"
