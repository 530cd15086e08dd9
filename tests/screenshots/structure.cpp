// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/structure.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/filterchips.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

/// What one sees of a window, from the outside in; what is inside a list, a table or a field is theirs.
QList<QWidget *> seen(const QWidget *window)
{
    QList<QWidget *> found;
    for (auto *child : window->findChildren<QWidget *>()) {
        if (!child->isVisible() || child->window() != window)
            continue;
        const QWidget *parent = child->parentWidget();
        const bool inner =
            parent && (qobject_cast<const QAbstractItemView *>(parent) ||
                       qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent) ||
                       qobject_cast<const QAbstractItemView *>(parent->parentWidget()));
        if (!inner)
            found.append(child);
    }
    return found;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    return {};
}

QString called(const QWidget *widget)
{
    const QString text = textOf(widget);
    const QString name = text.isEmpty() ? widget->accessibleName() : text;
    const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
    return u"%1 \"%2\" at %3,%4 %5x%6"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1), name.left(40))
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height());
}

int widthOf(const QString &text, const QWidget *widget)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

bool labelIsCut(const QLabel *label)
{
    if (label->text().isEmpty() || label->textFormat() == Qt::RichText ||
        qobject_cast<const ui::ElidedLabel *>(label)) // shortened on purpose, whole in a tool tip of its own
        return false;
    const QRect room = label->contentsRect();
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    return widthOf(label->text(), label) > room.width() ||
           label->fontMetrics().height() > label->height() + 1;
}

bool buttonIsCut(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return false;
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return false;
    const QSize wanted = button->sizeHint();
    return wanted.width() > button->width() || widthOf(button->text(), button) > button->width();
}

bool fieldIsCut(const QLineEdit *edit)
{
    const int room =
        edit->width() - 2 * edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, edit);
    if (qobject_cast<const QAbstractSpinBox *>(
            edit->parentWidget())) // as wide as what it can say, or it is of no use
        return widthOf(edit->displayText(), edit) > room;
    return edit->text().isEmpty() && widthOf(edit->placeholderText(), edit) > room;
}

/// A heading needs its words and the cells' padding; whole in the tool tip is enough.
QStringList cutHeadings(const QHeaderView *header)
{
    constexpr int padding = 2 * (ui::metrics::gap + ui::metrics::smallGap);
    const QFontMetrics metrics(ui::font(ui::TextRole::Header));
    QStringList found;
    for (int section = 0; section < header->count(); ++section) {
        const auto data = [&](int role) {
            return header->model()->headerData(section, header->orientation(), role).toString();
        };
        const int needed = metrics.horizontalAdvance(data(Qt::DisplayRole)) + padding;
        if (!header->isSectionHidden(section) && needed > header->sectionSize(section) &&
            data(Qt::ToolTipRole).isEmpty())
            found.append(u"heading \"%1\" needs %2 and has %3"_s.arg(data(Qt::DisplayRole))
                             .arg(needed)
                             .arg(header->sectionSize(section)));
    }
    return found;
}

/// Where the text of a widget with one line of it stands; nothing for all others.
std::optional<qreal> baseline(const QWidget *widget)
{
    const QFontMetricsF metrics(widget->font());
    const auto *label = qobject_cast<const QLabel *>(widget);
    const bool oneLine = label ? label->height() < 1.9 * metrics.height() && !label->text().isEmpty()
                               : !textOf(widget).isEmpty() || qobject_cast<const QLineEdit *>(widget);
    if (!oneLine)
        return {};
    const qreal top = widget->mapTo(widget->window(), QPoint()).y();
    if (label && label->alignment() & Qt::AlignTop)
        return top + label->contentsRect().top() + metrics.ascent();
    return top + (widget->height() - metrics.height()) / 2 + metrics.ascent();
}

void rowsOf(const QLayout *layout, QList<QList<QWidget *>> &rows)
{
    const auto *box = qobject_cast<const QBoxLayout *>(layout);
    QList<QWidget *> row;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout())
            rowsOf(item->layout(), rows);
        else if (item->widget() && item->widget()->isVisible())
            row.append(item->widget());
    }
    if (box && (box->direction() == QBoxLayout::LeftToRight || box->direction() == QBoxLayout::RightToLeft))
        rows.append(row);
}

