// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/recentremovalsdialog.h"
#include "ui/administrators/removal/reinvitedialog.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/administrators/pagefixture.h"

#include <QLabel>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

/// What is said before somebody is removed (R130, R134), and how it is undone afterwards.
class TestRemovalDialogs : public QObject
{
    Q_OBJECT

    static inline const QString email = u"kenichi.sato@example.jp"_s;
    static inline const QString clientsPath = u"/console/v1/secure-clients"_s;
    static inline const QJsonObject customAccess{
        {u"accessType"_s, u"Custom"_s},
        {u"policies"_s, QJsonArray{QJsonObject{{u"name"_s, u"library"_s},
                                               {u"displayName"_s, u"Library"_s},
                                               {u"checkable"_s, QJsonObject{{u"value"_s, true}}}},
                                   QJsonObject{{u"name"_s, u"retired"_s},
                                               {u"displayName"_s, u"Retired"_s},
                                               {u"checkable"_s, QJsonObject{{u"value"_s, true}}}}}}};
    static inline const QJsonArray catalogue{QJsonObject{{u"name"_s, u"library"_s},
                                                         {u"displayName"_s, u"Library"_s},
                                                         {u"checkable"_s, QJsonObject{{u"value"_s, false}}}}};

    ui::LanguageController m_language;

