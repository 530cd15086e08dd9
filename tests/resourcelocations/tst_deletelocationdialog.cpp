// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/deletelocationdialog.h"

#include "tests/resourcelocations/dialogfixture.h"

using namespace ccj;
using namespace ccj::testing;
using ui::DeleteLocationDialog;

namespace {

const auto tokyoPath = u"/resourcelocations/tokyo"_s;
const auto forceVerb = u"Remove connectors and delete"_s;

/// Tokyo is the default one, has two connectors and is the primary one of the domain.
Cloud busyTokyo()
{
    Cloud cloud;
    cloud.domains = {domainJson(u"tokyo"_s)};
    return cloud;
}

struct Fixture : DialogFixture<DeleteLocationDialog>
{
    bool openTokyo() { return load(busyTokyo()) && open(u"tokyo"_s); }
    /// Ticks the box and presses the button.
    void force() const
    {
        QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
        click(forceVerb);
    }
};

} // namespace

/// A resource location is deleted only when it is empty, or with its connectors when one says so.
class TestDeleteLocationDialog : public QObject
{
    Q_OBJECT

    ui::LanguageController m_language;

private Q_SLOTS:
    void init() { m_language.setLanguage(ui::LanguageController::Language::English); }

    void anEmptyOneIsDeleted()
    {
        Fixture f;
        QVERIFY(f.load());
        QVERIFY(f.open(u"osaka"_s));
        QVERIFY(f.words().contains(u"Delete the resource location “大阪”?"_s));
        QVERIFY(f.words().contains(u"Its ID is no longer valid"_s));
        QVERIFY(!f.words().contains(u"default"_s));
        QVERIFY(f.button(u"Cancel"_s)->isDefault());
        f.http.expect("DELETE", u"/resourcelocations/osaka"_s)
            .withChange(u"resourceLocations.remove"_s)
            .reply(204);
        Cloud after;
        after.locations.removeLast();
        f.expectReading(after);
        f.click(u"Delete"_s);
        QTRY_VERIFY(!f.dialog);
        QVERIFY(f.reported(ChangeState::Done));
        QVERIFY(f.settled());
    }

