// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/tester.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace ccj::sandbox::test;

namespace {

const auto callback = u"http://127.0.0.1:49152/callback"_s;
const auto verifier = u"a-verifier-of-at-least-forty-three-characters-0123"_s;
const Headers browser{{"Accept", "text/html"}, {"Accept-Language", "en"}};

QString challengeOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

using Fields = QMap<QString, QString>;

Fields rightAsk()
{
    return {{u"response_type"_s, u"code"_s},         {u"client_id"_s, u"ccj-console"_s},
            {u"redirect_uri"_s, callback},           {u"state"_s, u"st&te"_s},
            {u"code_challenge_method"_s, u"S256"_s}, {u"code_challenge"_s, challengeOf(verifier)},
            {u"organization"_s, u"aobashoji"_s}};
}

QByteArray encoded(const Fields &fields)
{
    QByteArrayList parts;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        parts << field.key().toLatin1() + '=' + QUrl::toPercentEncoding(field.value());
    return parts.join('&');
}

Answer authorize(const Tester &cloud, const Fields &fields)
{
    return cloud.get("/authorize?" + encoded(fields), browser);
}

QString fromRedirect(const Answer &answer, const QString &name)
{
    return QUrlQuery(QUrl::fromEncoded(answer.header("Location"))).queryItemValue(name, QUrl::FullyDecoded);
}

/// Presses the n-th button of the sign-in page; the last one is Cancel.
Answer press(const Tester &cloud, const Answer &page, int button)
{
    Fields form;
    const auto text = QString::fromUtf8(page.body);
    auto inputs = QRegularExpression(u"<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\""_s)
                      .globalMatch(text);
    while (inputs.hasNext()) {
        const auto match = inputs.next();
        form.insert(match.captured(1), match.captured(2).replace(u"&amp;"_s, u"&"_s));
    }
    QStringList people;
    auto buttons = QRegularExpression(u"<button name=\"person\" value=\"([^\"]*)\""_s).globalMatch(text);
    while (buttons.hasNext())
        people << buttons.next().captured(1);
    form.insert(u"person"_s, people.value(button < 0 ? people.size() - 1 : button));
    return cloud.send("POST", "/authorize", encoded(form),
                      {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "text/html"},
                       {"Cookie", page.header("Set-Cookie").split(';').first()}});
}

Fields exchangeOf(const QString &code)
{
    return {{u"grant_type"_s, u"authorization_code"_s},
            {u"client_id"_s, u"ccj-console"_s},
            {u"code"_s, code},
            {u"redirect_uri"_s, callback},
            {u"code_verifier"_s, verifier}};
}

Answer exchange(const Tester &cloud, const Fields &fields)
{
    return cloud.send("POST", "/console/v1/token", encoded(fields),
                      {{"Content-Type", "application/x-www-form-urlencoded"}});
}

QString freshCode(const Tester &cloud)
{
    return fromRedirect(press(cloud, authorize(cloud, rightAsk()), 0), u"code"_s);
}

} // namespace

