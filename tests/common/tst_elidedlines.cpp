// SPDX-License-Identifier: Apache-2.0
#include "ui/common/elidedlines.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QtTest>

using namespace ccj::ui;
using namespace Qt::StringLiterals;

/// A sentence in the lines there is room for.
class TestElidedLines : public QObject
{
    Q_OBJECT

    const QString m_english = u"One of the connectors does not work, and the other one is being updated."_s;
    const QString m_japanese =
        u"稼働しているコネクタがありません。マシンのイベントメッセージとログを確認してください。"_s;

private Q_SLOTS:
    void nothingIsLostWhereThereIsRoom()
    {
        const QFont font;
        for (const auto &text : {m_english, m_japanese}) {
            const int half = QFontMetrics(font).horizontalAdvance(text) * 2 / 3;
            const auto lines = elidedLines(text, font, half, 2);
            QCOMPARE(lines.size(), 2);
            QCOMPARE(lines.join(QString()), text);
            QCOMPARE(elidedLines(text, font, 10'000, 2), QStringList{text});
        }
    }
    void whatIsTooMuchEndsInDots()
    {
        const QFont font;
        const QFontMetrics metrics(font);
        for (const auto &text : {m_english, m_japanese}) {
            const int width = metrics.horizontalAdvance(text) / 4;
            const auto lines = elidedLines(text, font, width, 2);
            QCOMPARE(lines.size(), 2);
            QVERIFY(!lines.first().contains(u'…') && lines.last().endsWith(u'…'));
            for (const auto &line : lines)
                QVERIFY(metrics.horizontalAdvance(line.trimmed()) <= width);
            QCOMPARE(elidedLines(text, font, width, 1),
                     QStringList{metrics.elidedText(text, Qt::ElideRight, width)});
        }
    }
    void nothingIsNoLine() { QVERIFY(elidedLines({}, QFont(), 100, 2).join(QString()).isEmpty()); }
};

QTEST_MAIN(TestElidedLines)
#include "tst_elidedlines.moc"
