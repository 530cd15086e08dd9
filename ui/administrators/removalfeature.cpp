// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removalfeature.h"

#include "ui/administrators/administratorwords.h"
#include "ui/administrators/removalmessages.h"
#include "ui/administrators/removedialog.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;
using administrators::RemovalVerdict;

RemovalFeature::RemovalFeature(AdministratorsHost &host, QObject *parent)
    : AdministratorsFeature(host, parent),
      m_resend(new QAction(this)),
      m_cancelInvitation(new QAction(this)),
      m_remove(new QAction(ui::icon(u"trash"_s), {}, this))
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
    new RemovalMessages(host, this);
}

QList<QAction *> RemovalFeature::rowActions(const Administrator &row) const
{
    return row.pending ? QList{m_resend, m_cancelInvitation} : QList{m_remove};
}

void RemovalFeature::retranslate()
{
    m_resend->setText(tr("Re&send invitation"));
    m_cancelInvitation->setText(tr("Ca&ncel invitation…"));
}

void RemovalFeature::update(const std::optional<Administrator> &selected, bool pageIsVisible)
{
    const bool idle = pageIsVisible && selected && !controller().isChanging(selected->key());
    const bool pending = selected && selected->pending;
    const auto verdict = selected ? controller().removalVerdict(*selected) : RemovalVerdict::Allowed;
    const auto reason = AdministratorWords::whyNotRemovable(verdict);
    m_resend->setVisible(controller().caller().consoleApi);
    m_resend->setEnabled(idle && pending);
    m_cancelInvitation->setEnabled(idle && pending);
    m_remove->setEnabled(idle && !pending && reason.isEmpty());
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
    auto *dialog = new RemoveDialog(controller(), *target, host().widget());
    connect(dialog, &RemoveDialog::started, this, [this](quint64 id) { host().operationStarted(id); });
    host().openDialog(dialog);
}

void RemovalFeature::resend()
{
    const auto target = host().selected();
    if (!target)
        return;
    controller().resendInvitation(*target);
    update(target, true);
}

} // namespace ccj::ui
