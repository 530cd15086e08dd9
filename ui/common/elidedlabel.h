// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/label.h"

namespace ccj::ui {

/// One line that gives way: cut in the middle where it is narrow, whole in the tool tip then. For ids and
/// addresses.
class ElidedLabel : public Label
{
    Q_OBJECT
public:
    using Label::Label;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;
};

} // namespace ccj::ui
