// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/localstore.h"

#include <QHash>
#include <QObject>

namespace ccj::preparation {

/// Where one organisation of one environment is kept apart from the others.
struct ProgressPlace
{
    QString environmentId;
    QString organizationId;

    bool operator==(const ProgressPlace &) const = default;
};

/// What was ticked or answered, by whom and when.
struct ProgressEntry
{
    QString value;
    QString by; ///< a name; empty for an API client
    QDateTime at;
};

/// How far the preparation of an organisation's connectors has come (R165): steps that are done and answers
/// about the machine. Kept on this computer, one change at a time.
class Progress : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Progress(LocalStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Opens what is kept of this place, unless it is open already; an empty organisation closes it.
    void open(const ProgressPlace &place);
    bool isOpen() const { return !m_place.organizationId.isEmpty(); }
    /// None: nothing was ticked or answered there.
    std::optional<ProgressEntry> entry(const QString &item) const;
    QString value(const QString &item) const { return m_entries.value(item).value; }
    /// Keeps a value, an empty one forgets. On an error nothing has changed.
    Result<void> keep(const QString &item, const QString &value, const QString &by);
    /// Forgets every item that begins so. On an error nothing has changed.
    Result<void> forget(const QString &prefix);

Q_SIGNALS:
    void changed();

private:
    LocalStore &m_store;
    const Clock &m_clock;
    ProgressPlace m_place;
    QHash<QString, ProgressEntry> m_entries;
};

/// The names under which steps and answers are kept.
QString stepItem(const QString &step);
QString answerItem(const QString &question);
inline constexpr auto doneValue = QLatin1StringView("done");
inline constexpr auto machineAnswers = QLatin1StringView("answer/machine/");

} // namespace ccj::preparation
