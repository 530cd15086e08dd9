// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/factlist.h"

#include "app/core/clock.h"
#include "app/notifications/group.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QListWidget;
class QScrollArea;

namespace ccj::ui {

class ActionButton;
class IconLabel;
class Label;
class LinkButton;
class ReadingText;
struct NotificationActions;

/// The whole of one notification: its text in the language of the interface or, on request, in another one
/// that it was written in, its facts, and every repeat.
class NotificationPane : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    NotificationPane(const NotificationActions &actions, const Clock &clock, QWidget *parent = nullptr);

    /// None is fine.
    void setGroup(const std::optional<notifications::Group> &group);
    /// The repeat that is shown.
    std::optional<notifications::Notification> notification() const;
    /// Title and text as they are shown.
    QString text() const;
    /// The keyboard goes on here, from the top.
    void takeFocus();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another repeat is shown.
    void notificationChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBody(const NotificationActions &actions);
    QLayout *makeLanguageRow(QWidget *body);
    QLayout *makeButtons(const NotificationActions &actions, QWidget *body);
    void fill();
    void fillText();
    void fillLanguages(const notifications::Notification &shown);
    void fillRepeats();
    QList<Fact> facts(const notifications::Notification &shown) const;
    void openMore();

    const Clock &m_clock;
    std::optional<notifications::Group> m_group;
    QString m_repeat;   ///< the id of the repeat that was chosen; empty: the newest
    QString m_language; ///< the tag that was asked for; empty: that of the interface
    QScrollArea *m_scroll;
    Label *m_title;
    IconLabel *m_mark;
    Label *m_severity;
    Label *m_fallback;
    Label *m_languageLabel;
    QComboBox *m_languages;
    ReadingText *m_text;
    LinkButton *m_more;
    FactList *m_facts;
    Label *m_repeatsHeading;
    QListWidget *m_repeats;
    Label *m_earlier;
};

} // namespace ccj::ui
