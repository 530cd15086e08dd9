// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/tiledelegate.h"

#include "ui/resourcelocations/marksdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

constexpr int barHeight = 8;
constexpr int adviceMargin = 8;
constexpr int lineGap = metrics::gap + metrics::smallGap;

QFont nameFont()
{
    return ui::font(TextRole::Heading);
}
QFont idFont()
{
    return ui::font(TextRole::Mono);
}
QFont textFont()
{
    return ui::font(TextRole::Secondary);
}
int heightOf(const QFont &font)
{
    return QFontMetrics(font).height();
}
int copySide()
{
    return scaled(metrics::mark) + metrics::gap;
}
/// The mark before a sentence, with its gap.
int adviceIndent()
{
    return scaled(metrics::mark) + metrics::smallGap + 2;
}

/// Breaks the text into lines; returns their height.
int layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

struct Grounds
{
    Role ink;
    Role ground;
};

Grounds groundsOf(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return {Role::Success, Role::SuccessSoft};
    case Severity::Warning:
        return {Role::Warning, Role::WarningSoft};
    case Severity::Danger:
        return {Role::Danger, Role::DangerSoft};
    }
    Q_UNREACHABLE();
}

/// With a slanting crack in the middle, which no gap between two pieces looks like.
void paintCracked(QPainter *painter, const QRectF &piece, const QColor &ink, qreal radius)
{
    const qreal half = 1;
    const qreal slant = piece.height() / 2;
    const auto middle = piece.center();
    QPainterPath crack;
    crack.addPolygon(QPolygonF{{middle.x() + slant - half, piece.top()},
                               {middle.x() + slant + half, piece.top()},
                               {middle.x() - slant + half, piece.bottom()},
                               {middle.x() - slant - half, piece.bottom()}});
    crack.closeSubpath();
    QPainterPath box;
    box.addRoundedRect(piece, radius, radius);
    painter->fillPath(box.subtracted(crack), ink);
}

void paintPiece(QPainter *painter, const QRectF &piece, Tone tone, const QPalette &palette)
{
    const auto ink = color(shapeOf(tone).ink, palette);
    const qreal radius = metrics::smallGap / 2.0;
    switch (tone) {
    case Tone::Positive:
        return paintBox(painter, piece, ink, {}, radius);
    case Tone::Waiting: // half as high
        return paintBox(painter, piece.adjusted(0, piece.height() / 2, 0, 0), ink, {}, radius);
    case Tone::Negative:
        return paintCracked(painter, piece, ink, radius);
    case Tone::Neutral:
        return paintBox(painter, piece, {}, ink, radius);
    }
}

/// A piece for each connector; none is an empty groove.
void paintBar(QPainter *painter, const QRect &bar, const QList<ConnectorState> &states,
              const QPalette &palette)
{
    if (states.isEmpty())
        return paintBox(painter, bar, color(Role::Line, palette), {}, metrics::smallGap / 2.0);
    const auto count = static_cast<qreal>(states.size());
    const qreal gap = std::min<qreal>(metrics::smallGap, bar.width() / (count * 4));
    const qreal width = (bar.width() - gap * (count - 1)) / count;
    for (qsizetype place = 0; place < states.size(); ++place) {
        const QRectF piece(bar.left() + static_cast<qreal>(place) * (width + gap), bar.top(), width,
                           bar.height());
        // The healthy ones stand first, as they are read.
        paintPiece(painter, piece, LocationWords::tone(states.at(states.size() - 1 - place)), palette);
    }
}

/// As high as the sentence needs; the place has room for the longest.
void paintAdvice(QPainter *painter, const QRect &place, const QString &sentence, Severity severity,
                 const QPalette &palette)
{
    QTextLayout layout(sentence, textFont());
    const int height = layOut(layout, place.width() - 2 * adviceMargin - adviceIndent());
    const QRect box(place.topLeft(), QSize(place.width(), height + 2 * adviceMargin));
    const auto [ink, ground] = groundsOf(severity);
    paintBox(painter, box, color(ground, palette), {}, metrics::radius);
    const auto inside = box.adjusted(adviceMargin, adviceMargin, -adviceMargin, -adviceMargin);
    const int side = scaled(metrics::mark);
    const int line = heightOf(textFont());
    paintIcon(painter, QRectF(inside.left(), inside.top() + (line - side) / 2.0, side, side),
              shapeOf(LocationWords::tone(severity)).icon, color(ink, palette));
    painter->setPen(color(ink, palette));
    layout.draw(painter, inside.topLeft() + QPoint(adviceIndent(), 0));
}

LocationRow rowOf(const QModelIndex &index)
{
    return index.data(LocationsModel::ItemRole).value<LocationRow>();
}

QString sentenceOf(const QModelIndex &index)
{
    return index.siblingAtColumn(LocationsModel::VerdictColumn).data().toString();
}

} // namespace

