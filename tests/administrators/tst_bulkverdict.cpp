// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkverdict.h"

#include <QtTest>

using namespace ccj::administrators;
using namespace ccj::administrators::bulk;
using namespace Qt::StringLiterals;

/// The dry run says of every row what would become of it, by the rules of a single invitation (R111).
class tst_BulkVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesEachRow_data();
    void judgesEachRow();
    void namesTheLineThatCameFirst();
    void saysWhenSomebodyWasInvited();
    void aMendedRowIsInvited();
    void theChoiceForAllCountsWhereTheRowIsSilent();
    void customNeedsPermissions();
    void countsEveryRowOnce();
};

namespace {

Administrator listed(const QString &email, bool pending)
{
    Administrator entry;
    entry.email = email;
    entry.userId = pending ? QString() : email;
    entry.type = u"AdministratorUser"_s;
    entry.pending = pending;
    entry.updatedDate = QDateTime(QDate(2026, 3, 30), QTime(1, 0), Qt::UTC);
    return entry;
}

Case caseOf(const QString &csv)
{
    const auto sheet = readSheet({{}, csv.toUtf8(), true}, {.hasHeading = true}).value();
    Case input{sheet.rows, sheet.fields, {}, {}, {}};
    input.roster = Roster::of({listed(u"hanako@example.jp"_s, false), listed(u"misaki@example.jp"_s, true)});
    return input;
}

Policy policy(const QString &name)
{
    Policy result;
    result.name = name;
    result.granted = true;
    return result;
}

const QString heading = u"email,last name,first name,access\n"_s;

} // namespace

void tst_BulkVerdict::judgesEachRow_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("somebody new") << u"taro@example.jp,山田,太郎,"_s << Verdict::WillBeInvited;
    QTest::newRow("without a name") << u"taro@example.jp"_s << Verdict::WillBeInvited;
    QTest::newRow("R118: listed, in other letters")
        << u"ＨＡＮＡＫＯ@Example.jp"_s << Verdict::AlreadyAdministrator;
    QTest::newRow("R118: invited") << u"misaki@example.jp"_s << Verdict::AlreadyInvited;
    QTest::newRow("no address") << u",山田,太郎,"_s << Verdict::NoAddress;
    QTest::newRow("R51: not an address") << u"taro@example"_s << Verdict::NotAnAddress;
    QTest::newRow("two addresses in one cell") << u"a@example.jp b@example.jp"_s << Verdict::NotAnAddress;
    QTest::newRow("R50: citrix.com") << u"taro@Citrix.com"_s << Verdict::CitrixDomain;
    QTest::newRow("R50: below citrix.com") << u"taro@jp.citrix.com"_s << Verdict::CitrixDomain;
    QTest::newRow("R50: only like it") << u"taro@notcitrix.com"_s << Verdict::WillBeInvited;
    QTest::newRow("a name that the server refuses")
        << u"taro@example.jp,<b>,"_s << Verdict::NameNotAcceptable;
    QTest::newRow("a name without end")
        << u"taro@example.jp,"_s + QString(257, u'長') << Verdict::NameNotAcceptable;
    QTest::newRow("unknown access") << u"taro@example.jp,,,全部"_s << Verdict::AccessNotUnderstood;
    QTest::newRow("Custom without permissions") << u"taro@example.jp,,,Custom"_s << Verdict::NoPermissions;
    QTest::newRow("unreadable name") << u"taro@example.jp,\uFFFD田"_s << Verdict::Unreadable;
    QTest::newRow("unreadable address") << u"taro\uFFFD@example.jp"_s << Verdict::Unreadable;
}

void tst_BulkVerdict::judgesEachRow()
{
    QFETCH(QString, row);
    const auto judgements = judge(caseOf(heading + row));
    QCOMPARE(judgements.size(), 1);
    QTEST(judgements.first().verdict, "verdict");
}

void tst_BulkVerdict::namesTheLineThatCameFirst()
{
    const auto judgements =
        judge(caseOf(heading + u"\nTaro@example.jp\nnobody\nｔａｒｏ@example.jp,\nnobody\n"_s));
    QCOMPARE(judgements.at(0).verdict, Verdict::WillBeInvited);
    QCOMPARE(judgements.at(0).line, 3);
    QCOMPARE(judgements.at(2).verdict, Verdict::Duplicate);
    QCOMPARE(judgements.at(2).firstLine, 3);
    // What is no address is no duplicate either.
    QCOMPARE(judgements.at(3).verdict, Verdict::NotAnAddress);
}

void tst_BulkVerdict::saysWhenSomebodyWasInvited()
{
    const auto judgement = judge(caseOf(heading + u"misaki@example.jp"_s)).first();
    QCOMPARE(judgement.invitedAt, QDateTime(QDate(2026, 3, 30), QTime(1, 0), Qt::UTC));
}

void tst_BulkVerdict::aMendedRowIsInvited()
{
    auto input = caseOf(heading + u"taro@example\ntaro@example.jp\n"_s);
    input.edits[2] = {{Field::Email, u"jiro@example.jp"_s}};
    const auto judgements = judge(input);
    QCOMPARE(judgements.at(0).verdict, Verdict::WillBeInvited);
    QCOMPARE(invitationOf(judgements.at(0), input.access).email, u"jiro@example.jp"_s);
    QCOMPARE(judgements.at(1).verdict, Verdict::WillBeInvited);
}

void tst_BulkVerdict::theChoiceForAllCountsWhereTheRowIsSilent()
{
    auto input = caseOf(heading + u"a@example.jp,,,\nb@example.jp,,,フル\nc@example.jp,,,カスタム\n"_s);
    input.access = {false, {policy(u"library"_s)}};
    const auto judgements = judge(input);
    QVERIFY(!invitationOf(judgements.at(0), input.access).fullAccess);
    QCOMPARE(invitationOf(judgements.at(0), input.access).policies, input.access.policies);
    QVERIFY(invitationOf(judgements.at(1), input.access).fullAccess);
    QVERIFY(invitationOf(judgements.at(1), input.access).policies.isEmpty());
    input.access.full = true;
    const auto full = judge(input);
    QVERIFY(invitationOf(full.at(0), input.access).fullAccess);
    QVERIFY(!invitationOf(full.at(2), input.access).fullAccess);
}

void tst_BulkVerdict::customNeedsPermissions()
{
    auto input = caseOf(heading + u"a@example.jp\nb@example.jp,,,Full\n"_s);
    input.access.full = false;
    QCOMPARE(judge(input).at(0).verdict, Verdict::NoPermissions);
    QCOMPARE(judge(input).at(1).verdict, Verdict::WillBeInvited);
    input.access.policies = {policy(u"library"_s)};
    QCOMPARE(judge(input).at(0).verdict, Verdict::WillBeInvited);
}

void tst_BulkVerdict::countsEveryRowOnce()
{
    const auto counts = countsOf(
        judge(caseOf(heading + u"a@example.jp\nb@example.jp\na@example.jp\nhanako@example.jp\nx\n"_s)));
    QCOMPARE(counts, (QMap<Verdict, qsizetype>{{Verdict::WillBeInvited, 2},
                                               {Verdict::Duplicate, 1},
                                               {Verdict::AlreadyAdministrator, 1},
                                               {Verdict::NotAnAddress, 1}}));
}

QTEST_GUILESS_MAIN(tst_BulkVerdict)
#include "tst_bulkverdict.moc"
