// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administrator.h"

#include <QJsonObject>

#include <optional>

namespace ccj::administrators {

/// What a chip or a saved filter lets through: every condition that is set must hold. A plain value; without
/// conditions it lets everybody through.
struct RowRule
{
    std::optional<Status> status;
    QString accessType;   ///< "Full", "Custom", ... as sent; empty: any
    QString providerType; ///< "CitrixSts", "AzureAd", ... as sent; empty: any
    QString type;         ///< "AdministratorUser", "AdministratorGroup", ... as sent; empty: any
    QString text;         ///< as typed into the search; its words must all match
    /// Only invitations, expired ones too, that were last sent more than so many times 24 hours ago.
    std::optional<int> invitedDaysAgo;

    bool isEmpty() const { return *this == RowRule(); }

    QJsonObject toJson() const;
    /// Nothing when it holds a condition that is not known here: such a rule must not let through more
    /// than it was made for.
    static std::optional<RowRule> fromJson(const QJsonObject &json);

    bool operator==(const RowRule &) const = default;
};

} // namespace ccj::administrators
