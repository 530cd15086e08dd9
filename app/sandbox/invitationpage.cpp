// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/azuredirectory.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/invitations.h"
#include "app/sandbox/webpage.h"
#include "app/sandbox/webroutes.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

struct Words
{
    int status;
    QString japanese;
    QString english;
};

Words wordsFor(Acceptance result)
{
    switch (result) {
    case Acceptance::Accepted:
        return {
            200,
            u"招待を承諾しました。コンソールにサインインしてください。多要素認証に未登録の場合は、サインインの途中で登録します。"_s,
            u"You have accepted the invitation. Sign in to the console now. Who is not enrolled in "
            u"multifactor "
            u"authentication yet enrols on the way."_s};
    case Acceptance::UnknownToken:
        return {404, u"この招待は使用済みか、取り消されたか、新しい招待に置き換えられました。"_s,
                u"This invitation has been used, cancelled or replaced by a newer one."_s};
    case Acceptance::Expired:
        return {410, u"招待の有効期限が切れています。管理者に再送を依頼してください。"_s,
                u"This invitation has expired. Ask an administrator to send it again."_s};
    case Acceptance::WrongPassword:
        return {401, u"パスワードが正しくありません。"_s, u"The password is not correct."_s};
    case Acceptance::TooManyAttempts:
        return {429, u"試行回数が多すぎます。15分ほど待ってください。"_s,
                u"Too many attempts. Wait about 15 minutes."_s};
    case Acceptance::PasswordTooWeak:
        return {422, u"パスワードが規則を満たしていません。"_s, u"The password does not keep the rules."_s};
    case Acceptance::NameMissing:
        return {422, u"姓と名を入力してください。"_s, u"Enter your family name and your given name."_s};
    case Acceptance::NameNotAllowed:
        return {422, u"名前は 256文字以内で、< > : / \\ は使用できません。"_s,
                u"A name has at most 256 characters, without < > : / and \\."_s};
    case Acceptance::KnownToCommercial:
        return {409, u"このメールアドレスは商用のCitrix Cloudで使用されています。別のアドレスが必要です。"_s,
                u"Commercial Citrix Cloud knows this e-mail address. Another one is needed here."_s};
    case Acceptance::AzureAdNotConnected:
        return {409, u"この組織はAzure ADに接続していません。管理者に問い合わせてください。"_s,
                u"This organisation is no longer connected to Azure AD. Ask its administrators."_s};
    case Acceptance::WrongAccount:
        return {403, u"招待されたアカウントではありません。招待された本人としてサインインしてください。"_s,
                u"This is not the account that was invited. Sign in as the person who was."_s};
    }
    return {};
}

WebPage emptyPage(const Request &request)
{
    return {languageOf(request), u"管理者への招待"_s, u"Invitation to administer"_s};
}

void remark(WebPage &page, Acceptance refusal)
{
    const auto words = wordsFor(refusal);
    if (refusal != Acceptance::Accepted)
        page.notice(page.words(words.japanese, words.english));
}

Response resultPage(const Request &request, Acceptance result)
{
    auto page = emptyPage(request);
    const auto words = wordsFor(result);
    remark(page, result);
    if (result == Acceptance::Accepted)
        page.paragraph(page.words(words.japanese, words.english));
    return page.response(words.status);
}

/// After an Azure AD invitation: how to sign in from now on.
Response azureResultPage(const Cloud &cloud, const Request &request, const InvitationView &invitation)
{
    auto page = emptyPage(request);
    page.paragraph(page.words(u"招待を承諾しました。アカウントが組織のAzure ADとリンクされました。"_s,
                              u"You have accepted the invitation. Your account is linked with your "
                              u"organisation's Azure AD."_s));
    page.paragraph(
        page.words(u"コンソールの「所属組織の資格情報でサインイン」に、識別子「%1」を入力してください。"_s,
                   u"In the console choose \"Sign in with my company credentials\" and enter the "
                   u"identifier %1."_s)
            .arg(azureTenant(cloud, invitation.customerId).value_or(AzureTenant{}).identifier));
    return page.response();
}

QString question(const WebPage &page, const InvitationView &invitation)
{
    if (invitation.personExists)
        return page.words(u"このアドレスのアカウントがあります。現在のパスワードを入力してください。"_s,
                          u"There is an account with this address. Enter its present password."_s);
    return page.words(u"パスワードを設定してください。"_s, u"Choose a password."_s);
}

