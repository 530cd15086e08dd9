// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rosterchunk.h"

#include "app/administrators/invitation/invitationrules.h"
#include "app/core/collation.h"
#include "app/core/searchtext.h"

#include <QHashFunctions>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

const auto citrixOid = u"OID:/citrix/"_s;

/// A text with its length before it: seven bits a byte, the last one without the eighth.
void append(QByteArray &to, const QString &text)
{
    const auto utf8 = text.toUtf8();
    auto length = static_cast<quint32>(utf8.size());
    for (; length >= 0x80; length >>= 7)
        to.append(static_cast<char>(length | 0x80));
    to.append(static_cast<char>(length));
    to.append(utf8);
}

QString take(const char *&from)
{
    quint32 length = 0;
    int shift = 0;
    for (; *from & 0x80; ++from, shift += 7)
        length |= static_cast<quint32>(*from & 0x7f) << shift;
    length |= static_cast<quint32>(*from++) << shift;
    const auto text = QString::fromUtf8(from, static_cast<qsizetype>(length));
    from += length;
    return text;
}

qint64 packed(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : RosterChunk::noTime;
}

QDateTime unpacked(qint64 time)
{
    return time == RosterChunk::noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc());
}

} // namespace

QString searchKey(const Administrator &item)
{
    const auto email = foldedForSearch(item.email);
    QStringList lines;
    for (const auto &name : {item.fullName(), item.displayName}) {
        const auto folded = foldedForSearch(name).remove(u' ');
        if (!folded.isEmpty() && folded != email && !lines.contains(folded))
            lines << folded;
    }
    return (lines << email).join(u'\n');
}

quint32 rosterHash(const QString &text)
{
    const auto hash = qHash(text, 0);
    return std::max(static_cast<quint32>(hash ^ (hash >> 32)), 1U);
}

// --- counts --------------------------------------------------------------------------------------

void RosterCounts::add(const Administrator &item)
{
    const bool isActivePerson = item.isPerson() && item.status() == Status::Active;
    ++all;
    full += item.hasFullAccess();
    custom += item.accessType == "Custom"_L1;
    invited += item.status() == Status::Invited;
    expired += item.status() == Status::Expired;
    people += item.isPerson();
    groups += item.isGroup();
    activePeople += isActivePerson;
    activeFullPeople += isActivePerson && item.hasFullAccess();
}

RosterCounts &RosterCounts::operator+=(const RosterCounts &other)
{
    all += other.all;
    full += other.full;
    custom += other.custom;
    invited += other.invited;
    expired += other.expired;
    people += other.people;
    groups += other.groups;
    activePeople += other.activePeople;
    activeFullPeople += other.activeFullPeople;
    return *this;
}

// --- reading -------------------------------------------------------------------------------------

Status RosterChunk::Row::status() const
{
    if (!pending)
        return Status::Active;
    return expired ? Status::Expired : Status::Invited;
}

QByteArrayView RosterChunk::slice(const QByteArray &all, qsizetype row, quint32 Row::*begin) const
{
    const auto from = m_rows[index(row)].*begin;
    const auto end = row + 1 < size() ? m_rows[index(row + 1)].*begin : static_cast<quint32>(all.size());
    return QByteArrayView(all).sliced(from, end - from);
}

qint64 RosterChunk::invited(qsizetype row) const
{
    const auto &packed = m_rows[index(row)];
    return packed.updated == noTime ? packed.created : packed.updated;
}

Administrator RosterChunk::at(qsizetype row) const
{
    const auto &packed = m_rows[index(row)];
    const auto *text = m_text.constData() + packed.text;
    Administrator item;
    item.userId = take(text);
    item.ucOid = take(text);
    item.externalOid = take(text);
    item.firstName = take(text);
    item.lastName = take(text);
    item.displayName = take(text);
    item.email = take(text);
    if (packed.oidIsUserId)
        item.ucOid = citrixOid + item.userId;
    if (packed.oidIsExternal)
        item.ucOid = item.externalOid;
    if (packed.displaysLastFirst)
        item.displayName = item.lastName + u' ' + item.firstName;
    if (packed.displaysFirstLast)
        item.displayName = item.firstName + u' ' + item.lastName;
    if (packed.emailIsInSearch) {
        const auto folded = search(row);
        item.email = QString::fromUtf8(folded.sliced(folded.lastIndexOf('\n') + 1));
    }
    item.type = kind(row).type;
    item.accessType = kind(row).accessType;
    item.providerType = kind(row).providerType;
    item.pending = packed.pending;
    item.invitationExpired = packed.expired;
    item.createdDate = unpacked(packed.created);
    item.updatedDate = unpacked(packed.updated);
    return item;
}

bool RosterChunk::isSame(qsizetype row, const RosterChunk &other, qsizetype otherRow) const
{
    const auto &a = m_rows[index(row)];
    const auto &b = other.m_rows[index(otherRow)];
    return a.created == b.created && a.updated == b.updated && a.pending == b.pending &&
           a.expired == b.expired && a.oidIsUserId == b.oidIsUserId && a.oidIsExternal == b.oidIsExternal &&
           a.displaysLastFirst == b.displaysLastFirst && a.displaysFirstLast == b.displaysFirstLast &&
           a.emailIsInSearch == b.emailIsInSearch && kind(row) == other.kind(otherRow) &&
           slice(m_text, row, &Row::text) == other.slice(other.m_text, otherRow, &Row::text) &&
           search(row) == other.search(otherRow);
}

