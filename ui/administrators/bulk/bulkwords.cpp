// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkwords.h"

#include "ui/administrators/administratorwords.h"
#include "ui/common/errortext.h"
#include "ui/common/timewords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators::bulk;

QString BulkWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::WillBeInvited:
        return tr("Will be invited");
    case Verdict::AlreadyAdministrator:
        return tr("Administrator already");
    case Verdict::AlreadyInvited:
        return tr("Invited already");
    case Verdict::Duplicate:
        return tr("Duplicate");
    case Verdict::NoAddress:
        return tr("No address");
    case Verdict::NotAnAddress:
        return tr("Not an address");
    case Verdict::CitrixDomain:
        return tr("citrix.com");
    case Verdict::NameNotAcceptable:
        return tr("Name not accepted");
    case Verdict::AccessNotUnderstood:
        return tr("Access unclear");
    case Verdict::NoPermissions:
        return tr("No permissions");
    case Verdict::Unreadable:
        break;
    }
    return tr("Unreadable");
}

Tone BulkWords::tone(Verdict verdict)
{
    if (verdict == Verdict::WillBeInvited)
        return Tone::Positive;
    if (verdict == Verdict::Duplicate || verdict == Verdict::NoPermissions)
        return Tone::Waiting;
    return canBeMended(verdict) ? Tone::Negative : Tone::Neutral;
}

QString BulkWords::explanation(const Judgement &judgement)
{
    switch (judgement.verdict) {
    case Verdict::WillBeInvited:
        return judgement.full ? tr("An invitation with Full access will be sent.")
                              : tr("An invitation with Custom access will be sent.");
    case Verdict::AlreadyAdministrator:
        return tr("This person is an administrator already. Nothing is sent.");
    case Verdict::AlreadyInvited:
        return judgement.invitedAt.isValid() ? tr("This person was invited already (%1). Nothing is sent.")
                                                   .arg(TimeWords::exactTime(judgement.invitedAt))
                                             : tr("This person was invited already. Nothing is sent.");
    case Verdict::Duplicate:
        return tr("This address stands in line %1 too. Only that line is sent.").arg(judgement.firstLine);
    case Verdict::NoAddress:
        return tr("There is no email address in this line.");
    case Verdict::NotAnAddress:
        return tr("This is not an email address. It should look like name@example.jp.");
    case Verdict::CitrixDomain:
        return tr("Email addresses of citrix.com cannot be used.");
    case Verdict::NameNotAcceptable:
        return tr("A name has at most 256 characters, without < > : / and \\.");
    case Verdict::AccessNotUnderstood:
        return tr("“%1” is neither Full nor Custom.").arg(judgement.person.accessText);
    case Verdict::NoPermissions:
        return tr("Custom access, but no permissions are chosen yet. Choose them in the next step.");
    case Verdict::Unreadable:
        break;
    }
    return tr("Characters of this line could not be read. Choose another encoding, or type them again.");
}

QStringList BulkWords::notes(const Person &person, const QString &cell)
{
    QStringList notes;
    if (person.notes.testFlag(Note::AddressMended) && !cell.isEmpty())
        notes.append(tr("The address was tidied; the sheet says “%1”.").arg(cell.simplified()));
    if (person.notes.testFlag(Note::NameNotDivided))
        notes.append(tr("The name has no space: it is sent as the family name."));
    if (person.notes.testFlag(Note::NumberRounded))
        notes.append(
            tr("The spreadsheet has rounded the employee number; its digits are lost. It is not sent."));
    if (person.notes.testFlag(Note::ZerosMayBeMissing))
        notes.append(
            tr("The employee number is shorter than others: the spreadsheet may have dropped leading "
               "zeros. It is not sent."));
    if (person.notes.testFlag(Note::UnreadableElsewhere))
        notes.append(tr("A cell that is not sent holds characters that could not be read."));
    return notes;
}

QString BulkWords::state(const BatchRow &row)
{
    switch (row.state) {
    case RowState::Skipped:
        return tr("Not sent");
    case RowState::Waiting:
        return tr("Waiting");
    case RowState::Sending:
        return tr("Sending");
    case RowState::Invited:
        return tr("Invited");
    case RowState::Already:
        return tr("Listed already");
    case RowState::Refused:
        return tr("Refused");
    case RowState::Cancelled:
        break;
    }
    return tr("Stopped before");
}

Tone BulkWords::tone(const BatchRow &row)
{
    switch (row.state) {
    case RowState::Invited:
        return Tone::Positive;
    case RowState::Sending:
        return Tone::Waiting;
    case RowState::Refused:
        return Tone::Negative;
    default:
        return Tone::Neutral;
    }
}

QString BulkWords::reason(const BatchRow &row)
{
    switch (row.state) {
    case RowState::Skipped:
        return verdict(row.verdict);
    case RowState::Already:
        return tr("An administrator or invited when the turn came.");
    case RowState::Refused:
        if (row.error) {
            const auto words = errorText(*row.error);
            return tr("%1 %2").arg(words.title, words.advice).trimmed();
        }
        return {};
    case RowState::Cancelled:
        return tr("The batch was ended before this row.");
    default:
        return {};
    }
}

QString BulkWords::encoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return tr("UTF-8");
    case Encoding::Utf16Le:
        return tr("UTF-16 (Unicode text)");
    case Encoding::Utf16Be:
        return tr("UTF-16, big endian");
    case Encoding::Cp932:
        break;
    }
    return tr("Shift_JIS (code page 932)");
}

QString BulkWords::reason(EncodingReason reason)
{
    switch (reason) {
    case EncodingReason::ByteOrderMark:
        return tr("the file says so");
    case EncodingReason::FitsUtf8:
        return tr("every byte fits");
    case EncodingReason::NotUtf8:
        return tr("it is not UTF-8");
    case EncodingReason::DamagedUtf8:
        return tr("the file is damaged");
    case EncodingReason::ZeroBytes:
        return tr("recognised by its zero bytes");
    case EncodingReason::Pasted:
        return tr("pasted");
    case EncodingReason::Chosen:
        break;
    }
    return tr("chosen by you");
}

QString BulkWords::separator(char separator)
{
    return separator == '\t' ? tr("Tab") : separator == ';' ? tr("Semicolon") : tr("Comma");
}

QString BulkWords::field(Field field)
{
    switch (field) {
    case Field::Ignored:
        break;
    case Field::Email:
        return tr("Email");
    case Field::LastName:
        return tr("Family name");
    case Field::FirstName:
        return tr("Given name");
    case Field::FullName:
        return tr("Full name");
    case Field::Access:
        return tr("Access");
    case Field::Reading:
        return tr("Reading (not sent)");
    case Field::Number:
        return tr("Employee number (not sent)");
    }
    return tr("Not used");
}

QString BulkWords::access(bool full)
{
    return AdministratorWords::access(full ? u"Full"_s : u"Custom"_s);
}

ResultWords BulkWords::resultWords()
{
    return {{tr("Line"), tr("Result"), tr("Reason"), tr("Sent to"), tr("Access"), tr("Time"),
             tr("Transaction ID")},
            [](const BatchRow &row) { return state(row); },
            [](const BatchRow &row) { return reason(row); },
            [](bool full) { return access(full); },
            tr("Column %1")};
}

} // namespace ccj::ui
