// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorspage.h"
#include "ui/administrators/invitedialog.h"
#include "ui/administrators/removedialog.h"
#include "ui/common/banner.h"
#include "ui/common/field.h"
#include "ui/common/filterchips.h"
#include "ui/common/placeholder.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace ccj::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto firstPage = u"/administrators?maxItemCount=100"_s;

QJsonObject row(const QString &last, const QString &first, const QString &email, const QString &userId)
{
    QJsonObject json{{u"type"_s, u"AdministratorUser"_s},
                     {u"accessType"_s, u"Full"_s},
                     {u"providerType"_s, u"CitrixSts"_s},
                     {u"email"_s, email},
                     {u"lastName"_s, last},
                     {u"firstName"_s, first},
                     {u"pending"_s, userId.isEmpty()},
                     {u"createdDate"_s, u"2026-03-30T01:00:00.1234567Z"_s}};
    if (!userId.isEmpty())
        json[u"userId"_s] = userId;
    return json;
}

const auto hanako = row(u"鈴木"_s, u"花子"_s, u"hanako.suzuki@example.jp"_s, u"1"_s);
const auto kenichi = row(u"佐藤"_s, u"健一"_s, u"kenichi.sato@example.jp"_s, u"2"_s);
const auto misaki = row(u"高橋"_s, u"美咲"_s, u"misaki.takahashi@example.jp"_s, {});

QJsonObject listOf(const QJsonArray &items)
{
    return {{u"items"_s, items}, {u"continuationToken"_s, QJsonValue::Null}};
}

const auto problem = QByteArrayLiteral(R"({"type":"urn:ccj:error:%1","title":"x","status":%2,"detail":"x",)"
                                       R"("instance":null,"parameters":[]})");

struct Fixture
{
    testing::FakeHttp http;
    testing::FakeClock clock;
    AdministratorsController controller{http, clock};
    AdministratorsPage page{controller, clock};
    QTableView *table = page.findChild<QTableView *>();
    QLineEdit *search = page.findChild<QLineEdit *>();

