// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

namespace ccj::ui {

class IconLabel;
class Label;

/// A warning or a refusal beside what it is about; hidden while there is nothing to say.
class NoteLine : public QWidget
{
    Q_OBJECT
public:
    explicit NoteLine(QWidget *parent = nullptr);

    /// ink: Warning or Danger; each has its own mark.
    void setNote(const QString &text, Role ink = Role::Warning);
    QString text() const;

private:
    IconLabel *m_mark;
    Label *m_text;
};

} // namespace ccj::ui
