// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"
#include "app/sandbox/invitations.h"
#include "app/sandbox/webpage.h"
#include "app/sandbox/webroutes.h"

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
            u"招待を承諾しました。多要素認証に未登録の場合は、サインイン時に登録が必要です（このバージョンのコンソールではまだ登録できません）。"_s,
            u"You have accepted the invitation. Who is not enrolled in multifactor authentication yet must "
            u"enrol to "
            u"sign in, which this version of the console cannot do."_s};
    case Acceptance::UnknownToken:
        return {404, u"この招待は使用済みか、取り消されたか、新しい招待に置き換えられました。"_s,
                u"This invitation has been used, cancelled or replaced by a newer one."_s};
    case Acceptance::Expired:
        return {410, u"招待の有効期限が切れています。管理者に再送を依頼してください。"_s,
                u"This invitation has expired. Ask an administrator to send it again."_s};
    case Acceptance::WrongPassword:
        return {401, u"パスワードが正しくありません。"_s, u"The password is not correct."_s};
    case Acceptance::TooManyAttempts:
        return {429, u"試行回数が多すぎます。15 分ほど待ってください。"_s,
                u"Too many attempts. Wait about 15 minutes."_s};
    case Acceptance::PasswordTooWeak:
        return {
            422, u"パスワードは 8～128 文字で、大文字、小文字、数字、記号 (!@#$%^*?+=-) を含めてください。"_s,
            u"A password has 8 to 128 characters with upper case, lower case, a digit and one of !@#$%^*?+=-."_s};
    case Acceptance::KnownToCommercial:
        return {409,
                u"このメールアドレスは商用の Citrix Cloud で使用されています。別のアドレスが必要です。"_s,
                u"Commercial Citrix Cloud knows this e-mail address. Another one is needed here."_s};
    }
    return {};
}

Response resultPage(const Request &request, Acceptance result)
{
    const auto words = wordsFor(result);
    WebPage page(languageOf(request), u"管理者への招待"_s, u"Invitation to administer"_s);
    if (result == Acceptance::Accepted)
        page.paragraph(page.words(words.japanese, words.english));
    else
        page.notice(page.words(words.japanese, words.english));
    return page.response(words.status);
}

QString question(const WebPage &page, const InvitationView &invitation)
{
    if (invitation.azureAd)
        return page.words(u"組織の Azure AD にこのアドレスでサインインして承諾します。"_s,
                          u"Sign in at your organisation's Azure AD with this address to accept."_s);
    if (invitation.personExists)
        return page.words(u"このアドレスのアカウントがあります。現在のパスワードを入力してください。"_s,
                          u"There is an account with this address. Enter its present password."_s);
    return page.words(u"パスワードを設定してください。"_s, u"Choose a password."_s);
}

/// The form; with a remark when an earlier try was refused.
Response formPage(const Request &request, const FormGuard &guard, const QString &token,
                  const InvitationView &invitation, Acceptance earlier)
{
    WebPage page(languageOf(request), u"管理者への招待"_s, u"Invitation to administer"_s);
    const auto words = wordsFor(earlier);
    if (earlier != Acceptance::Accepted)
        page.notice(page.words(words.japanese, words.english));
    page.paragraph(page.words(u"「%1」の管理者として %2 が招待されています。"_s,
                              u"%2 is invited to administer \"%1\"."_s)
                       .arg(invitation.organization, invitation.email));
    QByteArray cookie;
    QString form = u"<form method=\"post\" action=\"/invitations/accept\">"_s + guard.field(request, cookie) +
                   u"<input type=\"hidden\" name=\"token\" value=\"%1\"><p>%2</p>"_s.arg(
                       escaped(token), escaped(question(page, invitation)));
    if (!invitation.azureAd)
        form +=
            u"<label for=\"password\">%1</label><input id=\"password\" name=\"password\" type=\"password\""
            " autocomplete=\"%2\" required maxlength=\"128\">"_s.arg(
                page.words(u"パスワード"_s, u"Password"_s),
                invitation.personExists ? u"current-password"_s : u"new-password"_s);
    page.html(form + u"<p><button type=\"submit\">%1</button></p></form>"_s.arg(
                         page.words(u"承諾する"_s, u"Accept"_s)));
    auto response = page.response(words.status);
    FormGuard::setCookie(response, cookie);
    return response;
}

Response show(Cloud &cloud, const FormGuard &guard, const Request &request)
{
    const auto token = request.query.queryItemValue(u"token"_s, QUrl::FullyDecoded);
    const auto invitation = findInvitation(cloud, token);
    if (!invitation)
        return resultPage(request, Acceptance::UnknownToken);
    if (invitation->expired)
        return resultPage(request, Acceptance::Expired);
    return formPage(request, guard, token, *invitation, Acceptance::Accepted);
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
    const auto result = acceptInvitation(cloud, token, formValue(form, u"password"_s), request.clientAddress,
                                         languageOf(request));
    const bool mayTryAgain = result == Acceptance::WrongPassword || result == Acceptance::PasswordTooWeak;
    return invitation && mayTryAgain ? formPage(request, guard, token, *invitation, result)
                                     : resultPage(request, result);
}

} // namespace

void addInvitationRoutes(Router &router, Cloud &cloud, std::shared_ptr<const FormGuard> guard)
{
    router.add("GET", "/invitations/accept", withoutLimit(cloud, [guard](Cloud &c, const Request &request) {
                   return show(c, *guard, request);
               }));
    router.add("POST", "/invitations/accept", withoutLimit(cloud, [guard](Cloud &c, const Request &request) {
                   return accept(c, *guard, request);
               }));
}

} // namespace ccj::sandbox
