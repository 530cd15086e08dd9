// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/account/passwordchange.h"
#include "app/account/passwordrules.h"

class QCheckBox;

namespace ccj::ui {

class Field;
class LineEdit;
class StrengthMeter;

/// Changes the password (R43, R44): the present one, the new one twice; how strong the new one is and what
/// it still lacks is said while it is typed.
class PasswordDialog : public ApplyDialog
{
    Q_OBJECT
public:
    PasswordDialog(net::HttpClient &http, Clock &clock, const auth::Profile &profile,
                   QWidget *parent = nullptr);

protected:
    void apply() override;
    void retranslateUi() override;

private:
    using Problem = account::PasswordChange::Problem;

    Field *addPassword();
    void listen();
    void follow();
    void judge();
    void showProblem(bool takeFocus);
    void showLost();
    Field *fieldOf(Problem problem) const;
    QString words(Problem problem) const;
    static QStringList words(account::PasswordRules::Rules rules);
    static QString text(const Field *field);

    account::PasswordChange m_change;
    const QString m_email;
    const QStringList m_ownWords;
    Field *m_current;
    Field *m_next;
    StrengthMeter *m_strength;
    Field *m_repeated;
    QCheckBox *m_show;
    Label *m_lost;
    std::optional<Problem> m_problem; ///< that is shown; typing in its field takes it away
    bool m_capsLock = false;
};

} // namespace ccj::ui
