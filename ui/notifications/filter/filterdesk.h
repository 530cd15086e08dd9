// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/notifications/archive/archivefigures.h"
#include "ui/notifications/filter/notificationstools.h"

#include "app/notifications/notificationscontroller.h"

namespace ccj::ui {

/// Takes what is chosen in the tools to the rows, the archive and its figures, and tells the tools how many
/// there are of what, and of which services.
class FilterDesk : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    FilterDesk(notifications::NotificationsController &controller, NotificationsTools &tools,
               QObject *parent = nullptr);

    /// What the cloud lists, as far as it is let through.
    notifications::NotificationsFilter &rows() { return m_rows; }
    const ArchiveFigures &figures() const { return m_figures; }
    bool showsArchive() const { return m_tools.state() == notifications::State::Archived; }
    /// Finds a notification that the cloud lists and clears what hides it; a list that is being read is
    /// waited for. Answers with found() or notListed().
    void reveal(const QString &id);

Q_SIGNALS:
    /// Something else is chosen, or what is chosen may mean something else now.
    void applied();
    void found(int row); ///< among rows()
    void notListed();

private:
    void apply();
    void updateServices();
    void updateCounts();
    void lookForWanted();
    int revealed(const QString &id);

    notifications::NotificationsController &m_controller;
    NotificationsTools &m_tools;
    notifications::NotificationsFilter m_rows;
    ArchiveFigures m_figures;
    QString m_wanted; ///< the id that reveal() still waits for
};

} // namespace ccj::ui
