// SPDX-License-Identifier: Apache-2.0
// The page of the connectivity check as somebody uses it: what is seen, done by keyboard, saved and edited.
#include "ui/common/banner.h"
#include "ui/connectivity/connectivitypage.h"
#include "ui/i18n/languagecontroller.h"

#include "app/core/csv.h"

#include "tests/connectivity/controllerfixture.h"
#include "tests/mfa/onscreen.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QListWidget>
#include <QTableView>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::connectivity;

class tst_ConnectivityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksNothingByItself();
    void tellsWhatItFound();
    void suspicionIsToldWithItsArticle();
    void tellsWhatStandsInTheWay_data();
    void oneCauseOfManyFailuresIsToldOnce();
    void tellsWhatStandsInTheWay();
    void stopsByKeyboard();
    void checksOneRowAgain();
    void comparesWithTheTimeBefore();
    void saysWhatItIsNot();
    void wildcardsAreExplained();
    void exportsATable();
    void aFileThatCannotBeWritten();
    void copiesTheTextForSupport();
    void addsAnAddress();
    void refusesABadHost();
    void leavesOutAndPutsBack();
    void saysWhenNothingIsKept();
    void changesLanguage();
};

namespace {

struct Screen : Desk
{
    explicit Screen(bool isSandbox = false, const QString &storeFile = {})
        : Desk(storeFile), page({controller, world.clock, settings, isSandbox})
    {
    }
    void show()
    {
        page.resize(1280, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    QAction *action(const char *text)
    {
        for (QAction *one : page.menuActions() + page.viewActions()) {
            if (one && one->text().remove(u'&') == QString::fromUtf8(text))
                return one;
        }
        qFatal("no action %s", text);
    }
    void check()
    {
        QSignalSpy finished(&controller, &ConnectivityController::finished);
        action("Start the check")->trigger();
        QVERIFY(finished.wait(10'000));
    }
    QTableView *table() { return page.findChild<QTableView *>(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QDialog *dialog()
    {
        for (auto *dialog : page.findChildren<QDialog *>()) {
            if (dialog->isVisible() &&
                QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
                return dialog;
        }
        return nullptr;
    }
    /// Chooses this file in the dialog that asks where.
    void saveAs(const char *name, const QString &path)
    {
        action(name)->trigger();
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QTRY_VERIFY(!page.findChild<QFileDialog *>());
    }

    ui::ConnectivityPage page;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_ConnectivityPage::checksNothingByItself()
{
    Screen screen;
    const RawServer server(answersOk, screen.world.publicAuthority.server(u"good.test"_s));
    screen.list({at(u"good.test"_s, server)});
    screen.show();
    QCOMPARE(screen.table()->model()->rowCount(), 1);
    QCOMPARE(screen.cell(0, ConnectivityModel::StateColumn), u"Not checked yet"_s);
    QCOMPARE(screen.world.lookups, 0);
    QCOMPARE(server.connections(), 0);
}

void tst_ConnectivityPage::tellsWhatItFound()
{
    Screen screen;
    const RawServer server(answersOk, screen.world.publicAuthority.server(u"good.test"_s));
    screen.list({at(u"good.test"_s, server)});
    screen.show();
    screen.check();
    QCOMPARE(screen.cell(0, ConnectivityModel::StateColumn), u"Reachable"_s);
    QCOMPARE(screen.cell(0, ConnectivityModel::Issuer), u"Everybody's authority"_s);
    QCOMPARE(screen.cell(0, ConnectivityModel::TlsVersion), u"TLS 1.3"_s);
    QVERIFY(sees(screen.page, "Every address that was checked can be reached."));
    QVERIFY(sees(screen.page, "1 reachable · as of"));
    screen.table()->selectRow(0);
    for (const char *words :
         {"127.0.0.1 (0 ms)", "A public authority", "good.test ← Everybody's authority", "None"})
        QVERIFY2(sees(screen.page, words), words);
}

void tst_ConnectivityPage::oneCauseOfManyFailuresIsToldOnce()
{
    Screen screen;
    screen.list({{u"nowhere.test"_s, 443}, {u"elsewhere.test"_s, 443}});
    screen.show();
    screen.check();
    QVERIFY2(sees(screen.page, "All for the same reason: Name unknown. "
                               "Look at the network of this computer first."),
             qPrintable(wordsOn(screen.page).join(u'\n')));
    const RawServer server(answersOk, screen.world.publicAuthority.server(u"good.test"_s));
    screen.list({{u"nowhere.test"_s, 443}, {u"elsewhere.test"_s, 443}, at(u"good.test"_s, server)});
    screen.check();
    QVERIFY(!sees(screen.page, "Look at the network of this computer first."));
}

// R219
void tst_ConnectivityPage::suspicionIsToldWithItsArticle()
{
    Screen screen;
    const RawServer server(answersOk, screen.world.localAuthority.server(u"good.test"_s));
    screen.list({at(u"good.test"_s, server)});
    screen.show();
    screen.check();
    QCOMPARE(screen.cell(0, ConnectivityModel::StateColumn), u"SSL decryption suspected"_s);
    QCOMPARE(screen.page.banner()->severity(), ui::Banner::Severity::Warning);
    QVERIFY(screen.page.banner()->text().contains(u"CTX221535"_s));
    screen.table()->selectRow(0);
    QVERIFY(sees(screen.page, "\"Our company's inspection\" is trusted on this computer only"));
}

void tst_ConnectivityPage::tellsWhatStandsInTheWay_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("told");
    QTest::newRow("port") << Problem::Silent << Step::Connection << u"outbound TCP 443"_s;
    QTest::newRow("DNS") << Problem::Silent << Step::Name << u"name servers"_s;
    QTest::newRow("proxy script") << Problem::Silent << Step::Proxy << u"configuration script"_s;
    QTest::newRow("name") << Problem::NameUnknown << Step::Name << u"DNS knows no good.test"_s;
    QTest::newRow("clock") << Problem::NotYetValid << Step::Tls << u"clock"_s;
    QTest::newRow("old TLS") << Problem::TlsTooOld << Step::Tls << u"TLS 1.2 is the least"_s;
    QTest::newRow("proxy password") << Problem::ProxyWantsPassword << Step::Connection
                                    << u"proxy.test:3128 wants"_s;
}

void tst_ConnectivityPage::tellsWhatStandsInTheWay()
{
    QFETCH(Problem, problem);
    QFETCH(Step, step);
    QFETCH(QString, told);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"console.db"_s);
    {
        LocalStore store(file);
        QVERIFY(CheckHistory(store).add({.addressId = u"own:https:good.test"_s,
                                         .checked = {u"good.test"_s, 443},
                                         .at = QDateTime::currentDateTimeUtc(),
                                         .step = step,
                                         .problem = problem,
                                         .proxy = u"proxy.test:3128"_s}));
    }
    Screen screen(false, file);
    screen.list({{u"good.test"_s, 443}});
    screen.show();
    screen.table()->selectRow(0);
    QVERIFY2(sees(screen.page, qPrintable(told)), qPrintable(wordsOn(screen.page).join(u'\n')));
}

void tst_ConnectivityPage::stopsByKeyboard()
{
    Screen screen;
    const RawServer silent([](const QByteArray &, QTcpSocket &) {});
    screen.list({at(u"good.test"_s, silent)});
    screen.show();
    screen.table()->setFocus();
    press(Qt::Key_F5);
    QVERIFY(sees(screen.page, "Checking… 0 of 1"));
    QTRY_COMPARE(silent.connections(), 1);
    press(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!screen.controller.isRunning());
    QTRY_COMPARE(silent.departures(), 1);
    QCOMPARE(screen.cell(0, ConnectivityModel::StateColumn), u"Not checked yet"_s);
}

void tst_ConnectivityPage::checksOneRowAgain()
{
    Screen screen;
    RawServer one(answersOk, screen.world.publicAuthority.server(u"good.test"_s));
    RawServer other(answersOk, screen.world.publicAuthority.server(u"good.test"_s));
    screen.list({at(u"good.test"_s, one), at(u"good.test"_s, other)});
    screen.show();
    screen.table()->setFocus();
    screen.table()->selectRow(1);
    QSignalSpy finished(&screen.controller, &ConnectivityController::finished);
    press(Qt::Key_F5, Qt::ControlModifier);
    QVERIFY(finished.wait(10'000));
    QTRY_COMPARE(one.connections() + other.connections(), 1);
    QVERIFY(screen.table()->selectionModel()->isRowSelected(1)); // the selection stays
}

void tst_ConnectivityPage::comparesWithTheTimeBefore()
{
    Screen screen;
    auto server = std::make_unique<RawServer>(answersOk, screen.world.publicAuthority.server(u"good.test"_s));
    screen.list({at(u"good.test"_s, *server)});
    screen.show();
    screen.check();
    server.reset();
    screen.check();
    QCOMPARE(screen.cell(0, ConnectivityModel::TrendColumn), u"Worse"_s);
    QVERIFY(sees(screen.page, "1 worse than before."));
    screen.table()->selectRow(0);
    QVERIFY(sees(screen.page, "Reachable (")); // what it was before, and when
}

// R220
void tst_ConnectivityPage::saysWhatItIsNot()
{
    Screen real;
    real.show();
    QVERIFY(sees(real.page, "CTX260337"));
    QVERIFY(!sees(real.page, "sandbox"));
    Screen sandbox(true);
    sandbox.show();
    QVERIFY(sees(sandbox.page, "the addresses are those of the real Citrix Cloud Japan"));
}

// R218
void tst_ConnectivityPage::wildcardsAreExplained()
{
    Screen screen;
    screen.show();
    auto *model = screen.table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString pattern = screen.cell(row, ConnectivityModel::Pattern);
        screen.table()->selectRow(row);
        if (pattern == "*.cloud.com"_L1)
            QVERIFY(sees(screen.page, "*.cloud.com is a whole domain"));
        if (pattern == "*.servicebus.windows.net"_L1) {
            QCOMPARE(screen.cell(row, ConnectivityModel::StateColumn), u"Host needed"_s);
            QVERIFY(sees(screen.page, "No host of this domain is published"));
        }
    }
    QCOMPARE(model->rowCount(), publishedAddresses().size());
    QCOMPARE(screen.cell(0, ConnectivityModel::Pattern),
             publishedAddresses().first().pattern); // in their order
}

void tst_ConnectivityPage::exportsATable()
{
    Screen screen;
    const RawServer server(answersOk, screen.world.publicAuthority.server(u"good.test"_s));
    screen.list({at(u"good.test"_s, server), {u"nowhere.test"_s, 443}});
    screen.show();
    screen.check();
    const QString path = screen.folder.filePath(u"check.csv"_s);
    screen.saveAs("Export as CSV…", path);
    const QByteArray bytes = read(path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const auto table = csv::read(bytes.mid(3));
    QVERIFY(table);
    QCOMPARE(table->records.size(), 3); // what was left out is not in it
    const QStringList headings = table->records[0].cells;
    const auto cell = [&](int row, const QString &heading) {
        return table->records[row].cells.value(headings.indexOf(heading));
    };
    QCOMPARE(cell(1, u"Status"_s), u"Reachable"_s);
    QCOMPARE(cell(1, u"Issuer"_s), u"Everybody's authority"_s);
    QCOMPARE(cell(1, u"TLS version"_s), u"TLS 1.3"_s);
    QCOMPARE(cell(2, u"Status"_s), u"Name unknown"_s);
    QCOMPARE(cell(2, u"Host checked"_s), u"nowhere.test"_s);
    QVERIFY(sees(screen.page, "Saved in"));
}

void tst_ConnectivityPage::aFileThatCannotBeWritten()
{
    Screen screen;
    screen.list({{u"good.test"_s, 443}});
    screen.show();
    screen.saveAs("Save the text for support…", screen.folder.filePath(u"no/such/folder.txt"_s));
    QCOMPARE(screen.page.banner()->severity(), ui::Banner::Severity::Danger);
    QVERIFY(screen.page.banner()->text().contains(u"could not be written"_s));
}

void tst_ConnectivityPage::copiesTheTextForSupport()
{
    Screen screen;
    const RawServer server(answersOk, screen.world.strangeAuthority.server(u"good.test"_s));
    screen.list({at(u"good.test"_s, server)});
    screen.show();
    screen.check();
    screen.action("Copy the text for support")->trigger();
    const QString text = QApplication::clipboard()->text();
    for (const auto &part : {u"Issuer not trusted"_s, u"Nobody's authority"_s, u"127.0.0.1"_s, u"CTX221535"_s,
                             u"ccj-console "_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void tst_ConnectivityPage::addsAnAddress()
{
    Screen screen;
    screen.list({{u"good.test"_s, 443}});
    screen.show();
    screen.action("Edit addresses…")->trigger();
    QTRY_VERIFY(screen.dialog());
    auto *dialog = screen.dialog();
    auto *edit = editOn(*dialog, "Another address");
    edit->setFocus();
    type(u"https://vpn.example.jp"_s);
    buttonOn(*dialog, "Add address")->click();
    QVERIFY(sees(*dialog, "without https://"));
    QCOMPARE(edit->text(), u"https://vpn.example.jp"_s); // what was typed stays
    edit->setFocus();
    edit->selectAll();
    type(u"vpn.example.jp:8443"_s);
    buttonOn(*dialog, "Add address")->click();
    QCOMPARE(edit->text(), QString());
    QCOMPARE(screen.rows().size(), size_t(1)); // nothing counts until it is saved
    buttonOn(*dialog, "Save")->click();
    QTRY_VERIFY(!screen.dialog());
    QCOMPARE(screen.rows().size(), size_t(2));
    QCOMPARE(screen.rows()[1].address.pattern, u"vpn.example.jp:8443"_s);
}

void tst_ConnectivityPage::refusesABadHost()
{
    Screen screen;
    screen.show();
    screen.action("Edit addresses…")->trigger();
    QTRY_VERIFY(screen.dialog());
    auto *dialog = screen.dialog();
    auto *list = dialog->findChild<QListWidget *>();
    const auto choose = [list](const QString &pattern) {
        list->setCurrentItem(list->findItems(pattern, Qt::MatchExactly).constFirst());
    };
    choose(u"*.servicebus.windows.net"_s);
    auto *edit = editOn(*dialog, "Host that is checked");
    edit->setFocus();
    type(u"*.servicebus.windows.net"_s);
    choose(u"*.cloud.com"_s); // goes elsewhere and saves there
    buttonOn(*dialog, "Save")->click();
    QVERIFY(screen.dialog()); // comes back to what is wrong
    QCOMPARE(list->currentItem()->text(), u"*.servicebus.windows.net"_s);
    QCOMPARE(edit->text(), u"*.servicebus.windows.net"_s);
    QVERIFY(sees(*dialog, "a * cannot be asked"));
    edit->setFocus();
    edit->selectAll();
    type(u"ours.servicebus.windows.net"_s);
    buttonOn(*dialog, "Save")->click();
    QTRY_VERIFY(!screen.dialog());
    QCOMPARE(screen.controller.book().choices().hosts.value(u"servicebus"_s).host,
             u"ours.servicebus.windows.net"_s);
}

// R221: only what the services in use need.
void tst_ConnectivityPage::leavesOutAndPutsBack()
{
    Screen screen;
    screen.show();
    const int all = screen.table()->model()->rowCount();
    screen.action("Edit addresses…")->trigger();
    QTRY_VERIFY(screen.dialog());
    auto *list = screen.dialog()->findChild<QListWidget *>();
    list->setFocus();
    list->setCurrentRow(0);
    press(Qt::Key_Space);
    buttonOn(*screen.dialog(), "Save")->click();
    QTRY_VERIFY(!screen.dialog());
    QCOMPARE(screen.table()->model()->rowCount(), all - 1);
    screen.action("Edit addresses…")->trigger();
    QTRY_VERIFY(screen.dialog());
    buttonOn(*screen.dialog(), "As published")->click();
    buttonOn(*screen.dialog(), "Save")->click();
    QTRY_COMPARE(screen.table()->model()->rowCount(), all);
}

void tst_ConnectivityPage::saysWhenNothingIsKept()
{
    Screen screen(false, u"/dev/null/console.db"_s);
    screen.show();
    QVERIFY(sees(screen.page, "the results are lost when the console is closed"));
}

void tst_ConnectivityPage::changesLanguage()
{
    ui::LanguageController language;
    language.setLanguage(ui::LanguageController::Language::English);
    Screen screen;
    const RawServer server(answersOk, screen.world.localAuthority.server(u"good.test"_s));
    screen.list({at(u"good.test"_s, server)});
    screen.show();
    screen.check();
    screen.table()->selectRow(0);
    language.setLanguage(ui::LanguageController::Language::Japanese);
    QTRY_COMPARE(screen.cell(0, ConnectivityModel::StateColumn), u"SSL復号化の疑い"_s);
    QTRY_VERIFY(sees(screen.page, "接続性チェック"));
    QVERIFY(screen.page.banner()->text().contains(u"復号"_s));
    for (const QString &words : wordsOn(screen.page))
        QVERIFY2(!words.contains(u"decrypt"_s) && !words.contains(u"Details"_s), qPrintable(words));
    language.setLanguage(ui::LanguageController::Language::English);
}

QTEST_MAIN(tst_ConnectivityPage)
#include "tst_connectivitypage.moc"
