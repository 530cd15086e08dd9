// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace ccj::sandbox::test;

namespace {

const Headers browser{{"Accept", "text/html"}, {"Accept-Language", "en"}};
const auto tenant = u"3d2c8a54-61f7-4b0e-9a5d-515790610001"_s;
const auto verifier = u"a-verifier-of-at-least-forty-three-characters-0123"_s;
const auto callback = u"http://127.0.0.1:49152/callback"_s;

using Fields = QMap<QString, QString>;

QByteArray encoded(const Fields &fields)
{
    QByteArrayList parts;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        parts << field.key().toLatin1() + '=' + QUrl::toPercentEncoding(field.value());
    return parts.join('&');
}

QString unescaped(QString text)
{
    return text.replace(u"&amp;"_s, u"&"_s).replace(u"&#39;"_s, u"'"_s);
}

/// The page's hidden fields, and the values of its buttons by their caption.
Fields hiddenFields(const Answer &page)
{
    Fields fields;
    auto inputs = QRegularExpression(u"<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\""_s)
                      .globalMatch(QString::fromUtf8(page.body));
    while (inputs.hasNext()) {
        const auto match = inputs.next();
        fields.insert(match.captured(1), unescaped(match.captured(2)));
    }
    return fields;
}

QStringList captions(const Answer &page)
{
    QStringList captions;
    auto buttons = QRegularExpression(u"<button name=\"person\"[^>]*>([^<]*)"_s)
                       .globalMatch(QString::fromUtf8(page.body));
    while (buttons.hasNext())
        captions << buttons.next().captured(1);
    return captions;
}

/// Presses the button whose caption contains the words.
Answer press(const Tester &cloud, const QByteArray &target, const Answer &page, const QString &caption)
{
    const QRegularExpression button(u"<button name=\"person\" value=\"([^\"]*)\">[^<]*"_s +
                                    QRegularExpression::escape(caption));
    const auto match = button.match(QString::fromUtf8(page.body));
    if (!match.hasMatch())
        return {};
    auto fields = hiddenFields(page);
    fields.insert(u"person"_s, match.captured(1));
    return cloud.send("POST", target, encoded(fields),
                      {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "text/html"},
                       {"Accept-Language", "en"},
                       {"Cookie", page.header("Set-Cookie").split(';').first()}});
}

} // namespace

/// The organisation's Azure AD: searching it, inviting from it, and what the invited person goes through
/// (console API 7 and 9, cloud API 6.3; R107-R110, R115).
class TestAzureDirectory : public QObject
{
    Q_OBJECT

private:
    Tester cloud;
    Headers full;

    Answer ask(const QString &text) const
    {
        return cloud.get("/console/v1/identity/azure-ad/users?search=" + QUrl::toPercentEncoding(text), full);
    }
    QJsonArray search(const QString &text) const { return ask(text).json.value(u"items"_s).toArray(); }
    QJsonObject one(const QString &text) const { return search(text).at(0).toObject(); }
    static QStringList names(const QJsonArray &people)
    {
        QStringList names;
        for (const auto &person : people)
            names << person.toObject().value(u"displayName"_s).toString();
        return names;
    }
    static QJsonObject invitation(const QJsonObject &person)
    {
        return {{u"accessType"_s, u"Full"_s},        {u"providerType"_s, u"AzureAd"_s},
                {u"type"_s, u"AdministratorUser"_s}, {u"email"_s, person.value(u"mail"_s)},
                {u"externalProviderId"_s, tenant},   {u"externalUserId"_s, person.value(u"objectId"_s)}};
    }
    Answer invite(const QJsonObject &model) const
    {
        return cloud.post("/administrators/$create", model, full);
    }
    QByteArray tokenFor(const QString &email) const
    {
        return cloud.mails(email)
            .first()
            .toObject()
            .value(u"link"_s)
            .toString()
            .section(u"token="_s, 1)
            .toLatin1();
    }
    Answer signInPage(const QByteArray &token) const
    {
        return cloud.get("/invitations/sign-in?token=" + token, browser);
    }
    /// What /me says after signing in at the organisation's Azure AD as somebody.
    QJsonObject signInAs(const QString &caption) const
    {
        const auto challenge = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const Fields request{{u"response_type"_s, u"code"_s},
                             {u"client_id"_s, u"ccj-console"_s},
                             {u"redirect_uri"_s, callback},
                             {u"state"_s, u"s"_s},
                             {u"code_challenge_method"_s, u"S256"_s},
                             {u"organization"_s, u"aobashoji"_s},
                             {u"code_challenge"_s, QString::fromLatin1(challenge)}};
        const auto page = cloud.get("/authorize?" + encoded(request), browser);
        const auto back = press(cloud, "/authorize", page, caption);
        const QUrlQuery answer(QUrl::fromEncoded(back.header("Location")));
        const auto ticket =
            cloud.send("POST", "/console/v1/token",
                       encoded({{u"grant_type"_s, u"authorization_code"_s},
                                {u"client_id"_s, u"ccj-console"_s},
                                {u"code"_s, answer.queryItemValue(u"code"_s, QUrl::FullyDecoded)},
                                {u"redirect_uri"_s, callback},
                                {u"code_verifier"_s, verifier}}),
                       {{"Content-Type", "application/x-www-form-urlencoded"}});
        auto step =
            cloud.post("/console/v1/sign-in/continue", {{u"ticket"_s, ticket.text(u"access_token"_s)}});
        if (step.text(u"next"_s) == u"terms")
            step = cloud.post("/console/v1/sign-in/terms",
                              {{u"ticket"_s, step.text(u"ticket"_s)}, {u"accepted"_s, true}});
        const auto tokens = step.json.value(u"tokens"_s).toObject();
        return cloud.get("/console/v1/me", Tester::bearer(tokens.value(u"accessToken"_s).toString())).json;
    }

private Q_SLOTS:
    void init()
    {
        QCOMPARE(cloud.reset(), 204);
        full = cloud.as(0);
    }

