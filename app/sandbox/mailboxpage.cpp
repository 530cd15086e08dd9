// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/totp.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/demopeople.h"
#include "app/sandbox/events.h"
#include "app/sandbox/webpage.h"
#include "app/sandbox/webroutes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr int refreshSeconds = 5;
constexpr qsizetype mailsShown = 50;

QString cell(const QString &text)
{
    return u"<td>"_s + escaped(text) + u"</td>"_s;
}

QString headRow(const QStringList &titles)
{
    QString row = u"<table><thead><tr>"_s;
    for (const auto &title : titles)
        row += u"<th scope=\"col\">"_s + escaped(title) + u"</th>"_s;
    return row + u"</tr></thead><tbody>"_s;
}

QString passwordCell(const WebPage &page, const QJsonObject &person)
{
    const auto password = person.value("password"_L1).toString();
    return password.isEmpty() ? cell(page.words(u"本人が変更"_s, u"changed by its owner"_s))
                              : u"<td><code>"_s + escaped(password) + u"</code></td>"_s;
}

/// What an authenticator app with this key shows at the sandbox's time.
QString codeCell(const WebPage &page, const QByteArray &key, qint64 seconds)
{
    const auto left = mfa::totpPeriodSeconds - seconds % mfa::totpPeriodSeconds;
    return u"<td><code class=\"code\">%1</code> %2</td>"_s.arg(
        mfa::totpCode(key, mfa::totpStep(seconds)),
        escaped(page.words(u"あと %1 秒"_s, u"%1 s left"_s).arg(left)));
}

QString phoneCell(const WebPage &page, const QJsonObject &person, qint64 seconds)
{
    const auto key = mfa::decodeBase32(person.value("totpSecret"_L1).toString());
    return key && !key->isEmpty() ? codeCell(page, *key, seconds)
                                  : cell(page.words(u"未登録"_s, u"not enrolled"_s));
}

void addPeople(WebPage &page, const QJsonArray &people, qint64 seconds)
{
    page.heading(page.words(u"サインインできる人"_s, u"People who can sign in"_s));
    QString table = headRow({page.words(u"名前"_s, u"Name"_s), page.words(u"メールアドレス"_s, u"E-mail"_s),
                             page.words(u"パスワード"_s, u"Password"_s),
                             page.words(u"認証アプリのコード"_s, u"Authenticator code"_s),
                             page.words(u"組織"_s, u"Organisations"_s)});
    for (const auto &entry : people) {
        const auto person = entry.toObject();
        QStringList names;
        for (const auto &customer : person.value("customers"_L1).toArray())
            names << customer.toObject().value("name"_L1).toString();
        table += u"<tr>"_s + cell(person.value("displayName"_L1).toString()) +
                 cell(person.value("email"_L1).toString()) + passwordCell(page, person) +
                 phoneCell(page, person, seconds) + cell(names.join(u" · "_s)) + u"</tr>"_s;
    }
    page.html(table + u"</tbody></table>"_s);
}

void addOtherApps(WebPage &page, const QList<AuthenticatorApp> &apps, qint64 seconds)
{
    if (apps.isEmpty())
        return;
    page.heading(page.words(u"そのほかの認証アプリ"_s, u"Other authenticator apps"_s));
    QString table = headRow({page.words(u"メールアドレス"_s, u"E-mail"_s), page.words(u"状態"_s, u"State"_s),
                             page.words(u"認証アプリのコード"_s, u"Authenticator code"_s)});
    for (const auto &app : apps)
        table += u"<tr>"_s + cell(app.email) +
                 cell(app.inForce ? page.words(u"登録済み"_s, u"enrolled"_s)
                                  : page.words(u"登録の途中"_s, u"being enrolled"_s)) +
                 codeCell(page, app.key, seconds) + u"</tr>"_s;
    page.html(table + u"</tbody></table>"_s);
}

void addMails(WebPage &page, const QList<Mail> &mails)
{
    page.heading(page.words(u"届いたメール"_s, u"Mails"_s));
    if (mails.isEmpty())
        page.paragraph(page.words(u"メールはありません。"_s, u"There are none."_s));
    for (const auto &mail : mails.first(std::min(mails.size(), mailsShown))) {
        QString article = u"<article><strong>"_s + escaped(mail.subject) + u"</strong><br>"_s +
                          escaped(mail.to) + u" · <time>"_s + timeText(mail.sentAt) + u"</time><pre>"_s +
                          escaped(mail.text) + u"</pre>"_s;
        if (!mail.code.isEmpty())
            article += u"<code class=\"code\">"_s + escaped(mail.code) + u"</code> "_s;
        if (mail.link.startsWith(u"http"_s))
            article += u"<a href=\"%1\">%1</a>"_s.arg(escaped(mail.link));
        page.html(article + u"</article>"_s);
    }
}

Response mailbox(Cloud &cloud, const Request &request)
{
    WebPage page(languageOf(request), u"サンドボックスのメールと電話"_s,
                 u"Mailbox and phone of the sandbox"_s);
    page.paragraph(
        page.words(u"このページは、デモの人たちのメールボックスと認証アプリの代わりです。"_s,
                   u"This page stands in for the mailboxes and authenticator apps of the demo people."_s));
    page.refreshEvery(refreshSeconds);
    recordEvents(cloud, cloud.clock.now()); // they may bring mails
    const auto seconds = cloud.clock.now() / 1000;
    addPeople(page, demoPeople(cloud).value("people"_L1).toArray(), seconds);
    addOtherApps(page, otherAuthenticatorApps(cloud), seconds);
    addMails(page, cloud.outbox.list({}, cloud.browserBase));
    return page.response();
}

} // namespace

void addMailboxRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/sandbox", withoutLimit(cloud, mailbox));
}

} // namespace ccj::sandbox
