// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/removedialog.h"

#include "ui/administrators/removal/removalwords.h"
#include "ui/common/consequences.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ccj::ui {

using namespace administrators;

RemoveDialog::RemoveDialog(const AdministratorsServices &services, const Administrator &target,
                           QWidget *parent)
    : OperationDialog(services.controller, parent),
      m_clock(services.clock),
      m_target(target),
      m_check(services.http, services.clock, target, services.controller.caller().consoleApi),
      m_consequences(new Consequences(this))
{
    body()->addWidget(m_consequences);
    body()->addStretch();
    setVerbKind(ButtonKind::DangerSolid);
    makeCancelDefault();
    connect(&m_check, &RemovalCheck::changed, this, &RemoveDialog::retranslateUi);
    connect(&controller(), &AdministratorsController::stateChanged, this, [this] {
        if (controller().state() == PageState::Ready) // who is left is known better now
            retranslateUi();
    });
    RemoveDialog::retranslateUi();
}

void RemoveDialog::apply()
{
    m_check.whenReady([this] { start(); });
}

void RemoveDialog::abandon()
{
    m_check.whenReady({});
}

void RemoveDialog::start()
{
    follow(m_target.pending ? controller().cancelInvitation(m_target) : controller().remove(m_target));
}

void RemoveDialog::retranslateUi()
{
    OperationDialog::retranslateUi();
    const auto radius = blastRadius(controller().roster(), m_target, BlastRadius::Impact::Removal,
                                    controller().isOneself(m_target), controller().isComplete());
    const auto words = RemovalWords::question({m_target, radius, m_check.clients(), m_clock.now()});
    setHeadline(words.question);
    setIntroduction(words.explanation);
    setVerb(words.verb, words.busy);
    m_consequences->setWords(words.stops, words.goesOn);
    // "Cancel" beside "Cancel invitation" would leave open which one does what.
    if (m_target.pending)
        cancelButton()->setText(tr("Keep invitation"));
}

} // namespace ccj::ui
