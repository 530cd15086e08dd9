// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/savedfilters.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ccj::ui {

class Label;

/// The saved filters in their order: to rename, to edit, to move and to delete. What is done counts at once.
class FiltersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FiltersDialog(administrators::SavedFilters &filters, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildButtons();
    void retranslateUi();
    void fill(const QString &chosen);
    void update();
    QString chosen() const;
    void edit();
    void remove();
    void move(int by);

    administrators::SavedFilters &m_filters;
    Label *m_headline;
    Label *m_nothing;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_close;
};

} // namespace ccj::ui
