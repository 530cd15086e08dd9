// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/catalogue.h"

#include "ui/administrators/access/accesstree.h"
#include "ui/administrators/access/loadgate.h"

namespace ccj::ui {

using administrators::AccessModel;
using administrators::AdministratorsController;
using administrators::Policy;

Catalogue::Catalogue(AdministratorsController &controller, AccessTree *tree, LoadGate *gate)
    : QObject(gate), m_controller(controller), m_tree(tree), m_gate(gate)
{
    connect(gate, &LoadGate::retryRequested, &controller, &AdministratorsController::loadPolicies);
    connect(&controller, &AdministratorsController::policiesChanged, this, &Catalogue::fill);
}

void Catalogue::start()
{
    if (m_filled)
        return;
    m_wanted = true;
    m_controller.loadPolicies();
    fill();
}

void Catalogue::fill()
{
    if (!m_wanted || m_filled)
        return;
    const auto &answer = m_controller.policies();
    if (!answer)
        return m_gate->showLoading();
    if (!*answer)
        return m_gate->showError(answer->error());
    m_filled = true;
    m_tree->setAccess(AccessModel::ofCatalogue(**answer));
    m_gate->showContent();
}

QList<Policy> Catalogue::chosen() const
{
    auto policies = m_tree->access().policies;
    policies.removeIf([](const Policy &policy) { return !policy.granted || !policy.canChange; });
    return policies;
}

} // namespace ccj::ui
