// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/operationdialog.h"

namespace ccj::ui {

using administrators::AdministratorsController;
using administrators::Operation;

OperationDialog::OperationDialog(AdministratorsController &controller, QWidget *parent)
    : ApplyDialog(parent), m_controller(controller)
{
    connect(&controller, &AdministratorsController::operationChanged, this, &OperationDialog::onOperation);
}

void OperationDialog::follow(quint64 operation)
{
    m_operation = operation;
    Q_EMIT started(operation);
}

void OperationDialog::setVerb(const QString &verb, const QString &busy, const QString &reading)
{
    m_verbText = verb;
    m_busyText = busy;
    m_readingText = reading.isEmpty() ? tr("No answer. Reading the list…") : reading;
    ApplyDialog::setVerb(verb, m_reading ? m_readingText : busy);
}

void OperationDialog::setReading(bool reading)
{
    m_reading = reading;
    ApplyDialog::setVerb(m_verbText, reading ? m_readingText : m_busyText);
}

bool OperationDialog::showOutcome(const Operation &)
{
    return false;
}

void OperationDialog::onOperation(const Operation &operation)
{
    if (operation.id != m_operation || !isBusy())
        return;
    setReading(operation.state == Operation::State::CheckingOutcome);
    switch (operation.state) {
    case Operation::State::Running:
    case Operation::State::CheckingOutcome:
        break;
    case Operation::State::Done:
    case Operation::State::TargetGone:
        applied();
        break;
    case Operation::State::Refused:
        failed(operation.error.value_or(Error{}));
        break;
    case Operation::State::NotApplied:
    case Operation::State::Unknown:
        if (showOutcome(operation))
            stayOpen();
        else
            applied();
        break;
    }
}

} // namespace ccj::ui
