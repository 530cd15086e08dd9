// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace ccj::notifications {

/// How serious a notification is, as its sender says.
enum class Severity {
    Information,
    Success,
    Warning,
    Error,
    Critical,     ///< not among those that can be sent, but one of those that mails are ordered for
    Unrecognised, ///< Notification::severityText tells
};
/// The severity with this name or number, in any case.
Severity severityFrom(const QString &text);

/// A notification in one language. Plain text, whatever it looks like: never to be shown as HTML.
struct Content
{
    QString languageTag; ///< "ja-JP", "en-US", ...; as sent
    QString title;
    QString description; ///< may hold line ends, and be very long
    QString detailUri;   ///< as sent; empty where there is none

    bool operator==(const Content &) const = default;
};

/// What there is to read for somebody who reads a language.
struct Wording
{
    Content content;
    bool isFallback = false; ///< it is not in that language: the sender has not written it
};

/// The row that a notification speaks of (R250); both empty where it names none.
struct LinkTarget
{
    QString resourceLocationId;
    QString connectorId;

    bool isEmpty() const { return resourceLocationId.isEmpty() && connectorId.isEmpty(); }
    bool operator==(const LinkTarget &) const = default;
};

/// One notification of the cloud. Enumerations are kept as sent, so that a value we have never heard of is
/// shown and not lost.
struct Notification
{
    enum class Priority {
        Low,
        Normal, ///< also where the sender does not say
        High,
        Urgent,
        Unrecognised, ///< priorityText tells
    };

    QString id; ///< where the server gives none: another name that stays the same
    QString severityText;
    QString priorityText;
    QString service; ///< the "component" that sent it; any service may
    QString eventId;
    QDateTime createdAt;  ///< UTC, by the sender's clock, which nobody checks; invalid where it is none
    QDateTime receivedAt; ///< UTC, by the cloud's clock; invalid where it does not say
    QList<Content> contents;
    LinkTarget target;
    QDateTime dismissedAt; ///< UTC; invalid: open for this administrator

    Severity severity() const { return severityFrom(severityText); }
    Priority priority() const;
    /// When it came: by the cloud's clock, or where that does not say by the sender's. May be invalid.
    QDateTime time() const { return receivedAt.isValid() ? receivedAt : createdAt; }
    bool isDismissed() const { return dismissedAt.isValid(); }
    /// In `language` ("ja", "en"), else in English, else in Japanese, else as it came first. Empty when the
    /// sender has written nothing at all.
    Wording wordingFor(const QString &language) const;
    /// Whose original can be asked for: every language tag, in the order of the sender.
    QStringList languages() const;
    /// The content under this very tag; empty where there is none.
    Content contentIn(const QString &languageTag) const;

    /// Reads one item of the list. Absent, null and mistyped fields are left empty; "data" is read as an
    /// object and as text that holds one; names may begin with a capital, as in webhooks.
    static Notification fromJson(const QJsonObject &json);
    /// For the archive and for exports: what fromJson() reads.
    QJsonObject toJson() const;

    bool operator==(const Notification &) const = default;
};

/// In one line, for tables and titles: line ends and other control characters become blanks. What turns the
/// direction of writing is closed again, so that it cannot turn what stands behind it.
QString oneLine(const QString &text);

} // namespace ccj::notifications

Q_DECLARE_METATYPE(ccj::notifications::Notification)
