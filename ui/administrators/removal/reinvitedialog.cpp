// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/reinvitedialog.h"

#include "ui/administrators/access/policywords.h"
#include "ui/administrators/administratorwords.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/linkbutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;

ReinviteDialog::ReinviteDialog(AdministratorsController &controller, const RecentRemoval &removal,
                               QWidget *parent)
    : OperationDialog(controller, parent),
      m_removal(removal),
      m_heading(new Label(TextRole::Strong, this)),
      m_access(new Label(TextRole::Base, this)),
      m_note(new Label(TextRole::Base, this, Role::Warning)),
      m_link(new LinkButton(this))
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::smallGap);
    for (Label *label : {m_heading, m_access, m_note}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_link, 0, Qt::AlignLeft);
    body()->addLayout(column);
    body()->addStretch();
    connect(m_link, &LinkButton::clicked, this, &ReinviteDialog::onLink);
    connect(&controller, &AdministratorsController::policiesChanged, this, [this] { retranslateUi(); });
    connect(&controller, &AdministratorsController::stateChanged, this, [this] { retranslateUi(); });
    if (obstacle() == Obstacle::None && !removal.access->isFull())
        controller.loadPolicies();
    ReinviteDialog::retranslateUi();
}

// --- what can be given ---------------------------------------------------------------------------

ReinviteObstacle ReinviteDialog::obstacle() const
{
    return reinviteObstacle(m_removal, controller().roster());
}

std::optional<Reinvitation> ReinviteDialog::offer() const
{
    if (obstacle() != Obstacle::None)
        return {};
    if (m_removal.access->isFull())
        return reinvitation(m_removal, {});
    const auto &catalogue = controller().policies();
    if (!catalogue || !*catalogue)
        return {};
    return reinvitation(m_removal, **catalogue);
}

void ReinviteDialog::apply()
{
    m_outcome.reset();
    follow(controller().invite(offer()->invitation));
}

bool ReinviteDialog::showOutcome(const Operation &operation)
{
    m_outcome = operation;
    retranslateUi();
    return true;
}

void ReinviteDialog::onLink()
{
    if (obstacle() != Obstacle::AlreadyBack)
        return controller().loadPolicies();
    if (const auto row = controller().roster().findByEmail(m_removal.person.email))
        Q_EMIT showRowRequested(row->key());
    reject();
}

// --- words ---------------------------------------------------------------------------------------

QString ReinviteDialog::obstacleText() const
{
    switch (obstacle()) {
    case Obstacle::None:
        return {};
    case Obstacle::AlreadyBack:
        return tr("This address is in the list already: nothing has to be done.");
    case Obstacle::NotAPerson:
        return tr("Groups and API clients are not invited. Add a group again from Azure AD, in the web "
                  "console under Identity and Access Management.");
    case Obstacle::UnknownAccess:
        return tr("Which permissions this person had could not be read before the removal. Invite them with "
                  "“Invite administrator” and choose the permissions there.");
    }
    return {};
}

QString ReinviteDialog::accessText() const
{
    const auto again = offer();
    if (!again)
        return obstacle() == Obstacle::None ? tr("Reading which permissions can be given…") : QString();
    if (again->invitation.fullAccess)
        return tr("Full access");
    QStringList names;
    for (const auto &policy : again->invitation.policies)
        names.append(PolicyWords::policy(policy));
    return names.isEmpty() ? tr("Custom access, without any permission")
                           : tr("Custom access: %1").arg(names.join(tr(", ", "between permissions")));
}

QString ReinviteDialog::leftOutText() const
{
    QStringList names;
    const auto again = offer();
    for (const auto &line : again->leftOut)
        names.append(PolicyWords::policy(line.before));
    return names.isEmpty() ? QString()
                           : tr("Not offered any more, in whole or in some scopes, and left out: %1")
                                 .arg(names.join(tr(", ", "between permissions")));
}

void ReinviteDialog::retranslateUi()
{
    OperationDialog::retranslateUi();
    const auto &catalogue = controller().policies();
    const bool failedToRead = obstacle() == Obstacle::None && !offer() && catalogue && !*catalogue;
    setHeadline(tr("Invite “%1” again?").arg(m_removal.person.fullName()));
    setIntroduction(tr("This is a new invitation to %1. The person gets a mail from cloud@citrix.com and has "
                       "to accept it.")
                        .arg(m_removal.person.email));
    setVerb(tr("Send invite"), tr("Sending…"));
    m_heading->setText(tr("Access"));
    m_heading->setVisible(obstacle() == Obstacle::None);
    m_access->setText(failedToRead ? errorText(catalogue->error()).title : accessText());
    m_access->setVisible(!m_access->text().isEmpty());
    m_note->setText(m_outcome ? AdministratorWords::outcome(*m_outcome).text
                    : offer() ? leftOutText()
                              : obstacleText());
    m_note->setVisible(!m_note->text().isEmpty());
    m_link->setText(failedToRead ? tr("Retry") : tr("Show in the list"));
    m_link->setVisible(failedToRead || obstacle() == Obstacle::AlreadyBack);
    setApplicable(offer().has_value());
}

} // namespace ccj::ui
