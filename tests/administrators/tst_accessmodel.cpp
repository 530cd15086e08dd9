// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/accessmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parse(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Notifications, Library, something fixed, and a role with three scopes, by what is ticked:
/// "n" notifications, "l" library, "*" the role with all scopes, "t" Tokyo, "o" Osaka; "Full" is Full.
AccessModel access(const QString &ticked)
{
    const auto checkable = [](bool value, bool canChange = true) {
        return QJsonObject{{u"value"_s, value}, {u"canChangeValue"_s, canChange}};
    };
    const auto policy = [&](const QString &name, const QString &service, const QJsonObject &check) {
        return QJsonObject{{u"name"_s, name},
                           {u"serviceName"_s, service},
                           {u"displayName"_s, name},
                           {u"checkable"_s, check}};
    };
    const bool full = ticked == "Full"_L1;
    const bool all = full || ticked.contains(u'*');
    const auto scope = [&](const QString &name, QChar letter) {
        return QJsonObject{{u"name"_s, name}, {u"checkable"_s, checkable(all || ticked.contains(letter))}};
    };
    auto role =
        policy(u"R-1"_s, u"XenDesktop"_s, checkable(all || ticked.contains(u't') || ticked.contains(u'o')));
    role[u"scopeChoices"_s] =
        QJsonObject{{u"allScopesSelected"_s, all},
                    {u"choices"_s, QJsonArray{scope(u"S-Tokyo"_s, u't'), scope(u"S-Osaka"_s, u'o')}}};
    const QJsonArray policies{
        policy(u"notifications"_s, u"Platform"_s, checkable(full || ticked.contains(u'n'))),
        policy(u"library"_s, u"Platform"_s, checkable(full || ticked.contains(u'l'))),
        policy(u"oauth"_s, u"Platform"_s, checkable(false, false)), role};
    return *AccessModel::fromJson(
        {{u"accessType"_s, full ? u"Full"_s : u"Custom"_s}, {u"policies"_s, policies}});
}

/// "Custom>Full", "+library", "-R-1", "R-1:S-Tokyo>*"
QStringList words(const QList<AccessDifference> &difference)
{
    using Kind = AccessDifference::Kind;
    const auto scopes = [](const Policy &policy) {
        return policy.isUnlimited() ? u"*"_s : policy.grantedScopes().join(u',');
    };
    QStringList result;
    for (const auto &line : difference) {
        switch (line.kind) {
        case Kind::AccessType:
            result << line.typeBefore + u'>' + line.typeAfter;
            break;
        case Kind::PolicyAdded:
            result << u'+' + line.after.name;
            break;
        case Kind::PolicyRemoved:
            result << u'-' + line.before.name;
            break;
        case Kind::ScopesChanged:
            result << line.after.name + u':' + scopes(line.before) + u'>' + scopes(line.after);
            break;
        }
    }
    return result;
}

} // namespace

class tst_AccessModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differences_data();
    void differences();
    void fullWithoutPoliciesHoldsEverything();
    void policiesThatComeOrGoAtTheServer();
    void goesBackAsItCame();
    void unknownFieldsSurviveAChange();
    void whatCannotBeChangedStays();
    void fullCarriesNoPolicies();
    void badModelsAreRefused_data();
    void badModelsAreRefused();
    void scopesFollowTheirRole();
    void copies_data();
    void copies();
    void copyingTakesWhatIsKnown();
    void theCatalogueGivesNothing();
    void summaryNamesWhatIsGiven();
};

void tst_AccessModel::differences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<bool>("reduces");
    QTest::newRow("nothing") << u"n"_s << u"n"_s << QStringList() << false;
    QTest::newRow("Full stays") << u"Full"_s << u"Full"_s << QStringList() << false;
    QTest::newRow("policy added") << u"n"_s << u"nl"_s << QStringList{u"+library"_s} << false;
    QTest::newRow("policy removed") << u"nl"_s << u"l"_s << QStringList{u"-notifications"_s} << true;
    QTest::newRow("both") << u"n"_s << u"l"_s << QStringList{u"-notifications"_s, u"+library"_s} << true;
    QTest::newRow("scope added") << u"t"_s << u"to"_s << QStringList{u"R-1:S-Tokyo>S-Tokyo,S-Osaka"_s}
                                 << false;
    QTest::newRow("scope removed") << u"to"_s << u"o"_s << QStringList{u"R-1:S-Tokyo,S-Osaka>S-Osaka"_s}
                                   << true;
    QTest::newRow("scope exchanged") << u"t"_s << u"o"_s << QStringList{u"R-1:S-Tokyo>S-Osaka"_s} << true;
    QTest::newRow("all scopes") << u"t"_s << u"*"_s << QStringList{u"R-1:S-Tokyo>*"_s} << false;
    QTest::newRow("each is less than all")
        << u"*"_s << u"to"_s << QStringList{u"R-1:*>S-Tokyo,S-Osaka"_s} << true;
    QTest::newRow("role added") << QString() << u"t"_s << QStringList{u"+R-1"_s} << false;
    QTest::newRow("role removed") << u"t"_s << QString() << QStringList{u"-R-1"_s} << true;
    QTest::newRow("rise to Full") << u"n"_s << u"Full"_s << QStringList{u"Custom>Full"_s} << false;
    QTest::newRow("fall from Full") << u"Full"_s << u"no"_s
                                    << QStringList{u"Full>Custom"_s, u"-library"_s, u"R-1:*>S-Osaka"_s}
                                    << true;
    QTest::newRow("everything but Full") << u"Full"_s << u"nl*"_s << QStringList{u"Full>Custom"_s} << true;
}

