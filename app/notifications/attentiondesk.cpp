// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/attentiondesk.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

using Occasion = Announcer::Occasion;
using Verdict = AttentionRules::Verdict;

namespace {

/// Under which name a scope's values stand in the settings.
QByteArray keyOf(const char *area, const ArchiveScope &scope)
{
    return QByteArray(area) + '/' + QUrl::toPercentEncoding(scope.environment) + '/' +
           QUrl::toPercentEncoding(scope.organization);
}

QByteArray rulesKey(const ArchiveScope &scope)
{
    return keyOf("notifications/attention", scope);
}

QByteArray digestKey(const ArchiveScope &scope)
{
    return keyOf("notifications/lastDigest", scope);
}

QStringList idsOf(const QList<Notification> &notifications)
{
    QStringList ids;
    for (const auto &notification : notifications)
        ids.append(notification.id);
    return ids;
}

} // namespace

AttentionDesk::AttentionDesk(Archive &archive, Settings &settings, Clock &clock)
    : m_archive(archive), m_settings(settings), m_clock(clock)
{
}

void AttentionDesk::setAnnouncer(Announcer *announcer)
{
    m_announcer = announcer;
    look();
}

void AttentionDesk::setScope(const ArchiveScope &scope)
{
    if (scope == m_scope)
        return;
    withdraw(m_announced.values());
    m_scope = scope;
    m_taken.clear();
    m_quietReading.cancel();
    m_digestReading.cancel();
    m_rules = {};
    m_mayWait = scope.isValid(); // from an earlier run
    if (scope.isValid()) {
        const auto json = m_settings.value(Setting<QByteArray>{rulesKey(scope).constData(), {}});
        m_rules = AttentionRules::fromJson(QJsonDocument::fromJson(json).object());
    }
    look();
    Q_EMIT rulesChanged();
}

void AttentionDesk::setRules(const AttentionRules &rules)
{
    if (rules == m_rules || !m_scope.isValid())
        return;
    const bool beginsDigest = rules.digest.enabled && !m_rules.digest.enabled;
    m_rules = rules;
    m_settings.setValue(Setting<QByteArray>{rulesKey(m_scope).constData(), {}},
                        QJsonDocument(rules.toJson()).toJson(QJsonDocument::Compact));
    if (beginsDigest)
        setLastDigest(m_clock.now());
    look();
    Q_EMIT rulesChanged();
}

// --- what is new ---------------------------------------------------------------------------------

void AttentionDesk::take(const QList<Notification> &fresh)
{
    if (!m_announcer)
        return;
    const auto now = m_clock.now();
    QList<Notification> due;
    QStringList silent;
    QStringList afterQuiet;
    QStringList digest;
    for (const auto &notification : fresh) {
        if (m_taken.contains(notification.id))
            continue;
        m_taken.insert(notification.id);
        switch (m_rules.judge(notification, now)) {
        case Verdict::Now:
            due.append(notification);
            break;
        case Verdict::AfterQuiet:
            afterQuiet.append(notification.id);
            break;
        case Verdict::Digest:
            digest.append(notification.id);
            break;
        case Verdict::Silent:
            silent.append(notification.id);
            break;
        }
    }
    m_archive.decide(m_scope, silent, Attention::Settled);
    m_archive.decide(m_scope, afterQuiet, Attention::AfterQuiet);
    m_archive.decide(m_scope, digest, Attention::Digest);
    m_mayWait = m_mayWait || !afterQuiet.isEmpty();
    announce(due, Occasion::Many);
    look();
}

void AttentionDesk::announce(const QList<Notification> &due, Occasion occasion)
{
    if (due.isEmpty() || !m_announcer)
        return;
    // Before it is announced: rather missed in a crash than told at every start.
    m_archive.decide(m_scope, idsOf(due), Attention::Settled);
    const auto most = occasion == Occasion::Many ? mostOneByOne : 1;
    if (due.size() > most)
        return m_announcer->announceTogether(due, occasion);
    for (const auto &notification : due) {
        m_announced.insert(notification.id);
        m_announcer->announce(notification);
    }
}

void AttentionDesk::withdraw(const QStringList &ids)
{
    for (const auto &id : ids) {
        if (m_announced.remove(id) && m_announcer)
            m_announcer->withdraw(id);
    }
}

// --- what waits ----------------------------------------------------------------------------------

/// What waits stands in the archive, which is asked only when its time has come.
void AttentionDesk::look()
{
    m_tick.cancel();
    if (!m_announcer || !m_scope.isValid() || !m_rules.enabled)
        return;
    const auto now = m_clock.now();
    if (m_mayWait && m_rules.quietEndsAt(now) <= now) {
        m_mayWait = false;
        m_quietReading = release(Attention::AfterQuiet, Occasion::AfterQuiet);
    }
    // A clock that was set back must not keep the next digest away.
    if (lastDigest() > now)
        setLastDigest(now);
    if (m_rules.digest.enabled && m_rules.nextDigestAfter(lastDigest()) <= now) {
        setLastDigest(now);
        m_digestReading = release(Attention::Digest, Occasion::Digest);
    }
    if (m_mayWait || m_rules.digest.enabled)
        m_tick = m_clock.after(longestWait, [this] { look(); });
}

Pending AttentionDesk::release(Attention attention, Occasion occasion)
{
    return m_archive.waiting(m_scope, attention,
                             [this, occasion](const Result<QList<Notification>> &waiting) {
                                 if (!waiting)
                                     return; // the archive says so; the list shows them all the same
                                 auto due = *waiting;
                                 const auto now = m_clock.now();
                                 due.removeIf([&](const Notification &notification) {
                                     return m_rules.isMuted(notification, now);
                                 });
                                 announce(due, occasion);
                             });
}

/// UTC; where none is known it is as if one had been given just now.
QDateTime AttentionDesk::lastDigest() const
{
    const auto text = m_settings.value(Setting<QString>{digestKey(m_scope).constData(), {}});
    const auto last = QDateTime::fromString(text, Qt::ISODate);
    return last.isValid() ? last : m_clock.now();
}

void AttentionDesk::setLastDigest(const QDateTime &moment)
{
    m_settings.setValue(Setting<QString>{digestKey(m_scope).constData(), {}}, moment.toString(Qt::ISODate));
}

} // namespace ccj::notifications
