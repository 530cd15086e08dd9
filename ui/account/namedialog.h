// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/account/profilecontroller.h"

namespace ccj::ui {

class Field;
class LineEdit;

/// Changes one's own name (R45), as every organisation shows it.
class NameDialog : public ApplyDialog
{
    Q_OBJECT
public:
    explicit NameDialog(account::ProfileController &profile, QWidget *parent = nullptr);

protected:
    bool validate() override;
    void apply() override;
    bool showAtField(const Error &error) override;
    void retranslateUi() override;

private:
    enum class Problem { Missing, Refused };

    Field *addName(const QString &name);
    void mark(Field *field, Problem problem);
    void follow();
    void showProblem();
    void updateApplicable();
    static LineEdit *editOf(const Field *field);

    account::ProfileController &m_profile;
    Field *m_lastName;
    Field *m_firstName;
    Field *m_wrong = nullptr;
    Problem m_problem = Problem::Missing;
};

} // namespace ccj::ui
