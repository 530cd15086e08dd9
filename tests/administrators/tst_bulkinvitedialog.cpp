// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkcheckmodel.h"
#include "ui/administrators/bulk/bulkinvitedialog.h"
#include "ui/administrators/bulk/bulksourcestep.h"
#include "ui/common/filterchips.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/administrators/pagefixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStringEncoder>
#include <QTreeView>

using namespace ccj;
using namespace ccj::testing;

/// Inviting many as a person meets it: from the sheet to the result file, by keyboard, in two languages.
class tst_BulkInviteDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromTheSheetToTheResult();
    void aDroppedFileIsReadAsItWasSaved();
    void theUserMayChooseAnotherEncodingAndOtherColumns();
    void whatIsNoSheetIsSaid();
    void mendingARow();
    void everyRowSaysWhy();
    void customAccessNeedsPermissions();
    void pauseContinueAndEnd();
    void aBatchOfTheLastTimeIsOffered();
    void closingKeepsTheDraft();
    void anEmptySheetInTheLanguageOfTheScreen();
    void speaksBothLanguages();
    void everythingHasAName();
    void theModelIsSound();
};

namespace {

struct DialogFixture : PageFixture
{
    LanguageController language;
    BulkInviteDialog *dialog = nullptr;

    bool open()
    {
        language.setLanguage(LanguageController::Language::English);
        if (!show())
            return false;
        return openAgain();
    }
    bool openAgain()
    {
        action(QKeySequence(u"Ctrl+Shift+N"_s))->trigger();
        dialog = page.findChild<BulkInviteDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog);
    }
    QPushButton *next() const { return dialog->findChildren<QPushButton *>().last(); }
    bool goOn() const
    {
        if (!QTest::qWaitFor([this] { return next()->isEnabled(); }))
            return false;
        next()->click();
        return true;
    }
    void paste(const QString &text) const { dialog->findChild<QPlainTextEdit *>()->setPlainText(text); }
    bool check(const QString &text)
    {
        paste(text);
        return goOn() && dialog->step() == BulkInviteDialog::Check;
    }
    QTableView *rows() const
    {
        for (auto *view : dialog->findChildren<QTableView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    QProgressBar *progress() const
    {
        for (auto *bar : dialog->findChildren<QProgressBar *>()) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    QStringList cells(int column) const
    {
        QStringList texts;
        for (int i = 0; i < rows()->model()->rowCount(); ++i)
            texts << rows()->model()->index(i, column).data().toString();
        return texts;
    }
    QTreeView *permissions() const { return dialog->findChild<QTreeView *>(); }
    QModelIndex library() const
    {
        const auto *model = permissions()->model();
        return model
            ->match(model->index(0, 0), Qt::DisplayRole, u"Library"_s, 1,
                    Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap)
            .value(0);
    }
    FakeHttp::Expectation &expectInvite() { return http.expect("POST", u"/administrators/$create"_s); }
    QString said() const
    {
        for (auto *banner : dialog->findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner->text();
        }
        return {};
    }
};

} // namespace

void tst_BulkInviteDialog::fromTheSheetToTheResult()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(!f.next()->isEnabled());
    QVERIFY(f.check(u"メールアドレス\t姓\ntaro@example.jp\t山田\nhanako.suzuki@example.jp\t鈴木\n"_s));
    QCOMPARE(f.cells(BulkCheckModel::VerdictColumn),
             (QStringList{u"Will be invited"_s, u"Administrator already"_s}));
    QVERIFY(f.goOn());
    QCOMPARE(f.dialog->step(), BulkInviteDialog::Access);
    QVERIFY(f.goOn());
    QCOMPARE(f.dialog->step(), BulkInviteDialog::Send);
    QCOMPARE(f.next()->text(), u"Send 1 invite"_s);
    f.expectInvite().reply(200, QJsonObject(), {{"Citrix-TransactionId", "tx-1"}});
    f.http.expect("GET", firstPage)
        .reply(200, listOf({hanako, kenichi, row(u"山田"_s, {}, u"taro@example.jp"_s, {})}));
    QVERIFY(f.goOn());
    QTRY_COMPARE(f.dialog->step(), BulkInviteDialog::Result);
    QCOMPARE(f.cells(1), (QStringList{u"Invited"_s, u"Not sent"_s}));

    button(f.dialog, u"Save the result…"_s)->click();
    const auto path = f.folder.filePath(u"result.csv"_s);
    auto *files = f.dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto saved = QString::fromUtf8(file.readAll());
    QVERIFY(saved.contains(
        u"2,Invited,,taro@example.jp,Full,2026-04-01T09:00:00+09:00,tx-1,taro@example.jp,山田\r\n"_s));
    QVERIFY(saved.contains(u"3,Not sent,Administrator already,hanako.suzuki@example.jp"_s));
    files->reject();

    QTRY_VERIFY(f.column(0).contains(u"山田"_s));
    f.rows()->selectRow(0);
    button(f.dialog, u"Show in the list"_s)->click();
    QCOMPARE(f.selectedName(), u"山田"_s);
}

void tst_BulkInviteDialog::aDroppedFileIsReadAsItWasSaved()
{
    DialogFixture f;
    QVERIFY(f.open());
    const auto path = f.folder.filePath(u"新入社員.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QStringEncoder encoder("windows-31j");
    const QByteArray bytes = encoder.encode(u"氏名,メールアドレス\r\n髙﨑 ①子,t@example.jp\r\n"_s);
    file.write(bytes);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.dialog->source(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.dialog->source(), &drop);
    QVERIFY(f.goOn());
    QCOMPARE(f.cells(BulkCheckModel::LastName), QStringList{u"髙﨑"_s});
    QCOMPARE(f.cells(BulkCheckModel::FirstName), QStringList{u"①子"_s});
}

void tst_BulkInviteDialog::theUserMayChooseAnotherEncodingAndOtherColumns()
{
    DialogFixture f;
    QVERIFY(f.open());
    const auto path = f.folder.filePath(u"people.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"email,姓\nt@example.jp,山田\n"_s.toUtf8());
    file.close();
    f.dialog->source().openFile(path);
    QVERIFY(f.goOn());
    QCOMPARE(f.cells(BulkCheckModel::LastName), QStringList{u"山田"_s});
    button(f.dialog, u"Change how it is read"_s)->click();
    const auto choose = [&](const QString &name, int index) {
        auto *box = qobject_cast<QComboBox *>(field(f.dialog, name)->editor());
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        return QTest::qWaitFor([&] { return f.next()->isEnabled(); });
    };
    QVERIFY(choose(u"Encoding"_s, 1));
    QVERIFY(f.cells(BulkCheckModel::LastName).first() != u"山田"_s);
    QVERIFY(choose(u"Encoding"_s, 0));
    QVERIFY(choose(u"Given name"_s, 2));
    QTRY_COMPARE(f.cells(BulkCheckModel::FirstName), QStringList{u"山田"_s});
    QCOMPARE(f.cells(BulkCheckModel::LastName), QStringList{u""_s});
}

void tst_BulkInviteDialog::whatIsNoSheetIsSaid()
{
    DialogFixture f;
    QVERIFY(f.open());
    f.paste(u"taro@example.jp"_s);
    QTRY_VERIFY(f.next()->isEnabled());
    f.dialog->source().openFile(f.folder.filePath(u"none.csv"_s));
    QVERIFY(f.said().contains(u"none.csv"_s));
    const auto path = f.folder.filePath(u"book.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 and so on");
    file.close();
    f.dialog->source().openFile(path);
    QVERIFY(f.said().contains(u"workbook"_s));
    // What was pasted is still there.
    QCOMPARE(f.dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"taro@example.jp"_s);
    QVERIFY(f.next()->isEnabled());
}

void tst_BulkInviteDialog::mendingARow()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(f.check(u"email\ntaro@example\njiro@example.jp\n"_s));
    QCOMPARE(f.cells(BulkCheckModel::VerdictColumn).first(), u"Not an address"_s);
    auto *view = f.rows();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, BulkCheckModel::Email));
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->accessibleName(), u"Email"_s);
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClicks(editor, u".jp"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(f.cells(BulkCheckModel::VerdictColumn),
                 (QStringList{u"Will be invited"_s, u"Will be invited"_s}));
    // Enter has ended the editing and nothing else.
    QCOMPARE(f.dialog->step(), BulkInviteDialog::Check);
    QCOMPARE(view->currentIndex().row(), 0);
}

