// SPDX-License-Identifier: Apache-2.0
// What it costs to ask the cloud for notifications when there is nothing new: processor time of all threads,
// without a window, against a real sandbox. Started by hand:
//     build/release/pollingbench [READINGS]
#include "tests/support/console.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>

#include <ctime>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using notifications::NotificationsController;

namespace {

/// Milliseconds so far, of all threads of this program.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// True when it was read and nothing went wrong.
bool read(NotificationsController &controller)
{
    QEventLoop loop;
    QObject::connect(&controller, &NotificationsController::stateChanged, &loop, [&] {
        if (!controller.isLoading())
            loop.quit();
    });
    controller.refresh(net::Priority::Background);
    loop.exec();
    return !controller.error();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int readings = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    SandboxProcess cloud;
    if (readings <= 0 || !cloud.start())
        return 1;
    Console console(cloud);
    if (!console.signInAs(0))
        return 1;
    auto &controller = console.notifications;
    console.followNotifications();
    if (!waitFor([&] { return !controller.isLoading(); }) || !read(controller))
        return 1;
    const auto before = worked();
    for (int i = 0; i < readings; ++i) {
        if (!read(controller))
            return 1;
    }
    const auto each = (worked() - before) / readings;
    const auto minute = double(std::chrono::milliseconds(std::chrono::minutes(1)).count());
    QTextStream(stdout)
        << u"%L1 readings without news: %2 ms of processor time each, %3 % of a processor at one "
           "a minute\n"_s.arg(readings)
               .arg(each, 0, 'f', 3)
               .arg(100 * each / minute, 0, 'f', 5);
    return 0;
}
