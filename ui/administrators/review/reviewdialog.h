// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/administrators/review/reviewfiles.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ccj::ui {

class Adviser;
class Label;
class ReviewDesk;
class ReviewStart;

/// The access review: start, collecting, deciding, and what came of it. Can be left at any time; what was
/// done is kept.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    ReviewDialog(administrators::ReviewController &reviews, const Adviser &adviser, AdministratorsHost &host);

    void reject() override;

Q_SIGNALS:
    void adviceRequested();
    /// The decision about the row that has just been selected in the list.
    void carryOutRequested(ccj::administrators::Decision decision);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *makeCollecting();
    void retranslateUi();
    void refresh();
    void updateCollecting();
    void showError();
    void begin();
    void askToDiscard();
    void check();
    void follow(const administrators::Operation &operation);

    administrators::ReviewController &m_reviews;
    AdministratorsHost &m_host;
    ReviewFiles m_files;
    std::optional<Error> m_shownError;
    Label *m_headline;
    Banner *m_banner;
    QStackedWidget *m_stack;

    ReviewStart *m_start;

    QWidget *m_collecting;
    Label *m_step;
    QProgressBar *m_bar;
    QPushButton *m_pause;

    ReviewDesk *m_desk;
    QPushButton *m_back;
    QPushButton *m_close;
};

} // namespace ccj::ui
