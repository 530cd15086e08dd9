// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/refusal.h"

#include <QJsonObject>

#include <optional>

namespace ccj::sandbox {

struct Cloud;

inline constexpr qint64 idleSeconds = 3600;
inline constexpr qint64 maximumSeconds = 86400;
inline constexpr qint64 accessTokenSeconds = 900;

/// A signed-in person. The organisation is that of the token it was looked up with.
struct Session
{
    qint64 id = 0;
    QString personId;
    QString customerId;
    QString openedBy; ///< the method that proved the person; stays through refresh and switch
    qint64 startedAt = 0;
    qint64 activeAt = 0; ///< when the idle clock was last moved
    qint64 switchedAtGeneration = 0;
    bool ended = false;

    qint64 endsAt() const { return startedAt + maximumSeconds * 1000; }
    qint64 idleEndsAt() const { return std::min(activeAt + idleSeconds * 1000, endsAt()); }
};

/// Opens a session and returns its `tokens`; inside Database::write.
QJsonObject openSession(Cloud &cloud, const QString &personId, const QString &customerId,
                        const QString &openedBy);
/// Ends it: its tokens die at once.
void endSession(Cloud &cloud, qint64 sessionId);
/// Ends every session of a person but this one.
void endOtherSessions(Cloud &cloud, const Session &session);
/// Moves the idle clock to now.
void touchSession(Cloud &cloud, qint64 sessionId);

/// The live session of an access token, or nothing when the token is no session's. 401 sessionRevoked,
/// sessionExpired, tokenExpired. A token of before the last switch of organisation is expired, except
/// where `orSwitchedAway`.
OrRefusal<std::optional<Session>> sessionOfAccessToken(Cloud &cloud, const QByteArray &token,
                                                       bool orSwitchedAway);
/// The live session of a refresh token: 401 sessionRevoked (unknown too), sessionExpired.
OrRefusal<Session> sessionOfRefreshToken(Cloud &cloud, const QString &refreshToken);

/// Trades a refresh token for the next pair, for the same or another organisation. The pair is derived
/// from the old token, so that an answer that got lost can be asked for again until either new token is
/// used, at most 60 seconds; after that the old token ends the session: 401 sessionRevoked. Inside
/// Database::write.
OrRefusal<QJsonObject> exchangeRefreshToken(Cloud &cloud, const Session &session, const QString &refreshToken,
                                            const QString &customerId);

} // namespace ccj::sandbox
