// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/installation/installationpage.h"

#include "tests/mfa/onscreen.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::installation;
using namespace ccj::testing;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto path = u"/aobashoji01/connector/cwcconnector.exe"_s;
const auto clientId = u"11111111-2222-4333-8444-555555555555"_s;
const auto secretText = u"s3cr+t=="_s;
const Headers whole{{"Content-Length", "10"}, {"ETag", "\"v1\""}};

LocationChoices tokyoAndOsaka()
{
    return {PageState::Ready, {{u"id-tokyo"_s, u"東京"_s, true}, {u"id-osaka"_s, u"大阪"_s, false}}, {}};
}

/// The page of an administrator of aobashoji01, who has nothing downloaded yet.
struct PageFixture
{
    PageFixture()
    {
        download.setPlace({u"sandbox"_s, u"aobashoji01"_s});
        page.setCustomer(u"aobashoji01"_s);
        page.setLocations(tokyoAndOsaka());
        page.resize(1000, 900);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    bool sees(const char *text) const { return ccj::testing::sees(page, text); }
    QString command() const { return page.findChild<QPlainTextEdit *>()->toPlainText(); }
    QString copied() const { return QApplication::clipboard()->text(); }
    void press(const char *button) { buttonOn(page, button)->click(); }
    void enterClientId(const QString &text)
    {
        auto *edit = editOn(page, "Client ID of the secure client");
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    QComboBox *choice(const char *name)
    {
        for (auto *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName() == QString::fromUtf8(name))
                return box;
        }
        return nullptr;
    }
    void choose(const char *name, const QString &text)
    {
        auto *box = choice(name);
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    /// Answers the question where to save.
    bool saveAs(const QString &file)
    {
        auto *dialog = page.findChild<QFileDialog *>();
        return dialog && (dialog->selectFile(file), QMetaObject::invokeMethod(dialog, "accept"));
    }
    QString file(const QString &name) const { return folder.filePath(name); }
    QDialog *dialog() const { return page.findChild<QDialog *>(); }

    QTemporaryDir folder;
    FakeClock clock;
    FakeHttp http;
    LocalStore store{folder.filePath(u"store.sqlite"_s)};
    Worker worker;
    InstallerDownload download{http, store, worker, clock};
    InstallationPage page{{download, clock, QUrl(u"https://downloads.citrixcloud.jp"_s)}};
};

} // namespace

/// From the installer to its exit code (R193–R206).
class tst_InstallationPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init() { m_language.setLanguage(LanguageController::Language::English); }
    void theInstallerIsDownloadedAndDescribed();
    void aDownloadIsPausedTakenUpAndDiscarded();
    void aDownloadThatFailsSaysWhy();
    void anOldOrChangedFileIsWarnedOf();
    void theCommandIsCopiedWithoutASecret();
    void whatIsMissingIsAskedFor();
    void marksOfPrintAreRefused();
    void theSecretIsCopiedOnRequestAndNowhereElse();
    void withoutALocationTheDefaultIsNamed();
    void whoeverComesFromALocationFindsItChosen();
    void aRefreshKeepsTheChoice();
    void theDownloadedNameIsUsedUnlessOneIsTyped();
    void theCommandIsSavedAsWindowsReadsIt();
    void anotherOrganizationStartsEmpty();
    void everyExitCodeIsExplained();
    void speaksJapanese();

private:
    LanguageController m_language;
};

void tst_InstallationPage::theInstallerIsDownloadedAndDescribed() // R193, R194
{
    PageFixture f;
    QVERIFY(f.sees("No installer has been downloaded yet"));
    QVERIFY(f.sees("https://downloads.citrixcloud.jp"));
    f.http.expect("GET", path).reply(200, "0123456789", whole);
    f.press("Download the installer…");
    QVERIFY(f.saveAs(f.file(u"cwcconnector.exe"_s)));
    QTRY_VERIFY(f.sees("cwcconnector.exe was downloaded."));
    QVERIFY(QFile::exists(f.file(u"cwcconnector.exe"_s)));
    QVERIFY(f.sees("84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882"));
    QVERIFY(f.sees("10 bytes"));
    QVERIFY(buttonOn(f.page, "Show folder"));
    QVERIFY(!buttonOn(f.page, "Pause the download"));
}

void tst_InstallationPage::aDownloadIsPausedTakenUpAndDiscarded()
{
    PageFixture f;
    const int id = f.http.expect("GET", path).hold();
    f.press("Download the installer…");
    QVERIFY(f.saveAs(f.file(u"cwcconnector.exe"_s)));
    f.http.begin(id, 200, "01234", whole);
    auto *bar = f.page.findChild<QProgressBar *>(QString(), Qt::FindChildrenRecursively);
    QVERIFY(bar);
    QTRY_VERIFY(f.sees("Downloading… 5 bytes of 10 bytes"));
    QVERIFY(!buttonOn(f.page, "Download the installer…")->isEnabled());
    f.press("Pause the download");
    QVERIFY(f.sees("Paused at 5 bytes of 10 bytes"));
    QVERIFY(f.http.wasCancelled(id));
    f.http.expect("GET", path).withHeader("Range", "bytes=5-").hold();
    f.press("Resume the download");
    QVERIFY(buttonOn(f.page, "Pause the download"));
    f.press("Discard the download");
    QVERIFY(f.sees("No installer has been downloaded yet"));
    QVERIFY(!QFile::exists(f.file(u"cwcconnector.exe.part"_s)));
}

