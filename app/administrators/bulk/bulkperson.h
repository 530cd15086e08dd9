// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkcolumns.h"

#include <QFlags>

namespace ccj::administrators::bulk {

/// What should be said about a row that may be invited all the same.
enum class Note {
    AddressMended = 1,       ///< the address is not letter for letter what stands in the cell
    NameNotDivided = 2,      ///< a full name without a space is sent as the family name
    NumberRounded = 4,       ///< an employee number such as 1.23E+5: its digits are lost
    ZerosMayBeMissing = 8,   ///< shorter than the other employee numbers, which fits lost leading zeros
    UnreadableElsewhere = 16 ///< unreadable characters in a cell that is not sent
};
Q_DECLARE_FLAGS(Notes, Note)
Q_DECLARE_OPERATORS_FOR_FLAGS(Notes)

/// What the user typed over the cells of one row.
using Edits = QHash<Field, QString>;

/// One row as it would be sent.
struct Person
{
    QString email;
    QString lastName;
    QString firstName;
    QString accessText; ///< as it stands in the sheet
    AccessWord access = AccessWord::None;
    QString number;
    Notes notes;
    bool unreadable = false; ///< a cell that would be sent holds unreadable characters

    bool operator==(const Person &) const = default;
};

/// An address freed of what spreadsheets, mail programs and input methods put around and into it:
/// full-width letters, invisible characters, "mailto:", the name before <…>, dashes for hyphens, commas
/// and full stops at the ends.
struct TidyAddress
{
    QString email;
    QString name; ///< in front of <…>
};
TidyAddress tidied(const QString &cell);

/// A name on one line, without invisible characters; its own letters are kept.
QString tidiedName(const QString &cell);

struct PersonName
{
    QString last;
    QString first;
    bool divided = true; ///< false: one word, which counts as the family name
};
/// Divides a full name: the family name leads in Japanese and before a comma, and comes last otherwise.
PersonName divided(const QString &fullName);

/// Reads one row; edits go before cells.
Person personOf(const SourceRow &row, const QList<Field> &fields, const Edits &edits);

/// The notes that employee numbers deserve; one for each of them. Only a look at all of them tells
/// whether leading zeros were lost.
QList<Notes> notesOnNumbers(const QStringList &numbers);

} // namespace ccj::administrators::bulk
