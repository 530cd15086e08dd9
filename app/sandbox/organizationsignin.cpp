// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/administratorstore.h"
#include "app/sandbox/authorizationcodes.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/webpage.h"
#include "app/sandbox/webroutes.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr int peopleShown = 1000;

struct Organization
{
    QString customerId;
    QString name;
};

/// The organisation behind a sign-in identifier, or the page that says why there is none.
OrRefusal<Organization> findOrganization(const Cloud &cloud, const Request &request,
                                         const QString &identifier)
{
    auto query = cloud.database.run(
        u"SELECT id, name, azure_connected FROM customers WHERE lower(identifier)=lower(?)"_s, {identifier});
    if (!query.next())
        return std::unexpected(refusalPage(request, 404, u"organizationNotFound"_s,
                                           u"この識別子の組織はありません。"_s,
                                           u"There is no organisation with this identifier."_s));
    if (!query.value(2).toBool())
        return std::unexpected(refusalPage(request, 409, u"azureAdNotConnected"_s,
                                           u"この組織は Azure AD に接続していません。"_s,
                                           u"This organisation is not connected to Azure AD."_s));
    return Organization{query.value(0).toString(), query.value(1).toString()};
}

/// The Azure AD people who are administrators there.
QList<Administrator> peopleOf(Cloud &cloud, const Organization &organization)
{
    auto people = AdministratorStore(cloud.database)
                      .page(organization.customerId,
                            {.type = u"AdministratorUser"_s, .providerType = u"AzureAd"_s, .userId = {}}, 0,
                            peopleShown);
    people.removeIf([](const Administrator &person) { return person.pending || person.userId.isEmpty(); });
    return people;
}

/// http://127.0.0.1:<port>/… or http://[::1]:<port>/… (RFC 8252, 7.3), without fragment.
bool isLoopbackRedirect(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"http" && (url.host() == u"127.0.0.1" || url.host() == u"::1") &&
           url.port() > 0 && url.userInfo().isEmpty() && !url.hasFragment() && url.path().startsWith(u'/');
}

bool isChallenge(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9_-]{43}$"_s);
    return shape.match(text).hasMatch();
}

/// The parameters of an authorization request, from the query or from the page's own form.
struct Ask
{
    QString redirectUri;
    QString state;
    QString challenge;
    QString organization;
    QString error; ///< RFC 6749, 4.1.2.1; empty when all is well
};

/// Refuses with a page what must not be redirected; everything else is an error for the redirect.
OrRefusal<Ask> readAsk(const Request &request, const QUrlQuery &from)
{
    const auto value = [&](const QString &name) { return formValue(from, name); };
    if (value(u"client_id"_s) != u"ccj-console" || !isLoopbackRedirect(value(u"redirect_uri"_s)))
        return std::unexpected(refusalPage(request, 400, u"invalidRedirect"_s,
                                           u"サインインを始めたプログラムを確認できません。"_s,
                                           u"The program that started this sign-in is not known here."_s));
    Ask ask{value(u"redirect_uri"_s),
            value(u"state"_s),
            value(u"code_challenge"_s),
            value(u"organization"_s),
            {}};
    if (value(u"response_type"_s) != u"code")
        ask.error = u"unsupported_response_type"_s;
    else if (value(u"code_challenge_method"_s) != u"S256" || !isChallenge(ask.challenge) ||
             ask.state.isEmpty())
        ask.error = u"invalid_request"_s;
    return ask;
}

Response redirect(const Cloud &cloud, const Ask &ask, const QString &name, const QString &value)
{
    QUrl url(ask.redirectUri);
    QUrlQuery query(url);
    const auto add = [&query](const QString &key, const QString &text) {
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    };
    add(name, value);
    if (!ask.state.isEmpty())
        add(u"state"_s, ask.state);
    add(u"iss"_s, cloud.browserBase);
    url.setQuery(query);
    auto response = Response::empty(303);
    response.headers.append({"Location", url.toEncoded()});
    return response;
}

