// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"

#include "tests/administrators/pagefixture.h"

#include <QToolButton>

using namespace ccj;
using namespace ccj::testing;
using namespace std::chrono_literals;

/// What the page says after somebody was removed, until their access has really ended (R128), and that
/// nothing it says is lost or stays too long.
class TestRemovalMessages : public QObject
{
    Q_OBJECT

    struct Fixture : PageFixture
    {
        Banner *banner = page.banner();

        /// Removes them without asking; `rest` is what the list then holds.
        bool remove(const QString &email, const QJsonArray &rest)
        {
            const auto target = controller.roster().findByEmail(email).value_or(Administrator());
            http.expect("DELETE", u"/administrators/"_s + target.userId).reply(200);
            http.expect("GET", firstPage).reply(200, listOf(rest));
            controller.remove(target);
            return QTest::qWaitFor([&] {
                return banner->text().contains(target.fullName()) && controller.state() == PageState::Ready;
            });
        }
        void expectPerson(const QString &userId, int status, const QByteArray &body = {})
        {
            http.expect("GET", u"/administrators/%1/access"_s.arg(userId)).reply(status, body);
        }
        void expectNoClients()
        {
            http.expect("GET", u"/console/v1/secure-clients"_s)
                .reply(200, QJsonObject{{u"items"_s, QJsonArray()}});
        }
        bool says(const QString &text) const
        {
            return QTest::qWaitFor([&] { return banner->text().contains(text); });
        }
        void close() const { QTest::mouseClick(banner->findChild<QToolButton *>(), Qt::LeftButton); }
    };
    static inline const QByteArray access = R"({"accessType":"Full","policies":[]})";
    static inline const QString email = u"kenichi.sato@example.jp"_s;

private Q_SLOTS:
    void anotherRemovalDoesNotHideTheFirst()
    {
        Fixture f;
        const auto yoko = row(u"田中"_s, u"陽子"_s, u"yoko@example.jp"_s, u"7"_s);
        QVERIFY(f.show({hanako, kenichi, yoko}));
        QVERIFY(f.remove(email, {hanako, yoko}));
        f.clock.advance(20s);
        QVERIFY(f.remove(u"yoko@example.jp"_s, {hanako}));
        QVERIFY(f.says(u"60 second"_s));
        f.close();
        QVERIFY(f.banner->text().contains(u"佐藤 健一"_s));
        QVERIFY(f.banner->text().contains(u"40 second"_s));
    }

    void aMinuteThatRunsSurvivesRefreshAndOtherPages()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.remove(email, {hanako, misaki}));
        f.page.hide();
        f.clock.advance(15s);
        f.page.show();
        f.http.expect("GET", firstPage).reply(200, listOf({hanako, misaki}));
        f.action(QKeySequence::Refresh)->trigger();
        QTRY_COMPARE(f.controller.state(), PageState::Ready);
        QVERIFY(f.banner->text().contains(u"45 second"_s));
    }

    void theWordsFollowTheLanguage()
    {
        ui::LanguageController language;
        language.setLanguage(ui::LanguageController::Language::English);
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.remove(email, {hanako, misaki}));
        QVERIFY(f.banner->text().contains(u"60 seconds"_s));
        language.setLanguage(ui::LanguageController::Language::Japanese);
        QVERIFY(f.says(u"あと60秒間"_s));
        language.setLanguage(ui::LanguageController::Language::English);
    }

    void theEndIsSaidAndGoesWithTheNextStep()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.remove(email, {hanako, misaki}));
        f.expectPerson(u"2"_s, 404);
        f.expectNoClients();
        f.clock.advance(60s);
        QVERIFY(f.says(u"All access has ended"_s));
        QCOMPARE(f.banner->severity(), Banner::Severity::Success);
        f.http.expect("GET", firstPage).reply(200, listOf({hanako, misaki}));
        f.action(QKeySequence::Refresh)->trigger();
        QVERIFY(f.banner->isHidden());
        QTRY_COMPARE(f.controller.state(), PageState::Ready);
    }

    void whoIsStillListedIsLookedForAgain()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.remove(email, {hanako, misaki}));
        f.close(); // closed while it counts: what is wrong comes back all the same
        QVERIFY(f.banner->isHidden());
        f.expectPerson(u"2"_s, 200, access);
        f.clock.advance(60s);
        QVERIFY(f.says(u"still had them"_s));
        QCOMPARE(f.banner->severity(), Banner::Severity::Warning);
        f.expectPerson(u"2"_s, 500);
        QTest::mouseClick(button(f.banner, u"Look again"_s), Qt::LeftButton);
        QVERIFY(f.says(u"could not be checked"_s));
    }

    void whoClosedItHearsNoGoodNews()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.remove(email, {hanako, misaki}));
        f.close();
        f.expectPerson(u"2"_s, 404);
        f.expectNoClients();
        f.clock.advance(60s);
        QTRY_VERIFY(f.http.isExhausted());
        QTest::qWait(0);
        QVERIFY(f.banner->isHidden());
    }

    void aSentInvitationGoesWithTheNextStep()
    {
        Fixture f;
        QVERIFY(f.show());
        f.http.expect("POST", u"/console/v1/invitations/resend"_s).reply(204);
        f.controller.resendInvitation(
            f.controller.roster().findByEmail(u"misaki.takahashi@example.jp"_s).value_or(Administrator()));
        f.http.expect("GET", firstPage).reply(200, listOf({hanako, kenichi, misaki}));
        QVERIFY(f.says(u"on its way"_s));
        QTRY_COMPARE(f.controller.state(), PageState::Ready);
        f.http.expect("GET", firstPage).reply(200, listOf({hanako, kenichi, misaki}));
        f.action(QKeySequence::Refresh)->trigger();
        QVERIFY(f.banner->isHidden());
        QTRY_COMPARE(f.controller.state(), PageState::Ready);
    }

    void anotherOrganizationStartsSilent()
    {
        Fixture f;
        QVERIFY(f.show());
        QVERIFY(f.remove(email, {hanako, misaki}));
        f.controller.clear();
        QVERIFY(f.banner->isHidden());
    }
};

QTEST_MAIN(TestRemovalMessages)
#include "tst_removalmessages.moc"
