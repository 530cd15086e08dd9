// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/review/reviewtable.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace ccj::ui {

class FilterChips;
class Label;
class Placeholder;
class ReviewDetail;
class ReviewFiles;
class TableSetup;

/// Where a review is decided, and afterwards where it is seen what became of it: chips, rows, and one row in
/// words with its decision. K, C, R and A decide about the rows that are selected and go on to the next.
class ReviewDesk : public QWidget
{
    Q_OBJECT
public:
    ReviewDesk(administrators::ReviewController &reviews, ReviewFiles &files, QWidget *parent);

    /// Shows all rows, with the focus on the first.
    void begin();

Q_SIGNALS:
    void signOffRequested();
    /// Show this administrator in the list, where the decision is carried out.
    void showRowRequested(const QString &key);
    /// Do what was decided about this administrator.
    void carryOutRequested(const QString &key, ccj::administrators::Decision decision);
    void checkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    QWidget *makeButtons();
    void addKeys();
    void retranslateUi();
    void applyFilter();
    void refresh();
    void updateChips();
    void showPages(int done, int all);
    void updateDetail();
    void decide(administrators::Decision decision);
    void goToNext();
    void askToKeepUnchanged();
    void showInList();
    void carryOut();
    void updateCarryOut();

    administrators::ReviewController &m_reviews;
    ReviewFiles &m_files;
    ReviewTable m_rows;
    QLineEdit *m_search;
    FilterChips *m_chips;
    QWidget *m_rowsOrNothing;
    QStackedLayout *m_stack;
    QTableView *m_table;
    Placeholder *m_nothing;
    TableSetup *m_setup = nullptr;
    ReviewDetail *m_detail;
    Label *m_progress;
    QProgressBar *m_filesBar;
    QPushButton *m_filesStop;
    QPushButton *m_keepUnchanged;
    QPushButton *m_signOff;
    QPushButton *m_carryOut;
    QPushButton *m_show;
    QPushButton *m_check;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_evidence;
    QPushButton *m_csv;
};

} // namespace ccj::ui
