// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QWidget>

namespace ccj::ui {

/// A small drawn mark beside a text that says the same; not announced by itself.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    /// beside: the text whose first line it stands on one middle with.
    IconLabel(const QString &icon, Role ink, QWidget *parent = nullptr,
              TextRole beside = TextRole::Secondary);
    void setIcon(const QString &icon, Role ink);
    /// Side in device-independent pixels at 100 %.
    void setSide(int pixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_ink;
    TextRole m_beside;
    int m_side;
};

} // namespace ccj::ui
