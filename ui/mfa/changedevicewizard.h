// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/messageslot.h"
#include "ui/mfa/flowdialog.h"

#include "app/mfa/clockcheck.h"
#include "app/mfa/devicechange.h"
#include "app/mfa/supportpacket.h"

#include <functional>

namespace ccj::ui {

class AcknowledgeStep;
class CodeStep;
class ConfirmStep;
class EndStep;
class IdentityStep;
class MeaningStep;
class ReasonStep;
class ScanStep;
class SupportStep;

/// What the change of a device works with. All of it outlasts the wizard.
struct ChangeDeviceServices
{
    mfa::MfaApi &api; ///< of a session
    const mfa::ClockCheck &clockCheck;
    Clock &clock;
    std::function<mfa::SupportPacket()> supportPacket; ///< with what is known of the person
};

/// Changes the device of multifactor authentication (R82–R97), step by step. Leaving it at any point says
/// which device works, as the server says it; closing it is leaving it.
class ChangeDeviceWizard : public FlowDialog
{
    Q_OBJECT
public:
    explicit ChangeDeviceWizard(const ChangeDeviceServices &services, QWidget *parent = nullptr);

    const mfa::DeviceChange &change() const { return m_change; }

Q_SIGNALS:
    /// The new device works: what is shown of the enrolment elsewhere is out of date.
    void deviceChanged();

protected:
    void follow() override;
    void retranslateUi() override;
    void goOn() override;
    void goBack() override;
    bool canGoBack() const override;
    bool isBusy() const override { return m_change.isBusy(); }
    QString busyText() const override;
    bool isOver() const override;
    bool hasCancel() const override;
    Confirmation leaveQuestion() const override;
    void leave() override;

private:
    /// What the banner says.
    struct Problem
    {
        std::optional<Error> error;
        std::optional<mfa::DeviceChange::Standing> standing;
        bool operator==(const Problem &) const = default;
    };

    void addSteps(const ChangeDeviceServices &services);
    FlowStep *stepFor(mfa::DeviceChange::Step step) const;
    void askForHelp();
    void followRail();
    void followMessages();
    Message problemMessage();

    std::function<mfa::SupportPacket()> m_packet;
    mfa::DeviceChange m_change;
    Problem m_problem;
    bool m_helpAsked = false;
    bool m_told = false;
    int m_place = 0; ///< in the rail; stays where it was when the change ends early
    ReasonStep *m_reason;
    MeaningStep *m_meaning;
    ConfirmStep *m_confirm;
    IdentityStep *m_identity;
    SupportStep *m_support;
    AcknowledgeStep *m_removeOld;
    AcknowledgeStep *m_installApp;
    ScanStep *m_scan;
    CodeStep *m_code;
    EndStep *m_end;
};

} // namespace ccj::ui
