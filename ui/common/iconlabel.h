// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

namespace ccj::ui {

/// A small drawn mark beside a text that says the same; not announced by itself.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const QString &icon, Role ink, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Role ink);
    /// Side in device-independent pixels at 100 %.
    void setSide(int pixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_ink;
    int m_side;
};

} // namespace ccj::ui
