// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filterchips.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace ccj::ui;
using namespace Qt::StringLiterals;

namespace {

/// A field, and below it chips of which the first is chosen.
struct Desk : QWidget
{
    QLineEdit *field = new QLineEdit(this);
    FilterChips *chips = new FilterChips(this);

    Desk()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addWidget(chips);
        for (const auto &id : {u"all"_s, u"errors"_s, u"warnings"_s})
            chips->setChip(id, id, 3);
        show();
        field->setFocus();
    }
    QString focused() const
    {
        const auto *chip = qobject_cast<Chip *>(focusWidget());
        return chip ? chip->text() : QString();
    }
    void press(Qt::Key key) const { QTest::keyClick(focusWidget(), key); }
};

} // namespace

/// Chips by keyboard.
class TestFilterChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesToTheChosenOneAlone()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focused(), u"all"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focused(), QString());
    }

    /// A button that clears the filter, for example.
    void tabFollowsWhatTheProgramChose()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Right);
        QCOMPARE(desk.chips->current(), u"errors"_s);
        desk.field->setFocus();
        desk.chips->setCurrent(u"all"_s);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focused(), u"all"_s);
        desk.press(Qt::Key_Right);
        QCOMPARE(desk.chips->current(), u"errors"_s);
    }

    void tabFollowsWhenTheChosenOneGoes()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.chips->setCurrent(u"warnings"_s);
        const QSignalSpy chosen(desk.chips, &FilterChips::currentChanged);
        desk.chips->removeChip(u"warnings"_s);
        QCOMPARE(chosen.size(), 1);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focused(), u"all"_s);
    }
};

QTEST_MAIN(TestFilterChips)
#include "tst_filterchips.moc"
