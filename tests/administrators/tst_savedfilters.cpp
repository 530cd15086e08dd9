// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/filter/filterdialog.h"
#include "ui/administrators/filter/filtersdialog.h"
#include "ui/common/filterchips.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/administrators/pagefixture.h"

#include <QComboBox>
#include <QListWidget>

using namespace ccj;
using namespace ccj::testing;

namespace {

struct FilterFixture : PageFixture
{
    FilterChips *chips = page.findChild<FilterChips *>();

    QStringList chipTexts() const
    {
        QStringList texts;
        for (const auto *chip : chips->findChildren<Chip *>())
            texts << chip->accessibleName();
        return texts;
    }
    FilterDialog *openSave()
    {
        action(u"Save this filter"_s)->trigger();
        auto *dialog = page.findChild<FilterDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    /// Saves what the page shows now under a name.
    bool save(const QString &name)
    {
        const QPointer dialog = openSave();
        if (!dialog)
            return false;
        edit(dialog, u"Name"_s)->setText(name);
        QTest::mouseClick(button(dialog, u"Save filter"_s), Qt::LeftButton);
        return QTest::qWaitFor([&] { return !dialog && chipTexts().filter(name).size() == 1; });
    }
    Chip *chipOf(const QString &name) const
    {
        for (auto *chip : chips->findChildren<Chip *>()) {
            if (chip->text() == name)
                return chip;
        }
        return nullptr;
    }
};

} // namespace

class tst_SavedFilters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void areKeptInTheirOrder();
    void whatIsNotUnderstoodIsNotLost();
    void saveWhatThePageShows();
    void needANameOfTheirOwnAndACondition();
    void countsFollowTheList();
    void areThereAfterARestart();
    void canBeDeletedAndMoved();
    void aLongNameGivesWay();

private:
    LanguageController m_language;
};

void tst_SavedFilters::init()
{
    m_language.setLanguage(LanguageController::Language::English);
}

void tst_SavedFilters::areKeptInTheirOrder()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    SavedFilters filters(settings);
    const auto first = filters.add(u"Azure"_s, {.providerType = u"AzureAd"_s});
    const auto second = filters.add(u"古い招待"_s, {.invitedDaysAgo = 3});
    filters.move(second, 0);
    filters.change({first, u"Azure AD"_s, {.providerType = u"AzureAd"_s, .text = u"佐藤"_s}});
    QCOMPARE(SavedFilters(settings).all(), filters.all());
    QCOMPARE(filters.all().at(0).name, u"古い招待"_s);
    QCOMPARE(filters.all().at(1).rule.text, u"佐藤"_s);
    QVERIFY(filters.isTaken(u"azure ad"_s));
    QVERIFY(!filters.isTaken(u"azure ad"_s, first));
    filters.remove(second);
    QCOMPARE(SavedFilters(settings).all().size(), 1);
}

void tst_SavedFilters::whatIsNotUnderstoodIsNotLost()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Setting<QByteArray> kept{"administrators/filters", {}};
    settings.setValue(kept, QByteArray(R"([{"id":"x","name":"newer","rule":{"hairColour":"red"}}])"));
    SavedFilters filters(settings);
    QVERIFY(filters.all().isEmpty()); // it would let through more than it was made for
    filters.add(u"mine"_s, {.accessType = u"Full"_s});
    QVERIFY(settings.value(kept).contains("hairColour"));
    settings.setValue(kept, QByteArray("no JSON at all"));
    QVERIFY(SavedFilters(settings).all().isEmpty());
}

