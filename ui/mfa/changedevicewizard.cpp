// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevicewizard.h"

#include "ui/common/errortext.h"
#include "ui/common/sentences.h"
#include "ui/mfa/changedevice/acknowledgestep.h"
#include "ui/mfa/changedevice/codestep.h"
#include "ui/mfa/changedevice/confirmstep.h"
#include "ui/mfa/changedevice/endstep.h"
#include "ui/mfa/changedevice/identitystep.h"
#include "ui/mfa/changedevice/meaningstep.h"
#include "ui/mfa/changedevice/reasonstep.h"
#include "ui/mfa/changedevice/scanstep.h"
#include "ui/mfa/changedevice/supportstep.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using mfa::DeviceChange;
using Standing = DeviceChange::Standing;
using Step = DeviceChange::Step;

namespace {

const QString problemId = u"problem"_s;

} // namespace

ChangeDeviceWizard::ChangeDeviceWizard(const ChangeDeviceServices &services, QWidget *parent)
    : FlowDialog(parent), m_packet(services.supportPacket), m_change(services.api, services.clock)
{
    addSteps(services);
    connect(m_identity, &IdentityStep::helpRequested, this, &ChangeDeviceWizard::askForHelp);
    connect(&m_change, &DeviceChange::changed, this, &ChangeDeviceWizard::follow);
    connect(&m_change, &DeviceChange::left, this, [this] {
        if (!m_change.statusBefore())
            QDialog::reject(); // nothing was begun: nothing to report
    });
    follow();
    ChangeDeviceWizard::retranslateUi();
}

void ChangeDeviceWizard::addSteps(const ChangeDeviceServices &services)
{
    const auto add = [this](auto *step) {
        addStep(step);
        return step;
    };
    m_reason = add(new ReasonStep(m_change, this));
    m_meaning = add(new MeaningStep(m_change, this));
    m_confirm = add(new ConfirmStep(this));
    m_identity = add(new IdentityStep(m_change, services.clockCheck, this));
    m_support = add(new SupportStep(this));
    m_removeOld = add(new AcknowledgeStep(m_change, Step::RemoveOld, this));
    m_installApp = add(new AcknowledgeStep(m_change, Step::InstallApp, this));
    m_scan = add(new ScanStep(m_change, services.clockCheck, services.clock, this));
    m_code = add(new CodeStep(m_change, services.clockCheck, this));
    m_end = add(new EndStep(m_change, this));
}

FlowStep *ChangeDeviceWizard::stepFor(Step step) const
{
    switch (step) {
    case Step::Reason:
        return m_reason;
    case Step::Meaning:
        return m_meaning;
    case Step::Confirm:
        return m_confirm;
    case Step::Identity:
        if (m_helpAsked || m_change.methods().isEmpty())
            return m_support;
        return m_identity;
    case Step::RemoveOld:
        return m_removeOld;
    case Step::InstallApp:
        return m_installApp;
    case Step::Scan:
        return m_scan;
    case Step::Code:
        return m_code;
    case Step::Done:
    case Step::Ended:
        return m_end;
    }
    Q_UNREACHABLE();
}

void ChangeDeviceWizard::follow()
{
    FlowStep *step = stepFor(m_change.step());
    if (step == m_support && currentStep() != m_support)
        askForHelp();
    followRail();
    followMessages();
    showStep(step);
    FlowDialog::follow();
    if (m_change.step() == Step::Done && !std::exchange(m_told, true))
        Q_EMIT deviceChanged();
}

void ChangeDeviceWizard::followRail()
{
    const auto name = [](Step step) -> QString {
        switch (step) {
        case Step::Reason:
            return tr("Reason");
        case Step::Meaning:
            return tr("What it means");
        case Step::Confirm:
            return tr("Confirm");
        case Step::Identity:
            return tr("Prove that it is you");
        case Step::RemoveOld:
            return tr("Delete the old entry");
        case Step::InstallApp:
            return tr("Install an app");
        case Step::Scan:
            return tr("Scan the QR code");
        case Step::Code:
            return tr("Verify the code");
        case Step::Done:
        case Step::Ended:
            return tr("Done");
        }
        Q_UNREACHABLE();
    };
    QStringList names;
    for (const Step step : m_change.steps())
        names.append(name(step));
    if (const auto place = m_change.steps().indexOf(m_change.step()); place >= 0)
        m_place = static_cast<int>(m_change.step() == Step::Done ? names.size() : place);
    setRail(tr("Change device"), names, m_place);
}

