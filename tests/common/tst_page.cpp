// SPDX-License-Identifier: Apache-2.0
#include "ui/common/messageslot.h"
#include "ui/common/page.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;

/// R7: every page has its states, and each shows what helps.
class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingShowsItsIndicatorOnlyAfterAWhile();
    void emptyOffersTheFirstStep();
    void errorOffersRetryAndDetails();
    void staleKeepsTheRows();
    void staleThatWasClosedStaysClosedUntilItHappensAgain();
    void refreshingKeepsTheRows();
    void aLongSummaryTakesASecondLineInsteadOfWidth();
};

template <class T> static T *visible(const QWidget &in, const QString &text)
{
    for (T *widget : in.findChildren<T *>()) {
        if (widget->isVisible() && widget->text() == text)
            return widget;
    }
    return nullptr;
}

void TestPage::loadingShowsItsIndicatorOnlyAfterAWhile()
{
    Page page;
    page.show();
    const auto *progress = page.findChild<QProgressBar *>();
    QVERIFY(!progress->isVisible());
    QTRY_VERIFY(progress->isVisible());
    QVERIFY(visible<QLabel>(page, u"Loading…"_s));
    page.setState(PageState::Ready);
    QVERIFY(!progress->isVisible());
}

void TestPage::emptyOffersTheFirstStep()
{
    Page page;
    QAction invite(u"&Invite…"_s);
    QSignalSpy triggered(&invite, &QAction::triggered);
    page.setEmptyText(u"people"_s, u"Nobody yet"_s, u"Invite the first one."_s, &invite);
    page.setState(PageState::Empty);
    page.show();
    QVERIFY(visible<QLabel>(page, u"Nobody yet"_s));
    auto *button = visible<QPushButton>(page, u"Invite…"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(triggered.size(), 1);
}

void TestPage::errorOffersRetryAndDetails()
{
    Page page;
    Error error = Error::of(Error::Kind::Server);
    error.httpStatus = 503;
    error.transactionId = u"abc-1"_s;
    QSignalSpy retry(&page, &Page::retryRequested);
    page.setState(PageState::Error, error);
    page.show();
    QTest::mouseClick(visible<QPushButton>(page, u"Retry"_s), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    QTest::mouseClick(visible<QPushButton>(page, u"Show details"_s), Qt::LeftButton);
    bool found = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        found |= label->isVisible() && label->text().contains(u"abc-1"_s);
    QVERIFY(found);
}

void TestPage::staleKeepsTheRows()
{
    Page page;
    auto *rows = new QLabel(u"rows"_s);
    page.setContent(rows);
    page.setState(PageState::Ready);
    page.show();
    QSignalSpy retry(&page, &Page::retryRequested);
    page.setState(PageState::Stale, Error::of(Error::Kind::Offline));
    QVERIFY(rows->isVisible());
    QTest::mouseClick(visible<QPushButton>(page, u"Retry"_s), Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    page.setState(PageState::Ready);
    QVERIFY(!visible<QPushButton>(page, u"Retry"_s));
}

void TestPage::staleThatWasClosedStaysClosedUntilItHappensAgain()
{
    Page page;
    page.setContent(new QLabel(u"rows"_s));
    page.show();
    page.setState(PageState::Stale, Error::of(Error::Kind::Offline));
    page.messages().put(u"done"_s, {.severity = Banner::Severity::Success,
                                    .text = [] { return u"Done."_s; },
                                    .actionText = {},
                                    .action = {}});
    QVERIFY2(page.banner()->text().contains(u"last known state"_s), "the warning goes first");
    QTest::mouseClick(page.banner()->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(page.banner()->text(), u"Done."_s);
    page.setState(PageState::Stale, Error::of(Error::Kind::Offline));
    QCOMPARE(page.banner()->text(), u"Done."_s);
    page.setState(PageState::Refreshing);
    page.setState(PageState::Stale, Error::of(Error::Kind::Offline));
    QVERIFY(page.banner()->text().contains(u"last known state"_s));
}

void TestPage::refreshingKeepsTheRows()
{
    Page page;
    auto *rows = new QLabel(u"rows"_s);
    page.setContent(rows);
    page.setState(PageState::Refreshing);
    page.show();
    QVERIFY(rows->isVisible());
    QVERIFY(page.findChild<QProgressBar *>()->isVisible());
}

void TestPage::aLongSummaryTakesASecondLineInsteadOfWidth()
{
    Page page;
    QAction check(u"&Check everything again"_s);
    page.addHeaderAction(&check);
    page.setState(PageState::Ready);
    page.show();
    const int narrow = metrics::leastWindow.width() - metrics::navigation; // beside the navigation
    const QString summary = u"17 reachable · 3 unreachable · 2 suspicious · 1 unchecked · "_s.repeated(4);
    page.setSummary(summary);
    page.resize(4000, 400);
    const auto *label = visible<QLabel>(page, summary);
    QVERIFY(label);
    const int oneLine = label->height();
    page.resize(narrow, 400);
    QCOMPARE(page.width(), narrow); // nothing on it, an error's words included, asks for more
    QCOMPARE_GE(label->height(), label->heightForWidth(label->width()));
    QCOMPARE_GT(label->height(), oneLine);
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
