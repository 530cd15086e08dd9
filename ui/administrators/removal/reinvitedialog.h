// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/operationdialog.h"

#include "app/administrators/removal/reinvitation.h"

namespace ccj::ui {

class Label;
class LinkButton;

/// Invites somebody who was removed again, with the access they had. It is an invitation like any other:
/// says so, and says what can no longer be given. What stands in the way is said instead.
class ReinviteDialog : public OperationDialog
{
    Q_OBJECT
public:
    ReinviteDialog(administrators::AdministratorsController &controller,
                   const administrators::RecentRemoval &removal, QWidget *parent = nullptr);

Q_SIGNALS:
    /// They are back already: the user wants to see the row.
    void showRowRequested(const QString &key);

protected:
    void apply() override;
    bool showOutcome(const administrators::Operation &operation) override;
    void retranslateUi() override;

private:
    using Obstacle = administrators::ReinviteObstacle;
    void onLink();
    Obstacle obstacle() const;
    QString obstacleText() const;
    QString accessText() const;
    QString leftOutText() const;
    /// Full access needs no catalogue; none while it is read, or cannot be.
    std::optional<administrators::Reinvitation> offer() const;

    const administrators::RecentRemoval m_removal;
    std::optional<administrators::Operation> m_outcome; ///< one that is not known
    Label *m_heading;
    Label *m_access;
    Label *m_note;
    LinkButton *m_link; ///< to the row that is back, or to try the catalogue again
};

} // namespace ccj::ui
