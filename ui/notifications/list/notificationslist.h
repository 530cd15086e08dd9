// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notifications/list/notificationstable.h"

#include <QWidget>

#include <optional>

class QAction;
class QStackedLayout;
class QTableView;

namespace ccj::ui {

class Placeholder;
class TableSetup;

/// The rows of notifications, or what stands in their place while there are none.
class NotificationsList : public QWidget
{
    Q_OBJECT
public:
    enum class Order {
        Chosen, ///< by a click on a heading
        Given,  ///< as the source has it
    };
    /// Both must outlive it.
    NotificationsList(QAbstractItemModel &source, const Clock &clock, Order order, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    TableSetup &columns() const { return *m_setup; }
    QList<notifications::Group> selected() const;
    /// Of every repeat in them.
    QStringList selectedIds() const;
    /// The one among the selected rows that the keyboard is on.
    std::optional<notifications::Group> current() const;
    /// Shown instead of no rows.
    void setEmptyText(const QString &icon, const QString &title, const QString &text,
                      QAction *first = nullptr);
    void showRow(int row);
    void goToRows();
    void setName(const QString &name);
    void retranslate();
    void age() { m_rows.age(); }

Q_SIGNALS:
    void selectionChanged();
    /// A double click or Enter on a row.
    void opened();
    /// The menu of the selected rows is wanted here, on the screen.
    void menuRequested(const QPoint &position);

private:
    void buildTable(Order order);
    void updateRows();
    void updateColumns();
    void keepSelection();
    void onMenuRequest(const QPoint &position);

    NotificationsTable m_rows;
    QTableView *m_table;
    TableSetup *m_setup = nullptr;
    Placeholder *m_empty;
    QStackedLayout *m_stack;
    int m_fittedRows = 0; ///< when the columns were fitted last
};

} // namespace ccj::ui
