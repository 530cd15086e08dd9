// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/settings/settingsdialog.h"

#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/linkbutton.h"
#include "ui/common/timewords.h"
#include "ui/notifications/notificationwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;

namespace {

constexpr std::array thresholds{Severity::Information, Severity::Warning, Severity::Error};
constexpr int columnWidth = 340;
constexpr int listHeight = 132;
const QByteArray japan = "Asia/Tokyo";

enum Snooze { Off, AsItIs, Hour, Morning };

QTimeEdit *timeEdit()
{
    auto *edit = new QTimeEdit;
    edit->setDisplayFormat(u"HH:mm"_s);
    return edit;
}

} // namespace

NotificationSettingsDialog::NotificationSettingsDialog(AttentionDesk &desk, const Clock &clock,
                                                       const DesktopReport &desktop, QWidget *parent)
    : ApplyDialog(parent), m_desk(desk), m_clock(clock), m_desktop(desktop), m_rules(desk.rules())
{
    build();
    fill();
    NotificationSettingsDialog::retranslateUi();
    m_enabled->setFocus();
    if (m_desktop.ask)
        m_desktop.ask();
}

// --- building ------------------------------------------------------------------------------------

void NotificationSettingsDialog::build()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::fieldGap);
    right->addLayout(makeQuietHours());
    right->addSpacing(metrics::gap);
    right->addLayout(makeMuted());
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * metrics::groupGap);
    columns->addLayout(makeDesktop(), 1);
    columns->addLayout(right, 1);
    body()->addLayout(columns);
    for (auto *box : {m_enabled, m_digest, m_quiet})
        connect(box, &QCheckBox::toggled, this, &NotificationSettingsDialog::follow);
    connect(m_area, &QPushButton::clicked, this, [this] { m_desktop.chooseArea(this); });
    connect(m_muted, &QListWidget::currentRowChanged, this, &NotificationSettingsDialog::follow);
    connect(m_unmute, &QPushButton::clicked, this, &NotificationSettingsDialog::removeRule);
}

QLayout *NotificationSettingsDialog::makeDesktop()
{
    m_desktopHeading = new Label(TextRole::Strong, this);
    m_enabled = new QCheckBox(this);
    m_state = Label::explanation(this);
    m_state->setMinimumWidth(scaled(columnWidth));
    m_area = new LinkButton(this);
    m_area->setVisible(m_desktop.chooseArea != nullptr);
    m_threshold = new QComboBox;
    m_thresholdField = new Field(m_threshold, this);
    m_snooze = new QComboBox;
    m_snoozeField = new Field(m_snooze, this);
    m_digest = new QCheckBox(this);
    m_digestAt = timeEdit();
    m_digestField = new Field(m_digestAt, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::fieldGap);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_desktopHeading, m_enabled, m_state, m_thresholdField, m_snoozeField, m_digest, m_digestField})
        column->addWidget(part);
    column->addWidget(m_area, 0, Qt::AlignLeft);
    column->addStretch(1);
    return column;
}

QLayout *NotificationSettingsDialog::makeQuietHours()
{
    m_quietHeading = new Label(TextRole::Strong, this);
    m_quiet = new QCheckBox(this);
    m_from = timeEdit();
    m_until = timeEdit();
    m_fromField = new Field(m_from, this);
    m_untilField = new Field(m_until, this);
    m_zone = new QComboBox;
    m_zoneField = new Field(m_zone, this);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(metrics::fieldGap);
    hours->addWidget(m_fromField, 1);
    hours->addWidget(m_untilField, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_quietHeading);
    column->addWidget(m_quiet);
    column->addLayout(hours);
    column->addWidget(m_zoneField);
    return column;
}

QLayout *NotificationSettingsDialog::makeMuted()
{
    m_mutedHeading = new Label(TextRole::Strong, this);
    m_noneMuted = Label::explanation(this);
    m_noneMuted->setMinimumWidth(scaled(columnWidth));
    m_muted = new QListWidget(this);
    m_muted->setFixedHeight(scaled(listHeight));
    m_muted->setWordWrap(true);
    m_muted->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_unmute = new QPushButton(this);
    m_unmute->setAutoDefault(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::gap);
    column->addWidget(m_mutedHeading);
    column->addWidget(m_noneMuted);
    column->addWidget(m_muted);
    column->addWidget(m_unmute, 0, Qt::AlignLeft);
    return column;
}

// --- showing -------------------------------------------------------------------------------------

void NotificationSettingsDialog::fill()
{
    m_enabled->setChecked(m_rules.enabled);
    for (size_t place = 0; place < thresholds.size(); ++place)
        m_threshold->addItem({});
    size_t place = thresholds.size() - 1;
    while (place > 0 && rankOf(thresholds[place]) > rankOf(m_rules.threshold))
        --place;
    m_threshold->setCurrentIndex(static_cast<int>(place));
    m_digest->setChecked(m_rules.digest.enabled);
    m_digestAt->setTime(m_rules.digest.at);
    m_quiet->setChecked(m_rules.quietHours.enabled);
    m_from->setTime(m_rules.quietHours.from);
    m_until->setTime(m_rules.quietHours.until);
    fillSnooze();
    fillZones();
    fillMuted();
    follow();
}

void NotificationSettingsDialog::fillSnooze()
{
    m_snooze->addItem(QString(), Off);
    const bool isSnoozed = m_rules.snoozedUntil > m_clock.now();
    if (isSnoozed)
        m_snooze->addItem(QString(), AsItIs);
    m_snooze->addItem(QString(), Hour);
    m_snooze->addItem(QString(), Morning);
    m_snooze->setCurrentIndex(isSnoozed ? 1 : 0);
}

