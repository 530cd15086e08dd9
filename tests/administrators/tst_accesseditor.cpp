// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/accesseditor.h"

#include "tests/administrators/controllerfixture.h"

#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;
using State = AccessEditor::State;

namespace {

QJsonObject policy(const QString &name, bool granted)
{
    return {{u"name"_s, name},
            {u"serviceName"_s, u"Platform"_s},
            {u"checkable"_s, QJsonObject{{u"value"_s, granted}, {u"canChangeValue"_s, true}}}};
}

QJsonObject custom(bool notifications, bool library)
{
    return {{u"accessType"_s, u"Custom"_s},
            {u"policies"_s,
             QJsonArray{policy(u"notifications"_s, notifications), policy(u"library"_s, library)}}};
}

const auto kenichisAccess = u"/administrators/2/access"_s;
const auto saving = u"/administrators/access?id=2"_s;

struct EditorFixture : ControllerFixture
{
    EditorFixture() { controller.setCaller({u"1"_s, true}); }
    AccessEditor editor{http, controller, Administrator::fromJson(kenichi)};
    QSignalSpy started{&editor, &AccessEditor::started};
    QSignalSpy refused{&editor, &AccessEditor::refused};

    bool open(const QJsonObject &present)
    {
        http.expect("GET", kenichisAccess).reply(200, present);
        editor.load();
        return QTest::qWaitFor([this] { return editor.state() == State::Ready; });
    }
    void tick(qsizetype position, bool on)
    {
        auto choice = editor.choice();
        choice.policies[position].setGranted(on);
        editor.setChoice(choice);
    }
};

} // namespace

/// Reading, choosing and saving one administrator's access.
class tst_AccessEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesWhatWasChosen();
    void anotherConsoleWasQuicker();
    void startingAgainTakesWhatIsThere();
    void saidTwiceItIsSaved();
    void nothingIsSentWhenTheCheckFails();
    void aCancelledCheckSendsNothing();
    void failsAndIsReadAgain();
    void fullAccessWithoutPoliciesTakesTheCatalogue();
    void aCatalogueThatCannotBeReadFails();
    void copies();
};

// R123
void tst_AccessEditor::savesWhatWasChosen()
{
    EditorFixture f;
    QVERIFY(f.open(custom(true, false)));
    QVERIFY(f.editor.changes().isEmpty());
    f.tick(1, true);
    QCOMPARE(f.editor.changes().size(), 1);
    f.http.expect("GET", kenichisAccess).reply(200, custom(true, false));
    f.http.expect("PUT", saving).withJson(custom(true, true)).reply(200);
    f.http.expect("GET", firstPage).hold();
    f.editor.save();
    QTRY_COMPARE(f.started.size(), 1);
    QVERIFY(f.reported(Operation::State::Done));
    QCOMPARE(f.reports.last().id, f.started.first().first().toULongLong());
}

// R133
void tst_AccessEditor::anotherConsoleWasQuicker()
{
    EditorFixture f;
    QVERIFY(f.open(custom(true, false)));
    f.tick(1, true);
    f.http.expect("GET", kenichisAccess).reply(200, custom(false, false));
    f.editor.save();
    QTRY_COMPARE(f.editor.changedMeanwhile().size(), 1);
    QCOMPARE(f.editor.changedMeanwhile().first().kind, AccessDifference::Kind::PolicyRemoved);
    QCOMPARE(f.started.size(), 0);
    // What saving would change is told against what is there now: both are added.
    QCOMPARE(f.editor.changes().size(), 2);
}

void tst_AccessEditor::startingAgainTakesWhatIsThere()
{
    EditorFixture f;
    QVERIFY(f.open(custom(true, false)));
    f.tick(1, true);
    f.http.expect("GET", kenichisAccess).reply(200, custom(false, false));
    f.editor.save();
    QTRY_VERIFY(!f.editor.changedMeanwhile().isEmpty());
    f.editor.startAgain();
    QVERIFY(f.editor.changedMeanwhile().isEmpty());
    QVERIFY(f.editor.changes().isEmpty());
    QVERIFY(f.editor.choice().givesNothing());
}

