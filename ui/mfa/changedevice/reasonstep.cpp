// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/reasonstep.h"

#include "ui/common/label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ccj::ui {

using mfa::DeviceChange;
using Reason = DeviceChange::Reason;

ReasonStep::ReasonStep(DeviceChange &change, QWidget *parent) : FlowStep(parent), m_change(change)
{
    auto *group = new QButtonGroup(this);
    auto *column = makeColumn(0);
    int place = 0;
    for (const Reason reason : {Reason::Lost, Reason::NewDevice, Reason::Reset}) {
        Choice &choice = m_choices.at(place++);
        choice = {reason, new QRadioButton(this), Label::explanation(this)};
        group->addButton(choice.button);
        choice.help->setContentsMargins(scaled(metrics::icon) + metrics::gap, 0, 0, metrics::fieldGap);
        column->addWidget(choice.button);
        column->addWidget(choice.help);
        connect(choice.button, &QRadioButton::toggled, this, [this, reason](bool on) {
            if (on && m_change.reason() != reason)
                m_change.chooseReason(reason);
        });
    }
    column->addStretch();
    connect(&change, &DeviceChange::changed, this, &FlowStep::changed);
}

QString ReasonStep::headline() const
{
    return tr("Why do you change the device?");
}

QString ReasonStep::reassurance() const
{
    return tr("Nothing changes before the last step. You can leave at any time.");
}

QWidget *ReasonStep::firstField()
{
    for (const Choice &choice : m_choices) {
        if (choice.button->isChecked())
            return choice.button;
    }
    return m_choices.front().button;
}

void ReasonStep::enter()
{
    for (const Choice &choice : m_choices)
        choice.button->setChecked(choice.reason == m_change.reason());
}

void ReasonStep::retranslate()
{
    const auto word = [this](Reason reason, const QString &text, const QString &help) {
        for (const Choice &choice : m_choices) {
            if (choice.reason != reason)
                continue;
            choice.button->setText(text);
            choice.button->setAccessibleDescription(help);
            choice.help->setText(help);
        }
    };
    word(Reason::Lost, tr("I have lost the device"),
         tr("You will prove who you are with a backup code or a code by email."));
    word(Reason::NewDevice, tr("I want to use another device"),
         tr("A new phone or computer. Keep the old one at hand until you are done."));
    word(Reason::Reset, tr("The authenticator app was reset"),
         tr("The same device, but the app was installed again or has lost its entries."));
}

} // namespace ccj::ui
