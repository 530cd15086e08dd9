// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/secondfactor.h"

#include "app/mfa/totp.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/people.h"
#include "app/sandbox/verificationmethods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr int codeTries = 5;
constexpr qint64 minute = 60'000;
constexpr qint64 day = 1440 * minute;
constexpr qint64 mailedCodeLifetime = 10 * minute;
constexpr int mailedCodesPerDay = 20;

enum class Verdict { Right, Wrong, AlreadyUsed, Expired };

QString counterKey(const Person &person, const QString &method)
{
    return u"code:%1:%2"_s.arg(method, person.id);
}

QByteArray codeMac(const Cloud &cloud, const QByteArray &boundTo, const QString &code)
{
    return cloud.keys.mac(ServerKeys::Purpose::Codes, boundTo + '\n' + code.toUtf8());
}

struct TotpMatch
{
    Verdict verdict = Verdict::Wrong;
    qint64 step = 0;
};

/// One step of tolerance each way (RFC 6238, 5.2); a step is never taken twice.
TotpMatch matchTotp(const Cloud &cloud, const QByteArray &sealedKey, qint64 lastStep, const QString &code)
{
    const auto key = cloud.keys.unseal(sealedKey);
    if (!key)
        return {};
    const auto present = mfa::totpStep(cloud.clock.now() / 1000);
    TotpMatch match;
    for (auto step = present - 1; step <= present + 1; ++step) {
        if (!sameBytes(mfa::totpCode(*key, step).toUtf8(), code.toUtf8()))
            continue;
        if (step > lastStep)
            return {Verdict::Right, step};
        match.verdict = Verdict::AlreadyUsed;
    }
    return match;
}

Verdict judgeAuthenticator(Cloud &cloud, const Person &person, const QString &code)
{
    const auto match = matchTotp(cloud, person.totpSealed, person.totpLastStep, code);
    if (match.verdict == Verdict::Right)
        cloud.database.run(u"UPDATE persons SET totp_last_step=? WHERE id=?"_s, {match.step, person.id});
    return match.verdict;
}

Verdict judgeBackupCode(Cloud &cloud, const Person &person, const QString &code)
{
    const auto mac = backupCodeHash(cloud, person.id, code);
    const auto spent = cloud.database.run(
        u"UPDATE backup_codes SET used_at=? WHERE person_id=? AND hash=? AND used_at IS NULL"_s,
        {cloud.clock.now(), person.id, mac});
    if (spent.numRowsAffected() == 1)
        return Verdict::Right;
    auto known =
        cloud.database.run(u"SELECT 1 FROM backup_codes WHERE person_id=? AND hash=?"_s, {person.id, mac});
    return known.next() ? Verdict::AlreadyUsed : Verdict::Wrong;
}

Verdict judgeMailedCode(Cloud &cloud, const Person &person, const QByteArray &boundTo, const QString &code)
{
    auto sent = cloud.database.run(
        u"SELECT id, hash, sent_at, spent FROM mailed_codes WHERE person_id=? AND bound_to=? ORDER BY id DESC"_s,
        {person.id, boundTo});
    const auto mac = codeMac(cloud, boundTo, code);
    for (bool newest = true; sent.next(); newest = false) {
        if (!sameBytes(sent.value(1).toByteArray(), mac))
            continue;
        if (sent.value(3).toBool())
            return Verdict::AlreadyUsed;
        if (!newest || cloud.clock.now() >= sent.value(2).toLongLong() + mailedCodeLifetime)
            return Verdict::Expired;
        const auto id = sent.value(0);
        sent.finish();
        cloud.database.run(u"UPDATE mailed_codes SET spent=1 WHERE id=?"_s, {id});
        return Verdict::Right;
    }
    return Verdict::Wrong;
}

Response refusal(Verdict verdict, int attemptsLeft)
{
    const auto name = verdict == Verdict::AlreadyUsed ? u"codeAlreadyUsed"_s
                      : verdict == Verdict::Expired   ? u"codeExpired"_s
                                                      : u"invalidCode"_s;
    return ownError(401, name, {{u"attemptsLeft"_s, QString::number(attemptsLeft)}});
}