void tst_BulkInviteDialog::everyRowSaysWhy()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(f.check(u"email\na@citrix.com\nb@example.jp\nb@example.jp\nmisaki.takahashi@example.jp\n"_s));
    auto *chips = f.dialog->findChild<FilterChips *>();
    chips->setCurrent(u"mend"_s);
    QCOMPARE(f.cells(BulkCheckModel::Email), QStringList{u"a@citrix.com"_s});
    chips->setCurrent(u"duplicate"_s);
    QCOMPARE(f.cells(BulkCheckModel::Line), QStringList{u"4"_s});
    QVERIFY(f.rows()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"line 3"_s));
    chips->setCurrent(u"already"_s);
    QVERIFY(f.rows()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"2026"_s));
}

void tst_BulkInviteDialog::customAccessNeedsPermissions()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(f.check(u"email\taccess\na@example.jp\tCustom\n"_s));
    QCOMPARE(f.cells(BulkCheckModel::VerdictColumn), QStringList{u"No permissions"_s});
    f.http.expect("GET", u"/console/v1/access-policies"_s)
        .reply(200, QByteArray(
                        R"({"policies":[{"name":"library","serviceName":"Platform","displayName":"Library",)"
                        R"("checkable":{"value":false,"canChangeValue":true}}]})"));
    QVERIFY(f.goOn());
    QCOMPARE(f.dialog->step(), BulkInviteDialog::Access);
    QVERIFY(!f.next()->isEnabled());
    auto *permissions = f.permissions();
    QTRY_VERIFY(permissions->isVisible()); // although the others get Full
    permissions->setCurrentIndex(f.library());
    QTest::keyClick(permissions, Qt::Key_Space);
    QTRY_VERIFY(f.next()->isEnabled());

    // What was ticked outlives the dialog.
    f.dialog->reject();
    QTRY_VERIFY(!f.page.findChild<BulkInviteDialog *>());
    QVERIFY(f.openAgain());
    QVERIFY(f.goOn());
    QCOMPARE(f.cells(BulkCheckModel::VerdictColumn), QStringList{u"Will be invited"_s});
    QVERIFY(f.goOn());
    QTRY_COMPARE(f.library().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void tst_BulkInviteDialog::pauseContinueAndEnd()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(f.check(u"a@example.jp\nb@example.jp\nc@example.jp\n"_s));
    QVERIFY(f.goOn());
    QVERIFY(f.goOn());
    const int first = f.expectInvite().hold();
    QVERIFY(f.goOn());
    QVERIFY(f.http.wasSent(first));
    button(f.dialog, u"Pause"_s)->click();
    // Closing neither stops nor hides anything.
    f.dialog->reject();
    f.http.reply(first, 200, QJsonObject());
    QTest::qWait(0);
    QVERIFY(f.openAgain());
    QCOMPARE(f.dialog->step(), BulkInviteDialog::Send);
    QTRY_VERIFY(button(f.dialog, u"Continue"_s));
    QCOMPARE(f.progress()->value(), 1);
    const int second = f.expectInvite().hold();
    button(f.dialog, u"Continue"_s)->click();
    QTRY_VERIFY(f.http.wasSent(second));
    button(f.dialog, u"End the batch"_s)->click();
    f.http.expect("GET", firstPage).reply(200, listOf({hanako}));
    f.http.reply(second, 409, QByteArray(problem).replace("%1", "knownToCommercial").replace("%2", "409"));
    QTRY_COMPARE(f.dialog->step(), BulkInviteDialog::Result);
    QCOMPARE(f.cells(1), (QStringList{u"Invited"_s, u"Refused"_s, u"Stopped before"_s}));
    QVERIFY(!f.cells(3).at(1).isEmpty());
}

