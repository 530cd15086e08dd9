// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mfa/clockcheck.h"

#include <QWidget>

namespace ccj::ui {

class IconLabel;
class Label;

/// Says whether this computer's clock agrees with the server's, before a code fails (R74). Hidden while
/// nothing is known.
class ClockLine : public QWidget
{
    Q_OBJECT
public:
    explicit ClockLine(const mfa::ClockCheck &check, QWidget *parent = nullptr);

    /// False: hidden, because what is asked for is no matter of time. True at first.
    void setNeeded(bool needed);

    /// How the clocks compare and what follows, in the language of the moment; empty while nothing is known.
    static QString words(const mfa::ClockCheck &check);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    const mfa::ClockCheck &m_check;
    bool m_needed = true;
    IconLabel *m_mark;
    Label *m_text;
};

} // namespace ccj::ui
