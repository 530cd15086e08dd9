// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QProgressBar;

namespace ccj::ui {

/// What is on the card while a saved sign-in is looked for and tried.
class WaitingPage : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingPage(QWidget *parent);
    QString title() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QProgressBar *m_progress;
};

} // namespace ccj::ui