QString passwordRules(const WebPage &page)
{
    return page.words(
        u"8～128文字。大文字、小文字、数字、記号 (!@#$%^*?+=-) をそれぞれ1文字以上。"
        u"メールアドレスの@より前の部分は使用できません。"_s,
        u"8 to 128 characters, with at least one capital letter, small letter, digit and one of "
        u"!@#$%^*?+=-, and without the part of your address before the @."_s);
}

/// Family and given name, with what was typed before.
QString nameFields(const WebPage &page, const AcceptanceForm &typed)
{
    const auto field = [](const QString &name, const QString &label, const QString &hint,
                          const QString &value) {
        return u"<label for=\"%1\">%2</label><input id=\"%1\" name=\"%1\" type=\"text\" autocomplete=\"%3\""
               " value=\"%4\" required maxlength=\"256\">"_s.arg(name, escaped(label), hint, escaped(value));
    };
    return field(u"lastName"_s, page.words(u"姓"_s, u"Family name"_s), u"family-name"_s, typed.lastName) +
           field(u"firstName"_s, page.words(u"名"_s, u"Given name"_s), u"given-name"_s, typed.firstName);
}

QString passwordField(const WebPage &page, const InvitationView &invitation)
{
    const auto label = page.words(u"パスワード"_s, u"Password"_s);
    const auto input = u"<label for=\"password\">%1</label><input id=\"password\" name=\"password\""
                       " type=\"password\" autocomplete=\"%2\" required maxlength=\"128\"%3>"_s;
    if (invitation.personExists)
        return input.arg(label, u"current-password"_s, QString());
    return input.arg(label, u"new-password"_s, u" aria-describedby=\"rules\""_s) +
           u"<p id=\"rules\">%1</p>"_s.arg(escaped(passwordRules(page)));
}

void introduce(WebPage &page, const InvitationView &invitation)
{
    page.paragraph(
        page.words(u"「%1」の管理者として%2が招待されています。"_s, u"%2 is invited to administer \"%1\"."_s)
            .arg(invitation.organization, invitation.email));
}

/// The form; with a remark when an earlier try was refused.
Response formPage(const Request &request, const FormGuard &guard, const QString &token,
                  const InvitationView &invitation, const AcceptanceForm &typed, Acceptance earlier)
{
    auto page = emptyPage(request);
    remark(page, earlier);
    introduce(page, invitation);
    QByteArray cookie;
    QString form = u"<form method=\"post\" action=\"/invitations/accept\">"_s + guard.field(request, cookie) +
                   hiddenField(u"token"_s, token);
    if (invitation.namesNobody && !invitation.personExists)
        form += nameFields(page, typed);
    form += u"<p>%1</p>"_s.arg(escaped(question(page, invitation))) + passwordField(page, invitation);
    page.html(form + u"<p><button type=\"submit\">%1</button></p></form>"_s.arg(
                         page.words(u"承諾する"_s, u"Accept"_s)));
    auto response = page.response(wordsFor(earlier).status);
    FormGuard::setCookie(response, cookie);
    return response;
}

/// R115: the way to the organisation's own sign-in page.
Response azurePage(const Request &request, const QString &token, const InvitationView &invitation)
{
    auto page = emptyPage(request);
    introduce(page, invitation);
    page.paragraph(
        page.words(u"組織のAzure ADにサインインして承諾します。パスワードはここでは設定しません。"_s,
                   u"Sign in at your organisation's Azure AD to accept. No password is set here."_s));
    page.html(u"<p><a href=\"/invitations/sign-in?token=%1\">%2</a></p>"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(token)),
        escaped(page.words(u"Azure ADでサインイン"_s, u"Sign in with Azure AD"_s))));
    return page.response();
}

