// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accessdialog.h"
#include "ui/administrators/detail/detailpane.h"
#include "ui/common/filterchips.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/administrators/pagefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

class tst_AdministratorsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsRowsInWords();
    void anAddressIsNotAName();
    void searchesWhileTyping();
    void composingDoesNotSearch();
    void saysWhenNobodyMatches();
    void chipsShowCountsAndFilter();
    void selectionSurvivesARefresh();
    void staleKeepsTheRows();
    void showsHowMuchIsRead();
    void columnsAreKept();
    void menuOfARowOffersWhatFits();
    void opensARowByKeyAndPointer();
    void whatCannotBeEditedIsRead();
    void actionsFitTheRow();
    void saysHowManyThereAre();
    void actionsRestWhileHidden();
    void tabLeavesTheTable();
    void languageChangesInPlace();

private:
    LanguageController m_language;
};

void tst_AdministratorsPage::init()
{
    m_language.setLanguage(LanguageController::Language::English);
}

void tst_AdministratorsPage::showsRowsInWords()
{
    auto group = row({}, {}, {}, {});
    group[u"type"_s] = u"AdministratorGroup"_s;
    group[u"pending"_s] = false;
    group[u"displayName"_s] = u"情報システム部"_s;
    group[u"ucOid"_s] = u"OID:/g"_s;
    group[u"providerType"_s] = u"AzureAd"_s;
    group[u"accessType"_s] = u"ReadOnly"_s;
    PageFixture f;
    QVERIFY(f.show({hanako, misaki, group}));
    auto names = f.column(0);
    names.sort();
    QCOMPARE(names, (QStringList{u"情報システム部"_s, u"鈴木 花子"_s, u"高橋 美咲"_s}));
    const auto at = [&](const QString &name, int column) {
        return f.column(column).at(f.column(0).indexOf(name));
    };
    QCOMPARE(at(u"高橋 美咲"_s, AdministratorsModel::StatusColumn), u"Invite sent, 2 days ago"_s);
    QCOMPARE(at(u"情報システム部"_s, AdministratorsModel::StatusColumn), u"Active (group)"_s);
    QCOMPARE(at(u"情報システム部"_s, AdministratorsModel::Email), u"—"_s);
    QCOMPARE(at(u"情報システム部"_s, AdministratorsModel::Access), u"ReadOnly"_s); // R106
    QCOMPARE(at(u"鈴木 花子"_s, AdministratorsModel::Provider), u"Citrix identity"_s);
    QCOMPARE(at(u"鈴木 花子"_s, AdministratorsModel::Access), u"Full"_s);
}

void tst_AdministratorsPage::anAddressIsNotAName()
{
    PageFixture f;
    QVERIFY(f.show({row({}, {}, u"new@example.jp"_s, {})}));
    QCOMPARE(f.column(AdministratorsModel::Name), QStringList{u"No name yet"_s});
    QCOMPARE(f.column(AdministratorsModel::Email), QStringList{u"new@example.jp"_s});
}

void tst_AdministratorsPage::searchesWhileTyping()
{
    PageFixture f;
    QVERIFY(f.show());
    QTest::keyClick(&f.page, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.search->hasFocus());
    QTest::keyClicks(f.search, u"SATO"_s);
    QCOMPARE(f.column(0), QStringList{u"佐藤 健一"_s});
}

void tst_AdministratorsPage::composingDoesNotSearch()
{
    PageFixture f;
    QVERIFY(f.show());
    f.search->setFocus();
    QInputMethodEvent composing(u"さとう"_s, {});
    QCoreApplication::sendEvent(f.search, &composing);
    QCOMPARE(f.column(0).size(), 3);
    QInputMethodEvent commit;
    commit.setCommitString(u"佐藤"_s);
    QCoreApplication::sendEvent(f.search, &commit);
    QCOMPARE(f.column(0), QStringList{u"佐藤 健一"_s});
}

void tst_AdministratorsPage::saysWhenNobodyMatches()
{
    PageFixture f;
    QVERIFY(f.show());
    f.search->setText(u"zzz"_s);
    auto *clear = button(&f.page, u"Clear filter"_s);
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(f.search->text(), QString());
    QCOMPARE(f.column(0).size(), 3);
    QVERIFY(f.table->isVisible());
}

void tst_AdministratorsPage::chipsShowCountsAndFilter()
{
    PageFixture f;
    QVERIFY(f.show());
    auto *chips = f.page.findChild<FilterChips *>();
    QStringList texts;
    for (const auto *chip : chips->findChildren<Chip *>())
        texts << chip->accessibleName();
    QVERIFY2(texts.contains(u"All 3"_s) && texts.contains(u"Invite sent 1"_s), qPrintable(texts.join(u'|')));
    chips->setCurrent(u"invited"_s);
    QCOMPARE(f.column(0), QStringList{u"高橋 美咲"_s});
}

