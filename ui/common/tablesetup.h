// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTableView>
#include <QTimer>

class QHelpEvent;

namespace ccj::ui {

/// Makes a table one of ours: whole rows, quiet lines, Tab leaves it, tool tips on what is cut off,
/// columns that take what they need while the rest goes to the one that varies most. Where that is too
/// little, columns that matter less step aside before anything is cut, and names are cut last. Lives as long
/// as the table. Call after the model and the delegates are set.
class TableSetup : public QObject
{
    Q_OBJECT
public:
    /// varying: the column that takes what is left and is cut in the middle first.
    TableSetup(QTableView *table, int varying);

    /// Rows have room for so many lines of secondary text; one, unless this says otherwise.
    void setLines(int lines);

    /// Gives every column the width its content needs now. Widths the user has dragged are kept.
    void fitColumns();

    /// The columns that can be chosen from: `fixed` is always shown, stands first and is cut last; `hidden`
    /// are shown only when they are asked for; `unsorted` have no order of their own; `yielding` step aside,
    /// in this order, while there is too little room, unless the user asks for them. Call once, before
    /// restoreHeaderState().
    struct Choice
    {
        int fixed = 0;
        QList<int> hidden;
        QList<int> unsorted;
        QList<int> yielding;
    };
    void setChoice(const Choice &choice);
    int fixedColumn() const { return m_choice.fixed; }
    /// All of them, as they stand from left to right.
    QList<int> columns() const;
    QString heading(int column) const;
    bool isShown(int column) const;
    /// Those that are shown or have only stepped aside, from left to right.
    QList<int> wantedColumns() const;
    void setShown(int column, bool shown);
    /// To the left or to the right, past the next column.
    void moveColumn(int column, int by);
    /// Order, widths and visibility as they were at first.
    void resetColumns();

    /// Order, sorting, widths and visibility of columns, for the settings. Widths that nobody has dragged
    /// are fitted anew after restoring, as another language needs others.
    QByteArray headerState() const;
    bool restoreHeaderState(const QByteArray &state);

Q_SIGNALS:
    /// "Columns…" was chosen in the menu of the heading.
    void columnsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a column says, and its name with a sort mark beside it; in pixels.
    struct Need
    {
        int content = 0;
        int heading = 0;
    };
    void applyMetrics();
    void settle();
    void measure();
    void giveRest();
    void stepAside();
    int within(int column, int width) const;
    int headingWidth(int column) const;
    int leastWidth(int column) const;
    int comfortableWidth(int column) const;
    void showColumnsMenu(const QPoint &position);
    void onSortIndicator(int column, Qt::SortOrder order);
    bool showToolTip(QHelpEvent *event);

    QTableView *m_table;
    QTimer m_settled;
    int m_varying;
    int m_lines = 1;
    Choice m_choice;
    int m_sorted = 0; ///< the column that sorts, and how
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QMap<int, Need> m_needs; ///< by column
    QSet<int> m_aside;       ///< columns that have stepped aside
    QSet<int> m_asked;       ///< columns that the user wants to see in any case
    bool m_isProvisional = false;
    bool m_userSized = false;
    bool m_sizing = false;
};

} // namespace ccj::ui
