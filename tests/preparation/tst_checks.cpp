// SPDX-License-Identifier: Apache-2.0
#include "app/preparation/checks.h"
#include "app/preparation/localfolder.h"
#include "app/preparation/versiontext.h"

#include <QtTest>

#include <algorithm>

using namespace ccj;
using namespace ccj::preparation;
using namespace Qt::StringLiterals;

class tst_Checks : public QObject
{
    Q_OBJECT

    Reference m_reference;

private Q_SLOTS:
    void initTestCase();
    void versionsAreRead_data();
    void versionsAreRead();
    void theMachine_data();
    void theMachine();
    void noAnswerIsNoVerdict();
    void theLevels_data();
    void theLevels();
    void onlyTheTenRowsAreSupported();
    void fips_data();
    void fips();
    void pathsOfThisComputer();
};

void tst_Checks::initTestCase()
{
    const auto read = readReference(referenceFolder());
    QVERIFY(read);
    m_reference = *read;
}

void tst_Checks::versionsAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); // empty: no version
    QTest::newRow("plain") << u"4.7.2"_s << u"4.7.2"_s;
    QTest::newRow("full width") << u"５．１０２"_s << u"5.102"_s;
    QTest::newRow("spaces and v") << u" v6.24.0.51\n"_s << u"6.24.0.51"_s;
    QTest::newRow("one number") << u"5"_s << u"5"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("words") << u"4.7.2 or later"_s << QString();
    QTest::newRow("a dot too many") << u"4..7"_s << QString();
    QTest::newRow("a dot at the end") << u"4.7."_s << QString();
    QTest::newRow("a sign") << u"-4.7"_s << QString();
    QTest::newRow("too large") << u"4.99999999999"_s << QString();
}

void tst_Checks::versionsAreRead()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, read);
    const auto version = versionIn(typed);
    QCOMPARE(version.has_value(), !read.isEmpty());
    QCOMPARE(version.value_or(QVersionNumber()).toString(), read);
}

void tst_Checks::theMachine_data()
{
    QTest::addColumn<QString>("requirement");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const QString &requirement, const QString &answer, Verdict verdict) {
        QTest::addRow("%s %s", qPrintable(requirement), qPrintable(answer))
            << requirement << answer << verdict;
    };
    for (const auto &system : {u"2019"_s, u"2016"_s, u"2012R2"_s}) // R179
        row(u"operatingSystem"_s, system, Verdict::Yes);
    row(u"operatingSystem"_s, u"other"_s, Verdict::No);
    row(u"operatingSystem"_s, u"2003"_s, Verdict::Unknown); // was never a choice
    row(u"dotNet"_s, u"4.7.2"_s, Verdict::Yes);             // R180
    row(u"dotNet"_s, u"4.8"_s, Verdict::Yes);
    row(u"dotNet"_s, u"4.10"_s, Verdict::Yes);
    row(u"dotNet"_s, u"4.7.1"_s, Verdict::No);
    row(u"dotNet"_s, u"4.7"_s, Verdict::No);
    row(u"dotNet"_s, u"new"_s, Verdict::Unknown);
    row(u"notDomainController"_s, u"yes"_s, Verdict::Yes); // R182
    row(u"notDomainController"_s, u"no"_s, Verdict::No);
    row(u"notDomainController"_s, u"maybe"_s, Verdict::Unknown);
}

void tst_Checks::theMachine()
{
    QFETCH(const QString, requirement);
    QFETCH(const QString, answer);
    QFETCH(const Verdict, verdict);
    const auto found = std::ranges::find(m_reference.requirements, requirement, &Requirement::id);
    QVERIFY(found != m_reference.requirements.end());
    QCOMPARE(judged(*found, answer), verdict);
}

void tst_Checks::noAnswerIsNoVerdict()
{
    for (const auto &requirement : std::as_const(m_reference.requirements))
        QCOMPARE(judged(requirement, {}), Verdict::Unknown);
}

