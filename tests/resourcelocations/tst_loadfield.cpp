// SPDX-License-Identifier: Apache-2.0
// An administrator says how many connectors carry the load (R167, R189): what follows is said everywhere at
// once, and it is kept on this computer.
#include "ui/i18n/languagecontroller.h"

#include "tests/resourcelocations/pagefixture.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QSqlQuery>
#include <QWheelEvent>

using namespace ccj;
using namespace ccj::testing;

namespace {

/// Tokyo has three connectors that work, Osaka has none.
Cloud threeInTokyo()
{
    Cloud cloud;
    cloud.connectors.append(connectorJson(u"cc3"_s, tokyo));
    cloud.locations.removeLast();
    return cloud;
}

struct LoadScreen : Screen
{
    QSpinBox *box() const { return page->findChild<QSpinBox *>(); }
    /// Types it over what is there.
    void say(const QString &number) const
    {
        box()->setFocus();
        box()->selectAll();
        QTest::keyClicks(box(), number);
    }
    QString tile() const
    {
        return tiles()->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString();
    }
};

} // namespace

class TestLoadField : public QObject
{
    Q_OBJECT

    ui::LanguageController m_language;

private Q_SLOTS:
    void init() { m_language.setLanguage(ui::LanguageController::Language::English); }

    void whatIsSaidCountsAtOnceEverywhere()
    {
        LoadScreen screen;
        QSignalSpy attention(screen.page.get(), &ui::LocationsPage::attentionChanged);
        QVERIFY(screen.show(threeInTokyo()));
        screen.select(0);
        QCOMPARE(screen.box()->text(), u"Not given"_s);
        QCOMPARE(attention.last().first().toInt(), 0);
        QVERIFY(screen.words().contains(u"3 Cloud Connectors work: one of them can be restarted"_s));
        const auto short4 = u"The load needs 4 Cloud Connectors (N+1), and only 3 work."_s;
        screen.say(u"4"_s);
        QVERIFY(screen.words().contains(short4));                      // the pane
        QVERIFY(screen.tile().contains(short4));                       // the tile
        QVERIFY(screen.bannerText().contains(short4));                 // the banner
        QVERIFY(screen.chips().contains(u"Need attention 1"_s));       // the chips
        QCOMPARE(attention.last().first().toInt(), 1);                 // the navigation
        QVERIFY(screen.words().contains(u"the load needs 4 (N+1)"_s)); // may I restart it?
        screen.action("Show as table")->trigger();
        const auto *rows = screen.table()->model();
        QVERIFY(rows->index(0, LocationsModel::VerdictColumn).data().toString().contains(short4));
        screen.say(u"2"_s);
        QVERIFY(screen.words().contains(u"the load needs 2 (N+1): one of them can be restarted"_s));
        QCOMPARE(screen.bannerText(), QString());
        QTest::keyClick(screen.box(), Qt::Key_Up);
        QVERIFY(screen.words().contains(u"there is no spare (N+1)"_s));
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(screen.box(), Qt::Key_Down);
        QCOMPARE(screen.box()->text(), u"Not given"_s);
        QVERIFY(screen.words().contains(u"3 Cloud Connectors work: one of them can be restarted"_s));
    }

    void itIsKeptForThePlaceItWasSaidOf()
    {
        LoadScreen screen;
        QVERIFY(screen.show(threeInTokyo()));
        screen.select(0);
        screen.say(u"3"_s);
        screen.controller.setPlace({u"sandbox"_s, u"globex"_s, true});
        QCOMPARE(screen.controller.load(tokyo), std::nullopt);
        screen.controller.setPlace({u"elsewhere"_s, u"acme"_s, true});
        QCOMPARE(screen.controller.load(tokyo), std::nullopt);
        // The program is started again.
        LocalStore store(screen.folder.filePath(u"console.db"_s));
        LoadBook loads(store);
        StateHistory history(store, screen.clock);
        LocationsController controller(screen.http, screen.clock, history, loads);
        controller.setPlace({u"sandbox"_s, u"acme"_s, true});
        QCOMPARE(controller.load(tokyo), 3);
        screen.expectReading(threeInTokyo());
        controller.refresh();
        QTRY_COMPARE(controller.judgement().locations.value(tokyo).verdict, Verdict::NoSpare);
        QVERIFY(!controller.loadProblem());
    }

    void aReadingDoesNotForgetIt()
    {
        LoadScreen screen;
        QVERIFY(screen.show(threeInTokyo()));
        screen.select(0);
        screen.say(u"3"_s);
        QVERIFY(screen.read(threeInTokyo()));
        QVERIFY(screen.words().contains(u"there is no spare (N+1)"_s));
        QCOMPARE(screen.box()->value(), 3);
    }

    // Said between the answer and the judgement that another thread makes of it.
    void whatIsSaidWhileTheListIsReadCounts()
    {
        LoadScreen screen;
        QVERIFY(screen.show(threeInTokyo()));
        screen.select(0);
        for (int number = 1; number < 20; ++number) {
            screen.expectReading(threeInTokyo());
            screen.controller.refresh();
            QTest::qWait(0);
            screen.controller.setLoad(tokyo, number);
            QVERIFY(screen.settled());
            QCOMPARE(screen.controller.judgement().locations.value(tokyo).load, number);
        }
    }

    void whereItCannotBeKeptIsSaid()
    {
        LoadScreen screen;
        QVERIFY(screen.show(threeInTokyo()));
        screen.select(0);
        QVERIFY(QSqlQuery(screen.store.database()).exec(u"DROP TABLE location_load"_s));
        screen.say(u"3"_s);
        QVERIFY(screen.words().contains(u"there is no spare (N+1)"_s));
        QVERIFY(screen.words().contains(u"The profile cannot be written"_s));
    }

    void theWheelPassesIt()
    {
        LoadScreen screen;
        QVERIFY(screen.show(threeInTokyo()));
        screen.select(0);
        screen.tiles()->setFocus();
        auto *box = screen.box();
        QWheelEvent event(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &event);
        QCOMPARE(box->text(), u"Not given"_s);
        QVERIFY(!box->hasFocus());
    }

    void itIsNamedAndExplained()
    {
        LoadScreen screen;
        QVERIFY(screen.show(threeInTokyo()));
        screen.select(0);
        QCOMPARE(screen.box()->accessibleName(), u"Connectors that carry the load (N)"_s);
        QVERIFY(screen.box()->accessibleDescription().contains(u"counts as N and one spare"_s));
    }
};

QTEST_MAIN(TestLoadField)
#include "tst_loadfield.moc"
