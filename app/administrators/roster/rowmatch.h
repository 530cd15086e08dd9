// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/rosterchunk.h"
#include "app/administrators/roster/rowrule.h"

#include <QDateTime>

namespace ccj::administrators {

/// A rule made ready for many packed rows.
class RowMatch
{
public:
    RowMatch(const RowRule &rule, const QDateTime &now);

    /// Call for each chunk before its rows.
    void enter(const RosterChunk &chunk);
    /// Everything but the words.
    bool fits(qsizetype row) const;
    /// All words are in the folded text of the row, or in `more`.
    bool hasWords(qsizetype row, QByteArrayView more = {}) const;
    bool matches(qsizetype row, QByteArrayView more = {}) const { return fits(row) && hasWords(row, more); }
    void addWords(const QString &typed);
    bool needsWords() const { return !m_words.isEmpty(); }

private:
    RowRule m_rule;
    QByteArrayList m_words;     ///< folded, UTF-8
    qint64 m_invitedBefore = 0; ///< ms; for invitedDaysAgo
    const RosterChunk *m_chunk = nullptr;
    qsizetype m_type = 0; ///< which word of the chunk it must be; -1: none of them, -2: any
    qsizetype m_access = 0;
    qsizetype m_provider = 0;
};

} // namespace ccj::administrators
