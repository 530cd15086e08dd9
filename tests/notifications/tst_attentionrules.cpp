// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/attentionrules.h"

#include "tests/notifications/notificationbuilder.h"

#include <QTimeZone>
#include <QtTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;
using Verdict = AttentionRules::Verdict;

namespace {

const QTimeZone tokyo("Asia/Tokyo");

/// A moment of the first of April 2026 in Tokyo.
QDateTime tokyoTime(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 4, 1), QTime(hour, minute), tokyo).toUTC();
}

QuietHours quiet(const QTime &from, const QTime &until, const QByteArray &zone = "Asia/Tokyo")
{
    return {.enabled = true, .from = from, .until = until, .timeZone = zone};
}

} // namespace

/// Which new notifications are announced, and when: the same question always has the same answer.
class TestAttentionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<AttentionRules>("rules");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Verdict>("verdict");

        const AttentionRules usual;
        const auto noon = tokyoTime(12);
        QTest::addRow("error") << usual << u"Error"_s << noon << Verdict::Now;
        QTest::addRow("warning, the threshold itself") << usual << u"Warning"_s << noon << Verdict::Now;
        QTest::addRow("information") << usual << u"Information"_s << noon << Verdict::Silent;
        QTest::addRow("success") << usual << u"Success"_s << noon << Verdict::Silent;
        QTest::addRow("critical") << usual << u"Critical"_s << noon << Verdict::Now;
        QTest::addRow("unknown: rather too much") << usual << u"Katastrophal"_s << noon << Verdict::Now;
        QTest::addRow("no severity") << usual << QString() << noon << Verdict::Now;
        QTest::addRow("threshold error")
            << AttentionRules{.threshold = Severity::Error} << u"Warning"_s << noon << Verdict::Silent;
        QTest::addRow("threshold critical") << AttentionRules{.threshold = Severity::Critical}
                                            << u"Katastrophal"_s << noon << Verdict::Silent;
        QTest::addRow("threshold success")
            << AttentionRules{.threshold = Severity::Success} << u"Success"_s << noon << Verdict::Now;
        QTest::addRow("switched off")
            << AttentionRules{.enabled = false} << u"Error"_s << noon << Verdict::Silent;

        const AttentionRules digest{.digest = {.enabled = true}};
        QTest::addRow("below, with a digest") << digest << u"Information"_s << noon << Verdict::Digest;
        QTest::addRow("above, with a digest") << digest << u"Error"_s << noon << Verdict::Now;

        const AttentionRules nights{.quietHours = quiet({22, 0}, {7, 0})};
        QTest::addRow("before the night") << nights << u"Error"_s << tokyoTime(21, 59) << Verdict::Now;
        QTest::addRow("the night begins") << nights << u"Error"_s << tokyoTime(22) << Verdict::AfterQuiet;
        QTest::addRow("after midnight") << nights << u"Error"_s << tokyoTime(3) << Verdict::AfterQuiet;
        QTest::addRow("the night is over") << nights << u"Error"_s << tokyoTime(7) << Verdict::Now;
        QTest::addRow("nothing to tell at night either")
            << nights << u"Information"_s << tokyoTime(3) << Verdict::Silent;

        AttentionRules snoozed;
        snoozed.snoozedUntil = tokyoTime(13);
        QTest::addRow("snoozed") << snoozed << u"Error"_s << noon << Verdict::AfterQuiet;
        QTest::addRow("the snooze is over") << snoozed << u"Error"_s << tokyoTime(13) << Verdict::Now;
    }
    void decides()
    {
        QFETCH(AttentionRules, rules);
        QFETCH(QString, severity);
        QFETCH(QDateTime, now);
        QTEST(rules.judge(notification(u"n"_s, u"停止"_s, severity), now), "verdict");
    }

    void whatIsDismissedIsNotAnnounced()
    {
        auto item = notification(u"n"_s);
        item.dismissedAt = tokyoTime(11);
        QCOMPARE(AttentionRules().judge(item, tokyoTime(12)), Verdict::Silent);
    }

    void quietHoursEnd_data()
    {
        QTest::addColumn<QuietHours>("hours");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("end"); // invalid: it is not quiet
        const auto nights = quiet({22, 0}, {7, 0});
        QTest::addRow("in the evening") << nights << tokyoTime(23) << tokyoTime(7).addDays(1);
        QTest::addRow("in the morning") << nights << tokyoTime(6, 59) << tokyoTime(7);
        QTest::addRow("by day") << nights << tokyoTime(12) << QDateTime();
        QTest::addRow("within a day") << quiet({12, 0}, {13, 0}) << tokyoTime(12, 30) << tokyoTime(13);
        QTest::addRow("all day") << quiet({9, 0}, {9, 0}) << tokyoTime(8) << tokyoTime(9);
        QTest::addRow("switched off") << QuietHours{.enabled = false} << tokyoTime(23) << QDateTime();
        // New York is 13 hours behind Tokyo on this day.
        QTest::addRow("another zone")
            << quiet({22, 0}, {7, 0}, "America/New_York") << tokyoTime(12) << tokyoTime(20);
        QTest::addRow("a zone that is none: the computer's")
            << quiet({22, 0}, {7, 0}, "Nowhere/Land") << tokyoTime(23) << tokyoTime(7).addDays(1);
        // Clocks in New York were put on at two o'clock on the 8th of March 2026.
        QTest::addRow("a night that is an hour shorter")
            << quiet({22, 0}, {7, 0}, "America/New_York")
            << QDateTime(QDate(2026, 3, 8), QTime(4, 0), Qt::UTC)
            << QDateTime(QDate(2026, 3, 8), QTime(11, 0), Qt::UTC);
    }
    void quietHoursEnd()
    {
        QFETCH(QuietHours, hours);
        QFETCH(QDateTime, now);
        QTEST(hours.endAt(now).value_or(QDateTime()), "end");
    }

    void aSnoozeIntoTheNightEndsInTheMorning()
    {
        AttentionRules rules{.quietHours = quiet({22, 0}, {7, 0})};
        rules.snoozedUntil = tokyoTime(22, 30);
        QCOMPARE(rules.quietEndsAt(tokyoTime(20)), tokyoTime(7).addDays(1));
        QCOMPARE(rules.quietEndsAt(tokyoTime(12).addDays(1)), tokyoTime(12).addDays(1));
    }

    void aKnownFalseAlarmIsMuted_data()
    {
        QTest::addColumn<MuteRule>("rule");
        QTest::addColumn<bool>("fits");
        const auto until = tokyoTime(18);
        const LinkTarget connector{u"tokyo"_s, u"cc1"_s};
        QTest::addRow("service") << MuteRule{.service = u"Citrix Cloud"_s, .until = until} << true;
        QTest::addRow("another service") << MuteRule{.service = u"DaaS"_s, .until = until} << false;
        QTest::addRow("title, another width and case")
            << MuteRule{.title = u"ｺﾈｸﾀ停止"_s, .until = until} << true;
        QTest::addRow("title in the other language")
            << MuteRule{.title = u"EN コネクタ停止"_s, .until = until} << true;
        QTest::addRow("part of a title") << MuteRule{.title = u"コネクタ"_s, .until = until} << false;
        QTest::addRow("connector") << MuteRule{.target = {{}, u"cc1"_s}, .until = until} << true;
        QTest::addRow("another connector") << MuteRule{.target = {{}, u"cc2"_s}, .until = until} << false;
        QTest::addRow("location") << MuteRule{.target = {u"tokyo"_s, {}}, .until = until} << true;
        QTest::addRow("all of it") << MuteRule{u"Citrix Cloud"_s, u"コネクタ停止"_s, connector, until}
                                   << true;
        QTest::addRow("one part differs")
            << MuteRule{u"DaaS"_s, u"コネクタ停止"_s, connector, until} << false;
        QTest::addRow("over") << MuteRule{.service = u"Citrix Cloud"_s, .until = tokyoTime(12)} << false;
    }
    void aKnownFalseAlarmIsMuted()
    {
        auto item = notification(u"n"_s, u"コネクタ停止"_s, u"Error"_s);
        item.target = {u"tokyo"_s, u"cc1"_s};
        QFETCH(MuteRule, rule);
        QFETCH(bool, fits);
        const AttentionRules rules{.muteRules = {rule}};
        QCOMPARE(rules.judge(item, tokyoTime(12)), fits ? Verdict::Silent : Verdict::Now);
    }

    void aRuleForOneFitsItsRepeats()
    {
        auto item = notification(u"n1"_s);
        const auto rule = MuteRule::like(item, tokyoTime(18));
        item.id = u"n2"_s;
        QVERIFY(rule.fits(item));
        item.target.connectorId = u"cc9"_s;
        QVERIFY(rule.fits(item)); // the first named no connector: the rule is about all
    }

    void theDigestComesOnceADay()
    {
        AttentionRules rules{.digest = {.enabled = true, .at = QTime(9, 0)}};
        QCOMPARE(rules.nextDigestAfter(tokyoTime(8)).value(), tokyoTime(9));
        QCOMPARE(rules.nextDigestAfter(tokyoTime(9)).value(), tokyoTime(9).addDays(1));
        QCOMPARE(rules.nextDigestAfter(tokyoTime(23)).value(), tokyoTime(9).addDays(1));
        rules.digest.enabled = false;
        QVERIFY(!rules.nextDigestAfter(tokyoTime(8)));
    }

    void rulesAreKept()
    {
        AttentionRules rules{.enabled = false,
                             .threshold = Severity::Critical,
                             .quietHours = quiet({23, 30}, {6, 15}),
                             .snoozedUntil = tokyoTime(12),
                             .digest = {.enabled = true, .at = QTime(17, 45)}};
        rules.muteRules = {{u"DaaS"_s, u"題"_s, {u"tokyo"_s, u"cc1"_s}, tokyoTime(18)}};
        QCOMPARE(AttentionRules::fromJson(rules.toJson()), rules);
        QCOMPARE(AttentionRules::fromJson({}), AttentionRules());
    }

    void whatCannotBeReadIsAsItIsAtTheBeginning()
    {
        const QJsonObject broken{
            {u"enabled"_s, 7},
            {u"threshold"_s, u"loud"_s},
            {u"quietHours"_s, QJsonObject{{u"from"_s, u"25:00"_s}}},
            {u"snoozedUntil"_s, QJsonArray()},
            {u"digest"_s, u"daily"_s},
            {u"muteRules"_s, QJsonArray{QJsonObject{{u"service"_s, u"without an end"_s}}, 3}}};
        QCOMPARE(AttentionRules::fromJson(broken), AttentionRules());
    }
};

QTEST_GUILESS_MAIN(TestAttentionRules)
#include "tst_attentionrules.moc"
