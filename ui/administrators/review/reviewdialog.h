// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/administrators/review/reviewfiles.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ccj::ui {

class Label;
class ReviewDesk;

/// The access review: start, collecting, deciding, and what came of it. Can be left at any time; what was
/// done is kept.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    ReviewDialog(administrators::ReviewController &reviews, AdministratorsHost &host);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeStart();
    QWidget *makeCollecting();
    void retranslateUi();
    void refresh();
    void updateStart();
    void updateCollecting();
    void showError();
    void begin();
    void askToDiscard();
    void check();

    administrators::ReviewController &m_reviews;
    AdministratorsHost &m_host;
    ReviewFiles m_files;
    std::optional<Error> m_shownError;
    Label *m_headline;
    Banner *m_banner;
    QStackedWidget *m_stack;

    QWidget *m_start;
    Label *m_introduction;
    Label *m_lastText;
    Label *m_openText;
    QPushButton *m_begin;
    QPushButton *m_continue;
    QPushButton *m_discard;
    QPushButton *m_openLast;

    QWidget *m_collecting;
    Label *m_step;
    QProgressBar *m_bar;
    QPushButton *m_pause;

    ReviewDesk *m_desk;
    QPushButton *m_back;
    QPushButton *m_close;
};

} // namespace ccj::ui
