// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/codespaper.h"
#include "ui/mfa/codesview.h"

#include "tests/mfa/onscreen.h"
#include "tests/support/fakeclock.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Language = ui::LanguageController::Language;

namespace {

const QString account = u"hanako@example.jp"_s;

mfa::BackupCodes codes(int first = 10002000)
{
    mfa::BackupCodes set;
    for (int i = 0; i < 10; ++i)
        set.codes.push_back(auth::SecretString(QByteArray::number(first + i)));
    return set;
}

struct Screen
{
    Screen()
    {
        view.resize(640, 480);
        view.setCodes(codes(), account);
        view.show();
    }
    QCheckBox *confirm() const { return view.findChild<QCheckBox *>(); }
    void saveTo(const QString &path)
    {
        buttonOn(view, "Download codes…")->click();
        auto *dialog = view.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
    }
    void printTo(const QString &path)
    {
        buttonOn(view, "Print codes…")->click();
        auto *dialog = view.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->done(QDialog::Accepted);
    }

    FakeClock clock;
    QTemporaryDir folder;
    ui::CodesView view{clock};
    QSignalSpy kept{&view, &ui::CodesView::kept};
    QSignalSpy confirmed{&view, &ui::CodesView::confirmed};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    // Some glyphs come back as the radicals that look like them.
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

} // namespace

/// A set of backup codes on the screen, and the three ways to keep it (R70, R71, R79).
class TestCodesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryCodeOnce()
    {
        Screen screen;
        for (int i = 0; i < 10; ++i) {
            const auto code = u"1000 %1"_s.arg(2000 + i);
            QCOMPARE(wordsOn(screen.view).join(u'\n').count(code), 1);
        }
    }

    void savedIsSaidOnlyAfterOneOfTheThreeWays_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("file") << 0;
        QTest::newRow("paper") << 1;
        QTest::newRow("clipboard") << 2;
    }

    void savedIsSaidOnlyAfterOneOfTheThreeWays()
    {
        QFETCH(int, way);
        Screen screen;
        QVERIFY(!screen.confirm()->isEnabled());
        QVERIFY(sees(screen.view, "Download, print or copy the codes first."));
        if (way == 0)
            screen.saveTo(screen.folder.filePath(u"codes.txt"_s));
        else if (way == 1)
            screen.printTo(screen.folder.filePath(u"codes.pdf"_s));
        else
            buttonOn(screen.view, "Copy codes")->click();
        QCOMPARE(screen.kept.size(), 1);
        QVERIFY(screen.confirm()->isEnabled());
        QVERIFY(!screen.view.isConfirmed());
        screen.confirm()->click();
        QCOMPARE(screen.confirmed.size(), 1);
        QVERIFY(screen.view.isConfirmed());
    }

    void theFileIsTheOwnersAloneAndComplete()
    {
        Screen screen;
        const auto path = screen.folder.filePath(u"codes.txt"_s);
        // Another file with wider rights stood there.
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("something of mine");
        before.close();
        QVERIFY(before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                      QFile::ReadOther));
        screen.saveTo(path);
        const auto rights = QFile::permissions(path) &
                            (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther |
                             QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        QCOMPARE(rights, QFile::Permissions());
        const auto text = contentOf(path);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(text.count("1000 " + QByteArray::number(2000 + i)), 1);
        QVERIFY(text.contains("hanako@example.jp"));
        QVERIFY(!text.contains("something of mine"));
        QVERIFY(sees(screen.view, "Only you can read the file."));
    }

    void whatCannotBeWrittenIsSaidAndLosesNothing()
    {
        Screen screen;
        const auto inTheWay = screen.folder.filePath(u"codes.txt"_s);
        QVERIFY(QDir().mkdir(inTheWay));
        screen.saveTo(inTheWay);
        QVERIFY(sees(screen.view, "could not be written"));
        QVERIFY(screen.kept.isEmpty());
        QVERIFY(!screen.confirm()->isEnabled());
        QCOMPARE(QDir(screen.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void aCopyIsMarkedSecretAndGoesAfterAMinute()
    {
        Screen screen;
        const auto *clipboard = QGuiApplication::clipboard();
        buttonOn(screen.view, "Copy codes")->click();
        QVERIFY(clipboard->text().contains(u"1000 2009"_s));
        QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
        screen.clock.advance(59s);
        QVERIFY(!clipboard->text().isEmpty());
        screen.clock.advance(1s);
        QVERIFY(clipboard->text().isEmpty());
    }

    void theSheetIsA4InTheLanguageOfTheInterface_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("day");
        QTest::newRow("Japanese") << Language::Japanese << u"Citrix Cloud Japanのバックアップコード"_s
                                  << u"2026年4月1日"_s;
        QTest::newRow("English") << Language::English << u"Backup codes for Citrix Cloud Japan"_s
                                 << u"April 1, 2026"_s;
    }

    void theSheetIsA4InTheLanguageOfTheInterface()
    {
        QFETCH(Language, language);
        QFETCH(QString, title);
        QFETCH(QString, day);
        ui::LanguageController interface;
        interface.setLanguage(language);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"sheet.pdf"_s);
        {
            QPdfWriter writer(path);
            ui::CodesPaper::paint(codes(), account, QDate(2026, 4, 1), &writer);
        }
        const auto text = ran(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).simplified();
        QVERIFY2(text.contains(title), qPrintable(text));
        QVERIFY2(text.contains(day), qPrintable(text));
        QVERIFY(text.contains(account));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(text.count(u"1000 %1"_s.arg(2000 + i)), 1);
        const auto info = ran(u"pdfinfo"_s, {path});
        QVERIFY(info.contains(u"A4"_s));
        QVERIFY2(info.simplified().contains(u"Pages: 1"_s), qPrintable(info));
    }

    void anotherSetIsNeitherKeptNorConfirmed()
    {
        Screen screen;
        buttonOn(screen.view, "Copy codes")->click();
        screen.confirm()->click();
        screen.view.setCodes(codes(), account); // the same: nothing was lost
        QVERIFY(screen.view.isConfirmed());
        screen.view.setCodes(codes(77770000), account);
        QVERIFY(!screen.view.isConfirmed());
        QVERIFY(!screen.confirm()->isEnabled());
        QVERIFY(!sees(screen.view, "1000 2000"));
        QTRY_VERIFY(sees(screen.view, "7777 0000"));
    }

    /// The set may be gone before it has been said where it shall be saved.
    void nothingIsSavedOfASetThatIsGone()
    {
        Screen screen;
        buttonOn(screen.view, "Download codes…")->click();
        const QPointer<QFileDialog> dialog = screen.view.findChild<QFileDialog *>();
        screen.view.clear();
        QTRY_VERIFY(!dialog);
        QVERIFY(!sees(screen.view, "1000 2000"));
    }

    void theLanguageChangesWhileTheSetIsShown()
    {
        Screen screen;
        ui::LanguageController interface;
        interface.setLanguage(Language::English);
        buttonOn(screen.view, "Copy codes")->click();
        screen.confirm()->click();
        interface.setLanguage(Language::Japanese);
        QCoreApplication::sendPostedEvents();
        QVERIFY(buttonOn(screen.view, "コードをコピー"));
        QCOMPARE(screen.confirm()->text(), u"コードを保存しました"_s);
        QVERIFY(screen.view.isConfirmed());
        QVERIFY(sees(screen.view, "1000 2000"));
    }
};

QTEST_MAIN(TestCodesView)
#include "tst_codesview.moc"
