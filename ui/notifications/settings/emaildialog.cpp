// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/settings/emaildialog.h"

#include "ui/common/label.h"
#include "ui/common/placeholder.h"
#include "ui/common/timewords.h"
#include "ui/notifications/notificationwords.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ccj::ui {

using namespace notifications;
using Saving = EmailPreferencesController::Saving;

EmailDialog::EmailDialog(EmailPreferencesController &controller, QWidget *parent)
    : ApplyDialog(parent),
      m_controller(controller),
      m_note(Label::explanation(this)),
      m_failed(new Placeholder(this)),
      m_send(new QCheckBox(this)),
      m_typesBox(new QWidget(this))
{
    auto *types = new QVBoxLayout(m_typesBox);
    types->setContentsMargins(metrics::groupGap, 0, 0, 0);
    types->setSpacing(metrics::gap);
    body()->addWidget(m_send);
    body()->addWidget(m_typesBox);
    body()->addWidget(m_note);
    body()->addWidget(m_failed);
    connect(m_send, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn && std::ranges::none_of(m_types, &QCheckBox::isChecked)) {
            for (auto *type : std::as_const(m_types))
                type->setChecked(true);
        }
        updateTypes();
    });
    connect(m_failed, &Placeholder::actionRequested, &controller, [this] { m_controller.refresh(); });
    connect(&controller, &EmailPreferencesController::changed, this, &EmailDialog::follow);
    EmailDialog::retranslateUi();
    controller.refresh();
}

void EmailDialog::follow()
{
    if (m_isSaving)
        return endSaving();
    const auto &read = m_controller.preferences();
    if (read.state() == PageState::Ready && read.value() && m_shown != read.value())
        fill(*read.value());
    showReading();
}

void EmailDialog::showReading()
{
    const auto &read = m_controller.preferences();
    const bool isFailed = !m_shown && read.state() == PageState::Error;
    m_send->setVisible(m_shown.has_value());
    m_typesBox->setVisible(m_shown.has_value());
    m_failed->setVisible(isFailed);
    if (isFailed && read.error() && m_failed->error() != read.error())
        m_failed->showError(*read.error());
    m_note->setVisible(!isFailed);
    if (!m_shown)
        m_note->setText(tr("Loading…"));
    else if (m_shown->enabledDate.isValid() && m_shown->sendEmails)
        m_note->setText(tr("On since %1.").arg(TimeWords::date(m_shown->enabledDate.startOfDay())));
    else
        m_note->setText(tr("The address is that of your account."));
    setApplicable(m_shown.has_value());
}

void EmailDialog::fill(const EmailPreferences &preferences)
{
    m_shown = preferences;
    qDeleteAll(std::exchange(m_types, {}));
    for (const auto &subscription : preferences.subscriptions) {
        auto *type = new QCheckBox(typeName(subscription.type), m_typesBox);
        type->setChecked(subscription.enabled);
        m_typesBox->layout()->addWidget(type);
        m_types.append(type);
    }
    m_send->setChecked(preferences.sendEmails);
    updateTypes();
}

void EmailDialog::updateTypes()
{
    m_typesBox->setEnabled(m_send->isChecked());
}

EmailPreferences EmailDialog::wanted() const
{
    auto wanted = m_shown.value_or(EmailPreferences());
    wanted.sendEmails = m_send->isChecked();
    for (qsizetype place = 0; place < m_types.size(); ++place)
        wanted.subscriptions[place].enabled = m_types[place]->isChecked();
    return wanted;
}

void EmailDialog::apply()
{
    m_isSaving = true;
    m_controller.save(wanted());
}

void EmailDialog::endSaving()
{
    if (m_controller.isBusy())
        return;
    m_isSaving = false;
    if (m_controller.saving() == Saving::Done)
        return applied();
    failed(m_controller.saveError().value_or(Error::of(Error::Kind::Timeout)));
}

QString EmailDialog::typeName(const QString &type)
{
    const auto severity = severityFrom(type);
    return severity == Severity::Unrecognised ? oneLine(type) : NotificationWords::severity(severity);
}

void EmailDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Email notifications"));
    setIntroduction(
        tr("Citrix Cloud mails these to you, whether this console runs or not. They are yours alone."));
    setVerb(tr("Save"), tr("Saving…"));
    m_send->setText(tr("Send notifications by email"));
    for (qsizetype place = 0; m_shown && place < m_types.size(); ++place)
        m_types[place]->setText(typeName(m_shown->subscriptions[place].type));
    showReading();
}

} // namespace ccj::ui
