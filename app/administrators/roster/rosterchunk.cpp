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
    const auto name = item.fullName();
    auto joined = name;
    joined.remove(u' ');
    QStringList parts{name};
    for (const auto &other : {joined, item.displayName}) {
        if (!parts.contains(other))
            parts << other;
    }
    return foldedForSearch((parts << item.email).join(u'\n'));
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
    if (packed.emailIsInSearch) {
        const auto folded = search(row);
        item.email = QString::fromUtf8(folded.sliced(folded.lastIndexOf('\n') + 1));
    }
    item.type = m_words.at(packed.type);
    item.accessType = m_words.at(packed.access);
    item.providerType = m_words.at(packed.provider);
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
    const auto word = [](const RosterChunk &chunk, quint16 number) { return chunk.m_words.at(number); };
    return a.created == b.created && a.updated == b.updated && a.pending == b.pending &&
           a.expired == b.expired && a.oidIsUserId == b.oidIsUserId && a.oidIsExternal == b.oidIsExternal &&
           a.emailIsInSearch == b.emailIsInSearch && word(*this, a.type) == word(other, b.type) &&
           word(*this, a.access) == word(other, b.access) &&
           word(*this, a.provider) == word(other, b.provider) &&
           slice(m_text, row, &Row::text) == other.slice(other.m_text, otherRow, &Row::text) &&
           search(row) == other.search(otherRow);
}

qsizetype RosterChunk::bytes() const
{
    const auto rows = m_rows.capacity() * sizeof(Row) +
                      (m_keyHashes.capacity() + m_emailHashes.capacity()) * sizeof(quint32);
    auto words = m_words.capacity() * static_cast<qsizetype>(sizeof(QString));
    for (const auto &word : m_words)
        words += word.capacity() * static_cast<qsizetype>(sizeof(QChar));
    return static_cast<qsizetype>(rows) + m_text.capacity() + m_search.capacity() + m_order.capacity() +
           words;
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

quint16 RosterChunkBuilder::word(const QString &text)
{
    auto &words = m_chunk->m_words;
    auto place = words.indexOf(text);
    if (place < 0) {
        place = words.size();
        words.append(text);
    }
    return static_cast<quint16>(place);
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
    row.nameOrderSize = static_cast<quint32>(nameOrder.size() + 1);
    row.type = word(item.type);
    row.access = word(item.accessType);
    row.provider = word(item.providerType);
    row.created = packed(item.createdDate);
    row.updated = packed(item.updatedDate);
    row.pending = item.pending;
    row.expired = item.invitationExpired;
    row.oidIsUserId = !item.userId.isEmpty() && item.ucOid == citrixOid + item.userId;
    row.oidIsExternal = !item.ucOid.isEmpty() && item.ucOid == item.externalOid;
    row.emailIsInSearch = search.endsWith(u'\n' + item.email) && !item.email.contains(u'\n');
    append(chunk.m_text, item.userId);
    append(chunk.m_text, row.oidIsUserId || row.oidIsExternal ? QString() : item.ucOid);
    append(chunk.m_text, item.externalOid);
    append(chunk.m_text, item.firstName);
    append(chunk.m_text, item.lastName);
    append(chunk.m_text, item.displayName);
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
    for (auto member : {&Row::type, &Row::access, &Row::provider})
        row.*member = word(from.m_words.at(row.*member));
    chunk.m_keyHashes.push_back(from.keyHash(number));
    chunk.m_emailHashes.push_back(from.emailHash(number));
    chunk.m_rows.push_back(row);

    Administrator counted;
    counted.type = chunk.m_words.at(row.type);
    counted.accessType = chunk.m_words.at(row.access);
    counted.pending = row.pending;
    counted.invitationExpired = row.expired;
    chunk.m_counts.add(counted);
}

RosterChunk::Pointer RosterChunkBuilder::build()
{
    auto &chunk = *m_chunk;
    chunk.m_rows.shrink_to_fit();
    chunk.m_keyHashes.shrink_to_fit();
    chunk.m_emailHashes.shrink_to_fit();
    chunk.m_text.squeeze();
    chunk.m_search.squeeze();
    chunk.m_order.squeeze();
    return std::exchange(m_chunk, std::make_shared<RosterChunk>());
}

} // namespace ccj::administrators
