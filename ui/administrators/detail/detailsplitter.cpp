// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/detail/detailsplitter.h"

#include "ui/administrators/detail/detailpane.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Administrator;

namespace {

const Setting<bool> detailsWanted{"administrators/details", true};
const Setting<int> detailsWidth{"administrators/detailsWidth", metrics::detail}; // at a zoom of 100 %

} // namespace

DetailSplitter::DetailSplitter(const AdministratorsServices &services, administrators::ReadingBook &readings,
                               QWidget *list, QWidget *parent)
    : SideSplitter(list, new DetailPane(services, readings), parent),
      m_pane(static_cast<DetailPane *>(widget(1)))
{
    setOccupied(false);
    keepIn(services.settings, detailsWanted, detailsWidth);
}

void DetailSplitter::show(const std::optional<Administrator> &item, const QList<QAction *> &actions)
{
    m_pane->setAdministrator(item, actions);
    setOccupied(item.has_value());
}

void DetailSplitter::goToDetails()
{
    open();
    m_pane->takeFocus();
}

void DetailSplitter::editReading()
{
    open();
    m_pane->editReading();
}

bool DetailSplitter::hasDetailsFocus() const
{
    return m_pane->isAncestorOf(QApplication::focusWidget());
}

} // namespace ccj::ui
