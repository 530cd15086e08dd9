// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/notificationsfilter.h"

#include "tests/notifications/notificationbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;

namespace {

Notification at(const QString &id, const QString &time, const QString &title = u"停止"_s,
                const QString &severity = u"Error"_s)
{
    return Notification::fromJson(
        receivedAt(notificationJson(id, title, severity), u"2026-04-01T%1:00Z"_s.arg(time)));
}

Notification dismissed(Notification item)
{
    item.dismissedAt = QDateTime(QDate(2026, 4, 2), QTime(0, 0), Qt::UTC);
    return item;
}

QStringList titlesOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, table::Title).data().toString();
    return titles;
}

} // namespace

/// The list as rows: repeats, states, order, filter and search (R247, R249).
class TestNotificationsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R249: the same again
    void repeatsAreOneRow()
    {
        const auto groups = grouped({at(u"1"_s, u"01:00"_s), at(u"2"_s, u"03:00"_s), at(u"3"_s, u"02:00"_s),
                                     at(u"4"_s, u"02:30"_s, u"別の題"_s)},
                                    {});
        QCOMPARE(groups.size(), 2u);
        QCOMPARE(groups[0].count(), 3);
        QCOMPARE(groups[0].newest().id, u"2"_s);
        QCOMPARE(groups[0].last().time(), QTime(3, 0));
        QCOMPARE(groups[0].first().time(), QTime(1, 0));
        QCOMPARE(groups[1].count(), 1);
    }

    void whatDiffersIsNoRepeat()
    {
        auto elsewhere = at(u"3"_s, u"03:00"_s);
        elsewhere.target.connectorId = u"cc1"_s;
        auto otherService = at(u"4"_s, u"04:00"_s);
        otherService.service = u"DaaS"_s;
        const auto groups = grouped({at(u"1"_s, u"01:00"_s), at(u"2"_s, u"02:00"_s, u"停止"_s, u"Warning"_s),
                                     elsewhere, otherService, dismissed(at(u"5"_s, u"05:00"_s))},
                                    {});
        QCOMPARE(groups.size(), 5u);
    }

    void aDismissalThatIsHeldShowsAlready()
    {
        const auto groups = grouped({at(u"1"_s, u"01:00"_s), at(u"2"_s, u"02:00"_s)}, {u"1"_s});
        QCOMPARE(groups.size(), 2u);
        QCOMPARE(groups[0].state, State::Open);
        QCOMPARE(groups[1].state, State::Dismissed);
        QVERIFY(groups[1].isHeld);
        QVERIFY(!groups[0].isHeld);
    }

    void withoutAnyTimeItIsTheOldest()
    {
        auto timeless = notification(u"1"_s);
        timeless.receivedAt = timeless.createdAt = {};
        const auto groups = grouped({timeless, at(u"2"_s, u"01:00"_s)}, {});
        QCOMPARE(groups.back().newest().id, u"1"_s);
        QVERIFY(!groups.back().last().isValid());
    }

    void aRefreshKeepsRows()
    {
        NotificationsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setGroups(grouped({at(u"1"_s, u"01:00"_s), at(u"2"_s, u"02:00"_s, u"別の題"_s)}, {}));
        const QPersistentModelIndex selected = model.index(1, table::Title);
        QCOMPARE(selected.data().toString(), u"停止"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setGroups(grouped({at(u"1"_s, u"01:00"_s), at(u"2"_s, u"02:00"_s, u"別の題"_s),
                                 at(u"3"_s, u"03:00"_s), at(u"4"_s, u"04:00"_s, u"第三"_s)},
                                {}));
        QVERIFY(reset.isEmpty());
        QVERIFY(selected.isValid());
        QCOMPARE(selected.data().toString(), u"停止"_s);
        QCOMPARE(selected.sibling(selected.row(), table::Count).data().toInt(), 2);
        QCOMPARE(model.rowOfNotification(u"1"_s), selected.row());
        QCOMPARE(model.rowOfNotification(u"none"_s), -1);
    }

    void titlesFollowTheLanguage()
    {
        NotificationsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setGroups(grouped({at(u"1"_s, u"01:00"_s)}, {}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLanguage(u"en"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(titlesOf(model), QStringList{u"en 停止"_s});
    }

    void newestFirstUntilSortedOtherwise()
    {
        NotificationsModel model;
        NotificationsFilter proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&proxy);
        model.setGroups(
            grouped({at(u"1"_s, u"01:00"_s, u"い"_s, u"Warning"_s), at(u"2"_s, u"03:00"_s, u"う"_s),
                     at(u"3"_s, u"02:00"_s, u"あ"_s, u"Information"_s)},
                    {}));
        QCOMPARE(titlesOf(proxy), (QStringList{u"う"_s, u"あ"_s, u"い"_s}));
        proxy.sort(table::Title);
        QCOMPARE(titlesOf(proxy), (QStringList{u"あ"_s, u"い"_s, u"う"_s}));
    }

    void filters_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QStringList>("ids");
        QTest::addRow("none") << Filter{} << QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s};
        QTest::addRow("severity") << Filter{.severities = {Severity::Error, Severity::Unrecognised}}
                                  << QStringList{u"4"_s, u"1"_s};
        QTest::addRow("service") << Filter{.services = {u"DaaS"_s}} << QStringList{u"2"_s};
        QTest::addRow("state") << Filter{.states = {State::Dismissed}} << QStringList{u"3"_s};
        QTest::addRow("two of them") << Filter{.severities = {Severity::Warning}, .states = {State::Open}}
                                     << QStringList{u"2"_s};
        QTest::addRow("one Japanese character") << Filter{.text = u"期"_s} << QStringList{u"2"_s};
        QTest::addRow("half-width") << Filter{.text = u"ｺﾈｸﾀ"_s} << QStringList{u"1"_s};
        QTest::addRow("another kana, another case")
            << Filter{.text = u"こねくた ＥＮ"_s} << QStringList{u"1"_s};
        QTest::addRow("in the language that is not shown")
            << Filter{.text = u"en 別"_s} << QStringList{u"3"_s};
        QTest::addRow("an unknown severity by its name") << Filter{.text = u"katas"_s} << QStringList{u"4"_s};
        QTest::addRow("every word must be there") << Filter{.text = u"期限 コネクタ"_s} << QStringList();
    }
    // R247
    void filters()
    {
        auto daas = at(u"2"_s, u"02:00"_s, u"期限が近い"_s, u"Warning"_s);
        daas.service = u"DaaS"_s;
        NotificationsModel model;
        model.setGroups(grouped({at(u"1"_s, u"01:00"_s, u"コネクタ停止"_s), daas,
                                 dismissed(at(u"3"_s, u"03:00"_s, u"別"_s, u"Warning"_s)),
                                 at(u"4"_s, u"04:00"_s, u"不明"_s, u"Katastrophal"_s)},
                                {}));
        NotificationsFilter proxy;
        proxy.setSourceModel(&model);
        QFETCH(Filter, filter);
        proxy.setFilter(filter);
        QStringList found;
        for (int row = 0; row < proxy.rowCount(); ++row)
            found << proxy.index(row, 0).data(table::ItemRole).value<Group>().newest().id;
        QTEST(found, "ids");
        QCOMPARE(model.services(), (QStringList{u"Citrix Cloud"_s, u"DaaS"_s}));
    }
};

QTEST_GUILESS_MAIN(TestNotificationsModel)
#include "tst_notificationsmodel.moc"
