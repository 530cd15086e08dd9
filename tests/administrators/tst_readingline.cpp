// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/detail/detailpane.h"
#include "ui/i18n/languagecontroller.h"

#include "app/administrators/roster/readings.h"

#include "tests/administrators/pagefixture.h"

#include <QLabel>
#include <QSqlQuery>

using namespace ccj;
using namespace ccj::testing;

namespace {

const auto hanakosAddress = u"hanako.suzuki@example.jp"_s;

struct ReadingFixture : PageFixture
{
    DetailPane *pane = page.findChild<DetailPane *>();

    bool says(const QString &text) const
    {
        for (const auto *label : pane->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    /// The field, with the focus in it.
    QLineEdit *editReading(const QString &email)
    {
        select(email);
        action(u"Kana reading"_s)->trigger();
        auto *field = edit(pane, u"Reading of the name"_s);
        return field && field->isVisible() && QTest::qWaitFor([&] { return field->hasFocus(); }) ? field
                                                                                                 : nullptr;
    }
    bool read(const QString &email, const QString &reading)
    {
        auto *field = editReading(email);
        if (!field)
            return false;
        field->setText(reading);
        QTest::keyClick(field, Qt::Key_Return);
        return !field->isVisible();
    }
};

} // namespace

/// Names by their reading, in the detail pane: the cloud has no such field.
class tst_ReadingLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ordersTheListAtOnce();
    void takesAnyKana_data();
    void takesAnyKana();
    void refusesOtherLetters();
    void nothingRemovesIt();
    void escapeLeavesItAsItWas();
    void staysWithItsOrganization();
    void aStoreThatFailsLosesNothing();
    void whoHasNoAddressHasNoLine();
    void languageChangesInPlace();

private:
    LanguageController m_language;
};

void tst_ReadingLine::init()
{
    m_language.setLanguage(LanguageController::Language::English);
}

void tst_ReadingLine::ordersTheListAtOnce()
{
    ReadingFixture f;
    QVERIFY(f.show({hanako, kenichi, misaki}));
    QVERIFY(f.read(u"misaki.takahashi@example.jp"_s, u"たかはし みさき"_s));
    QVERIFY(f.read(hanakosAddress, u"すずき はなこ"_s));
    QVERIFY(f.read(u"kenichi.sato@example.jp"_s, u"さとう けんいち"_s));
    QTRY_COMPARE(f.column(0), (QStringList{u"佐藤 健一"_s, u"鈴木 花子"_s, u"高橋 美咲"_s}));
    QVERIFY(f.read(hanakosAddress, u"わたなべ"_s));
    QTRY_COMPARE(f.column(0), (QStringList{u"佐藤 健一"_s, u"高橋 美咲"_s, u"鈴木 花子"_s}));
    QCOMPARE(f.selectedName(), u"鈴木 花子"_s);
    f.search->setText(u"たかは"_s); // and it is found by what is heard
    QTRY_COMPARE(f.column(0), QStringList{u"高橋 美咲"_s});
}

void tst_ReadingLine::takesAnyKana_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("hiragana") << u"すずき はなこ"_s;
    QTest::newRow("katakana") << u"スズキ ハナコ"_s;
    QTest::newRow("half-width") << u"ｽｽﾞｷ ﾊﾅｺ"_s;
    QTest::newRow("wide and double spaces") << u" すずき　 ハナコ "_s;
}

void tst_ReadingLine::takesAnyKana()
{
    QFETCH(const QString, typed);
    ReadingFixture f;
    QVERIFY(f.show());
    QVERIFY(f.read(hanakosAddress, typed));
    QVERIFY(f.says(u"すずき はなこ"_s));
}

void tst_ReadingLine::refusesOtherLetters()
{
    ReadingFixture f;
    QVERIFY(f.show());
    QVERIFY(!f.read(hanakosAddress, u"鈴木 はなこ"_s));
    QVERIFY(f.says(u"A reading is written in hiragana or katakana."_s));
    auto *typed = edit(f.pane, u"Reading of the name"_s);
    QCOMPARE(typed->text(), u"鈴木 はなこ"_s);
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_VERIFY(f.says(u"読みはひらがなまたはカタカナで入力してください。"_s));
    QCOMPARE(typed->text(), u"鈴木 はなこ"_s);
    // Going on to somebody else gives it up.
    f.select(u"kenichi.sato@example.jp"_s);
    QVERIFY(!typed->isVisible());
    QVERIFY(Readings::load(f.store, f.place.organizationId)->isEmpty());
}

