// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/advicedialog.h"
#include "ui/common/linkbutton.h"

#include "tests/administrators/pagefixture.h"

#include <QListWidget>

using namespace ccj;
using namespace ccj::testing;

namespace {

QList<QListWidget *> lists(const QWidget *dialog)
{
    QList<QListWidget *> found = dialog->findChildren<QListWidget *>();
    std::ranges::sort(found, {},
                      [](const QListWidget *list) { return list->accessibleName() != u"Advice"_s; });
    return found;
}

AdviceDialog *openAdvice(PageFixture &fixture)
{
    fixture.action(u"Advice"_s)->trigger();
    auto *dialog = fixture.page.findChild<AdviceDialog *>();
    return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
}

} // namespace

class TestAdviceDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// R119, R124: what is wrong, why, and the way to the row.
    void leadsToTheRows()
    {
        PageFixture fixture;
        auto expired = misaki;
        expired[u"invitationExpired"_s] = true;
        QVERIFY(fixture.show({hanako, expired}));
        QTRY_VERIFY(button(&fixture.page, u"2 piece(s) of advice"_s));
        auto *dialog = openAdvice(fixture);
        QVERIFY(dialog);
        const auto both = lists(dialog);
        QCOMPARE(both.first()->count(), 2);
        QCOMPARE(both.first()->item(0)->text(), u"Only one person has full access"_s);
        QCOMPARE(both.first()->item(1)->text(), u"1 invitation(s) have expired"_s);
        both.first()->setCurrentRow(1);
        QCOMPARE(both.last()->count(), 1);
        QVERIFY(both.last()->item(0)->text().contains(u"misaki.takahashi@example.jp"_s));
        both.last()->setFocus();
        QTest::keyClick(both.last(), Qt::Key_Return);
        QTRY_VERIFY(!fixture.page.findChild<AdviceDialog *>());
        QCOMPARE(fixture.selectedName(), u"高橋 美咲"_s);
    }

    void thePageIsNotCrowdedWhenAllIsWell()
    {
        PageFixture fixture;
        QVERIFY(fixture.show({hanako, kenichi}));
        QTRY_VERIFY(fixture.action(u"Advice"_s)->isEnabled());
        QVERIFY(!button(&fixture.page, u"0 piece(s) of advice"_s));
        auto *dialog = openAdvice(fixture);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Nothing to advise"_s);
    }

    /// Half of a list would warn for nothing.
    void nothingIsAdvisedOnPartOfTheList()
    {
        PageFixture fixture;
        auto first = listOf({hanako});
        first[u"continuationToken"_s] = u"more"_s;
        fixture.http.expect("GET", firstPage).reply(200, first);
        const int more =
            fixture.http.expect("GET", u"/administrators?maxItemCount=1000&requestContinuation=more"_s)
                .hold();
        fixture.page.show();
        QTRY_VERIFY(fixture.http.wasSent(more));
        QVERIFY(!fixture.action(u"Advice"_s)->isEnabled());
        fixture.http.reply(more, 200, listOf({kenichi}));
        QTRY_VERIFY(fixture.action(u"Advice"_s)->isEnabled());
        QVERIFY(openAdvice(fixture));
    }
};

QTEST_MAIN(TestAdviceDialog)
#include "tst_advicedialog.moc"
