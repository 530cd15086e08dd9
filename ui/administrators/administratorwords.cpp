// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorwords.h"

#include "ui/common/errortext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;
using administrators::Operation;
using administrators::RemovalVerdict;
using administrators::Status;
using Kind = Operation::Kind;

namespace {

/// In the calendar of the user.
int daysBetween(const QDateTime &from, const QDateTime &to)
{
    return static_cast<int>(from.toLocalTime().date().daysTo(to.toLocalTime().date()));
}

} // namespace

QString AdministratorWords::status(const Administrator &item, const QDateTime &now)
{
    switch (item.status()) {
    case Status::Active:
        return item.isGroup() ? tr("Active (group)") : tr("Active");
    case Status::Expired:
        return expired(item, now);
    case Status::Invited:
        return invited(item, now);
    }
    return {};
}

QString AdministratorWords::invited(const Administrator &item, const QDateTime &now)
{
    if (!item.invitedAt().isValid())
        return tr("Invite sent");
    if (daysBetween(now, item.invitationEndsAt()) == 0)
        return tr("Invite sent, expires today");
    const auto days = daysBetween(item.invitedAt(), now);
    return days <= 0 ? tr("Invite sent today") : tr("Invite sent, %n day(s) ago", nullptr, days);
}

QString AdministratorWords::expired(const Administrator &item, const QDateTime &now)
{
    // What has expired the server says; by our reckoning it may not be due yet.
    const auto days = item.invitationEndsAt().isValid() ? daysBetween(item.invitationEndsAt(), now) : 0;
    return days <= 0 ? tr("Invite expired") : tr("Invite expired, %n day(s) ago", nullptr, days);
}

QString AdministratorWords::status(Status status)
{
    switch (status) {
    case Status::Active:
        return tr("Active");
    case Status::Invited:
        return tr("Invite sent");
    case Status::Expired:
        return tr("Invite expired");
    }
    return {};
}

Tone AdministratorWords::tone(Status status)
{
    switch (status) {
    case Status::Active:
        return Tone::Positive;
    case Status::Invited:
        return Tone::Waiting;
    case Status::Expired:
        return Tone::Negative;
    }
    return Tone::Neutral;
}

QString AdministratorWords::type(const QString &type)
{
    if (type.isEmpty() || type == "AdministratorUser"_L1)
        return tr("Person");
    if (type == "AdministratorGroup"_L1)
        return tr("Group");
    if (type == "ServicePrincipal"_L1)
        return tr("Service principal");
    return type;
}

QString AdministratorWords::provider(const QString &providerType)
{
    if (providerType == "CitrixSts"_L1)
        return tr("Citrix identity");
    if (providerType == "AzureAd"_L1)
        return tr("Azure AD");
    if (providerType == "Ad"_L1)
        return tr("Active Directory");
    return providerType;
}

QString AdministratorWords::access(const QString &accessType)
{
    if (accessType == "Full"_L1)
        return tr("Full");
    if (accessType == "Custom"_L1)
        return tr("Custom");
    return accessType;
}

QString AdministratorWords::person(const Administrator &item)
{
    const auto name = item.fullName();
    if (item.email.isEmpty() || name == item.email)
        return name;
    return tr("%1 (%2)", "name and email address").arg(name, item.email);
}

QString AdministratorWords::whyNotRemovable(RemovalVerdict verdict)
{
    switch (verdict) {
    case RemovalVerdict::LastAdministrator:
        return tr("This is the only administrator. Invite another one and wait until the invitation is "
                  "accepted.");
    case RemovalVerdict::LastFullAdministrator:
        return tr("This is the only administrator with full access. Give another active administrator full "
                  "access first.");
    case RemovalVerdict::NoIdentifier:
        return tr("The server gave no ID for this entry, so it cannot be removed from here.");
    case RemovalVerdict::Allowed:
    case RemovalVerdict::CancelInvitation:
        return {};
    }
    return {};
}

