// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/resourcelocations/fleetadvicewords.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::resourcelocations;
using namespace Qt::StringLiterals;
using ui::FleetAdviceWords;
using Language = ui::LanguageController::Language;
using Answer = RestartAdvice::Answer;
using Reason = RestartAdvice::Reason;

namespace {

const auto corp = u"corp.example.jp"_s;
const auto one = u"TYO-CC01"_s;
const auto other = u"TYO-CC02"_s;

/// Something the advisor can say, and what must be in its sentence in every language.
struct Saying
{
    QByteArray name;
    std::function<QString()> sentence;
    QStringList holds;
};

Saying of(const QByteArray &name, const Advice &advice, const QStringList &holds)
{
    return {name, [advice] { return FleetAdviceWords::advice(advice); }, holds};
}

Saying of(const QByteArray &name, const RestartAdvice &advice, const QStringList &holds)
{
    return {name, [advice] { return FleetAdviceWords::restart(advice); }, holds};
}

Saying of(const QByteArray &name, const RemovalAdvice &advice, const QStringList &holds,
          Connector::Kind kind = Connector::Kind::Cloud)
{
    return {name, [advice, kind] { return FleetAdviceWords::removal(advice, kind); }, holds};
}

Advice about(Verdict verdict, Rule rule, int installed, int serving, const QStringList &names = {})
{
    return {.verdict = verdict,
            .rule = rule,
            .forest = rule == Rule::TwoPerForest ? corp : QString(),
            .installed = installed,
            .serving = serving,
            .names = names};
}

QList<Saying> ofLocations()
{
    const auto two = Rule::TwoPerLocation;
    auto appliancesOnly = about(Verdict::NoConnector, two, 0, 0);
    appliancesOnly.appliances = 4;
    return {
        of("spare", about(Verdict::Spare, two, 5, 5), {u"5"_s}),
        of("redundant", about(Verdict::Redundant, two, 2, 2), {}),
        of("updating", about(Verdict::UpdateRunning, two, 2, 1, {one}), {one, u"2"_s}),
        of("updating, spare in use", about(Verdict::UpdateRunning, Rule::NPlusOne, 4, 3, {one}),
           {one, u"3"_s, u"4"_s, u"N+1"_s}),
        of("spare out", about(Verdict::SpareOut, Rule::NPlusOne, 4, 2, {one, other}),
           {one, other, u"2"_s, u"4"_s, u"N+1"_s}),
        of("single", about(Verdict::Single, two, 1, 1, {one}), {one, u"N+1"_s}),
        of("last", about(Verdict::LastServing, two, 3, 1, {one}), {one, u"3"_s}),
        of("none serves", about(Verdict::NoneServing, two, 2, 0, {one, other}), {one, other}),
        of("none", about(Verdict::NoConnector, two, 0, 0), {}),
        of("appliances only", appliancesOnly, {u"4"_s, u"Connector Appliance"_s}),
    };
}

Advice loaded(Verdict verdict, Rule rule, int load, int installed, int serving, const QStringList &names = {})
{
    auto advice = about(verdict, rule, installed, serving, names);
    advice.load = load;
    return advice;
}

/// Somebody has said how many carry the load.
QList<Saying> ofLoads()
{
    const auto two = Rule::TwoPerLocation;
    const auto spare = Rule::NPlusOne;
    return {
        of("load, spare", loaded(Verdict::Spare, two, 3, 6, 6), {u"3"_s, u"6"_s, u"N+1"_s}),
        of("load, spare, one out", loaded(Verdict::Spare, two, 3, 7, 6, {one}), {u"3"_s, u"6"_s, one}),
        of("load, two serve, one out", loaded(Verdict::Redundant, two, 1, 3, 2, {one}), {one}),
        of("load, updating", loaded(Verdict::UpdateRunning, spare, 5, 5, 4, {one}), {one, u"4"_s, u"5"_s}),
        of("load, no spare", loaded(Verdict::NoSpare, spare, 4, 4, 4), {u"4"_s, u"N+1"_s}),
        of("load, too few are installed", loaded(Verdict::Overloaded, spare, 5, 3, 3),
           {u"5"_s, u"3"_s, u"N+1"_s}),
        of("load, too few work", loaded(Verdict::Overloaded, spare, 5, 7, 3, {one, other}),
           {u"5"_s, u"3"_s, one, other, u"N+1"_s}),
    };
}

QList<Saying> ofForests()
{
    const auto rule = Rule::TwoPerForest;
    return {
        of("forest, spare", about(Verdict::Spare, rule, 5, 5), {corp, u"5"_s}),
        of("forest, redundant", about(Verdict::Redundant, rule, 2, 2), {corp}),
        of("forest, updating", about(Verdict::UpdateRunning, rule, 3, 1, {one}), {corp, one, u"3"_s}),
        of("forest, single", about(Verdict::Single, rule, 1, 1, {one}), {corp, one}),
        of("forest, last", about(Verdict::LastServing, rule, 3, 1, {one}), {corp, one, u"3"_s}),
        of("forest, none serves", about(Verdict::NoneServing, rule, 1, 0, {one}), {corp, one}),
        of("forest, none", about(Verdict::NoConnector, rule, 0, 0), {corp}),
    };
}

RestartAdvice restartOf(Reason reason, int left, const QStringList &names = {}, Answer answer = Answer::Yes,
                        Rule rule = Rule::TwoPerLocation, ConnectorState state = ConnectorState::Healthy)
{
    return {.answer = answer,
            .reason = reason,
            .rule = rule,
            .forest = rule == Rule::TwoPerForest ? corp : QString(),
            .names = names,
            .servingAfter = left,
            .state = state};
}

RestartAdvice restartOnLoad(Reason reason, int left, int load)
{
    auto advice = restartOf(reason, left, {one, other}, Answer::No, Rule::NPlusOne);
    advice.load = load;
    return advice;
}

QList<Saying> ofRestarts()
{
    const auto inForest = Rule::TwoPerForest;
    const auto inLocation = Rule::TwoPerLocation;
    return {
        of("restart", restartOf(Reason::RedundancyStays, 3), {u"3"_s}),
        of("restart, update failed",
           restartOf(Reason::RedundancyStays, 3, {}, Answer::Yes, inLocation, ConnectorState::UpdateFailed),
           {u"3"_s}),
        of("restart, update blocked",
           restartOf(Reason::RedundancyStays, 3, {}, Answer::Yes, inLocation, ConnectorState::UpdateBlocked),
           {u"3"_s}),
        of("restart, nothing to lose", restartOf(Reason::NothingToLose, 0), {}),
        of("restart, others work", restartOf(Reason::NothingToLose, 4), {u"4"_s}),
        of("restart, stuck", restartOf(Reason::UpdateStuck, 1), {}),
        of("restart, another updating", restartOf(Reason::AnotherUpdating, 2, {other}), {other, u"2"_s}),
        of("restart, updating", restartOf(Reason::UpdatingNow, 1), {}),
        of("restart, unknown", restartOf(Reason::StateUnknown, 2, {}, Answer::Careful), {u"2"_s}),
        of("restart, unknown, one left", restartOf(Reason::StateUnknown, 1, {other}, Answer::No), {other}),
        of("restart, unknown, none left", restartOf(Reason::StateUnknown, 0, {}, Answer::No), {}),
        of("restart, unknown, one in the forest",
           restartOf(Reason::StateUnknown, 1, {other}, Answer::No, inForest), {other, corp}),
        of("restart, leaves one", restartOf(Reason::LeavesOne, 1, {other}, Answer::No), {other}),
        of("restart, leaves one in the forest",
           restartOf(Reason::LeavesOne, 1, {other}, Answer::No, inForest), {other, corp}),
        of("restart, leaves too few", restartOnLoad(Reason::LeavesTooFew, 2, 3), {u"2"_s, u"3"_s, u"N+1"_s}),
        of("restart, unknown, leaves too few", restartOnLoad(Reason::StateUnknown, 2, 3),
           {u"2"_s, u"3"_s, u"N+1"_s}),
        of("restart, leaves none", restartOf(Reason::LeavesNone, 0, {}, Answer::No), {}),
        of("restart, leaves none in the forest", restartOf(Reason::LeavesNone, 0, {}, Answer::No, inForest),
           {corp}),
    };
}

RemovalAdvice removalOf(int left, Rule rule = Rule::TwoPerLocation)
{
    return {.forest = corp, .leavesTooFew = true, .rule = rule, .servingAfter = left};
}

QList<Saying> ofRemovals()
{
    const auto appliance = Connector::Kind::Appliance;
    auto heavy = removalOf(2, Rule::NPlusOne);
    heavy.locationBefore.load = 3;
    const RemovalAdvice harmless{.locationAfter = about(Verdict::Spare, Rule::TwoPerLocation, 3, 3)};
    return {
        of("removal, redundancy stays", harmless, {u"3"_s}),
        of("removal, leaves one", removalOf(1), {}),
        of("removal, leaves too few", heavy, {u"2"_s, u"3"_s, u"N+1"_s}),
        of("removal, leaves none", removalOf(0), {}),
        of("removal, leaves one in the forest", removalOf(1, Rule::TwoPerForest), {corp}),
        of("removal, leaves none in the forest", removalOf(0, Rule::TwoPerForest), {corp}),
        of("removal, leaves one appliance", removalOf(1), {}, appliance),
        of("removal, leaves no appliance", removalOf(0), {}, appliance),
    };
}

QList<Saying> everything()
{
    return ofLocations() + ofLoads() + ofForests() + ofRestarts() + ofRemovals();
}

} // namespace

