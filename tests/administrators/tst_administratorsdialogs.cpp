// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/reinvitedialog.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/administrators/pagefixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QTreeView>

#include <algorithm>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

class tst_AdministratorsDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void inviteChecksBeforeTheServer_data();
    void inviteChecksBeforeTheServer();
    void inviteIsFullUnlessCustomIsChosen();
    void inviteShowsRefusalsAtTheField();
    void inviteKeepsWhatWasTypedInAnotherLanguage();
    void inviteIgnoresEnterDuringConversion();
    void invitePointsToTheListedRow();
    void inviteGoesOnWhenTheDialogIsClosed();
    void inviteWithoutAnswerCanBeSentAgain();
    void customAccessCarriesItsScopes();
    void customWithNothingTickedAsks();
    void invitedRowIsSelected();
    void removalAsksWithCancelAsDefault();
    void removalCountsDown();
    void removalRefusedStaysOpen();
    void removingOneselfSaysSo();
    void theLastOneCannotBeRemoved();
    void cancelsAnInvitation();
    void resendsAnInvitation();
    void focusReturnsToTheRow();
    void tabReachesTheButtons();

private:
    LanguageController m_language;
};

void tst_AdministratorsDialogs::init()
{
    m_language.setLanguage(LanguageController::Language::English);
}

// --- inviting ------------------------------------------------------------------------------------

void tst_AdministratorsDialogs::inviteChecksBeforeTheServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << u"Enter"_s;
    QTest::newRow("no address") << u"taro"_s << u"not an email address"_s;
    QTest::newRow("R50") << u"taro@x.citrix.com"_s << u"citrix.com"_s;
    QTest::newRow("R118") << u"Hanako.Suzuki@example.jp"_s << u"鈴木 花子"_s;
}

void tst_AdministratorsDialogs::inviteChecksBeforeTheServer()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    PageFixture f;
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

