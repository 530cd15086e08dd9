// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace ccj::ui {

/// The steps of a flow at its left: what is done, where one is, and what comes. Shows, and is not operated.
class FlowRail : public QWidget
{
    Q_OBJECT
public:
    explicit FlowRail(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSteps(const QStringList &steps);
    /// From 0; those before it are done. Behind the last: all are.
    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintStep(QPainter *painter, int step, int top) const;
    void describe();

    QString m_title;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace ccj::ui