// R123
void tst_AccessModel::differences()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, lines);
    QFETCH(bool, reduces);
    const auto found = difference(access(before), access(after));
    QCOMPARE(words(found), lines);
    QCOMPARE(isReduction(found), reduces);
}

void tst_AccessModel::fullWithoutPoliciesHoldsEverything()
{
    const auto full = *AccessModel::fromJson(parse(R"({"accessType":"Full","policies":null})"));
    QCOMPARE(words(difference(full, access(u"n"_s))),
             (QStringList{u"Full>Custom"_s, u"-library"_s, u"-R-1"_s}));
}

void tst_AccessModel::policiesThatComeOrGoAtTheServer()
{
    auto less = access(u"nl"_s);
    less.policies.removeFirst();
    QCOMPARE(words(difference(access(u"nl"_s), less)), QStringList{u"-notifications"_s});
    QCOMPARE(words(difference(less, access(u"nl"_s))), QStringList{u"+notifications"_s});
    QVERIFY2(difference(less, access(u"l"_s)).isEmpty(), "not granted and not offered give the same");
}

// cloud-api section 7
void tst_AccessModel::goesBackAsItCame()
{
    const auto json = parse(R"({"accessType":"Custom","version":7,"policies":[
        {"name":"n","serviceName":"Platform","checkable":{"value":true,"canChangeValue":true,"hint":"x"}},
        {"name":"R-1","serviceName":"XenDesktop","displayName":null,"tier":{"a":[1]},
         "checkable":{"value":true,"canChangeValue":true},
         "scopeChoices":{"allScopesSelected":true,"more":1,
                         "choices":[{"name":"S-1","checkable":{"value":false,"canChangeValue":false}}]}}]})");
    QCOMPARE(AccessModel::fromJson(json)->toJson(), json);
}

void tst_AccessModel::unknownFieldsSurviveAChange()
{
    auto model = *AccessModel::fromJson(parse(R"({"accessType":"Custom","version":7,"policies":[
        {"name":"R-1","serviceName":"XenDesktop","tier":3,
         "checkable":{"value":false,"canChangeValue":true,"hint":"x"},
         "scopeChoices":{"allScopesSelected":false,"more":1,"choices":[
            {"name":"S-1","color":"red","checkable":{"value":false,"canChangeValue":true}},
            {"name":"S-2","checkable":{"value":false,"canChangeValue":true}}]}}]})"));
    model.policies.first().setScope(0, true);
    QCOMPARE(model.toJson(), parse(R"({"accessType":"Custom","version":7,"policies":[
        {"name":"R-1","serviceName":"XenDesktop","tier":3,
         "checkable":{"value":true,"canChangeValue":true,"hint":"x"},
         "scopeChoices":{"allScopesSelected":false,"more":1,"choices":[
            {"name":"S-1","color":"red","checkable":{"value":true,"canChangeValue":true}},
            {"name":"S-2","checkable":{"value":false,"canChangeValue":true}}]}}]})"));
}

void tst_AccessModel::whatCannotBeChangedStays()
{
    auto model = *AccessModel::fromJson(parse(R"({"accessType":"Custom","policies":[
        {"name":"on","serviceName":"P","checkable":{"value":true,"canChangeValue":false}},
        {"name":"off","serviceName":"P","checkable":{"value":false,"canChangeValue":false}},
        {"name":"R-1","serviceName":"D","checkable":{"value":true,"canChangeValue":true},
         "scopeChoices":{"allScopesSelected":false,"choices":[
            {"name":"S-1","checkable":{"value":true,"canChangeValue":false}},
            {"name":"S-2","checkable":{"value":false,"canChangeValue":true}}]}}]})"));
    const auto before = model;
    model.policies[0].setGranted(false);
    model.policies[1].setGranted(true);
    model.policies[2].setScope(0, false);
    QCOMPARE(model, before);
    model.clear();
    QCOMPARE(words(difference(before, model)), QStringList{u"-R-1"_s});
}

