// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/desktopannouncer.h"

#include "ui/notifications/notificationwords.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using notifications::DesktopMessage;
using notifications::DesktopNotifier;
using notifications::Notification;
using Shape = Badge::Shape;

namespace {

/// Of what is announced together; one takes the place of the other.
const QString together = u"ccj:together"_s;
/// How many of them are named.
constexpr qsizetype mostNamed = 3;

notifications::Content wordsOf(const Notification &notification)
{
    return notification.wordingFor(NotificationWords::interfaceLanguage()).content;
}

/// Line by line, without control characters and empty lines.
QString plainLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString plain = notifications::oneLine(line).trimmed(); !plain.isEmpty())
            lines << plain;
    }
    return lines.join(u'\n');
}

DesktopMessage::Urgency urgencyOf(Shape shape)
{
    return shape == Shape::Octagon ? DesktopMessage::Urgency::Critical : DesktopMessage::Urgency::Normal;
}

} // namespace

Badge::Shape badgeShape(notifications::Severity severity)
{
    using enum notifications::Severity;
    switch (severity) {
    case Information:
    case Success:
        return Shape::Square;
    case Warning:
        return Shape::House;
    case Error:
    case Critical:
    case Unrecognised:
        return Shape::Octagon;
    }
    Q_UNREACHABLE();
}

DesktopAnnouncer::DesktopAnnouncer(DesktopNotifier &notifier, TrayIcon &tray)
    : m_notifier(notifier), m_tray(tray)
{
    connect(&notifier, &DesktopNotifier::failed, this, &DesktopAnnouncer::showInTray);
    connect(&notifier, &DesktopNotifier::activated, this, &DesktopAnnouncer::open);
    connect(&notifier, &DesktopNotifier::dismissed, this, &DesktopAnnouncer::dismissed);
    connect(&notifier, &DesktopNotifier::closed, this, &DesktopAnnouncer::closed);
    connect(&notifier, &DesktopNotifier::stateChanged, this, &DesktopAnnouncer::waysChanged);
    connect(&tray, &TrayIcon::shownChanged, this, &DesktopAnnouncer::waysChanged);
    connect(&tray, &TrayIcon::messageClicked, this, [this] { open(m_inTray, {}); });
}

void DesktopAnnouncer::announce(const Notification &notification)
{
    const notifications::Content words = wordsOf(notification);
    const QString title = notifications::oneLine(words.title).trimmed();
    DesktopMessage message;
    message.id = notification.id;
    message.title = title.isEmpty() ? tr("New notification") : title;
    message.text = plainLines(words.description);
    if (m_isDismissible)
        message.dismissLabel = tr("Dismiss");
    show(message, badgeShape(notification.severity()));
}

void DesktopAnnouncer::announceTogether(const QList<Notification> &notifications, Occasion occasion)
{
    const int count = static_cast<int>(notifications.size());
    DesktopMessage message;
    message.id = together;
    switch (occasion) {
    case Occasion::Many:
        message.title = tr("%n new notification(s)", nullptr, count);
        break;
    case Occasion::AfterQuiet:
        message.title = tr("%n notification(s) came while it was quiet", nullptr, count);
        break;
    case Occasion::Digest:
        message.title = tr("Today's digest: %n notification(s)", nullptr, count);
        break;
    }
    QStringList lines;
    Shape worst = Shape::Square;
    for (const Notification &notification : notifications) {
        worst = std::max(worst, badgeShape(notification.severity()));
        if (const QString title = notifications::oneLine(wordsOf(notification).title).trimmed();
            lines.size() < mostNamed && !title.isEmpty())
            lines << notifications::shortened(title, notifications::longestTitle);
    }
    if (const int others = count - static_cast<int>(lines.size()); others > 0)
        lines << tr("and %n more", nullptr, others);
    message.text = lines.join(u'\n');
    show(message, worst);
}

void DesktopAnnouncer::show(DesktopMessage message, Shape shape)
{
    message.sender = tr("Citrix Cloud Japan Console");
    message.openLabel = tr("Open");
    message.urgency = urgencyOf(shape);
    m_notifier.show(message);
}

void DesktopAnnouncer::showInTray(const DesktopMessage &message)
{
    if (!m_tray.canShowMessages()) {
        Q_EMIT closed(message.id);
        return;
    }
    m_inTray = message.id;
    m_tray.showMessage(notifications::shortened(message.title, notifications::longestTitle),
                       notifications::shortened(message.text, notifications::longestText),
                       message.urgency == DesktopMessage::Urgency::Critical ? Shape::Octagon : Shape::House);
}

void DesktopAnnouncer::open(const QString &id, const QString &token)
{
    Q_EMIT clicked(id == together ? QString() : id, token);
}

void DesktopAnnouncer::withdraw(const QString &id)
{
    m_notifier.withdraw(id);
}

void DesktopAnnouncer::withdrawAll()
{
    m_notifier.withdrawAll();
}

} // namespace ccj::ui
