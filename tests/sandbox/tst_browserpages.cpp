// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/enroller.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace ccj::sandbox::test;

namespace {

const Headers browser{{"Accept", "text/html"}, {"Accept-Language", "en"}};
const auto strongPassword = u"Correct-Horse-7"_s;

QByteArray hiddenField(const QByteArray &page, const QString &name)
{
    const QRegularExpression field(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name));
    return field.match(QString::fromUtf8(page)).captured(1).toUtf8();
}

QByteArray cookieOf(const Answer &answer)
{
    return answer.header("Set-Cookie").split(';').first();
}

QByteArray field(const QByteArray &name, const QString &value)
{
    return name + '=' + QUrl::toPercentEncoding(value);
}

} // namespace

/// The pages that stand in for mailbox and phone and that accept invitations (console API 7 and 12), as a
/// browser meets them.
class TestBrowserPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailboxShowsWhatPeopleNeedToSignIn()
    {
        Tester cloud;
        const auto page = cloud.get("/sandbox/", browser);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Language"), "en");
        QVERIFY(page.body.contains(cloud.email(0).toUtf8()));
        QVERIFY(page.body.contains(cloud.person(0).value("password"_L1).toString().toHtmlEscaped().toUtf8()));
        QVERIFY(page.body.contains('>' + cloud.totp(0).toUtf8() + '<'));
        cloud.advance(30);
        QVERIFY(cloud.get("/sandbox/", browser).body.contains('>' + cloud.totp(0).toUtf8() + '<'));
    }

    void mailboxStandsInForAPhoneThatIsBeingEnrolled()
    {
        Tester cloud;
        Enroller person(cloud, 3);
        person.upTo(u"verify-authenticator"_s);
        const auto shown = [&] { return cloud.get("/sandbox/", browser).body; };
        QVERIFY(shown().contains("being enrolled"));
        QVERIFY(shown().contains('>' + cloud.totpOf(person.secret).toUtf8() + '<'));
        person.abandon();
        QVERIFY(!shown().contains("being enrolled"));
    }

    void mailboxSpeaksTheBrowsersLanguage()
    {
        Tester cloud;
        QVERIFY(cloud.get("/sandbox/", {{"Accept-Language", "en-GB,ja;q=0.5"}}).body.contains("Password"));
        QVERIFY(cloud.get("/sandbox/", {{"Accept-Language", "ja,en;q=0.5"}}).body.contains("パスワード"));
        QVERIFY(cloud.get("/sandbox/").body.contains("lang=\"ja\""));
    }

    void mailsComeUpWithCodeAndLink()
    {
        Tester cloud;
        const auto link = invite(cloud, u"new.person@aobashoji.example.jp"_s);
        const auto page = cloud.get("/sandbox/", browser);
        QVERIFY(page.body.contains("new.person@aobashoji.example.jp"));
        QVERIFY(page.body.contains("href=\"" + link.toUtf8().replace("&", "&amp;") + '"'));
    }

    void whatPeopleTypeIsNeverMarkup()
    {
        Tester cloud;
        invite(cloud, u"o'brien&co@aobashoji.example.jp"_s);
        const auto page = cloud.get("/sandbox/", browser);
        QVERIFY(page.body.contains("o&#39;brien&amp;co@aobashoji.example.jp"));
        QVERIFY(!page.body.contains("o'brien"));
        QVERIFY(!page.body.contains("<script"));
    }

    void pagesBringNothingFromElsewhere()
    {
        Tester cloud;
        for (const auto &path : {"/sandbox/", "/invitations/accept?token=x", "/go/unknown"}) {
            const auto page = cloud.get(path, browser);
            QVERIFY2(page.header("Content-Security-Policy").startsWith("default-src 'none'"), path);
            for (const auto *forbidden : {"<script", "<img", "<link", "src=", "@import", "url("})
                QVERIFY2(!page.body.contains(forbidden), forbidden);
        }
    }

    void lookingAtAnInvitationChangesNothing()
    {
        Tester cloud;
        const auto link = invite(cloud, u"new.person@aobashoji.example.jp"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(open(cloud, link).status, 200);
        const auto headers = cloud.as(0);
        QVERIFY(
            cloud.administrator(headers, u"new.person@aobashoji.example.jp"_s).value("pending"_L1).toBool());
    }

    void newPersonSetsAPasswordAndCanSignIn()
    {
        Tester cloud;
        const auto link = invite(cloud, u"new.person@aobashoji.example.jp"_s);
        QVERIFY(open(cloud, link).body.contains("new-password"));
        QCOMPARE(accept(cloud, link, strongPassword).status, 200);

        const auto signIn =
            cloud.post("/console/v1/sign-in",
                       {{u"email"_s, u"new.person@aobashoji.example.jp"_s}, {u"password"_s, strongPassword}});
        QCOMPARE(signIn.text(u"next"_s), u"enroll"_s);
        const auto row = cloud.administrator(cloud.as(0), u"new.person@aobashoji.example.jp"_s);
        QCOMPARE(row.value("pending"_L1), QJsonValue(false));
        QVERIFY(!row.value("userId"_L1).toString().isEmpty());
    }

    void somebodyNewIsToldTheRulesAndAskedForAName()
    {
        Tester cloud;
        const auto address = u"new.person@aobashoji.example.jp"_s;
        const auto link = invite(cloud, address);
        const auto page = open(cloud, link);
        QVERIFY(page.body.contains("8 to 128 characters"));
        QVERIFY(page.body.contains("family-name") && page.body.contains("given-name"));
        QCOMPARE(submit(cloud, page, strongPassword, {u"花"_s, {}}).status, 422);
        QCOMPARE(submit(cloud, page, strongPassword, {u"花"_s, u"新<人"_s}).status, 422);
        // What was typed comes back but for the password.
        const auto weak = submit(cloud, page, u"weak-one"_s, {u"花"_s, u"新人"_s});
        QCOMPARE(weak.status, 422);
        QVERIFY(weak.body.contains("value=\"新人\"") && !weak.body.contains("weak-one"));
        QCOMPARE(submit(cloud, weak, strongPassword, {u"花"_s, u"新人"_s}).status, 200);
        const auto row = cloud.administrator(cloud.as(0), address);
        QCOMPARE(row.value("lastName"_L1).toString(), u"新人"_s);
        QCOMPARE(row.value("displayName"_L1).toString(), u"新人 花"_s);
    }

    void whoWasInvitedByNameIsNotAskedForIt()
    {
        Tester cloud;
        const auto page = open(cloud, invite(cloud, u"new.person@aobashoji.example.jp"_s, u"新人 花"_s));
        QVERIFY(!page.body.contains("family-name"));
        QCOMPARE(submit(cloud, page, strongPassword, {{}, {}}).status, 200);
    }

    void weakPasswordIsRefusedAndTheInvitationLives()
    {
        Tester cloud;
        const auto link = invite(cloud, u"new.person@aobashoji.example.jp"_s);
        const auto refused = accept(cloud, link, u"short"_s);
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains("role=\"alert\""));
        QVERIFY(!refused.body.contains("short")); // what was typed is not sent back
        QCOMPARE(accept(cloud, link, strongPassword).status, 200);
    }

    void existingPersonProvesThePresentPassword()
    {
        Tester cloud;
        const auto both = cloud.person(1);
        const auto address = both.value("email"_L1).toString();
        const auto headers = cloud.as(0);
        // Out of the demo company and back in; the account stays, with its other organisation.
        QCOMPARE(cloud.remove("/administrators/" + cloud.userId(headers, address), headers).status, 200);
        const auto link = invite(cloud, address);
        QVERIFY(open(cloud, link).body.contains("current-password"));
        QCOMPARE(accept(cloud, link, strongPassword).status, 401);
        QVERIFY(cloud.administrator(headers, address).value("pending"_L1).toBool());
        QCOMPARE(accept(cloud, link, both.value("password"_L1).toString()).status, 200);
        QCOMPARE(cloud.administrator(headers, address).value("pending"_L1), QJsonValue(false));
        // And it is still that password.
        QCOMPARE(cloud.password(1).status, 200);
    }

    void invitationIsGoodForOneUse()
    {
        Tester cloud;
        const auto link = invite(cloud, u"new.person@aobashoji.example.jp"_s);
        QCOMPARE(accept(cloud, link, strongPassword).status, 200);
        QCOMPARE(open(cloud, link).status, 404);
        QCOMPARE(cloud.get("/invitations/accept?token=guess", browser).status, 404);
    }

    void invitationEndsAfterFiveDays()
    {
        Tester cloud;
        const auto link = invite(cloud, u"new.person@aobashoji.example.jp"_s);
        cloud.advance(5 * 24 * 3600 - 60);
        QCOMPARE(open(cloud, link).status, 200);
        const auto form = open(cloud, link);
        cloud.advance(120);
        QCOMPARE(open(cloud, link).status, 410);
        QCOMPARE(submit(cloud, form, strongPassword, Name()).status, 410);
    }

    void resendKillsTheOlderLink()
    {
        Tester cloud;
        const auto first = invite(cloud, u"new.person@aobashoji.example.jp"_s);
        const auto headers = cloud.as(0);
        QCOMPARE(cloud
                     .post("/console/v1/invitations/resend",
                           {{u"email"_s, u"new.person@aobashoji.example.jp"_s}}, headers)
                     .status,
                 204);
        QCOMPARE(open(cloud, first).status, 404);
        QCOMPARE(open(cloud, lastLink(cloud)).status, 200);
    }

    void formsOfOthersAreRefused()
    {
        Tester cloud;
        const auto link = invite(cloud, u"new.person@aobashoji.example.jp"_s);
        const auto form = open(cloud, link);
        const auto body = field("token", QString::fromUtf8(hiddenField(form.body, u"token"_s))) + '&' +
                          field("password", strongPassword);
        const Headers plain{{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "text/html"}};
        QCOMPARE(cloud.send("POST", "/invitations/accept", body, plain).status, 403);
        // The right token with another browser's cookie.
        auto foreign = plain;
        foreign.emplaceBack("Cookie", "ccj-form=somebody-else");
        const auto withToken =
            body + '&' + field("form_token", QString::fromUtf8(hiddenField(form.body, u"form_token"_s)));
        QCOMPARE(cloud.send("POST", "/invitations/accept", withToken, foreign).status, 403);
        QCOMPARE(open(cloud, link).status, 200);
    }

