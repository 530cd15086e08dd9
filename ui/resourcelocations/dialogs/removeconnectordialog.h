// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/dialogs/fleetdialog.h"

class QCheckBox;

namespace ccj::ui {

class Banner;
class Consequences;

/// Asks before a connector is removed from Citrix Cloud and says what is left (R176): where that is too
/// little it wants to be told that one knows. What the machine itself still needs is said too (R174, R177).
class RemoveConnectorDialog : public FleetDialog
{
    Q_OBJECT
public:
    RemoveConnectorDialog(resourcelocations::LocationsController &controller, const QString &connectorId,
                          QWidget *parent = nullptr);

protected:
    void apply() override;
    void followFleet() override;
    void retranslateUi() override;

private:
    void judge();
    QString locationName() const;
    QStringList aftermath(bool good) const;
    QStringList stops() const;
    QStringList goesOn() const;

    const resourcelocations::Connector m_target;
    Banner *m_warning;
    Consequences *m_consequences;
    QCheckBox *m_known;
};

} // namespace ccj::ui