void tst_Checks::theLevels_data()
{
    using Kind = LevelAnswer::Kind;
    QTest::addColumn<LevelQuestion>("question");
    QTest::addColumn<LevelAnswer>("answer");
    const auto row = [](const char *name, const LevelQuestion &question, const LevelAnswer &answer) {
        QTest::newRow(name) << question << answer;
    };
    row("every controller of the row", {u"2012"_s, u"2012R2"_s, {u"2012R2"_s, u"2016"_s}},
        {Kind::Supported, 5, {}});
    row("one of them", {u"2008R2"_s, u"2008R2"_s, {u"2012"_s}}, {Kind::Supported, 0, {}});
    row("a controller that is too old", {u"2012"_s, u"2012R2"_s, {u"2012"_s, u"2016"_s}},
        {Kind::ControllersNotListed, 5, {u"2012"_s}});
    row("2019 is in no row (X27)", {u"2016"_s, u"2016"_s, {u"2016"_s, u"2019"_s}},
        {Kind::ControllersNotListed, 9, {u"2019"_s}});
    row("a forest above its domain", {u"2016"_s, u"2012"_s, {u"2016"_s}}, {Kind::LevelsNotListed, -1, {}});
    row("another level", {u"other"_s, u"2016"_s, {u"2016"_s}}, {Kind::LevelsNotListed, -1, {}});
    row("no forest", {{}, u"2016"_s, {u"2016"_s}}, {});
    row("no controllers", {u"2016"_s, u"2016"_s, {}}, {});
}

// R236.
void tst_Checks::theLevels()
{
    QFETCH(const LevelQuestion, question);
    QFETCH(const LevelAnswer, answer);
    QCOMPARE(judged(m_reference.levels, question), answer);
}

/// Of all that can be asked, exactly what R235 lists is supported: each controller of each row.
void tst_Checks::onlyTheTenRowsAreSupported()
{
    const auto &table = m_reference.levels;
    int supported = 0;
    for (const auto &forest : table.levels) {
        for (const auto &domain : table.levels) {
            for (const auto &controller : table.controllers)
                supported +=
                    judged(table, {forest, domain, {controller}}).kind == LevelAnswer::Kind::Supported;
        }
    }
    QCOMPARE(supported, 20);
}

void tst_Checks::fips_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("5.99 is before 5.102") << u"5.99"_s << Verdict::No;
    QTest::newRow("the first") << u"5.102"_s << Verdict::Yes;
    QTest::newRow("the first, in full") << u"5.102.0.31"_s << Verdict::Yes;
    QTest::newRow("5.101.9999") << u"5.101.9999"_s << Verdict::No;
    QTest::newRow("6") << u"6"_s << Verdict::Yes;
    QTest::newRow("nothing") << QString() << Verdict::Unknown;
    QTest::newRow("a word") << u"latest"_s << Verdict::Unknown;
}

// R237, X26.
void tst_Checks::fips()
{
    QFETCH(const QString, version);
    QFETCH(const Verdict, verdict);
    QCOMPARE(judged(m_reference.fips, version), verdict);
}

// R245.
void tst_Checks::pathsOfThisComputer()
{
    const auto lookup = [](const QString &name) {
        return name == u"ProgramData" ? uR"(C:\ProgramData)"_s : QString();
    };
    QCOMPARE(withVariables(uR"(%ProgramData%\Citrix\Log)"_s, lookup), uR"(C:\ProgramData\Citrix\Log)"_s);
    QCOMPARE(withVariables(uR"(C:\Citrix\Log)"_s, lookup), uR"(C:\Citrix\Log)"_s);
    QCOMPARE(withVariables(uR"(%windir%\Temp)"_s, lookup), QString());
    if (QSysInfo::productType() != u"windows")
        QCOMPARE(localFolder(u"/"_s), QString());
}

QTEST_GUILESS_MAIN(tst_Checks)
#include "tst_checks.moc"
