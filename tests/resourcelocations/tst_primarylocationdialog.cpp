// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/primarylocationdialog.h"

#include "tests/resourcelocations/dialogfixture.h"

using namespace ccj;
using namespace ccj::testing;
using ui::PrimaryLocationDialog;

namespace {

const auto domainPath = u"/console/v1/domains/corp.example.jp"_s;
const auto domainField = u"Domain"_s;
const auto locationField = u"Primary resource location"_s;

Cloud cloudWithPrimary(const QString &id)
{
    Cloud cloud;
    cloud.domains = {domainJson(id)};
    return cloud;
}

QJsonObject settings(const QString &primary)
{
    return {{u"useForSubscriptions"_s, true},
            {u"primaryResourceLocationId"_s, primary.isEmpty() ? QJsonValue() : QJsonValue(primary)}};
}

} // namespace

/// The primary resource location of a domain is selected, changed and cleared (R162, R163); the default one
/// (R161) is another thing.
class TestPrimaryLocationDialog : public QObject
{
    Q_OBJECT

    ui::LanguageController m_language;

private Q_SLOTS:
    void init() { m_language.setLanguage(ui::LanguageController::Language::English); }

    void itIsSelectedChangedAndCleared_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("consequence");
        QTest::newRow("selected") << QString() << u"東京"_s << u"tokyo"_s << u"Set primary location"_s
                                  << u"prefers “東京”"_s;
        QTest::newRow("changed") << u"osaka"_s << u"東京"_s << u"tokyo"_s << u"Set primary location"_s
                                 << u"“大阪” is no longer preferred"_s;
        QTest::newRow("cleared") << u"osaka"_s << u"None"_s << QString() << u"Clear primary location"_s
                                 << u"none is preferred"_s;
    }
    void itIsSelectedChangedAndCleared()
    {
        QFETCH(QString, before);
        QFETCH(QString, choice);
        QFETCH(QString, after);
        QFETCH(QString, verb);
        QFETCH(QString, consequence);
        DialogFixture<PrimaryLocationDialog> f;
        QVERIFY(f.load(cloudWithPrimary(before)));
        QVERIFY(f.open());
        QCOMPARE(f.box(domainField)->currentText(), u"corp.example.jp"_s);
        QVERIFY(!f.button(u"Set primary location"_s)->isEnabled()); // nothing is changed yet
        QVERIFY(f.words().contains(u"best performance"_s));         // R162
        f.choose(locationField, choice);
        QVERIFY2(f.words().contains(consequence), qPrintable(f.words()));
        QVERIFY(f.words().contains(u"The default resource location stays as it is"_s));
        QVERIFY(f.button(u"Cancel"_s)->isDefault());
        f.http.expect("PUT", domainPath)
            .withChange(u"domains.change"_s)
            .withJson(settings(after))
            .reply(200, domainJson(after));
        f.expectReading(cloudWithPrimary(after));
        f.click(verb);
        QTRY_VERIFY(!f.dialog);
        QVERIFY(f.reported(ChangeState::Done));
        QVERIFY(f.settled());
    }

    void theLocationOneComesFromIsProposed()
    {
        DialogFixture<PrimaryLocationDialog> f;
        QVERIFY(f.load(cloudWithPrimary(u"osaka"_s)));
        QVERIFY(f.open(u"tokyo"_s));
        QCOMPARE(f.box(locationField)->currentText(), u"東京"_s);
        QVERIFY(f.button(u"Set primary location"_s)->isEnabled());
    }

    void theDomainThatHasItAlreadyIsShownFirst()
    {
        auto cloud = cloudWithPrimary({});
        auto lab = domainJson(u"osaka"_s);
        lab[u"fqdn"_s] = lab[u"forest"_s] = u"lab.example.jp"_s;
        cloud.domains.append(lab);
        DialogFixture<PrimaryLocationDialog> f;
        QVERIFY(f.load(cloud));
        QVERIFY(f.open(u"osaka"_s));
        QCOMPARE(f.box(domainField)->currentText(), u"lab.example.jp"_s);
        QCOMPARE(f.box(locationField)->currentText(), u"大阪"_s);
        QVERIFY(!f.button(u"Set primary location"_s)->isEnabled());
    }

    void aLocationThatDoesNotReachTheDomainIsDoubted()
    {
        DialogFixture<PrimaryLocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open());
        f.choose(locationField, u"大阪"_s); // without connectors
        QVERIFY(f.field(locationField)->warning().contains(u"corp.example.jp"_s));
        QVERIFY(f.button(u"Set primary location"_s)->isEnabled());
        f.choose(locationField, u"東京"_s);
        QCOMPARE(f.field(locationField)->warning(), QString());
    }

    void aRefreshKeepsWhatWasChosen()
    {
        DialogFixture<PrimaryLocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open());
        f.choose(locationField, u"東京"_s);
        Cloud more;
        more.locations.prepend(locationJson(u"nagoya"_s, u"名古屋"_s));
        QVERIFY(f.load(more));
        QCOMPARE(f.box(locationField)->currentText(), u"東京"_s);
        QVERIFY(f.box(locationField)->findText(u"名古屋"_s) >= 0);
    }

    void withoutDomainsItSaysWhy()
    {
        Cloud cloud;
        cloud.domains = {};
        DialogFixture<PrimaryLocationDialog> f;
        QVERIFY(f.load(cloud));
        QVERIFY(f.open());
        QVERIFY(f.words().contains(u"No domain is registered yet"_s));
        QVERIFY(!f.button(u"Set primary location"_s)->isEnabled());
    }

    void anAnswerThatNeverCameIsSaidAtTheChoice()
    {
        DialogFixture<PrimaryLocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open());
        f.choose(locationField, u"東京"_s);
        f.http.expect("PUT", domainPath).fail(noAnswer());
        f.expectReading();
        f.click(u"Set primary location"_s);
        QTRY_VERIFY(f.field(locationField)->error().contains(u"corp.example.jp is unchanged"_s));
        QCOMPARE(f.box(locationField)->currentText(), u"東京"_s);
        QVERIFY(f.button(u"Set primary location"_s)->isEnabled());
    }
};

QTEST_MAIN(TestPrimaryLocationDialog)
#include "tst_primarylocationdialog.moc"
