// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sidesplitter.h"

#include "ui/common/spokenrole.h"
#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ccj::ui {

namespace {

constexpr int step = 16;                               // of an arrow key
constexpr int leastWidth = 1100 - metrics::navigation; // with the pane, at a zoom of 100 %: a window of 1,100

/// Can have the focus, shows it, and moves by the arrow keys.
class Handle : public QSplitterHandle
{
public:
    explicit Handle(QSplitter *parent) : QSplitterHandle(Qt::Horizontal, parent)
    {
        setSpokenRole(this, QAccessible::Splitter);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
            return QSplitterHandle::keyPressEvent(event);
        moveSplitter(x() + (event->key() == Qt::Key_Left ? -step : step));
    }
    void focusInEvent(QFocusEvent *) override { update(); }
    void focusOutEvent(QFocusEvent *) override { update(); }
    void paintEvent(QPaintEvent *event) override
    {
        QSplitterHandle::paintEvent(event);
        if (hasFocus())
            QPainter(this).fillRect(rect(), color(Role::Accent, palette()));
    }
};

/// A width at a zoom of 100 % that makes this many pixels now.
int unscaled(int pixels)
{
    constexpr int precision = 1000;
    return pixels * precision / scaled(precision);
}

} // namespace

SideSplitter::SideSplitter(QWidget *content, QWidget *pane, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_toggle(new QAction(this)), m_paneWidth(metrics::detail)
{
    addWidget(content);
    addWidget(pane);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    m_toggle->setCheckable(true);
    m_toggle->setShortcuts({QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_I)});
    connect(m_toggle, &QAction::triggered, this, &SideSplitter::toggle);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        m_paneWidth = unscaled(sizes().at(1));
        Q_EMIT chosen();
    });
    retranslateUi();
    apply();
}

void SideSplitter::setOccupied(bool occupied)
{
    if (occupied == m_isOccupied)
        return;
    m_isOccupied = occupied;
    apply();
}

void SideSplitter::open()
{
    m_shown = true;
    apply();
}

void SideSplitter::keepIn(Settings &settings, const Setting<bool> &wanted, const Setting<int> &width)
{
    m_wanted = settings.value(wanted);
    m_paneWidth = settings.value(width);
    m_shown = m_wanted && hasRoom();
    apply();
    connect(this, &SideSplitter::chosen, this, [this, &settings, wanted, width] {
        settings.setValue(wanted, m_wanted);
        settings.setValue(width, m_paneWidth);
    });
}

QSplitterHandle *SideSplitter::createHandle()
{
    return new Handle(this);
}

void SideSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    followRoom();
}

void SideSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        followRoom();
        apply();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

bool SideSplitter::hasRoom() const
{
    return width() >= scaled(leastWidth);
}

/// Without room, opening it is for the moment and not what is wanted from now on.
void SideSplitter::toggle(bool shown)
{
    m_shown = shown;
    if (hasRoom()) {
        m_wanted = shown;
        Q_EMIT chosen();
    }
    apply();
}

void SideSplitter::followRoom()
{
    if (hasRoom() == m_hadRoom)
        return;
    m_hadRoom = hasRoom();
    m_shown = m_wanted && m_hadRoom;
    apply();
}

void SideSplitter::apply()
{
    const bool isSeen = m_shown && m_isOccupied;
    widget(1)->setVisible(isSeen);
    m_toggle->setChecked(m_shown);
    if (!isSeen)
        return;
    const int pane = std::max(scaled(m_paneWidth), widget(1)->minimumSizeHint().width());
    setSizes({width() - pane - handleWidth(), pane});
}

void SideSplitter::retranslateUi()
{
    const QString handleName = tr("Width of the details");
    m_toggle->setText(tr("&Details"));
    handle(1)->setAccessibleName(handleName);
    handle(1)->setToolTip(handleName);
}

} // namespace ccj::ui
