// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/navigation.h"

#include "ui/common/spokenrole.h"
#include "ui/common/tabstop.h"
#include "ui/mainwindow/organizationbox.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QFrame>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace ccj::ui {

NavigationItem::NavigationItem(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setSpokenRole(this, QAccessible::PageTab);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationItem::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

/// The number is painted; it is to be heard too.
void NavigationItem::describe()
{
    setAccessibleDescription(m_badge > 0 ? tr("%n open item(s)", "on a page", m_badge) : QString());
}

void NavigationItem::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

QSize NavigationItem::sizeHint() const
{
    return {0, scaled(metrics::navigationItem)};
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto ink = [this](Role role) { return color(role, palette()); };
    if (isChecked())
        paintBox(&painter, rect(), ink(Role::AccentSoft), {}, metrics::radius);
    else if (underMouse())
        paintBox(&painter, rect(), ink(Role::Hover), {}, metrics::radius);
    if (hasFocus())
        paintFocusRing(&painter, rect(), ink(Role::Accent), metrics::radius);
    const QColor text = ink(isChecked() ? Role::Accent : Role::Text);
    const int side = scaled(metrics::icon);
    paintIcon(&painter, QRectF(metrics::gap, (height() - side) / 2.0, side, side), m_icon, text);
    const int left = metrics::gap + side + metrics::gap + metrics::smallGap;
    const int taken = m_badge > 0 ? badgeSize().width() + metrics::smallGap : 0;
    const QRect place = rect().adjusted(left, 0, -metrics::gap - taken, 0);
    // A name is not cut for the sake of its weight: ground and colour tell the current page too.
    const bool strongFits =
        QFontMetrics(ui::font(TextRole::Strong)).horizontalAdvance(this->text()) <= place.width();
    painter.setFont(ui::font(isChecked() && strongFits ? TextRole::Strong : TextRole::Base));
    painter.setPen(text);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, place.width()));
    if (m_badge > 0)
        paintBadge(&painter);
}

QSize NavigationItem::badgeSize() const
{
    const QFontMetrics fm(ui::font(TextRole::Mark));
    const int side = fm.height();
    return {std::max(side, fm.horizontalAdvance(QLocale().toString(m_badge)) + metrics::gap), side};
}

void NavigationItem::paintBadge(QPainter *painter)
{
    const QSize size = badgeSize();
    const QRect box({width() - metrics::gap - size.width(), (height() - size.height()) / 2}, size);
    painter->setFont(ui::font(TextRole::Mark));
    paintBox(painter, box, color(Role::Danger, palette()), {}, size.height() / 2.0);
    painter->setPen(color(Role::OnDanger, palette()));
    painter->drawText(box, Qt::AlignCenter, QLocale().toString(m_badge));
}

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_organization(new OrganizationBox(this)), m_list(new QVBoxLayout)
{
    setFixedWidth(scaled(metrics::navigation));
    m_list->setSpacing(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::gap, metrics::cardMargin, metrics::gap, metrics::gap);
    layout->setSpacing(metrics::gap + metrics::smallGap);
    layout->addWidget(m_organization);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    layout->addWidget(line);
    layout->addLayout(m_list);
    layout->addStretch(1);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (!on)
            return;
        putTabStopOnChosen(m_group);
        Q_EMIT chosen(m_items.key(static_cast<NavigationItem *>(button)));
    });
    retranslateUi();
}

void Navigation::addItem(const QString &id, const QString &icon)
{
    auto *item = new NavigationItem(icon, this);
    m_items.insert(id, item);
    m_list->addWidget(item);
    m_group.addButton(item);
    putTabStopOnChosen(m_group);
}

void Navigation::removeItem(const QString &id)
{
    delete m_items.take(id);
}

void Navigation::setText(const QString &id, const QString &text)
{
    if (NavigationItem *item = m_items.value(id))
        item->setText(text);
}

void Navigation::setBadge(const QString &id, int count)
{
    if (NavigationItem *item = m_items.value(id))
        item->setBadge(count);
}

void Navigation::setCurrent(const QString &id)
{
    if (NavigationItem *item = m_items.value(id))
        item->setChecked(true);
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        setFixedWidth(scaled(metrics::navigation));
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Rail, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Role::Line, palette()));
}

void Navigation::retranslateUi()
{
    setAccessibleName(tr("Navigation"));
}

} // namespace ccj::ui
