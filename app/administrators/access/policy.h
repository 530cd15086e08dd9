// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace ccj::administrators {

/// A part of the sites to which a role can be limited.
struct Scope
{
    QString name;
    QString displayName; ///< as the server words it; may be empty
    bool selected = false;
    bool canChange = true;
    QJsonObject source;

    static Scope fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
    bool operator==(const Scope &) const = default;
};

/// One permission that Custom access can hold; roles are limited to scopes besides. The server's objects
/// are kept whole, so that what goes back has every field that came.
struct Policy
{
    QString name;
    QString serviceName;
    QString displayName; ///< as the server words it; may be empty
    bool granted = false;
    bool canChange = true;
    bool hasScopes = false;
    bool allScopes = false; ///< later ones included
    QList<Scope> scopes;
    QJsonObject source;

    /// Granted, and in no way limited to some scopes.
    bool isUnlimited() const { return granted && (!hasScopes || allScopes); }
    bool isSameAs(const Policy &other) const
    {
        return name == other.name && serviceName == other.serviceName;
    }
    /// The names of the scopes it is granted for; empty when it is not granted or is not limited.
    QStringList grantedScopes() const;
    /// Whether both give the same. Scopes that are ticked under "all" or under a policy that is not
    /// granted mean nothing.
    bool givesAsMuchAs(const Policy &other) const;
    /// Whether this one lets do something that the other does not. Only for the same policy.
    bool givesMoreThan(const Policy &other) const;

    /// Granted with every scope, or not granted at all. A policy that cannot be changed stays as it is.
    void setGranted(bool grant);
    /// Off: every scope there is today stays ticked, those made later do not come in.
    void setAllScopes(bool all);
    /// The first scope grants the role, and without the last one it is not granted.
    void setScope(qsizetype position, bool selected);
    /// Gives what another administrator's policy of this name gives, as far as it can be changed here.
    void takeFrom(const Policy &choice);

    static Policy fromJson(const QJsonObject &json);
    /// For a request: what came, with what was changed.
    QJsonObject toJson() const;

    bool operator==(const Policy &) const = default;
};

/// The policies of an access model or of the catalogue; entries without a name are left out.
QList<Policy> policiesFromJson(const QJsonValue &json);

} // namespace ccj::administrators
