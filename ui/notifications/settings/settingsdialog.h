// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"
#include "ui/notifications/notificationsservices.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QTimeEdit;

namespace ccj::ui {

class Field;
class Label;
class LinkButton;

/// Which notifications are announced on this computer, and when: severity, quiet hours, snooze, digest, and
/// the rules for known false alarms. Nothing counts before it is saved.
class NotificationSettingsDialog : public ApplyDialog
{
    Q_OBJECT
public:
    /// The desk and the clock must outlive it.
    NotificationSettingsDialog(notifications::AttentionDesk &desk, const Clock &clock,
                               const DesktopReport &desktop, QWidget *parent = nullptr);

public Q_SLOTS:
    /// What the desktop offers has changed.
    void updateDesktop();

protected:
    void apply() override;
    void retranslateUi() override;

private:
    void build();
    QLayout *makeDesktop();
    QLayout *makeQuietHours();
    QLayout *makeMuted();
    void fill();
    void fillSnooze();
    void fillZones();
    void fillMuted();
    void follow();
    void removeRule();
    QDateTime snoozedUntil() const;

    notifications::AttentionDesk &m_desk;
    const Clock &m_clock;
    const DesktopReport m_desktop;
    notifications::AttentionRules m_rules;
    Label *m_desktopHeading;
    QCheckBox *m_enabled;
    QComboBox *m_threshold;
    Field *m_thresholdField;
    Label *m_state;
    LinkButton *m_area; ///< to the choices about the notification area
    QComboBox *m_snooze;
    Field *m_snoozeField;
    QCheckBox *m_digest;
    QTimeEdit *m_digestAt;
    Field *m_digestField;
    Label *m_quietHeading;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    Field *m_fromField;
    Field *m_untilField;
    QComboBox *m_zone;
    Field *m_zoneField;
    Label *m_mutedHeading;
    Label *m_noneMuted;
    QListWidget *m_muted;
    QPushButton *m_unmute;
};

} // namespace ccj::ui