OrRefusal<int> charge(Cloud &cloud, const Person &person, const QString &method, Language language)
{
    const auto verdict = cloud.attempts.charge(counterKey(person, method), codeTries, cloud.clock.now());
    if (verdict.allowed)
        return verdict.left;
    if (verdict.firstRefusal)
        cloud.outbox.send(tooManyAttemptsMail(language, person.email), cloud.clock.now());
    return std::unexpected(tooManyAttempts(method, verdict.waitSeconds));
}

} // namespace

OrRefusal<Proof> readProof(const QJsonObject &body)
{
    const auto method = requiredText(body, u"method"_s);
    const auto code = requiredText(body, u"code"_s);
    if (!method || !code)
        return std::unexpected(method ? code.error() : method.error());
    if (!QStringList{authenticatorMethod, backupCodeMethod, recoveryEmailMethod}.contains(*method))
        return std::unexpected(badField(u"invalidEnum"_s, u"method"_s));
    return Proof{*method, *code};
}

OrRefusal<void> checkCode(Cloud &cloud, const Person &person, const QString &method, const QString &code,
                          const QByteArray &boundTo, Language language)
{
    const auto left = charge(cloud, person, method, language);
    if (!left)
        return std::unexpected(left.error());
    const auto verdict = method == authenticatorMethod ? judgeAuthenticator(cloud, person, code)
                         : method == backupCodeMethod  ? judgeBackupCode(cloud, person, code)
                                                       : judgeMailedCode(cloud, person, boundTo, code);
    if (verdict != Verdict::Right)
        return std::unexpected(refusal(verdict, *left));
    cloud.attempts.clear(counterKey(person, method));
    return {};
}

OrRefusal<qint64> checkNewKeyCode(Cloud &cloud, const Person &person, const QByteArray &sealedKey,
                                  const QString &code, Language language)
{
    const auto left = charge(cloud, person, authenticatorMethod, language);
    if (!left)
        return std::unexpected(left.error());
    const auto match = matchTotp(cloud, sealedKey, 0, code);
    if (match.verdict != Verdict::Right)
        return std::unexpected(refusal(match.verdict, *left));
    cloud.attempts.clear(counterKey(person, authenticatorMethod));
    return match.step;
}

OrRefusal<void> checkNotBlocked(Cloud &cloud, const Person &person, const QString &method, Language language)
{
    const auto charged = charge(cloud, person, method, language);
    if (!charged)
        return std::unexpected(charged.error());
    cloud.attempts.refund(counterKey(person, method));
    return {};
}

OrRefusal<void> mailCode(Cloud &cloud, const Person &person, const QByteArray &boundTo, Language language,
                         CodeMail &text)
{
    const auto now = cloud.clock.now();
    auto sent = cloud.database.run(
        u"SELECT sent_at FROM mailed_codes WHERE person_id=? AND sent_at>? AND sent_at<=? ORDER BY sent_at DESC"_s,
        {person.id, now - day, now});
    QList<qint64> times;
    while (sent.next())
        times << sent.value(0).toLongLong();
    qint64 allowedAt = now;
    if (!times.isEmpty())
        allowedAt = std::max(allowedAt, times.first() + minute);
    if (times.size() >= mailedCodesPerDay)
        allowedAt = std::max(allowedAt, times.at(mailedCodesPerDay - 1) + day);
    if (allowedAt > now)
        return std::unexpected(tooManyAttempts(u"mail"_s, (allowedAt - now + 999) / 1000));

    const auto code = randomDigits(6);
    cloud.database.run(u"INSERT INTO mailed_codes (person_id, bound_to, hash, sent_at) VALUES (?, ?, ?, ?)"_s,
                       {person.id, boundTo, codeMac(cloud, boundTo, code), now});
    cloud.outbox.send(text(language, person.email, code), now);
    return {};
}

} // namespace ccj::sandbox
