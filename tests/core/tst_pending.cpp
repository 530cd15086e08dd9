// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "app/core/clock.h"
#include "app/core/pending.h"

using namespace ccj;

class tst_Pending : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversOnce();
    void droppingSilences();
    void callbackMayDestroyTheOwner();
    void callbackMayReassignItsHandle();
    void cancelAborts();
    void clockCallsBackLater();
};

void tst_Pending::deliversOnce()
{
    int calls = 0;
    Completion<int> completion([&](int v) { calls += v; });
    auto pending = completion.pending();
    QVERIFY(pending.isActive());
    auto other = completion;
    completion.deliver(1);
    other.deliver(1);
    QCOMPARE(calls, 1);
    QVERIFY(!pending.isActive());
}

void tst_Pending::droppingSilences()
{
    int calls = 0;
    Completion<int> completion([&](int) { ++calls; });
    {
        auto pending = completion.pending();
    }
    QVERIFY(!completion.isWanted());
    completion.deliver(1);
    QCOMPARE(calls, 0);
}

void tst_Pending::callbackMayDestroyTheOwner()
{
    struct Owner
    {
        Pending pending;
        int *calls;
    };
    int calls = 0;
    auto *owner = new Owner{{}, &calls};
    Completion<int> completion([&owner](int) {
        ++*owner->calls;
        delete std::exchange(owner, nullptr);
    });
    owner->pending = completion.pending();
    completion.deliver(1);
    QCOMPARE(calls, 1);
    QVERIFY(!owner);
}

void tst_Pending::callbackMayReassignItsHandle()
{
    Pending pending;
    int calls = 0;
    Completion<int> second([&](int) { ++calls; });
    Completion<int> first([&](int) {
        ++calls;
        pending = second.pending();
    });
    pending = first.pending();
    first.deliver(1);
    QVERIFY(pending.isActive());
    second.deliver(1);
    QCOMPARE(calls, 2);
}

void tst_Pending::cancelAborts()
{
    bool aborted = false;
    Completion<int> completion([](int) {});
    completion.onCancel([&] { aborted = true; });
    auto pending = completion.pending();
    pending.cancel();
    QVERIFY(aborted);
}

void tst_Pending::clockCallsBackLater()
{
    SystemClock clock;
    bool called = false;
    auto pending = clock.after(std::chrono::milliseconds(0), [&] { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
    QVERIFY(!pending.isActive());
}

QTEST_GUILESS_MAIN(tst_Pending)
#include "tst_pending.moc"
