// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/locationactions.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

LocationActions::LocationActions(QObject *parent)
    : QObject(parent),
      create(new QAction(ui::icon(u"plus-lg"_s), {}, this)),
      edit(new QAction(this)),
      remove(new QAction(ui::icon(u"trash"_s), {}, this)),
      primary(new QAction(this)),
      install(new QAction(ui::icon(u"download"_s), {}, this)),
      removeConnector(new QAction(this)),
      history(new QAction(this)),
      copyId(new QAction(ui::icon(u"files"_s), {}, this)),
      find(new QAction(ui::icon(u"search"_s), {}, this)),
      refresh(new QAction(ui::icon(u"arrow-clockwise"_s), {}, this)),
      clearFilter(new QAction(this)),
      switchView(new QAction(this)),
      columns(new QAction(this))
{
    create->setShortcut(QKeySequence::New);
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    // Delete means a location only while the rows have the focus; elsewhere it belongs to what is typed.
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    setButtonKind(remove, ButtonKind::Danger);
    setButtonKind(removeConnector, ButtonKind::Danger);
    history->setShortcut(QKeySequence(u"Ctrl+H"_s));
    copyId->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    find->setShortcut(QKeySequence::Find);
    refresh->setShortcut(QKeySequence::Refresh);
    clearFilter->setShortcut(QKeySequence(u"Ctrl+Shift+F"_s));
    switchView->setShortcut(QKeySequence(u"Ctrl+T"_s));
}

QList<QAction *> LocationActions::menuActions() const
{
    return {create, edit, remove, primary, nullptr, install, history, removeConnector, nullptr, copyId, find};
}

QList<QAction *> LocationActions::viewActions() const
{
    return {refresh, nullptr, clearFilter, nullptr, switchView, columns};
}

QList<QAction *> LocationActions::rowActions() const
{
    return {edit, primary, remove};
}

QList<QAction *> LocationActions::connectorActions() const
{
    return {history, removeConnector};
}

void LocationActions::retranslate(bool showsTable)
{
    create->setText(tr("&Create resource location…"));
    edit->setText(tr("&Edit resource location…"));
    remove->setText(tr("&Delete resource location…"));
    primary->setText(tr("&Primary location of a domain…"));
    install->setText(tr("&Install a connector here"));
    removeConnector->setText(tr("Re&move connector…"));
    history->setText(tr("State &history of the connector…"));
    copyId->setText(tr("Copy l&ocation ID"));
    find->setText(tr("&Find location"));
    refresh->setText(tr("Re&fresh"));
    clearFilter->setText(tr("&Clear filter"));
    switchView->setText(showsTable ? tr("Show as t&iles") : tr("Show as t&able"));
    switchView->setIcon(ui::icon(showsTable ? u"grid"_s : u"table"_s));
    columns->setText(tr("Col&umns…"));
}

} // namespace ccj::ui