void tst_BulkInviteDialog::aBatchOfTheLastTimeIsOffered()
{
    DialogFixture f;
    const auto sheet = bulk::readSheet({{}, "a@example.jp\nb@example.jp\n", true}, {}).value();
    auto batch = bulk::Batch::of({sheet.rows, sheet.fields, {}, {}, {}},
                                 bulk::judge({sheet.rows, sheet.fields, {}, {}, {}}));
    f.place.organizationId = u"of the last time"_s;
    batch.organization = f.place.organizationId;
    batch.startedAt = f.clock.now();
    batch.rows[0].state = bulk::RowState::Invited;
    bulk::BulkJournal journal(f.store, f.clock);
    QVERIFY(journal.begin(batch));
    QVERIFY(f.show());
    QTRY_COMPARE(f.page.banner()->text(),
                 u"The invitation of many people is unfinished: 1 of 2 rows are done."_s);
    button(&f.page, u"Go on…"_s)->click();
    f.dialog = f.page.findChild<BulkInviteDialog *>();
    QVERIFY(f.dialog);
    QCOMPARE(f.dialog->step(), BulkInviteDialog::Send);
    f.http.expect("GET", firstPage).reply(200, listOf({hanako}));
    f.expectInvite().reply(200, QJsonObject());
    f.http.expect("GET", firstPage).reply(200, listOf({hanako}));
    button(f.dialog, u"Continue"_s)->click();
    QTRY_COMPARE(f.dialog->step(), BulkInviteDialog::Result);
}