    // R107
    void providersSayWhetherAzureAdIsConnected()
    {
        const auto providers = [this](const Headers &headers) {
            return cloud.get("/console/v1/identity/providers", headers).json.value(u"items"_s).toArray();
        };
        const auto connected = providers(cloud.as(2));
        QCOMPARE(connected.at(0).toObject().value(u"type"_s).toString(), u"CitrixSts"_s);
        const auto azure = connected.at(1).toObject();
        QCOMPARE(azure.value(u"type"_s).toString(), u"AzureAd"_s);
        QCOMPARE(azure.value(u"state"_s).toString(), u"enabled"_s);
        QCOMPARE(azure.value(u"providerId"_s).toString(), tenant);
        QCOMPARE(azure.value(u"identifier"_s).toString(), u"aobashoji"_s);
        const auto elsewhere = cloud.as(1, u"midoributsu1"_s);
        const auto other = providers(elsewhere).at(1).toObject();
        QCOMPARE(other.value(u"state"_s).toString(), u"disconnected"_s);
        QVERIFY(other.value(u"providerId"_s).isNull() && other.value(u"identifier"_s).isNull());
        const auto refused = cloud.get("/console/v1/identity/azure-ad/users?search=a", elsewhere);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.type(), u"urn:ccj:error:azureAdNotConnected"_s);
    }

    // R109
    void searches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("kanji") << u"坂本 舞"_s << QStringList{u"坂本 舞"_s};
        QTest::newRow("without the space") << u"坂本舞"_s << QStringList{u"坂本 舞"_s};
        QTest::newRow("a wide space") << u"坂本　舞"_s << QStringList{u"坂本 舞"_s};
        QTest::newRow("given name first") << u"舞 坂本"_s << QStringList{u"坂本 舞"_s};
        QTest::newRow("capitals") << u"SAKAMOTO.MAI"_s << QStringList{u"坂本 舞"_s};
        QTest::newRow("full width") << u"ｓａｋａｍｏｔｏ．ｍａｉ"_s << QStringList{u"坂本 舞"_s};
        QTest::newRow("hiragana for katakana") << u"あまの"_s << QStringList{u"アマノ ユリ"_s};
        QTest::newRow("half width katakana") << u"ｱﾏﾉ"_s << QStringList{u"アマノ ユリ"_s};
        QTest::newRow("katakana for hiragana") << u"サクライ"_s << QStringList{u"さくらい ひなた"_s};
        QTest::newRow("two of one name") << u"田村 健"_s << QStringList{u"田村 健"_s, u"田村 健"_s};
        QTest::newRow("beyond the basic plane") << u"𠮷野"_s << QStringList{u"𠮷野 﨑"_s};
        QTest::newRow("mail that is not the user name") << u"t-honda"_s << QStringList{u"本田 司"_s};
        QTest::newRow("user name that is not the mail") << u"honda.tsu"_s << QStringList{u"本田 司"_s};
        QTest::newRow("apostrophe") << u"O'Neil"_s << QStringList{u"Sophie O'Neil"_s};
        QTest::newRow("wild cards mean themselves") << u"sakamoto%mai"_s << QStringList();
        QTest::newRow("nobody") << u"zzz"_s << QStringList();
    }
    void searches()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QCOMPARE(names(search(typed)), found);
    }

    void thoseWhoBeginWithItComeFirst()
    {
        const auto found = names(search(u"健"_s));
        const auto inMiddle = std::ranges::find_if(
            found, [](const QString &name) { return !name.startsWith(u"健") && !name.contains(u" 健"); });
        const auto begins =
            std::ranges::find_if(found, [](const QString &name) { return name.contains(u" 健"); });
        QVERIFY(begins != found.end());
        QVERIFY2(inMiddle == found.end() || begins < inMiddle, qPrintable(found.join(u", "_s)));
    }

    void answersAreLimited()
    {
        const auto everybody = ask({});
        QCOMPARE(everybody.json.value(u"items"_s).toArray().size(), 50);
        QCOMPARE(everybody.json.value(u"more"_s), QJsonValue(true));
        QCOMPARE(ask(u"坂本 舞"_s).json.value(u"more"_s), QJsonValue(false));
        QCOMPARE(ask(QString(257, u'a')).type(), u"https://errors-api.cloud.com/common/tooLong"_s);
    }

    void theDirectoryIsTheSameForEverySize()
    {
        const auto before = search(u"aobashoji"_s);
        Tester large(u"large:300"_s);
        full = large.as(0);
        const auto after = large.get("/console/v1/identity/azure-ad/users?search=aobashoji", full);
        QCOMPARE(after.json.value(u"items"_s).toArray(), before);
        Tester empty(u"empty"_s);
        QCOMPARE(empty.get("/go/aobashoji", {{"Accept", "application/json"}}).error(),
                 u"azureAdNotConnected"_s);
    }

    void theInvitationSaysWhoItIs()
    {
        const auto person = one(u"坂本 舞"_s);
        auto model = invitation(person);
        model.remove(u"email"_s); // the directory knows it
        const auto row = invite(model);
        QCOMPARE(row.status, 200);
        QCOMPARE(row.text(u"email"_s), u"sakamoto.mai@aobashoji.example.jp"_s);
        QCOMPARE(row.text(u"displayName"_s), u"坂本 舞"_s);
        QCOMPARE(row.text(u"providerType"_s), u"AzureAd"_s);
        QCOMPARE(row.text(u"externalOid"_s),
                 u"OID:/azuread/%1/%2"_s.arg(tenant, person.value(u"objectId"_s).toString()));
        QVERIFY(row.json.value(u"pending"_s).toBool());
        QCOMPARE(cloud.mails(u"sakamoto.mai@aobashoji.example.jp"_s).size(), 1);
    }

    void refusedInvitations_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto as = [](const QString &text) { return QJsonValue(text); };
        const QString none;
        QTest::newRow("R110: no mail attribute")
            << u"ota.saki"_s << u"email"_s << QJsonValue(QJsonValue::Undefined) << 400
            << u"emailNotAllowed"_s;
        QTest::newRow("R110: nor one that is made up")
            << u"ota.saki"_s << u"email"_s << as(u"ota.saki@aobashoji.example.jp"_s) << 400
            << u"emailNotAllowed"_s;
        QTest::newRow("somebody else's address")
            << u"坂本 舞"_s << u"email"_s << as(u"endo.makoto@aobashoji.example.jp"_s) << 400
            << u"emailNotAllowed"_s;
        QTest::newRow("R50") << u"onboarding"_s << none << QJsonValue() << 400 << u"emailNotAllowed"_s;
        QTest::newRow("R51") << u"sato.hanako"_s << none << QJsonValue() << 409 << u"alreadyInvited"_s;
        QTest::newRow("R118: administrator")
            << u"小林 誠"_s << none << QJsonValue() << 409 << u"alreadyInvited"_s;
        QTest::newRow("R118: invited")
            << u"近藤 秀樹"_s << none << QJsonValue() << 409 << u"alreadyInvited"_s;
        QTest::newRow("another tenant") << u"坂本 舞"_s << u"externalProviderId"_s << as(u"elsewhere"_s)
                                        << 409 << u"azureAdNotConnected"_s;
        QTest::newRow("nobody of the directory")
            << u"坂本 舞"_s << u"externalUserId"_s << as(u"0c0ffee0"_s) << 400 << u"invalidString"_s;
    }
    void refusedInvitations()
    {
        QFETCH(QString, person);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(int, status);
        QFETCH(QString, error);
        auto model = invitation(one(person));
        if (value.isUndefined())
            model.remove(field);
        else if (!field.isEmpty())
            model[field] = value;
        const auto mails = cloud.mails().size();
        const auto answer = invite(model);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error(), error);
        QCOMPARE(cloud.mails().size(), mails);
    }

    // R114, R115: from the mail to the first session, with the access that was given.
    void theWholeJourney()
    {
        auto model = invitation(one(u"坂本 舞"_s));
        model[u"accessType"_s] = u"Custom"_s;
        auto policy = QJsonDocument::fromJson(cloud.get("/console/v1/access-policies", full).body)
                          .array()
                          .at(0)
                          .toObject();
        policy[u"checkable"_s] = QJsonObject{{u"value"_s, true}, {u"canChangeValue"_s, true}};
        model[u"policies"_s] = QJsonArray{policy};
        QCOMPARE(invite(model).status, 200);
        const auto email = u"sakamoto.mai@aobashoji.example.jp"_s;
        const auto token = tokenFor(email);

        const auto welcome = cloud.get("/invitations/accept?token=" + token, browser);
        QVERIFY(welcome.body.contains("/invitations/sign-in?token=" + token));
        QVERIFY2(!welcome.body.contains("type=\"password\""), "Azure AD keeps the password");
        const auto page = signInPage(token);
        QCOMPARE(page.status, 200);
        QVERIFY2(cloud.administrator(full, email).value(u"pending"_s).toBool(), "looking changes nothing");

        // Somebody else of the same company cannot take it, and it lives on.
        const auto others = captions(page).filter(QRegularExpression(u"^(?!坂本 舞)"_s));
        QVERIFY(!others.isEmpty());
        QCOMPARE(press(cloud, "/invitations/accept", page, others.first()).status, 403);
        QVERIFY(cloud.administrator(full, email).value(u"pending"_s).toBool());
        const auto accepted = press(cloud, "/invitations/accept", page, u"坂本 舞"_s);
        QCOMPARE(accepted.status, 200);
        QVERIFY2(accepted.body.contains("aobashoji"), "says how to sign in from now on");

        const auto row = cloud.administrator(full, email);
        QCOMPARE(row.value(u"pending"_s), QJsonValue(false));
        QVERIFY(!row.value(u"userId"_s).toString().isEmpty());
        QVERIFY(cloud.mails(email).first().toObject().value(u"subject"_s).toString().contains(u"ようこそ") ||
                cloud.mails(email).first().toObject().value(u"subject"_s).toString().contains(u"Welcome"));
        const auto me = signInAs(u"坂本 舞"_s);
        QCOMPARE(me.value(u"email"_s).toString(), email);
        QCOMPARE(me.value(u"providerType"_s).toString(), u"AzureAd"_s);
        QCOMPARE(me.value(u"accessType"_s).toString(), u"Custom"_s);
        QCOMPARE(signInPage(token).status, 404); // once
    }

    // R115: nobody gets in by the form alone.
    void anAzureInvitationTakesNoPassword()
    {
        QCOMPARE(invite(invitation(one(u"坂本 舞"_s))).status, 200);
        const auto token = tokenFor(u"sakamoto.mai@aobashoji.example.jp"_s);
        const auto page = signInPage(token);
        auto fields = hiddenFields(page);
        fields.insert(u"password"_s, u"Correct-Horse-7"_s);
        const auto answer = cloud.send("POST", "/invitations/accept", encoded(fields),
                                       {{"Content-Type", "application/x-www-form-urlencoded"},
                                        {"Accept", "text/html"},
                                        {"Cookie", page.header("Set-Cookie").split(';').first()}});
        QCOMPARE(answer.status, 403);
        QVERIFY(
            cloud.administrator(full, u"sakamoto.mai@aobashoji.example.jp"_s).value(u"pending"_s).toBool());
    }

    void anInvitationFromTheSeedCanBeSentAgainAndAccepted()
    {
        const auto email = u"kondo.hideki@aobashoji.example.jp"_s;
        QCOMPARE(cloud.post("/console/v1/invitations/resend", {{u"email"_s, email}}, full).status, 204);
        const auto page = signInPage(tokenFor(email));
        QCOMPARE(press(cloud, "/invitations/accept", page, u"近藤 秀樹"_s).status, 200);
        QCOMPARE(signInAs(u"近藤 秀樹"_s).value(u"email"_s).toString(), email);
    }
};

QTEST_GUILESS_MAIN(TestAzureDirectory)
#include "tst_azuredirectory.moc"
