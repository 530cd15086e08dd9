// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/notificationwords.h"

#include "ui/common/timewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 agoLimit = 7 * day;

} // namespace

QString NotificationWords::severity(const Notification &notification)
{
    if (notification.severity() != Severity::Unrecognised)
        return severity(notification.severity());
    const auto sent = oneLine(notification.severityText);
    return sent.isEmpty() ? tr("Not stated", "severity") : sent;
}

QString NotificationWords::severity(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return tr("Information");
    case Severity::Success:
        return tr("Success");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Error:
        return tr("Error");
    case Severity::Critical:
        return tr("Critical");
    case Severity::Unrecognised:
        return tr("Other", "severity");
    }
    Q_UNREACHABLE();
}

/// What we have never heard of stands out: rather too much than missed.
Tone NotificationWords::tone(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return Tone::Neutral;
    case Severity::Success:
        return Tone::Positive;
    case Severity::Warning:
    case Severity::Unrecognised:
        return Tone::Waiting;
    case Severity::Error:
    case Severity::Critical:
        return Tone::Negative;
    }
    Q_UNREACHABLE();
}

QString NotificationWords::priority(const Notification &notification)
{
    switch (notification.priority()) {
    case Notification::Priority::Low:
        return tr("Low", "priority");
    case Notification::Priority::Normal:
        return {};
    case Notification::Priority::High:
        return tr("High", "priority");
    case Notification::Priority::Urgent:
        return tr("Urgent", "priority");
    case Notification::Priority::Unrecognised:
        return oneLine(notification.priorityText);
    }
    Q_UNREACHABLE();
}

QString NotificationWords::state(State state)
{
    switch (state) {
    case State::Open:
        return tr("Open");
    case State::Dismissed:
        return tr("Dismissed");
    case State::Archived:
        return tr("Only on this computer");
    }
    Q_UNREACHABLE();
}

QString NotificationWords::state(const Group &group)
{
    return group.isHeld ? tr("Being dismissed") : state(group.state);
}

QString NotificationWords::title(const QString &title)
{
    const auto shown = oneLine(title);
    return shown.isEmpty() ? tr("(No title)") : shown;
}

QString NotificationWords::service(const QString &service)
{
    const auto shown = oneLine(service);
    return shown.isEmpty() ? tr("Not stated", "service") : shown;
}

QString NotificationWords::ago(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return u"—"_s;
    const auto seconds = time.secsTo(now);
    if (seconds < 0)
        return TimeWords::clockTime(time, now);
    if (seconds < minute)
        return tr("Just now");
    if (seconds < hour)
        return tr("%n minutes ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < day)
        return tr("%n hours ago", nullptr, static_cast<int>(seconds / hour));
    if (seconds < agoLimit)
        return tr("%n days ago", nullptr, static_cast<int>(seconds / day));
    return TimeWords::tableDate(time);
}

QString NotificationWords::exactTime(const QDateTime &time)
{
    return time.isValid() ? TimeWords::exactTime(time) : QString();
}

QString NotificationWords::language(const QString &tag)
{
    const QLocale locale(tag);
    switch (locale.language()) {
    case QLocale::Japanese:
        return u"日本語"_s;
    case QLocale::English:
        return u"English"_s;
    case QLocale::C:
        return oneLine(tag);
    default:
        return locale.nativeLanguageName();
    }
}

QString NotificationWords::interfaceLanguage()
{
    return QLocale().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
}

QString NotificationWords::muted(const MuteRule &rule)
{
    const auto parts = QStringList{oneLine(rule.title), oneLine(rule.service),
                                   rule.target.isEmpty() ? QString() : tr("one place only")};
    QStringList named;
    for (const auto &part : parts) {
        if (!part.isEmpty())
            named.append(part);
    }
    return named.isEmpty() ? tr("Everything") : named.join(tr(" · ", "between what a mute rule fits"));
}

} // namespace ccj::ui