    void whatHangsOnItIsSaid()
    {
        Fixture f;
        QVERIFY(f.openTokyo());
        const auto words = f.words();
        for (const auto &part :
             {u"It still has 2 connectors"_s, u"cc1"_s, u"cc2"_s, u"corp.example.jp"_s,
              u"Connectors that name no resource location go to “大阪”"_s, u"not uninstalled from here"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        QVERIFY(!f.button(forceVerb)->isEnabled());
        QTest::keyClick(f.dialog->findChild<QCheckBox *>(), Qt::Key_Space);
        QVERIFY(f.button(forceVerb)->isEnabled());
    }

    void connectorsGoFirstOneByOne()
    {
        Fixture f;
        QVERIFY(f.openTokyo());
        const int first = f.http.expect("DELETE", u"/connectors/cc1"_s).hold();
        f.force();
        QTRY_VERIFY(f.http.wasSent(first));
        QVERIFY(f.words().contains(u"Removing connector 1 of 2: cc1"_s));
        const int second = f.http.expect("DELETE", u"/connectors/cc2"_s).hold();
        f.http.reply(first, 200, "true");
        QTRY_VERIFY(f.http.wasSent(second));
        QVERIFY(f.words().contains(u"Removing connector 2 of 2: cc2"_s));
        f.http.expect("DELETE", tokyoPath).reply(204);
        Cloud after;
        after.locations.removeFirst();
        after.connectors = {};
        f.expectReading(after);
        f.http.reply(second, 200, "true");
        QTRY_VERIFY(!f.dialog);
        QVERIFY(f.settled());
        QVERIFY(!f.controller.fleet().location(u"tokyo"_s));
    }

    void itIsStoppedBetweenTwoConnectors()
    {
        Fixture f;
        QVERIFY(f.openTokyo());
        const int first = f.http.expect("DELETE", u"/connectors/cc1"_s).hold();
        f.force();
        QTRY_VERIFY(f.http.wasSent(first));
        f.click(u"Stop"_s);
        QVERIFY(f.dialog->isVisible());
        QVERIFY(f.words().contains(u"Stopping after this step"_s));
        Cloud after = busyTokyo();
        after.connectors.removeFirst();
        f.expectReading(after);
        f.http.reply(first, 200, "true");
        QTRY_VERIFY(f.words().contains(u"1 of 2 connectors are removed"_s));
        QVERIFY(f.settled());
        QTRY_VERIFY(f.words().contains(u"It still has 1 connector,"_s));
        QVERIFY(!f.words().contains(u"cc1"_s));
        QVERIFY(!f.button(forceVerb)->isEnabled()); // to go on, one has to say so again
    }

    void escapeStopsItToo()
    {
        Fixture f;
        QVERIFY(f.openTokyo());
        const int first = f.http.expect("DELETE", u"/connectors/cc1"_s).hold();
        f.force();
        QTRY_VERIFY(f.http.wasSent(first));
        QTest::keyClick(f.dialog, Qt::Key_Escape);
        QVERIFY(f.controller.forcedDeletion().isStopping());
        QVERIFY(f.dialog->isVisible());
        QTest::keyClick(f.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!f.dialog);
        QVERIFY(f.controller.forcedDeletion().isRunning());
    }

    void aConnectorThatIsRefusedEndsIt()
    {
        Fixture f;
        QVERIFY(f.openTokyo());
        f.http.expect("DELETE", u"/connectors/cc1"_s).reply(200, "true");
        f.http.expect("DELETE", u"/connectors/cc2"_s).reply(403, QByteArray());
        auto after = busyTokyo();
        after.connectors.removeFirst();
        f.expectReading(after);
        f.force();
        QTRY_VERIFY(f.words().contains(u"access rights do not allow"_s));
        QVERIFY(
            f.words().contains(u"1 of 2 connectors are removed. The resource location “東京” is still"_s));
    }

    void anUnknownEndIsNotCalledAFailure()
    {
        Fixture f;
        QVERIFY(f.openTokyo());
        f.http.expect("DELETE", u"/connectors/cc1"_s).reply(200, "true");
        f.http.expect("DELETE", u"/connectors/cc2"_s).reply(200, "true");
        f.http.expect("DELETE", tokyoPath).fail(noAnswer());
        f.http.expect("GET", locationsPath).fail(Error::of(Error::Kind::Offline)); // the reading back
        f.http.expect("GET", locationsPath).fail(Error::of(Error::Kind::Offline));
        f.http.expect("GET", connectorsPath).fail(Error::of(Error::Kind::Offline));
        f.http.expect("GET", maintenancePath).fail(Error::of(Error::Kind::Offline));
        f.http.expect("GET", domainsPath).fail(Error::of(Error::Kind::Offline));
        f.force();
        QTRY_VERIFY(f.words().contains(u"It is not known whether this was carried out"_s));
        QVERIFY(f.words().contains(u"2 of 2 connectors of “東京” are removed for certain"_s));
        QVERIFY(!f.words().contains(u"still there"_s));
        QVERIFY(f.settled());
    }

    void anotherConsoleInstalledAConnectorMeanwhile()
    {
        Fixture f;
        QVERIFY(f.load());
        QVERIFY(f.open(u"osaka"_s));
        f.http.expect("DELETE", u"/resourcelocations/osaka"_s)
            .reply(409, R"({"type":"urn:ccj:error:locationInUse","title":"x","status":409,"detail":"x",)"
                        R"("instance":null,"parameters":[{"name":"connectors","value":"1"}]})");
        Cloud after;
        after.connectors.append(connectorJson(u"cc3"_s, u"osaka"_s));
        f.expectReading(after);
        f.click(u"Delete"_s);
        QTRY_VERIFY(f.words().contains(u"still has connectors"_s));
        QTRY_VERIFY(f.words().contains(u"cc3"_s));
        QVERIFY(!f.button(forceVerb)->isEnabled());
    }

    void oneOfCitrixCannotBeDeleted()
    {
        Cloud cloud;
        auto managed = locationJson(u"osaka"_s, u"大阪"_s);
        managed[u"readOnly"_s] = true;
        cloud.locations[1] = managed;
        Fixture f;
        QVERIFY(f.load(cloud));
        QVERIFY(f.open(u"osaka"_s));
        QVERIFY(f.words().contains(u"managed by Citrix"_s));
        QVERIFY(!f.button(u"Delete"_s)->isEnabled());
    }

    void aSecondOneWaitsForTheFirst()
    {
        Fixture f;
        QVERIFY(f.load(busyTokyo()));
        const int first = f.http.expect("DELETE", u"/connectors/cc1"_s).hold();
        f.controller.forcedDeletion().start(*f.controller.fleet().location(u"tokyo"_s),
                                            f.controller.fleet().connectorsOf(u"tokyo"_s));
        QTRY_VERIFY(f.http.wasSent(first));
        QVERIFY(f.open(u"osaka"_s));
        QVERIFY(f.words().contains(u"“東京” is being deleted at the moment"_s));
        QVERIFY(!f.button(u"Delete"_s)->isEnabled());
    }
};

QTEST_MAIN(TestDeleteLocationDialog)
#include "tst_deletelocationdialog.moc"
