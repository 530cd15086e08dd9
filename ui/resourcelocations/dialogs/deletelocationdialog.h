// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/dialogs/fleetdialog.h"

#include "app/resourcelocations/locationrules.h"

class QCheckBox;

namespace ccj::ui {

class Consequences;
class Label;
class MarkList;

/// Asks before a resource location is deleted. One that still has connectors is deleted only if one says so:
/// its connectors go first, one after the other, with progress and a way to stop. Closing the dialog while
/// that runs stops it after the step that is on its way, and what came of it is told here; closing it a
/// second time leaves that to the page.
class DeleteLocationDialog : public FleetDialog
{
    Q_OBJECT
public:
    DeleteLocationDialog(resourcelocations::LocationsController &controller, const QString &locationId,
                         QWidget *parent = nullptr);

    void reject() override;
    /// It is open and tells how the forced deletion goes that runs, or ran last.
    bool tellsOfForcedDeletion() const { return isVisible() && isOurs(); }

protected:
    void apply() override;
    void followFleet() override;
    void retranslateUi() override;

private:
    using Verdict = resourcelocations::DeletionCheck::Verdict;

    resourcelocations::ForcedDeletion &forced() const { return controller().forcedDeletion(); }
    /// The forced deletion that runs, or ran last, is about this location.
    bool isOurs() const;
    bool runs() const;
    void onForcedFinished();
    void judge();
    void showStep();
    QString explanation() const;
    QStringList stops() const;
    QStringList goesOn() const;
    QString nextDefault() const;
    QStringList connectors() const;

    const resourcelocations::ResourceLocation m_target;
    resourcelocations::DeletionCheck m_check;
    Label *m_outcome; ///< how far a forced deletion came that ended early
    MarkList *m_connectors;
    Consequences *m_consequences;
    QCheckBox *m_force;
    bool m_wasForced = false; ///< from here
};

} // namespace ccj::ui