void tst_ReadingLine::nothingRemovesIt()
{
    ReadingFixture f;
    QVERIFY(f.show());
    QVERIFY(f.read(hanakosAddress, u"すずき"_s));
    auto *typed = f.editReading(hanakosAddress);
    QVERIFY(typed);
    QCOMPARE(typed->text(), u"すずき"_s);
    QVERIFY(f.read(hanakosAddress, u"  "_s));
    QVERIFY(!f.says(u"すずき"_s));
    QVERIFY(Readings::load(f.store, f.place.organizationId)->isEmpty());
}

void tst_ReadingLine::escapeLeavesItAsItWas()
{
    ReadingFixture f;
    QVERIFY(f.show());
    QVERIFY(f.read(hanakosAddress, u"すずき"_s));
    auto *typed = f.editReading(hanakosAddress);
    QVERIFY(typed);
    typed->setText(u"べつ"_s);
    QTest::keyClick(typed, Qt::Key_Escape);
    QVERIFY(!typed->isVisible());
    QVERIFY(f.says(u"すずき"_s));
    QVERIFY(f.pane->isAncestorOf(QApplication::focusWidget()));
}

void tst_ReadingLine::staysWithItsOrganization()
{
    ReadingFixture f;
    QVERIFY(f.show());
    QVERIFY(f.read(hanakosAddress, u"すずき"_s));
    const auto visit = [&](const QString &organization) {
        f.place.organizationId = organization;
        f.controller.clear();
        f.http.expect("GET", firstPage).reply(200, listOf({hanako, kenichi}));
        f.controller.refresh();
        return QTest::qWaitFor([&] { return f.controller.state() == PageState::Ready; });
    };
    QVERIFY(visit(u"another"_s));
    f.select(hanakosAddress);
    QVERIFY(!f.says(u"すずき"_s));
    QVERIFY(visit(u"customer"_s));
    f.select(hanakosAddress);
    QVERIFY(f.says(u"すずき"_s));
}

void tst_ReadingLine::aStoreThatFailsLosesNothing()
{
    ReadingFixture f;
    QVERIFY(f.show());
    QVERIFY(f.read(hanakosAddress, u"すずき"_s));
    QVERIFY(QSqlQuery(f.store.database()).exec(u"PRAGMA query_only = ON"_s));
    QVERIFY(!f.read(hanakosAddress, u"わたなべ"_s));
    auto *typed = edit(f.pane, u"Reading of the name"_s);
    QCOMPARE(typed->text(), u"わたなべ"_s);
    QVERIFY(field(f.pane, u"Reading of the name"_s)->hasError());
    QVERIFY(QSqlQuery(f.store.database()).exec(u"PRAGMA query_only = OFF"_s));
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(f.says(u"わたなべ"_s));
}

void tst_ReadingLine::whoHasNoAddressHasNoLine()
{
    auto group = row({}, {}, {}, {});
    group[u"type"_s] = u"AdministratorGroup"_s;
    group[u"pending"_s] = false;
    group[u"displayName"_s] = u"情報システム部"_s;
    group[u"ucOid"_s] = u"OID:/g"_s;
    ReadingFixture f;
    QVERIFY(f.show({hanako, group}));
    f.select(hanakosAddress);
    QVERIFY(f.says(u"Reading"_s));
    f.page.showRow(f.controller.roster().findIf([](const auto &item) { return item.isGroup(); })->key());
    QVERIFY(!f.says(u"Reading"_s));
    QVERIFY(!f.action(u"Kana reading"_s)->isEnabled());
}

void tst_ReadingLine::languageChangesInPlace()
{
    ReadingFixture f;
    QVERIFY(f.show());
    auto *typed = f.editReading(hanakosAddress);
    QVERIFY(typed);
    typed->setText(u"すず"_s);
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_COMPARE(typed->accessibleName(), u"名前の読み"_s);
    QCOMPARE(typed->text(), u"すず"_s);
    QVERIFY(typed->hasFocus());
}

QTEST_MAIN(tst_ReadingLine)
#include "tst_readingline.moc"
