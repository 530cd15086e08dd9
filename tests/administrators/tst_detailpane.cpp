// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/detail/detailpane.h"
#include "ui/common/sidesplitter.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/administrators/pagefixture.h"

#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

using namespace ccj;
using namespace ccj::testing;

namespace {

const auto kenichisAccess = u"/administrators/2/access"_s;

QJsonObject custom(QJsonObject person)
{
    person[u"accessType"_s] = u"Custom"_s;
    return person;
}

QJsonObject policy(const QString &service, const QString &name, const QString &displayName, bool granted)
{
    return {{u"name"_s, name},
            {u"serviceName"_s, service},
            {u"displayName"_s, displayName},
            {u"checkable"_s, QJsonObject{{u"value"_s, granted}, {u"canChangeValue"_s, true}}}};
}

QJsonObject scope(const QString &displayName, bool chosen)
{
    return {{u"name"_s, displayName},
            {u"displayName"_s, displayName},
            {u"checkable"_s, QJsonObject{{u"value"_s, chosen}, {u"canChangeValue"_s, true}}}};
}

QJsonObject helpDesk()
{
    auto role = policy(u"XenDesktop"_s, u"R-1"_s, u"Help Desk Administrator"_s, true);
    role[u"scopeChoices"_s] = QJsonObject{
        {u"allScopesSelected"_s, false},
        {u"choices"_s, QJsonArray{scope(u"東京"_s, true), scope(u"大阪"_s, true), scope(u"福岡"_s, false)}}};
    return {{u"accessType"_s, u"Custom"_s},
            {u"policies"_s, QJsonArray{policy(u"Platform"_s, u"notifications"_s, u"Notifications"_s, true),
                                       policy(u"Platform"_s, u"domains"_s, u"Domains"_s, false), role}}};
}

struct PaneFixture : PageFixture
{
    DetailPane *pane = page.findChild<DetailPane *>();

    /// What can be read in the pane.
    QStringList texts() const
    {
        QStringList result;
        for (const auto *label : pane->findChildren<QLabel *>()) {
            if (label->isVisible())
                result << label->text();
        }
        return result;
    }
    bool says(const QString &text) const { return texts().contains(text); }
    void selectAndRest(const QString &email)
    {
        select(email);
        clock.advance(AccessReader::patience);
    }
};

} // namespace

class tst_DetailPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatIsKnown();
    void fullAccessIsOneSentence();
    void customAccessIsReadInWords();
    void anErrorCanBeTriedAgain();
    void withoutTheRightItSaysSo();
    void movingOnGivesUpTheRequest();
    void aNewListBringsNewPermissions();
    void aGroupIsExplained();
    void anInvitationShowsItsLife();
    void buttonsAreTheActionsOfThePage();
    void tellsWhatThisConsoleDid();
    void staysAwayWithoutRoom();
    void takesNoRoomForNobody();
    void theChoiceIsKept();
    void theHandleMovesByKeyboard();
    void languageChangesInPlace();

private:
    LanguageController m_language;
};

void tst_DetailPane::init()
{
    m_language.setLanguage(LanguageController::Language::English);
}

void tst_DetailPane::saysWhatIsKnown()
{
    PaneFixture f;
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    for (const auto &text : {u"佐藤 健一"_s, u"kenichi.sato@example.jp"_s, u"Active"_s, u"Citrix identity"_s,
                             u"30 Mar 2026"_s, u"Full"_s})
        QVERIFY2(f.says(text), qPrintable(text));
    // The exact time with its zone is one hover away.
    bool exact = false;
    for (const auto *label : f.pane->findChildren<QLabel *>())
        exact |= label->isVisible() && label->toolTip() == u"2026/03/30 10:00 JST"_s;
    QVERIFY(exact);
    for (auto *button : f.pane->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName() == u"Copy User ID"_s)
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2"_s);
}

void tst_DetailPane::fullAccessIsOneSentence()
{
    PaneFixture f;
    QVERIFY(f.show());
    f.selectAndRest(u"kenichi.sato@example.jp"_s); // and nothing is asked
    QVERIFY(f.says(u"Everything in this organization, including administrators and their access."_s));
}

void tst_DetailPane::customAccessIsReadInWords()
{
    PaneFixture f;
    QVERIFY(f.show({hanako, custom(kenichi)}));
    f.http.expect("GET", kenichisAccess).reply(200, helpDesk());
    f.selectAndRest(u"kenichi.sato@example.jp"_s);
    QTRY_VERIFY(f.says(u"Custom (2 permissions)"_s));
    const auto texts = f.texts();
    // Services, roles, scopes, in this order; what is not granted is not there.
    const auto general = texts.indexOf(u"General management"_s);
    const auto daas = texts.indexOf(u"DaaS"_s);
    QVERIFY(general >= 0 && daas > general);
    QVERIFY(texts.indexOf(u"Notifications"_s) > general && texts.indexOf(u"Notifications"_s) < daas);
    QVERIFY(texts.indexOf(u"Help Desk Administrator (東京, 大阪)"_s) > daas);
    QVERIFY(!texts.contains(u"Domains"_s));
    // Known until the list changes.
    f.select(u"hanako.suzuki@example.jp"_s);
    f.selectAndRest(u"kenichi.sato@example.jp"_s);
    QVERIFY(f.says(u"Notifications"_s));
}

