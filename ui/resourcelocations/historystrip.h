// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/historyspans.h"

#include <QWidget>

namespace ccj::ui {

/// What was seen of a connector, as a strip: the time runs to the right, the worse the state the higher the
/// bar, and where nobody was looking there is a dotted line. Its words are its accessible name and, where the
/// pointer is, its tool tip.
class HistoryStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryStrip(QWidget *parent = nullptr);

    /// Without a hole, as withGaps() makes them.
    void setSpans(const QList<HistorySpan> &spans);
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF placeOf(const HistorySpan &span) const;
    void retranslateUi();

    QList<HistorySpan> m_spans;
};

} // namespace ccj::ui
