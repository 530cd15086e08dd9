// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ccj::ui {

/// The floating card of the first screen, with its shadow.
class SignInCard : public QWidget
{
    Q_OBJECT
public:
    explicit SignInCard(QWidget *parent);
    QVBoxLayout *content() const { return m_content; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyZoom();

    QVBoxLayout *m_content;
};

} // namespace ccj::ui
