// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/invitations.h"

#include "app/sandbox/azuredirectory.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/emailaddress.h"
#include "app/sandbox/people.h"
#include "app/sandbox/signinsteps.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qint64 invitationMilliseconds = qint64(5) * 24 * 60 * 60 * 1000;
/// The one address of the demo that commercial Citrix Cloud knows.
const auto commercialAddress = u"known@commercial.example.jp"_s;

OrRefusal<QString> readEnum(const QJsonObject &model, const QString &field, const QStringList &allowed)
{
    auto value = requiredText(model, field);
    if (value && !allowed.contains(*value))
        return std::unexpected(badField(u"invalidEnum"_s, field));
    return value;
}

OrRefusal<QString> readName(const QJsonObject &model, const QString &field)
{
    auto name = optionalText(model, field, 256);
    if (name && !isAllowedName(*name))
        return std::unexpected(badField(u"invalidString"_s, field));
    return name;
}

OrRefusal<void> readKind(const QJsonObject &model, Administrator &row)
{
    const auto accessType = readAccessType(model);
    if (!accessType)
        return std::unexpected(accessType.error());
    const auto provider = readEnum(model, u"providerType"_s, {u"CitrixSts"_s, u"AzureAd"_s, u"Ad"_s});
    if (!provider)
        return std::unexpected(provider.error());
    // Citrix identities are people, Active Directory brings groups alone.
    QStringList types{u"AdministratorUser"_s, u"AdministratorGroup"_s};
    if (*provider == u"CitrixSts")
        types.removeLast();
    if (*provider == u"Ad")
        types.removeFirst();
    const auto type = readEnum(model, u"type"_s, types);
    if (!type)
        return std::unexpected(type.error());
    row.accessType = *accessType;
    row.providerType = *provider;
    row.type = *type;
    return {};
}

OrRefusal<void> readNames(const QJsonObject &model, Administrator &row)
{
    for (const auto &[field, target] :
         {std::pair{u"firstName"_s, &row.firstName}, std::pair{u"lastName"_s, &row.lastName},
          std::pair{u"displayName"_s, &row.displayName}}) {
        const auto name = readName(model, field);
        if (!name)
            return std::unexpected(name.error());
        *target = *name;
    }
    return {};
}

OrRefusal<void> readAddress(const QJsonObject &model, Administrator &row)
{
    if (row.type != u"AdministratorUser")
        return {};
    // The directory knows the address of its people.
    if (row.providerType == u"AzureAd" && model.value(u"email"_s).isUndefined())
        return {};
    const auto email = requiredText(model, u"email"_s);
    if (!email)
        return std::unexpected(email.error());
    if (!isInvitableEmail(*email))
        return std::unexpected(ownError(400, u"emailNotAllowed"_s, {{u"field"_s, u"email"_s}}));
    row.email = email->normalized(QString::NormalizationForm_KC).trimmed();
    return {};
}

OrRefusal<void> readProviderIds(const QJsonObject &model, Administrator &row)
{
    if (row.providerType == u"CitrixSts")
        return {};
    const auto tenant = requiredText(model, u"externalProviderId"_s);
    if (!tenant)
        return std::unexpected(tenant.error());
    const auto object = requiredText(model, u"externalUserId"_s);
    if (!object)
        return std::unexpected(object.error());
    row.providerId = *tenant;
    row.externalId = *object;
    return {};
}

/// The person an invitation is for: an existing one, or a new one with the next free id.
Person personFor(Cloud &cloud, const Administrator &row)
{
    if (const auto existing = findPersonByEmail(cloud, row.email, row.providerType))
        return *existing;
    auto query = cloud.database.run(u"SELECT max(CAST(id AS INTEGER)) FROM persons"_s);
    query.next();
    return {.id = QString::number(query.value(0).toLongLong() + 1),
            .email = row.email,
            .firstName = row.firstName,
            .lastName = row.lastName,
            .displayName = row.displayName,
            .provider = row.providerType,
            .objectId = row.externalId};
}

void activate(Cloud &cloud, Administrator row, const QByteArray &newPasswordHash, Language language)
{
    auto person = personFor(cloud, row);
    if (person.passwordHash.isEmpty())
        person.passwordHash = newPasswordHash;
    savePerson(cloud, person);
    row.userId = person.id;
    row.ucOid = u"OID:/citrix/"_s + person.id;
    row.pending = false;
    row.invitationHash.clear();
    row.invitationExpiresAt = 0;
    row.updatedAt = cloud.clock.now();
    ++row.version;
    if (row.displayName.isEmpty())
        row.displayName = person.displayName;
    AdministratorStore(cloud.database).save(row);
    cloud.outbox.send(welcomeMail(language, row.email, customerName(cloud, row.customerId)), row.updatedAt);
}

std::optional<Administrator> findRow(const Cloud &cloud, const QString &token)
{
    return AdministratorStore(cloud.database).findByInvitation(tokenHash(token.toUtf8()));
}