    Fixture() { controller.setCaller({u"1"_s, true}); }
    bool show(const QJsonArray &items = {hanako, kenichi, misaki})
    {
        http.expect("GET", firstPage).reply(200, listOf(items));
        page.resize(1064, 700);
        page.show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page) &&
               QTest::qWaitFor([&] { return controller.state() == PageState::Ready; });
    }
    QStringList column(int number) const
    {
        QStringList texts;
        for (int i = 0; i < table->model()->rowCount(); ++i)
            texts << table->model()->index(i, number).data().toString();
        return texts;
    }
    void select(const QString &email) { page.showRow(findByEmail(controller.model().items(), email)->key()); }
    QString selectedName() const { return table->currentIndex().siblingAtColumn(0).data().toString(); }
    QAction *action(const QKeySequence &keys) const
    {
        for (auto *candidate : page.menuActions()) {
            if (candidate && candidate->shortcut() == keys)
                return candidate;
        }
        return nullptr;
    }
    QAction *action(const QString &text) const
    {
        for (auto *candidate : page.menuActions()) {
            if (candidate && QString(candidate->text()).remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
    InviteDialog *invite()
    {
        action(QKeySequence::New)->trigger();
        auto *dialog = page.findChild<InviteDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    RemoveDialog *askToRemove(const QString &email)
    {
        select(email);
        QTest::keyClick(table, Qt::Key_Delete);
        auto *dialog = page.findChild<RemoveDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
};

QLineEdit *edit(const QWidget *dialog, const QString &name)
{
    for (auto *candidate : dialog->findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

Field *field(const QWidget *dialog, const QString &name)
{
    for (auto *candidate : dialog->findChildren<Field *>()) {
        if (candidate->editor()->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (auto *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

} // namespace

class tst_AdministratorsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void showsRowsInWords();
    void searchesWhileTyping();
    void composingDoesNotSearch();
    void saysWhenNobodyMatches();
    void chipsShowCountsAndFilter();
    void selectionSurvivesARefresh();
    void staleKeepsTheRows();
    void showsHowMuchIsRead();
    void columnsAreKept();
    void menuOfARowOffersWhatFits();
    void actionsFitTheRow();
    void actionsRestWhileHidden();
    void tabLeavesTheTable();
    void languageChangesInPlace();

    void inviteChecksBeforeTheServer_data();
    void inviteChecksBeforeTheServer();
    void inviteIsFullUnlessCustomIsChosen();
    void inviteShowsRefusalsAtTheField();
    void inviteKeepsWhatWasTypedInAnotherLanguage();
    void inviteIgnoresEnterDuringConversion();
    void invitePointsToTheListedRow();
    void inviteGoesOnWhenTheDialogIsClosed();
    void inviteWithoutAnswerCanBeSentAgain();
    void customNeedsAChoice();
    void invitedRowIsSelected();

    void removalAsksWithCancelAsDefault();
    void removalCountsDown();
    void removalRefusedStaysOpen();
    void removingOneselfSaysSo();
    void theLastOneCannotBeRemoved();
    void cancelsAnInvitation();
    void resendsAnInvitation();
    void focusReturnsToTheRow();

private:
    LanguageController m_language;
};

void tst_AdministratorsPage::initTestCase()
{
    QLocale::setDefault(QLocale::English);
}

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
    Fixture f;
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

void tst_AdministratorsPage::searchesWhileTyping()
{
    Fixture f;
    QVERIFY(f.show());
    QTest::keyClick(&f.page, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.search->hasFocus());
    QTest::keyClicks(f.search, u"SATO"_s);
    QCOMPARE(f.column(0), QStringList{u"佐藤 健一"_s});
}

void tst_AdministratorsPage::composingDoesNotSearch()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    f.http.expect("GET", firstPage)
        .reply(200, QJsonObject{{u"items"_s, QJsonArray{hanako, kenichi}}, {u"continuationToken"_s, u"n"_s}});
    const int second = f.http.expect("GET", firstPage + u"&requestContinuation=n"_s).hold();
    f.page.resize(1064, 700);
    f.page.show();
    // The first rows can be used while the rest comes in.
    QTRY_VERIFY(f.http.wasSent(second));
    QCOMPARE(f.column(0).size(), 2);
    auto *stop = button(&f.page, u"Stop"_s);
    QVERIFY(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(f.http.wasCancelled(second));
    QVERIFY(!stop->isVisible());
    QCOMPARE(f.column(0).size(), 2);
}

void tst_AdministratorsPage::columnsAreKept()
{
    QByteArray state;
    QStringList order;
    {
        Fixture f;
        QVERIFY(f.show());
        f.table->sortByColumn(AdministratorsModel::Email, Qt::DescendingOrder);
        order = f.column(AdministratorsModel::Email);
        state = f.page.tableState();
    }
    Fixture f;
    QVERIFY(f.page.restoreTableState(state));
    QVERIFY(f.show());
    QCOMPARE(f.column(AdministratorsModel::Email), order);
    QVERIFY(!f.page.restoreTableState("nonsense"));
    QCOMPARE(f.column(AdministratorsModel::Email), order);
}

void tst_AdministratorsPage::menuOfARowOffersWhatFits()
{
    Fixture f;
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
             (QStringList{u"Remove administrator…"_s, u"Copy email address"_s}));
    QCOMPARE(entries(u"misaki.takahashi@example.jp"_s),
             (QStringList{u"Resend invitation"_s, u"Cancel invitation…"_s, u"Copy email address"_s}));
}

void tst_AdministratorsPage::actionsFitTheRow()
{
    Fixture f;
    QVERIFY(f.show());
    auto *remove = f.action(QKeySequence::Delete);
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

void tst_AdministratorsPage::actionsRestWhileHidden()
{
    Fixture f;
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    f.page.hide();
    for (const auto *action : f.page.menuActions())
        QVERIFY2(!action || !action->isEnabled(), action ? qPrintable(action->text()) : "");
}

void tst_AdministratorsPage::tabLeavesTheTable()
{
    Fixture f;
    QVERIFY(f.show());
    f.table->setFocus();
    QTest::keyClick(f.table, Qt::Key_Tab);
    QVERIFY(!f.table->hasFocus());
}

void tst_AdministratorsPage::languageChangesInPlace()
{
    Fixture f;
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    const auto english = f.table->model()->headerData(0, Qt::Horizontal).toString();
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_COMPARE(f.page.title(), u"管理者"_s);
    QVERIFY(f.table->model()->headerData(0, Qt::Horizontal).toString() != english);
    QVERIFY(f.column(AdministratorsModel::StatusColumn).contains(u"招待送信済み（2日前）"_s));
    QCOMPARE(f.selectedName(), u"佐藤 健一"_s);
}

// --- inviting ------------------------------------------------------------------------------------

void tst_AdministratorsPage::inviteChecksBeforeTheServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << u"Enter"_s;
    QTest::newRow("no address") << u"taro"_s << u"not an email address"_s;
    QTest::newRow("R50") << u"taro@x.citrix.com"_s << u"citrix.com"_s;
    QTest::newRow("R118") << u"Hanako.Suzuki@example.jp"_s << u"鈴木 花子"_s;
}

void tst_AdministratorsPage::inviteChecksBeforeTheServer()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    edit(dialog, u"Email"_s)->setText(typed);
    QTest::keyClick(edit(dialog, u"Email"_s), Qt::Key_Return);
    // FakeHttp would complain about a request.
    QVERIFY2(field(dialog, u"Email"_s)->error().contains(word),
             qPrintable(field(dialog, u"Email"_s)->error()));
    QVERIFY(dialog->isVisible());
    QCOMPARE(edit(dialog, u"Email"_s)->text(), typed);
}

void tst_AdministratorsPage::inviteIsFullUnlessCustomIsChosen()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    QTest::keyClicks(edit(dialog, u"Email"_s), u"taro@example.jp"_s);
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(QJsonObject{{u"accessType"_s, u"Full"_s},
                              {u"providerType"_s, u"CitrixSts"_s},
                              {u"type"_s, u"AdministratorUser"_s},
                              {u"email"_s, u"taro@example.jp"_s}})
        .reply(200, row({}, {}, u"taro@example.jp"_s, {}));
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, row({}, {}, u"taro@example.jp"_s, {})}));
    QTest::mouseClick(button(dialog, u"Send invite"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.page.findChild<InviteDialog *>());
    QVERIFY(f.page.banner()->text().contains(u"cloud@citrix.com"_s)); // R113
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsPage::inviteShowsRefusalsAtTheField()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    edit(dialog, u"Email"_s)->setText(u"taro@example.jp"_s);
    f.http.expect("POST", u"/administrators/$create"_s)
        .reply(409, QByteArray(problem).replace("%1", "knownToCommercial").replace("%2", "409"));
    f.http.expect("GET", firstPage).reply(200, listOf({hanako}));
    QTest::mouseClick(button(dialog, u"Send invite"_s), Qt::LeftButton);
    QTRY_VERIFY(field(dialog, u"Email"_s)->hasError()); // R48
    QVERIFY(dialog->isVisible());
    QCOMPARE(edit(dialog, u"Email"_s)->text(), u"taro@example.jp"_s);
    QVERIFY(f.page.banner()->isHidden());
    // Typing on takes the refusal back.
    QTest::keyClicks(edit(dialog, u"Email"_s), u"x"_s);
    QVERIFY(!field(dialog, u"Email"_s)->hasError());
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsPage::inviteKeepsWhatWasTypedInAnotherLanguage()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    auto *email = edit(dialog, u"Email"_s);
    email->setText(u"taro@citrix.com"_s);
    QTest::keyClick(email, Qt::Key_Return);
    auto *emailField = field(dialog, u"Email"_s);
    const auto english = emailField->error();
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_COMPARE(emailField->error(), u"citrix.comのメールアドレスは使用できません。"_s);
    QVERIFY(english != emailField->error());
    QCOMPARE(email->text(), u"taro@citrix.com"_s);
    QVERIFY(button(dialog, u"招待を送信"_s));
}

void tst_AdministratorsPage::inviteIgnoresEnterDuringConversion()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    edit(dialog, u"Email"_s)->setText(u"taro@example.jp"_s);
    auto *name = edit(dialog, u"Family name (optional)"_s);
    name->setFocus();
    QInputMethodEvent composing(u"やまだ"_s, {});
    QCoreApplication::sendEvent(name, &composing);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!dialog->isBusy());
    QInputMethodEvent commit;
    commit.setCommitString(u"山田"_s);
    QCoreApplication::sendEvent(name, &commit);
    QCOMPARE(name->text(), u"山田"_s);
    QVERIFY(!dialog->isBusy());
}

void tst_AdministratorsPage::invitePointsToTheListedRow()
{
    Fixture f;
    QVERIFY(f.show());
    f.search->setText(u"佐藤"_s);
    auto *dialog = f.invite();
    QVERIFY(dialog);
    edit(dialog, u"Email"_s)->setText(u"ｍｉｓａｋｉ．ｔａｋａｈａｓｈｉ＠ｅｘａｍｐｌｅ．ｊｐ"_s);
    QTest::keyClick(edit(dialog, u"Email"_s), Qt::Key_Return);
    auto *show = button(dialog, u"Show in the list"_s);
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(!f.page.findChild<InviteDialog *>());
    QCOMPARE(f.selectedName(), u"高橋 美咲"_s);
}

void tst_AdministratorsPage::inviteGoesOnWhenTheDialogIsClosed()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    edit(dialog, u"Email"_s)->setText(u"taro@example.jp"_s);
    const int request = f.http.expect("POST", u"/administrators/$create"_s).hold();
    QTest::keyClick(edit(dialog, u"Email"_s), Qt::Key_Return);
    QVERIFY(dialog->isBusy());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.page.findChild<InviteDialog *>());
    f.http.expect("GET", firstPage).reply(200, listOf({hanako}));
    f.http.reply(request, 409, QByteArray(problem).replace("%1", "alreadyInvited").replace("%2", "409"));
    QVERIFY(f.page.banner()->isVisible());
    QCOMPARE(f.page.banner()->severity(), Banner::Severity::Danger);
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsPage::inviteWithoutAnswerCanBeSentAgain()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    edit(dialog, u"Email"_s)->setText(u"taro@example.jp"_s);
    auto timeout = Error::of(Error::Kind::Timeout);
    timeout.outcomeUnknown = true;
    f.http.expect("POST", u"/administrators/$create"_s).fail(timeout);
    f.http.expect("GET", firstPage).reply(200, listOf({hanako}));
    QTest::keyClick(edit(dialog, u"Email"_s), Qt::Key_Return);
    QTRY_VERIFY(field(dialog, u"Email"_s)->error().contains(u"no invitation to taro@example.jp"_s));
    QVERIFY(button(dialog, u"Send invite"_s)->isEnabled());
    QVERIFY(!dialog->isBusy());
}

