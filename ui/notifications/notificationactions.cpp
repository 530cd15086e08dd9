// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationactions.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;

NotificationActions::NotificationActions(QObject *parent)
    : QObject(parent),
      dismiss(new QAction(ui::icon(u"check-lg"_s), {}, this)),
      dismissOne(new QAction(this)),
      dismissAll(new QAction(this)),
      undo(new QAction(this)),
      follow(new QAction(ui::icon(u"geo-alt"_s), {}, this)),
      mute(new QAction(this)),
      copy(new QAction(ui::icon(u"files"_s), {}, this)),
      find(new QAction(ui::icon(u"search"_s), {}, this)),
      exportCsv(new QAction(ui::icon(u"download"_s), {}, this)),
      exportJson(new QAction(this)),
      wipe(new QAction(ui::icon(u"trash"_s), {}, this)),
      settings(new QAction(ui::icon(u"gear"_s), {}, this)),
      email(new QAction(this)),
      refresh(new QAction(ui::icon(u"arrow-clockwise"_s), {}, this)),
      clearFilter(new QAction(this)),
      columns(new QAction(this))
{
    // Delete means a notification only while the rows have the focus; elsewhere it belongs to what is typed.
    dismiss->setShortcut(QKeySequence::Delete);
    dismiss->setShortcutContext(Qt::WidgetShortcut);
    dismissAll->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    undo->setShortcut(QKeySequence::Undo); // in a field it undoes what was typed
    follow->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    mute->setShortcut(QKeySequence(u"Ctrl+M"_s));
    copy->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    find->setShortcut(QKeySequence::Find);
    exportCsv->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    settings->setShortcut(QKeySequence(u"Ctrl+Shift+S"_s));
    refresh->setShortcut(QKeySequence::Refresh);
    clearFilter->setShortcut(QKeySequence(u"Ctrl+Shift+F"_s));
    setButtonKind(wipe, ButtonKind::Danger);
}

QList<QAction *> NotificationActions::menuActions() const
{
    return {dismiss, dismissOne, dismissAll, undo,       nullptr, follow,  mute,     copy,
            find,    nullptr,    exportCsv,  exportJson, wipe,    nullptr, settings, email};
}

QList<QAction *> NotificationActions::viewActions() const
{
    return {refresh, nullptr, clearFilter, nullptr, columns};
}

QList<QAction *> NotificationActions::rowActions() const
{
    return {dismiss, dismissOne, follow, mute, copy};
}

void NotificationActions::update(const NotificationSituation &now)
{
    const auto isOpen = [](const Group &group) { return group.state == State::Open; };
    const bool canDismiss = now.isSeen && now.controller.place().canDismiss();
    const bool isOneOfSeveral = now.current && isOpen(*now.current) && now.current->count() > 1;
    dismiss->setEnabled(canDismiss && std::ranges::any_of(now.selected, isOpen));
    dismissOne->setVisible(isOneOfSeveral);
    dismissOne->setEnabled(canDismiss && isOneOfSeveral);
    dismissAll->setEnabled(canDismiss && now.controller.openCount() > 0);
    undo->setEnabled(now.isSeen && now.canUndo);
    follow->setEnabled(now.isSeen && now.shown && !now.shown->target.isEmpty());
    mute->setEnabled(now.isSeen && now.shown);
    copy->setEnabled(now.isSeen && now.shown);
    const bool isKept = now.isSeen && now.controller.place().scope().isValid();
    exportCsv->setEnabled(isKept && !now.isExporting);
    exportJson->setEnabled(isKept && !now.isExporting);
    wipe->setEnabled(isKept);
    email->setVisible(now.controller.place().canDismiss());
    for (auto *action : {find, refresh, clearFilter, columns, settings, email})
        action->setEnabled(now.isSeen);
}

void NotificationActions::retranslate()
{
    dismiss->setText(tr("&Dismiss"));
    dismissOne->setText(tr("Dismiss &only this repeat"));
    dismissAll->setText(tr("Dismiss &all"));
    undo->setText(tr("&Undo dismissal"));
    follow->setText(tr("&Go to the resource location"));
    mute->setText(tr("&Mute this…"));
    copy->setText(tr("&Copy text"));
    find->setText(tr("&Find notification"));
    exportCsv->setText(tr("E&xport as CSV…"));
    exportJson->setText(tr("Export as &JSON…"));
    wipe->setText(tr("Empty the archi&ve…"));
    settings->setText(tr("Notification &settings…"));
    email->setText(tr("&Email notifications…"));
    refresh->setText(tr("Re&fresh"));
    clearFilter->setText(tr("&Clear filter"));
    columns->setText(tr("Col&umns…"));
}

} // namespace ccj::ui
