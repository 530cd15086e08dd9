// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ccj::ui {

class Label;

/// A framed group of a page under its heading.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setHeading(const QString &text);
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_heading;
    QVBoxLayout *m_column;
};

} // namespace ccj::ui
