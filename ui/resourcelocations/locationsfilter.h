// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/locationstable.h"

class QLineEdit;

namespace ccj::ui {

class FilterChips;

/// What limits the locations: the search, and the chips with their counts.
class LocationsFilter : public QObject
{
    Q_OBJECT
public:
    LocationsFilter(LocationsTable &rows, QWidget *parent);

    QLineEdit *search() const { return m_search; }
    FilterChips *chips() const { return m_chips; }
    void goToSearch();
    /// Everything is shown again.
    void clear();
    /// Before the first reading there are none.
    void updateCounts(bool known);
    void retranslate();

Q_SIGNALS:
    /// From the search on to what was found.
    void rowsRequested();

private:
    LocationsTable &m_rows;
    QLineEdit *m_search;
    FilterChips *m_chips;
    bool m_isKnown = false;
};

} // namespace ccj::ui
