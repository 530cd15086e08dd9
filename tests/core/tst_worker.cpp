// SPDX-License-Identifier: Apache-2.0
#include "app/core/worker.h"

#include <QThread>
#include <QtTest>

#include <atomic>
#include <latch>

using namespace ccj;

class tst_Worker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversOnTheCallersThread();
    void keepsTheOrder();
    void droppingAWaitingJobSkipsIt();
    void droppingARunningJobStopsIt();
    void theCallbackIsDestroyedAtHome();
    void endsWithJobsWaiting();
    void endsBeforeADelivery();
    void callbackMayStartTheNext();
};

namespace {

/// Remembers on which thread it went.
struct Witness
{
    explicit Witness(std::atomic<QThread *> &thread) : m_thread(&thread) {}
    Witness(Witness &&other) noexcept : m_thread(std::exchange(other.m_thread, nullptr)) {}
    ~Witness()
    {
        if (m_thread)
            *m_thread = QThread::currentThread();
    }
    std::atomic<QThread *> *m_thread;
};

} // namespace

void tst_Worker::deliversOnTheCallersThread()
{
    Worker worker;
    QThread *jobThread = nullptr;
    QThread *callbackThread = nullptr;
    auto pending = worker.run([](const std::stop_token &) { return QThread::currentThread(); },
                              [&](QThread *thread) {
                                  jobThread = thread;
                                  callbackThread = QThread::currentThread();
                              });
    QVERIFY(pending.isActive());
    QTRY_VERIFY(!pending.isActive());
    QVERIFY(jobThread != QThread::currentThread());
    QCOMPARE(callbackThread, QThread::currentThread());
}

void tst_Worker::keepsTheOrder()
{
    Worker worker;
    QList<int> order;
    std::vector<Pending> pending;
    for (int i = 0; i < 100; ++i)
        pending.push_back(worker.run([i](const std::stop_token &) { return i; },
                                     [&order](int number) { order << number; }));
    QTRY_COMPARE(order.size(), 100);
    QVERIFY(std::ranges::is_sorted(order));
}

void tst_Worker::droppingAWaitingJobSkipsIt()
{
    Worker worker;
    std::latch gate(1);
    std::atomic<bool> ran = false;
    bool delivered = false;
    bool last = false;
    auto first = worker.run([&gate](const std::stop_token &) { return gate.wait(), 1; }, [](int) {});
    auto second =
        worker.run([&ran](const std::stop_token &) { return ran = true, 2; }, [&](int) { delivered = true; });
    auto third = worker.run([](const std::stop_token &) { return 3; }, [&](int) { last = true; });
    second.cancel();
    gate.count_down();
    QTRY_VERIFY(last);
    QVERIFY(!ran);
    QVERIFY(!delivered);
}

void tst_Worker::droppingARunningJobStopsIt()
{
    Worker worker;
    std::latch begun(1);
    bool delivered = false;
    bool last = false;
    auto endless = worker.run(
        [&begun](const std::stop_token &stop) {
            begun.count_down();
            while (!stop.stop_requested())
                std::this_thread::yield();
            return 1;
        },
        [&](int) { delivered = true; });
    begun.wait();
    auto next = worker.run([](const std::stop_token &) { return 2; }, [&](int) { last = true; });
    endless.cancel();
    QTRY_VERIFY(last);
    QVERIFY(!delivered);
}

void tst_Worker::theCallbackIsDestroyedAtHome()
{
    std::atomic<QThread *> delivered = nullptr;
    std::atomic<QThread *> dropped = nullptr;
    {
        Worker worker;
        std::latch gate(1);
        auto first = worker.run([&gate](const std::stop_token &) { return gate.wait(), 1; },
                                [witness = Witness(delivered)](int) {});
        auto second =
            worker.run([](const std::stop_token &) { return 2; }, [witness = Witness(dropped)](int) {});
        second.cancel();
        gate.count_down();
        QTRY_VERIFY(!first.isActive());
    }
    QCOMPARE(delivered.load(), QThread::currentThread());
    QCOMPARE(dropped.load(), QThread::currentThread());
}

void tst_Worker::endsWithJobsWaiting()
{
    std::atomic<int> ran = 0;
    bool delivered = false;
    std::latch begun(1);
    std::vector<Pending> pending;
    {
        Worker worker;
        pending.push_back(worker.run(
            [&](const std::stop_token &stop) {
                begun.count_down();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                return ++ran;
            },
            [&](int) { delivered = true; }));
        for (int i = 0; i < 10; ++i)
            pending.push_back(
                worker.run([&](const std::stop_token &) { return ++ran; }, [&](int) { delivered = true; }));
        begun.wait();
    }
    QCOMPARE(ran, 1);
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void tst_Worker::endsBeforeADelivery()
{
    bool delivered = false;
    Pending pending;
    {
        Worker worker;
        std::latch done(1);
        pending = worker.run([](const std::stop_token &) { return 1; }, [&](int) { delivered = true; });
        auto after =
            worker.run([&done](const std::stop_token &) { return done.count_down(), 2; }, [](int) {});
        done.wait();
    }
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
    pending.cancel(); // of a worker that is gone
}

void tst_Worker::callbackMayStartTheNext()
{
    Worker worker;
    Pending pending;
    int result = 0;
    pending = worker.run([](const std::stop_token &) { return 1; },
                         [&](int one) {
                             pending = worker.run([one](const std::stop_token &) { return one + 1; },
                                                  [&](int two) { result = two; });
                         });
    QTRY_COMPARE(result, 2);
}

QTEST_GUILESS_MAIN(tst_Worker)
#include "tst_worker.moc"