void tst_AdministratorsPage::selectionSurvivesARefresh()
{
    PageFixture f;
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    const auto newcomer = row(u"赤井"_s, u"一"_s, u"aa@example.jp"_s, u"9"_s);
    f.http.expect("GET", firstPage).reply(200, listOf({newcomer, misaki, kenichi}));
    QTest::keyClick(&f.page, Qt::Key_F5);
    QTRY_VERIFY(f.column(0).contains(u"赤井 一"_s));
    QCOMPARE(f.selectedName(), u"佐藤 健一"_s);
    QCOMPARE(f.table->selectionModel()->selectedRows().size(), 1);
}

void tst_AdministratorsPage::staleKeepsTheRows()
{
    PageFixture f;
    QVERIFY(f.show());
    f.http.expect("GET", firstPage).fail(Error::of(Error::Kind::Offline));
    f.action(QKeySequence::Refresh)->trigger();
    QTRY_COMPARE(f.page.state(), PageState::Stale);
    QCOMPARE(f.column(0).size(), 3);
    f.http.expect("GET", firstPage).reply(200, listOf({hanako}));
    QTest::mouseClick(button(&f.page, u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE(f.page.state(), PageState::Ready);
    QCOMPARE(f.column(0).size(), 1);
}

void tst_AdministratorsPage::showsHowMuchIsRead()
{
    PageFixture f;
    f.http.expect("GET", firstPage)
        .reply(200, QJsonObject{{u"items"_s, QJsonArray{hanako, kenichi}}, {u"continuationToken"_s, u"n"_s}});
    const auto next = u"/administrators?maxItemCount=1000&requestContinuation=n"_s;
    const int second = f.http.expect("GET", next).hold();
    f.page.resize(1064, 700);
    f.page.show();
    // The first rows can be used while the rest comes in.
    QTRY_VERIFY(f.http.wasSent(second));
    QTRY_COMPARE(f.column(0).size(), 2);
    auto *stop = button(&f.page, u"Stop"_s);
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(f.http.wasCancelled(second));
    QCOMPARE(f.column(0).size(), 2);
    // What is missing can still be read.
    f.http.expect("GET", next).reply(200, listOf({misaki}));
    auto *rest = button(&f.page, u"Read the rest"_s);
    QVERIFY(rest);
    QTest::mouseClick(rest, Qt::LeftButton);
    QTRY_COMPARE(f.column(0).size(), 3);
    QTRY_VERIFY(!rest->isVisible());
}

void tst_AdministratorsPage::columnsAreKept()
{
    QByteArray state;
    QStringList order;
    {
        PageFixture f;
        QVERIFY(f.show());
        f.table->sortByColumn(AdministratorsModel::Email, Qt::DescendingOrder);
        order = f.column(AdministratorsModel::Email);
        state = f.page.tableState();
    }
    PageFixture f;
    QVERIFY(f.page.restoreTableState(state));
    QVERIFY(f.show());
    QCOMPARE(f.column(AdministratorsModel::Email), order);
    QVERIFY(!f.page.restoreTableState("nonsense"));
    QCOMPARE(f.column(AdministratorsModel::Email), order);
}

void tst_AdministratorsPage::menuOfARowOffersWhatFits()
{
    PageFixture f;
    QVERIFY(f.show());
    const auto entries = [&](const QString &email) {
        f.select(email);
        Q_EMIT f.table->customContextMenuRequested(f.table->visualRect(f.table->currentIndex()).center());
        QStringList texts;
        auto *menu = f.page.findChild<QMenu *>();
        for (const auto *action : menu ? menu->actions() : QList<QAction *>()) {
            if (action->isEnabled() && !action->isSeparator())
                texts << QString(action->text()).remove(u'&');
        }
        delete menu;
        return texts;
    };
    QCOMPARE(entries(u"kenichi.sato@example.jp"_s),
             (QStringList{u"Edit access…"_s, u"Remove administrator…"_s, u"Copy email address"_s}));
    QCOMPARE(entries(u"misaki.takahashi@example.jp"_s),
             (QStringList{u"Resend invitation"_s, u"Cancel invitation…"_s, u"Copy email address"_s}));
}

void tst_AdministratorsPage::actionsFitTheRow()
{
    PageFixture f;
    QVERIFY(f.show());
    auto *remove = f.action(u"Remove administrator"_s);
    QVERIFY(!remove->isEnabled());
    f.select(u"kenichi.sato@example.jp"_s);
    QVERIFY(remove->isEnabled());
    QVERIFY(!f.action(u"Cancel invitation"_s)->isEnabled());
    f.select(u"misaki.takahashi@example.jp"_s);
    QVERIFY(!remove->isEnabled());
    QVERIFY(f.action(u"Cancel invitation"_s)->isEnabled());
    QVERIFY(f.action(u"Resend invitation"_s)->isEnabled());
    f.action(u"Copy email"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"misaki.takahashi@example.jp"_s);
    // Sending again exists only where the console API does.
    f.controller.setCaller({u"1"_s, false});
    QVERIFY(!f.action(u"Resend invitation"_s)->isVisible());
}

void tst_AdministratorsPage::opensARowByKeyAndPointer()
{
    const auto access = u"/administrators/2/access"_s;
    for (const bool byKey : {true, false}) {
        PageFixture f;
        QVERIFY(f.show());
        f.http.expect("GET", access).hold();
        f.select(u"kenichi.sato@example.jp"_s);
        const auto place = [&] { return f.table->visualRect(f.table->currentIndex()).center(); };
        QTRY_COMPARE(f.table->indexAt(place()), f.table->currentIndex());
        if (byKey) {
            QTest::keyClick(f.table, Qt::Key_Return);
        } else {
            QTest::mouseClick(f.table->viewport(), Qt::LeftButton, {}, place());
            QTest::mouseDClick(f.table->viewport(), Qt::LeftButton, {}, place());
        }
        auto *dialog = f.page.findChild<AccessDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    }
}

/// Nobody's access can be edited before the invitation is accepted; the details can be read.
void tst_AdministratorsPage::whatCannotBeEditedIsRead()
{
    PageFixture f;
    QVERIFY(f.show());
    f.select(u"misaki.takahashi@example.jp"_s);
    auto *pane = f.page.findChild<DetailPane *>();
    QTest::keyClick(&f.page, Qt::Key_F9);
    QVERIFY(!pane->isVisible());
    QTest::keyClick(f.table, Qt::Key_Enter);
    QVERIFY(pane->isVisible());
    QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
}

/// A group is not a person (R104).
void tst_AdministratorsPage::saysHowManyThereAre()
{
    auto group = row({}, {}, {}, {});
    group[u"type"_s] = u"AdministratorGroup"_s;
    group[u"pending"_s] = false;
    group[u"displayName"_s] = u"情報システム部"_s;
    group[u"ucOid"_s] = u"OID:/g"_s;
    auto program = group;
    program[u"type"_s] = u"ServicePrincipal"_s;
    program[u"ucOid"_s] = u"OID:/p"_s;
    PageFixture f;
    QVERIFY(f.show({hanako, kenichi, misaki, group, program}));
    const auto summary = [&] {
        for (const auto *label : f.page.findChildren<QLabel *>()) {
            if (label->text().contains(u"as of"_s) || label->text().contains(u"時点"_s))
                return label->text().section(u" · "_s, 0, 0).section(u"・"_s, 0, 0);
        }
        return QString();
    };
    QCOMPARE(summary(), u"3 people, 1 group, 1 other (1 invited)"_s);
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_COMPARE(summary(), u"3人、グループ1件、その他1件（招待送信済み1）"_s);
}

void tst_AdministratorsPage::actionsRestWhileHidden()
{
    PageFixture f;
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    f.page.hide();
    for (const auto *action : f.page.menuActions() + f.page.viewActions())
        QVERIFY2(!action || !action->isEnabled(), action ? qPrintable(action->text()) : "");
}

void tst_AdministratorsPage::tabLeavesTheTable()
{
    PageFixture f;
    QVERIFY(f.show());
    f.table->setFocus();
    QTest::keyClick(f.table, Qt::Key_Tab);
    QVERIFY(!f.table->hasFocus());
}

void tst_AdministratorsPage::languageChangesInPlace()
{
    PageFixture f;
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    const auto english = f.table->model()->headerData(0, Qt::Horizontal).toString();
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_COMPARE(f.page.title(), u"管理者"_s);
    QVERIFY(f.table->model()->headerData(0, Qt::Horizontal).toString() != english);
    QVERIFY(f.column(AdministratorsModel::StatusColumn).contains(u"招待送信済み（2日前）"_s));
    QCOMPARE(f.selectedName(), u"佐藤 健一"_s);
}

QTEST_MAIN(tst_AdministratorsPage)
#include "tst_administratorspage.moc"
