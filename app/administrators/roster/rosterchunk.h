// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administrator.h"

#include <QByteArray>

#include <limits>
#include <memory>
#include <vector>

namespace ccj::administrators {

/// How many of a roster there are of each kind.
struct RosterCounts
{
    qsizetype all = 0;
    qsizetype full = 0;   ///< with Full access, whatever their state
    qsizetype custom = 0; ///< with Custom access, whatever their state
    qsizetype invited = 0;
    qsizetype expired = 0;
    qsizetype people = 0; ///< invited ones too; all others are groups, service principals and the like
    qsizetype groups = 0;
    qsizetype activePeople = 0;     ///< R131: neither pending, nor groups, nor service principals
    qsizetype activeFullPeople = 0; ///< those of them with Full access

    void add(const Administrator &item);
    RosterCounts &operator+=(const RosterCounts &other);
    bool operator==(const RosterCounts &) const = default;
};

/// What many administrators have in common, as the server sends it.
struct RosterKind
{
    QString type;
    QString accessType;
    QString providerType;
    bool operator==(const RosterKind &) const = default;
};

/// Some administrators in a row, packed: their texts as UTF-8, the folded text that a search looks
/// through, and the bytes that sort them. Never changes once it is built; may be read from any thread.
class RosterChunk
{
public:
    using Pointer = std::shared_ptr<const RosterChunk>;

    /// A thousand at most in each, so that one person is exchanged in no time.
    static QList<Pointer> packed(const QList<Administrator> &items);
    static constexpr qsizetype mostRows = 1000;

    qsizetype size() const { return std::ssize(m_rows); }
    Administrator at(qsizetype row) const;

    /// Folded name and address, see searchKey().
    QByteArrayView search(qsizetype row) const { return slice(m_search, row, &Row::search); }
    /// Name and address as collationKey() makes them; both end with a zero.
    const char *nameOrder(qsizetype row) const { return m_order.constData() + m_rows[index(row)].order; }
    const char *emailOrder(qsizetype row) const { return nameOrder(row) + qstrlen(nameOrder(row)) + 1; }
    /// Of key() and of emailKey(); the latter is 0 without an address.
    quint32 keyHash(qsizetype row) const { return m_keyHashes[index(row)]; }
    quint32 emailHash(qsizetype row) const { return m_emailHashes[index(row)]; }
    Status status(qsizetype row) const { return m_rows[index(row)].status(); }
    qint64 created(qsizetype row) const { return m_rows[index(row)].created; } ///< ms; noTime when not known
    qint64 invited(qsizetype row) const;                                       ///< ms; noTime when not known

    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    /// The kinds of this chunk, each once, and which of them a row is of.
    const std::vector<RosterKind> &kinds() const { return m_kinds; }
    size_t kindNumber(qsizetype row) const { return m_rows[index(row)].kind; }
    const RosterKind &kind(qsizetype row) const { return m_kinds[kindNumber(row)]; }

    /// Both rows hold the same administrator.
    bool isSame(qsizetype row, const RosterChunk &other, qsizetype otherRow) const;
    const RosterCounts &counts() const { return m_counts; }
    /// What it takes in memory.
    qsizetype bytes() const;
    /// All of them, to scan.
    const std::vector<quint32> &keyHashes() const { return m_keyHashes; }
    const std::vector<quint32> &emailHashes() const { return m_emailHashes; }

private:
    friend class RosterChunkBuilder;

    struct Row
    {
        quint32 text = 0; ///< where its part begins, here and below
        quint32 search = 0;
        quint32 order = 0;
        quint16 kind = 0;
        bool pending : 1 = false;
        bool expired : 1 = false;
        bool oidIsUserId : 1 = false;       ///< ucOid is not kept: it is the user ID, prefixed
        bool oidIsExternal : 1 = false;     ///< ucOid is not kept: it is the external one
        bool displaysLastFirst : 1 = false; ///< displayName is not kept: last name, space, first name
        bool displaysFirstLast : 1 = false; ///< displayName is not kept: first name, space, last name
        bool emailIsInSearch : 1 = false;   ///< the address is not kept: it is the end of the search text
        qint64 created = noTime;
        qint64 updated = noTime;

        Status status() const;
    };
    static_assert(sizeof(Row) == 32); // each of a hundred thousand
    static size_t index(qsizetype row) { return static_cast<size_t>(row); }
    QByteArrayView slice(const QByteArray &all, qsizetype row, quint32 Row::*begin) const;

    std::vector<Row> m_rows;
    std::vector<quint32> m_keyHashes;
    std::vector<quint32> m_emailHashes;
    QByteArray m_text;
    QByteArray m_search;
    QByteArray m_order;
    std::vector<RosterKind> m_kinds;
    RosterCounts m_counts;
};

/// Packs administrators into a chunk, in the order in which they are added.
class RosterChunkBuilder
{
public:
    qsizetype size() const { return m_chunk->size(); }
    void add(const Administrator &item);
    /// Takes over a row as it is packed.
    void add(const RosterChunk &from, qsizetype row);
    /// The chunk; the builder is empty afterwards.
    RosterChunk::Pointer build();

private:
    quint16 kindNumber(const RosterKind &kind);

    std::shared_ptr<RosterChunk> m_chunk = std::make_shared<RosterChunk>();
};

/// What a search compares: the names, without spaces as the words that are looked for have none, and the
/// address as the last line; NFKC, katakana as hiragana, without case.
QString searchKey(const Administrator &item);

/// The hash by which a roster looks up keys and addresses; never 0.
quint32 rosterHash(const QString &text);

} // namespace ccj::administrators
