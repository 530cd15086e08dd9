// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"

#include <QStyledItemDelegate>

#include <functional>

namespace ccj::ui {

/// The meaning of a state: each has a shape and a colour; the word comes from the model's DisplayRole, so
/// that a screen reader hears it too.
enum class Tone {
    Positive, ///< filled circle, success
    Waiting,  ///< half circle, warning
    Negative, ///< triangle, danger
    Neutral,  ///< empty circle, muted
};

/// What a meaning looks like.
struct ToneShape
{
    QString icon;
    Role ink;
};
ToneShape shapeOf(Tone tone);

/// A table cell "shape + colour + word". With several lines the word may be a sentence, in secondary text.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using ToneOf = std::function<Tone(const QModelIndex &)>;
    StatusDelegate(ToneOf toneOf, QObject *parent, int mostLines = 1);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    ToneOf m_toneOf;
    int m_mostLines;
};

/// A table cell with its word in a small box; strong ones are filled.
class TagDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using IsStrong = std::function<bool(const QModelIndex &)>;
    TagDelegate(IsStrong isStrong, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    IsStrong m_isStrong;
};

/// A table cell in secondary text, which is smaller and muted: what is looked at second.
class MutedDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ccj::ui