/// The stand-in for the organisation's Azure AD: one button for each person.
Response choicePage(Cloud &cloud, const FormGuard &guard, const Request &request, const Ask &ask,
                    const Organization &organization)
{
    WebPage page(languageOf(request), u"Azure AD サインイン (代役)"_s, u"Azure AD sign-in (stand-in)"_s);
    page.paragraph(page.words(u"「%1」の誰としてサインインしますか。"_s, u"Who signs in to \"%1\"?"_s)
                       .arg(organization.name));
    QByteArray cookie;
    QString form =
        u"<form method=\"post\" action=\"/authorize\">"_s + guard.field(request, cookie) +
        hiddenField(u"response_type"_s, u"code"_s) + hiddenField(u"client_id"_s, u"ccj-console"_s) +
        hiddenField(u"redirect_uri"_s, ask.redirectUri) + hiddenField(u"state"_s, ask.state) +
        hiddenField(u"code_challenge"_s, ask.challenge) + hiddenField(u"code_challenge_method"_s, u"S256"_s) +
        hiddenField(u"organization"_s, ask.organization);
    for (const auto &person : peopleOf(cloud, organization))
        form += accountButton(person.userId, person.displayName, person.email);
    form += u"<p><button name=\"person\" value=\"\">%1</button></p></form>"_s.arg(
        page.words(u"やめる"_s, u"Cancel"_s));
    page.html(form);
    auto response = page.response();
    FormGuard::setCookie(response, cookie);
    return response;
}

Response showOrganization(Cloud &cloud, const Request &request)
{
    const auto organization = findOrganization(cloud, request, request.parameters.value("identifier"));
    if (!organization)
        return organization.error();
    WebPage page(languageOf(request), organization->name, organization->name);
    page.paragraph(page.words(u"この組織の管理者は Azure AD でサインインします。"_s,
                              u"Administrators of this organisation sign in with Azure AD."_s));
    page.paragraph(page.words(u"コンソールの「所属組織の資格情報でサインイン」から始めてください。"_s,
                              u"Start from the console, with \"Sign in with my company credentials\"."_s));
    return page.response();
}

Response showChoice(Cloud &cloud, const FormGuard &guard, const Request &request)
{
    const auto ask = readAsk(request, request.query);
    if (!ask)
        return ask.error();
    if (!ask->error.isEmpty())
        return redirect(cloud, *ask, u"error"_s, ask->error);
    const auto organization = findOrganization(cloud, request, ask->organization);
    return organization ? choicePage(cloud, guard, request, *ask, *organization) : organization.error();
}

Response choose(Cloud &cloud, const FormGuard &guard, AuthorizationCodes &codes, const Request &request)
{
    const auto form = formOf(request);
    if (!guard.accepts(request, form))
        return refusalPage(request, 403, u"formExpired"_s,
                           u"このフォームは古くなっています。コンソールからやり直してください。"_s,
                           u"This form is out of date. Start again from the console."_s);
    const auto ask = readAsk(request, form);
    if (!ask)
        return ask.error();
    if (!ask->error.isEmpty())
        return redirect(cloud, *ask, u"error"_s, ask->error);
    const auto organization = findOrganization(cloud, request, ask->organization);
    if (!organization)
        return organization.error();
    const auto chosen = formValue(form, u"person"_s);
    const auto people = peopleOf(cloud, *organization);
    if (std::ranges::none_of(people, [&](const auto &person) { return person.userId == chosen; }))
        return redirect(cloud, *ask, u"error"_s, u"access_denied"_s);
    const AuthorizationGrant grant{.personId = chosen,
                                   .customerId = organization->customerId,
                                   .redirectUri = ask->redirectUri,
                                   .challenge = ask->challenge.toLatin1()};
    return redirect(cloud, *ask, u"code"_s, codes.issue(grant, cloud.clock.now()));
}

} // namespace

void addOrganizationSignInRoutes(Router &router, Cloud &cloud, std::shared_ptr<const FormGuard> guard,
                                 std::shared_ptr<AuthorizationCodes> codes)
{
    router.add("GET", "/go/{identifier}", withoutLimit(cloud, showOrganization));
    router.add("GET", "/authorize", withoutLimit(cloud, [guard](Cloud &c, const Request &request) {
                   return showChoice(c, *guard, request);
               }));
    router.add("POST", "/authorize", withoutLimit(cloud, [guard, codes](Cloud &c, const Request &request) {
                   return choose(c, *guard, *codes, request);
               }));
}

} // namespace ccj::sandbox
