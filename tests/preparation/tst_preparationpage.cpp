// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/preparation/preparationpage.h"
#include "ui/preparation/preparationsection.h"
#include "ui/theme/metrics.h"

#include "tests/mfa/onscreen.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::ui;
using namespace ccj::preparation;
using namespace ccj::testing;
using namespace Qt::StringLiterals;

namespace {

enum class Section { Checklist, Machine, Levels, Fips, Ports, Certificates, Proxy, Services, Logs, Advice };

/// The page of somebody in 青葉商事, on a store of its own.
struct PageFixture
{
    PageFixture()
    {
        progress.open({u"japan"_s, u"aoba"_s});
        page.resize(1000, 700);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    QListWidget *list() { return page.findChild<QListWidget *>(); }
    void goTo(Section section) { list()->setCurrentRow(static_cast<int>(section)); }
    QTableView *table()
    {
        for (auto *found : page.findChildren<QTableView *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <class Widget> Widget *named(const char *name)
    {
        for (auto *found : page.findChildren<Widget *>()) {
            if (found->isVisible() && found->accessibleName() == QString::fromUtf8(name))
                return found;
        }
        return nullptr;
    }
    QString copied()
    {
        QApplication::clipboard()->clear();
        QTest::keyClick(&page, Qt::Key_C, Qt::ControlModifier);
        return QApplication::clipboard()->text();
    }
    void search(const QString &text)
    {
        QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(text);
    }

    QTemporaryDir folder;
    FakeClock clock;
    LocalStore store{folder.filePath(u"store.sqlite"_s)};
    Progress progress{store, clock};
    const Result<Reference> reference = readReference(referenceFolder());
    PreparationPage page{{progress, reference, [] { return u"鈴木 花子"_s; }, [] { return u"青葉商事"_s; }}};
};

} // namespace

class tst_PreparationPage : public QObject
{
    Q_OBJECT

    LanguageController m_language;

private Q_SLOTS:
    void init() { m_language.setLanguage(LanguageController::Language::English); }

    void aTickIsKeptWithWhoAndWhen();
    void anotherOrganizationHasItsOwn();
    void aTickThatCannotBeKeptIsTakenBack();
    void theMachineIsJudged();
    void levelsAreLookedUp();
    void fipsIsJudged();
    void portsAreFilteredAndCopied();
    void aRowIsCopiedByKeyboard();
    void oneSearchOverAllSections();
    void notesAreReadByKeyboard();
    void theProxyCommandIsCopied();
    void pathsAreCopied();
    void theLanguageMayChange();
    void itFitsTheLeastWindow_data();
    void itFitsTheLeastWindow();
    void spoiltDataIsTold();
};

// R165.
void tst_PreparationPage::aTickIsKeptWithWhoAndWhen()
{
    PageFixture fixture;
    QVERIFY(sees(fixture.page, "Checklist: 0 of 11 steps done"));
    auto *box = qobject_cast<QCheckBox *>(buttonOn(fixture.page, "Join the machines to the domain"));
    QVERIFY(box);
    box->setFocus();
    press(Qt::Key_Space);
    QVERIFY(box->isChecked());
    QVERIFY(sees(fixture.page, "Checklist: 1 of 11 steps done"));
    QVERIFY(sees(fixture.page, "Done by 鈴木 花子, 2026/04/01 09:00 JST"));
    press(Qt::Key_Space);
    QVERIFY(sees(fixture.page, "Checklist: 0 of 11 steps done"));
    QVERIFY(!sees(fixture.page, "Done by"));
}

void tst_PreparationPage::anotherOrganizationHasItsOwn()
{
    PageFixture fixture;
    QVERIFY(fixture.progress.keep(stepItem(u"joinDomain"_s), doneValue, {}));
    QVERIFY(sees(fixture.page, "Done, 2026/04/01 09:00 JST")); // an API client has no name
    fixture.progress.open({u"japan"_s, u"midori"_s});
    QVERIFY(sees(fixture.page, "Checklist: 0 of 11 steps done"));
}

void tst_PreparationPage::aTickThatCannotBeKeptIsTakenBack()
{
    PageFixture fixture;
    QVERIFY(QSqlQuery(fixture.store.database()).exec(u"DROP TABLE preparation"_s));
    auto *box = buttonOn(fixture.page, "Join the machines to the domain");
    box->click();
    QVERIFY(!box->isChecked());
    QVERIFY(sees(fixture.page, "This could not be kept on this computer."));
}

// R179–R187: yes, no or not answered, with the row it is about.
void tst_PreparationPage::theMachineIsJudged()
{
    PageFixture fixture;
    fixture.goTo(Section::Machine);
    QVERIFY(sees(fixture.page, "Met: 0 of 14. Not met: 0. Not answered: 14."));
    auto *system = fixture.named<QComboBox>("Operating system");
    system->setCurrentIndex(system->findText(u"Windows Server 2016"_s));
    auto *controller = fixture.named<QComboBox>("Not a domain controller");
    controller->setCurrentIndex(controller->findText(u"No"_s));
    auto *version = editOn(fixture.page, "Version of .NET Framework");
    version->setFocus();
    type(u"new"_s);
    QVERIFY(sees(fixture.page, "This is not a version."));
    version->selectAll();
    type(u"4.7.2"_s);
    QVERIFY(sees(fixture.page, "Met: 2 of 14. Not met: 1. Not answered: 11."));
    QVERIFY(sees(fixture.page, "Source: Citrix Cloud Connector requirements: .NET requirements"));
    QCOMPARE(fixture.progress.value(answerItem(u"dotNet"_s)), u"4.7.2"_s);
    QVERIFY(fixture.copied().contains(u"Not a domain controller\tNot met\n"_s));
    auto *clear = buttonOn(fixture.page, "Clear the answers");
    QVERIFY(clear);
    clear->click();
    QVERIFY(sees(fixture.page, "Not answered: 14."));
    QCOMPARE(version->text(), QString());
}

// R236, X27.
void tst_PreparationPage::levelsAreLookedUp()
{
    PageFixture fixture;
    fixture.goTo(Section::Levels);
    QCOMPARE(fixture.table()->model()->rowCount(), 10);
    const auto choose = [&](const char *field, const QString &level) {
        auto *box = fixture.named<QComboBox>(field);
        box->setCurrentIndex(box->findText(level));
    };
    choose("Forest functional level", u"Windows Server 2012 R2"_s);
    choose("Domain functional level", u"Windows Server 2016"_s);
    QVERIFY(sees(fixture.page, "Choose both levels"));
    buttonOn(fixture.page, "Windows Server 2016")->click();
    QVERIFY(sees(fixture.page, "Supported: row 9 of the table."));
    QCOMPARE(fixture.table()->currentIndex().row(), 8);
    buttonOn(fixture.page, "Windows Server 2019")->click();
    QVERIFY(sees(fixture.page, "but not these domain controllers: Windows Server 2019."));
    choose("Domain functional level", u"Windows Server 2012"_s);
    QVERIFY(sees(fixture.page, "no row has these two levels"));
}

// R237.
void tst_PreparationPage::fipsIsJudged()
{
    PageFixture fixture;
    fixture.goTo(Section::Fips);
    auto *version = editOn(fixture.page, "Version of the connector on it");
    version->setFocus();
    type(u"5.99"_s);
    QVERIFY(sees(fixture.page, "Never enable FIPS mode with this version"));
    version->selectAll();
    type(u"５．１０２"_s);
    QVERIFY(sees(fixture.page, "FIPS mode may be enabled."));
}

// R224.
void tst_PreparationPage::portsAreFilteredAndCopied()
{
    PageFixture fixture;
    fixture.goTo(Section::Ports);
    auto *model = fixture.table()->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), 12);
    QCOMPARE(fixture.copied().count(u'\n'), 13);
    buttonOn(fixture.page, "UDP")->click();
    QCOMPARE(model->rowCount(), 5);
    const auto copied = fixture.copied().split(u'\n');
    QCOMPARE(copied.at(0), u"Service\tSource ports\tDestination ports\tProtocol\tRemark"_s);
    QCOMPARE(copied.at(1), u"W32Time\t49152-65535\t123\tUDP\t"_s);
    QCOMPARE(copied.size(), 7);
    for (const char *words : {"Save request as PDF…", "Save request as CSV…"})
        QVERIFY2(buttonOn(fixture.page, words)->isEnabled(), words);
}

void tst_PreparationPage::aRowIsCopiedByKeyboard()
{
    PageFixture fixture;
    fixture.goTo(Section::Services);
    fixture.table()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QCOMPARE(fixture.copied().split(u'\n').at(1).section(u'\t', 0, 1),
             u"Citrix Cloud Services Agent WatchDog\tNetwork Service"_s);
    QVERIFY(sees(fixture.page, "Copied."));
}

void tst_PreparationPage::oneSearchOverAllSections()
{
    PageFixture fixture;
    fixture.search(u"ｋｅｒｂｅｒｏｓ"_s);
    QCOMPARE(fixture.list()->currentRow(), int(Section::Ports)); // nothing in the checklist, so it goes there
    QCOMPARE(fixture.table()->model()->rowCount(), 2);
    QCOMPARE(fixture.list()->item(int(Section::Ports))->text(), u"Ports (2)"_s);
    QCOMPARE(fixture.list()->item(int(Section::Services))->text(), u"Windows services (0)"_s);
    fixture.search(u"CTX260337"_s);
    QCOMPARE(fixture.list()->currentRow(), int(Section::Advice));
    QVERIFY(sees(fixture.page, "If a connector is disconnected"));
    QVERIFY(!sees(fixture.page, "Cloned machines"));
    fixture.goTo(Section::Ports);
    QVERIFY(sees(fixture.page, "No row matches the search and the filter."));
    QVERIFY(!buttonOn(fixture.page, "Save request as PDF…")->isEnabled());
    fixture.search({});
    QCOMPARE(fixture.table()->model()->rowCount(), 12);
    QCOMPARE(fixture.list()->item(int(Section::Ports))->text(), u"Ports"_s);
}

// There is nothing to press among them, and more of them than the window holds.
void tst_PreparationPage::notesAreReadByKeyboard()
{
    PageFixture fixture;
    fixture.goTo(Section::Advice);
    auto *notes = fixture.named<QScrollArea>("Good to know");
    QVERIFY(notes);
    QTRY_VERIFY(notes->verticalScrollBar()->maximum() > 0);
    fixture.list()->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), notes);
    for (int page = 0; page < 20; ++page)
        press(Qt::Key_PageDown);
    QCOMPARE(notes->verticalScrollBar()->value(), notes->verticalScrollBar()->maximum());
}

