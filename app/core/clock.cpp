// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"

#include <QTimer>

namespace ccj {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

Pending SystemClock::after(std::chrono::milliseconds delay, std::move_only_function<void()> callback)
{
    Completion<int> completion([callback = std::move(callback)](int) mutable { callback(); });
    auto *timer = new QTimer(QCoreApplication::instance());
    timer->setSingleShot(true);
    completion.onCancel([timer] { timer->deleteLater(); });
    auto pending = completion.pending();
    QObject::connect(timer, &QTimer::timeout, timer, [timer, completion]() mutable {
        timer->deleteLater();
        completion.deliver(0);
    });
    timer->start(delay);
    return pending;
}

} // namespace ccj
