// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratoractions.h"

#include "ui/administrators/administratorwords.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;
using administrators::AdministratorsController;
using administrators::RemovalVerdict;

AdministratorActions::AdministratorActions(QObject *parent)
    : QObject(parent),
      invite(new QAction(ui::icon(u"person-plus"_s), {}, this)),
      resend(new QAction(this)),
      cancelInvitation(new QAction(this)),
      remove(new QAction(ui::icon(u"trash"_s), {}, this)),
      copyEmail(new QAction(ui::icon(u"files"_s), {}, this)),
      find(new QAction(ui::icon(u"search"_s), {}, this)),
      refresh(new QAction(ui::icon(u"arrow-clockwise"_s), {}, this)),
      clearFilter(new QAction(this))
{
    invite->setShortcut(QKeySequence::New);
    copyEmail->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    find->setShortcut(QKeySequence::Find);
    refresh->setShortcut(QKeySequence::Refresh);
    // Delete means a row only while the table has the focus; elsewhere it belongs to what is typed.
    // Of the two that share the key, at most one can be used on a row.
    for (QAction *action : {remove, cancelInvitation}) {
        action->setShortcut(QKeySequence::Delete);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
}

void AdministratorActions::retranslate()
{
    invite->setText(tr("&Invite administrator…"));
    resend->setText(tr("Re&send invitation"));
    cancelInvitation->setText(tr("Ca&ncel invitation…"));
    copyEmail->setText(tr("&Copy email address"));
    find->setText(tr("&Find administrator"));
    refresh->setText(tr("Re&fresh"));
    clearFilter->setText(tr("Clear filter"));
}

void AdministratorActions::update(const AdministratorsController &controller,
                                  const std::optional<Administrator> &selected, bool visible)
{
    const bool idle = visible && selected && !controller.isChanging(selected->key());
    const bool pending = selected && selected->pending;
    const auto verdict = selected ? controller.removalVerdict(*selected) : RemovalVerdict::Allowed;
    const auto reason = AdministratorWords::whyNotRemovable(verdict);
    invite->setEnabled(visible);
    find->setEnabled(visible);
    refresh->setEnabled(visible);
    copyEmail->setEnabled(visible && selected && !selected->email.isEmpty());
    resend->setVisible(controller.caller().consoleApi);
    resend->setEnabled(idle && pending);
    cancelInvitation->setEnabled(idle && pending);
    remove->setEnabled(idle && !pending && reason.isEmpty());
    remove->setText(pending || reason.isEmpty() ? tr("&Remove administrator…")
                                                : tr("&Remove administrator… (not possible)"));
    remove->setToolTip(reason);
    remove->setStatusTip(reason);
}

QList<QAction *> AdministratorActions::forMenuBar() const
{
    return {invite, nullptr, resend, cancelInvitation, remove, nullptr, copyEmail, find, nullptr, refresh};
}

} // namespace ccj::ui
