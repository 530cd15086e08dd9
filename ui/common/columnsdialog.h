// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ccj::ui {

class Label;
class TableSetup;

/// Which columns a table shows and in which order. What is ticked or moved counts at once.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ColumnsDialog(TableSetup &setup, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void fill(int chosen);
    void update();
    int chosen() const;
    void onItemChanged(const QListWidgetItem *item);
    void move(int by);

    TableSetup &m_setup;
    Label *m_headline;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
    QPushButton *m_close;
};

} // namespace ccj::ui
