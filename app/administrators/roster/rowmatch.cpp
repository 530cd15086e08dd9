// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rowmatch.h"

#include "app/core/searchtext.h"

#include <algorithm>
#include <cstring>

namespace ccj::administrators {

namespace {

bool holds(QByteArrayView text, const QByteArray &word)
{
    return memmem(text.data(), static_cast<size_t>(text.size()), word.constData(),
                  static_cast<size_t>(word.size())) != nullptr;
}

} // namespace

RowMatch::RowMatch(const RowRule &rule, const QDateTime &now) : m_rule(rule)
{
    addWords(rule.text);
    if (rule.invitedDaysAgo)
        m_invitedBefore = now.addDays(-*rule.invitedDaysAgo).toMSecsSinceEpoch();
}

void RowMatch::addWords(const QString &typed)
{
    for (const auto &word : foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts))
        m_words.append(word.toUtf8());
}

void RowMatch::enter(const RosterChunk &chunk)
{
    const auto is = [](const QString &wanted, const QString &value) {
        return wanted.isEmpty() || wanted == value;
    };
    m_chunk = &chunk;
    m_fitting.clear();
    for (const auto &kind : chunk.kinds())
        m_fitting.push_back(is(m_rule.type, kind.type) && is(m_rule.accessType, kind.accessType) &&
                            is(m_rule.providerType, kind.providerType));
}

bool RowMatch::fits(qsizetype row) const
{
    if (m_rule.status && m_chunk->status(row) != *m_rule.status)
        return false;
    if (m_rule.invitedDaysAgo) {
        const auto invited = m_chunk->invited(row);
        if (m_chunk->status(row) == Status::Active || invited == RosterChunk::noTime ||
            invited >= m_invitedBefore)
            return false;
    }
    return m_fitting[m_chunk->kindNumber(row)];
}

bool RowMatch::hasWords(qsizetype row, QByteArrayView more) const
{
    const auto text = m_chunk->search(row);
    return std::ranges::all_of(
        m_words, [&](const QByteArray &word) { return holds(text, word) || holds(more, word); });
}

} // namespace ccj::administrators
