// SPDX-License-Identifier: Apache-2.0
// Where Tab goes: through a window as one reads it, looking into each box once.
#include "ui/common/readingorder.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QtTest>

using namespace ccj;
using namespace Qt::StringLiterals;

namespace {

struct Window : QWidget
{
    QPushButton *button(const QString &name)
    {
        auto *made = new QPushButton(name, this);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    }
    bool showNow()
    {
        show();
        return QTest::qWaitForWindowActive(this);
    }
    QString order()
    {
        QStringList names;
        for (const QWidget *stop : ui::readingOrder(this))
            names << qobject_cast<const QPushButton *>(stop)->text();
        return names.join(u' ');
    }
};

/// Counts how often somebody looks at what stands in it.
struct CountingRow : QHBoxLayout
{
    using QHBoxLayout::QHBoxLayout;
    QLayoutItem *itemAt(int index) const override
    {
        looks += index == 0 ? 1 : 0;
        return QHBoxLayout::itemAt(index);
    }
    mutable int looks = 0;
};

} // namespace

class TestReadingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGridIsReadLineByLineHoweverItWasFilled()
    {
        Window window;
        auto *grid = new QGridLayout(&window);
        grid->addWidget(window.button(u"d"_s), 1, 1);
        grid->addWidget(window.button(u"b"_s), 0, 1);
        grid->addWidget(window.button(u"c"_s), 1, 0);
        grid->addWidget(window.button(u"a"_s), 0, 0);
        QVERIFY(window.showNow());
        QCOMPARE(window.order(), u"a b c d"_s);
    }

    void whatIsHiddenOrDisabledIsLeftOut()
    {
        Window window;
        auto *row = new QHBoxLayout(&window);
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
            row->addWidget(window.button(name));
        row->itemAt(0)->widget()->hide();
        row->itemAt(1)->widget()->setEnabled(false);
        QVERIFY(window.showNow());
        QCOMPARE(window.order(), u"c"_s);
    }

    void tabGoesRoundBothWays()
    {
        Window window;
        auto *splitter = new QSplitter;
        splitter->addWidget(window.button(u"a"_s));
        splitter->addWidget(window.button(u"b"_s));
        auto *row = new QHBoxLayout(&window);
        row->addWidget(splitter);
        row->addWidget(window.button(u"c"_s));
        QVERIFY(window.showNow());
        splitter->widget(0)->setFocus();
        QString met;
        for (const bool next : {true, true, true, false, false, false}) {
            QVERIFY(ui::focusInReadingOrder(&window, next));
            met += qobject_cast<QPushButton *>(window.focusWidget())->text();
        }
        QCOMPARE(met, u"bcacba"_s);
    }

    void boxesInBoxesAreLookedIntoOnce()
    {
        Window window;
        auto *inner = static_cast<QWidget *>(&window);
        for (int depth = 0; depth < 8; ++depth) {
            auto *row = new QHBoxLayout(inner);
            inner = new QWidget(inner);
            row->addWidget(inner);
        }
        auto *innermost = new CountingRow(inner);
        innermost->addWidget(window.button(u"a"_s));
        QVERIFY(window.showNow());
        innermost->looks = 0;
        QCOMPARE(window.order(), u"a"_s);
        QCOMPARE(innermost->looks, 1);
    }
};

QTEST_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
