// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/outbox.h"

#include "app/sandbox/database.h"
#include "app/sandbox/emailaddress.h"
#include "app/sandbox/sandboxclock.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

Language languageFrom(const QByteArray &acceptLanguage)
{
    double best = 0;
    auto language = Language::Japanese;
    for (const auto &entry : acceptLanguage.toLower().split(',')) {
        const auto parts = entry.trimmed().split(';');
        const auto tag = parts.first().trimmed();
        double quality = 1;
        if (parts.size() > 1 && parts.at(1).trimmed().startsWith("q="))
            quality = parts.at(1).trimmed().sliced(2).toDouble();
        const bool japanese = tag.startsWith("ja");
        if ((japanese || tag.startsWith("en")) && quality > best) {
            best = quality;
            language = japanese ? Language::Japanese : Language::English;
        }
    }
    return language;
}

QJsonObject Mail::toJson() const
{
    const auto orNull = [](const QString &value) {
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    };
    return {{u"from"_s, u"cloud@citrix.com"_s}, {u"to"_s, to},     {u"subject"_s, subject},
            {u"sentAt"_s, timeText(sentAt)},    {u"text"_s, text}, {u"code"_s, orNull(code)},
            {u"link"_s, orNull(link)}};
}

void Outbox::send(const Mail &mail, qint64 now)
{
    m_database.run(u"INSERT INTO outbox (recipient, recipient_folded, subject, sent_at, body, code, link)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {mail.to, foldEmail(mail.to), mail.subject, now, mail.text, mail.code, mail.link});
}

QList<Mail> Outbox::list(const QString &to, const QString &browserBase) const
{
    const auto folded = foldEmail(to);
    auto query = m_database.run(u"SELECT recipient, subject, body, code, link, sent_at FROM outbox"
                                " WHERE ? = '' OR recipient_folded = ? ORDER BY id DESC"_s,
                                {folded.isNull() ? u""_s : folded, folded});
    QList<Mail> mails;
    while (query.next()) {
        Mail mail{query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                  query.value(3).toString(), query.value(4).toString(), query.value(5).toLongLong()};
        mail.text.replace(u"{browserBase}"_s, browserBase);
        mail.link.replace(u"{browserBase}"_s, browserBase);
        mails.append(mail);
    }
    return mails;
}

} // namespace ccj::sandbox
