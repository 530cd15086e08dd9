// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/dialogs/fleetdialog.h"

class QComboBox;

namespace ccj::ui {

class Consequences;
class Field;

/// Selects, changes or clears the primary resource location of a domain (R162, R163), and says before it is
/// done what becomes of the domain's traffic. The default location is another thing (R161), and said to be.
class PrimaryLocationDialog : public FleetDialog
{
    Q_OBJECT
public:
    /// The location, if one is given, is proposed; for the domain that has it already that is no change.
    explicit PrimaryLocationDialog(resourcelocations::LocationsController &controller,
                                   const QString &locationId = {}, QWidget *parent = nullptr);

protected:
    void apply() override;
    bool showOutcome(const resourcelocations::Operation &operation) override;
    void followFleet() override;
    void retranslateUi() override;

private:
    void fillDomains();
    void fillLocations();
    void onDomainChosen();
    void judge();
    QString firstDomain() const;
    /// As it is now; null when nothing is registered.
    const resourcelocations::Domain *domain() const;
    QString chosen() const;
    QString nameOf(const QString &locationId) const;
    /// Why the choice will not do what it is made for; empty when nothing speaks against it.
    QString doubt() const;
    QStringList stops() const;
    QStringList goesOn() const;

    const QString m_proposed;
    QComboBox *m_domainBox;
    QComboBox *m_locationBox;
    Field *m_domain;
    Field *m_location;
    Consequences *m_consequences;
    std::optional<resourcelocations::Operation> m_outcome; ///< of an attempt without an answer
};

} // namespace ccj::ui
