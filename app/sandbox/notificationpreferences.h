// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace ccj::sandbox {

class Database;

/// Of which notifications an administrator wants mails. Off until they are switched on; then of all kinds.
struct MailPreferences
{
    /// The kinds there are.
    static const QStringList &types();

    bool enabled = false;
    QDate enabledSince; ///< not valid: never
    QStringList off;    ///< types that bring no mail

    /// Whether a notification of this severity is mailed. Success counts as Information, and so does a word
    /// that is no type.
    bool wants(const QString &severity) const;

    /// As the public API shows them with an administrator.
    QJsonObject toJson() const;
    QByteArray toText() const;
    /// The other way; those that hold until somebody sets them, where there is no text.
    static MailPreferences fromText(const QByteArray &text);
};

MailPreferences readMailPreferences(const Database &database, const QString &customerId,
                                    const QString &personId);
/// Inside Database::write.
void saveMailPreferences(const Database &database, const QString &customerId, const QString &personId,
                         const MailPreferences &preferences);

/// An administrator of an organisation who has preferences.
struct MailReader
{
    QString personId;
    QString email;
    MailPreferences preferences;
};
QList<MailReader> mailReaders(const Database &database, const QString &customerId);

} // namespace ccj::sandbox
