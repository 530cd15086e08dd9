// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accessdialog.h"
#include "ui/administrators/access/copyaccessdialog.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/administrators/pagefixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QTreeView>

using namespace ccj;
using namespace ccj::testing;

namespace {

QJsonObject checkable(bool value)
{
    return {{u"value"_s, value}, {u"canChangeValue"_s, true}};
}

QJsonObject policy(const QString &name, const QString &display, bool granted)
{
    return {{u"name"_s, name},
            {u"serviceName"_s, u"Platform"_s},
            {u"displayName"_s, display},
            {u"checkable"_s, checkable(granted)}};
}

/// Library and Notifications, and the help desk for Tokyo and Osaka.
QJsonObject custom(bool library, bool notifications, bool tokyo, bool osaka, bool allScopes = false)
{
    const auto scope = [](const QString &name, bool on) {
        return QJsonObject{{u"name"_s, name}, {u"checkable"_s, checkable(on)}};
    };
    const QJsonObject helpDesk{
        {u"name"_s, u"R-1"_s},
        {u"serviceName"_s, u"XenDesktop"_s},
        {u"displayName"_s, u"Help Desk Administrator"_s},
        {u"checkable"_s, checkable(tokyo || osaka)},
        {u"scopeChoices"_s,
         QJsonObject{{u"allScopesSelected"_s, allScopes},
                     {u"choices"_s, QJsonArray{scope(u"Tokyo"_s, tokyo), scope(u"Osaka"_s, osaka)}}}}};
    return {
        {u"accessType"_s, u"Custom"_s},
        {u"policies"_s, QJsonArray{policy(u"library"_s, u"Library"_s, library),
                                   policy(u"notifications"_s, u"Notifications"_s, notifications), helpDesk}}};
}

QJsonObject full()
{
    auto model = custom(true, true, true, true, true);
    model[u"accessType"_s] = u"Full"_s;
    return model;
}

QJsonObject as(const QString &accessType, QJsonObject row)
{
    row[u"accessType"_s] = accessType;
    return row;
}

QString accessOf(int id)
{
    return u"/administrators/%1/access"_s.arg(id);
}

const auto ichiro = row(u"田中"_s, u"一郎"_s, u"ichiro.tanaka@example.jp"_s, u"5"_s);

struct AccessFixture : PageFixture
{
    AccessFixture() { controller.setCaller({u"1"_s, true, u"hanako.suzuki@example.jp"_s}); }

    AccessDialog *dialog = nullptr;

    bool open(const QString &email, const QJsonObject &access, int id = 2)
    {
        http.expect("GET", accessOf(id)).reply(200, access);
        select(email);
        action(QKeySequence(u"Ctrl+E"_s))->trigger();
        dialog = page.findChild<AccessDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) &&
               QTest::qWaitFor([this] { return radio(u"Full access"_s)->isVisible(); });
    }
    /// Kenichi has Custom access, Hanako and Ichiro are Full.
    bool openKenichi(const QJsonObject &access)
    {
        return show({hanako, as(u"Custom"_s, kenichi), misaki, ichiro}) &&
               open(u"kenichi.sato@example.jp"_s, access);
    }
    QRadioButton *radio(const QString &text) const
    {
        for (auto *candidate : dialog->findChildren<QRadioButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    QTreeView *tree() const { return dialog->findChild<QTreeView *>(); }
    QModelIndex found(const QString &text) const
    {
        const auto *model = tree()->model();
        return model
            ->match(model->index(0, 0), Qt::DisplayRole, text, 1,
                    Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap)
            .value(0);
    }
    /// As the keyboard does it.
    void tick(const QString &text) const
    {
        tree()->setFocus();
        tree()->setCurrentIndex(found(text));
        QTest::keyClick(tree(), Qt::Key_Space);
    }
    QStringList changes() const
    {
        QStringList lines;
        const auto *list = dialog->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            lines << list->item(i)->text().replace(u'\n', u": "_s);
        return lines;
    }
    QString words() const
    {
        QStringList texts;
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    QPushButton *save() const { return button(dialog, u"Save"_s); }
    bool isClosed() const
    {
        return QTest::qWaitFor([this] { return !page.findChild<AccessDialog *>(); });
    }
};

} // namespace

/// Editing access on the screen.
class tst_AccessDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_language.setLanguage(LanguageController::Language::English); }
    void savesPermissionsAndScopes();
    void saveNeedsAChange();
    void whoMayEdit_data();
    void whoMayEdit();
    void aGroupIsNamedByItsOid();
    void theLastFullAdministratorKeepsFull();
    void loweringSaysWhoIsLeft();
    void loweringOneselfAsks();
    void nothingTickedAsks();
    void anotherConsoleWasQuicker();
    void startsAgainFromWhatIsThere();
    void copiesFromAnotherAdministrator();
    void loadingMayFail();
    void aRefusalStaysOpen();
    void goneMeanwhile();
    void withoutAnswerItCanBeSavedAgain();
    void searchFindsInBothLanguages();
    void wordsFollowTheLanguage();

private:
    LanguageController m_language;
};

