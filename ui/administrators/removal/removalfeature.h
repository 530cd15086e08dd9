// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

#include "app/administrators/removal/removalrecorder.h"

namespace ccj::ui {

/// Taking somebody's access away, or an invitation back, undoing that for 30 days, and sending an
/// invitation again (R119, R127).
class RemovalFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    RemovalFeature(AdministratorsHost &host, QObject *parent);

    QList<QAction *> menuActions() const override
    {
        return {m_resend, m_cancelInvitation, m_remove, m_recent};
    }
    QList<QAction *> rowActions(const administrators::Administrator &row) const override;
    void retranslate() override;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;
    /// Removes the selected row, or cancels its invitation, after a question; nothing where that cannot be.
    void remove();

private:
    void ask();
    void resend();
    void showRecent();
    void inviteAgainById(qint64 record);
    void inviteAgain(const administrators::RecentRemoval &removal);
    /// Once they are invited, their record has done its duty.
    void onOperation(const administrators::Operation &operation);

    administrators::RecentRemovals m_removals;
    administrators::RemovalRecorder m_recorder;
    QHash<quint64, qint64> m_invitedAgain; ///< record by operation that runs

    QAction *m_resend;
    QAction *m_cancelInvitation;
    QAction *m_remove;
    QAction *m_recent;
};

} // namespace ccj::ui
