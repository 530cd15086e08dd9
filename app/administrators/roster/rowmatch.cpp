// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rowmatch.h"

#include "app/core/searchtext.h"

#include <algorithm>
#include <cstring>

namespace ccj::administrators {

namespace {

constexpr qsizetype any = -2;

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
    const auto find = [&](const QString &value) {
        return value.isEmpty() ? any : chunk.words().indexOf(value);
    };
    m_chunk = &chunk;
    m_type = find(m_rule.type);
    m_access = find(m_rule.accessType);
    m_provider = find(m_rule.providerType);
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
    const auto is = [](qsizetype wanted, quint16 value) { return wanted == any || wanted == value; };
    return is(m_type, m_chunk->type(row)) && is(m_access, m_chunk->accessType(row)) &&
           is(m_provider, m_chunk->providerType(row));
}

bool RowMatch::hasWords(qsizetype row, QByteArrayView more) const
{
    const auto text = m_chunk->search(row);
    return std::ranges::all_of(
        m_words, [&](const QByteArray &word) { return holds(text, word) || holds(more, word); });
}

} // namespace ccj::administrators