void tst_AccessEditor::saidTwiceItIsSaved()
{
    EditorFixture f;
    QVERIFY(f.open(custom(true, false)));
    f.tick(1, true);
    f.http.expect("GET", kenichisAccess).reply(200, custom(false, false));
    f.editor.save();
    QTRY_VERIFY(!f.editor.changedMeanwhile().isEmpty());
    f.http.expect("GET", kenichisAccess).reply(200, custom(false, false));
    f.http.expect("PUT", saving).withJson(custom(true, true)).hold();
    f.editor.save();
    QTRY_COMPARE(f.started.size(), 1);
}

void tst_AccessEditor::nothingIsSentWhenTheCheckFails()
{
    EditorFixture f;
    QVERIFY(f.open(custom(true, false)));
    f.tick(1, true);
    f.http.expect("GET", kenichisAccess).fail(Error::of(Error::Kind::Offline));
    f.editor.save();
    QTRY_COMPARE(f.refused.size(), 1);
    QCOMPARE(f.editor.state(), State::Ready);
    QCOMPARE(f.editor.changes().size(), 1); // the choice stays
}

void tst_AccessEditor::aCancelledCheckSendsNothing()
{
    EditorFixture f;
    QVERIFY(f.open(custom(true, false)));
    f.tick(1, true);
    const int check = f.http.expect("GET", kenichisAccess).hold();
    f.editor.save();
    QTRY_VERIFY(f.http.wasSent(check));
    f.editor.cancelSave();
    QVERIFY(f.http.wasCancelled(check));
    QCOMPARE(f.editor.state(), State::Ready);
}

void tst_AccessEditor::failsAndIsReadAgain()
{
    EditorFixture f;
    f.http.expect("GET", kenichisAccess).reply(403, problem("authorization"));
    f.editor.load();
    QTRY_COMPARE(f.editor.state(), State::Failed);
    QCOMPARE(f.editor.error().kind, Error::Kind::Forbidden);
    QVERIFY(f.open(custom(true, false)));
}

void tst_AccessEditor::fullAccessWithoutPoliciesTakesTheCatalogue()
{
    EditorFixture f;
    f.http.expect("GET", kenichisAccess)
        .reply(200, QJsonObject{{u"accessType"_s, u"Full"_s}, {u"policies"_s, QJsonValue::Null}});
    f.http.expect("GET", u"/console/v1/access-policies"_s)
        .reply(200, QJsonArray{policy(u"notifications"_s, false), policy(u"library"_s, false)});
    f.editor.load();
    QTRY_COMPARE(f.editor.state(), State::Ready);
    auto choice = f.editor.choice();
    QVERIFY(choice.isFull());
    choice.setFull(false);
    choice.policies[0].setGranted(false);
    f.editor.setChoice(choice);
    QCOMPARE(f.editor.changes().size(), 2); // no longer Full, and no notifications
}

void tst_AccessEditor::aCatalogueThatCannotBeReadFails()
{
    EditorFixture f;
    f.http.expect("GET", kenichisAccess).reply(200, QJsonObject{{u"accessType"_s, u"Full"_s}});
    f.http.expect("GET", u"/console/v1/access-policies"_s).fail(Error::of(Error::Kind::Server));
    f.editor.load();
    QTRY_COMPARE(f.editor.state(), State::Failed);
}

void tst_AccessEditor::copies()
{
    EditorFixture f;
    QVERIFY(f.open(custom(true, false)));
    f.editor.copy(*AccessModel::fromJson(custom(false, true)));
    QCOMPARE(f.editor.changes().size(), 2);
    // FakeHttp would complain about a request: nothing is saved.
}

QTEST_GUILESS_MAIN(tst_AccessEditor)
#include "tst_accesseditor.moc"
