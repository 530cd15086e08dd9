// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/filter/savedfilterchips.h"

#include "ui/administrators/filter/filterdialog.h"
#include "ui/administrators/filter/filtersdialog.h"
#include "ui/common/filterchips.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::RowRule;
using administrators::SavedFilter;

namespace {

const QString chipPrefix = u"saved/"_s; // tells our chips from the built-in ones

} // namespace

SavedFilterChips::SavedFilterChips(AdministratorsHost &host, FilterChips &chips, QLineEdit &search,
                                   QObject *parent)
    : QObject(parent),
      m_host(host),
      m_model(host.services().controller.model()),
      m_chips(chips),
      m_search(search),
      m_filters(host.services().settings),
      m_save(new QAction(this)),
      m_manage(new QAction(this))
{
    m_save->setShortcut(QKeySequence(u"Ctrl+Shift+S"_s));
    connect(m_save, &QAction::triggered, this, &SavedFilterChips::openSave);
    connect(m_manage, &QAction::triggered, this, &SavedFilterChips::openManage);
}

std::optional<RowRule> SavedFilterChips::rule(const QString &chipId) const
{
    if (!chipId.startsWith(chipPrefix))
        return {};
    const auto filter = m_filters.find(chipId.sliced(chipPrefix.size()));
    return filter ? std::optional(filter->rule) : std::nullopt;
}

void SavedFilterChips::updateCounts()
{
    QStringList wanted;
    for (const SavedFilter &filter : m_filters.all())
        wanted.append(chipPrefix + filter.id);
    if (wanted != m_shown)
        return rebuild();
    const auto &counts = m_model.counts();
    const auto &filters = m_filters.all();
    for (qsizetype i = 0; i < filters.size(); ++i)
        m_chips.setChip(wanted.at(i), filters.at(i).name, static_cast<int>(counts.value(i, -1)));
}

void SavedFilterChips::rebuild()
{
    const auto current = m_chips.current();
    QList<RowRule> rules;
    QStringList wanted;
    for (const SavedFilter &filter : m_filters.all()) {
        wanted.append(chipPrefix + filter.id);
        rules.append(filter.rule);
    }
    for (const QString &id : std::as_const(m_shown))
        m_chips.removeChip(id);
    m_shown = wanted;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        m_chips.setChip(wanted.at(i), m_filters.all().at(i).name);
    m_model.setCountedRules(rules);
    m_chips.setCurrent(current);
    updateCounts();
    Q_EMIT chipsChanged();
}

void SavedFilterChips::retranslate()
{
    m_save->setText(tr("Save t&his filter…"));
    m_manage->setText(tr("S&aved filters…"));
}

void SavedFilterChips::update(bool pageIsVisible)
{
    m_save->setEnabled(pageIsVisible);
    m_manage->setEnabled(pageIsVisible && !m_filters.all().isEmpty());
}

void SavedFilterChips::openSave()
{
    if (m_host.isAsking())
        return;
    SavedFilter filter{{}, {}, m_model.query().rule};
    filter.rule.text = QString(filter.rule.text + u' ' + m_search.text()).trimmed();
    auto *dialog = new FilterDialog(m_filters, filter, m_host.widget());
    connect(dialog, &FilterDialog::saved, this, [this](const QString &id) {
        rebuild();
        m_search.clear();
        m_chips.setCurrent(chipPrefix + id);
        update(true);
    });
    m_host.openDialog(dialog);
}

void SavedFilterChips::openManage()
{
    if (m_host.isAsking())
        return;
    auto *dialog = new FiltersDialog(m_filters, m_host.widget());
    connect(dialog, &FiltersDialog::changed, this, [this] {
        rebuild();
        if (const auto changed = rule(m_chips.current()))
            m_model.setRule(*changed);
        update(true);
    });
    m_host.openDialog(dialog);
}

} // namespace ccj::ui
