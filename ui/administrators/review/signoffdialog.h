// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/administrators/review/reviewcontroller.h"

class QLineEdit;

namespace ccj::ui {

class Field;

/// Asks who reviewed and who approves, and ends the review.
class SignOffDialog : public ApplyDialog
{
    Q_OBJECT
public:
    SignOffDialog(administrators::ReviewController &reviews, QWidget *parent);

protected:
    bool validate() override;
    void apply() override;
    void retranslateUi() override;

private:
    administrators::ReviewController &m_reviews;
    QLineEdit *m_reviewers;
    QLineEdit *m_approver;
    QLineEdit *m_remark;
    Field *m_reviewersField;
    Field *m_approverField;
    Field *m_remarkField;
};

} // namespace ccj::ui