qsizetype RosterChunk::bytes() const
{
    const auto rows = m_rows.capacity() * sizeof(Row) +
                      (m_keyHashes.capacity() + m_emailHashes.capacity()) * sizeof(quint32);
    auto kinds = static_cast<qsizetype>(m_kinds.capacity() * sizeof(RosterKind));
    for (const auto &[type, access, provider] : m_kinds)
        kinds += (type.capacity() + access.capacity() + provider.capacity()) *
                 static_cast<qsizetype>(sizeof(QChar));
    return static_cast<qsizetype>(rows) + m_text.capacity() + m_search.capacity() + m_order.capacity() +
           kinds;
}

QList<RosterChunk::Pointer> RosterChunk::packed(const QList<Administrator> &items)
{
    QList<Pointer> chunks;
    RosterChunkBuilder builder;
    for (const auto &item : items) {
        builder.add(item);
        if (builder.size() == mostRows)
            chunks.append(builder.build());
    }
    if (builder.size() > 0)
        chunks.append(builder.build());
    return chunks;
}

// --- building ------------------------------------------------------------------------------------

quint16 RosterChunkBuilder::kindNumber(const RosterKind &kind)
{
    auto &kinds = m_chunk->m_kinds;
    const auto known = std::ranges::find(kinds, kind);
    const auto number = static_cast<quint16>(known - kinds.begin());
    if (known == kinds.end())
        kinds.push_back(kind);
    return number;
}

void RosterChunkBuilder::add(const Administrator &item)
{
    // A new field of Administrator has to be packed here and unpacked in RosterChunk::at().
    static_assert(sizeof(Administrator) == 10 * sizeof(QString) + 2 * sizeof(QDateTime) + sizeof(void *));
    auto &chunk = *m_chunk;
    const auto search = searchKey(item);
    const auto nameOrder = collationKey(item.fullName());
    RosterChunk::Row row;
    row.text = static_cast<quint32>(chunk.m_text.size());
    row.search = static_cast<quint32>(chunk.m_search.size());
    row.order = static_cast<quint32>(chunk.m_order.size());
    row.kind = kindNumber({item.type, item.accessType, item.providerType});
    row.created = packed(item.createdDate);
    row.updated = packed(item.updatedDate);
    row.pending = item.pending;
    row.expired = item.invitationExpired;
    row.oidIsUserId = !item.userId.isEmpty() && item.ucOid == citrixOid + item.userId;
    row.oidIsExternal = !item.ucOid.isEmpty() && item.ucOid == item.externalOid;
    row.displaysLastFirst = item.displayName == item.lastName + u' ' + item.firstName;
    row.displaysFirstLast = item.displayName == item.firstName + u' ' + item.lastName;
    const bool isDisplayNameKept = !row.displaysLastFirst && !row.displaysFirstLast;
    row.emailIsInSearch = search.section(u'\n', -1) == item.email;
    append(chunk.m_text, item.userId);
    append(chunk.m_text, row.oidIsUserId || row.oidIsExternal ? QString() : item.ucOid);
    append(chunk.m_text, item.externalOid);
    append(chunk.m_text, item.firstName);
    append(chunk.m_text, item.lastName);
    append(chunk.m_text, isDisplayNameKept ? item.displayName : QString());
    append(chunk.m_text, row.emailIsInSearch ? QString() : item.email);
    chunk.m_search.append(search.toUtf8());
    chunk.m_order.append(nameOrder).append('\0').append(collationKey(item.email)).append('\0');
    chunk.m_keyHashes.push_back(rosterHash(item.key()));
    chunk.m_emailHashes.push_back(item.email.isEmpty() ? 0 : rosterHash(emailKey(item.email)));
    chunk.m_rows.push_back(row);
    chunk.m_counts.add(item);
}

void RosterChunkBuilder::add(const RosterChunk &from, qsizetype number)
{
    using Row = RosterChunk::Row;
    auto &chunk = *m_chunk;
    auto row = from.m_rows[RosterChunk::index(number)];
    const auto copy = [&](QByteArray RosterChunk::*all, quint32 Row::*begin) {
        row.*begin = static_cast<quint32>((chunk.*all).size());
        (chunk.*all).append(from.slice(from.*all, number, begin));
    };
    copy(&RosterChunk::m_text, &Row::text);
    copy(&RosterChunk::m_search, &Row::search);
    copy(&RosterChunk::m_order, &Row::order);
    row.kind = kindNumber(from.kind(number));
    chunk.m_keyHashes.push_back(from.keyHash(number));
    chunk.m_emailHashes.push_back(from.emailHash(number));
    chunk.m_rows.push_back(row);

    Administrator counted;
    counted.type = from.kind(number).type;
    counted.accessType = from.kind(number).accessType;
    counted.pending = row.pending;
    counted.invitationExpired = row.expired;
    chunk.m_counts.add(counted);
}

RosterChunk::Pointer RosterChunkBuilder::build()
{
    auto &chunk = *m_chunk;
    chunk.m_rows.shrink_to_fit();
    chunk.m_kinds.shrink_to_fit();
    chunk.m_keyHashes.shrink_to_fit();
    chunk.m_emailHashes.shrink_to_fit();
    chunk.m_text.squeeze();
    chunk.m_search.squeeze();
    chunk.m_order.squeeze();
    return std::exchange(m_chunk, std::make_shared<RosterChunk>());
}

} // namespace ccj::administrators
