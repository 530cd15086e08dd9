// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/filter/notificationstools.h"

#include "ui/common/filterchips.h"
#include "ui/notifications/notificationwords.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;

namespace {

constexpr std::array states{State::Open, State::Dismissed, State::Archived};
const QString anySeverity = u"any"_s;

/// A chip for what matters: the two that are errors are one.
struct SeverityChip
{
    QString id;
    QSet<Severity> severities;
};

const QList<SeverityChip> &severityChips()
{
    static const QList<SeverityChip> chips{{u"error"_s, {Severity::Error, Severity::Critical}},
                                           {u"warning"_s, {Severity::Warning}},
                                           {u"information"_s, {Severity::Information}},
                                           {u"success"_s, {Severity::Success}},
                                           {u"other"_s, {Severity::Unrecognised}}};
    return chips;
}

QString idOf(State state)
{
    return QString::number(static_cast<int>(state));
}

} // namespace

NotificationsTools::NotificationsTools(QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_service(new QComboBox(this)),
      m_states(new FilterChips(this)),
      m_severities(new FilterChips(this))
{
    build();
    retranslateUi();
    // Only what is committed counts: while an input method composes, the text does not change.
    connect(m_search, &QLineEdit::textChanged, this, &NotificationsTools::changed);
    connect(m_service, &QComboBox::currentIndexChanged, this, &NotificationsTools::changed);
    connect(m_states, &FilterChips::currentChanged, this, &NotificationsTools::changed);
    connect(m_severities, &FilterChips::currentChanged, this, &NotificationsTools::changed);
    auto *toRows = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(toRows, &QShortcut::activated, this, &NotificationsTools::rowsRequested);
}

void NotificationsTools::build()
{
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(metrics::searchField));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_service->setMaximumWidth(scaled(metrics::searchField));
    m_service->addItem({});
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::gap);
    first->addWidget(m_search);
    first->addWidget(m_service);
    first->addWidget(m_states, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addLayout(first);
    column->addWidget(m_severities);
}

Filter NotificationsTools::filter() const
{
    Filter filter{.text = m_search->text(), .services = {}, .severities = {}, .states = {state()}};
    if (const auto service = m_service->currentData(); service.isValid())
        filter.services.insert(service.toString());
    const auto chip = std::ranges::find(severityChips(), m_severities->current(), &SeverityChip::id);
    if (chip != severityChips().end())
        filter.severities = chip->severities;
    return filter;
}

State NotificationsTools::state() const
{
    return static_cast<State>(m_states->current().toInt());
}

void NotificationsTools::setState(State state)
{
    m_states->setCurrent(idOf(state));
}

bool NotificationsTools::isNarrowed() const
{
    const auto filter = this->filter();
    return !filter.text.trimmed().isEmpty() || !filter.services.isEmpty() || !filter.severities.isEmpty();
}

void NotificationsTools::goToSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void NotificationsTools::clear()
{
    m_search->clear();
    m_service->setCurrentIndex(0);
    m_severities->setCurrent(anySeverity);
    m_search->setFocus();
}

void NotificationsTools::setCounts(const NotificationCounts &counts)
{
    m_counts = counts;
    showChips();
}

void NotificationsTools::setServices(const QStringList &services)
{
    auto wanted = services;
    const auto chosen = m_service->currentData();
    if (chosen.isValid() && !wanted.contains(chosen.toString()))
        wanted.append(chosen.toString());
    QStringList present;
    for (int item = 1; item < m_service->count(); ++item)
        present.append(m_service->itemData(item).toString());
    if (present == wanted)
        return;
    const QSignalBlocker quiet(m_service);
    while (m_service->count() > 1)
        m_service->removeItem(1);
    for (const auto &service : std::as_const(wanted))
        m_service->addItem(NotificationWords::service(service), service);
    m_service->setCurrentIndex(std::max(0, m_service->findData(chosen)));
}

void NotificationsTools::showChips()
{
    const std::array names{tr("Open"), tr("Dismissed"), tr("Archive")};
    for (size_t place = 0; place < states.size(); ++place)
        m_states->setChip(idOf(states[place]), names[place], m_counts.states.value(states[place], -1));
    const auto &counts = m_counts.severities;
    const auto sumOf = [&counts](const QSet<Severity> &severities) {
        qint64 sum = 0;
        for (const auto severity : severities)
            sum += counts->value(severity);
        return static_cast<int>(sum);
    };
    const auto all = counts ? counts->values() : QList<qint64>();
    m_severities->setChip(anySeverity, tr("Any severity"),
                          counts ? static_cast<int>(std::accumulate(all.begin(), all.end(), 0LL)) : -1);
    const std::array severityNames{tr("Errors"), tr("Warnings"), tr("Information"), tr("Success"),
                                   tr("Other", "severities")};
    for (qsizetype place = 0; place < severityChips().size(); ++place) {
        const auto &chip = severityChips().at(place);
        m_severities->setChip(chip.id, severityNames[static_cast<size_t>(place)],
                              counts ? sumOf(chip.severities) : -1);
    }
}

void NotificationsTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void NotificationsTools::retranslateUi()
{
    m_search->setPlaceholderText(tr("Search title and text"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_service->setItemText(0, tr("All services"));
    for (int item = 1; item < m_service->count(); ++item)
        m_service->setItemText(item, NotificationWords::service(m_service->itemData(item).toString()));
    m_service->setAccessibleName(tr("Service"));
    m_states->setAccessibleName(tr("State"));
    m_severities->setAccessibleName(tr("Severity"));
    showChips();
}

} // namespace ccj::ui