/// The column of the first pixel that is not ground, in device-independent pixels from the window's left;
/// for a letter, where its cell begins. Nothing where all is ground.
std::optional<qreal> leftEdge(QWidget *widget)
{
    const qreal left = widget->mapTo(widget->window(), QPoint()).x();
    const bool framed = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                        qobject_cast<QAbstractScrollArea *>(widget);
    if (framed)
        return left;
    const QImage image = widget->grab().toImage();
    const QRgb ground = image.pixel(0, image.height() / 2);
    int x = 0;
    const auto isGround = [&](int column) {
        for (int y = 0; y < image.height(); ++y) {
            if (std::abs(qGray(image.pixel(column, y)) - qGray(ground)) > 40)
                return false;
        }
        return true;
    };
    while (x < image.width() && isGround(x))
        ++x;
    if (x == image.width())
        return {};
    const qreal ink = x / image.devicePixelRatio();
    const auto *label = qobject_cast<QLabel *>(widget);
    const QString text = textOf(widget);
    const bool startsWithText =
        !text.isEmpty() && (label || (qobject_cast<QAbstractButton *>(widget) && ink > 0.5 &&
                                      static_cast<QAbstractButton *>(widget)->icon().isNull() &&
                                      !static_cast<QAbstractButton *>(widget)->isCheckable()));
    const qreal bearing =
        startsWithText ? std::max(0.0, QFontMetricsF(widget->font()).leftBearing(text.front())) : 0.0;
    return left + std::max(0.0, ink - bearing);
}

bool saysSomething(const QWidget *widget)
{
    return !textOf(widget).isEmpty() || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

/// It begins where something before it in its row ends, or at the end of the row.
bool followsInRow(const QLayout *layout, const QWidget *widget)
{
    const auto *box = qobject_cast<const QBoxLayout *>(layout);
    const bool across = box && box->direction() == QBoxLayout::LeftToRight;
    bool something = false;
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() == widget)
            return across && something;
        if (item->layout() && followsInRow(item->layout(), widget))
            return true;
        something = something || (item->widget() ? item->widget()->isVisible() : !item->geometry().isEmpty());
    }
    return false;
}

/// Words that begin at the left, of which one expects that they stand under each other.
bool beginsAtLeft(const QWidget *widget)
{
    if (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())) // the box counts, not the field in it
        return false;
    if (followsInRow(widget->parentWidget()->layout(), widget) ||
        (qobject_cast<const ui::Chip *>(widget) && widget->x() > 0))
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty() && !(label->alignment() & (Qt::AlignHCenter | Qt::AlignRight));
    return saysSomething(widget) && !qobject_cast<const QToolButton *>(widget);
}

} // namespace

QStringList cutTexts(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : seen(window)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *edit = qobject_cast<QLineEdit *>(widget);
        const auto *box = qobject_cast<QComboBox *>(widget);
        const bool cut = (label && labelIsCut(label)) || (button && buttonIsCut(button)) ||
                         (edit && fieldIsCut(edit)) ||
                         (box && widthOf(box->currentText(), box) > box->width());
        if (cut && widget->toolTip().isEmpty())
            found.append(u"cut off: "_s + called(widget));
    }
    for (const auto *header : window->findChildren<QHeaderView *>()) {
        if (header->isVisible() && header->orientation() == Qt::Horizontal)
            found += cutHeadings(header);
    }
    return found;
}

QStringList overlaps(const QWidget *window)
{
    QStringList found;
    const QList<QWidget *> widgets = seen(window);
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype j = i + 1; j < widgets.size(); ++j) {
            const QWidget *one = widgets.at(i);
            const QWidget *two = widgets.at(j);
            if (one->parentWidget() != two->parentWidget() || qobject_cast<const QSplitterHandle *>(one) ||
                qobject_cast<const QSplitterHandle *>(two))
                continue;
            const QRect common = one->geometry().intersected(two->geometry());
            if (common.width() > 1 && common.height() > 1)
                found.append(u"%1 covers %2"_s.arg(called(two), called(one)));
        }
    }
    return found;
}

