// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/locationsfilter.h"

#include "ui/common/filterchips.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QShortcut>

#include <array>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

constexpr std::array filters{LocationFilter::All, LocationFilter::Attention, LocationFilter::Updating,
                             LocationFilter::Good};

QString idOf(LocationFilter filter)
{
    return QString::number(static_cast<int>(filter));
}

} // namespace

LocationsFilter::LocationsFilter(LocationsTable &rows, QWidget *parent)
    : QObject(parent), m_rows(rows), m_search(new QLineEdit(parent)), m_chips(new FilterChips(parent))
{
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(metrics::searchField));
    // Only what is committed counts: while an input method composes, the text does not change.
    connect(m_search, &QLineEdit::textChanged, &m_rows, &LocationsTable::setSearch);
    auto *toRows = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(toRows, &QShortcut::activated, this, &LocationsFilter::rowsRequested);
    connect(m_chips, &FilterChips::currentChanged, this,
            [this](const QString &id) { m_rows.setFilter(static_cast<LocationFilter>(id.toInt())); });
}

void LocationsFilter::updateCounts(bool known)
{
    m_isKnown = known;
    const std::array names{tr("All", "locations"), tr("Need attention"), tr("Updating"), tr("Redundant")};
    for (size_t place = 0; place < filters.size(); ++place)
        m_chips->setChip(idOf(filters[place]), names[place], known ? m_rows.count(filters[place]) : -1);
}

void LocationsFilter::goToSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LocationsFilter::clear()
{
    m_search->clear();
    m_chips->setCurrent(idOf(LocationFilter::All));
    m_search->setFocus();
}

void LocationsFilter::retranslate()
{
    m_search->setPlaceholderText(tr("Search location or connector"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_chips->setAccessibleName(tr("Filter"));
    updateCounts(m_isKnown);
}

} // namespace ccj::ui