void TileDelegate::setSize(int width, const QStringList &sentences)
{
    if (width != m_measuredWidth || textFont() != m_measuredFont)
        m_heights.clear();
    m_measuredWidth = width;
    m_measuredFont = textFont();
    m_adviceHeight = heightOf(textFont());
    for (const auto &sentence : sentences)
        m_adviceHeight = std::max(m_adviceHeight, sentenceHeight(sentence, width));
    const int parts = heightOf(nameFont()) + copySide() + lineGap + barHeight + metrics::gap +
                      heightOf(textFont()) + metrics::gap + m_adviceHeight + 2 * adviceMargin;
    m_size = {width, parts + 2 * metrics::cardMargin};
}

int TileDelegate::sentenceHeight(const QString &sentence, int tileWidth)
{
    auto known = m_heights.constFind(sentence);
    if (known == m_heights.cend()) {
        QTextLayout layout(sentence, textFont());
        const int width = tileWidth - 2 * metrics::cardMargin - 2 * adviceMargin - adviceIndent();
        known = m_heights.insert(sentence, layOut(layout, width));
    }
    return *known;
}

TileDelegate::Places TileDelegate::places(const QRect &tile, const LocationRow &row) const
{
    const auto inside =
        tile.adjusted(metrics::cardMargin, metrics::cardMargin, -metrics::cardMargin, -metrics::cardMargin);
    Places at;
    const int marks = std::min(marksWidth(LocationWords::marks(row)), inside.width() * 2 / 3);
    at.name = QRect(inside.left(), inside.top(), inside.width() - marks - (marks > 0 ? metrics::gap : 0),
                    heightOf(nameFont()));
    at.marks = QRect(inside.right() + 1 - marks, inside.top(), marks, at.name.height());
    const QFontMetrics mono(idFont());
    const int idWidth = std::min(mono.horizontalAdvance(row.location.id) + 1,
                                 inside.width() - copySide() - metrics::smallGap);
    at.id = QRect(inside.left(), at.name.bottom() + 1, idWidth, copySide());
    at.copy = QRect(at.id.right() + 1 + metrics::smallGap, at.id.top(), copySide(), copySide());
    at.bar = QRect(inside.left(), at.id.bottom() + 1 + lineGap, inside.width(), barHeight);
    at.connectors =
        QRect(inside.left(), at.bar.bottom() + 1 + metrics::gap, inside.width(), heightOf(textFont()));
    at.advice = QRect(inside.left(), at.connectors.bottom() + 1 + metrics::gap, inside.width(),
                      m_adviceHeight + 2 * adviceMargin);
    return at;
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto row = rowOf(index);
    const auto at = places(option.rect, row);
    const auto &palette = option.palette;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(painter, option.rect, color(isSelected ? Role::Selection : Role::Panel, palette),
             color(isSelected  ? Role::Accent
                   : isHovered ? Role::ControlLine
                               : Role::Line,
                   palette),
             metrics::cardRadius);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, color(Role::Accent, palette), metrics::cardRadius);
    paintTexts(painter, palette, at, row);
    paintBar(painter, at.bar, row.connectors, palette);
    paintAdvice(painter, at.advice, sentenceOf(index), severityOf(row.advice.verdict), palette);
    painter->restore();
}

void TileDelegate::paintTexts(QPainter *painter, const QPalette &palette, const Places &at,
                              const LocationRow &row) const
{
    const auto write = [&](const QRect &place, const QFont &font, Role ink, Qt::TextElideMode elide,
                           const QString &text) {
        painter->setFont(font);
        painter->setPen(color(ink, palette));
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, elide, place.width()));
    };
    write(at.name, nameFont(), Role::Text, Qt::ElideRight, row.location.name);
    write(at.id, idFont(), Role::Muted, Qt::ElideMiddle, row.location.id);
    write(at.connectors, textFont(), Role::Muted, Qt::ElideRight, LocationWords::cloudConnectors(row));
    paintMarks(painter, at.marks, LocationWords::marks(row), palette);
    const int inset = metrics::smallGap;
    paintIcon(painter, at.copy.adjusted(inset, inset, -inset, -inset), u"files"_s,
              color(Role::Muted, palette));
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_size;
}

bool TileDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton &&
            places(option.rect, rowOf(index)).copy.contains(mouse->position().toPoint())) {
            Q_EMIT copyRequested(index);
            QToolTip::showText(mouse->globalPosition().toPoint(), tr("Copied"));
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool TileDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const auto row = rowOf(index);
    const auto at = places(option.rect, row);
    QString tip;
    if (at.copy.contains(event->pos()))
        tip = tr("Copy location ID");
    else if (at.id.contains(event->pos()))
        tip = row.location.id;
    else if (at.marks.contains(event->pos()))
        tip = index.siblingAtColumn(LocationsModel::Marks).data(Qt::ToolTipRole).toString();
    else if (at.name.contains(event->pos()) &&
             QFontMetrics(nameFont()).horizontalAdvance(row.location.name) > at.name.width())
        tip = row.location.name;
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace ccj::ui
