// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sessions.h"

#include "app/sandbox/cloud.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qint64 repeatMilliseconds = 60'000;

struct Pair
{
    QByteArray access;
    QByteArray refresh;
};

Session readSession(const QSqlQuery &query)
{
    return {.id = query.value(0).toLongLong(),
            .personId = query.value(1).toString(),
            .customerId = query.value(2).toString(),
            .openedBy = query.value(3).toString(),
            .startedAt = query.value(4).toLongLong(),
            .activeAt = query.value(5).toLongLong(),
            .switchedAtGeneration = query.value(6).toLongLong(),
            .ended = query.value(7).toBool()};
}
const auto sessionColumns =
    u"s.id, s.person_id, t.customer_id, s.opened_by, s.started_at, s.active_at, s.switched_at_generation, s.ended"_s;

OrRefusal<void> checkAlive(const Cloud &cloud, const Session &session)
{
    if (session.ended)
        return std::unexpected(ownError(401, u"sessionRevoked"_s));
    const auto now = cloud.clock.now();
    if (now >= session.endsAt())
        return std::unexpected(ownError(401, u"sessionExpired"_s, {{u"reason"_s, u"maximum"_s}}));
    if (now >= session.idleEndsAt())
        return std::unexpected(ownError(401, u"sessionExpired"_s, {{u"reason"_s, u"idle"_s}}));
    return {};
}

void storePair(Cloud &cloud, const Pair &pair, qint64 sessionId, qint64 generation, const QString &customerId,
               const QByteArray &parent)
{
    const auto insert =
        u"INSERT INTO session_tokens (hash, session_id, kind, generation, customer_id, expires_at,"
        " parent) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
    cloud.database.run(insert, {tokenHash(pair.access), sessionId, u"access"_s, generation, customerId,
                                cloud.clock.now() + accessTokenSeconds * 1000, parent});
    cloud.database.run(insert, {tokenHash(pair.refresh), sessionId, u"refresh"_s, generation, customerId,
                                QVariant(), parent});
}

QJsonObject tokensJson(const Pair &pair, const Session &session, qint64 expiresIn)
{
    return {{u"accessToken"_s, QString::fromLatin1(pair.access)},
            {u"expiresIn"_s, expiresIn},
            {u"refreshToken"_s, QString::fromLatin1(pair.refresh)},
            {u"sessionStartedAt"_s, timeText(session.startedAt)},
            {u"sessionEndsAt"_s, timeText(session.endsAt())},
            {u"idleSeconds"_s, idleSeconds}};
}

Pair derivePair(const Cloud &cloud, const QString &refreshToken, const QString &customerId)
{
    const auto derive = [&](const QByteArray &kind) {
        return cloud.keys
            .mac(ServerKeys::Purpose::SessionTokens,
                 kind + '\n' + customerId.toUtf8() + '\n' + refreshToken.toUtf8())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return {derive("access"), derive("refresh")};
}

bool pairIsUsed(const Cloud &cloud, const QByteArray &parent)
{
    auto query = cloud.database.run(u"SELECT 1 FROM session_tokens WHERE parent=? AND used=1"_s, {parent});
    return query.next();
}

} // namespace

QJsonObject openSession(Cloud &cloud, const QString &personId, const QString &customerId,
                        const QString &openedBy)
{
    const auto now = cloud.clock.now();
    Session session{.personId = personId, .customerId = customerId, .startedAt = now, .activeAt = now};
    auto query =
        cloud.database.run(u"INSERT INTO sessions (person_id, customer_id, opened_by, started_at, active_at)"
                           " VALUES (?, ?, ?, ?, ?)"_s,
                           {personId, customerId, openedBy, now, now});
    session.id = query.lastInsertId().toLongLong();
    const Pair pair{randomToken(), randomToken()};
    storePair(cloud, pair, session.id, 0, customerId, {});
    return tokensJson(pair, session, accessTokenSeconds);
}

void endSession(Cloud &cloud, qint64 sessionId)
{
    cloud.database.run(u"UPDATE sessions SET ended=1 WHERE id=?"_s, {sessionId});
}

