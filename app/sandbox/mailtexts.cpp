// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/outbox.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

Mail invitationMail(Language language, const QString &to, const QString &organization, const QString &token)
{
    const auto link = u"{browserBase}/invitations/accept?token="_s + token;
    if (language == Language::English)
        return {to,
                u"You have been invited to Citrix Cloud Japan"_s,
                u"You have been invited to be an administrator of %1.\n\n"
                "Open this link within five days to accept:\n%2\n\n"
                "If you do not know the sender, ignore this mail."_s.arg(organization, link),
                {},
                link};
    return {to,
            u"Citrix Cloud Japanへの招待"_s,
            u"%1の管理者として招待されました。\n\n"
            "5日以内に次のリンクを開き、招待を承諾してください。\n%2\n\n"
            "心当たりがない場合は、このメールを破棄してください。"_s.arg(organization, link),
            {},
            link};
}

Mail welcomeMail(Language language, const QString &to, const QString &organization)
{
    if (language == Language::English)
        return {to, u"Welcome to Citrix Cloud Japan"_s,
                u"You are now an administrator of %1. Your user name is this address."_s.arg(organization)};
    return {to, u"Citrix Cloud Japanへようこそ"_s,
            u"%1の管理者になりました。ユーザー名はこのメールアドレスです。"_s.arg(organization)};
}

Mail removedMail(Language language, const QString &to, const QString &organization)
{
    if (language == Language::English)
        return {to, u"Your access to Citrix Cloud Japan was removed"_s,
                u"You are no longer an administrator of %1."_s.arg(organization)};
    return {to, u"Citrix Cloud Japanの管理者から削除されました"_s,
            u"%1の管理者から削除されました。今後、この組織にはサインインできません。"_s.arg(organization)};
}

Mail recoveryCodeMail(Language language, const QString &to, const QString &code)
{
    if (language == Language::English)
        return {
            to, u"Your Citrix Cloud Japan recovery code"_s,
            u"Your recovery code is %1.\nIt is valid for ten minutes. Never give it to anybody."_s.arg(code),
            code};
    return {to, u"Citrix Cloud Japanのリカバリーコード"_s,
            u"リカバリーコード: %1\n10分間有効です。このコードを他の人に教えないでください。"_s.arg(code),
            code};
}

Mail enrollmentCodeMail(Language language, const QString &to, const QString &code)
{
    if (language == Language::English)
        return {to, u"Your Citrix Cloud Japan verification code"_s,
                u"Your verification code for enrolling in multifactor authentication is %1.\n"
                "It is valid for ten minutes. Never give it to anybody."_s.arg(code),
                code};
    return {to, u"Citrix Cloud Japanの確認コード"_s,
            u"多要素認証の登録の確認コード: %1\n"
            "10分間有効です。このコードを他の人に教えないでください。"_s.arg(code),
            code};
}

Mail deviceChangedMail(Language language, const QString &to)
{
    if (language == Language::English)
        return {
            to, u"Your Citrix Cloud Japan authenticator app was changed"_s,
            u"From now on, sign-in asks for a code of the newly enrolled device. Codes of the former one no "
            "longer work.\nIf it was not you, contact Citrix Support at once."_s};
    return {to, u"Citrix Cloud Japanの認証アプリのデバイスが変更されました"_s,
            u"今後のサインインには、新しく登録したデバイスのコードを使用します。以前のデバイスのコードは使用"
            u"できません。\n"
            "心当たりがない場合は、すぐにCitrixサポートに連絡してください。"_s};
}

Mail passwordChangedMail(Language language, const QString &to)
{
    if (language == Language::English)
        return {to, u"Your Citrix Cloud Japan password was changed"_s,
                u"Your other sessions have ended.\nIf it was not you, contact Citrix Support at once."_s};
    return {to, u"Citrix Cloud Japanのパスワードが変更されました"_s,
            u"ほかの場所のセッションは終了しました。\n"
            "心当たりがない場合は、すぐにCitrixサポートに連絡してください。"_s};
}

Mail tooManyAttemptsMail(Language language, const QString &to)
{
    if (language == Language::English)
        return {to, u"Several failed attempts to sign in to Citrix Cloud Japan"_s,
                u"Somebody has tried to sign in with your address several times and failed. Sign-in is "
                u"blocked for up"
                " to 15 minutes. If it was not you, change your password."_s};
    return {to, u"Citrix Cloud Japanへのサインインに繰り返し失敗しました"_s,
            u"このメールアドレスでのサインインに複数回失敗したため、最大15分間サインインを制限しています。"
            "心当たりがない場合は、パスワードを変更してください。"_s};
}

} // namespace ccj::sandbox
