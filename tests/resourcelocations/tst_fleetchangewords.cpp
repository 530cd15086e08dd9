// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/resourcelocations/fleetchangewords.h"

#include "tests/resourcelocations/fleetbuilder.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::testing;
using ui::FleetChangeWords;
using Kind = Operation::Kind;
using Language = ui::LanguageController::Language;

namespace {

constexpr auto kinds = {Kind::CreateLocation, Kind::ChangeLocation, Kind::DeleteLocation,
                        Kind::RemoveConnector, Kind::ChangeDomain};
constexpr auto ends = {ChangeState::Done, ChangeState::TargetGone, ChangeState::NotApplied,
                       ChangeState::Unknown};

Operation change(Kind kind, ChangeState state)
{
    Operation operation{.kind = kind, .state = state};
    operation.location = location(tokyo);
    operation.connector = connector(u"TYO-CC01"_s, tokyo);
    operation.domain = domain(corp);
    operation.domain.primaryLocationId = osaka;
    return operation;
}

/// What a reader has to recognise it by.
QString subject(Kind kind)
{
    if (kind == Kind::RemoveConnector)
        return u"TYO-CC01"_s;
    return kind == Kind::ChangeDomain ? corp : u"TOKYO"_s;
}

QString words(const Operation &operation)
{
    return FleetChangeWords::outcome(operation, fleetOf({})).text;
}

/// Which words of one end stand for several kinds: a location that is gone is gone, whatever was wanted.
bool saysTheSame(Kind kind, ChangeState end)
{
    return end == ChangeState::TargetGone && (kind == Kind::ChangeLocation || kind == Kind::DeleteLocation);
}

} // namespace

/// How every change ended, in words that name what it was about.
class TestFleetChangeWords : public QObject
{
    Q_OBJECT

    ui::LanguageController m_language;

private Q_SLOTS:
    void everyEndHasWordsOfItsOwn()
    {
        for (const auto language : {Language::English, Language::Japanese}) {
            m_language.setLanguage(language);
            QSet<QString> said;
            for (const auto kind : kinds) {
                for (const auto end : ends) {
                    const auto text = words(change(kind, end));
                    QVERIFY2(text.contains(subject(kind)) && !text.contains(u'%'), qPrintable(text));
                    QVERIFY2(saysTheSame(kind, end) || !said.contains(text), qPrintable(text));
                    said.insert(text);
                }
            }
        }
    }

    void aPrimaryLocationIsNamedOrSaidToBeCleared()
    {
        m_language.setLanguage(Language::English);
        auto set = change(Kind::ChangeDomain, ChangeState::Done);
        QVERIFY(words(set).contains(u"OSAKA"_s));
        set.domain.primaryLocationId.clear();
        QVERIFY(words(set).contains(u"has no primary resource location now"_s));
    }

    void doneWithoutAnAnswerIsSaid()
    {
        m_language.setLanguage(Language::English);
        auto operation = change(Kind::DeleteLocation, ChangeState::Done);
        operation.error = Error::of(Error::Kind::Timeout);
        QVERIFY(words(operation).startsWith(u"The server did not answer, but reading back shows"_s));
        QVERIFY(words(operation).contains(u"was deleted"_s));
    }

    void aRefusalGivesItsReason()
    {
        m_language.setLanguage(Language::English);
        auto operation = change(Kind::DeleteLocation, ChangeState::Refused);
        operation.error = Error::of(Error::Kind::Forbidden);
        const auto message = FleetChangeWords::outcome(operation, fleetOf({}));
        QCOMPARE(message.severity, ui::Banner::Severity::Danger);
        QVERIFY(message.text.contains(u"access rights"_s));
    }
};

QTEST_MAIN(TestFleetChangeWords)
#include "tst_fleetchangewords.moc"
