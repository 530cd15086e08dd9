// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/detail/notificationpane.h"

#include "ui/common/actionbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/linkbutton.h"
#include "ui/notifications/detail/readingtext.h"
#include "ui/notifications/notificationactions.h"
#include "ui/notifications/notificationwords.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace notifications;

namespace {

constexpr int leastWidth = 260;
constexpr int sideMargin = 20;
constexpr int repeatsHeight = 132;
constexpr qsizetype mostRepeats = 200;

/// What the sender links to; only what a browser opens, and never something that runs.
QUrl webAddress(const QString &sent)
{
    const QUrl url(sent.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

NotificationPane::NotificationPane(const NotificationActions &actions, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // follows what is in it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeBody(actions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_language = m_languages->currentData().toString();
        fill();
    });
    connect(m_more, &QPushButton::clicked, this, &NotificationPane::openMore);
    connect(m_repeats, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_repeat = item ? item->data(Qt::UserRole).toString() : QString();
        fill();
        Q_EMIT notificationChanged();
    });
    fill();
}

QWidget *NotificationPane::makeBody(const NotificationActions &actions)
{
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    m_title = new Label(TextRole::Heading, body);
    m_title->setWordWrap(true);
    m_mark = new IconLabel({}, Role::Text, body, TextRole::Base);
    m_severity = new Label(TextRole::Base, body);
    m_severity->setWordWrap(true);
    auto *severity = new QHBoxLayout;
    severity->setSpacing(metrics::smallGap);
    severity->addWidget(m_mark, 0, Qt::AlignTop);
    severity->addWidget(m_severity, 1);
    m_fallback = Label::explanation(body);
    m_text = new ReadingText(body);
    m_more = new LinkButton(body);
    m_facts = new FactList(body);
    m_repeatsHeading = new Label(TextRole::Strong, body);
    m_repeats = new QListWidget(body);
    m_repeats->setFixedHeight(scaled(repeatsHeight));
    m_earlier = Label::explanation(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(sideMargin, sideMargin, sideMargin, sideMargin);
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_title);
    column->addLayout(severity);
    column->addLayout(makeLanguageRow(body));
    column->addWidget(m_fallback);
    column->addWidget(m_text);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addLayout(makeButtons(actions, body));
    column->addWidget(m_facts);
    column->addWidget(m_repeatsHeading);
    column->addWidget(m_repeats);
    column->addWidget(m_earlier);
    column->addStretch(1);
    return body;
}

QLayout *NotificationPane::makeLanguageRow(QWidget *body)
{
    m_languageLabel = new Label(TextRole::Secondary, body, Role::Muted);
    m_languages = new QComboBox(body);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_languageLabel);
    row->addWidget(m_languages, 1);
    return row;
}

QLayout *NotificationPane::makeButtons(const NotificationActions &actions, QWidget *body)
{
    auto *row = new FlowLayout(nullptr);
    row->setSpacing(metrics::gap);
    for (QAction *action : {actions.follow, actions.dismiss, actions.dismissOne, actions.mute})
        row->addWidget(new ActionButton(action, ButtonKind::Normal, body));
    return row;
}

void NotificationPane::takeFocus()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QSize NotificationPane::minimumSizeHint() const
{
    return {scaled(leastWidth), 0};
}

void NotificationPane::setGroup(const std::optional<Group> &group)
{
    if (group == m_group)
        return;
    const bool isOther = !group || !m_group || group->key != m_group->key;
    m_group = group;
    if (isOther) {
        m_repeat.clear();
        m_language.clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    fillRepeats();
    fill();
}

std::optional<Notification> NotificationPane::notification() const
{
    if (!m_group)
        return {};
    const auto chosen = std::ranges::find(m_group->items, m_repeat, &Notification::id);
    return chosen == m_group->items.end() ? m_group->newest() : *chosen;
}

QString NotificationPane::text() const
{
    return m_title->text() + u"\n\n"_s + m_text->toPlainText();
}

void NotificationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_language.clear();
    fillRepeats();
    fill();
}