private:
    static QString lastLink(const Tester &cloud)
    {
        return cloud.mails(u"new.person@aobashoji.example.jp"_s)
            .first()
            .toObject()
            .value("link"_L1)
            .toString();
    }

    /// Invites with Full access and returns the link in the mail.
    static QString invite(Tester &cloud, const QString &address, const QString &name = {})
    {
        const auto created = cloud.post("/administrators/$create",
                                        {{u"accessType"_s, u"Full"_s},
                                         {u"providerType"_s, u"CitrixSts"_s},
                                         {u"type"_s, u"AdministratorUser"_s},
                                         {u"email"_s, address},
                                         {u"displayName"_s, name}},
                                        cloud.as(0));
        if (created.status != 200)
            qFatal("invite: %d %s", created.status, created.body.constData());
        return cloud.mails(address).first().toObject().value("link"_L1).toString();
    }

    static Answer open(Tester &cloud, const QString &link)
    {
        const auto target = QUrl(link).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        return cloud.get(target, browser);
    }

    struct Name
    {
        QString first = u"Hana"_s;
        QString last = u"New"_s;
    };

    static Answer submit(Tester &cloud, const Answer &form, const QString &password, const Name &name)
    {
        const auto body = field("form_token", QString::fromUtf8(hiddenField(form.body, u"form_token"_s))) +
                          '&' + field("token", QString::fromUtf8(hiddenField(form.body, u"token"_s))) + '&' +
                          field("password", password) + '&' + field("firstName", name.first) + '&' +
                          field("lastName", name.last);
        return cloud.send("POST", "/invitations/accept", body,
                          {{"Content-Type", "application/x-www-form-urlencoded"},
                           {"Accept", "text/html"},
                           {"Cookie", cookieOf(form)}});
    }

    static Answer accept(Tester &cloud, const QString &link, const QString &password)
    {
        return submit(cloud, open(cloud, link), password, Name());
    }
};

QTEST_GUILESS_MAIN(TestBrowserPages)
#include "tst_browserpages.moc"
