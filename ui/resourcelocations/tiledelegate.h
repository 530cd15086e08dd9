// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/locationwords.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace ccj::ui {

/// A location as a tile: name and marks, ID with its copy button, a bar with a piece for each Cloud
/// Connector, how many serve, and what the advisor says as a full sentence. A piece tells its state by its
/// shape too: whole, half as high, or broken.
class TileDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// All tiles have one size: this width, and room for the longest of these sentences.
    void setSize(int width, const QStringList &sentences);
    QSize size() const { return m_size; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// The button beside the ID was pressed.
    void copyRequested(const QModelIndex &index);

private:
    /// Where the parts of a tile are.
    struct Places
    {
        QRect name;
        QRect marks;
        QRect id;
        QRect copy;
        QRect bar;
        QRect connectors;
        QRect advice;
    };
    Places places(const QRect &tile, const resourcelocations::LocationRow &row) const;
    int sentenceHeight(const QString &sentence, int tileWidth);
    void paintTexts(QPainter *painter, const QPalette &palette, const Places &places,
                    const resourcelocations::LocationRow &row) const;

    QSize m_size;
    int m_adviceHeight = 0;
    int m_measuredWidth = 0;
    QFont m_measuredFont;
    QHash<QString, int> m_heights; ///< of sentences at m_measuredWidth and m_measuredFont
};

} // namespace ccj::ui