void tst_AdministratorsPage::customNeedsAChoice()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    edit(dialog, u"Email"_s)->setText(u"taro@example.jp"_s);
    const QJsonObject library{
        {u"name"_s, u"library"_s},
        {u"serviceName"_s, u"Platform"_s},
        {u"displayName"_s, u"Library"_s},
        {u"checkable"_s, QJsonObject{{u"value"_s, false}, {u"canChangeValue"_s, true}}}};
    auto fixed = library;
    fixed[u"name"_s] = u"fixed"_s;
    fixed[u"checkable"_s] = QJsonObject{{u"value"_s, true}, {u"canChangeValue"_s, false}};
    f.http.expect("GET", u"/console/v1/access-policies"_s)
        .reply(200, QJsonObject{{u"policies"_s, QJsonArray{fixed, library}}});
    for (auto *choice : dialog->findChildren<QRadioButton *>())
        choice->setChecked(choice->text() == u"Custom access"_s);
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    QTest::keyClick(edit(dialog, u"Email"_s), Qt::Key_Return);
    QVERIFY(!dialog->isBusy());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    auto granted = library;
    granted[u"checkable"_s] = QJsonObject{{u"value"_s, true}, {u"canChangeValue"_s, true}};
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(QJsonObject{{u"accessType"_s, u"Custom"_s},
                              {u"providerType"_s, u"CitrixSts"_s},
                              {u"type"_s, u"AdministratorUser"_s},
                              {u"email"_s, u"taro@example.jp"_s},
                              {u"policies"_s, QJsonArray{granted}}})
        .reply(403, QByteArray());
    QTest::mouseClick(button(dialog, u"Send invite"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<Banner *>()->isVisible());
}

