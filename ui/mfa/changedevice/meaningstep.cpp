// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/meaningstep.h"

#include "ui/common/label.h"
#include "ui/common/marklist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using Reason = mfa::DeviceChange::Reason;

MeaningStep::MeaningStep(const mfa::DeviceChange &change, QWidget *parent)
    : FlowStep(parent),
      m_change(change),
      m_stops(new MarkList(u"dash-circle"_s, Role::Danger, this)),
      m_goesOn(new MarkList(u"check-lg"_s, Role::Success, this)),
      m_prepare(new MarkList(u"info-circle-fill"_s, Role::Accent, this))
{
    auto *column = makeColumn(metrics::groupGap);
    column->addWidget(m_stops);
    column->addWidget(m_goesOn);
    column->addWidget(m_prepare);
    column->addStretch();
}

QString MeaningStep::headline() const
{
    return tr("What changing the device means");
}

void MeaningStep::retranslate()
{
    m_stops->setWords(tr("What stops when the change is complete"),
                      {tr("The present enrolment is deleted, and a new key is made."),
                       tr("Codes of the old device are refused, in all of your organizations."),
                       tr("You are signed out everywhere but here.")});
    m_goesOn->setWords(tr("What goes on"),
                       {tr("The old device works until the code of the new one has been accepted."),
                        tr("Your backup codes and your recovery phone number stay as they are.")});
    const QString prepare =
        m_change.reason() == Reason::Reset
            ? tr("If you use the same authenticator app, delete its old Citrix Cloud Japan entry first. Two "
                 "entries with different codes are easily mixed up.")
            : tr("Install an authenticator app on the new device first. Any app for time-based one-time "
                 "passwords will do, Citrix SSO for example.");
    m_prepare->setWords(tr("What to prepare"), {prepare});
}

} // namespace ccj::ui
