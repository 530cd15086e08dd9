// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

namespace ccj::ui {

/// A word in a small rounded box: an environment, a state. Not a control.
class Pill : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    void setContent(const QString &text, Role ink, Role ground);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Role m_ink = Role::Text;
    Role m_ground = Role::Panel;
};

} // namespace ccj::ui
