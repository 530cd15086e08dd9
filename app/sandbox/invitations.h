// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/administratorstore.h"
#include "app/sandbox/outbox.h"

#include <QJsonObject>
#include <QString>

namespace ccj::sandbox {

struct Cloud;

/// Reads a CreateAdministratorInputModel: every fault of the fields, before any rule about the
/// organisation is judged.
OrRefusal<Administrator> readInvitation(const QJsonObject &model);
/// Gives a pending row a new token (five days, older ones die) and mails it. Inside Database::write.
void sendInvitation(Cloud &cloud, Administrator &administrator, Language language);

/// What the page behind an invitation's link shows.
struct InvitationView
{
    QString email;
    QString organization;
    bool azureAd = false;      ///< accepted by signing in at the organisation's Azure AD
    bool personExists = false; ///< proves the present password, else sets one
    bool namesNobody = false;  ///< somebody new is asked for a name
    bool expired = false;
    QString customerId;
    QString objectId; ///< of the invited person, with Azure AD
};
/// Nothing for a token that was never issued, was used or was replaced. Changes nothing.
std::optional<InvitationView> findInvitation(const Cloud &cloud, const QString &token);

enum class Acceptance {
    Accepted,
    UnknownToken,
    Expired,
    WrongPassword,
    TooManyAttempts,
    PasswordTooWeak,
    NameMissing,
    NameNotAllowed,
    KnownToCommercial, ///< the address belongs to commercial Citrix Cloud (R48); nobody new may use it here
    AzureAdNotConnected,
    WrongAccount, ///< signed in at Azure AD as somebody else, or without the invited address (R115)
};
/// What somebody brings to accept an invitation; it depends on the invitation what is looked at.
struct AcceptanceForm
{
    QString password;  ///< a new person's first one, or the present one of a person who exists
    QString firstName; ///< asked where the invitation names nobody
    QString lastName;
    QString objectId; ///< Azure AD: who has signed in there
    QString clientAddress;
};
Acceptance acceptInvitation(Cloud &cloud, const QString &token, const AcceptanceForm &form,
                            Language language);

} // namespace ccj::sandbox
