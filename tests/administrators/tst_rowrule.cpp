// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rowrule.h"

#include <QJsonDocument>
#include <QtTest>

using namespace ccj::administrators;
using namespace Qt::StringLiterals;

class tst_RowRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void anUnknownConditionIsRefused_data();
    void anUnknownConditionIsRefused();
};

void tst_RowRule::comesBackAsItWas_data()
{
    QTest::addColumn<RowRule>("rule");
    QTest::newRow("nothing") << RowRule{};
    QTest::newRow("status") << RowRule{.status = Status::Active};
    QTest::newRow("days") << RowRule{.status = Status::Invited, .invitedDaysAgo = 0};
    QTest::newRow("a value nobody knows yet") << RowRule{.accessType = u"ReadOnly"_s};
    QTest::newRow("all") << RowRule{Status::Expired,        u"Full"_s,      u"AzureAd"_s,
                                    u"AdministratorUser"_s, u"鈴木 花子"_s, std::optional(30)};
}

void tst_RowRule::comesBackAsItWas()
{
    QFETCH(RowRule, rule);
    // Through text, as it is kept in the settings.
    const auto text = QJsonDocument(rule.toJson()).toJson();
    QCOMPARE(RowRule::fromJson(QJsonDocument::fromJson(text).object()), std::optional(rule));
    QCOMPARE(rule.isEmpty(), rule.toJson().isEmpty());
}

void tst_RowRule::anUnknownConditionIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("name") << QByteArray(R"({"status":"active","country":"JP"})");
    QTest::newRow("status") << QByteArray(R"({"status":"away"})");
    QTest::newRow("type of a text") << QByteArray(R"({"accessType":7})");
    QTest::newRow("negative days") << QByteArray(R"({"invitedDaysAgo":-1})");
    QTest::newRow("days as text") << QByteArray(R"({"invitedDaysAgo":"30"})");
}

void tst_RowRule::anUnknownConditionIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!RowRule::fromJson(QJsonDocument::fromJson(json).object()));
}

QTEST_GUILESS_MAIN(tst_RowRule)
#include "tst_rowrule.moc"