/// What is wrong with a code stands at its field, how it ended on its page; the rest is said here, once.
void ChangeDeviceWizard::followMessages()
{
    const bool saidElsewhere =
        m_change.refusal() || m_change.isMailRefused() || m_change.step() == Step::Ended;
    const Problem problem{saidElsewhere ? std::nullopt : m_change.error(), m_change.standing()};
    if (problem == m_problem)
        return messages().reword(problemId); // the countdown
    m_problem = problem;
    if (!problem.error)
        return messages().remove(problemId);
    messages().put(problemId, problemMessage());
}

Message ChangeDeviceWizard::problemMessage()
{
    if (m_problem.standing == Standing::OldWorks) {
        return {Banner::Severity::Warning, [] {
                    return tr("The connection broke before the answer came. The server says: the old device "
                              "works, the new one does not yet. Enter the code that is shown now.");
                }};
    }
    if (m_problem.standing == Standing::Unknown) {
        return {Banner::Severity::Danger,
                [this] {
                    return sentences(tr("The connection broke before the answer came. It is not known which "
                                        "device works. Keep both entries."),
                                     EndStep::whenAskedAgain(m_change));
                },
                [] { return tr("Ask the server"); }, [this] { m_change.readBack(); }};
    }
    return {Banner::Severity::Danger, [error = *m_problem.error] {
                const ErrorText text = errorText(error);
                return sentences(text.title, text.advice);
            }};
}

void ChangeDeviceWizard::askForHelp()
{
    m_helpAsked = true;
    auto packet = m_packet();
    if (m_change.statusBefore())
        packet.add(*m_change.statusBefore());
    packet.methodsOffered = m_change.methods();
    if (m_change.error())
        packet.add(*m_change.error());
    m_support->setPacket(packet);
    if (currentStep() != m_support)
        showStep(m_support);
}

void ChangeDeviceWizard::goOn()
{
    switch (m_change.step()) {
    case Step::Confirm:
        return m_change.confirm();
    case Step::Identity:
    case Step::Code:
        return currentStep()->submit();
    case Step::Done:
        return accept();
    case Step::Ended:
        m_helpAsked = false;
        return m_end->isUnknown() ? m_change.readBack() : m_change.restart();
    default:
        return m_change.next();
    }
}

void ChangeDeviceWizard::goBack()
{
    if (std::exchange(m_helpAsked, false) && !m_change.methods().isEmpty())
        return follow();
    m_change.back();
}

bool ChangeDeviceWizard::canGoBack() const
{
    return m_change.canGoBack();
}

QString ChangeDeviceWizard::busyText() const
{
    switch (m_change.step()) {
    case Step::Confirm:
        return tr("Starting…");
    case Step::Identity:
    case Step::Code:
        return tr("The server is being asked…");
    default:
        return tr("The server is being asked which device works…");
    }
}

bool ChangeDeviceWizard::isOver() const
{
    return m_change.step() == Step::Done || m_change.step() == Step::Ended;
}

bool ChangeDeviceWizard::hasCancel() const
{
    return m_change.step() != Step::Done;
}

Confirmation ChangeDeviceWizard::leaveQuestion() const
{
    if (!m_change.key())
        return {};
    const bool onItsWay = m_change.step() == Step::Code && m_change.isBusy();
    return {tr("Leave the change of the device?"),
            {},
            {tr("The QR code and the key become void. The next time there will be new ones.")},
            {onItsWay ? tr("A code is on its way. The server will be asked which device works then.")
                      : tr("The old device works on.")},
            tr("Leave"),
            {},
            tr("Go on with the change")};
}

void ChangeDeviceWizard::leave()
{
    m_change.leave();
}

void ChangeDeviceWizard::retranslateUi()
{
    setWindowTitle(tr("Change device"));
    followRail();
    FlowDialog::retranslateUi();
}

} // namespace ccj::ui
