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
    std::vector<bool> m_fitting; ///< by the number of the kind in the chunk
};

} // namespace ccj::administrators
