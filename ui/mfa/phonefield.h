// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/field.h"

#include "app/mfa/phonenumber.h"

#include <optional>

namespace ccj::ui {

class LineEdit;
class MarkList;

/// The recovery phone, as it is typed in Japan or abroad (R103). Reads the number back in both forms while
/// it is typed and says what the owner should think of (R69). What was typed stays after a refusal.
class PhoneField : public Field
{
    Q_OBJECT
public:
    explicit PhoneField(QWidget *parent = nullptr);

    /// The number, when there is one.
    std::optional<mfa::PhoneNumber> number() const;
    /// Says what is wrong when it is none, and takes the focus then.
    bool validate();
    /// The server does not take this number (phoneInvalid).
    void refuse();
    QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Problem = mfa::PhoneNumber::Problem;

    void follow();
    void showError();
    void retranslateUi();
    static QString words(Problem problem);
    static QStringList words(const mfa::PhoneNumber &number);

    LineEdit *m_edit;
    Label *m_forms;
    MarkList *m_advice;
    std::optional<Problem> m_problem; ///< as it was judged last
    bool m_refused = false;
};

} // namespace ccj::ui
