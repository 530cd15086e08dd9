// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/roster.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ccj::administrators {

/// Looks for a few people among everybody, a slice at a time, so that the window never waits for it.
class RosterSearch : public QObject
{
    Q_OBJECT
public:
    /// So many are found at most.
    static constexpr qsizetype mostFound = 100;
    using Fits = std::function<bool(const Administrator &)>;

    /// Only those who fit are found at all.
    RosterSearch(const Roster &roster, Fits fits, QObject *parent = nullptr);

    /// Starts anew. Every word must occur in the name or the address, kana and width folded; without
    /// words everybody is found.
    void start(const QString &text);
    const QList<Administrator> &found() const { return m_found; }
    bool isRunning() const { return m_slice.isActive(); }
    /// There are more than were found.
    bool isCut() const { return m_cut; }

Q_SIGNALS:
    /// found(), or the end.
    void changed();

private:
    void runSlice();
    bool matches(const Administrator &item) const;

    Roster m_roster;
    Fits m_fits;
    QTimer m_slice;
    QStringList m_words;
    qsizetype m_next = 0;
    QList<Administrator> m_found;
    bool m_cut = false;
};

} // namespace ccj::administrators
