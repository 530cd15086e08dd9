// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/passwordhasher.h"

#include "app/sandbox/serverkeys.h"

#include <algorithm>
#include <new>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

class Slot
{
public:
    explicit Slot(std::counting_semaphore<2> &semaphore) : m_semaphore(semaphore) { m_semaphore.acquire(); }
    ~Slot() { m_semaphore.release(); }
    Q_DISABLE_COPY_MOVE(Slot)

private:
    std::counting_semaphore<2> &m_semaphore;
};

} // namespace

PasswordHasher::PasswordHasher(Cost cost) : m_cost(cost), m_nobody(hash(QString::fromLatin1(randomToken())))
{
}

QByteArray PasswordHasher::hash(const QString &password)
{
    const bool cheap = m_cost == Cost::Minimum;
    const auto text = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray out(crypto_pwhash_STRBYTES, '\0');
    const Slot slot(m_slots);
    if (crypto_pwhash_str_alg(out.data(), text.constData(), size_t(text.size()),
                              cheap ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              cheap ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return out;
}

bool PasswordHasher::verify(const QByteArray &hash, const QString &password)
{
    const auto text = password.normalized(QString::NormalizationForm_C).toUtf8();
    const auto &against = hash.isEmpty() ? m_nobody : hash;
    const Slot slot(m_slots);
    const bool right =
        crypto_pwhash_str_verify(against.constData(), text.constData(), size_t(text.size())) == 0;
    return right && !hash.isEmpty();
}

QStringList brokenPasswordRules(const QString &password, const QString &email)
{
    const auto has = [&](auto predicate) {
        return std::any_of(password.cbegin(), password.cend(), predicate);
    };
    QStringList broken;
    if (password.size() < 8 || password.size() > 128)
        broken << u"length"_s;
    if (!has([](QChar c) { return c.isUpper(); }))
        broken << u"upperCase"_s;
    if (!has([](QChar c) { return c.isLower(); }))
        broken << u"lowerCase"_s;
    if (!has([](QChar c) { return c.isDigit(); }))
        broken << u"digit"_s;
    if (!has([](QChar c) { return u"!@#$%^*?+=-"_s.contains(c); }))
        broken << u"special"_s;
    const auto name = email.section(u'@', 0, 0);
    if (name.size() > 2 && password.contains(name, Qt::CaseInsensitive))
        broken << u"userName"_s;
    return broken;
}

} // namespace ccj::sandbox
