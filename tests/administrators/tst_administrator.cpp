// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/policy.h"
#include "app/administrators/administrator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace ccj::administrators;
using namespace Qt::StringLiterals;

class tst_Administrator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnActivePerson();
    void readsAPendingPerson();
    void survivesHostileItems_data();
    void survivesHostileItems();
    void keepsUnknownEnumerations();
    void namesPeopleInTheOrderOfTheirScript_data();
    void namesPeopleInTheOrderOfTheirScript();
    void idInPathsDependsOnKind_data();
    void idInPathsDependsOnKind();
    void keyStaysWhenAnInvitationIsAccepted();
    void rowsWithoutAnyIdAreToldApart();
    void policiesAreFoundInEveryWrapping_data();
    void policiesAreFoundInEveryWrapping();
};

namespace {

QJsonObject parse(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void tst_Administrator::readsAnActivePerson()
{
    const auto person = Administrator::fromJson(parse(R"({
        "customerId": "aobashoji", "ucOid": "OID:/citrix/300100200300", "userId": "300100200300",
        "type": "AdministratorUser", "accessType": "Full", "firstName": "花子", "lastName": "鈴木",
        "displayName": "鈴木 花子", "email": "hanako.suzuki@example.jp", "providerType": "CitrixSts",
        "providerId": null, "pending": false, "invitationExpired": false, "legacyProviders": null,
        "createdDate": "2026-01-15T02:03:04.1234567Z", "somethingNew": {"a": [1]}})"));
    QCOMPARE(person.userId, u"300100200300"_s);
    QCOMPARE(person.fullName(), u"鈴木 花子"_s);
    QCOMPARE(person.status(), Status::Active);
    QVERIFY(person.hasFullAccess());
    QVERIFY(person.isPerson());
    QCOMPARE(person.createdDate, QDateTime(QDate(2026, 1, 15), QTime(2, 3, 4, 123), Qt::UTC));
}

void tst_Administrator::readsAPendingPerson()
{
    auto json = parse(R"({"userId": null, "type": "AdministratorUser", "accessType": "Custom",
        "email": "taro.yamada@example.jp", "providerType": "CitrixSts", "pending": true})");
    QCOMPARE(Administrator::fromJson(json).status(), Status::Invited);
    QCOMPARE(Administrator::fromJson(json).fullName(), u"taro.yamada@example.jp"_s);
    json[u"invitationExpired"_s] = true;
    QCOMPARE(Administrator::fromJson(json).status(), Status::Expired);
    json[u"pending"_s] = QJsonValue::Null;
    QCOMPARE(Administrator::fromJson(json).status(), Status::Active);
}

void tst_Administrator::survivesHostileItems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("all null") << QByteArray(R"({"userId":null,"email":null,"pending":null,"type":null})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"email":["a"],"pending":"yes","createdDate":12,"type":{}})");
    QTest::newRow("broken date") << QByteArray(R"({"createdDate":"2026-13-45T99:99:99Z"})");
    QTest::newRow("lone surrogate") << QByteArray(R"({"email":"\ud842","displayName":"\udfb7"})");
}

void tst_Administrator::survivesHostileItems()
{
    QFETCH(QByteArray, json);
    const auto item = Administrator::fromJson(QJsonDocument::fromJson(json).object());
    QCOMPARE(item.status(), Status::Active);
    QVERIFY(!item.createdDate.isValid());
    QVERIFY(item.operationId().isEmpty());
}

void tst_Administrator::keepsUnknownEnumerations()
{
    // R106: a value from a newer server is shown as it is.
    const auto item = Administrator::fromJson(
        parse(R"({"accessType": "ReadOnly", "providerType": "Okta", "type": "Robot", "userId": 42})"));
    QCOMPARE(item.accessType, u"ReadOnly"_s);
    QCOMPARE(item.providerType, u"Okta"_s);
    QCOMPARE(item.type, u"Robot"_s);
    QCOMPARE(item.userId, u"42"_s);
    QVERIFY(!item.isPerson());
}

void tst_Administrator::namesPeopleInTheOrderOfTheirScript_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("expected");
    QTest::newRow("kanji") << u"花子"_s << u"鈴木"_s << u"Hanako Suzuki"_s << u"鈴木 花子"_s;
    QTest::newRow("kana") << u"さくら"_s << u"ワタナベ"_s << QString() << u"ワタナベ さくら"_s;
    QTest::newRow("beyond the basic plane") << u"太郎"_s << u"𠮷"_s << QString() << u"𠮷 太郎"_s;
    QTest::newRow("latin") << u"John"_s << u"Smith"_s << QString() << u"John Smith"_s;
    QTest::newRow("mixed") << u"John"_s << u"鈴木"_s << u"John 鈴木"_s << u"John 鈴木"_s;
    QTest::newRow("display name only")
        << QString() << QString() << u"情報システム部"_s << u"情報システム部"_s;
}

void tst_Administrator::namesPeopleInTheOrderOfTheirScript()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, display);
    Administrator item;
    item.firstName = first;
    item.lastName = last;
    item.displayName = display;
    QTEST(item.fullName(), "expected");
}

void tst_Administrator::idInPathsDependsOnKind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Citrix person") << u"AdministratorUser"_s << u"CitrixSts"_s << u"42"_s;
    QTest::newRow("Azure AD person") << u"AdministratorUser"_s << u"AzureAd"_s << u"42"_s;
    QTest::newRow("Azure AD group") << u"AdministratorGroup"_s << u"AzureAd"_s << u"OID:/azuread/t/g"_s;
    QTest::newRow("AD person") << u"AdministratorUser"_s << u"Ad"_s << u"OID:/azuread/t/g"_s;
}

void tst_Administrator::idInPathsDependsOnKind()
{
    QFETCH(QString, type);
    QFETCH(QString, provider);
    Administrator item;
    item.type = type;
    item.providerType = provider;
    item.userId = u"42"_s;
    item.ucOid = u"OID:/azuread/t/g"_s;
    QTEST(item.operationId(), "expected");
}

void tst_Administrator::keyStaysWhenAnInvitationIsAccepted()
{
    Administrator invited;
    invited.email = u"Taro.Yamada@example.jp"_s;
    invited.providerType = u"CitrixSts"_s;
    invited.pending = true;
    auto active = invited;
    active.pending = false;
    active.userId = u"300"_s;
    active.email = u"taro.yamada@example.jp"_s;
    QCOMPARE(invited.key(), active.key());
}

void tst_Administrator::rowsWithoutAnyIdAreToldApart()
{
    Administrator one;
    one.displayName = u"情報システム部"_s;
    Administrator two;
    two.displayName = u"人事部"_s;
    QVERIFY(one.key() != two.key());
}

void tst_Administrator::policiesAreFoundInEveryWrapping_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::newRow("list") << QByteArray(R"([{"name":"library"},{"name":"domains"}])") << 2;
    QTest::newRow("access model") << QByteArray(R"({"accessType":"Full","policies":[{"name":"library"}]})")
                                  << 1;
    QTest::newRow("items") << QByteArray(R"({"items":[{"name":"library"}]})") << 1;
    QTest::newRow("null") << QByteArray(R"({"policies":null})") << 0;
    QTest::newRow("without names") << QByteArray(R"([{"name":""},7,null,{}])") << 0;
}

void tst_Administrator::policiesAreFoundInEveryWrapping()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const auto document = QJsonDocument::fromJson(json);
    const auto value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    QCOMPARE(policiesFromJson(value).size(), count);
}

QTEST_GUILESS_MAIN(tst_Administrator)
#include "tst_administrator.moc"
