// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/endstep.h"

#include "ui/common/countdown.h"
#include "ui/common/errortext.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/marklist.h"
#include "ui/common/sentences.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using mfa::DeviceChange;
using Standing = DeviceChange::Standing;

EndStep::EndStep(const DeviceChange &change, QWidget *parent)
    : FlowStep(parent),
      m_change(change),
      m_mark(new IconLabel(u"check-circle-fill"_s, Role::Success, this, TextRole::Strong)),
      m_which(new Label(TextRole::Strong, this)),
      m_why(Label::explanation(this)),
      m_now(new MarkList(u"chevron-right"_s, Role::Muted, this))
{
    m_which->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_which, 1);
    auto *column = makeColumn();
    column->addLayout(line);
    column->addWidget(m_why);
    column->addWidget(m_now);
    column->addStretch();
    connect(&change, &DeviceChange::changed, this, [this] {
        if (m_change.step() == DeviceChange::Step::Reason)
            m_keyShown = false;
        m_keyShown = m_keyShown || m_change.key();
        if (m_change.step() == DeviceChange::Step::Done || m_change.step() == DeviceChange::Step::Ended) {
            retranslate();
            Q_EMIT changed();
        }
    });
}

bool EndStep::isUnknown() const
{
    return !isDone() && m_change.standing() == Standing::Unknown;
}

QString EndStep::headline() const
{
    if (isDone())
        return tr("The device has been changed");
    switch (m_change.standing().value_or(Standing::Unknown)) {
    case Standing::OldWorks:
        return tr("The device has not been changed");
    case Standing::OtherWorks:
        return tr("The device was changed somewhere else");
    case Standing::NewWorks:
    case Standing::Unknown:
        return m_change.isBusy() ? tr("Leaving the change of the device")
                                 : tr("It is not known which device works");
    }
    Q_UNREACHABLE();
}

QString EndStep::verb() const
{
    if (isDone())
        return tr("Close");
    if (!m_change.standing())
        return {};
    return isUnknown() ? tr("Ask the server again") : tr("Start again");
}

FlowStep::Default EndStep::defaultButton() const
{
    return isDone() || isUnknown() ? Default::Next : Default::Cancel;
}

QString EndStep::whichDevice() const
{
    if (isDone())
        return tr("The new device works. The server has accepted its code.");
    switch (m_change.standing().value_or(Standing::Unknown)) {
    case Standing::OldWorks:
        return tr("The old device works, as before. The server has confirmed it just now.");
    case Standing::OtherWorks:
        return tr("Neither: another change was completed meanwhile. The device of that one works.");
    case Standing::NewWorks:
    case Standing::Unknown:
        return m_change.isBusy() ? tr("The server is being asked which device works.")
                                 : sentences(tr("The server could not be asked which device works."),
                                             whenAskedAgain(m_change));
    }
    Q_UNREACHABLE();
}

QString EndStep::whenAskedAgain(const DeviceChange &change)
{
    if (change.isAsking())
        return tr("The server is being asked again.");
    return change.askWait().isRunning()
               ? tr("The server is asked again in %1.").arg(Countdown::text(change.askWait().left()))
               : QString();
}

QString EndStep::why() const
{
    if (isDone() || !m_change.error())
        return {};
    const ErrorText text = errorText(*m_change.error());
    return sentences(text.title, text.advice);
}

QStringList EndStep::whatNow() const
{
    if (isDone())
        return {
            tr("From now on, signing in asks for the code of the new device."),
            tr("An old Citrix Cloud Japan entry on another device can be deleted now: its codes are "
               "refused."),
            tr("You have been signed out everywhere else. A mail about this change is on its way to you.")};
    switch (m_change.standing().value_or(Standing::Unknown)) {
    case Standing::OldWorks:
        if (!m_keyShown)
            return {};
        return {
            tr("The QR code and the key that were shown are void. If you have added them to an app, delete "
               "that entry.")};
    case Standing::OtherWorks:
        return {tr("If that was not you, change your password and tell Citrix Support.")};
    case Standing::NewWorks:
    case Standing::Unknown:
        if (m_change.isBusy() || !m_keyShown)
            return {};
        return {
            tr("Keep both entries for now. At the next sign-in try the old device first, then the new one."),
            tr("A backup code works in either case.")};
    }
    Q_UNREACHABLE();
}

void EndStep::retranslate()
{
    const bool old = m_change.standing() == Standing::OldWorks;
    if (isDone())
        m_mark->setIcon(u"check-circle-fill"_s, Role::Success);
    else if (old || m_change.isBusy())
        m_mark->setIcon(u"info-circle-fill"_s, Role::Accent);
    else
        m_mark->setIcon(u"exclamation-triangle-fill"_s, Role::Warning);
    m_which->setText(whichDevice());
    m_why->setText(why());
    m_why->setVisible(!m_why->text().isEmpty());
    m_now->setWords(tr("What to do now"), whatNow());
}

} // namespace ccj::ui
