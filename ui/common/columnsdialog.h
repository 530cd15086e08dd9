// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/listdialog.h"

namespace ccj::ui {

class TableSetup;

/// Which columns a table shows and in which order.
class ColumnsDialog : public ListDialog
{
    Q_OBJECT
public:
    explicit ColumnsDialog(TableSetup &setup, QWidget *parent = nullptr);

protected:
    void addItems() override;
    bool canMove(int from, int to) const override;
    void moveItem(int from, int to) override;
    void retranslateUi() override;

private:
    TableSetup &m_setup;
    QPushButton *m_reset;
};

} // namespace ccj::ui
