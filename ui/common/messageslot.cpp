// SPDX-License-Identifier: Apache-2.0
#include "ui/common/messageslot.h"

#include <QEvent>

#include <algorithm>

namespace ccj::ui {

namespace {

int rank(Banner::Severity severity)
{
    switch (severity) {
    case Banner::Severity::Danger:
        return 2;
    case Banner::Severity::Warning:
        return 1;
    case Banner::Severity::Information:
    case Banner::Severity::Success:
        break;
    }
    return 0;
}

} // namespace

MessageSlot::MessageSlot(Banner &banner, QObject *parent) : QObject(parent), m_banner(banner)
{
    m_banner.setDismissible(true);
    m_banner.installEventFilter(this);
    connect(&banner, &Banner::actionTriggered, this, [this] {
        if (const auto *entry = shown(); entry && entry->message.action)
            std::function(entry->message.action)(); // a copy: it may take the message away
    });
    connect(&banner, &Banner::dismissed, this, [this] {
        if (const auto *entry = shown()) {
            const auto id = entry->id;
            remove(id);
            Q_EMIT closed(id);
        }
    });
}

void MessageSlot::put(const QString &id, Message message)
{
    const auto held = std::ranges::find(m_entries, id, &Entry::id);
    if (held != m_entries.end())
        held->message = std::move(message);
    else
        m_entries.push_back({id, std::move(message)});
    show();
}

void MessageSlot::reword(const QString &id)
{
    if (const auto *entry = shown(); entry && entry->id == id)
        m_banner.updateText(entry->message.text());
}

void MessageSlot::remove(const QString &id)
{
    if (std::erase_if(m_entries, [&](const Entry &entry) { return entry.id == id; }) > 0)
        show();
}

bool MessageSlot::holds(const QString &id) const
{
    return std::ranges::find(m_entries, id, &Entry::id) != m_entries.end();
}

void MessageSlot::dropPassing()
{
    if (std::erase_if(m_entries, [](const Entry &entry) { return entry.message.isPassing; }) > 0)
        show();
}

void MessageSlot::clear()
{
    m_entries.clear();
    show();
}

const MessageSlot::Entry *MessageSlot::shown() const
{
    const Entry *first = nullptr;
    for (const auto &entry : m_entries) {
        if (!first || rank(entry.message.severity) >= rank(first->message.severity))
            first = &entry;
    }
    return first;
}

void MessageSlot::show()
{
    const auto *entry = shown();
    if (!entry)
        return m_banner.clear();
    const auto &message = entry->message;
    m_banner.setMessage(message.severity, message.text(),
                        message.actionText ? message.actionText() : QString());
}

bool MessageSlot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_entries.empty())
        show();
    return QObject::eventFilter(watched, event);
}

} // namespace ccj::ui