void tst_AdministratorsDialogs::inviteIsFullUnlessCustomIsChosen()
{
    PageFixture f;
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

void tst_AdministratorsDialogs::inviteShowsRefusalsAtTheField()
{
    PageFixture f;
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

void tst_AdministratorsDialogs::inviteKeepsWhatWasTypedInAnotherLanguage()
{
    PageFixture f;
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

void tst_AdministratorsDialogs::inviteIgnoresEnterDuringConversion()
{
    PageFixture f;
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

void tst_AdministratorsDialogs::invitePointsToTheListedRow()
{
    PageFixture f;
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

void tst_AdministratorsDialogs::inviteGoesOnWhenTheDialogIsClosed()
{
    PageFixture f;
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

namespace {

/// One of the texts that are seen in the dialog.
bool says(const QWidget *dialog, const QString &text)
{
    return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

} // namespace

void tst_AdministratorsDialogs::inviteWithoutAnswerCanBeSentAgain()
{
    PageFixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    edit(dialog, u"Email"_s)->setText(u"taro@example.jp"_s);
    auto timeout = Error::of(Error::Kind::Timeout);
    timeout.outcomeUnknown = true;
    f.http.expect("POST", u"/administrators/$create"_s).fail(timeout);
    const int list = f.http.expect("GET", firstPage).hold();
    QTest::keyClick(edit(dialog, u"Email"_s), Qt::Key_Return);
    QTRY_VERIFY(says(dialog, u"No answer. Reading the list…"_s));
    f.http.reply(list, 200, listOf({hanako}));
    QTRY_VERIFY(field(dialog, u"Email"_s)->error().contains(u"no invitation to taro@example.jp"_s));
    QVERIFY(!dialog->isBusy());
    // The second attempt is one of its own.
    const int again = f.http.expect("POST", u"/administrators/$create"_s).hold();
    QTest::mouseClick(button(dialog, u"Send invite"_s), Qt::LeftButton);
    QTRY_VERIFY(f.http.wasSent(again));
    QVERIFY(says(dialog, u"Sending…"_s));
    QVERIFY(field(dialog, u"Email"_s)->error().isEmpty());
}

namespace {

QJsonObject checkable(bool value, bool canChange = true)
{
    return {{u"value"_s, value}, {u"canChangeValue"_s, canChange}};
}

/// Something fixed, and the help desk for Tokyo or Osaka.
QJsonObject catalogue(bool osaka = false)
{
    const QJsonObject fixed{
        {u"name"_s, u"fixed"_s}, {u"serviceName"_s, u"Platform"_s}, {u"checkable"_s, checkable(true, false)}};
    const QJsonObject helpDesk{
        {u"name"_s, u"R-1"_s},
        {u"serviceName"_s, u"XenDesktop"_s},
        {u"displayName"_s, u"Help Desk Administrator"_s},
        {u"checkable"_s, checkable(osaka)},
        {u"scopeChoices"_s,
         QJsonObject{
             {u"allScopesSelected"_s, false},
             {u"choices"_s,
              QJsonArray{QJsonObject{{u"name"_s, u"Tokyo"_s}, {u"checkable"_s, checkable(false)}},
                         QJsonObject{{u"name"_s, u"Osaka"_s}, {u"checkable"_s, checkable(osaka)}}}}}}};
    return {{u"policies"_s, osaka ? QJsonArray{helpDesk} : QJsonArray{fixed, helpDesk}}};
}

QJsonObject customInvitation(const QJsonValue &policies)
{
    return {{u"accessType"_s, u"Custom"_s},
            {u"providerType"_s, u"CitrixSts"_s},
            {u"type"_s, u"AdministratorUser"_s},
            {u"email"_s, u"taro@example.jp"_s},
            {u"policies"_s, policies}};
}

/// The dialog with an address, and the catalogue in view.
InviteDialog *inviteWithCustomAccess(PageFixture &f)
{
    auto *dialog = f.show() ? f.invite() : nullptr;
    if (!dialog)
        return nullptr;
    edit(dialog, u"Email"_s)->setText(u"taro@example.jp"_s);
    f.http.expect("GET", u"/console/v1/access-policies"_s).reply(200, catalogue());
    for (auto *choice : dialog->findChildren<QRadioButton *>()) {
        if (choice->text() == u"Custom access"_s)
            choice->setChecked(true);
    }
    auto *tree = dialog->findChild<QTreeView *>();
    return QTest::qWaitFor([&] { return tree->isVisible() && tree->model()->rowCount() == 2; }) ? dialog
                                                                                                : nullptr;
}

} // namespace

void tst_AdministratorsDialogs::customAccessCarriesItsScopes()
{
    PageFixture f;
    auto *dialog = inviteWithCustomAccess(f);
    QVERIFY(dialog);
    auto *tree = dialog->findChild<QTreeView *>();
    const auto osaka = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"Osaka"_s, 1,
                                            Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    QCOMPARE(osaka.size(), 1);
    tree->setFocus();
    tree->setCurrentIndex(osaka.first());
    QTest::keyClick(tree, Qt::Key_Space);
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(customInvitation(catalogue(true)[u"policies"_s]))
        .reply(403, QByteArray());
    QTest::mouseClick(button(dialog, u"Send invite"_s), Qt::LeftButton);
    QTRY_VERIFY(f.http.isExhausted());
    QTRY_VERIFY(!dialog->isBusy());
}

// R125
void tst_AdministratorsDialogs::customWithNothingTickedAsks()
{
    PageFixture f;
    auto *dialog = inviteWithCustomAccess(f);
    QVERIFY(dialog);
    auto *answer = dialog->findChild<QCheckBox *>();
    QVERIFY(!answer->isVisible());
    QTest::mouseClick(button(dialog, u"Send invite"_s), Qt::LeftButton);
    QVERIFY(!dialog->isBusy());
    QTRY_VERIFY(answer->isVisible());
    QCOMPARE(answer->text(), u"Invite without any permission"_s);
    answer->setChecked(true);
    f.http.expect("POST", u"/administrators/$create"_s)
        .withJson(customInvitation(QJsonArray()))
        .reply(403, QByteArray());
    QTest::mouseClick(button(dialog, u"Send invite"_s), Qt::LeftButton);
    QTRY_VERIFY(f.http.isExhausted());
    QTRY_VERIFY(!dialog->isBusy());
}

void tst_AdministratorsDialogs::invitedRowIsSelected()
{
    PageFixture f;
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
    QCOMPARE(f.table->currentIndex().siblingAtColumn(AdministratorsModel::Email).data().toString(),
             u"taro@example.jp"_s);
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

// --- removing ------------------------------------------------------------------------------------

void tst_AdministratorsDialogs::removalAsksWithCancelAsDefault()
{
    PageFixture f;
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

void tst_AdministratorsDialogs::removalCountsDown()
{
    PageFixture f;
    QVERIFY(f.show());
    auto *dialog = f.askToRemove(u"kenichi.sato@example.jp"_s);
    QVERIFY(dialog);
    f.http.expect("DELETE", u"/administrators/2"_s).reply(200);
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, misaki}));
    QTest::mouseClick(button(dialog, u"Remove administrator"_s), Qt::LeftButton);
    QTRY_VERIFY(f.page.banner()->isVisible());
    QVERIFY2(f.page.banner()->text().contains(u"60 seconds"_s), qPrintable(f.page.banner()->text()));
    f.clock.advance(59s);
    QVERIFY2(f.page.banner()->text().contains(u"1 second."_s), qPrintable(f.page.banner()->text()));
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
    f.http.expect("GET", u"/administrators/2/access"_s).reply(404, QByteArray());
    f.http.expect("GET", u"/console/v1/secure-clients"_s).reply(200, QJsonObject{{u"items"_s, QJsonArray()}});
    f.clock.advance(1s);
    QTRY_VERIFY(f.page.banner()->text().contains(u"All access has ended"_s));
    QCOMPARE(f.column(0).size(), 2);
}

void tst_AdministratorsDialogs::removalRefusedStaysOpen()
{
    PageFixture f;
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

void tst_AdministratorsDialogs::removingOneselfSaysSo()
{
    PageFixture f;
    QVERIFY(f.show());
    auto *dialog = f.askToRemove(u"hanako.suzuki@example.jp"_s);
    QVERIFY(dialog);
    QVERIFY(button(dialog, u"Remove me"_s)); // R132
}

void tst_AdministratorsDialogs::theLastOneCannotBeRemoved()
{
    PageFixture f;
    QVERIFY(f.show({hanako, misaki}));
    f.select(u"hanako.suzuki@example.jp"_s);
    auto *remove = f.action(u"Remove administrator"_s);
    QVERIFY(!remove->isEnabled()); // R127, R131
    QVERIFY(remove->toolTip().contains(u"only administrator"_s));
}

void tst_AdministratorsDialogs::tabReachesTheButtons()
{
    PageFixture f;
    QVERIFY(f.show());
    auto *dialog = f.invite();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->focusWidget());
    QStringList visited;
    for (int i = 0; i < 6; ++i) {
        visited << dialog->focusWidget()->accessibleName();
        if (auto *focused = qobject_cast<QAbstractButton *>(dialog->focusWidget()))
            visited.last() = focused->text();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited, (QStringList{u"Email"_s, u"Family name (optional)"_s, u"Given name (optional)"_s,
                                   u"Full access (default)"_s, u"Cancel"_s, u"Send invite"_s}));
}

void tst_AdministratorsDialogs::cancelsAnInvitation()
{
    PageFixture f;
    QVERIFY(f.show());
    auto *dialog = f.askToRemove(u"misaki.takahashi@example.jp"_s); // Delete does what fits the row
    QVERIFY(dialog);
    f.http.expect("DELETE", u"/administrators/invitations?email=misaki.takahashi%40example.jp"_s)
        .reply(200, QByteArray("true"));
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, kenichi}));
    QTest::mouseClick(button(dialog, u"Cancel invitation"_s), Qt::LeftButton);
    QTRY_COMPARE(f.column(0).size(), 2);
    QTRY_VERIFY(f.page.banner()->text().contains(u"was cancelled"_s));
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
    // It can be undone where it is told.
    auto *again = button(f.page.banner(), u"Invite again…"_s);
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    auto *undo = f.page.findChild<ReinviteDialog *>();
    QVERIFY(undo && QTest::qWaitForWindowExposed(undo));
}

void tst_AdministratorsDialogs::resendsAnInvitation()
{
    PageFixture f;
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

void tst_AdministratorsDialogs::focusReturnsToTheRow()
{
    PageFixture f;
    QVERIFY(f.show());
    auto *dialog = f.askToRemove(u"kenichi.sato@example.jp"_s);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.page.findChild<RemoveDialog *>());
    QCOMPARE(f.page.focusWidget(), f.table);
    QCOMPARE(f.selectedName(), u"佐藤 健一"_s);
}

QTEST_MAIN(tst_AdministratorsDialogs)
#include "tst_administratorsdialogs.moc"
