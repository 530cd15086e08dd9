// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/locationwords.h"

namespace ccj::ui {

/// The width that the boxes of these marks take in a row.
int marksWidth(const QList<LocationMark> &marks);
/// Draws them side by side from the left, on the middle of the rectangle.
void paintMarks(QPainter *painter, const QRect &rect, const QList<LocationMark> &marks,
                const QPalette &palette);

/// The cell of LocationsModel::Marks. The words come from the model's DisplayRole for whoever cannot see
/// them.
class MarksDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ccj::ui
