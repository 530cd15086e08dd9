// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowstep.h"

#include "app/mfa/devicechange.h"

namespace ccj::ui {

class IconLabel;
class Label;
class MarkList;

/// How it ended: done, or not, and which device works by what the server said (R95, R96).
class EndStep : public FlowStep
{
    Q_OBJECT
public:
    explicit EndStep(const mfa::DeviceChange &change, QWidget *parent = nullptr);

    QString headline() const override;
    QString verb() const override;
    Default defaultButton() const override;
    void enter() override { retranslate(); }
    void retranslate() override;

    bool isDone() const { return m_change.step() == mfa::DeviceChange::Step::Done; }
    /// The server could not be asked: the button asks again.
    bool isUnknown() const;
    /// That the server is asked again by itself, and when; empty when it is not.
    static QString whenAskedAgain(const mfa::DeviceChange &change);

private:
    QString whichDevice() const;
    QString why() const;
    QStringList whatNow() const;

    const mfa::DeviceChange &m_change;
    bool m_keyShown = false; ///< there may be a new entry in an app
    IconLabel *m_mark;
    Label *m_which;
    Label *m_why;
    MarkList *m_now;
};

} // namespace ccj::ui
