// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/locationdialog.h"

#include "tests/resourcelocations/dialogfixture.h"

using namespace ccj;
using namespace ccj::testing;
using ui::LocationDialog;

namespace {

const QDateTime now(QDate(2026, 4, 1), QTime(1, 0), Qt::UTC);
const auto tokyoTime = u"Tokyo Standard Time"_s;

QJsonObject asSent(const QString &name, const QString &zone = tokyoTime)
{
    return {{u"name"_s, name}, {u"internalOnly"_s, false}, {u"timeZone"_s, zone}};
}

QByteArray problem(const QByteArray &name, int status, const QByteArray &field)
{
    return R"({"type":")" + name + R"(","title":"x","status":)" + QByteArray::number(status) +
           R"(,"detail":"x","instance":null,"parameters":[{"name":"field","value":")" + field + R"("}]})";
}

} // namespace

/// A resource location is created (R158) or gets another name and time zone; a name may be there twice, with
/// a warning (R159).
class TestLocationDialog : public QObject
{
    Q_OBJECT

    ui::LanguageController m_language;

private Q_SLOTS:
    void init() { m_language.setLanguage(ui::LanguageController::Language::English); }

    void oneIsCreatedByKeyboard()
    {
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now));
        QVERIFY(f.words().contains(u"at least two"_s)); // R164, R167
        QCOMPARE(f.dialog->focusWidget(), f.field(u"Name"_s)->editor());
        f.type(u"Name"_s, u" 名古屋 "_s);
        QCOMPARE(f.box(u"Time zone"_s)->currentText(), u"Tokyo Standard Time (UTC+09:00)"_s);
        const int request = f.http.expect("POST", locationsPath)
                                .withChange(u"resourceLocations.create"_s)
                                .withJson(asSent(u"名古屋"_s))
                                .hold();
        QTest::keyClick(f.dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(f.http.wasSent(request));
        QVERIFY(f.dialog->isBusy());
        Cloud after;
        after.locations.append(locationJson(u"nagoya"_s, u"名古屋"_s));
        f.expectReading(after);
        f.http.reply(request, 200, locationJson(u"nagoya"_s, u"名古屋"_s));
        QTRY_VERIFY(!f.dialog);
        QVERIFY(f.reported(ChangeState::Done));
        QVERIFY(f.settled());
        QVERIFY(f.controller.fleet().location(u"nagoya"_s));
    }

    void aNameThatCannotBeIsToldBeforeTheServerIsAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QString() << u"Enter a name."_s;
        QTest::newRow("blanks") << u"   "_s << u"Enter a name."_s;
        QTest::newRow("too long") << QString(257, u'x') << u"At most 256 characters."_s;
        QTest::newRow("a character that is not allowed") << u"東京/大阪"_s << u"/ \\ # ?"_s;
    }
    void aNameThatCannotBeIsToldBeforeTheServerIsAsked()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now));
        f.type(u"Name"_s, name);
        f.click(u"Create"_s);
        QVERIFY2(f.field(u"Name"_s)->error().contains(words), qPrintable(f.field(u"Name"_s)->error()));
        QVERIFY(!f.dialog->isBusy());
        f.type(u"Name"_s, u"名古屋"_s);
        QVERIFY(!f.field(u"Name"_s)->hasError());
    }

    void aNameThatIsThereAlreadyIsWarnedOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("warned");
        QTest::newRow("the same") << u"大阪"_s << true;
        QTest::newRow("with blanks") << u" 大阪 "_s << true;
        QTest::newRow("its own") << u"東京"_s << false;
        QTest::newRow("another") << u"名古屋"_s << false;
    }
    void aNameThatIsThereAlreadyIsWarnedOf()
    {
        QFETCH(QString, name);
        QFETCH(bool, warned);
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now, u"tokyo"_s));
        f.type(u"Name"_s, name);
        QCOMPARE(!f.field(u"Name"_s)->warning().isEmpty(), warned);
        QCOMPARE(f.words().contains(u"with this name already"_s), warned);
        QVERIFY(!f.field(u"Name"_s)->hasError());
    }

    void theSameNameIsSentAllTheSame()
    {
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now));
        f.type(u"Name"_s, u"大阪"_s);
        const int request = f.http.expect("POST", locationsPath).withJson(asSent(u"大阪"_s)).hold();
        f.click(u"Create"_s);
        QTRY_VERIFY(f.http.wasSent(request));
    }

    void anotherTimeZoneIsChosenByItsFirstLetters()
    {
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now, u"osaka"_s));
        QVERIFY(!f.button(u"Save"_s)->isEnabled());
        auto *zones = f.box(u"Time zone"_s);
        zones->setFocus();
        QTest::keyClicks(zones, u"Singapore"_s);
        QCOMPARE(zones->currentText(), u"Singapore Standard Time (UTC+08:00)"_s);
        auto wanted = locationJson(u"osaka"_s, u"大阪"_s);
        wanted[u"timeZone"_s] = u"Singapore Standard Time"_s;
        f.http.expect("PUT", u"/resourcelocations/osaka"_s).withJson(wanted).reply(200, wanted);
        Cloud after;
        after.locations[1] = wanted;
        f.expectReading(after);
        f.click(u"Save"_s);
        QTRY_VERIFY(!f.dialog);
        QVERIFY(f.settled());
    }

    /// Still found by the first letters of its id, which Windows shows too.
    void aTimeZoneIsNamedInTheLanguageOfTheScreen()
    {
        m_language.setLanguage(ui::LanguageController::Language::Japanese);
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now, u"osaka"_s));
        auto *zones = f.box(u"タイムゾーン"_s);
        QCOMPARE(zones->currentText(), u"Tokyo Standard Time（日本標準時） UTC+09:00"_s);
        zones->setFocus();
        QTest::keyClicks(zones, u"Singapore"_s);
        QVERIFY(zones->currentText().contains(u"シンガポール標準時"_s));
    }

    void aZoneThatIsNotKnownHereStays()
    {
        Cloud cloud;
        auto odd = locationJson(u"osaka"_s, u"大阪"_s);
        odd[u"timeZone"_s] = u"Atlantis Standard Time"_s;
        cloud.locations[1] = odd;
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load(cloud));
        QVERIFY(f.open(now, u"osaka"_s));
        QCOMPARE(f.box(u"Time zone"_s)->currentText(), u"Atlantis Standard Time"_s);
        f.type(u"Name"_s, u"大阪DC"_s);
        odd[u"name"_s] = u"大阪DC"_s;
        const int request = f.http.expect("PUT", u"/resourcelocations/osaka"_s).withJson(odd).hold();
        f.click(u"Save"_s);
        QTRY_VERIFY(f.http.wasSent(request));
    }

    void whatAnotherConsoleChangedMeanwhileStays()
    {
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now, u"osaka"_s));
        f.type(u"Name"_s, u"大阪DC"_s);
        Cloud meanwhile;
        auto moved = locationJson(u"osaka"_s, u"大阪"_s);
        moved[u"timeZone"_s] = u"Korea Standard Time"_s;
        meanwhile.locations[1] = moved;
        QVERIFY(f.load(meanwhile));
        QCOMPARE(qobject_cast<QLineEdit *>(f.field(u"Name"_s)->editor())->text(), u"大阪DC"_s);
        moved[u"name"_s] = u"大阪DC"_s;
        const int request = f.http.expect("PUT", u"/resourcelocations/osaka"_s).withJson(moved).hold();
        f.click(u"Save"_s);
        QTRY_VERIFY(f.http.wasSent(request));
    }

    void aRefusalLeavesWhatWasTyped_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("field");
        QTest::newRow("the name") << 400
                                  << problem("https://errors-api.cloud.com/common/invalidString", 400, "name")
                                  << u"not accepted"_s << u"Name"_s;
        QTest::newRow("the zone") << 400
                                  << problem("https://errors-api.cloud.com/common/invalidString", 400,
                                             "timeZone")
                                  << u"not accepted"_s << u"Time zone"_s;
        QTest::newRow("no rights") << 403
                                   << problem("https://errors-api.cloud.com/common/authorization", 403, "")
                                   << u"access rights do not allow"_s << QString();
        QTest::newRow("broken") << 500 << QByteArray() << u"fault of its own"_s << QString();
    }
    void aRefusalLeavesWhatWasTyped()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        QFETCH(QString, field);
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now));
        f.type(u"Name"_s, u"名古屋"_s);
        f.http.expect("POST", locationsPath).reply(status, body);
        f.click(u"Create"_s);
        QTRY_VERIFY(!f.dialog->isBusy());
        QCOMPARE(qobject_cast<QLineEdit *>(f.field(u"Name"_s)->editor())->text(), u"名古屋"_s);
        if (field.isEmpty())
            QVERIFY2(f.words().contains(words), qPrintable(f.words()));
        else
            QVERIFY(f.field(field)->error().contains(words));
        QVERIFY(f.button(u"Create"_s)->isEnabled());
    }

    void anAnswerThatNeverCameIsReadBack_data()
    {
        QTest::addColumn<bool>("happened");
        QTest::newRow("it was done") << true;
        QTest::newRow("it was not done") << false;
    }
    void anAnswerThatNeverCameIsReadBack()
    {
        QFETCH(bool, happened);
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now));
        f.type(u"Name"_s, u"名古屋"_s);
        f.http.expect("POST", locationsPath).fail(noAnswer());
        Cloud after;
        if (happened)
            after.locations.append(locationJson(u"nagoya"_s, u"名古屋"_s));
        f.expectReading(after);
        f.click(u"Create"_s);
        if (happened) {
            QTRY_VERIFY(!f.dialog);
            return;
        }
        QTRY_VERIFY(f.field(u"Name"_s)->error().contains(u"it was not created"_s));
        QVERIFY(f.button(u"Create"_s)->isEnabled());
    }

    void whatIsShownChangesLanguage()
    {
        DialogFixture<LocationDialog> f;
        QVERIFY(f.load());
        QVERIFY(f.open(now));
        f.click(u"Create"_s);
        auto *name = f.field(u"Name"_s);
        const auto english = f.words();
        m_language.setLanguage(ui::LanguageController::Language::Japanese);
        QTRY_VERIFY(f.dialog->windowTitle() == u"リソースの場所の作成"_s);
        QCOMPARE(name->error(), u"名前を入力してください。"_s);
        const auto japanese = f.words();
        for (const auto &line : english.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(!japanese.contains(line), qPrintable(line));
    }
};

QTEST_MAIN(TestLocationDialog)
#include "tst_locationdialog.moc"
