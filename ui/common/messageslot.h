// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

#include <QObject>

#include <functional>
#include <vector>

namespace ccj::ui {

/// Something to say in a banner. The words are asked for again when the language changes.
struct Message
{
    Banner::Severity severity = Banner::Severity::Information;
    std::function<QString()> text;
    std::function<QString()> actionText = {}; ///< none, or empty: there is no action
    std::function<void()> action = {};        ///< leaves the message where it is
    bool isPassing = false;                   ///< good news: goes with the next thing the user does
};

/// What a page has to say, one thing at a time in its one banner: the most severe first, of equals the
/// newest. When it is closed the next one comes.
class MessageSlot : public QObject
{
    Q_OBJECT
public:
    explicit MessageSlot(Banner &banner, QObject *parent = nullptr);

    /// A message with the same id is replaced and keeps its place.
    void put(const QString &id, Message message);
    /// The words of a message have changed, a countdown for example: not told again.
    void reword(const QString &id);
    void remove(const QString &id);
    bool holds(const QString &id) const;
    /// Drops the good news that has been read by now.
    void dropPassing();
    void clear();

Q_SIGNALS:
    /// The user closed this message.
    void closed(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString id;
        Message message;
    };
    const Entry *shown() const;
    void show();

    Banner &m_banner;
    std::vector<Entry> m_entries; // the newest last
};

} // namespace ccj::ui
