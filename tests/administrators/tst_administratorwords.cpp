// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorwords.h"
#include "ui/i18n/languagecontroller.h"

#include <QtTest>

using namespace ccj;
using namespace Qt::StringLiterals;
using administrators::Administrator;
using ui::AdministratorWords;

/// R106, R119: the age of an invitation and its end, in days of the user's calendar. A link works for five.
class TestAdministratorWords : public QObject
{
    Q_OBJECT

    ui::LanguageController m_language;

private Q_SLOTS:
    void initTestCase() { m_language.setLanguage(ui::LanguageController::Language::English); }

    void invitations_data()
    {
        QTest::addColumn<double>("daysAgo");
        QTest::addColumn<bool>("expired");
        QTest::addColumn<QString>("expected");
        QTest::newRow("today") << 0.1 << false << u"Invite sent today"_s;
        QTest::newRow("yesterday") << 1.0 << false << u"Invite sent, 1 day ago"_s;
        QTest::newRow("the last but one") << 4.0 << false << u"Invite sent, 4 days ago"_s;
        QTest::newRow("the last day") << 4.9 << false << u"Invite sent, expires today"_s;
        QTest::newRow("over by our clock, not by the server's")
            << 6.0 << false << u"Invite sent, 6 days ago"_s;
        QTest::newRow("just over") << 5.1 << true << u"Invite expired"_s;
        QTest::newRow("over since yesterday") << 6.0 << true << u"Invite expired, 1 day ago"_s;
        QTest::newRow("long over") << 30.0 << true << u"Invite expired, 25 days ago"_s;
        QTest::newRow("over before its time") << 2.0 << true << u"Invite expired"_s;
    }
    void invitations()
    {
        QFETCH(double, daysAgo);
        QFETCH(bool, expired);
        const QDateTime now(QDate(2026, 4, 1), QTime(12, 0)); // in the user's zone
        Administrator item;
        item.pending = true;
        item.invitationExpired = expired;
        item.createdDate = now.addSecs(-qint64(daysAgo * 24 * 3600)).toUTC();
        QTEST(AdministratorWords::status(item, now.toUTC()), "expected");
    }

    void anInvitationOfUnknownAge()
    {
        Administrator item;
        item.pending = true;
        QCOMPARE(AdministratorWords::status(item, QDateTime::currentDateTimeUtc()), u"Invite sent"_s);
        item.invitationExpired = true;
        QCOMPARE(AdministratorWords::status(item, QDateTime::currentDateTimeUtc()), u"Invite expired"_s);
    }
};

QTEST_MAIN(TestAdministratorWords)
#include "tst_administratorwords.moc"