OperationMessage AdministratorWords::outcome(const Operation &operation)
{
    using State = Operation::State;
    using enum Banner::Severity;
    switch (operation.state) {
    case State::Running:
        return {};
    case State::CheckingOutcome:
        return {Information, operation.kind == Kind::SetAccess
                                 ? tr("The server did not answer. Reading the access to see what happened…")
                                 : tr("The server did not answer. Reading the list to see what happened…")};
    case State::Done:
        if (operation.error)
            return {Success, tr("The server did not answer, but reading back shows that it was done. %1")
                                 .arg(done(operation))};
        return {Success, done(operation)};
    case State::TargetGone:
        return {Information, gone(operation)};
    case State::Refused: {
        const auto words = errorText(operation.error.value_or(Error{}));
        return {Danger, tr("%1 %2").arg(words.title, words.advice)};
    }
    case State::NotApplied:
        return {Warning, notApplied(operation)};
    case State::Unknown:
        return {Warning, unknown(operation)};
    }
    return {};
}

QString AdministratorWords::done(const Operation &operation)
{
    const auto &target = operation.target;
    switch (operation.kind) {
    case Kind::Invite:
        return tr("The invitation to %1 is on its way. It comes from cloud@citrix.com; if it does not "
                  "arrive, "
                  "the junk folder is the first place to look.")
            .arg(target.email);
    case Kind::Remove:
        return tr("%1 was removed.").arg(target.fullName());
    case Kind::CancelInvitation:
        return tr("The invitation to %1 was cancelled. Its link no longer works.").arg(target.email);
    case Kind::ResendInvitation:
        return tr("A new invitation to %1 is on its way from cloud@citrix.com. The old link no longer works.")
            .arg(target.email);
    case Kind::SetAccess:
        return tr("The access of %1 was changed.").arg(target.fullName());
    }
    return {};
}

QString AdministratorWords::gone(const Operation &operation)
{
    if (operation.kind == Kind::Remove || operation.kind == Kind::SetAccess)
        return tr("%1 was no longer an administrator here. The list has been read again.")
            .arg(operation.target.fullName());
    return tr("The invitation to %1 no longer exists: it was accepted or cancelled in the meantime. The list "
              "has been read again.")
        .arg(operation.target.email);
}

QString AdministratorWords::notApplied(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::Invite:
        return tr("The server did not answer, and the list shows no invitation to %1. You can send it again.")
            .arg(operation.target.email);
    case Kind::Remove:
        return tr("The server did not answer, and %1 is still in the list. You can try again.")
            .arg(operation.target.fullName());
    case Kind::CancelInvitation:
    case Kind::ResendInvitation:
        return tr("The server did not answer, and the invitation to %1 is still there. You can try again.")
            .arg(operation.target.email);
    case Kind::SetAccess:
        return tr("The server did not answer, and the access of %1 is not what you chose. You can save it "
                  "again.")
            .arg(operation.target.fullName());
    }
    return {};
}

QString AdministratorWords::unknown(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::Invite:
        return tr("The server did not answer, so it is not known whether %1 was invited. Refresh the list "
                  "before you send the invitation again.")
            .arg(operation.target.email);
    case Kind::Remove:
        return tr("The server did not answer, so it is not known whether %1 was removed. Refresh the list.")
            .arg(operation.target.fullName());
    case Kind::CancelInvitation:
        return tr("The server did not answer, so it is not known whether the invitation to %1 was cancelled. "
                  "Refresh the list.")
            .arg(operation.target.email);
    case Kind::ResendInvitation:
        return tr("The server did not answer, so it is not known whether a new invitation to %1 was sent. "
                  "Ask "
                  "before you send another: only the newest link works.")
            .arg(operation.target.email);
    case Kind::SetAccess:
        return tr("The server did not answer, so it is not known whether the access of %1 was changed. Open "
                  "it again to see what it is now.")
            .arg(operation.target.fullName());
    }
    return {};
}

} // namespace ccj::ui
