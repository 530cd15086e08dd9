// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/filter/filtertools.h"

#include "ui/administrators/filter/savedfilterchips.h"
#include "ui/common/filterchips.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::RosterCounts;
using administrators::RowRule;
using administrators::Status;

namespace {

struct ChipRule
{
    QString id;
    RowRule rule;
    qsizetype RosterCounts::*count;
};

const QList<ChipRule> &builtIn()
{
    static const QList<ChipRule> list{
        {u"all"_s, {}, &RosterCounts::all},
        {u"full"_s, {.accessType = u"Full"_s}, &RosterCounts::full},
        {u"custom"_s, {.accessType = u"Custom"_s}, &RosterCounts::custom},
        {u"invited"_s, {.status = Status::Invited}, &RosterCounts::invited},
        {u"expired"_s, {.status = Status::Expired}, &RosterCounts::expired},
    };
    return list;
}

} // namespace

FilterTools::FilterTools(AdministratorsHost &host, QWidget *parent)
    : QObject(parent),
      m_controller(host.services().controller),
      m_model(m_controller.model()),
      m_search(new QLineEdit(parent)),
      m_chips(new FilterChips(parent)),
      m_saved(new SavedFilterChips(host, *m_chips, *m_search, this))
{
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(metrics::searchField));
    // Only what is committed counts: while an input method composes, the text does not change.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        Q_EMIT searched();
        m_model.setSearch(text);
    });
    auto *toRows = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(toRows, &QShortcut::activated, this, &FilterTools::rowsRequested);
    connect(m_chips, &FilterChips::currentChanged, this, [this](const QString &id) {
        const auto chip = std::ranges::find(builtIn(), id, &ChipRule::id);
        if (chip != builtIn().end())
            m_model.setRule(chip->rule);
        else if (const auto rule = m_saved->rule(id))
            m_model.setRule(*rule);
    });
    connect(m_saved, &SavedFilterChips::chipsChanged, this, &FilterTools::chipsChanged);
}

void FilterTools::updateCounts()
{
    const bool known = m_controller.loadedAt().isValid() || !m_controller.roster().isEmpty();
    const QStringList names{tr("All"), tr("Full"), tr("Custom"), tr("Invite sent"), tr("Invite expired")};
    const auto counts = m_controller.roster().counts();
    for (qsizetype place = 0; place < names.size(); ++place) {
        const auto &chip = builtIn().at(place);
        m_chips->setChip(chip.id, names.at(place), known ? static_cast<int>(counts.*chip.count) : -1);
    }
    m_saved->updateCounts();
}

QString FilterTools::words() const
{
    const auto searched = m_search->text().trimmed();
    const bool everybody = m_model.query().rule.isEmpty();
    if (searched.isEmpty())
        return everybody ? QString() : m_chips->currentText();
    if (everybody)
        return tr("search “%1”").arg(searched);
    return tr("%1, search “%2”", "a filter chip and a search").arg(m_chips->currentText(), searched);
}

void FilterTools::goToSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterTools::clear()
{
    m_search->clear();
    m_chips->setCurrent(builtIn().first().id);
    m_search->setFocus();
}

void FilterTools::orderTabs(QWidget *next)
{
    QWidget *before = m_search;
    for (Chip *chip : m_chips->findChildren<Chip *>()) {
        QWidget::setTabOrder(before, chip);
        before = chip;
    }
    QWidget::setTabOrder(before, next);
}

void FilterTools::retranslate()
{
    m_search->setPlaceholderText(tr("Search name or email"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_chips->setAccessibleName(tr("Filter"));
    m_saved->retranslate();
    updateCounts();
}

} // namespace ccj::ui