/// The computer's own, Japan's, and whichever was chosen before.
void NotificationSettingsDialog::fillZones()
{
    m_zone->addItem(QString(), QByteArray());
    const auto chosen = m_rules.quietHours.timeZone;
    if (QTimeZone::systemTimeZoneId() != japan || chosen == japan)
        m_zone->addItem(QString(), japan);
    if (!chosen.isEmpty() && chosen != japan)
        m_zone->addItem(QString::fromLatin1(chosen), chosen);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(chosen)));
}

void NotificationSettingsDialog::fillMuted()
{
    const auto row = m_muted->currentRow();
    m_muted->clear();
    for (const auto &rule : std::as_const(m_rules.muteRules)) {
        const auto words = rule.until > m_clock.now() ? tr("Until %1: %2", "day, what is muted")
                                                            .arg(TimeWords::date(rule.until.addSecs(-1)),
                                                                 NotificationWords::muted(rule))
                                                      : tr("Over: %1").arg(NotificationWords::muted(rule));
        auto *item = new QListWidgetItem(words, m_muted);
        item->setToolTip(words);
    }
    m_muted->setCurrentRow(std::clamp(row, 0, std::max(0, m_muted->count() - 1)));
    const bool isEmpty = m_rules.muteRules.isEmpty();
    m_noneMuted->setVisible(isEmpty);
    m_muted->setVisible(!isEmpty);
    m_unmute->setVisible(!isEmpty);
}

void NotificationSettingsDialog::follow()
{
    const bool isOn = m_enabled->isChecked();
    for (QWidget *part : std::initializer_list<QWidget *>{m_thresholdField, m_snoozeField, m_digest, m_quiet})
        part->setEnabled(isOn);
    m_digestField->setEnabled(isOn && m_digest->isChecked());
    for (QWidget *part : {m_fromField, m_untilField, m_zoneField})
        part->setEnabled(isOn && m_quiet->isChecked());
    m_unmute->setEnabled(m_muted->currentRow() >= 0);
}

void NotificationSettingsDialog::updateDesktop()
{
    const auto words = m_desktop.words ? m_desktop.words() : QString();
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

void NotificationSettingsDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Notification settings"));
    setIntroduction(
        tr("What is announced on this computer for this organization. The list shows everything in "
           "any case."));
    setVerb(tr("Save"), {});
    m_desktopHeading->setText(tr("Announcements"));
    m_enabled->setText(tr("Announce new notifications on the desktop"));
    m_area->setText(tr("Notification area: icon, closing, starting…"));
    m_thresholdField->setLabel(tr("From which severity on"));
    const std::array names{tr("Everything"), tr("Warnings and errors"), tr("Errors only")};
    for (size_t place = 0; place < names.size(); ++place)
        m_threshold->setItemText(static_cast<int>(place), names[place]);
    m_snoozeField->setLabel(tr("Snooze"));
    m_snoozeField->setHelp(tr("What comes meanwhile is announced together at the end."));
    const auto until = TimeWords::clockTime(m_rules.snoozedUntil, m_clock.now());
    const auto tomorrow = TimeWords::clockTime(nextMorning(m_clock.now()), m_clock.now());
    const QStringList snoozes{tr("Off", "snooze"), tr("Until %1").arg(until), tr("For one hour"),
                              tr("Until the morning (%1)").arg(tomorrow)};
    for (int item = 0; item < m_snooze->count(); ++item)
        m_snooze->setItemText(item, snoozes.at(m_snooze->itemData(item).toInt()));
    m_digest->setText(tr("One digest a day of what is less severe"));
    m_digestField->setLabel(tr("Time of the digest"));
    m_quietHeading->setText(tr("Quiet hours"));
    m_quiet->setText(tr("Announce nothing during these hours"));
    m_fromField->setLabel(tr("From"));
    m_untilField->setLabel(tr("To"));
    m_zoneField->setLabel(tr("Time zone"));
    m_zone->setItemText(
        0, tr("That of this computer (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    if (const auto place = m_zone->findData(japan); place > 0)
        m_zone->setItemText(place, tr("Japan time"));
    m_mutedHeading->setText(tr("Muted"));
    m_noneMuted->setText(tr("Nothing is muted. “Mute this…” on a notification makes a rule for a known false "
                            "alarm."));
    m_muted->setAccessibleName(m_mutedHeading->text());
    m_unmute->setText(tr("Remove the rule"));
    fillMuted();
    updateDesktop();
}

// --- acting --------------------------------------------------------------------------------------

void NotificationSettingsDialog::removeRule()
{
    if (const auto row = m_muted->currentRow(); row >= 0)
        m_rules.muteRules.removeAt(row);
    fillMuted();
    if (m_rules.muteRules.isEmpty())
        verbButton()->setFocus();
}

QDateTime NotificationSettingsDialog::snoozedUntil() const
{
    const auto now = m_clock.now();
    switch (static_cast<Snooze>(m_snooze->currentData().toInt())) {
    case Off:
        return {};
    case AsItIs:
        return m_rules.snoozedUntil;
    case Hour:
        return now.addSecs(3600);
    case Morning:
        return nextMorning(now);
    }
    Q_UNREACHABLE();
}

void NotificationSettingsDialog::apply()
{
    m_rules.enabled = m_enabled->isChecked();
    m_rules.threshold = thresholds[static_cast<size_t>(m_threshold->currentIndex())];
    m_rules.snoozedUntil = snoozedUntil();
    m_rules.digest = {m_digest->isChecked(), m_digestAt->time()};
    m_rules.quietHours = {m_quiet->isChecked(), m_from->time(), m_until->time(),
                          m_zone->currentData().toByteArray()};
    m_desk.setRules(m_rules);
    applied();
}

} // namespace ccj::ui