/// Sign-in by an organisation's own Azure AD: OAuth 2 with PKCE as RFC 6749, 7636, 8252 and 9207 want it
/// (console API 2), and the ticket it leads to.
class TestOrganizationSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToASessionInThatOrganisation()
    {
        Tester cloud;
        const auto back = press(cloud, authorize(cloud, rightAsk()), 0);
        QCOMPARE(back.status, 303);
        QVERIFY(back.header("Location").startsWith(callback.toLatin1() + '?'));
        QCOMPARE(fromRedirect(back, u"state"_s), u"st&te"_s);
        QCOMPARE(fromRedirect(back, u"iss"_s), u"http://127.0.0.1:8080"_s);

        const auto token = exchange(cloud, exchangeOf(fromRedirect(back, u"code"_s)));
        QCOMPARE(token.status, 200);
        QCOMPARE(token.text(u"token_type"_s), u"ticket"_s);
        QCOMPARE(token.header("Cache-Control"), "no-store");
        auto step =
            cloud.post("/console/v1/sign-in/continue", {{u"ticket"_s, token.text(u"access_token"_s)}});
        QCOMPARE(step.status, 200);
        QCOMPARE(step.json.value("customers"_L1).toArray().size(), 1);
        if (step.text(u"next"_s) == u"terms")
            step = cloud.post("/console/v1/sign-in/terms",
                              {{u"ticket"_s, step.text(u"ticket"_s)}, {u"accepted"_s, true}});
        QCOMPARE(step.text(u"next"_s), u"done"_s);
        const auto access = step.json.value("tokens"_L1).toObject().value("accessToken"_L1).toString();
        const auto me = cloud.get("/console/v1/me", Tester::bearer(access));
        QCOMPARE(me.status, 200);
        QCOMPARE(me.text(u"providerType"_s), u"AzureAd"_s);
    }

    void cancelGoesBackWithAccessDenied()
    {
        Tester cloud;
        const auto back = press(cloud, authorize(cloud, rightAsk()), -1);
        QCOMPARE(back.status, 303);
        QCOMPARE(fromRedirect(back, u"error"_s), u"access_denied"_s);
        QCOMPARE(fromRedirect(back, u"state"_s), u"st&te"_s);
        QVERIFY(fromRedirect(back, u"code"_s).isEmpty());
    }

    void unknownProgramsAreNeverRedirectedTo_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("another client") << u"client_id"_s << u"other"_s;
        for (const char *uri :
             {"https://example.jp/callback", "http://example.jp:80/x", "http://localhost:49152/callback",
              "http://127.0.0.1/callback", "http://127.0.0.1:49152", "http://127.0.0.1.example.jp:1/x",
              "http://user@127.0.0.1:49152/x", "http://127.0.0.1:49152/x#fragment", "javascript:alert(1)",
              ""})
            QTest::newRow(*uri ? uri : "no redirect") << u"redirect_uri"_s << QString::fromLatin1(uri);
    }

    void unknownProgramsAreNeverRedirectedTo()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Tester cloud;
        auto ask = rightAsk();
        ask[field] = value;
        const auto page = authorize(cloud, ask);
        QCOMPARE(page.status, 400);
        QVERIFY(page.header("Location").isEmpty());
    }

    void badRequestsGoBackWithAnError_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("implicit grant") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
        QTest::newRow("plain PKCE") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
        QTest::newRow("no PKCE") << u"code_challenge"_s << QString() << u"invalid_request"_s;
        QTest::newRow("short challenge") << u"code_challenge"_s << u"abc"_s << u"invalid_request"_s;
        QTest::newRow("no state") << u"state"_s << QString() << u"invalid_request"_s;
    }

    void badRequestsGoBackWithAnError()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, error);
        Tester cloud;
        auto ask = rightAsk();
        ask[field] = value;
        const auto back = authorize(cloud, ask);
        QCOMPARE(back.status, 303);
        QCOMPARE(fromRedirect(back, u"error"_s), error);
        QCOMPARE(fromRedirect(back, u"iss"_s), u"http://127.0.0.1:8080"_s);
    }

    void ipv6LoopbackIsARedirectToo()
    {
        Tester cloud;
        auto ask = rightAsk();
        ask[u"redirect_uri"_s] = u"http://[::1]:49152/callback"_s;
        QVERIFY(press(cloud, authorize(cloud, ask), 0)
                    .header("Location")
                    .startsWith("http://[::1]:49152/callback?"));
    }

    void unknownAndUnconnectedOrganisationsAreToldApart()
    {
        Tester cloud;
        const Headers program{{"Accept", "application/json"}};
        const auto unknown = cloud.get("/go/nobody-here", program);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.error(), u"organizationNotFound"_s);
        const auto unconnected = cloud.get("/go/midoributsu", program);
        QCOMPARE(unconnected.status, 409);
        QCOMPARE(unconnected.error(), u"azureAdNotConnected"_s);
        auto ask = rightAsk();
        ask[u"organization"_s] = u"midoributsu"_s;
        QCOMPARE(authorize(cloud, ask).status, 409);
    }

    void organisationsPageStartsNothing()
    {
        Tester cloud;
        const auto page = cloud.get("/go/aobashoji", browser);
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("<form"));
    }

    void codeNeedsItsVerifierAndRedirect_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("another verifier")
            << u"code_verifier"_s << QString(verifier).replace(u'0', u'9') << u"invalid_grant"_s;
        QTest::newRow("no verifier") << u"code_verifier"_s << QString() << u"invalid_request"_s;
        QTest::newRow("another redirect")
            << u"redirect_uri"_s << u"http://127.0.0.1:49153/callback"_s << u"invalid_grant"_s;
        QTest::newRow("another client") << u"client_id"_s << u"other"_s << u"invalid_client"_s;
        QTest::newRow("another grant") << u"grant_type"_s << u"password"_s << u"unsupported_grant_type"_s;
        QTest::newRow("another code") << u"code"_s << u"guess"_s << u"invalid_grant"_s;
    }

    void codeNeedsItsVerifierAndRedirect()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, error);
        Tester cloud;
        auto form = exchangeOf(freshCode(cloud));
        form[field] = value;
        const auto refused = exchange(cloud, form);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.text(u"error"_s), error);
    }

    void codeIsGoodForSixtySeconds()
    {
        Tester cloud;
        const auto early = freshCode(cloud);
        cloud.advance(59);
        QCOMPARE(exchange(cloud, exchangeOf(early)).status, 200);
        const auto late = freshCode(cloud);
        cloud.advance(61);
        QCOMPARE(exchange(cloud, exchangeOf(late)).text(u"error"_s), u"invalid_grant"_s);
    }

    void codeUsedTwiceEndsWhatItGave()
    {
        Tester cloud;
        const auto code = freshCode(cloud);
        const auto ticket = exchange(cloud, exchangeOf(code)).text(u"access_token"_s);
        QVERIFY(!ticket.isEmpty());
        QCOMPARE(exchange(cloud, exchangeOf(code)).text(u"error"_s), u"invalid_grant"_s);
        const auto step = cloud.post("/console/v1/sign-in/continue", {{u"ticket"_s, ticket}});
        QCOMPARE(step.error(), u"ticketExpired"_s);
    }

    void formOfAnotherBrowserIsRefused()
    {
        Tester cloud;
        auto page = authorize(cloud, rightAsk());
        page.headers = {{"Set-Cookie", "ccj-form=somebody-else"}};
        QCOMPARE(press(cloud, page, 0).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestOrganizationSignIn)
#include "tst_organizationsignin.moc"
