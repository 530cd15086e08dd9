// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/confirmstep.h"

#include "ui/common/label.h"

#include <QVBoxLayout>

namespace ccj::ui {

ConfirmStep::ConfirmStep(QWidget *parent)
    : FlowStep(parent),
      m_consequence(new Label(TextRole::Base, this)),
      m_next(new Label(TextRole::Base, this))
{
    auto *column = makeColumn();
    for (Label *label : {m_consequence, m_next}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
}

QString ConfirmStep::headline() const
{
    return tr("Change the device?");
}

QString ConfirmStep::verb() const
{
    return tr("Yes, change device");
}

void ConfirmStep::retranslate()
{
    m_consequence->setText(
        tr("Changing the device deletes the present enrolment and makes a new key. Earlier "
           "codes cannot be used any more when the change is complete."));
    m_next->setText(
        tr("Next you prove once more that it is you. Until the last step nothing has changed, and "
           "the old device works on."));
}

} // namespace ccj::ui
