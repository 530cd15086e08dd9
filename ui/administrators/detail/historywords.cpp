// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/detail/historywords.h"

#include "ui/administrators/administratorwords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

QString HistoryWords::record(const ChangeRecord &record)
{
    if (!record.outcome)
        return running(record.change);
    switch (*record.outcome) {
    case ChangeOutcome::Done:
        return done(record.change);
    case ChangeOutcome::Refused:
        return refused(record.change);
    case ChangeOutcome::Unknown:
        break;
    }
    return unknown(record.change);
}

QString HistoryWords::done(const Change &change)
{
    if (change.operation == "administrators.invite"_L1)
        return tr("Invited.");
    if (change.operation == "administrators.cancelInvitation"_L1)
        return tr("The invitation was cancelled.");
    if (change.operation == "administrators.resendInvitation"_L1)
        return tr("The invitation was sent again.");
    if (change.operation == "administrators.remove"_L1)
        return tr("Removed.");
    if (change.operation == "administrators.setAccess"_L1)
        return accessChanged(change);
    return tr("Done: %1").arg(change.operation);
}

QString HistoryWords::refused(const Change &change)
{
    if (change.operation == "administrators.invite"_L1)
        return tr("The invitation was refused by the server.");
    if (change.operation == "administrators.cancelInvitation"_L1)
        return tr("The server refused to cancel the invitation.");
    if (change.operation == "administrators.resendInvitation"_L1)
        return tr("The server refused to send the invitation again.");
    if (change.operation == "administrators.remove"_L1)
        return tr("The removal was refused by the server.");
    if (change.operation == "administrators.setAccess"_L1)
        return tr("The change of access was refused by the server.");
    return tr("Refused by the server: %1").arg(change.operation);
}

QString HistoryWords::unknown(const Change &change)
{
    if (change.operation == "administrators.invite"_L1)
        return tr("An invitation was sent, but no answer came: it may have gone out.");
    if (change.operation == "administrators.cancelInvitation"_L1)
        return tr("The invitation was to be cancelled, but no answer came: it may have happened.");
    if (change.operation == "administrators.resendInvitation"_L1)
        return tr("The invitation was to be sent again, but no answer came: it may have gone out.");
    if (change.operation == "administrators.remove"_L1)
        return tr("The removal was sent, but no answer came: it may have happened.");
    if (change.operation == "administrators.setAccess"_L1)
        return tr("A change of access was sent, but no answer came: it may have happened.");
    return tr("Sent without an answer, it may have happened: %1").arg(change.operation);
}

QString HistoryWords::running(const Change &change)
{
    if (change.operation == "administrators.invite"_L1)
        return tr("An invitation is being sent.");
    if (change.operation == "administrators.cancelInvitation"_L1)
        return tr("The invitation is being cancelled.");
    if (change.operation == "administrators.resendInvitation"_L1)
        return tr("The invitation is being sent again.");
    if (change.operation == "administrators.remove"_L1)
        return tr("The removal is under way.");
    if (change.operation == "administrators.setAccess"_L1)
        return tr("A change of access is under way.");
    return tr("Under way: %1").arg(change.operation);
}

QString HistoryWords::accessChanged(const Change &change)
{
    const auto before = change.before.value(u"accessType"_s).toString();
    const auto after = change.after.value(u"accessType"_s).toString();
    if (before == after)
        return tr("The permissions were changed.");
    return tr("The access was changed from %1 to %2.")
        .arg(AdministratorWords::access(before), AdministratorWords::access(after));
}

} // namespace ccj::ui