void tst_BulkInviteDialog::closingKeepsTheDraft()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(f.check(u"email\ntaro@example\n"_s));
    f.rows()->model()->setData(f.rows()->model()->index(0, BulkCheckModel::Email), u"taro@example.jp"_s);
    QTest::keyClick(f.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.page.findChild<BulkInviteDialog *>());
    QVERIFY(f.openAgain());
    QVERIFY(f.goOn());
    QCOMPARE(f.cells(BulkCheckModel::Email), QStringList{u"taro@example.jp"_s});
}

void tst_BulkInviteDialog::anEmptySheetInTheLanguageOfTheScreen()
{
    DialogFixture f;
    QVERIFY(f.open());
    button(f.dialog, u"Save an empty sheet…"_s)->click();
    auto *files = f.dialog->findChild<QFileDialog *>();
    const auto path = f.folder.filePath(u"empty.csv"_s);
    Q_EMIT files->fileSelected(path);
    files->reject();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF"
                                        "Email,Family name,Given name,Access\r\n"));
}

void tst_BulkInviteDialog::speaksBothLanguages()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(f.check(u"email\ntaro@example\n"_s));
    f.language.setLanguage(LanguageController::Language::Japanese);
    QTRY_COMPARE(f.cells(BulkCheckModel::VerdictColumn), QStringList{u"アドレスではない"_s});
    QCOMPARE(f.rows()->model()->headerData(BulkCheckModel::Email, Qt::Horizontal).toString(),
             u"メールアドレス"_s);
    f.language.setLanguage(LanguageController::Language::English);
    QTRY_COMPARE(f.cells(BulkCheckModel::VerdictColumn), QStringList{u"Not an address"_s});
}

void tst_BulkInviteDialog::everythingHasAName()
{
    DialogFixture f;
    QVERIFY(f.open());
    QVERIFY(f.check(u"email\ntaro@example.jp\n"_s));
    button(f.dialog, u"Change how it is read"_s)->click();
    for (auto *widget : f.dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

void tst_BulkInviteDialog::theModelIsSound()
{
    bulk::BulkDraft draft;
    BulkCheckModel model(draft);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    draft.setSource({{}, "email\nb@example.jp\nb@example.jp\nx\n", true});
    QTRY_COMPARE(model.rowCount(), 3);
    model.setFilter(BulkCheckModel::Filter::Duplicate);
    QCOMPARE(model.rowCount(), 1);
    // A mended row stays where it is looked at.
    QVERIFY(model.setData(model.index(0, BulkCheckModel::Email), u"c@example.jp"_s));
    QTRY_COMPARE(model.count(BulkCheckModel::Filter::WillBeInvited), 2);
    QCOMPARE(model.rowCount(), 1);
    draft.setSource({{}, "", true});
    QTRY_COMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_BulkInviteDialog)
#include "tst_bulkinvitedialog.moc"
