// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/signoffdialog.h"

#include "ui/common/field.h"
#include "ui/common/lineedit.h"

#include <QVBoxLayout>

namespace ccj::ui {

using administrators::ReviewController;

SignOffDialog::SignOffDialog(ReviewController &reviews, QWidget *parent)
    : ApplyDialog(parent),
      m_reviews(reviews),
      m_reviewers(new LineEdit(this)),
      m_approver(new LineEdit(this)),
      m_remark(new LineEdit(this)),
      m_reviewersField(new Field(m_reviewers, this)),
      m_approverField(new Field(m_approver, this)),
      m_remarkField(new Field(m_remark, this))
{
    m_reviewers->setText(reviews.place().userName);
    for (auto *field : {m_reviewersField, m_approverField, m_remarkField})
        body()->addWidget(field);
    (m_reviewers->text().isEmpty() ? m_reviewers : m_approver)->setFocus();
    SignOffDialog::retranslateUi();
}

bool SignOffDialog::validate()
{
    const bool named = !m_reviewers->text().trimmed().isEmpty();
    m_reviewersField->setError(named ? QString() : tr("Enter who reviewed."));
    if (!named)
        m_reviewers->setFocus();
    return named;
}

void SignOffDialog::apply()
{
    m_reviews.signOff(
        {m_reviewers->text().trimmed(), m_approver->text().trimmed(), m_remark->text().trimmed(), {}});
    if (m_reviews.state() == ReviewController::State::SignedOff)
        applied();
    else
        failed(m_reviews.error().value_or(Error{}));
}

void SignOffDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Sign off the access review"));
    setIntroduction(
        tr("After this, decisions can no longer be changed. Nobody's access changes by it: what was "
           "decided is carried out in the list of administrators."));
    setVerb(tr("Sign off"), tr("Signing off…"));
    m_reviewersField->setLabel(tr("Reviewed by"));
    m_reviewersField->setHelp(tr("Several names can be separated by commas."));
    m_approverField->setLabel(tr("Approved by (optional)"));
    m_approverField->setHelp(tr("Left empty, the box on the sheet can be filled in by hand."));
    m_remarkField->setLabel(tr("Remark (optional)"));
}

} // namespace ccj::ui
