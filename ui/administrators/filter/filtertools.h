// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"

class QAction;
class QLineEdit;

namespace ccj::ui {

class FilterChips;
class SavedFilterChips;

/// What limits the rows: the search, the chips with their counts, and the user's own filters among them.
class FilterTools : public QObject
{
    Q_OBJECT
public:
    FilterTools(AdministratorsHost &host, QWidget *parent);

    QLineEdit *search() const { return m_search; }
    FilterChips *chips() const { return m_chips; }
    SavedFilterChips &saved() const { return *m_saved; }
    /// What is limited now, for people to read; empty when nothing is.
    QString words() const;
    void goToSearch();
    /// Everybody is shown again.
    void clear();
    void updateCounts();
    /// From the search over the chips to this widget, as they stand on the page.
    void orderTabs(QWidget *next);
    void retranslate();

Q_SIGNALS:
    /// The words of the search are others.
    void searched();
    /// From the search on to what was found.
    void rowsRequested();
    /// Chips came, went or stand in another order.
    void chipsChanged();

private:
    administrators::AdministratorsController &m_controller;
    administrators::AdministratorsModel &m_model;
    QLineEdit *m_search;
    FilterChips *m_chips;
    SavedFilterChips *m_saved;
};

} // namespace ccj::ui