// R121, R123
void tst_AccessDialog::savesPermissionsAndScopes()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(false, true, true, false)));
    f.tick(u"Library"_s);
    f.tick(u"Osaka"_s);
    QCOMPARE(f.changes(),
             (QStringList{u"Library: No → Yes"_s, u"Help Desk Administrator: Tokyo → Tokyo, Osaka"_s}));
    f.http.expect("GET", accessOf(2)).reply(200, custom(false, true, true, false));
    f.http.expect("PUT", u"/administrators/access?id=2"_s)
        .withJson(custom(true, true, true, true))
        .withChange(u"administrators.setAccess"_s)
        .reply(200);
    f.http.expect("GET", firstPage).reply(200, listOf({hanako, as(u"Custom"_s, kenichi), misaki, ichiro}));
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QVERIFY(f.isClosed());
    QVERIFY(f.page.banner()->text().contains(u"access of 佐藤 健一 was changed"_s));
    QCOMPARE(f.page.focusWidget(), f.table);
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
}

// R123
void tst_AccessDialog::saveNeedsAChange()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(false, true, true, false)));
    QVERIFY(!f.save()->isEnabled());
    f.tick(u"Library"_s);
    QVERIFY(f.save()->isEnabled());
    f.tick(u"Library"_s);
    QVERIFY(!f.save()->isEnabled());
    f.radio(u"Full access"_s)->click();
    QCOMPARE(f.changes(), QStringList{u"Access: Custom → Full"_s});
    QVERIFY(f.save()->isEnabled());
}

void tst_AccessDialog::whoMayEdit_data()
{
    QTest::addColumn<QString>("callersAccess");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("reason");
    QTest::newRow("Full") << u"Full"_s << u"kenichi.sato@example.jp"_s << QString();
    QTest::newRow("R120 Custom") << u"Custom"_s << u"kenichi.sato@example.jp"_s
                                 << u"Only an administrator with full access"_s;
    QTest::newRow("pending") << u"Full"_s << u"misaki.takahashi@example.jp"_s << u"not been accepted"_s;
}

void tst_AccessDialog::whoMayEdit()
{
    QFETCH(QString, callersAccess);
    QFETCH(QString, email);
    QFETCH(QString, reason);
    AccessFixture f;
    QVERIFY(f.show({as(callersAccess, hanako), kenichi, misaki}));
    f.select(email);
    auto *edit = f.action(QKeySequence(u"Ctrl+E"_s));
    QCOMPARE(edit->isEnabled(), reason.isEmpty());
    QVERIFY2(reason.isEmpty() ? edit->toolTip() == QString(edit->text()).remove(u'&')
                              : edit->toolTip().contains(reason),
             qPrintable(edit->toolTip()));
}

void tst_AccessDialog::aGroupIsNamedByItsOid()
{
    AccessFixture f;
    const QJsonObject group{{u"type"_s, u"AdministratorGroup"_s},
                            {u"accessType"_s, u"Custom"_s},
                            {u"providerType"_s, u"AzureAd"_s},
                            {u"displayName"_s, u"情報システム部"_s},
                            {u"userId"_s, u"7"_s},
                            {u"ucOid"_s, u"OID:/azuread/1/2"_s}};
    QVERIFY(f.show({hanako, group}));
    f.http.expect("GET", u"/administrators/OID%3A%2Fazuread%2F1%2F2/access"_s)
        .reply(200, custom(true, false, false, false));
    f.page.showRow(u"OID:/azuread/1/2"_s);
    f.action(QKeySequence(u"Ctrl+E"_s))->trigger();
    f.dialog = f.page.findChild<AccessDialog *>();
    QVERIFY(f.dialog);
    QTRY_VERIFY(f.radio(u"Custom access"_s)->isVisible());
    QVERIFY(f.dialog->windowTitle().contains(u"情報システム部"_s));
}

// R124
void tst_AccessDialog::theLastFullAdministratorKeepsFull()
{
    AccessFixture f;
    QVERIFY(f.show({hanako, as(u"Custom"_s, kenichi), misaki}));
    QVERIFY(f.open(u"hanako.suzuki@example.jp"_s, full(), 1));
    QVERIFY(!f.radio(u"Custom access"_s)->isEnabled());
    QVERIFY(f.words().contains(u"only active administrator with full access"_s));
    QVERIFY(!button(f.dialog, u"Copy access from…"_s)->isEnabled());
}

