// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localstore.h"
#include "app/resourcelocations/fleet.h"

namespace ccj::resourcelocations {

/// How many Cloud Connectors carry the load of each location, as an administrator said on this computer: no
/// number is published (R189). In the profile's store, apart for each environment and organisation.
class LoadBook
{
public:
    /// Must outlive it.
    explicit LoadBook(LocalStore &store);

    /// Of which environment and organisation it speaks. Empty ones keep nothing beyond this run.
    void setScope(const QString &environment, const QString &organization);
    const Loads &loads() const { return m_loads; }
    /// Holds from now on, also where it cannot be kept. Nothing: it is not known any more.
    void set(const QString &locationId, std::optional<int> load);

    /// What was said is forgotten with the end of the program: the store's file cannot be used.
    std::optional<Error> problem() const;

private:
    Result<void> read();
    Result<void> keep(const QString &locationId, std::optional<int> load) const;
    bool hasScope() const { return !m_environment.isEmpty() && !m_organization.isEmpty(); }

    LocalStore &m_store;
    std::optional<Error> m_unusable; ///< the table could not be made
    std::optional<Error> m_problem;  ///< of the last reading or writing
    QString m_environment;
    QString m_organization;
    Loads m_loads;
};

} // namespace ccj::resourcelocations