/// What the advisor says, in words: R167, R168, R173 to R176, X29.
class TestFleetAdviceWords : public QObject
{
    Q_OBJECT

    ui::LanguageController m_language;

private Q_SLOTS:
    void everyVerdictIsASentenceOfItsOwn_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("stop");
        QTest::newRow("English") << Language::English << u"."_s;
        QTest::newRow("Japanese") << Language::Japanese << u"。"_s;
    }
    void everyVerdictIsASentenceOfItsOwn()
    {
        QFETCH(Language, language);
        QFETCH(QString, stop);
        m_language.setLanguage(language);
        QSet<QString> said;
        for (const auto &saying : everything()) {
            const auto sentence = saying.sentence();
            QVERIFY2(sentence.endsWith(stop) && !sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(!said.contains(sentence),
                     qPrintable(u"%1: %2"_s.arg(QString::fromUtf8(saying.name), sentence)));
            said.insert(sentence);
            for (const auto &part : saying.holds)
                QVERIFY2(sentence.contains(part), qPrintable(sentence));
        }
    }

    void theTwoLanguagesDiffer()
    {
        for (const auto &saying : everything()) {
            m_language.setLanguage(Language::English);
            const auto english = saying.sentence();
            m_language.setLanguage(Language::Japanese);
            QVERIFY2(saying.sentence() != english, qPrintable(english));
        }
    }

    void rulesAndAnswersAreSaidInWords()
    {
        for (const auto language : {Language::English, Language::Japanese}) {
            m_language.setLanguage(language);
            QSet<QString> said;
            for (const auto rule : {Rule::TwoPerLocation, Rule::TwoPerForest, Rule::NPlusOne})
                said.insert(FleetAdviceWords::rule(rule));
            for (const auto answer : {Answer::Yes, Answer::Careful, Answer::No})
                said.insert(FleetAdviceWords::answer(answer));
            QCOMPARE(said.size(), 6);
            QVERIFY(!said.contains(QString()));
        }
    }

    void ofManyMachinesAFewAreNamed()
    {
        m_language.setLanguage(Language::English);
        QCOMPARE(FleetAdviceWords::names({u"a"_s}), u"a"_s);
        QCOMPARE(FleetAdviceWords::names({u"a"_s, u"b"_s, u"c"_s}), u"a, b, c"_s);
        QCOMPARE(FleetAdviceWords::names({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}), u"a, b, c and 2 more"_s);
        m_language.setLanguage(Language::Japanese);
        QCOMPARE(FleetAdviceWords::names({u"a"_s, u"b"_s, u"c"_s, u"d"_s}), u"a、b、cほか1台"_s);
    }
};

QTEST_MAIN(TestFleetAdviceWords)
#include "tst_fleetadvicewords.moc"