void tst_DetailPane::anErrorCanBeTriedAgain()
{
    PaneFixture f;
    QVERIFY(f.show({hanako, custom(kenichi)}));
    f.http.expect("GET", kenichisAccess).fail(Error::of(Error::Kind::Offline));
    f.selectAndRest(u"kenichi.sato@example.jp"_s);
    QTRY_VERIFY(button(f.pane, u"Retry"_s));
    f.http.expect("GET", kenichisAccess).reply(200, helpDesk());
    QTest::mouseClick(button(f.pane, u"Retry"_s), Qt::LeftButton);
    QTRY_VERIFY(f.says(u"Notifications"_s));
    QVERIFY(!button(f.pane, u"Retry"_s));
}

void tst_DetailPane::withoutTheRightItSaysSo()
{
    PaneFixture f;
    QVERIFY(f.show({hanako, custom(kenichi)}));
    f.http.expect("GET", kenichisAccess).fail(Error::of(Error::Kind::Forbidden));
    f.selectAndRest(u"kenichi.sato@example.jp"_s);
    QTRY_VERIFY(f.says(u"Your own access does not let you see the permissions of others."_s));
    QVERIFY(!button(f.pane, u"Retry"_s)); // it would be the same again
}

void tst_DetailPane::movingOnGivesUpTheRequest()
{
    PaneFixture f;
    QVERIFY(f.show({hanako, custom(kenichi)}));
    const int request = f.http.expect("GET", kenichisAccess).hold();
    f.selectAndRest(u"kenichi.sato@example.jp"_s);
    QTRY_VERIFY(f.http.wasSent(request));
    QVERIFY(f.says(u"Reading the permissions…"_s));
    f.select(u"hanako.suzuki@example.jp"_s);
    QVERIFY(f.http.wasCancelled(request));
}

void tst_DetailPane::aNewListBringsNewPermissions()
{
    PaneFixture f;
    QVERIFY(f.show({hanako, custom(kenichi)}));
    f.http.expect("GET", kenichisAccess).reply(200, helpDesk());
    f.selectAndRest(u"kenichi.sato@example.jp"_s);
    QTRY_VERIFY(f.says(u"Notifications"_s));
    f.clock.advance(std::chrono::minutes(1));
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, custom(kenichi)}));
    f.http.expect("GET", kenichisAccess)
        .reply(200, QJsonObject{{u"accessType"_s, u"Custom"_s}, {u"policies"_s, QJsonArray()}});
    f.action(QKeySequence::Refresh)->trigger();
    QTRY_VERIFY(f.says(u"No permission at all: signing in works, but nothing can be opened."_s));
    QVERIFY(!f.says(u"Notifications"_s));
}

void tst_DetailPane::aGroupIsExplained()
{
    auto group = custom(row({}, {}, {}, {}));
    group[u"type"_s] = u"AdministratorGroup"_s;
    group[u"pending"_s] = false;
    group[u"displayName"_s] = u"情報システム部"_s;
    group[u"ucOid"_s] = u"OID:/g"_s;
    PaneFixture f;
    QVERIFY(f.show({hanako, group}));
    f.page.showRow(u"OID:/g"_s);
    QVERIFY(f.says(u"情報システム部"_s));
    QVERIFY(
        f.says(u"A group of the directory. Its members are managed there; the cloud does not list them."_s));
    QVERIFY(f.says(u"Group"_s));
}

void tst_DetailPane::anInvitationShowsItsLife()
{
    PaneFixture f;
    QVERIFY(f.show({hanako, custom(misaki)}));
    f.selectAndRest(u"misaki.takahashi@example.jp"_s);
    QVERIFY(f.says(u"Invite sent, 2 days ago"_s));
    QVERIFY(f.says(u"30 Mar 2026"_s));
    QVERIFY(f.says(u"4 Apr 2026"_s)); // the link lives five days
    QVERIFY(f.says(u"What exactly can be seen and edited once the invitation has been accepted."_s));
    QVERIFY(button(f.pane, u"Resend invitation"_s));
    QVERIFY(button(f.pane, u"Cancel invitation…"_s));
}

void tst_DetailPane::buttonsAreTheActionsOfThePage()
{
    PaneFixture f;
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    QVERIFY(!button(f.pane, u"Cancel invitation…"_s));
    auto *remove = button(f.pane, u"Remove administrator…"_s);
    QVERIFY(remove && remove->isEnabled());
    f.http.expect("GET", u"/console/v1/secure-clients"_s).reply(200, QJsonObject{{u"items"_s, QJsonArray()}});
    QTest::mouseClick(remove, Qt::LeftButton);
    auto *dialog = f.page.findChild<RemoveDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
}

