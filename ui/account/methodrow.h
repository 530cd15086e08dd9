// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/statusdelegate.h"

#include <QWidget>

class QAction;

namespace ccj::ui {

class IconLabel;
class Label;

/// One verification method: what it is called, how it stands, what to know about it, and what can be done.
class MethodRow : public QWidget
{
    Q_OBJECT
public:
    /// Without an action it only tells.
    MethodRow(QAction *action, QWidget *parent);

    void setWords(const QString &title, Tone tone, const QString &state, const QString &advice);

private:
    Label *m_title;
    IconLabel *m_mark;
    Label *m_state;
    Label *m_advice;
};

} // namespace ccj::ui
