// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/settings/mutedialog.h"

#include "ui/common/field.h"
#include "ui/notifications/notificationwords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace ccj::ui {

using namespace notifications;

namespace {

constexpr std::array spans{1, 7, 30, 90}; // days
constexpr int mostDays = 366;
constexpr int firstSpan = 1;

} // namespace

MuteDialog::MuteDialog(AttentionDesk &desk, const Notification &notification, const QDateTime &now,
                       QWidget *parent)
    : ApplyDialog(parent),
      m_desk(desk),
      m_notification(notification),
      m_today(now.toLocalTime().date()),
      m_same(new QRadioButton(this)),
      m_everywhere(new QRadioButton(this)),
      m_service(new QRadioButton(this)),
      m_span(new QComboBox),
      m_day(new QDateEdit)
{
    for (auto *choice : {m_same, m_everywhere, m_service})
        body()->addWidget(choice);
    m_spanField = new Field(m_span, this);
    m_dayField = new Field(m_day, this);
    body()->addWidget(m_spanField);
    body()->addWidget(m_dayField);
    for (size_t place = 0; place <= spans.size(); ++place)
        m_span->addItem({});
    m_day->setCalendarPopup(true);
    m_day->setDateRange(m_today.addDays(1), m_today.addDays(mostDays));
    m_same->setVisible(!notification.target.isEmpty());
    m_service->setEnabled(!notification.service.isEmpty());
    (notification.target.isEmpty() ? m_everywhere : m_same)->setChecked(true);
    connect(m_span, &QComboBox::currentIndexChanged, this, &MuteDialog::chooseSpan);
    m_span->setCurrentIndex(firstSpan);
    chooseSpan();
    MuteDialog::retranslateUi();
}

void MuteDialog::chooseSpan()
{
    const auto place = static_cast<size_t>(m_span->currentIndex());
    const bool isOwn = place >= spans.size();
    m_dayField->setVisible(isOwn);
    if (!isOwn)
        m_day->setDate(m_today.addDays(spans[place]));
}

/// It ends with the day that is chosen.
MuteRule MuteDialog::rule() const
{
    auto rule = MuteRule::like(m_notification, m_day->date().addDays(1).startOfDay().toUTC());
    if (!m_same->isChecked())
        rule.target = {};
    if (m_service->isChecked())
        rule.title.clear();
    return rule;
}

void MuteDialog::apply()
{
    auto rules = m_desk.rules();
    rules.muteRules.append(rule());
    m_desk.setRules(rules);
    applied();
}

void MuteDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    const auto title = NotificationWords::title(
        m_notification.wordingFor(NotificationWords::interfaceLanguage()).content.title);
    setHeadline(tr("Mute a notification"));
    setIntroduction(
        tr("“%1” comes up in the list all the same. It is not announced on the desktop, nor in the "
           "digest, on this computer.")
            .arg(title));
    setVerb(tr("Mute"), {});
    m_same->setText(tr("This title, for this resource location or connector only"));
    m_everywhere->setText(tr("This title, wherever it comes from"));
    m_service->setText(tr("Everything from %1").arg(NotificationWords::service(m_notification.service)));
    m_spanField->setLabel(tr("Until"));
    m_dayField->setLabel(tr("Last day"));
    for (size_t place = 0; place < spans.size(); ++place)
        m_span->setItemText(static_cast<int>(place), tr("For %n days", nullptr, spans[place]));
    m_span->setItemText(static_cast<int>(spans.size()), tr("Another day…"));
}

} // namespace ccj::ui
