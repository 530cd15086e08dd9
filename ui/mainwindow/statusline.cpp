// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/statusline.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ccj::ui {

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    setFixedHeight(scaled(metrics::statusBar));
    setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    auto *connection = new QWidget(this);
    m_mark = new IconLabel(u"circle"_s, Role::Muted, connection);
    m_mark->setSide(metrics::smallMark);
    m_connectionText = new Label(TextRole::Caption, connection, Role::Muted);
    auto *row = new QHBoxLayout(connection);
    row->setContentsMargins(metrics::smallGap, 0, metrics::cardMargin, 0);
    row->setSpacing(metrics::smallGap);
    row->addWidget(m_mark);
    row->addWidget(m_connectionText);
    addWidget(connection);
    m_environmentText = addText();
    m_idleText = addText();
    m_sessionText = addText();
    m_noticeRow = new QWidget(this);
    m_notice = new ElidedLabel(TextRole::Caption, m_noticeRow);
    auto *mark = new IconLabel(u"info-circle-fill"_s, Role::Muted, m_noticeRow);
    mark->setSide(metrics::smallMark);
    auto *notice = new QHBoxLayout(m_noticeRow);
    notice->setContentsMargins({});
    notice->setSpacing(metrics::smallGap);
    notice->addWidget(mark);
    notice->addWidget(m_notice, 1);
    addWidget(m_noticeRow, 1);
    m_noticeRow->hide();
    retranslateUi();
}

Label *StatusLine::addText()
{
    auto *label = new Label(TextRole::Caption, this, Role::Muted);
    label->setContentsMargins(0, 0, metrics::cardMargin, 0);
    addWidget(label);
    return label;
}

void StatusLine::setConnection(Connection connection)
{
    m_connection = connection;
    retranslateUi();
}

void StatusLine::setEnvironment(std::function<QString()> name)
{
    m_environment = std::move(name);
    retranslateUi();
}

void StatusLine::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_noticeRow->setVisible(!text.isEmpty());
}

void StatusLine::setTimeLeft(std::optional<std::chrono::seconds> idle,
                             std::optional<std::chrono::seconds> session)
{
    m_idle = idle;
    m_session = session;
    retranslateUi();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        setFixedHeight(scaled(metrics::statusBar));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Rail, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), color(Role::Line, palette()));
}

void StatusLine::retranslateUi()
{
    // Floor of minutes: never more time than there is.
    const auto duration = [](std::chrono::seconds time) {
        const auto minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(time).count());
        return minutes < 60 ? tr("%1 min").arg(minutes)
                            : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    };
    switch (m_connection) {
    case Connection::Unknown:
        m_mark->setIcon(u"circle"_s, Role::Muted);
        m_connectionText->setText(tr("Connecting…"));
        break;
    case Connection::Connected:
        m_mark->setIcon(u"circle-fill"_s, Role::Success);
        m_connectionText->setText(tr("Connected"));
        break;
    case Connection::Offline:
        m_mark->setIcon(u"slash-circle"_s, Role::Danger);
        m_connectionText->setText(tr("Offline"));
        break;
    }
    m_environmentText->setText(m_environment ? m_environment() : QString());
    m_idleText->setText(m_idle ? tr("Idle: %1 left").arg(duration(*m_idle)) : QString());
    m_sessionText->setText(m_session ? tr("Session: %1 left").arg(duration(*m_session)) : QString());
}

} // namespace ccj::ui
