// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"

#include "app/administrators/roster/savedfilters.h"

#include <QAction>

class QLineEdit;

namespace ccj::ui {

class FilterChips;

/// The user's own filters as chips after the built-in ones, with how many rows each has; saves what the page
/// shows at the moment as one more of them.
class SavedFilterChips : public QObject
{
    Q_OBJECT
public:
    /// Puts its chips into `chips`; `search` is emptied when its words have gone into a filter.
    SavedFilterChips(AdministratorsHost &host, FilterChips &chips, QLineEdit &search, QObject *parent);

    /// The rule of a chip; nothing when the chip is none of these.
    std::optional<administrators::RowRule> rule(const QString &chipId) const;
    /// Sets names and counts again; the built-in chips must stand already.
    void updateCounts();
    void retranslate();
    void update(bool pageIsVisible);
    QList<QAction *> menuActions() const { return {m_save, m_manage}; }

Q_SIGNALS:
    /// Chips came, went or stand in another order.
    void chipsChanged();

private:
    void rebuild();
    void openSave();
    void openManage();

    AdministratorsHost &m_host;
    administrators::AdministratorsModel &m_model;
    FilterChips &m_chips;
    QLineEdit &m_search;
    administrators::SavedFilters m_filters;
    QStringList m_shown; ///< the ids of the chips there are
    QAction *m_save;
    QAction *m_manage;
};

} // namespace ccj::ui
