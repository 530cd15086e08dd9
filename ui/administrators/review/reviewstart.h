// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/reviewcontroller.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ccj::administrators {
class AdministratorsController;
}

namespace ccj::ui {

class Adviser;
class Label;
class LinkButton;

/// The first page of the access review: the one that can be gone on with, the last one, how a review goes,
/// and what the list itself suggests to look at.
class ReviewStart : public QWidget
{
    Q_OBJECT
public:
    ReviewStart(administrators::ReviewController &reviews,
                const administrators::AdministratorsController &list, const Adviser &adviser,
                QWidget *parent);

    void update();
    void retranslate();

Q_SIGNALS:
    void beginRequested();
    void discardRequested();
    void adviceRequested();

private:
    QWidget *makeReviews();
    QWidget *makeAdvice();
    void showAdvice();

    administrators::ReviewController &m_reviews;
    const administrators::AdministratorsController &m_list;
    const Adviser &m_adviser;
    Label *m_introduction;
    Label *m_openTitle;
    Label *m_openText;
    Label *m_lastTitle;
    Label *m_lastText;
    Label *m_stepsTitle;
    Label *m_steps;
    QPushButton *m_begin;
    QPushButton *m_continue;
    QPushButton *m_discard;
    QPushButton *m_openLast;
    Label *m_adviceTitle;
    Label *m_adviceText;
    QWidget *m_pieces;
    QVBoxLayout *m_piecesColumn;
    LinkButton *m_more;
};

} // namespace ccj::ui