QStringList overflows(const QWidget *window)
{
    QStringList found;
    const QRect room = window->screen()->availableGeometry();
    if (!room.contains(window->frameGeometry()))
        found.append(u"the window is %1x%2 at %3,%4"_s.arg(window->width())
                         .arg(window->height())
                         .arg(window->x())
                         .arg(window->y()));
    for (const QWidget *widget : seen(window)) {
        const QWidget *parent = widget->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool scrolls = area && area->viewport() == parent;
        if (!scrolls && !parent->rect().contains(widget->geometry()) && !widget->size().isEmpty())
            found.append(u"%1 reaches out of %2"_s.arg(called(widget), called(parent)));
    }
    return found;
}

QStringList crookedBaselines(const QWidget *window)
{
    constexpr qreal tolerance = 2.0;
    QList<QList<QWidget *>> rows;
    if (window->layout())
        rowsOf(window->layout(), rows);
    for (const QWidget *widget : seen(window)) {
        if (widget->layout())
            rowsOf(widget->layout(), rows);
    }
    QStringList found;
    for (const QList<QWidget *> &row : std::as_const(rows)) {
        for (qsizetype i = 1; i < row.size(); ++i) {
            const auto one = baseline(row.at(i - 1));
            const auto two = baseline(row.at(i));
            const QString line = u"%1 and %2 stand on lines %3 apart"_s;
            const int sizes =
                std::abs(row.at(i - 1)->fontMetrics().height() - row.at(i)->fontMetrics().height());
            const bool titleAndButton = sizes > 6; // they stand on one middle
            if (one && two && std::abs(*one - *two) > tolerance && !titleAndButton)
                found.append(line.arg(called(row.at(i - 1)), called(row.at(i))).arg(std::abs(*one - *two)));
        }
    }
    return found;
}

QStringList crookedColumns(QWidget *window)
{
    constexpr qreal least = 2.5; // a letter has some room of its own
    constexpr qreal most = 6.0;
    constexpr int near = 60;
    struct Thing
    {
        QWidget *widget;
        QRect place;
        qreal edge;
    };
    QList<Thing> things;
    for (QWidget *widget : seen(window)) {
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        if (!beginsAtLeft(widget) || place.isEmpty())
            continue;
        if (const auto edge = leftEdge(widget))
            things.append({widget, place, *edge});
    }
    QStringList found;
    for (const Thing &one : std::as_const(things)) {
        for (const Thing &two : std::as_const(things)) {
            const int between = two.place.top() - one.place.bottom();
            const qreal apart = std::abs(one.edge - two.edge);
            const bool centred = std::abs(one.place.center().x() - two.place.center().x()) <= 1;
            if (between >= 0 && between < near && apart > least && apart < most && !centred)
                found.append(u"%1 begins %2 beside %3"_s.arg(called(two.widget))
                                 .arg(two.edge - one.edge, 0, 'f', 1)
                                 .arg(called(one.widget)));
        }
    }
    return found;
}

QStringList vanished(const QWidget *window)
{
    QStringList found;
    for (const QWidget *widget : seen(window)) {
        if (widget->size().isEmpty() && saysSomething(widget))
            found.append(called(widget) + u" has no size"_s);
    }
    return found;
}

QStringList accessKeys(const QMenu *menu)
{
    QStringList found;
    QMap<QChar, QString> taken;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        const qsizetype mark = QString(action->text()).replace(u"&&"_s, u"  "_s).indexOf(u'&');
        if (mark < 0) {
            if (!action->isCheckable()) // a choice is found by its own name
                found.append(u"\"%1\" has no access key"_s.arg(action->text()));
        } else {
            const QChar key = action->text().at(mark + 1).toUpper();
            if (taken.contains(key))
                found.append(u"\"%1\" and \"%2\" share one"_s.arg(taken.value(key), action->text()));
            taken.insert(key, action->text());
        }
        if (action->menu())
            found += accessKeys(action->menu());
    }
    return found;
}

QStringList structuralFaults(QWidget *window)
{
    return cutTexts(window) + overlaps(window) + overflows(window) + crookedBaselines(window) +
           crookedColumns(window) + vanished(window);
}

} // namespace ccj::testing
