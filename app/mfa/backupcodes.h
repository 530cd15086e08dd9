// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace ccj::mfa {

/// A set of backup codes, as the server showed it this once (R70). Never kept by the console.
struct BackupCodes
{
    std::vector<auth::SecretString> codes; ///< digits, in the server's order

    bool isEmpty() const { return codes.empty(); }
    qsizetype count() const { return std::ssize(codes); }
    void wipe() { codes.clear(); }
    BackupCodes clone() const;
};

/// "1234 5678": easier to read; accepted when it is typed.
QString inGroups(const auth::SecretString &code);

/// The words of the sheet, in the language of the interface.
struct BackupCodesWords
{
    QString title;
    QString account;    ///< label before the address
    QString created;    ///< label before the date
    QString date;       ///< the day, as people write it
    QStringList advice; ///< after the codes, a line each
};

/// The text that is saved or copied: title, account, date, the numbered codes each on a line of its own,
/// and the advice. Lines end as this system's do.
auth::SecretString backupCodesText(const BackupCodes &codes, const QString &account,
                                   const BackupCodesWords &words);
/// The same as the bytes of a file: with a byte order mark on Windows.
auth::SecretString backupCodesFile(const BackupCodes &codes, const QString &account,
                                   const BackupCodesWords &words);
/// ASCII, and says nothing about whose they are.
QString backupCodesFileName(const QDate &day);

} // namespace ccj::mfa
