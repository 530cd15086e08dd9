// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/pagestate.h"
#include "app/notifications/archivemodel.h"
#include "app/notifications/attentiondesk.h"
#include "app/notifications/dismissals.h"
#include "app/notifications/listreader.h"
#include "app/notifications/notificationsmodel.h"
#include "app/notifications/poller.h"

#include <QObject>

#include <optional>

namespace ccj::notifications {

/// Whose notifications, and where.
struct Place
{
    QString environment;     ///< names the server in what is kept on this computer; empty: nothing is kept
    QString organization;    ///< customer ID; empty: nobody is signed in
    QString administrator;   ///< user ID; empty for an API client
    bool consoleApi = false; ///< dismissals and e-mail preferences are known only there

    /// Only a signed-in person dismisses.
    bool canDismiss() const { return consoleApi && !administrator.isEmpty(); }
    ArchiveScope scope() const { return {environment, organization, administrator}; }
    bool operator==(const Place &) const = default;
};

/// Says what notifications there are, whether somebody looks or not, keeps and announces them, and dismisses
/// what the user dismisses (R246-R250). Reads in the background without ever moving the idle clock (R31): a
/// reading that finds nothing new is one conditional request. A dismissal lives here and not in the page: it
/// is held back for Dismissals::undoSpan, in which it shows already and can be undone.
class NotificationsController : public QObject
{
    Q_OBJECT
public:
    /// So often the list is read to its end, not only its first page.
    static constexpr std::chrono::minutes wholeInterval{15};

    /// All must outlive the controller.
    NotificationsController(net::HttpClient &http, Clock &clock, Archive &archive, Settings &settings,
                            QObject *parent = nullptr);

    /// What the cloud lists, open and dismissed, as groups of repeats.
    NotificationsModel &model() { return m_model; }
    /// What the archive finds, beyond what the cloud lists.
    ArchiveModel &archived() { return m_archived; }
    Archive &archive() { return m_archive; }
    /// The rules of what is announced, and who announces.
    AttentionDesk &attention() { return m_attention; }

    const Place &place() const { return m_place; }
    /// Another place starts empty and is read in the background at once. Say it when all of it is known:
    /// each is another archive.
    void setPlace(const Place &place);
    /// Forgets everything, for another organisation or after signing out. What is held back is not sent any
    /// more: call sendHeld() first, and wait for idle() while isBusy().
    void clear() { setPlace({}); }

    PageState state() const { return m_state; }
    std::optional<Error> error() const { return m_error; } ///< of the last reading, in Stale and Error
    /// UTC, by this computer's clock; the last reading that worked. Invalid before the first.
    QDateTime loadedAt() const { return m_loadedAt; }
    bool isLoading() const { return m_reader.isActive() || m_isGroupingReading; }
    /// Notifications, not rows, that are open: for the badge (R247). Those whose dismissal is held back do
    /// not count.
    int openCount() const { return m_openCount; }
    /// The notification with this id as the cloud lists it.
    std::optional<Notification> notification(const QString &id) const;

    /// Reads the whole list; the rows that are shown stay until it is there. What the user has not asked for
    /// goes on without a word: the state stays as it is until it ends.
    void refresh(net::Priority priority = net::Priority::User);
    /// While somebody looks, the list is read more often. The page says so when it shows and hides.
    void setWatched(bool watched) { m_poller.setWatched(watched); }

    /// Dismisses what is open of these, by id. Returns the id that dismissalChanged() reports; 0 when there
    /// is nothing to dismiss, or nobody who could.
    quint64 dismiss(const QStringList &ids);
    /// Everything that is open now. What comes later is not meant.
    quint64 dismissAll();
    /// While it is held back. False when it is too late.
    bool undo(quint64 dismissal) { return m_dismissals.undo(dismissal); }
    /// Sends at once what is held back: before signing out, another organisation, or the end of the program.
    void sendHeld() { m_dismissals.sendHeld(); }
    /// Dismissals are held back or on their way; see idle().
    bool isBusy() const { return m_dismissals.isBusy(); }

Q_SIGNALS:
    void stateChanged(); ///< state(), error() or loadedAt()
    void openCountChanged(int count);
    void dismissalChanged(const ccj::notifications::Dismissal &dismissal);
    /// isBusy() is false again.
    void idle();
    /// Everything was forgotten, see setPlace().
    void cleared();

private:
    void read(ListReader::Depth depth, net::Priority priority);
    void poll();
    void onRead(const QList<Notification> &items);
    void onUnchanged();
    void onFailed(const Error &error);
    void onDismissal(const Dismissal &dismissal);
    void withdraw(const QList<Notification> &targets);
    void applyDone(const Dismissal &dismissal);
    void conclude();
    void show(bool isReading);
    void keep(const QSet<QString> &openBefore);
    void countOpen();
    QStringList openIds() const;
    void setState(PageState state);

    Worker m_worker; ///< first: it outlives what waits for it
    NotificationsApi m_api;
    Clock &m_clock;
    Archive &m_archive;
    AttentionDesk m_attention;
    ListReader m_reader;
    Poller m_poller;
    Dismissals m_dismissals;
    NotificationsModel m_model;
    ArchiveModel m_archived;
    Place m_place;
    QList<Notification> m_items; ///< as the cloud listed them, and what was dismissed since
    bool m_isAhead = false;      ///< something was dismissed since
    PageState m_state = PageState::Loading;
    std::optional<Error> m_error;
    QDateTime m_loadedAt;
    auth::Deadline m_wholeDue; ///< when the list is to be read to its end again
    ListReader::Depth m_depth = ListReader::Depth::Whole;
    bool m_isGroupingReading = false;
    int m_openCount = 0;
    Pending m_grouping;
    Pending m_keeping;
};

} // namespace ccj::notifications
