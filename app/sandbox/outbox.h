// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace ccj::sandbox {

class Database;

enum class Language { Japanese, English };
/// The better liked of the two by an Accept-Language header; Japanese where it says nothing.
Language languageFrom(const QByteArray &acceptLanguage);

/// A mail of the sandbox. `{browserBase}` in text and link is filled in when it is read, since the port
/// may be another after a restart.
struct Mail
{
    QString to;
    QString subject;
    QString text;
    QString code; ///< the digits in it, if any
    QString link; ///< the link in it, if any
    qint64 sentAt = 0;

    QJsonObject toJson() const;
};

/// The texts, each in both languages.
Mail invitationMail(Language language, const QString &to, const QString &organization, const QString &token);
Mail welcomeMail(Language language, const QString &to, const QString &organization);
Mail removedMail(Language language, const QString &to, const QString &organization);
Mail recoveryCodeMail(Language language, const QString &to, const QString &code);
Mail enrollmentCodeMail(Language language, const QString &to, const QString &code);
Mail deviceChangedMail(Language language, const QString &to);
Mail passwordChangedMail(Language language, const QString &to);
Mail tooManyAttemptsMail(Language language, const QString &to);

/// The mails that a real cloud would have sent.
class Outbox
{
public:
    explicit Outbox(Database &database) : m_database(database) {}

    /// Call inside the transaction of what the mail tells, so that there is never one without the other.
    void send(const Mail &mail, qint64 now);
    /// Newest first; all of them, or those to one address (case and width folded).
    QList<Mail> list(const QString &to, const QString &browserBase) const;

private:
    Database &m_database;
};

} // namespace ccj::sandbox
