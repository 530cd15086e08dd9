// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/adviser.h"

namespace ccj::ui {

using administrators::AdministratorsController;
using administrators::Advice;
using administrators::Roster;

Adviser::Adviser(AdministratorsHost &host, QObject *parent)
    : QObject(parent), m_host(host), m_reviews(host.services().store)
{
    connect(&host.services().controller, &AdministratorsController::stateChanged, this, &Adviser::judge);
}

void Adviser::judge()
{
    const auto &services = m_host.services();
    if (!services.controller.isComplete()) {
        m_judging.cancel();
        m_advice.reset();
        Q_EMIT changed();
        return;
    }
    if (services.controller.isLoading())
        return;
    const auto roster = services.controller.roster();
    m_judging =
        m_worker.run([roster, now = services.clock.now(), nothing = withoutPermissions(roster)](
                         const std::stop_token &) { return administrators::adviceFor(roster, now, nothing); },
                     [this, roster](const QList<Advice> &advice) {
                         m_advice = advice;
                         m_roster = roster;
                         Q_EMIT changed();
                     });
}

/// As the last review read them, and still with Custom access.
QStringList Adviser::withoutPermissions(const Roster &roster) const
{
    QStringList keys =
        m_reviews.withoutPermissions(m_host.services().place().organizationId).value_or(QStringList());
    keys.removeIf([&roster](const QString &key) {
        const auto person = roster.find(key);
        return !person || person->hasFullAccess();
    });
    return keys;
}

} // namespace ccj::ui
