// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/policy.h"
#include "app/core/error.h"

#include <QMetaType>
#include <QVariantMap>

namespace ccj::administrators {

/// What an administrator may do: Full, or Custom with the whole catalogue of policies, those that are
/// granted ticked. Fields that we do not know go back as they came.
struct AccessModel
{
    QString accessType; ///< "Full", "Custom", ...
    QList<Policy> policies;
    QJsonObject source;

    bool isFull() const { return accessType == QLatin1StringView("Full"); }
    /// Custom access with nothing granted (R125).
    bool givesNothing() const;
    const Policy *find(const Policy &like) const;
    void setFull(bool full);
    /// Takes away every policy that can be changed.
    void clear();

    /// Custom access in which nothing that can be changed is granted: the start of a new administrator.
    static AccessModel ofCatalogue(const QList<Policy> &catalogue);
    /// Reads the answer of the server; BadResponse without an access type or with policies that are no list.
    static Result<AccessModel> fromJson(const QJsonObject &json);
    /// For a request. Full carries no policies.
    QJsonObject toJson() const;
    /// In few words, for records: the access type and what Custom access gives.
    QVariantMap summary() const;

    bool operator==(const AccessModel &) const = default;
};

/// One line of what changes between two access models.
struct AccessDifference
{
    enum class Kind {
        AccessType,    ///< Full to Custom or back: typeBefore, typeAfter
        PolicyAdded,   ///< before, after: the policy there and then
        PolicyRemoved, ///< its removal takes every scope with it
        ScopesChanged, ///< granted before and after, but not for the same scopes
    };
    Kind kind = Kind::AccessType;
    QString typeBefore;
    QString typeAfter;
    Policy before;
    Policy after;

    /// Something can no longer be done after it.
    bool takesAway() const;
    bool operator==(const AccessDifference &) const = default;
};

/// What changes from one to the other, the access type first, then policies in the order of the
/// catalogue. Empty when both give the same. Full access holds every policy, so a fall to Custom lists
/// what is lost, while a rise to Full is one line.
QList<AccessDifference> difference(const AccessModel &before, const AccessModel &after);

/// Something can no longer be done after the change.
bool isReduction(const QList<AccessDifference> &difference);

/// `choice` put onto what can be given to an administrator whose access is `target`: policies and scopes
/// that are unknown there are left out, those that cannot be changed stay as they are.
AccessModel adopted(const AccessModel &target, const AccessModel &choice);

} // namespace ccj::administrators

Q_DECLARE_METATYPE(ccj::administrators::AccessModel)
