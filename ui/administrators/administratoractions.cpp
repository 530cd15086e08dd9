// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratoractions.h"

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

AdministratorActions::AdministratorActions(QObject *parent)
    : QObject(parent),
      editReading(new QAction(this)),
      copyEmail(new QAction(ui::icon(u"files"_s), {}, this)),
      find(new QAction(ui::icon(u"search"_s), {}, this)),
      refresh(new QAction(ui::icon(u"arrow-clockwise"_s), {}, this)),
      clearFilter(new QAction(this)),
      columns(new QAction(this))
{
    copyEmail->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    find->setShortcut(QKeySequence::Find);
    clearFilter->setShortcut(QKeySequence(u"Ctrl+Shift+F"_s));
    refresh->setShortcut(QKeySequence::Refresh);
}

void AdministratorActions::retranslate()
{
    editReading->setText(tr("&Kana reading…"));
    copyEmail->setText(tr("&Copy email address"));
    find->setText(tr("&Find administrator"));
    refresh->setText(tr("Re&fresh"));
    clearFilter->setText(tr("&Clear filter"));
    columns->setText(tr("Col&umns…"));
}

void AdministratorActions::update(const std::optional<administrators::Administrator> &selected,
                                  bool pageIsVisible)
{
    find->setEnabled(pageIsVisible);
    clearFilter->setEnabled(pageIsVisible);
    refresh->setEnabled(pageIsVisible);
    columns->setEnabled(pageIsVisible);
    const bool hasAddress = pageIsVisible && selected && !selected->email.isEmpty();
    copyEmail->setEnabled(hasAddress);
    editReading->setEnabled(hasAddress && selected->isPerson());
}

} // namespace ccj::ui
