// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/cataloguechoice.h"

#include "ui/administrators/access/accesstree.h"
#include "ui/administrators/access/loadgate.h"

#include <QEvent>

namespace ccj::ui {

using administrators::AccessModel;
using administrators::AdministratorsController;
using administrators::Policy;

namespace {

constexpr int treeRows = 9;
constexpr int fewRows = 6; // where the question takes room

} // namespace

CatalogueChoice::CatalogueChoice(AdministratorsController &controller, QWidget *parent)
    : AccessChoice(true, parent), m_controller(controller)
{
    tree()->setLeastRows(treeRows);
    gate()->installEventFilter(this);
    connect(gate(), &LoadGate::retryRequested, &controller, &AdministratorsController::loadPolicies);
    connect(&controller, &AdministratorsController::policiesChanged, this, &CatalogueChoice::fill);
    connect(this, &AccessChoice::changed, this, [this] {
        if (givesNothing())
            return;
        setQuestion({}, {});
        tree()->setLeastRows(treeRows);
    });
}

void CatalogueChoice::setChosen(bool full, const QList<Policy> &policies)
{
    m_earlier = policies;
    auto access = tree()->access();
    access.setFull(full);
    setAccess(access);
}

QList<Policy> CatalogueChoice::chosen() const
{
    if (!m_filled)
        return m_earlier;
    auto policies = tree()->access().policies;
    policies.removeIf([](const Policy &policy) { return !policy.granted || !policy.canChange; });
    return policies;
}

// --- the catalogue -------------------------------------------------------------------------------

bool CatalogueChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == gate() && event->type() == QEvent::Show)
        read();
    return AccessChoice::eventFilter(watched, event);
}

void CatalogueChoice::read()
{
    if (m_filled)
        return;
    m_wanted = true;
    m_controller.loadPolicies();
    fill();
}

void CatalogueChoice::fill()
{
    if (!m_wanted || m_filled)
        return;
    const auto &answer = m_controller.policies();
    if (!answer)
        return gate()->showLoading();
    if (!*answer)
        return gate()->showError(answer->error());
    m_filled = true;
    auto access = AccessModel::ofCatalogue(**answer);
    auto earlier = access;
    earlier.policies = m_earlier;
    tree()->setAccess(adopted(access, earlier));
    gate()->showContent();
    if (chosen() != m_earlier)
        Q_EMIT changed();
}

// --- the question --------------------------------------------------------------------------------

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
    tree()->setLeastRows(fewRows);
}

void CatalogueChoice::changeEvent(QEvent *event)
{
    AccessChoice::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isAsking())
        ask();
}

} // namespace ccj::ui
