// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filterchips.h"

#include "ui/common/flowlayout.h"
#include "ui/common/spokenrole.h"
#include "ui/common/tabstop.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {
constexpr int ringRoom = 3;  // the ring and one pixel of the ground
constexpr int longest = 180; // the words of a chip; longer ones are cut, with a tool tip
} // namespace

Chip::Chip(QWidget *parent) : QAbstractButton(parent)
{
    setSpokenRole(this, QAccessible::RadioButton);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setContent(const QString &text, int count)
{
    setText(text);
    m_count = count;
    setAccessibleName(shown());
    setToolTip(fitted() == shown() ? QString() : text);
    updateGeometry();
    update();
}

/// What has room: the name gives way, the count stays.
QString Chip::fitted() const
{
    const QFontMetrics fm(ui::font(TextRole::Secondary));
    const QString whole = shown();
    const int room = scaled(longest);
    if (fm.horizontalAdvance(whole) <= room)
        return whole;
    const QString count = whole.mid(text().size());
    return fm.elidedText(text(), Qt::ElideRight, room - fm.horizontalAdvance(count)) + count;
}

QString Chip::shown() const
{
    return m_count < 0 ? text() : u"%1 %2"_s.arg(text(), QLocale().toString(m_count));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics fm(ui::font(TextRole::Secondary));
    return {std::min(fm.horizontalAdvance(shown()), scaled(longest)) +
                2 * (metrics::gap + metrics::smallGap) + 2,
            std::max(scaled(metrics::chip), fm.height() + metrics::smallGap)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto ink = [this](Role role) { return color(role, palette()); };
    QRectF pill = rect();
    if (hasFocus()) {
        // The ring stands clear of the pill, as its edge may have the same colour.
        paintFocusRing(&painter, pill, ink(Role::Accent), pill.height() / 2);
        pill.adjust(ringRoom, ringRoom, -ringRoom, -ringRoom);
    }
    const QColor ground = isChecked()    ? ink(Role::AccentSoft)
                          : underMouse() ? ink(Role::Hover)
                                         : ink(Role::Panel);
    paintBox(&painter, pill, ground, isChecked() ? ink(Role::Accent) : ink(Role::ControlLine),
             pill.height() / 2);
    painter.setFont(ui::font(TextRole::Secondary));
    painter.setPen(isChecked() ? ink(Role::Accent) : ink(Role::Text));
    painter.drawText(rect(), Qt::AlignCenter, fitted());
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_row(new FlowLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::gap);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool checked) {
        if (!checked)
            return;
        putTabStopOnChosen(m_group);
        Q_EMIT currentChanged(current());
    });
}

void FilterChips::setChip(const QString &id, const QString &text, int count)
{
    chip(id)->setContent(text, count);
}

Chip *FilterChips::chip(const QString &id)
{
    if (Chip *known = m_chips.value(id))
        return known;
    auto *added = new Chip(this);
    added->setChecked(m_chips.isEmpty());
    m_chips.insert(id, added);
    m_group.addButton(added);
    putTabStopOnChosen(m_group);
    m_row->addWidget(added);
    return added;
}

void FilterChips::removeChip(const QString &id)
{
    Chip *chip = m_chips.take(id);
    if (!chip)
        return;
    const bool wasChosen = chip->isChecked();
    m_group.removeButton(chip);
    delete chip;
    if (wasChosen && m_row->count() > 0)
        static_cast<Chip *>(m_row->itemAt(0)->widget())->setChecked(true);
}

QString FilterChips::current() const
{
    return m_chips.key(static_cast<Chip *>(m_group.checkedButton()));
}

QString FilterChips::currentText() const
{
    const auto *chosen = m_group.checkedButton();
    return chosen ? chosen->text() : QString();
}

void FilterChips::setCurrent(const QString &id)
{
    if (Chip *known = m_chips.value(id))
        known->setChecked(true);
}

} // namespace ccj::ui
