// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accessdialog.h"
#include "ui/administrators/review/advicedialog.h"
#include "ui/administrators/review/reviewdialog.h"
#include "ui/administrators/review/signoffdialog.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/filterchips.h"

#include "tests/administrators/pagefixture.h"

#include <QAbstractItemModelTester>
#include <QListWidget>

using namespace ccj;
using namespace ccj::testing;

namespace {

QJsonObject customPerson()
{
    auto json = row(u"伊藤"_s, u"結衣"_s, u"yui.ito@example.jp"_s, u"3"_s);
    json[u"accessType"_s] = u"Custom"_s;
    return json;
}

QJsonObject accessOf(const QString &name)
{
    const QJsonObject policy{{u"name"_s, name},
                             {u"serviceName"_s, u"Platform"_s},
                             {u"displayName"_s, name},
                             {u"checkable"_s, QJsonObject{{u"value"_s, true}, {u"canChangeValue"_s, true}}}};
    return {{u"accessType"_s, u"Custom"_s}, {u"policies"_s, QJsonArray{policy}}};
}

struct ReviewWindow
{
    PageFixture &fixture;

    ReviewDialog *dialog() const { return fixture.page.findChild<ReviewDialog *>(); }
    QTableView *table() const { return dialog()->findChild<QTableView *>(); }
    bool open() const
    {
        fixture.action(QKeySequence(u"Ctrl+Shift+R"_s))->trigger();
        return dialog() && QTest::qWaitForWindowActive(dialog());
    }
    bool start() const
    {
        QTest::mouseClick(button(dialog(), u"Start a new review"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] { return table()->isVisible() && table()->model()->rowCount() > 0; });
    }
    QString cell(int line, const QString &heading) const
    {
        const auto *model = table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == heading)
                return model->index(line, column).data().toString();
        }
        return {};
    }
    bool signOff() const
    {
        auto *verb = button(dialog(), u"Sign off…"_s);
        if (!verb || !verb->isEnabled())
            return false;
        QTest::mouseClick(verb, Qt::LeftButton);
        auto *question = dialog()->findChild<SignOffDialog *>();
        if (!question || !QTest::qWaitForWindowExposed(question))
            return false;
        QTest::mouseClick(button(question, u"Sign off"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] { return button(dialog(), u"Print…"_s) != nullptr; });
    }
};

} // namespace

class TestReviewDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// From the start to the sign-off by keyboard, and to the row where the work is done.
    void isDecidedByKeyboardAndSignedOff()
    {
        PageFixture fixture;
        const ReviewWindow review{fixture};
        QVERIFY(fixture.show({hanako, kenichi, customPerson()}));
        QVERIFY(review.open());
        fixture.http.expect("GET", u"/administrators/3/access"_s).reply(200, accessOf(u"Library"_s));
        QVERIFY(review.start());
        QCOMPARE(review.table()->model()->rowCount(), 3);
        QCOMPARE(review.cell(2, u"Access"_s), u"Custom: Library"_s);
        review.table()->setFocus();
        QTRY_VERIFY(review.table()->hasFocus());
        QTest::keyClick(review.table(), Qt::Key_K);
        QTest::keyClick(review.table(), Qt::Key_R);
        QVERIFY(!button(review.dialog(), u"Sign off…"_s)->isEnabled());
        QTest::keyClick(review.table(), Qt::Key_C);
        QCOMPARE(review.cell(0, u"Decision"_s), u"Keep"_s);
        QCOMPARE(review.cell(1, u"Decision"_s), u"Remove"_s);
        QCOMPARE(review.cell(2, u"Decision"_s), u"Change"_s);
        QVERIFY(review.signOff());
        QCOMPARE(review.cell(1, u"Carried out"_s), u"To do"_s);

        review.table()->setCurrentIndex(review.table()->model()->index(1, 0));
        QTest::mouseClick(button(review.dialog(), u"Show in the list"_s), Qt::LeftButton);
        QCOMPARE(fixture.selectedName(), u"佐藤 健一"_s);
        QVERIFY(fixture.http.isExhausted()); // no decision has changed anything by itself

        // A row that is to be done offers what was decided.
        fixture.http.expect("GET", u"/administrators/3/access"_s).reply(200, accessOf(u"Library"_s));
        review.table()->setCurrentIndex(review.table()->model()->index(2, 0));
        QTest::mouseClick(button(review.dialog(), u"Edit access…"_s), Qt::LeftButton);
        QVERIFY(fixture.page.findChild<AccessDialog *>());
        QTRY_VERIFY(fixture.http.isExhausted());
    }

    /// What the list itself suggests stands where a review begins, and leads to the reasons.
    void beginsWithAdvice()
    {
        PageFixture fixture;
        const ReviewWindow review{fixture};
        QVERIFY(fixture.show({hanako}));
        QVERIFY(review.open());
        QTRY_VERIFY(button(review.dialog(), u"Reasons and people…"_s));
        QTest::mouseClick(button(review.dialog(), u"Reasons and people…"_s), Qt::LeftButton);
        QVERIFY(fixture.page.findChild<AdviceDialog *>());
    }

    void isLeftAndGoneOnWith()
    {
        PageFixture fixture;
        const ReviewWindow review{fixture};
        QVERIFY(fixture.show({hanako, kenichi}));
        QVERIFY(review.open());
        QVERIFY(review.start());
        review.table()->setFocus();
        QTest::keyClick(review.table(), Qt::Key_A);
        review.dialog()->close();
        QTRY_VERIFY(!review.dialog());
        QVERIFY(review.open());
        QVERIFY(!button(review.dialog(), u"Start a new review"_s));
        QTest::mouseClick(button(review.dialog(), u"Continue"_s), Qt::LeftButton);
        QTRY_COMPARE(review.table()->model()->rowCount(), 2);
        QCOMPARE(review.cell(0, u"Decision"_s), u"Ask"_s);
        QCOMPARE(review.cell(1, u"Decision"_s), u"Undecided"_s);
    }

    void keepsTheUnchangedAtOnceAfterAQuestion()
    {
        PageFixture fixture;
        const ReviewWindow review{fixture};
        QVERIFY(fixture.show({hanako, kenichi}));
        for (const bool first : {true, false}) {
            QVERIFY(review.open());
            QVERIFY(review.start());
            if (first) {
                review.table()->selectAll();
                QTest::mouseClick(button(review.dialog(), u"Keep (K)"_s), Qt::LeftButton);
            } else {
                QTest::mouseClick(button(review.dialog(), u"Keep 2 unchanged…"_s), Qt::LeftButton);
                auto *question = review.dialog()->findChild<ConfirmDialog *>();
                QVERIFY(question);
                QTest::mouseClick(button(question, u"Keep 2"_s), Qt::LeftButton);
            }
            QTRY_COMPARE(review.cell(1, u"Decision"_s), u"Keep"_s);
            QVERIFY(review.signOff());
            review.dialog()->close();
            QTRY_VERIFY(!review.dialog());
        }
    }

    void chipsAndSearchLimitTheRows()
    {
        PageFixture fixture;
        const ReviewWindow review{fixture};
        QVERIFY(fixture.show({hanako, kenichi, misaki}));
        QVERIFY(review.open());
        QVERIFY(review.start());
        const QAbstractItemModelTester tester(review.table()->model());
        edit(review.dialog(), u"Search name or email"_s)->setText(u"KENICHI"_s);
        QCOMPARE(review.table()->model()->rowCount(), 1);
        review.table()->setFocus();
        QTest::keyClick(review.table(), Qt::Key_R);
        edit(review.dialog(), u"Search name or email"_s)->clear();
        auto *chips = review.dialog()->findChild<FilterChips *>();
        chips->setCurrent(u"remove"_s);
        QCOMPARE(review.table()->model()->rowCount(), 1);
        chips->setCurrent(u"open"_s);
        QCOMPARE(review.table()->model()->rowCount(), 2);
    }

    /// Another organization is signed in to: the review that is open is not theirs.
    void goesWithItsOrganization()
    {
        PageFixture fixture;
        const ReviewWindow review{fixture};
        QVERIFY(fixture.show());
        QVERIFY(review.open());
        fixture.place = {u"other"_s, u"別の組織"_s, u"87654321"_s, u"鈴木 花子"_s};
        fixture.controller.clear();
        QTRY_VERIFY(!review.dialog());
    }

    void savesWhatWasSignedOff()
    {
        PageFixture fixture;
        const ReviewWindow review{fixture};
        QVERIFY(fixture.show({hanako}));
        QVERIFY(review.open());
        QVERIFY(review.start());
        QTest::mouseClick(button(review.dialog(), u"Keep (K)"_s), Qt::LeftButton);
        QVERIFY(review.signOff());
        auto *files = review.dialog()->findChild<ReviewFiles *>();
        const auto given = fixture.folder.filePath(u"given-up.pdf"_s);
        files->saveTo(ReviewFiles::Kind::Pdf, given);
        QTest::mouseClick(button(review.dialog(), u"Stop"_s), Qt::LeftButton);
        QVERIFY(!files->isBusy());
        for (const auto &[kind, start] :
             {std::pair{ReviewFiles::Kind::Pdf, "%PDF"},
              std::pair{ReviewFiles::Kind::Evidence, "{\"format\":\"ccj-access-review\""},
              std::pair{ReviewFiles::Kind::Csv, "\xEF\xBB\xBF"}}) {
            const auto path = fixture.folder.filePath(u"out%1"_s.arg(int(kind)));
            files->saveTo(kind, path);
            QTRY_VERIFY(!files->isBusy());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(start));
        }
        QVERIFY(!QFile::exists(given));
    }
};

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
