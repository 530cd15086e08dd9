// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/removalfeature.h"

#include "ui/administrators/administratorwords.h"
#include "ui/administrators/removal/recentremovalsdialog.h"
#include "ui/administrators/removal/reinvitedialog.h"
#include "ui/administrators/removal/removalmessages.h"
#include "ui/administrators/removal/removedialog.h"
#include "ui/common/actionbutton.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;
using administrators::AdministratorsController;
using administrators::Operation;
using administrators::RecentRemoval;
using administrators::RemovalRecorder;
using administrators::RemovalVerdict;

RemovalFeature::RemovalFeature(AdministratorsHost &host, QObject *parent)
    : AdministratorsFeature(host, parent),
      m_removals(host.services().store, host.services().clock),
      m_recorder(host.services().controller, m_removals,
                 [&host]() -> RemovalRecorder::Place {
                     const auto place = host.services().place();
                     return {place.organizationId, place.userName};
                 }),
      m_resend(new QAction(this)),
      m_cancelInvitation(new QAction(this)),
      m_remove(new QAction(ui::icon(u"trash"_s), {}, this)),
      m_recent(new QAction(this))
{
    // Delete means a row only while the table has the focus; elsewhere it belongs to what is typed.
    // Of the two that share the key, at most one can be used on a row.
    for (QAction *action : {m_remove, m_cancelInvitation}) {
        action->setShortcut(QKeySequence::Delete);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, &RemovalFeature::ask);
    }
    setButtonKind(m_remove, ButtonKind::Danger);
    connect(m_resend, &QAction::triggered, this, &RemovalFeature::resend);
    connect(m_recent, &QAction::triggered, this, &RemovalFeature::showRecent);
    connect(&controller(), &AdministratorsController::operationChanged, this, &RemovalFeature::onOperation);
    auto *messages = new RemovalMessages(host, m_recorder, this);
    connect(messages, &RemovalMessages::inviteAgainRequested, this, &RemovalFeature::inviteAgainById);
}

QList<QAction *> RemovalFeature::rowActions(const Administrator &row) const
{
    return row.pending ? QList{m_resend, m_cancelInvitation} : QList{m_remove};
}

void RemovalFeature::retranslate()
{
    m_resend->setText(tr("Re&send invitation"));
    m_cancelInvitation->setText(tr("Ca&ncel invitation…"));
    m_recent->setText(tr("Recently remove&d…"));
}

void RemovalFeature::update(const std::optional<Administrator> &selected, bool pageIsVisible)
{
    const bool idle = pageIsVisible && selected && !controller().isChanging(selected->key());
    const bool pending = selected && selected->pending;
    const auto verdict = selected ? controller().removalVerdict(*selected) : RemovalVerdict::Allowed;
    const auto reason = AdministratorWords::whyNotRemovable(verdict);
    m_recent->setEnabled(pageIsVisible);
    m_resend->setVisible(controller().caller().consoleApi);
    m_resend->setEnabled(idle && pending);
    m_cancelInvitation->setEnabled(idle && pending);
    m_remove->setEnabled(idle && !pending && reason.isEmpty());
    setButtonText(m_remove, tr("&Remove administrator…"));
    m_remove->setText(pending || reason.isEmpty() ? tr("&Remove administrator…")
                                                  : tr("&Remove administrator… (not possible)"));
    m_remove->setToolTip(reason);
    m_remove->setStatusTip(reason);
}

void RemovalFeature::ask()
{
    const auto target = host().selected();
    if (!target || host().isAsking())
        return;
    auto *dialog = new RemoveDialog(host().services(), *target, host().widget());
    connect(dialog, &RemoveDialog::started, this, [this, dialog](quint64 id) {
        m_recorder.note(id, dialog->access());
        host().operationStarted(id);
    });
    host().openDialog(dialog);
}

void RemovalFeature::remove()
{
    if (const auto target = host().selected())
        (target->pending ? m_cancelInvitation : m_remove)->trigger();
}

void RemovalFeature::resend()
{
    const auto target = host().selected();
    if (!target)
        return;
    controller().resendInvitation(*target);
    update(target, true);
}

void RemovalFeature::showRecent()
{
    if (host().isAsking())
        return;
    auto *dialog = new RecentRemovalsDialog(m_removals, host().services().place().organizationId,
                                            host().services().clock, host().widget());
    connect(
        dialog, &RecentRemovalsDialog::chosen, this,
        [this](const RecentRemoval &removal) { inviteAgain(removal); },
        Qt::QueuedConnection); // one question at a time: the dialog goes first
    host().openDialog(dialog);
}

void RemovalFeature::inviteAgainById(qint64 record)
{
    const auto kept = m_removals.of(host().services().place().organizationId);
    if (!kept)
        return;
    const auto found = std::ranges::find(*kept, record, &RecentRemoval::id);
    if (found != kept->end())
        inviteAgain(*found);
}

void RemovalFeature::inviteAgain(const RecentRemoval &removal)
{
    if (host().isAsking())
        return;
    auto *dialog = new ReinviteDialog(controller(), removal, host().widget());
    connect(dialog, &ReinviteDialog::started, this, [this, record = removal.id](quint64 id) {
        m_invitedAgain.insert(id, record);
        host().operationStarted(id);
    });
    connect(dialog, &ReinviteDialog::showRowRequested, this,
            [this](const QString &key) { host().showRow(key); });
    host().openDialog(dialog);
}

void RemovalFeature::onOperation(const Operation &operation)
{
    if (!operation.isFinished() || !m_invitedAgain.contains(operation.id))
        return;
    const auto record = m_invitedAgain.take(operation.id);
    if (operation.state == Operation::State::Done)
        m_removals.forget(record);
}

} // namespace ccj::ui
