// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/accesspolicies.h"
#include "app/sandbox/notificationpreferences.h"

#include <QList>

#include <optional>

namespace ccj::sandbox {

class Database;
struct Person;

/// A row of an organisation's list: an administrator, a group or an invitation.
struct Administrator
{
    qint64 row = 0; ///< grows with every insert and is never used twice: the order of the list
    QString customerId;
    QString userId; ///< empty while pending, and for groups
    QString ucOid;  ///< empty while pending
    QString type = QStringLiteral("AdministratorUser");
    QString accessType;
    Grants grants;
    QString email; ///< empty for groups
    QString firstName;
    QString lastName;
    QString displayName;
    QString providerType = QStringLiteral("CitrixSts");
    QString providerId;   ///< tenant or AD domain
    QString providerName; ///< its display name
    QString externalId;   ///< object id at the provider
    bool pending = false;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 version = 1;
    QByteArray invitationHash;
    qint64 invitationExpiresAt = 0;
    MailPreferences mailPreferences; ///< read with the row, saved by saveMailPreferences

    QString externalOid() const; ///< e.g. OID:/azuread/<tenant>/<object>; empty for Citrix identities
    bool isFull() const { return accessType == u"Full"; }
    /// An AdministratorResult.
    QJsonObject toJson(qint64 now) const;
};

/// Reads and writes administrators; the rules are the routes'. Writes belong inside Database::write.
class AdministratorStore
{
public:
    explicit AdministratorStore(const Database &database) : m_database(database) {}

    struct Filter
    {
        QString type;
        QString providerType;
        QString userId;
    };
    /// Rows after `afterRow` in list order.
    QList<Administrator> page(const QString &customerId, const Filter &filter, qint64 afterRow,
                              int count) const;

    /// By the public API's id: userId of a person, ucOid of anything else. While an invitation is pending
    /// there is neither: its e-mail address finds it.
    std::optional<Administrator> find(const QString &customerId, const QString &id) const;
    std::optional<Administrator> findByEmail(const QString &customerId, const QString &email) const;
    std::optional<Administrator> findByInvitation(const QByteArray &tokenHash) const;
    /// The active row of a person in an organisation.
    std::optional<Administrator> membership(const QString &customerId, const QString &personId) const;
    /// The organisations in which a person is active, in the order in which they joined.
    QStringList customersOf(const QString &personId) const;
    /// People who can give access to others: active, Full, their identity provider connected.
    int fullAdministrators(const QString &customerId) const;
    /// Whether this row is one of them.
    bool countsAsFull(const Administrator &administrator) const;

    /// Inserts when row is 0 (and sets it), else updates.
    void save(Administrator &administrator) const;
    /// Inserts new rows in this order.
    void insertAll(const QList<Administrator> &administrators) const;
    void remove(const Administrator &administrator) const;
    /// A person's names in every organisation.
    void rename(const Person &person, qint64 now) const;

private:
    QList<Administrator> select(const QString &condition, const QVariantList &values) const;
    std::optional<Administrator> first(const QString &condition, const QVariantList &values) const;
    const Database &m_database;
};

/// Whether taking this row's Full access away would leave nobody who can give access (R127, R131).
bool isLastFull(const AdministratorStore &store, const Administrator &administrator);

} // namespace ccj::sandbox
