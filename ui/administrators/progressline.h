// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace ccj::ui {

class Label;

/// One line under a table that is still filling: how much is there, and a way to stop.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setText(const QString &text);
    void setStopText(const QString &text);

Q_SIGNALS:
    void stopRequested();

private:
    Label *m_text;
    QPushButton *m_stop;
};

} // namespace ccj::ui
