// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/access/accesstreemodel.h"

#include <QWidget>

class QSortFilterProxyModel;
class QStackedLayout;
class QTreeView;

namespace ccj::ui {

class Label;
class LineEdit;
class LinkButton;

/// The permissions and scopes of Custom access to search and to tick.
class AccessTree : public QWidget
{
    Q_OBJECT
public:
    explicit AccessTree(QWidget *parent = nullptr);

    const administrators::AccessModel &access() const { return m_model.access(); }
    void setAccess(const administrators::AccessModel &access);
    /// What takes the focus, in order.
    QList<QWidget *> stops() const;
    /// At least so many rows are seen.
    void setLeastRows(int rows);

Q_SIGNALS:
    /// The user ticked something.
    void ticked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    void clear();
    void fit();
    void retranslateUi();

    AccessTreeModel m_model;
    QSortFilterProxyModel *m_found;
    LineEdit *m_search;
    LinkButton *m_clear;
    QTreeView *m_view;
    Label *m_nothing; ///< in place of the view where nothing fits
    QStackedLayout *m_stack;
    int m_leastRows = 6;
};

} // namespace ccj::ui
