// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/historystrip.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::resourcelocations;
using namespace ccj::ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC);

QDateTime after(int minutes)
{
    return noon.addSecs(60 * minutes);
}

StateInterval seen(ConnectorState state, int from, int until)
{
    return {.state = state, .from = after(from), .until = after(until)};
}

/// "gap 10, Healthy 20": what it is and for how many minutes.
QString inWords(const QList<HistorySpan> &spans)
{
    QStringList words;
    for (const auto &span : spans) {
        const auto minutes = span.from.secsTo(span.until) / 60;
        const auto what = span.isGap                              ? u"gap"_s
                          : span.state == ConnectorState::Healthy ? u"healthy"_s
                                                                  : u"other"_s;
        words << u"%1 %2"_s.arg(what).arg(minutes);
    }
    return words.join(u", "_s);
}

} // namespace

/// What was seen of a connector, drawn and said: where nobody looked there is a gap.
class TestHistoryStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNobodyLookedThereIsAGap()
    {
        const QList<StateInterval> intervals{seen(ConnectorState::Healthy, 10, 30),
                                             seen(ConnectorState::Disconnected, 30, 40),
                                             seen(ConnectorState::Healthy, 60, 70)};
        QCOMPARE(inWords(withGaps(intervals, after(0), after(100))),
                 u"gap 10, healthy 20, other 10, gap 20, healthy 10, gap 30"_s);
        QCOMPARE(inWords(withGaps({}, after(0), after(100))), u"gap 100"_s);
    }

    void theLastLookIsThePresentOne()
    {
        const QList<StateInterval> intervals{seen(ConnectorState::Healthy, 0, 99)};
        QCOMPARE(inWords(withGaps(intervals, after(0), after(100))), u"healthy 99"_s);
    }

    void whoDoesNotSeeItHearsIt()
    {
        HistoryStrip strip;
        strip.setSpans(withGaps({seen(ConnectorState::Healthy, 0, 90), seen(ConnectorState::Disconnected, 90, 100),
                                 seen(ConnectorState::Healthy, 100, 110)},
                                after(0), after(150)));
        QCOMPARE(strip.accessibleName(), u"Disconnected 10 min, Healthy 100 min, Not watched 40 min"_s);
    }

    /// Shape and not colour alone: the worse the state, the higher the bar; a gap is no bar.
    void theWorseTheHigher()
    {
        HistoryStrip strip;
        strip.resize(300, 24);
        strip.setSpans(withGaps({seen(ConnectorState::Healthy, 0, 10), seen(ConnectorState::Updating, 10, 20),
                                 seen(ConnectorState::Error, 20, 30)},
                                after(0), after(60)));
        const auto image = strip.grab().toImage();
        const auto ground = image.pixel(280, 2);
        const auto heightAt = [&](int x) {
            int height = 0;
            for (int y = 0; y < image.height(); ++y)
                height += image.pixel(x, y) != ground ? 1 : 0;
            return height;
        };
        QVERIFY(heightAt(25) < heightAt(75));
        QVERIFY(heightAt(75) < heightAt(125));
        QVERIFY(heightAt(200) <= 1);
    }
};

QTEST_MAIN(TestHistoryStrip)
#include "tst_historystrip.moc"
