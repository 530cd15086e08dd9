// SPDX-License-Identifier: Apache-2.0
#include "app/account/passwordchange.h"

#include <QHash>
#include <QJsonDocument>

namespace ccj::account {

using namespace Qt::StringLiterals;

namespace {

using Problem = PasswordChange::Problem;

std::optional<Problem> problemOf(const auth::SecretString &current, const auth::SecretString &next,
                                 const auth::SecretString &repeated)
{
    if (current.isEmpty())
        return Problem::CurrentMissing;
    if (next.isEmpty())
        return Problem::NewMissing;
    if (next.utf8() != repeated.utf8())
        return Problem::RepeatDiffers;
    if (next.utf8() == current.utf8())
        return Problem::SameAsCurrent;
    return std::nullopt;
}

std::optional<Problem> problemOf(const Error &error)
{
    static const QHash<QString, Problem> problems{{u"invalidCredentials"_s, Problem::CurrentWrong},
                                                  {u"passwordTooWeak"_s, Problem::TooWeak},
                                                  {u"passwordReused"_s, Problem::Reused},
                                                  {u"tooManyAttempts"_s, Problem::TooMany},
                                                  {u"managedByProvider"_s, Problem::ManagedElsewhere}};
    const auto found = problems.constFind(error.name());
    return found == problems.cend() ? std::nullopt : std::optional(*found);
}

/// As a list or separated by commas.
QStringList rulesOf(const Error &error)
{
    const auto text = error.parameters.value(u"rules"_s);
    const auto list = QJsonDocument::fromJson(text.toUtf8());
    if (list.isArray())
        return list.toVariant().toStringList();
    QStringList rules;
    for (const auto &rule : text.split(u',', Qt::SkipEmptyParts))
        rules << rule.trimmed();
    return rules;
}

} // namespace

PasswordChange::PasswordChange(net::HttpClient &http, Clock &clock, const QString &userId)
    : m_api(http), m_wait(clock), m_userId(userId)
{
    connect(&m_wait, &Countdown::ticked, this, &PasswordChange::changed);
}

void PasswordChange::submit(const auth::SecretString &current, const auth::SecretString &next,
                            const auth::SecretString &repeated)
{
    if (isBusy() || m_done || m_wait.isRunning())
        return;
    m_error.reset();
    m_brokenRules.clear();
    m_problem = problemOf(current, next, repeated);
    if (!m_problem)
        m_request = m_api.changePassword(m_userId, current, next,
                                         [this](const Result<void> &result) { answered(result); });
    Q_EMIT changed();
}

void PasswordChange::answered(const Result<void> &result)
{
    if (result) {
        m_done = true;
        return Q_EMIT changed();
    }
    const Error &error = result.error();
    m_error = error;
    m_problem = problemOf(error);
    m_brokenRules = rulesOf(error);
    if (m_problem == Problem::TooMany && error.retryAfter)
        return m_wait.start(*error.retryAfter);
    Q_EMIT changed();
}

} // namespace ccj::account