void tst_AccessModel::fullCarriesNoPolicies()
{
    auto model = access(u"n"_s);
    model.setFull(true);
    QCOMPARE(model.toJson(), (QJsonObject{{u"accessType"_s, u"Full"_s}, {u"policies"_s, QJsonValue::Null}}));
}

void tst_AccessModel::badModelsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no type") << QByteArray(R"({"policies":[]})");
    QTest::newRow("type is a number") << QByteArray(R"({"accessType":1,"policies":[]})");
    QTest::newRow("policies are a number") << QByteArray(R"({"accessType":"Custom","policies":7})");
    QTest::newRow("policies are an object") << QByteArray(R"({"accessType":"Custom","policies":{}})");
}

void tst_AccessModel::badModelsAreRefused()
{
    QFETCH(QByteArray, json);
    const auto model = AccessModel::fromJson(parse(json));
    QVERIFY(!model);
    QCOMPARE(model.error().kind, Error::Kind::BadResponse);
}

void tst_AccessModel::scopesFollowTheirRole()
{
    auto role = access(QString()).policies.last();
    role.setScope(1, true);
    QVERIFY2(role.granted, "the first scope grants the role");
    QCOMPARE(role.grantedScopes(), QStringList{u"S-Osaka"_s});
    role.setScope(1, false);
    QVERIFY2(!role.granted, "a role for no scope is not granted");
    role.setGranted(true);
    QVERIFY(role.isUnlimited());
    role.setScope(0, false);
    QVERIFY(!role.isUnlimited());
    QCOMPARE(role.grantedScopes(), QStringList{u"S-Osaka"_s});
    role.setAllScopes(true);
    QVERIFY(role.isUnlimited());
    role.setAllScopes(false);
    QCOMPARE(role.grantedScopes(), (QStringList{u"S-Tokyo"_s, u"S-Osaka"_s}));
}

void tst_AccessModel::copies_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("choice");
    QTest::newRow("Custom to Custom") << u"nt"_s << u"lo"_s;
    QTest::newRow("all scopes") << u"t"_s << u"*"_s;
    QTest::newRow("nothing") << u"nl*"_s << QString();
    QTest::newRow("Custom to Full") << u"Full"_s << u"nt"_s;
    QTest::newRow("Full to Custom") << u"nt"_s << u"Full"_s;
}

void tst_AccessModel::copies()
{
    QFETCH(QString, target);
    QFETCH(QString, choice);
    const auto result = adopted(access(target), access(choice));
    QCOMPARE(words(difference(result, access(choice))), QStringList());
}

void tst_AccessModel::copyingTakesWhatIsKnown()
{
    auto target = access(u"n"_s);
    target.policies.removeAt(1);                 // no library there
    target.policies.last().scopes.removeFirst(); // and no Tokyo
    const auto result = adopted(target, access(u"lto"_s));
    QCOMPARE(words(difference(target, result)), (QStringList{u"-notifications"_s, u"+R-1"_s}));
    QCOMPARE(result.policies.last().grantedScopes(), QStringList{u"S-Osaka"_s});
    // A role is not widened because the scopes it was limited to do not exist here.
    QVERIFY(adopted(target, access(u"t"_s)).givesNothing());
}

void tst_AccessModel::theCatalogueGivesNothing()
{
    const auto model = AccessModel::ofCatalogue(access(u"Full"_s).policies);
    QVERIFY(model.givesNothing());
    QVERIFY(!model.isFull());
    QVERIFY(!access(u"t"_s).givesNothing());
    QVERIFY(!access(u"Full"_s).givesNothing());
}

void tst_AccessModel::summaryNamesWhatIsGiven()
{
    QCOMPARE(access(u"Full"_s).summary(), (QVariantMap{{u"accessType"_s, u"Full"_s}}));
    QCOMPARE(access(u"nto"_s).summary(),
             (QVariantMap{{u"accessType"_s, u"Custom"_s},
                          {u"policies"_s, QStringList{u"Platform/notifications"_s,
                                                      u"XenDesktop/R-1 (S-Tokyo, S-Osaka)"_s}}}));
}

QTEST_GUILESS_MAIN(tst_AccessModel)
#include "tst_accessmodel.moc"