/// The stand-in for the organisation's Azure AD: the invited person, and some others who may try.
Response accountsPage(const Cloud &cloud, const Request &request, const FormGuard &guard,
                      const QString &token, const InvitationView &invitation, Acceptance earlier)
{
    constexpr qsizetype others = 6;
    auto people = searchDirectory(cloud, invitation.customerId, {}, others).users;
    people.removeIf([&](const DirectoryUser &user) { return user.objectId == invitation.objectId; });
    if (const auto invited = findDirectoryUser(cloud, invitation.customerId, invitation.objectId))
        people.prepend(*invited);
    WebPage page(languageOf(request), u"Azure ADサインイン（代役）"_s, u"Azure AD sign-in (stand-in)"_s);
    remark(page, earlier);
    page.paragraph(page.words(u"「%1」の誰としてサインインしますか。"_s, u"Who signs in to \"%1\"?"_s)
                       .arg(invitation.organization));
    QByteArray cookie;
    QString form = u"<form method=\"post\" action=\"/invitations/accept\">"_s + guard.field(request, cookie) +
                   hiddenField(u"token"_s, token);
    for (const auto &user : std::as_const(people))
        form += accountButton(user.objectId, user.displayName, user.userPrincipalName);
    page.html(form + u"</form>"_s);
    auto response = page.response(wordsFor(earlier).status);
    FormGuard::setCookie(response, cookie);
    return response;
}

/// Runs `page` for an invitation that can be accepted.
template <class Page> Response withInvitation(Cloud &cloud, const Request &request, Page page)
{
    const auto token = formValue(request.query, u"token"_s);
    const auto invitation = findInvitation(cloud, token);
    if (!invitation || invitation->expired)
        return resultPage(request, invitation ? Acceptance::Expired : Acceptance::UnknownToken);
    return page(token, *invitation);
}

Response show(Cloud &cloud, const FormGuard &guard, const Request &request)
{
    return withInvitation(cloud, request, [&](const QString &token, const InvitationView &invitation) {
        return invitation.azureAd ? azurePage(request, token, invitation)
                                  : formPage(request, guard, token, invitation, {}, Acceptance::Accepted);
    });
}

Response showAccounts(Cloud &cloud, const FormGuard &guard, const Request &request)
{
    return withInvitation(cloud, request, [&](const QString &token, const InvitationView &invitation) {
        return azureTenant(cloud, invitation.customerId) && invitation.azureAd
                   ? accountsPage(cloud, request, guard, token, invitation, Acceptance::Accepted)
                   : resultPage(request, Acceptance::AzureAdNotConnected);
    });
}

Response accept(Cloud &cloud, const FormGuard &guard, const Request &request)
{
    const auto form = formOf(request);
    if (!guard.accepts(request, form))
        return refusalPage(request, 403, u"formExpired"_s,
                           u"このフォームは古くなっています。ページを開き直してください。"_s,
                           u"This form is out of date. Open the page again."_s);
    const auto token = formValue(form, u"token"_s);
    const auto invitation = findInvitation(cloud, token);
    const AcceptanceForm typed{.password = formValue(form, u"password"_s),
                               .firstName = formValue(form, u"firstName"_s),
                               .lastName = formValue(form, u"lastName"_s),
                               .objectId = formValue(form, u"person"_s),
                               .clientAddress = request.clientAddress};
    const auto result = acceptInvitation(cloud, token, typed, languageOf(request));
    switch (result) {
    case Acceptance::WrongPassword:
    case Acceptance::PasswordTooWeak:
    case Acceptance::NameMissing:
    case Acceptance::NameNotAllowed:
        if (invitation)
            return formPage(request, guard, token, *invitation, typed, result);
        break;
    case Acceptance::WrongAccount:
        if (invitation)
            return accountsPage(cloud, request, guard, token, *invitation, result);
        break;
    case Acceptance::Accepted:
        if (invitation && invitation->azureAd)
            return azureResultPage(cloud, request, *invitation);
        break;
    default:
        break;
    }
    return resultPage(request, result);
}

} // namespace

void addInvitationRoutes(Router &router, Cloud &cloud, std::shared_ptr<const FormGuard> guard)
{
    router.add("GET", "/invitations/sign-in", withoutLimit(cloud, [guard](Cloud &c, const Request &request) {
                   return showAccounts(c, *guard, request);
               }));
    router.add("GET", "/invitations/accept", withoutLimit(cloud, [guard](Cloud &c, const Request &request) {
                   return show(c, *guard, request);
               }));
    router.add("POST", "/invitations/accept", withoutLimit(cloud, [guard](Cloud &c, const Request &request) {
                   return accept(c, *guard, request);
               }));
}

} // namespace ccj::sandbox
