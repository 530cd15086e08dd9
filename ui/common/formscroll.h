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

    /// For one with more to read than to press: it takes the focus, so that the arrow keys move through it.
    /// Give it an accessible name.
    void makeReadable();

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void followRange(int most);
    void follow(QWidget *focused);
};

} // namespace ccj::ui
