// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/filter/filterdesk.h"

#include <utility>

namespace ccj::ui {

using namespace notifications;

FilterDesk::FilterDesk(NotificationsController &controller, NotificationsTools &tools, QObject *parent)
    : QObject(parent), m_controller(controller), m_tools(tools), m_figures(controller.archive())
{
    auto &model = controller.model();
    m_rows.setSourceModel(&model);
    connect(&tools, &NotificationsTools::changed, this, &FilterDesk::apply);
    connect(&controller.archive(), &Archive::changed, this, &FilterDesk::apply);
    connect(&controller, &NotificationsController::cleared, this, [this] {
        m_wanted.clear();
        apply();
    });
    connect(&controller, &NotificationsController::stateChanged, this, &FilterDesk::updateServices);
    connect(&controller, &NotificationsController::stateChanged, this, &FilterDesk::updateCounts);
    connect(&controller, &NotificationsController::stateChanged, this, &FilterDesk::lookForWanted);
    connect(&model, &NotificationsModel::rowsInserted, this, &FilterDesk::updateCounts);
    connect(&model, &NotificationsModel::rowsRemoved, this, &FilterDesk::updateCounts);
    connect(&model, &NotificationsModel::dataChanged, this, &FilterDesk::updateCounts);
    connect(&m_figures, &ArchiveFigures::matchingChanged, this, &FilterDesk::updateCounts);
    connect(&m_figures, &ArchiveFigures::contentsChanged, this, &FilterDesk::updateServices);
    apply();
}

void FilterDesk::apply()
{
    const auto filter = m_tools.filter();
    m_rows.setFilter(filter);
    if (showsArchive())
        m_controller.archived().search(filter);
    m_figures.ask(m_controller.place().scope(), filter);
    updateServices();
    updateCounts();
    Q_EMIT applied();
}

/// All that there are, not those of the rows that happen to be there.
void FilterDesk::updateServices()
{
    auto services = m_controller.model().services();
    if (m_figures.contents())
        services += m_figures.contents()->services;
    m_tools.setServices(sortedServices(services));
}

void FilterDesk::updateCounts()
{
    NotificationCounts counts;
    if (m_controller.loadedAt().isValid())
        counts = NotificationCounts::of(m_controller.model(), m_tools.filter());
    counts.states[State::Archived] = static_cast<int>(m_figures.matching().value_or(-1));
    if (showsArchive())
        counts.severities = m_figures.severities();
    m_tools.setCounts(counts);
}

void FilterDesk::reveal(const QString &id)
{
    m_wanted = id;
    lookForWanted();
}

void FilterDesk::lookForWanted()
{
    if (m_wanted.isEmpty() || !m_controller.loadedAt().isValid())
        return;
    const auto id = std::exchange(m_wanted, {});
    if (const int row = revealed(id); row >= 0)
        Q_EMIT found(row);
    else if (m_controller.isLoading())
        m_wanted = id;
    else
        Q_EMIT notListed();
}

/// Its row once nothing hides it any more; -1 when there is none.
int FilterDesk::revealed(const QString &id)
{
    const auto &model = m_controller.model();
    const int row = model.rowOfNotification(id);
    if (row < 0)
        return -1;
    const auto source = model.index(row, 0);
    if (showsArchive() || !m_rows.mapFromSource(source).isValid()) {
        m_tools.clear();
        m_tools.setState(model.at(row).state);
    }
    return m_rows.mapFromSource(source).row();
}

} // namespace ccj::ui
