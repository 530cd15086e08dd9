// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace ccj::ui;

/// Whoever works by keyboard sees where the focus is, on every kind of button.
class TestFocusRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenOnButtons_data();
    void isSeenOnButtons();
};

void TestFocusRing::isSeenOnButtons_data()
{
    QTest::addColumn<ButtonKind>("kind");
    QTest::addRow("normal") << ButtonKind::Normal;
    QTest::addRow("primary") << ButtonKind::Primary;
    QTest::addRow("danger") << ButtonKind::Danger;
    QTest::addRow("danger solid") << ButtonKind::DangerSolid;
    QTest::addRow("link") << ButtonKind::Link;
}

void TestFocusRing::isSeenOnButtons()
{
    QFETCH(ButtonKind, kind);
    Theme theme(*qApp);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new QPushButton(QStringLiteral("Remove"), &window);
    auto *other = new QPushButton(QStringLiteral("Cancel"), &window);
    setButtonKind(button, kind);
    column->addWidget(button);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(other->hasFocus());
    const auto without = button->grab().toImage();
    button->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(button->hasFocus());
    QVERIFY(button->grab().toImage() != without);
}

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
