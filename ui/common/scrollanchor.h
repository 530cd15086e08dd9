// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace ccj::ui {

/// Keeps the rows under the reader's eyes where they are while others come and go above them: the current
/// row when it is in view, otherwise the top one. A table that stands at its top stays there. When the
/// current row itself goes, the one that follows as current comes into view.
class ScrollAnchor : public QObject
{
    Q_OBJECT
public:
    explicit ScrollAnchor(QTableView *table);

    /// Before the rows change. isReordered: the order itself changes, so that the top row means nothing.
    void take(bool isReordered);
    /// After they have changed.
    void restore();

private:
    QTableView *m_table;
    QPersistentModelIndex m_row;
    QPersistentModelIndex m_current;
    bool m_hadCurrent = false;
    int m_offset = 0; ///< from the top of the view, in pixels
};

} // namespace ccj::ui
