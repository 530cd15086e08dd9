// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/clockcheck.h"

#include <QLocale>
#include <QPointer>

namespace ccj::mfa {

using namespace Qt::StringLiterals;
using namespace std::chrono;

Pending ClockCheck::send(net::Request request, Callback callback)
{
    const auto sentAt = m_clock.now();
    const auto begin = m_clock.elapsed();
    return m_inner.send(std::move(request), [self = QPointer(this), callback = std::move(callback), sentAt,
                                             begin](Result<net::Response> response) mutable {
        if (self && response)
            self->learn(*response, sentAt, self->m_clock.elapsed() - begin);
        callback(std::move(response));
    });
}

bool ClockCheck::endangersCodes() const
{
    return m_difference && abs(*m_difference) > dangerous;
}

void ClockCheck::learn(const net::Response &response, const QDateTime &sentAt, milliseconds took)
{
    auto served = QLocale::c().toDateTime(QString::fromLatin1(response.header("Date")),
                                          u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!served.isValid() || took > slow || response.status == 304)
        return;
    served.setTimeSpec(Qt::UTC);
    // The Date says whole seconds: on average it is half of one late.
    const auto difference = milliseconds(sentAt.msecsTo(served)) + 500ms - took / 2;
    if (m_difference == difference)
        return;
    m_difference = difference;
    Q_EMIT changed();
}

} // namespace ccj::mfa
