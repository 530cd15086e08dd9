// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/listdialog.h"

#include "app/administrators/roster/savedfilters.h"

namespace ccj::ui {

/// The saved filters in their order: to rename, to edit, to move and to delete.
class FiltersDialog : public ListDialog
{
    Q_OBJECT
public:
    explicit FiltersDialog(administrators::SavedFilters &filters, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    void addItems() override;
    void moveItem(int from, int to) override;
    void updateButtons() override;
    void retranslateUi() override;

private:
    void edit();
    void remove();

    administrators::SavedFilters &m_filters;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace ccj::ui