void tst_SavedFilters::saveWhatThePageShows()
{
    FilterFixture f;
    QVERIFY(f.show());
    f.chips->setCurrent(u"full"_s);
    f.search->setText(u"sato"_s);
    auto *dialog = f.openSave();
    QVERIFY(dialog);
    QCOMPARE(edit(dialog, u"Search words"_s)->text(), u"sato"_s);
    QCOMPARE(field(dialog, u"Access"_s)->findChild<QComboBox *>()->currentText(), u"Full"_s);
    edit(dialog, u"Name"_s)->setText(u"Satos"_s);
    QTest::keyClick(edit(dialog, u"Name"_s), Qt::Key_Return);
    // It is a chip of its own now, and chosen; its words have left the search.
    QTRY_VERIFY(f.chipTexts().contains(u"Satos 1"_s));
    QVERIFY(f.chipOf(u"Satos"_s)->isChecked());
    QCOMPARE(f.search->text(), QString());
    QTRY_COMPARE(f.column(0), QStringList{u"佐藤 健一"_s});
    f.chips->setCurrent(u"all"_s);
    QTRY_COMPARE(f.column(0).size(), 3);
}

void tst_SavedFilters::needANameOfTheirOwnAndACondition()
{
    FilterFixture f;
    QVERIFY(f.show());
    f.search->setText(u"sato"_s);
    QVERIFY(f.save(u"Satos"_s));
    f.chips->setCurrent(u"all"_s);
    auto *dialog = f.openSave();
    QVERIFY(dialog);
    auto *save = button(dialog, u"Save filter"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(field(dialog, u"Name"_s)->hasError());
    edit(dialog, u"Name"_s)->setText(u"SATOS"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(field(dialog, u"Name"_s)->hasError());
    edit(dialog, u"Name"_s)->setText(u"Everybody"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(!field(dialog, u"Name"_s)->hasError());
    QVERIFY(field(dialog, u"Search words"_s)->hasError());
    QCOMPARE(edit(dialog, u"Name"_s)->text(), u"Everybody"_s); // nothing typed is lost
}

void tst_SavedFilters::countsFollowTheList()
{
    FilterFixture f;
    QVERIFY(f.show());
    f.chips->setCurrent(u"invited"_s);
    QVERIFY(f.save(u"Waiting"_s));
    QTRY_VERIFY(f.chipTexts().contains(u"Waiting 1"_s));
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, kenichi}));
    f.action(QKeySequence::Refresh)->trigger();
    QTRY_VERIFY(f.chipTexts().contains(u"Waiting 0"_s));
}

void tst_SavedFilters::areThereAfterARestart()
{
    FilterFixture f;
    QVERIFY(f.show());
    f.search->setText(u"sato"_s);
    QVERIFY(f.save(u"Satos"_s));
    const AdministratorsPage next(
        {f.controller, f.http, f.clock, f.settings, f.store, f.journal, [&f] { return f.place; }});
    QStringList texts;
    for (const auto *chip : next.findChildren<Chip *>())
        texts << chip->text();
    QCOMPARE(texts.last(), u"Satos"_s);
}

void tst_SavedFilters::canBeDeletedAndMoved()
{
    FilterFixture f;
    QVERIFY(f.show());
    for (const auto &name : {u"sato"_s, u"suzuki"_s}) {
        f.search->setText(name);
        QVERIFY(f.save(name));
        f.chips->setCurrent(u"all"_s);
    }
    f.chips->setCurrent(u"all"_s);
    f.action(u"Saved filters"_s)->trigger();
    auto *dialog = f.page.findChild<FiltersDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QTest::mouseClick(button(dialog, u"Move down"_s), Qt::LeftButton);
    QCOMPARE(dialog->findChild<QListWidget *>()->currentRow(), 1);
    QCOMPARE(f.chipTexts().last(), u"sato 1"_s);
    QTest::mouseClick(button(dialog, u"Delete"_s), Qt::LeftButton);
    QVERIFY(!f.chipOf(u"sato"_s));
    QVERIFY(f.chipOf(u"suzuki"_s));
}

void tst_SavedFilters::aLongNameGivesWay()
{
    FilterChips chips;
    const auto name = u"大阪の情報システム部で承諾を待っている人のうち三日より古いもの"_s;
    chips.setChip(u"a"_s, name, 7);
    const auto *chip = chips.findChild<Chip *>();
    QVERIFY(chip->sizeHint().width() < 260);
    QCOMPARE(chip->toolTip(), name);
    QCOMPARE(chip->accessibleName(), name + u" 7"_s);
}

QTEST_MAIN(tst_SavedFilters)
#include "tst_savedfilters.moc"