void tst_DetailPane::tellsWhatThisConsoleDid()
{
    PaneFixture f;
    const auto keep = [&](const QString &operation, const QString &target, const QString &organization) {
        return f.journal.begin({operation, target, {}, {}, organization});
    };
    f.journal.end(keep(u"administrators.invite"_s, u"kenichi.sato@example.jp"_s, f.place.organizationId),
                  ChangeOutcome::Done, {});
    f.journal.end(keep(u"administrators.setAccess"_s, u"2"_s, f.place.organizationId), ChangeOutcome::Unknown,
                  {});
    f.journal.end(keep(u"administrators.remove"_s, u"kenichi.sato@example.jp"_s, u"another organization"_s),
                  ChangeOutcome::Done, {});
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    QVERIFY(f.says(u"Invited."_s));
    QVERIFY(f.says(u"A change of access was sent, but no answer came: it may have happened."_s));
    QVERIFY(!f.says(u"Removed."_s));
    QVERIFY(f.says(u"Kept since 1 Apr 2026. What was done elsewhere is not known here."_s));
    f.select(u"hanako.suzuki@example.jp"_s);
    QVERIFY(!f.says(u"Invited."_s));
    QVERIFY(f.says(u"Nothing since 1 Apr 2026, when this console began to keep records. What was done "
                   "elsewhere is not known here."_s));
}

void tst_DetailPane::staysAwayWithoutRoom()
{
    PaneFixture f;
    QVERIFY(f.show({hanako, custom(kenichi)}));
    f.page.resize(700, 600);
    QTRY_VERIFY(!f.pane->isVisible());
    f.selectAndRest(u"kenichi.sato@example.jp"_s); // and nothing is asked
    // It can be had all the same, and that is not remembered.
    auto *toggle = f.action(QKeySequence(Qt::Key_F9));
    QVERIFY(toggle && !toggle->isChecked());
    const int request = f.http.expect("GET", kenichisAccess).hold();
    QTest::keyClick(&f.page, Qt::Key_F9);
    QVERIFY(f.pane->isVisible() && toggle->isChecked());
    f.clock.advance(AccessReader::patience);
    QTRY_VERIFY(f.http.wasSent(request));
    f.page.resize(1064, 600);
    QTRY_VERIFY(f.pane->isVisible());
}

/// Nobody is selected: the rows have all the room.
void tst_DetailPane::takesNoRoomForNobody()
{
    PaneFixture f;
    QVERIFY(f.show());
    QVERIFY(!f.pane->isVisible());
    QVERIFY(!f.action(QKeySequence(Qt::Key_F9))->isEnabled());
    QCOMPARE(f.table->width(), f.page.width());
    f.select(u"kenichi.sato@example.jp"_s);
    QVERIFY(f.pane->isVisible());
    QVERIFY(f.action(QKeySequence(Qt::Key_F9))->isEnabled());
    f.pane->findChild<QScrollArea *>()->setFocus();
    f.http.expect("GET", firstPage).reply(200, listOf({}));
    QTest::keyClick(&f.page, Qt::Key_F5);
    QTRY_VERIFY(!f.pane->isVisible());
    f.table->clearSelection();
    QVERIFY(!f.pane->isVisible());
}

void tst_DetailPane::theChoiceIsKept()
{
    PaneFixture f;
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    QVERIFY(f.pane->isVisible());
    QTest::keyClick(&f.page, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!f.pane->isVisible());
    AdministratorsPage next(
        {f.controller, f.http, f.clock, f.settings, f.store, f.journal, [&f] { return f.place; }});
    next.resize(1064, 700);
    next.show();
    QVERIFY(QTest::qWaitForWindowExposed(&next));
    next.showRow(f.controller.roster().findByEmail(u"kenichi.sato@example.jp"_s)->key());
    QVERIFY(next.findChild<QTableView *>()->currentIndex().isValid());
    QVERIFY(!next.findChild<DetailPane *>()->isVisible());
}

void tst_DetailPane::theHandleMovesByKeyboard()
{
    PaneFixture f;
    QVERIFY(f.show());
    f.select(u"kenichi.sato@example.jp"_s);
    auto *handle = f.page.findChild<SideSplitter *>()->handle(1);
    QCOMPARE(handle->accessibleName(), u"Width of the details"_s);
    QTRY_COMPARE(handle->geometry().right() + 1, f.pane->x());
    const int width = f.pane->width();
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Left);
    QTRY_VERIFY(f.pane->width() > width);
    QTest::keyClick(handle, Qt::Key_Right);
    QTRY_COMPARE(f.pane->width(), width);
}

void tst_DetailPane::languageChangesInPlace()
{
    PaneFixture f;
    QVERIFY(f.show({hanako, custom(kenichi)}));
    f.http.expect("GET", kenichisAccess).reply(200, helpDesk());
    f.selectAndRest(u"kenichi.sato@example.jp"_s);
    QTRY_VERIFY(f.says(u"Notifications"_s));
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_VERIFY(f.says(u"ヘルプデスク管理者（東京、大阪）"_s));
    for (const auto &text : {u"カスタム（2項目）"_s, u"2026年3月30日"_s, u"このコンソールの操作記録"_s})
        QVERIFY2(f.says(text), qPrintable(text));
}

QTEST_MAIN(tst_DetailPane)
#include "tst_detailpane.moc"
