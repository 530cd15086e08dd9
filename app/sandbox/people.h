// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ccj::sandbox {

struct Cloud;

/// Somebody who can sign in, whatever organisations they belong to.
struct Person
{
    QString id; ///< digits: the userId of the public API
    QString email;
    QString firstName;
    QString lastName;
    QString displayName;
    QString provider = QStringLiteral("CitrixSts");
    QString objectId;        ///< Azure AD only
    QByteArray passwordHash; ///< Citrix identities only
    QByteArray totpSealed;   ///< empty until enrolled
    qint64 totpLastStep = 0; ///< no code of this step or an earlier one is taken again
    qint64 enrolledAt = 0;   ///< 0: not enrolled
    QString enrolledCustomerId;
    QString recoveryPhone;

    bool isEnrolled() const { return enrolledAt != 0; }
    /// Password and second factor of others are their provider's.
    bool isCitrixIdentity() const { return provider == u"CitrixSts"; }
};

std::optional<Person> findPerson(const Cloud &cloud, const QString &id);
/// Addresses are compared case and width folded; one address may belong to a person of each provider.
std::optional<Person> findPersonByEmail(const Cloud &cloud, const QString &email, const QString &provider);
/// Inserts or replaces; inside Database::write.
void savePerson(Cloud &cloud, const Person &person);
void savePeople(Cloud &cloud, const QList<Person> &people);
/// At most 256 characters, none of < > : / and backslash, no control characters.
bool isAllowedName(const QString &name);
/// The family name first, unless it is written in Latin letters.
QString displayNameOf(const QString &firstName, const QString &lastName);
int backupCodesLeft(const Cloud &cloud, const QString &personId);
/// {id, name, orgId}
QJsonObject customerJson(const Cloud &cloud, const QString &customerId);
QString customerName(const Cloud &cloud, const QString &customerId);

} // namespace ccj::sandbox
