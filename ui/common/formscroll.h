// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace ccj::ui {

/// Holds the form of a dialog. It asks for the form's whole size and shows a scroll bar only where the
/// screen has less; what gets the focus comes into view.
class FormScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes the form as its child.
    explicit FormScroll(QWidget *form, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;

private:
    void followRange(int most);
    void follow(QWidget *focused);
};

} // namespace ccj::ui