// R231, X25.
void tst_PreparationPage::theProxyCommandIsCopied()
{
    PageFixture fixture;
    fixture.goTo(Section::Proxy);
    auto *button = fixture.named<QAbstractButton>("Copy command");
    QVERIFY(button);
    button->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"netsh winhttp import proxy source=ie"_s);
}

// R245: every path has a button; what is copied has real backslashes.
void tst_PreparationPage::pathsAreCopied()
{
    PageFixture fixture;
    fixture.goTo(Section::Logs);
    fixture.table()->setFocus();
    fixture.table()->selectRow(3);
    auto *button = fixture.named<QAbstractButton>("Copy Log folder");
    QVERIFY(button);
    button->click();
    QCOMPARE(QApplication::clipboard()->text(), uR"(%ProgramData%\Citrix\WorkspaceCloud\Loggs)"_s);
}

void tst_PreparationPage::theLanguageMayChange()
{
    PageFixture fixture;
    fixture.goTo(Section::Ports);
    fixture.search(u"ldap"_s);
    fixture.table()->selectRow(1);
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_COMPARE(fixture.list()->item(int(Section::Ports))->text(), u"ポート（4）"_s);
    QCOMPARE(fixture.table()->currentIndex().row(), 1);
    QVERIFY(sees(fixture.page, "コネクタの準備"));
    fixture.search({});
    fixture.goTo(Section::Machine);
    QVERIFY(fixture.named<QComboBox>("オペレーティングシステム")->findText(u"未回答"_s) == 0);
}

