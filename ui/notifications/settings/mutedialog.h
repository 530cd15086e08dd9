// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/core/clock.h"
#include "app/notifications/attentiondesk.h"

class QComboBox;
class QDateEdit;
class QRadioButton;

namespace ccj::ui {

class Field;

/// Makes a rule for a known false alarm: what it fits, and the day on which it ends. It must end.
class MuteDialog : public ApplyDialog
{
    Q_OBJECT
public:
    /// The desk must outlive it.
    MuteDialog(notifications::AttentionDesk &desk, const notifications::Notification &notification,
               const QDateTime &now, QWidget *parent = nullptr);

protected:
    void apply() override;
    void retranslateUi() override;

private:
    notifications::MuteRule rule() const;
    void chooseSpan();

    notifications::AttentionDesk &m_desk;
    const notifications::Notification m_notification;
    const QDate m_today;
    QRadioButton *m_same;
    QRadioButton *m_everywhere;
    QRadioButton *m_service;
    QComboBox *m_span;
    Field *m_spanField;
    QDateEdit *m_day;
    Field *m_dayField;
};

} // namespace ccj::ui
