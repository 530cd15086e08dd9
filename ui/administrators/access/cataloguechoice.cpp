// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/cataloguechoice.h"

#include "ui/administrators/access/accesstree.h"
#include "ui/administrators/access/loadgate.h"

#include <QEvent>

namespace ccj::ui {

namespace {

constexpr int leastRows = 2; // so that an invitation from Azure AD stays within 800 pixels

} // namespace

CatalogueChoice::CatalogueChoice(administrators::AdministratorsController &controller, QWidget *parent)
    : AccessChoice(true, parent), m_catalogue(new Catalogue(controller, tree(), gate()))
{
    tree()->setLeastRows(leastRows);
    connect(this, &AccessChoice::changed, this, &CatalogueChoice::follow);
}

void CatalogueChoice::follow()
{
    if (!givesNothing())
        setQuestion({}, {});
    if (!isFull())
        m_catalogue->start();
}

bool CatalogueChoice::isSettled()
{
    if (!givesNothing())
        return true;
    ask();
    return isAnswered();
}

void CatalogueChoice::ask()
{
    setQuestion(tr("No permission is ticked: signing in works, but nothing can be opened."),
                tr("Invite without any permission"));
}

void CatalogueChoice::changeEvent(QEvent *event)
{
    AccessChoice::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isAsking())
        ask();
}

} // namespace ccj::ui
