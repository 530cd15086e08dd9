// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/accessreader.h"

namespace ccj::administrators {

AccessReader::AccessReader(net::HttpClient &http, Clock &clock, QObject *parent)
    : QObject(parent), m_api(http), m_clock(clock)
{
}

bool AccessReader::isReadable(const Administrator &target)
{
    return !target.pending && !target.hasFullAccess() && !target.operationId().isEmpty();
}

void AccessReader::show(const std::optional<Administrator> &target)
{
    if (target == m_target)
        return;
    m_rest.cancel();
    m_request.cancel();
    m_target = target;
    m_answer.reset();
    if (m_target && isReadable(*m_target)) {
        if (const auto *known = m_known.object(m_target->key()))
            m_answer = *known;
        else
            m_rest = m_clock.after(patience, [this, target = *m_target] { ask(target); });
    }
    Q_EMIT changed();
}

void AccessReader::retry()
{
    if (!m_target || !isReadable(*m_target))
        return;
    m_answer.reset();
    ask(*m_target);
    Q_EMIT changed();
}

void AccessReader::forget()
{
    m_known.clear();
    if (m_target && m_answer)
        ask(*m_target);
}

void AccessReader::ask(const Administrator &target)
{
    m_request = m_api.access(target.operationId(), [this, key = target.key()](Result<AccessModel> answer) {
        onAnswer(key, std::move(answer));
    });
}

void AccessReader::onAnswer(const QString &key, Result<AccessModel> answer)
{
    if (answer)
        m_known.insert(key, new AccessModel(*answer));
    m_answer = std::move(answer);
    Q_EMIT changed();
}

} // namespace ccj::administrators
