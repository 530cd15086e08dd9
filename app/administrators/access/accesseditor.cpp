// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/accesseditor.h"

namespace ccj::administrators {

namespace {

/// The whole catalogue, ticked as this access gives it.
AccessModel withCatalogue(AccessModel access, const QList<Policy> &catalogue)
{
    access.policies = AccessModel::ofCatalogue(catalogue).policies;
    for (auto &policy : access.policies)
        policy.setGranted(access.isFull());
    return access;
}

} // namespace

AccessEditor::AccessEditor(net::HttpClient &http, AdministratorsController &controller,
                           const Administrator &target, QObject *parent)
    : QObject(parent), m_api(http), m_controller(controller), m_target(target)
{
    connect(&controller, &AdministratorsController::policiesChanged, this, &AccessEditor::onCatalogue);
}

void AccessEditor::load()
{
    m_needsCatalogue = false;
    m_request =
        m_api.access(m_target.operationId(), [this](const Result<AccessModel> &answer) { onRead(answer); });
    setState(State::Loading);
}

void AccessEditor::onRead(const Result<AccessModel> &answer)
{
    if (!answer) {
        m_error = answer.error();
        return setState(State::Failed);
    }
    m_present = *answer;
    // Some servers list nothing under Full access; what there is to choose from stands elsewhere then.
    if (m_present.policies.isEmpty()) {
        m_needsCatalogue = true;
        m_controller.loadPolicies();
        return onCatalogue();
    }
    m_choice = m_present;
    setState(State::Ready);
}

void AccessEditor::onCatalogue()
{
    const auto &answer = m_controller.policies();
    if (!m_needsCatalogue || !answer)
        return;
    m_needsCatalogue = false;
    if (!*answer) {
        m_error = answer->error();
        return setState(State::Failed);
    }
    m_present = withCatalogue(m_present, **answer);
    m_choice = m_present;
    setState(State::Ready);
}

void AccessEditor::setChoice(const AccessModel &choice)
{
    m_choice = choice;
    Q_EMIT changed();
}

void AccessEditor::startAgain()
{
    m_changedMeanwhile.clear();
    setChoice(m_present);
}

void AccessEditor::save()
{
    m_request =
        m_api.access(m_target.operationId(), [this](const Result<AccessModel> &answer) { onCheck(answer); });
    setState(State::Checking);
}

void AccessEditor::cancelSave()
{
    m_request.cancel();
    setState(State::Ready);
}

void AccessEditor::onCheck(const Result<AccessModel> &answer)
{
    setState(State::Ready);
    if (!answer) {
        Q_EMIT refused(answer.error());
        return;
    }
    auto now = *answer;
    if (now.policies.isEmpty())
        now = now.isFull() ? withCatalogue(now, m_present.policies) : now;
    m_changedMeanwhile = difference(m_present, now);
    if (m_changedMeanwhile.isEmpty()) {
        Q_EMIT started(m_controller.setAccess(m_target, m_present, m_choice));
        return;
    }
    // The choice stays; what it changes is told against what is there now.
    m_choice = adopted(now, m_choice);
    m_present = now;
    Q_EMIT changed();
}

void AccessEditor::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace ccj::administrators