void endOtherSessions(Cloud &cloud, const Session &session)
{
    cloud.database.run(u"UPDATE sessions SET ended=1 WHERE person_id=? AND id<>?"_s,
                       {session.personId, session.id});
}

void touchSession(Cloud &cloud, qint64 sessionId)
{
    cloud.database.run(u"UPDATE sessions SET active_at=? WHERE id=?"_s, {cloud.clock.now(), sessionId});
}

OrRefusal<std::optional<Session>> sessionOfAccessToken(Cloud &cloud, const QByteArray &token,
                                                       bool orSwitchedAway)
{
    const auto hash = tokenHash(token);
    auto query = cloud.database.run(
        u"SELECT %1, t.generation, t.expires_at, t.used FROM session_tokens t"
        " JOIN sessions s ON s.id=t.session_id WHERE t.hash=? AND t.kind='access'"_s.arg(sessionColumns),
        {hash});
    if (!query.next())
        return std::nullopt;
    auto session = readSession(query);
    const auto generation = query.value(8).toLongLong();
    const auto expiresAt = query.value(9).toLongLong();
    const bool used = query.value(10).toBool();
    query.finish();
    if (auto alive = checkAlive(cloud, session); !alive)
        return std::unexpected(alive.error());
    const bool switchedAway = generation < session.switchedAtGeneration && !orSwitchedAway;
    if (switchedAway || cloud.clock.now() >= expiresAt)
        return std::unexpected(ownError(401, u"tokenExpired"_s));
    if (!used)
        cloud.database.write(
            [&] { cloud.database.run(u"UPDATE session_tokens SET used=1 WHERE hash=?"_s, {hash}); });
    return session;
}

OrRefusal<Session> sessionOfRefreshToken(Cloud &cloud, const QString &refreshToken)
{
    auto query = cloud.database.run(u"SELECT %1 FROM session_tokens t JOIN sessions s ON s.id=t.session_id"
                                    " WHERE t.hash=? AND t.kind='refresh'"_s.arg(sessionColumns),
                                    {tokenHash(refreshToken.toUtf8())});
    if (!query.next())
        return std::unexpected(ownError(401, u"sessionRevoked"_s));
    auto session = readSession(query);
    if (auto alive = checkAlive(cloud, session); !alive)
        return std::unexpected(alive.error());
    return session;
}

OrRefusal<QJsonObject> exchangeRefreshToken(Cloud &cloud, const Session &session, const QString &refreshToken,
                                            const QString &customerId)
{
    const auto now = cloud.clock.now();
    const auto hash = tokenHash(refreshToken.toUtf8());
    auto query = cloud.database.run(
        u"SELECT generation, exchanged_at, exchanged_for FROM session_tokens WHERE hash=? AND session_id=?"_s,
        {hash, session.id});
    if (!query.next())
        return std::unexpected(ownError(401, u"sessionRevoked"_s));
    const auto generation = query.value(0).toLongLong() + 1;
    const auto exchangedAt = query.value(1);
    const auto exchangedFor = query.value(2).toString();
    query.finish();

    const bool repeated = !exchangedAt.isNull();
    if (repeated && (now - exchangedAt.toLongLong() > repeatMilliseconds || pairIsUsed(cloud, hash))) {
        endSession(cloud, session.id);
        return std::unexpected(ownError(401, u"sessionRevoked"_s));
    }
    const auto pair = derivePair(cloud, refreshToken, customerId);
    if (repeated && exchangedFor == customerId)
        return tokensJson(pair, session, accessTokenSeconds - (now - exchangedAt.toLongLong()) / 1000);

    cloud.database.run(u"DELETE FROM session_tokens WHERE parent=?"_s, {hash});
    cloud.database.run(u"UPDATE session_tokens SET used=1, exchanged_at=?, exchanged_for=? WHERE hash=?"_s,
                       {now, customerId, hash});
    if (customerId != session.customerId)
        cloud.database.run(u"UPDATE sessions SET switched_at_generation=? WHERE id=?"_s,
                           {generation, session.id});
    storePair(cloud, pair, session.id, generation, customerId, hash);
    return tokensJson(pair, session, accessTokenSeconds);
}

} // namespace ccj::sandbox
