// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/review.h"

#include <QWidget>

#include <map>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ccj::ui {

class Label;

/// One entry of a review beside the table: what it may do, in words, and the decision.
class ReviewDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewDetail(QWidget *parent = nullptr);

    /// entry: the current one, if any; selected: how many rows a decision is about.
    void display(const administrators::ReviewEntry *entry, bool isFirstReview, int selected, bool canDecide);

Q_SIGNALS:
    void decided(ccj::administrators::Decision decision);
    void commented(const QString &comment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Label *m_name;
    Label *m_about;
    Label *m_differences;
    Label *m_accessTitle;
    QListWidget *m_permissions;
    Label *m_commentTitle;
    QLineEdit *m_comment;
    Label *m_decisionTitle;
    std::map<administrators::Decision, QPushButton *> m_decisions;
    Label *m_decidedBy;
};

} // namespace ccj::ui