void tst_InstallationPage::aDownloadThatFailsSaysWhy()
{
    PageFixture f;
    f.http.expect("GET", path).reply(200, "<html>", {{"Content-Type", "text/html"}});
    f.press("Download the installer…");
    QVERIFY(f.saveAs(f.file(u"cwcconnector.exe"_s)));
    QTRY_VERIFY(f.sees("What came was a web page and not the installer."));
    QVERIFY(buttonOn(f.page, "Resume the download"));
}

void tst_InstallationPage::anOldOrChangedFileIsWarnedOf() // R193
{
    PageFixture f;
    f.http.expect("GET", path).reply(200, "0123456789", whole);
    f.download.start(f.file(u"a.exe"_s), PartFile::Taken::Replace);
    QTRY_VERIFY(f.sees("a.exe was downloaded."));
    QVERIFY(!f.sees("older than"));
    f.clock.advance(24h * 31);
    f.page.hide();
    f.page.show(); // looks again
    QVERIFY(f.sees("The file is older than 30 days."));
    QVERIFY(QFile::remove(f.file(u"a.exe"_s)));
    f.page.hide();
    f.page.show();
    QVERIFY(f.sees("The file is not there any more."));
    QVERIFY(!buttonOn(f.page, "Show folder"));
}

void tst_InstallationPage::theCommandIsCopiedWithoutASecret() // R197, R204
{
    PageFixture f;
    f.enterClientId(clientId);
    f.press("Copy command");
    QCOMPARE(f.copied(), f.command());
    QVERIFY(f.copied().startsWith(u"cwcconnector.exe /q /Customer:aobashoji01 /ClientId:"_s + clientId));
    QVERIFY(f.copied().contains(u"/ResourceLocationId:id-tokyo"_s));
    QVERIFY(f.copied().contains(u"%CCJ_CLIENT_SECRET%"_s));
    QVERIFY(f.sees("It holds no secret."));
    f.press("Batch file");
    QVERIFY(f.command().startsWith(u"@echo off"_s));
    f.press("PowerShell");
    QVERIFY(f.command().contains(u"Start-Process"_s));
    f.choose("Client secret", u"Environment variable CCJ_CLIENT_SECRET"_s);
    QVERIFY(!f.command().contains(u"Read-Host"_s));
    f.press("Parameter file");
    QVERIFY(f.command().contains(u"acceptTermsOfService"_s));
    QVERIFY(f.sees("/ParametersFilePath:connector-parameters.json"));
    QVERIFY(f.sees("cwcconnector.exe /?")); // R206
}

void tst_InstallationPage::whatIsMissingIsAskedFor()
{
    PageFixture f;
    QApplication::clipboard()->setText(u"before"_s);
    f.press("Copy command");
    QVERIFY(f.sees("Enter the client ID."));
    QCOMPARE(QApplication::focusWidget(), editOn(f.page, "Client ID of the secure client"));
    QCOMPARE(f.copied(), u"before"_s);
    f.enterClientId(u"x"_s);
    QVERIFY(!f.sees("Enter the client ID."));
}

void tst_InstallationPage::marksOfPrintAreRefused() // X8
{
    PageFixture f;
    f.enterClientId(u"*ClientID*"_s);
    QVERIFY(f.sees("Remove the asterisks"));
    QVERIFY(!f.command().contains(u'*'));
    QApplication::clipboard()->setText(u"before"_s);
    f.press("Copy command");
    QCOMPARE(f.copied(), u"before"_s);
    QCOMPARE(editOn(f.page, "Client ID of the secure client")->text(), u"*ClientID*"_s); // nothing is lost
}

void tst_InstallationPage::theSecretIsCopiedOnRequestAndNowhereElse() // R204
{
    PageFixture f;
    f.enterClientId(clientId);
    f.press("Copy with the secret…");
    auto *dialog = f.dialog();
    QVERIFY(dialog);
    auto *edit = editOn(*dialog, "Client secret");
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    buttonOn(*dialog, "Copy for one minute")->click();
    QVERIFY(ccj::testing::sees(*dialog, "Enter the client secret."));
    edit->setText(secretText);
    buttonOn(*dialog, "Copy for one minute")->click();
    QTRY_VERIFY(f.sees("Copied with the secret, for one minute."));
    QVERIFY(f.copied().contains(u"/ClientSecret:"_s + secretText));
    QVERIFY(!f.command().contains(secretText));
    QVERIFY(!wordsOn(f.page).join(u' ').contains(secretText));
    f.clock.advance(60s);
    QVERIFY(!f.copied().contains(secretText));
}