void tst_AccessDialog::loweringSaysWhoIsLeft()
{
    AccessFixture f;
    QVERIFY(f.show({hanako, kenichi, misaki, ichiro}));
    QVERIFY(f.open(u"kenichi.sato@example.jp"_s, full()));
    f.radio(u"Custom access"_s)->click();
    f.tick(u"Library"_s);
    QCOMPARE(f.changes(), (QStringList{u"Access: Full → Custom"_s, u"Library: Yes → No"_s}));
    QTRY_VERIFY2(f.words().contains(u"Full access stays with 鈴木 花子, 田中 一郎."_s),
                 qPrintable(f.words()));
    QVERIFY(f.words().contains(u"Secure clients"_s));   // R134
    QVERIFY(f.words().contains(u"Cloud Connectors"_s)); // R130
}

// R124
void tst_AccessDialog::loweringOneselfAsks()
{
    AccessFixture f;
    QVERIFY(f.show({hanako, kenichi, misaki}));
    QVERIFY(f.open(u"hanako.suzuki@example.jp"_s, full(), 1));
    f.radio(u"Custom access"_s)->click();
    auto *answer = f.dialog->findChild<QCheckBox *>();
    QVERIFY(answer->isVisible());
    QVERIFY(f.words().contains(u"giving up your own full access"_s));
    QTest::mouseClick(f.save(), Qt::LeftButton);
    // FakeHttp would complain about a request.
    QVERIFY(!f.dialog->isBusy());
    QCOMPARE(f.dialog->focusWidget(), answer);
    QTest::keyClick(answer, Qt::Key_Space);
    const int check = f.http.expect("GET", accessOf(1)).hold();
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QTRY_VERIFY(f.http.wasSent(check));
}

// R125
void tst_AccessDialog::nothingTickedAsks()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(true, false, false, false)));
    auto *answer = f.dialog->findChild<QCheckBox *>();
    QVERIFY(!answer->isVisible());
    QTest::mouseClick(button(f.dialog, u"Clear all"_s), Qt::LeftButton);
    QVERIFY(answer->isVisible());
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QVERIFY(!f.dialog->isBusy());
    answer->setChecked(true);
    f.http.expect("GET", accessOf(2)).reply(200, custom(true, false, false, false));
    f.http.expect("PUT", u"/administrators/access?id=2"_s)
        .withJson(custom(false, false, false, false))
        .hold();
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QTRY_VERIFY(f.http.isExhausted());
}

// R133
void tst_AccessDialog::anotherConsoleWasQuicker()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(false, true, true, false)));
    f.tick(u"Library"_s);
    f.http.expect("GET", accessOf(2)).reply(200, custom(false, false, true, false));
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QTRY_VERIFY(f.words().contains(u"Someone else changed this access"_s));
    QVERIFY2(f.words().contains(u"Notifications: Yes → No"_s), qPrintable(f.words()));
    QVERIFY(!f.dialog->isBusy());
    QCOMPARE(f.changes(), (QStringList{u"Library: No → Yes"_s, u"Notifications: No → Yes"_s}));
    // Said again it is saved.
    f.http.expect("GET", accessOf(2)).reply(200, custom(false, false, true, false));
    f.http.expect("PUT", u"/administrators/access?id=2"_s).withJson(custom(true, true, true, false)).hold();
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QTRY_VERIFY(f.http.isExhausted());
}

void tst_AccessDialog::startsAgainFromWhatIsThere()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(false, true, true, false)));
    f.tick(u"Library"_s);
    f.http.expect("GET", accessOf(2)).reply(200, custom(false, false, true, false));
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QTRY_VERIFY(button(f.dialog, u"Start again from there"_s));
    QTest::mouseClick(button(f.dialog, u"Start again from there"_s), Qt::LeftButton);
    QCOMPARE(f.changes(), QStringList());
    QCOMPARE(f.found(u"Notifications"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!f.words().contains(u"Someone else"_s));
}

void tst_AccessDialog::copiesFromAnotherAdministrator()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(false, true, true, false)));
    QTest::mouseClick(button(f.dialog, u"Copy access from…"_s), Qt::LeftButton);
    auto *copy = f.dialog->findChild<CopyAccessDialog *>();
    QVERIFY(copy && QTest::qWaitForWindowExposed(copy));
    auto *people = copy->findChild<QListWidget *>();
    QTRY_COMPARE(people->count(), 2); // neither oneself nor who has not accepted
    QTest::keyClicks(edit(copy, u"Search name or email"_s), u"ichiro"_s);
    QTRY_COMPARE(people->count(), 1);
    QVERIFY(people->item(0)->text().contains(u"田中 一郎"_s));
    f.http.expect("GET", accessOf(5)).reply(200, custom(true, true, false, true));
    QTest::mouseClick(button(copy, u"Copy access"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.dialog->findChild<CopyAccessDialog *>());
    QCOMPARE(f.changes(), (QStringList{u"Library: No → Yes"_s, u"Help Desk Administrator: Tokyo → Osaka"_s}));
    QVERIFY(f.words().contains(u"Nothing has been saved yet"_s));
}

