// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/field.h"

#include "app/auth/verification.h"
#include "app/mfa/coderefusal.h"

#include <chrono>
#include <optional>

namespace ccj::ui {

class LineEdit;

/// One field for a code of any method: takes typing, paste, spaces, hyphens and full-width digits (R73).
/// What was typed stays after a refusal. Says what is wrong with it, and counts down where one has to wait.
class CodeField : public Field
{
    Q_OBJECT
public:
    explicit CodeField(QWidget *parent = nullptr);

    /// Which code is asked for; another one empties the field.
    void setMethod(auth::Method method);
    auth::Method method() const { return m_method; }
    /// As typed.
    QString text() const;
    /// The right number of digits and nothing else.
    bool isComplete() const;
    void clear();
    /// Says what is missing when it is not complete, and takes the focus then.
    bool validate();
    /// What the server said; nothing takes it away. Typing does too, until it says something else, unless
    /// there is a wait: then say it again at every second.
    void setRefusal(const std::optional<mfa::CodeRefusal> &refusal, std::chrono::seconds wait = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QString words() const;
    void showState();

    LineEdit *m_edit;
    auth::Method m_method = auth::Method::Authenticator;
    bool m_incomplete = false;
    std::optional<mfa::CodeRefusal> m_refusal;
    bool m_answered = false; ///< something was typed after the refusal
    std::chrono::seconds m_wait{0};
};

} // namespace ccj::ui
