// SPDX-License-Identifier: Apache-2.0
// The dialog of a forced deletion was closed while it ran: the page tells how it ended.
#include "ui/i18n/languagecontroller.h"
#include "ui/resourcelocations/dialogs/deletelocationdialog.h"

#include "tests/resourcelocations/pagefixture.h"

#include <QCheckBox>
#include <QPushButton>

using namespace ccj;
using namespace ccj::testing;
using ui::Banner;
using ui::DeleteLocationDialog;

namespace {

struct Deletion : Screen
{
    int first = 0; ///< the removal that is held

    DeleteLocationDialog *dialog() const
    {
        for (auto *one : page->findChildren<DeleteLocationDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QPushButton *button(const QWidget *parent, const QString &text) const
    {
        for (auto *one : parent->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Deletes Tokyo with its two connectors; the first removal is on its way.
    bool begin()
    {
        if (!show())
            return false;
        select(0);
        action("Delete resource location…")->trigger();
        if (!dialog() || !QTest::qWaitForWindowActive(dialog()))
            return false;
        first = http.expect("DELETE", u"/connectors/cc1"_s).hold();
        QTest::keyClick(dialog()->findChild<QCheckBox *>(), Qt::Key_Space);
        QTest::mouseClick(button(dialog(), u"Remove connectors and delete"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] { return http.wasSent(first); });
    }
    /// The first time asks it to stop, the second time closes it.
    bool closeDialog() const
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        return QTest::qWaitFor([this] { return !dialog(); });
    }
    /// What is left when connectors are gone from the front.
    static Cloud after(int removed)
    {
        auto cloud = company();
        for (int i = 0; i < removed; ++i)
            cloud.connectors.removeFirst();
        return cloud;
    }
};

} // namespace

class TestDeletionTold : public QObject
{
    Q_OBJECT

    ui::LanguageController m_language;

private Q_SLOTS:
    void init() { m_language.setLanguage(ui::LanguageController::Language::English); }

    void whatWasStoppedIsToldAndGoneOnWith()
    {
        Deletion d;
        QVERIFY(d.begin());
        QVERIFY(d.closeDialog());
        d.expectReading(Deletion::after(1));
        d.http.reply(d.first, 200, "true");
        QTRY_VERIFY(d.bannerText().startsWith(u"Stopped."_s));
        QVERIFY(d.bannerText().contains(u"1 of 2 connectors are removed"_s));
        QVERIFY(d.bannerText().contains(u"“東京” is still there"_s));
        QCOMPARE(d.page->banner()->severity(), Banner::Severity::Warning);
        QVERIFY(d.settled());
        QVERIFY(d.bannerText().startsWith(u"Stopped."_s)); // a reading does not take it away
        QTest::mouseClick(d.button(d.page->banner(), u"Go on deleting…"_s), Qt::LeftButton);
        QVERIFY(d.dialog());
        QVERIFY(d.words().contains(u"It still has 1 connector,"_s));
    }

    void whatWasRefusedIsTold()
    {
        Deletion d;
        QVERIFY(d.begin());
        QVERIFY(d.closeDialog());
        d.expectReading();
        d.http.reply(d.first, 403);
        QTRY_VERIFY(d.bannerText().contains(u"access rights do not allow"_s));
        QVERIFY(d.bannerText().contains(u"0 of 2 connectors are removed"_s));
        QCOMPARE(d.page->banner()->severity(), Banner::Severity::Danger);
        QVERIFY(d.settled());
    }

    void itIsToldInTheLanguageOfTheMoment()
    {
        Deletion d;
        QVERIFY(d.begin());
        QVERIFY(d.closeDialog());
        d.expectReading(Deletion::after(1));
        d.http.reply(d.first, 200, "true");
        QTRY_VERIFY(d.bannerText().startsWith(u"Stopped."_s));
        m_language.setLanguage(ui::LanguageController::Language::Japanese);
        QTRY_VERIFY(!d.bannerText().contains(u"connectors"_s) && d.bannerText().contains(u"東京"_s));
        QVERIFY(d.settled());
    }

    // The last removal was on its way when it was asked to stop; nothing is left then.
    void whatIsDoneIsToldThoughTheDialogIsOpen()
    {
        Deletion d;
        QVERIFY(d.begin());
        d.http.expect("DELETE", u"/connectors/cc2"_s).reply(200, "true");
        d.http.expect("DELETE", u"/resourcelocations/tokyo"_s).reply(204);
        auto after = Deletion::after(2);
        after.locations.removeFirst();
        d.expectReading(after);
        d.http.reply(d.first, 200, "true");
        QTRY_VERIFY(!d.dialog());
        QTRY_VERIFY(d.bannerText().contains(u"“東京” and its 2 connectors were deleted"_s));
        QCOMPARE(d.page->banner()->severity(), Banner::Severity::Success);
        QVERIFY(d.settled());
        d.expectReading(after); // good news goes with the next thing one does
        d.action("Refresh")->trigger();
        QVERIFY(!d.bannerText().contains(u"were deleted"_s));
        QVERIFY(d.settled());
    }

    void whatTheOpenDialogTellsIsNotToldTwice()
    {
        Deletion d;
        QVERIFY(d.begin());
        QTest::keyClick(d.dialog(), Qt::Key_Escape);
        d.expectReading(Deletion::after(1));
        d.http.reply(d.first, 200, "true");
        QTRY_VERIFY(d.words().contains(u"1 of 2 connectors are removed"_s));
        QVERIFY(d.settled());
        QVERIFY(!d.bannerText().startsWith(u"Stopped."_s));
    }

    void anotherBeginningTakesTheOldEndAway()
    {
        Deletion d;
        QVERIFY(d.begin());
        QVERIFY(d.closeDialog());
        d.expectReading();
        d.http.reply(d.first, 403);
        QTRY_VERIFY(d.bannerText().contains(u"access rights"_s));
        QVERIFY(d.settled());
        const int again = d.http.expect("DELETE", u"/connectors/cc1"_s).hold();
        d.controller.forcedDeletion().start(*d.controller.fleet().location(tokyo),
                                            d.controller.fleet().connectorsOf(tokyo));
        QTRY_VERIFY(d.http.wasSent(again));
        QVERIFY(!d.bannerText().contains(u"access rights"_s));
    }
};

QTEST_MAIN(TestDeletionTold)
#include "tst_deletiontold.moc"