void tst_PreparationPage::itFitsTheLeastWindow_data()
{
    QTest::addColumn<LanguageController::Language>("language");
    QTest::newRow("English") << LanguageController::Language::English;
    QTest::newRow("Japanese") << LanguageController::Language::Japanese;
}

/// Beside the navigation of the smallest window, without a scroll bar below.
void tst_PreparationPage::itFitsTheLeastWindow()
{
    QFETCH(LanguageController::Language, language);
    PageFixture fixture;
    m_language.setLanguage(language);
    QCoreApplication::sendPostedEvents();
    const int room = metrics::leastWindow.width() - metrics::navigation - 1;
    const int list = fixture.list()->width() + 1;
    for (const auto *section : fixture.page.findChildren<PreparationSection *>())
        QVERIFY2(section->minimumSizeHint().width() + list <= room,
                 qPrintable(u"%1: %2"_s.arg(section->title()).arg(section->minimumSizeHint().width())));
    QVERIFY2(fixture.page.minimumSizeHint().width() <= room,
             qPrintable(QString::number(fixture.page.minimumSizeHint().width())));
}

void tst_PreparationPage::spoiltDataIsTold()
{
    FakeClock clock;
    QTemporaryDir folder;
    LocalStore store(folder.filePath(u"store.sqlite"_s));
    Progress progress(store, clock);
    const Result<Reference> none = readReference(folder.path());
    PreparationPage page({progress, none, [] { return QString(); }, [] { return QString(); }});
    page.show();
    QCOMPARE(page.state(), PageState::Error);
    for (const auto *action : page.menuActions())
        QVERIFY(!action || !action->isEnabled());
}

QTEST_MAIN(tst_PreparationPage)
#include "tst_preparationpage.moc"
