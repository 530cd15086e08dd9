// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/account/passwordstrength.h"

#include <QWidget>

namespace ccj::ui {

class Label;

/// How strong a password is: four bars that fill, the word for it, and what makes it easy to guess.
class StrengthMeter : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setStrength(const account::PasswordStrength &strength);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Bars;

    void retranslateUi();
    static QString word(int score);
    static QStringList reasons(account::PasswordStrength::Weaknesses weaknesses);

    account::PasswordStrength m_strength;
    Bars *m_bars;
    Label *m_word;
    Label *m_reasons;
};

} // namespace ccj::ui
