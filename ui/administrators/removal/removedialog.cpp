// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/removedialog.h"

#include "ui/administrators/removal/removalwords.h"

#include <QPushButton>

namespace ccj::ui {

using namespace administrators;

namespace {

Confirmation question(const AdministratorsController &controller, const Clock &clock,
                      const Administrator &target, const SecureClients &clients)
{
    const auto radius = blastRadius(controller.roster(), target, BlastRadius::Impact::Removal,
                                    controller.isOneself(target), controller.isComplete());
    return RemovalWords::question({target, radius, clients, clock.now()});
}

} // namespace

RemoveDialog::RemoveDialog(const AdministratorsServices &services, const Administrator &target,
                           QWidget *parent)
    : RemoveDialog(services, target,
                   std::make_shared<RemovalCheck>(services.http, services.clock, target,
                                                  services.controller.caller().consoleApi),
                   parent)
{
}

RemoveDialog::RemoveDialog(const AdministratorsServices &services, const Administrator &target,
                           const Check &check, QWidget *parent)
    : ConfirmDialog([&controller = services.controller, &clock = services.clock, target,
                     check] { return question(controller, clock, target, check->clients()); },
                    parent),
      m_controller(services.controller),
      m_target(target),
      m_check(check)
{
    connect(this, &ConfirmDialog::confirmed, this, [this] { m_check->whenReady([this] { start(); }); });
    connect(this, &ConfirmDialog::abandoned, this, [this] { m_check->whenReady({}); });
    connect(check.get(), &RemovalCheck::changed, this, [this] { retranslateUi(); });
    connect(&m_controller, &AdministratorsController::stateChanged, this, [this] {
        if (m_controller.state() == PageState::Ready) // who is left is known better now
            retranslateUi();
    });
    connect(&m_controller, &AdministratorsController::operationChanged, this, &RemoveDialog::onOperation);
    RemoveDialog::retranslateUi();
}

void RemoveDialog::start()
{
    m_operation = m_target.pending ? m_controller.cancelInvitation(m_target) : m_controller.remove(m_target);
    Q_EMIT started(m_operation, m_check->access());
}

void RemoveDialog::onOperation(const Operation &operation)
{
    if (operation.id != m_operation || !isBusy() || !operation.isFinished())
        return;
    if (operation.state == Operation::State::Refused)
        failed(operation.error.value_or(Error{}));
    else
        applied();
}

void RemoveDialog::retranslateUi()
{
    ConfirmDialog::retranslateUi();
    // "Cancel" beside "Cancel invitation" would leave open which one does what.
    if (m_target.pending)
        cancelButton()->setText(tr("Keep invitation"));
}

} // namespace ccj::ui
