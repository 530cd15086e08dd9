// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filedialogs.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;

/// Where a file goes and on which printer is asked without blocking, everywhere the same way.
class TestFileDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameSaysTheKindOfFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("filter");
        QTest::newRow("csv") << u"list.csv"_s << u"*.csv"_s;
        QTest::newRow("json") << u"list.json"_s << u"*.json"_s;
        QTest::newRow("text") << u"list-20260401.txt"_s << u"*.txt"_s;
        QTest::newRow("pdf") << u"list.pdf"_s << u"*.pdf"_s;
        QTest::newRow("another") << u"list.xyz"_s << u"*.xyz"_s;
    }
    void theNameSaysTheKindOfFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, filter);
        QWidget window;
        auto *dialog =
            qobject_cast<QFileDialog *>(FileDialogs::whereDialog(&window, {u"Save"_s, name}, [](auto &) {}));
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(u"*."_s + dialog->defaultSuffix(), filter);
        QVERIFY(dialog->nameFilters().first().contains(filter));
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), name);
    }

    void aFolderThatIsGoneIsNotProposed()
    {
        const QTemporaryDir folder;
        const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        QCOMPARE(FileDialogs::folderOrDocuments(folder.path()), folder.path());
        QCOMPARE(FileDialogs::folderOrDocuments(folder.filePath(u"gone"_s)), documents);
        QCOMPARE(FileDialogs::folderOrDocuments({}), documents);
    }

    void theAnswerIsGivenOnAndTheQuestionGoes()
    {
        const QTemporaryDir folder;
        QWidget window;
        window.show();
        QString written;
        FileDialogs::askWhere(&window, {u"Save"_s, u"list.csv"_s, folder.path()},
                              [&](const QString &path) { written = path; });
        const QPointer dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->selectFile(folder.filePath(u"mine.csv"_s));
        QMetaObject::invokeMethod(dialog, "accept");
        QCOMPARE(written, folder.filePath(u"mine.csv"_s));
        QTRY_VERIFY(!dialog);
    }

    void aQuestionThatIsGivenUpPrintsNothing()
    {
        QWidget window;
        window.show();
        bool printed = false;
        FileDialogs::askForPrinter(&window, u"sheet"_s, QPageLayout::Landscape,
                                   [&](const std::shared_ptr<QPrinter> &) { printed = true; });
        const QPointer dialog = window.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->printer()->docName(), u"sheet"_s);
        QCOMPARE(dialog->printer()->pageLayout().orientation(), QPageLayout::Landscape);
        QCOMPARE(dialog->printer()->pageLayout().pageSize().id(), QPageSize::A4);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QVERIFY(!printed);
    }

    void wordsNameTheFileAndTheReason()
    {
        auto full = Error::of(Error::Kind::Storage);
        full.detail = u"No space left"_s;
        QVERIFY(FileDialogs::savedIn(u"/tmp/list.csv"_s).contains(u"/tmp/list.csv"_s));
        const auto words = FileDialogs::notWritten(u"/tmp/list.csv"_s, full);
        QVERIFY(words.contains(u"/tmp/list.csv"_s) && words.contains(u"No space left"_s));
    }
};

QTEST_MAIN(TestFileDialogs)
#include "tst_filedialogs.moc"