void tst_AdministratorsPage::invitedRowIsSelected()
{
    Fixture f;
    QVERIFY(f.show());
    f.search->setText(u"鈴木"_s);
    auto *dialog = f.invite();
    QVERIFY(dialog);
    edit(dialog, u"Email"_s)->setText(u"taro@example.jp"_s);
    f.http.expect("POST", u"/administrators/$create"_s).reply(200, row({}, {}, u"taro@example.jp"_s, {}));
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, row({}, {}, u"taro@example.jp"_s, {})}));
    QTest::keyClick(edit(dialog, u"Email"_s), Qt::Key_Return);
    // The search hides the new row; it is left as it is, and the banner leads there.
    QTRY_VERIFY(f.page.banner()->isVisible());
    QCOMPARE(f.search->text(), u"鈴木"_s);
    QTest::mouseClick(button(f.page.banner(), u"Show in the list"_s), Qt::LeftButton);
    QCOMPARE(f.selectedName(), u"taro@example.jp"_s);
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

// --- removing ------------------------------------------------------------------------------------

void tst_AdministratorsPage::removalAsksWithCancelAsDefault()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.askToRemove(u"kenichi.sato@example.jp"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(u"佐藤 健一"_s));
    QStringList words;
    for (const auto *label : dialog->findChildren<QLabel *>())
        words << label->text();
    QVERIFY(words.join(u' ').contains(u"Cloud Connectors"_s)); // R130
    QVERIFY(words.join(u' ').contains(u"one minute"_s));       // R128
    // Enter is the safe button; nothing is sent.
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!f.page.findChild<RemoveDialog *>());
    QCOMPARE(f.column(0).size(), 3);
}