    static QJsonObject client(const QString &name, const QJsonValue &lastUsed)
    {
        return {{u"name"_s, name}, {u"creatorUserId"_s, u"2"_s}, {u"lastUsedAt"_s, lastUsed}};
    }
    static QJsonObject custom(QJsonObject row)
    {
        row[u"accessType"_s] = u"Custom"_s;
        return row;
    }
    static QString words(const QWidget *dialog)
    {
        QStringList texts;
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    struct Fixture : PageFixture
    {
        /// Removes Kenichi by the dialog; `rest` stays.
        bool removeKenichi(const QJsonArray &rest)
        {
            auto *dialog = askToRemove(email);
            http.expect("DELETE", u"/administrators/2"_s).reply(200);
            http.expect("GET", firstPage).reply(200, listOf(rest));
            if (dialog)
                QTest::mouseClick(button(dialog, u"Remove administrator"_s), Qt::LeftButton);
            return QTest::qWaitFor([&] {
                return page.banner()->text().contains(u"was removed"_s) &&
                       controller.state() == PageState::Ready && !page.findChild<RemoveDialog *>();
            });
        }
        template <class Dialog> Dialog *opened() const
        {
            Dialog *dialog = nullptr;
            const bool found = QTest::qWaitFor([&] {
                dialog = page.findChild<Dialog *>();
                return dialog && dialog->isVisible();
            });
            return found ? dialog : nullptr;
        }
    };

private Q_SLOTS:
    void initTestCase() { m_language.setLanguage(ui::LanguageController::Language::English); }

    void saysWhoStaysAndWhatStops()
    {
        Fixture f;
        QVERIFY(f.show());
        auto *dialog = f.askToRemove(
            email, {client(u"Nightly"_s, u"2026-03-31T15:30:00Z"_s), client(u"Unused"_s, QJsonValue())});
        QVERIFY(dialog);
        QTRY_VERIFY(words(dialog).contains(u"“Nightly” stops working (last used 00:30)"_s)); // R134
        QVERIFY(words(dialog).contains(u"“Unused” stops working (never used)"_s));
        QVERIFY(words(dialog).contains(u"1 active administrator remains."_s));
        QVERIFY(words(dialog).contains(u"Full access stays with 鈴木 花子."_s));
        QVERIFY(words(dialog).contains(u"Cloud Connectors"_s)); // R130
        QVERIFY2(!button(dialog, u"Remove administrator"_s)->isDefault(), "the safe button is");
    }

    void secureClientsThatCannotBeReadHoldNothingUp()
    {
        Fixture f;
        QVERIFY(f.show());
        f.select(email);
        const int answer = f.http.expect("GET", clientsPath).hold();
        QTest::keyClick(f.table, Qt::Key_Delete);
        auto *dialog = f.opened<RemoveDialog>();
        QVERIFY(dialog);
        QVERIFY(words(dialog).contains(u"Looking for them"_s));
        QVERIFY(button(dialog, u"Remove administrator"_s)->isEnabled());
        f.http.reply(answer, 503);
        QTRY_VERIFY(words(dialog).contains(u"They could not be read"_s));
        QVERIFY(button(dialog, u"Remove administrator"_s)->isEnabled());
    }

    void withoutTheConsoleApiTheyCannotBeListed()
    {
        Fixture f;
        f.controller.setCaller({u"1"_s, false});
        QVERIFY(f.show());
        f.select(email);
        QTest::keyClick(f.table, Qt::Key_Delete);
        auto *dialog = f.opened<RemoveDialog>();
        QVERIFY(dialog);
        QVERIFY(words(dialog).contains(u"They cannot be listed here"_s));
    }

    void aMissingAnswerIsMadeUpForByReadingTheList()
    {
        Fixture f;
        QVERIFY(f.show());
        auto *dialog = f.askToRemove(email);
        QVERIFY(dialog);
        auto timeout = Error::of(Error::Kind::Timeout);
        timeout.outcomeUnknown = true;
        f.http.expect("DELETE", u"/administrators/2"_s).fail(timeout);
        const int list = f.http.expect("GET", firstPage).hold();
        QTest::mouseClick(button(dialog, u"Remove administrator"_s), Qt::LeftButton);
        QTRY_VERIFY(words(dialog).contains(u"No answer. Reading the list…"_s));
        f.http.reply(list, 200, listOf({hanako, kenichi}));
        QTRY_VERIFY(!f.page.findChild<RemoveDialog *>()); // the page says how it ended
        QVERIFY(!f.page.banner()->text().isEmpty());
        QVERIFY(f.controller.roster().findByEmail(email));
    }

    void theAccessIsReadBeforeItIsTaken()
    {
        Fixture f;
        QVERIFY(f.show({hanako, custom(kenichi)}));
        f.select(email);
        f.http.expect("GET", clientsPath).reply(200, QJsonObject{{u"items"_s, QJsonArray()}});
        const int access = f.http.expect("GET", u"/administrators/2/access"_s).hold();
        QTest::keyClick(f.table, Qt::Key_Delete);
        auto *dialog = f.opened<RemoveDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(button(dialog, u"Remove administrator"_s), Qt::LeftButton);
        QVERIFY(dialog->isBusy());
        f.http.expect("DELETE", u"/administrators/2"_s).reply(200);
        f.http.expect("GET", firstPage).reply(200, listOf({hanako}));
        f.http.reply(access, 200, customAccess);
        QTRY_VERIFY(f.page.banner()->text().contains(u"was removed"_s));
        QTRY_COMPARE(f.controller.state(), PageState::Ready);

        // Undone at once, with what is still offered.
        f.http.expect("GET", u"/console/v1/access-policies"_s).reply(200, catalogue);
        QTRY_VERIFY(!f.page.findChild<RemoveDialog *>());
        QTest::mouseClick(button(f.page.banner(), u"Invite again…"_s), Qt::LeftButton);
        auto *again = f.opened<ReinviteDialog>();
        QVERIFY(again);
        QTRY_VERIFY(words(again).contains(u"Custom access: Library"_s));
        QVERIFY(words(again).contains(u"left out: Retired"_s));
        QVERIFY(words(again).contains(u"has to accept it"_s));
        f.http.expect("POST", u"/administrators/$create"_s)
            .withChange(u"administrators.invite"_s)
            .reply(200, custom(row(u"佐藤"_s, u"健一"_s, email, {})));
        f.http.expect("GET", firstPage)
            .reply(200, listOf({hanako, custom(row(u"佐藤"_s, u"健一"_s, email, {}))}));
        QTest::mouseClick(button(again, u"Send invite"_s), Qt::LeftButton);
        QTRY_VERIFY(!f.page.findChild<ReinviteDialog *>());
        QTRY_COMPARE(f.controller.state(), PageState::Ready);
        const auto sent =
            std::ranges::find(f.http.requests(), u"/administrators/$create"_s, &net::Request::path);
        const auto policies = sent->json->object().value(u"policies"_s).toArray();
        QCOMPARE(policies.size(), 1);
        QCOMPARE(policies.first().toObject().value(u"name"_s), u"library"_s);

        // Their record has done its duty.
        f.action(u"Recently removed"_s)->trigger();
        auto *recent = f.opened<RecentRemovalsDialog>();
        QVERIFY(recent);
        QVERIFY(words(recent).contains(u"Nobody was removed"_s));
        QVERIFY(!button(recent, u"Invite again…"_s)->isEnabled());
    }

    void whoWasRemovedIsFoundAndInvitedAgain()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.removeKenichi({hanako, misaki}));
        f.action(u"Recently removed"_s)->trigger();
        auto *recent = f.opened<RecentRemovalsDialog>();
        QVERIFY(recent);
        const auto *rows = recent->findChild<QTableView *>()->model();
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 0).data().toString(), u"佐藤 健一"_s);
        QCOMPARE(rows->index(0, 3).data().toString(), u"鈴木 花子"_s); // by whom
        QCOMPARE(rows->index(0, 5).data().toString(), u"30 days"_s);
        auto *field = edit(recent, u"Search name or email"_s);
        field->setText(u"ｈａｎａｋｏ"_s);
        QVERIFY(words(recent).contains(u"Nobody matches"_s));
        QVERIFY(!button(recent, u"Invite again…"_s)->isEnabled());
        field->setText(u"ＳＡＴＯ"_s);
        QCOMPARE(rows->rowCount(), 1);
        QTest::mouseClick(button(recent, u"Invite again…"_s), Qt::LeftButton);

        auto *again = f.opened<ReinviteDialog>();
        QVERIFY(again);
        QVERIFY(words(again).contains(u"Full access"_s));
        f.http.expect("POST", u"/administrators/$create"_s)
            .reply(409, QByteArray(problem).replace("%1", "alreadyInvited").replace("%2", "409"));
        f.http.expect("GET", firstPage).reply(200, listOf({hanako, misaki, kenichi}));
        QTest::mouseClick(button(again, u"Send invite"_s), Qt::LeftButton);
        // R133: another console was quicker.
        QTRY_VERIFY(words(again).contains(u"in the list already"_s));
        QVERIFY(!button(again, u"Send invite"_s)->isEnabled());
        QTRY_COMPARE(f.controller.state(), PageState::Ready);
        QTest::mouseClick(button(again, u"Show in the list"_s), Qt::LeftButton);
        QTRY_COMPARE(f.selectedName(), u"佐藤 健一"_s);
    }

    void aCatalogueThatCannotBeReadIsAskedForAgain()
    {
        Fixture f;
        QVERIFY(f.show());
        const auto access = AccessModel::fromJson(customAccess).value();
        ReinviteDialog *dialog = nullptr;
        f.http.expect("GET", u"/console/v1/access-policies"_s).reply(503, QByteArray());
        RecentRemoval removal{
            .organizationId = u"customer"_s,
            .person = Administrator::fromJson(row(u"田中"_s, u"陽子"_s, u"y@example.jp"_s, u"7"_s)),
            .access = access};
        dialog = new ReinviteDialog(f.controller, removal, &f.page);
        dialog->open();
        QTRY_VERIFY(button(dialog, u"Retry"_s));
        QVERIFY(!button(dialog, u"Send invite"_s)->isEnabled());
        f.http.expect("GET", u"/console/v1/access-policies"_s).reply(200, catalogue);
        QTest::mouseClick(button(dialog, u"Retry"_s), Qt::LeftButton);
        QTRY_VERIFY(button(dialog, u"Send invite"_s)->isEnabled());
    }

    void whatCannotBeUndoneIsSaid_data()
    {
        QTest::addColumn<bool>("group");
        QTest::addColumn<QString>("text");
        QTest::newRow("a group") << true << u"Groups and API clients are not invited"_s;
        QTest::newRow("unknown access") << false << u"could not be read before the removal"_s;
    }
    void whatCannotBeUndoneIsSaid()
    {
        QFETCH(bool, group);
        QFETCH(QString, text);
        Fixture f;
        QVERIFY(f.show());
        RecentRemoval removal{
            .person = Administrator::fromJson(custom(row(u"田中"_s, u"陽子"_s, u"y@example.jp"_s, u"7"_s))),
            .access = {}};
        if (group)
            removal.person.type = u"AdministratorGroup"_s;
        auto *dialog = new ReinviteDialog(f.controller, removal, &f.page);
        dialog->open();
        QVERIFY(words(dialog).contains(text));
        QVERIFY(!button(dialog, u"Send invite"_s)->isEnabled());
    }
};

QTEST_MAIN(TestRemovalDialogs)
#include "tst_removaldialogs.moc"
