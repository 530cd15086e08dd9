// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removedialog.h"

#include "ui/administrators/administratorwords.h"

#include <QPushButton>

namespace ccj::ui {

using administrators::Administrator;
using administrators::AdministratorsController;
using administrators::Operation;

namespace {

/// The words of the three questions.
class RemovalWords
{
    Q_DECLARE_TR_FUNCTIONS(RemovalWords)
public:
    static Confirmation forInvitation(const Administrator &target)
    {
        return {tr("Cancel the invitation to %1?").arg(target.email),
                {},
                {tr("The link in the mail no longer works.")},
                {tr("The person can be invited again at any time.")},
                tr("Cancel invitation"),
                tr("Cancelling the invitation…")};
    }

    static Confirmation forOneself(const Administrator &target)
    {
        return {tr("Remove yourself from the administrators?"),
                AdministratorWords::person(target),
                {tr("You will be signed out within one minute."),
                 tr("You can come back only if another administrator invites you.")},
                {tr("Cloud Connectors that you installed go on working.")},
                tr("Remove me"),
                tr("Removing…")};
    }

    static Confirmation forGroup(const Administrator &target)
    {
        return {tr("Remove the group “%1” from the administrators?").arg(target.fullName()),
                AdministratorWords::provider(target.providerType),
                {tr("Members who are administrators only through this group can no longer sign in."),
                 tr("Those who are signed in lose access within one minute.")},
                {tr("Cloud Connectors that they installed go on working.")},
                tr("Remove group"),
                tr("Removing…")};
    }

    static Confirmation forPerson(const Administrator &target)
    {
        return {tr("Remove the administrator “%1”?").arg(target.fullName()),
                target.email,
                {tr("Signing in to this organization is no longer possible."),
                 tr("A session that is open now ends within one minute.")},
                {tr("Cloud Connectors that this person installed go on working."),
                 tr("The person can be invited again at any time.")},
                tr("Remove administrator"),
                tr("Removing…")};
    }
};

Confirmation wordsFor(const Administrator &target, bool oneself)
{
    if (target.pending)
        return RemovalWords::forInvitation(target);
    if (oneself)
        return RemovalWords::forOneself(target);
    return target.isGroup() ? RemovalWords::forGroup(target) : RemovalWords::forPerson(target);
}

} // namespace

RemoveDialog::RemoveDialog(AdministratorsController &controller, const Administrator &target, QWidget *parent)
    : ConfirmDialog([target, oneself = controller.isOneself(target)] { return wordsFor(target, oneself); },
                    parent),
      m_controller(controller),
      m_target(target)
{
    connect(this, &ConfirmDialog::confirmed, this, &RemoveDialog::start);
    connect(&controller, &AdministratorsController::operationChanged, this, &RemoveDialog::onOperation);
    RemoveDialog::retranslateUi();
}

void RemoveDialog::start()
{
    m_operation = m_target.pending ? m_controller.cancelInvitation(m_target) : m_controller.remove(m_target);
    Q_EMIT started(m_operation);
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