void tst_AdministratorsPage::removalCountsDown()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.askToRemove(u"kenichi.sato@example.jp"_s);
    QVERIFY(dialog);
    f.http.expect("DELETE", u"/administrators/2"_s).reply(200);
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, misaki}));
    QTest::mouseClick(button(dialog, u"Remove administrator"_s), Qt::LeftButton);
    QTRY_VERIFY(f.page.banner()->isVisible());
    QVERIFY(f.page.banner()->text().contains(u"60 seconds"_s));
    f.clock.advance(59s);
    QVERIFY2(f.page.banner()->text().contains(u"1 second."_s), qPrintable(f.page.banner()->text()));
    f.clock.advance(1s);
    QVERIFY(f.page.banner()->text().contains(u"has ended"_s));
    QCOMPARE(f.column(0).size(), 2);
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsPage::removalRefusedStaysOpen()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.askToRemove(u"kenichi.sato@example.jp"_s);
    QVERIFY(dialog);
    f.http.expect("DELETE", u"/administrators/2"_s)
        .reply(409, QByteArray(problem).replace("%1", "lastFullAdministrator").replace("%2", "409"));
    f.http.expect("GET", firstPage).reply(200, listOf({kenichi, misaki}));
    QTest::mouseClick(button(dialog, u"Remove administrator"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<Banner *>()->isVisible());
    QVERIFY(dialog->isVisible());
    QVERIFY(f.page.banner()->isHidden());
    QTRY_COMPARE(f.column(0).size(), 2);
}

void tst_AdministratorsPage::removingOneselfSaysSo()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.askToRemove(u"hanako.suzuki@example.jp"_s);
    QVERIFY(dialog);
    QVERIFY(button(dialog, u"Remove me"_s)); // R132
}

void tst_AdministratorsPage::theLastOneCannotBeRemoved()
{
    Fixture f;
    QVERIFY(f.show({hanako, misaki}));
    f.select(u"hanako.suzuki@example.jp"_s);
    auto *remove = f.action(QKeySequence::Delete);
    QVERIFY(!remove->isEnabled()); // R127, R131
    QVERIFY(remove->toolTip().contains(u"only administrator"_s));
}

void tst_AdministratorsPage::cancelsAnInvitation()
{
    Fixture f;
    QVERIFY(f.show());
    f.select(u"misaki.takahashi@example.jp"_s);
    f.action(u"Cancel invitation"_s)->trigger();
    auto *dialog = f.page.findChild<RemoveDialog *>();
    QVERIFY(dialog);
    f.http.expect("DELETE", u"/administrators/invitations?email=misaki.takahashi%40example.jp"_s)
        .reply(200, QByteArray("true"));
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, kenichi}));
    QTest::mouseClick(button(dialog, u"Cancel invitation"_s), Qt::LeftButton);
    QTRY_COMPARE(f.column(0).size(), 2);
    QTRY_VERIFY(f.page.banner()->text().contains(u"was cancelled"_s));
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsPage::resendsAnInvitation()
{
    Fixture f;
    QVERIFY(f.show());
    f.select(u"misaki.takahashi@example.jp"_s);
    f.http.expect("POST", u"/console/v1/invitations/resend"_s).reply(204);
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, kenichi, misaki}));
    f.action(u"Resend invitation"_s)->trigger();
    QVERIFY(!f.action(u"Resend invitation"_s)->isEnabled()); // until the answer
    QTRY_VERIFY(f.page.banner()->text().contains(u"old link"_s));
    QVERIFY(f.action(u"Resend invitation"_s)->isEnabled());
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

void tst_AdministratorsPage::focusReturnsToTheRow()
{
    Fixture f;
    QVERIFY(f.show());
    auto *dialog = f.askToRemove(u"kenichi.sato@example.jp"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.page.findChild<RemoveDialog *>());
    QCOMPARE(f.page.focusWidget(), f.table);
    QCOMPARE(f.selectedName(), u"佐藤 健一"_s);
}

QTEST_MAIN(tst_AdministratorsPage)
#include "tst_administratorspage.moc"