void NotificationPane::fill()
{
    setAccessibleName(tr("Details"));
    m_text->setAccessibleName(tr("Text"));
    m_languageLabel->setText(tr("Shown in"));
    m_languages->setAccessibleName(m_languageLabel->text());
    m_more->setText(tr("More on the web"));
    m_repeats->setAccessibleName(tr("Repeats"));
    const auto shown = notification();
    if (!shown)
        return;
    const auto shape = shapeOf(NotificationWords::tone(shown->severity()));
    const auto priority = NotificationWords::priority(*shown);
    const auto severity = NotificationWords::severity(*shown);
    m_mark->setIcon(shape.icon, shape.ink);
    m_severity->setText(priority.isEmpty() ? severity
                                           : tr("%1, priority: %2", "severity").arg(severity, priority));
    m_severity->setTone(shape.ink);
    fillLanguages(*shown);
    fillText();
    m_facts->setFacts(facts(*shown));
}

void NotificationPane::fillText()
{
    const auto shown = notification();
    const auto wording = m_language.isEmpty() ? shown->wordingFor(NotificationWords::interfaceLanguage())
                                              : Wording{shown->contentIn(m_language), false};
    const auto title = NotificationWords::title(wording.content.title);
    m_scroll->setAccessibleName(tr("Details of %1").arg(title));
    m_title->setText(title);
    m_title->setLayoutDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_fallback->setText(tr("The sender has not written this in your language. You see it in: %1.")
                            .arg(NotificationWords::language(wording.content.languageTag)));
    m_fallback->setVisible(wording.isFallback && !wording.content.languageTag.isEmpty());
    m_text->show(wording.content.description);
    m_text->setVisible(!wording.content.description.isEmpty());
    const auto url = webAddress(wording.content.detailUri);
    m_more->setVisible(url.isValid());
    m_more->setToolTip(url.toDisplayString());
    m_more->setProperty("url", url);
    const auto tag = m_languages->findData(wording.content.languageTag);
    m_languages->setCurrentIndex(tag);
}

void NotificationPane::fillLanguages(const Notification &shown)
{
    const auto tags = shown.languages();
    if (!tags.contains(m_language))
        m_language.clear();
    const QSignalBlocker quiet(m_languages);
    m_languages->clear();
    for (const auto &tag : tags)
        m_languages->addItem(NotificationWords::language(tag), tag);
    const bool isChoice = tags.size() > 1;
    m_languages->setVisible(isChoice);
    m_languageLabel->setVisible(isChoice);
}

/// Very many are of no use in a list; how many there are is said.
void NotificationPane::fillRepeats()
{
    const auto count = m_group ? m_group->count() : 0;
    const QSignalBlocker quiet(m_repeats);
    m_repeats->clear();
    const auto listed = std::min(count, mostRepeats);
    for (qsizetype place = 0; count > 1 && place < listed; ++place) {
        const auto &repeat = m_group->items.at(place);
        const auto time = NotificationWords::exactTime(repeat.time());
        auto *item = new QListWidgetItem(time.isEmpty() ? tr("Time not stated") : time, m_repeats);
        item->setData(Qt::UserRole, repeat.id);
        if (repeat.id == m_repeat || (m_repeat.isEmpty() && place == 0))
            m_repeats->setCurrentItem(item);
    }
    m_repeatsHeading->setText(tr("%n times", nullptr, static_cast<int>(count)));
    m_earlier->setText(tr("%n earlier ones are not listed here.", nullptr, static_cast<int>(count - listed)));
    m_repeatsHeading->setVisible(count > 1);
    m_repeats->setVisible(count > 1);
    m_earlier->setVisible(count > listed);
}

QList<Fact> NotificationPane::facts(const Notification &shown) const
{
    const auto now = m_clock.now();
    const auto received = shown.time();
    const auto exact = NotificationWords::exactTime(received);
    const auto when =
        exact.isEmpty()
            ? tr("Time not stated")
            : tr("%1 (%2)", "exact time, how long ago").arg(exact, NotificationWords::ago(received, now));
    // The sender's clock is nobody's business while it agrees.
    const bool differs = shown.receivedAt.isValid() && shown.createdAt.isValid() &&
                         std::abs(shown.receivedAt.secsTo(shown.createdAt)) > 60;
    return {{tr("Received"), when},
            {tr("Sent"), differs ? NotificationWords::exactTime(shown.createdAt) : QString()},
            {tr("Service"), NotificationWords::service(shown.service)},
            {tr("State"), NotificationWords::state(*m_group)},
            {tr("Dismissed"), NotificationWords::exactTime(shown.dismissedAt)},
            {tr("Event ID"), shown.eventId, {}, {}, true}};
}

void NotificationPane::openMore()
{
    QDesktopServices::openUrl(m_more->property("url").toUrl());
}

} // namespace ccj::ui