bool namesNobody(const Administrator &row)
{
    return row.firstName.isEmpty() && row.lastName.isEmpty() && row.displayName.isEmpty();
}

/// A new person's name, where the invitation has none.
Acceptance takeName(Administrator &row, const AcceptanceForm &form)
{
    if (!namesNobody(row))
        return Acceptance::Accepted;
    const auto first = form.firstName.simplified();
    const auto last = form.lastName.simplified();
    if (first.isEmpty() || last.isEmpty())
        return Acceptance::NameMissing;
    if (!isAllowedName(first) || !isAllowedName(last))
        return Acceptance::NameNotAllowed;
    row.firstName = first;
    row.lastName = last;
    row.displayName = displayNameOf(first, last);
    return Acceptance::Accepted;
}

/// The rules for a Citrix identity; on success the row has a name and newHash a new person's password.
Acceptance judgeForm(Cloud &cloud, Administrator &row, const AcceptanceForm &form, Language language,
                     QByteArray &newHash)
{
    if (findPersonByEmail(cloud, row.email, u"CitrixSts"_s)) {
        const auto proved = checkPassword(cloud, row.email, form.password, form.clientAddress, language);
        if (proved)
            return Acceptance::Accepted;
        return proved.error().status == 429 ? Acceptance::TooManyAttempts : Acceptance::WrongPassword;
    }
    if (foldEmail(row.email) == commercialAddress)
        return Acceptance::KnownToCommercial;
    if (const auto named = takeName(row, form); named != Acceptance::Accepted)
        return named;
    if (!brokenPasswordRules(form.password, row.email).isEmpty())
        return Acceptance::PasswordTooWeak;
    newHash = cloud.hasher.hash(form.password);
    return Acceptance::Accepted;
}

/// The sign-in at Azure AD verifies the address: it is the invited person, and the mailbox is theirs.
Acceptance judgeAccount(const Cloud &cloud, const Administrator &row, const QString &objectId)
{
    const auto tenant = azureTenant(cloud, row.customerId);
    if (!tenant || tenant->id != row.providerId)
        return Acceptance::AzureAdNotConnected;
    const auto user = findDirectoryUser(cloud, row.customerId, objectId);
    const bool invited =
        user && user->objectId == row.externalId && foldEmail(user->mail) == foldEmail(row.email);
    return invited ? Acceptance::Accepted : Acceptance::WrongAccount;
}

} // namespace

OrRefusal<Administrator> readInvitation(const QJsonObject &model)
{
    Administrator row;
    for (auto *part : {&readKind, &readNames, &readAddress, &readProviderIds}) {
        if (const auto good = (*part)(model, row); !good)
            return std::unexpected(good.error());
    }
    auto grants = readGrants(model, row.accessType);
    if (!grants)
        return std::unexpected(grants.error());
    row.grants = *grants;
    return row;
}

void sendInvitation(Cloud &cloud, Administrator &administrator, Language language)
{
    const auto token = randomToken();
    const auto now = cloud.clock.now();
    administrator.pending = true;
    administrator.invitationHash = tokenHash(token);
    administrator.invitationExpiresAt = now + invitationMilliseconds;
    administrator.updatedAt = now;
    AdministratorStore(cloud.database).save(administrator);
    cloud.outbox.send(invitationMail(language, administrator.email,
                                     customerName(cloud, administrator.customerId),
                                     QString::fromLatin1(token)),
                      now);
}

std::optional<InvitationView> findInvitation(const Cloud &cloud, const QString &token)
{
    const auto row = findRow(cloud, token);
    if (!row)
        return {};
    const bool azure = row->providerType != u"CitrixSts";
    return InvitationView{.email = row->email,
                          .organization = customerName(cloud, row->customerId),
                          .azureAd = azure,
                          .personExists = findPersonByEmail(cloud, row->email, u"CitrixSts"_s).has_value(),
                          .namesNobody = namesNobody(*row),
                          .expired = row->invitationExpiresAt <= cloud.clock.now(),
                          .customerId = row->customerId,
                          .objectId = row->externalId};
}

Acceptance acceptInvitation(Cloud &cloud, const QString &token, const AcceptanceForm &form, Language language)
{
    auto row = findRow(cloud, token);
    if (!row)
        return Acceptance::UnknownToken;
    if (row->invitationExpiresAt <= cloud.clock.now())
        return Acceptance::Expired;
    QByteArray newHash;
    const auto judged = row->providerType == u"CitrixSts" ? judgeForm(cloud, *row, form, language, newHash)
                                                          : judgeAccount(cloud, *row, form.objectId);
    if (judged != Acceptance::Accepted)
        return judged;
    return cloud.database.write([&] {
        // Hashing took its time: the invitation may have been used or cancelled meanwhile.
        if (const auto present = findRow(cloud, token); !present || present->version != row->version)
            return Acceptance::UnknownToken;
        activate(cloud, *row, newHash, language);
        return Acceptance::Accepted;
    });
}

} // namespace ccj::sandbox
