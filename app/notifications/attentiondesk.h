// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"
#include "app/notifications/announcer.h"
#include "app/notifications/archive.h"
#include "app/notifications/attentionrules.h"

#include <QSet>

namespace ccj::notifications {

/// Carries out the rules: announces what is new, now or later, each once, over restarts too. The rules are
/// kept in the settings, for each environment and organisation.
class AttentionDesk : public QObject
{
    Q_OBJECT
public:
    /// More than these at once are announced together.
    static constexpr qsizetype mostOneByOne = 3;
    /// Between two looks at the clock while something waits; so late an announcement may be.
    static constexpr std::chrono::seconds longestWait{60};

    /// All must outlive it.
    AttentionDesk(Archive &archive, Settings &settings, Clock &clock);

    /// Who announces; none until it is said. It must outlive the desk, or be taken away with nullptr.
    void setAnnouncer(Announcer *announcer);
    /// Whose rules count from now on; what waits for them is known to the archive.
    void setScope(const ArchiveScope &scope);

    const AttentionRules &rules() const { return m_rules; }
    /// Kept at once. What waits is judged anew by them.
    void setRules(const AttentionRules &rules);

    /// New notifications, newest first. One that was taken before is not taken again.
    void take(const QList<Notification> &fresh);
    /// These are not open any more.
    void withdraw(const QStringList &ids);

Q_SIGNALS:
    void rulesChanged();

private:
    void look();
    Pending release(Attention attention, Announcer::Occasion occasion);
    void announce(const QList<Notification> &due, Announcer::Occasion occasion);
    QDateTime lastDigest() const;
    void setLastDigest(const QDateTime &moment);

    Archive &m_archive;
    Settings &m_settings;
    Clock &m_clock;
    Announcer *m_announcer = nullptr;
    ArchiveScope m_scope;
    AttentionRules m_rules;
    QSet<QString> m_taken;     ///< in this run
    QSet<QString> m_announced; ///< one by one, and perhaps still on the screen
    bool m_mayWait = false;    ///< something may wait for the end of quiet hours
    Pending m_quietReading;
    Pending m_digestReading;
    Pending m_tick;
};

} // namespace ccj::notifications