void tst_AccessDialog::loadingMayFail()
{
    AccessFixture f;
    QVERIFY(f.show({hanako, kenichi}));
    f.http.expect("GET", accessOf(2)).fail(Error::of(Error::Kind::Offline));
    f.select(u"kenichi.sato@example.jp"_s);
    f.action(QKeySequence(u"Ctrl+E"_s))->trigger();
    f.dialog = f.page.findChild<AccessDialog *>();
    QVERIFY(f.dialog);
    QTRY_VERIFY(button(f.dialog, u"Retry"_s));
    QVERIFY(!f.save()->isEnabled());
    f.http.expect("GET", accessOf(2)).reply(200, full());
    QTest::mouseClick(button(f.dialog, u"Retry"_s), Qt::LeftButton);
    QTRY_VERIFY(f.radio(u"Full access"_s)->isVisible());
    QVERIFY(f.radio(u"Full access"_s)->isChecked());
}

// R124: the server judges again.
void tst_AccessDialog::aRefusalStaysOpen()
{
    AccessFixture f;
    QVERIFY(f.show({hanako, kenichi, misaki}));
    QVERIFY(f.open(u"kenichi.sato@example.jp"_s, full()));
    f.radio(u"Custom access"_s)->click();
    f.http.expect("GET", accessOf(2)).reply(200, full());
    f.http.expect("PUT", u"/administrators/access?id=2"_s)
        .reply(409, QByteArray(problem).replace("%1", "lastFullAdministrator").replace("%2", "409"));
    f.http.expect("GET", firstPage).reply(200, listOf({kenichi, misaki}));
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QTRY_VERIFY(f.words().contains(u"only administrator with full access"_s));
    QVERIFY(f.dialog->isVisible());
    QVERIFY(f.page.banner()->isHidden());
    QTRY_COMPARE(f.controller.state(), PageState::Ready);
    // The list that was read again says why.
    QVERIFY(!f.radio(u"Custom access"_s)->isEnabled());
}

void tst_AccessDialog::goneMeanwhile()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(false, true, true, false)));
    f.tick(u"Library"_s);
    f.http.expect("GET", accessOf(2)).reply(404, QByteArray());
    f.http.expect("GET", firstPage).reply(200, listOf({hanako}));
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QTRY_VERIFY(f.words().contains(u"佐藤 健一 is no longer an administrator here"_s));
    QTRY_COMPARE(f.column(0).size(), 1);
}

void tst_AccessDialog::withoutAnswerItCanBeSavedAgain()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(false, true, true, false)));
    f.tick(u"Library"_s);
    auto timeout = Error::of(Error::Kind::Timeout);
    timeout.outcomeUnknown = true;
    f.http.expect("GET", accessOf(2)).reply(200, custom(false, true, true, false));
    f.http.expect("PUT", u"/administrators/access?id=2"_s).fail(timeout);
    f.http.expect("GET", accessOf(2)).reply(200, custom(false, true, true, false));
    QTest::mouseClick(f.save(), Qt::LeftButton);
    QTRY_VERIFY(f.words().contains(u"is not what you chose"_s));
    QVERIFY(f.page.banner()->isHidden());
    QVERIFY(f.save()->isEnabled());
}

void tst_AccessDialog::searchFindsInBothLanguages()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(false, true, true, false)));
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_VERIFY(edit(f.dialog, u"権限、スコープを検索"_s));
    auto *search = edit(f.dialog, u"権限、スコープを検索"_s);
    search->setText(u"ﾍﾙﾌﾟ"_s); // half-width, as it may be typed
    QTRY_VERIFY(f.found(u"ヘルプデスク管理者"_s).isValid());
    QVERIFY(!f.found(u"ライブラリ"_s).isValid());
    search->setText(u"library"_s); // what the web console calls it
    QVERIFY(f.found(u"ライブラリ"_s).isValid());
    QVERIFY(!f.found(u"ヘルプデスク管理者"_s).isValid());
}

void tst_AccessDialog::wordsFollowTheLanguage()
{
    AccessFixture f;
    QVERIFY(f.openKenichi(custom(false, true, true, false)));
    f.tick(u"Library"_s);
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_COMPARE(f.changes(), QStringList{u"ライブラリ: なし → あり"_s});
    QVERIFY(f.found(u"ライブラリ"_s).isValid());
    QVERIFY(button(f.dialog, u"保存"_s)->isEnabled());
}

QTEST_MAIN(tst_AccessDialog)
#include "tst_accessdialog.moc"