void tst_InstallationPage::withoutALocationTheDefaultIsNamed() // R199, X5
{
    PageFixture f;
    QVERIFY(f.command().contains(u"/ResourceLocationId:id-tokyo"_s)); // the default by its ID: no surprise
    QVERIFY(!f.sees("Without a resource location"));
    f.choose("Resource location", u"Leave out"_s);
    QVERIFY(!f.command().contains(u"/ResourceLocationId"_s));
    QVERIFY(f.sees("goes to the default one: “東京”."));
    f.page.setLocations({PageState::Error, {}, Error::of(Error::Kind::Forbidden)});
    QVERIFY(f.sees("The resource locations could not be read: Your access rights do not allow this."));
    QVERIFY(f.sees("goes to the default one of the organization."));
}

void tst_InstallationPage::whoeverComesFromALocationFindsItChosen() // X31
{
    PageFixture f;
    f.page.installInto(u"id-osaka"_s);
    QVERIFY(f.command().contains(u"/ResourceLocationId:id-osaka"_s));
}

void tst_InstallationPage::aRefreshKeepsTheChoice()
{
    PageFixture f;
    f.choose("Resource location", u"大阪"_s);
    auto choices = tokyoAndOsaka();
    choices.locations.prepend({u"id-new"_s, u"福岡"_s, false});
    f.page.setLocations(choices);
    QVERIFY(f.command().contains(u"/ResourceLocationId:id-osaka"_s));
    f.choose("Resource location", u"Leave out"_s);
    choices.locations.removeFirst();
    f.page.setLocations(choices);
    QVERIFY(!f.command().contains(u"/ResourceLocationId"_s));
}

void tst_InstallationPage::theDownloadedNameIsUsedUnlessOneIsTyped() // R203, X4
{
    PageFixture f;
    QVERIFY(f.command().startsWith(u"cwcconnector.exe "_s));
    f.http.expect("GET", path).reply(200, "0123456789", whole);
    f.download.start(f.file(u"my installer.exe"_s), PartFile::Taken::Replace);
    QTRY_VERIFY(f.command().startsWith(u"\"my installer.exe\" "_s));
    auto *edit = editOn(f.page, "File name of the installer");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"CWConnector.exe"_s);
    QVERIFY(f.command().startsWith(u"CWConnector.exe "_s));
    f.page.hide();
    f.page.show();
    QVERIFY(f.command().startsWith(u"CWConnector.exe "_s));
    edit->selectAll();
    QTest::keyClicks(edit, u"C:\\a.exe"_s);
    QVERIFY(f.sees("Windows does not take this as the name of a file."));
}

void tst_InstallationPage::theCommandIsSavedAsWindowsReadsIt()
{
    PageFixture f;
    f.enterClientId(clientId);
    QVERIFY(!buttonOn(f.page, "Save command as file…")->isEnabled()); // one line is no file
    f.press("Batch file");
    f.press("Save command as file…");
    QVERIFY(f.saveAs(f.file(u"install-connector.cmd"_s)));
    QTRY_VERIFY(f.sees("Saved in"));
    QFile saved(f.file(u"install-connector.cmd"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto bytes = saved.readAll();
    QVERIFY(bytes.startsWith("@echo off\r\n"));
    QVERIFY(!bytes.contains(secretText.toUtf8()));
    QVERIFY(QDir(f.folder.path()).mkpath(u"in-the-way.cmd"_s));
}

void tst_InstallationPage::anotherOrganizationStartsEmpty()
{
    PageFixture f;
    f.enterClientId(clientId);
    f.press("Copy with the secret…");
    QVERIFY(f.dialog());
    f.page.setCustomer(u"another"_s);
    QTRY_VERIFY(!f.dialog());
    QVERIFY(f.command().contains(u"/Customer:another"_s));
    QVERIFY(!f.command().contains(clientId));
    QVERIFY(editOn(f.page, "Client ID of the secure client")->text().isEmpty());
    f.page.setCustomer({});
    QVERIFY(!buttonOn(f.page, "Copy command")->isEnabled());
}

void tst_InstallationPage::everyExitCodeIsExplained() // R202
{
    PageFixture f;
    for (const auto *text : {"1603", "A check of the prerequisites failed.", "The connector is installed.",
                             "An unexpected error occurred.", "Not documented."})
        QVERIFY2(f.sees(text), text);
    QSignalSpy logs(&f.page, &InstallationPage::logsRequested);
    f.press("Where the logs are");
    QCOMPARE(logs.size(), 1);
}

void tst_InstallationPage::speaksJapanese()
{
    PageFixture f;
    f.press("PowerShell");
    f.choose("Client secret", u"Environment variable CCJ_CLIENT_SECRET"_s);
    const auto before = f.command();
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_VERIFY(f.sees("コネクタのインストール"));
    QCOMPARE(f.command(), before); // what was chosen stays
    QVERIFY(f.sees("終了コードの意味"));
}

QTEST_MAIN(tst_InstallationPage)
#include "tst_installationpage.moc"
