// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/preparation/firewallfiles.h"
#include "ui/preparation/firewallsheet.h"

#include "app/core/csv.h"

#include <QAction>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::ui;
using namespace ccj::preparation;
using namespace Qt::StringLiterals;

/// R224: what those who run the firewall are given.
class tst_FirewallSheet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    LanguageController m_language;
    QList<Port> m_ports;

    QString ran(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        // Some glyphs come back as the radicals that look like them.
        return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    }

private Q_SLOTS:
    void initTestCase();
    void init() { m_language.setLanguage(LanguageController::Language::Japanese); }
    void isOnePageOfA4();
    void isEnglishWhenTheConsoleIs();
    void opensInExcel();
    void savesWhole();
    void aFolderInTheWayIsTold();
};

void tst_FirewallSheet::initTestCase()
{
    const auto read = readReference(referenceFolder());
    QVERIFY(read);
    m_ports = read->ports;
}

/// As poppler reads it back.
void tst_FirewallSheet::isOnePageOfA4()
{
    const auto path = m_folder.filePath(u"request.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto sheet = FirewallSheet::sheet(m_ports, u"アクメ <東京>"_s);
    QVERIFY(file.write(sheetAsPdf(sheet, sheet.footer)) > 0);
    file.close();
    const auto info = ran(u"pdfinfo"_s, {path});
    QVERIFY(info.contains(u"A4"_s));
    QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)), qPrintable(info));
    const auto text = ran(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    for (const auto &words : {u"申請者"_s, u"申請日"_s, u"目的"_s, u"送信元"_s, u"宛先"_s, u"プロトコル"_s,
                              u"アクメ <東京>"_s, u"1/1"_s, u"RPC for LSA"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    for (const auto &port :
         {u"123"_s, u"135"_s, u"464"_s, u"389"_s, u"636"_s, u"3268"_s, u"3269"_s, u"53"_s, u"88"_s, u"445"_s})
        QVERIFY2(text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(port))), qPrintable(port));
}

void tst_FirewallSheet::isEnglishWhenTheConsoleIs()
{
    m_language.setLanguage(LanguageController::Language::English);
    const auto sheet = FirewallSheet::sheet(m_ports, {});
    QVERIFY(sheet.parts.first().contains(u"Applicant"_s));
    QVERIFY(!sheet.parts.first().contains(u"申請"_s));
}

void tst_FirewallSheet::opensInExcel()
{
    const auto bytes = FirewallSheet::csv(m_ports, u"=青葉商事"_s);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    const auto table = csv::read(bytes.sliced(3));
    QVERIFY(table);
    const auto &records = table->records;
    QCOMPARE(records.first().cells.last(), u"'=青葉商事"_s); // no formula
    QCOMPARE(records.at(1).cells, (QStringList{u"申請者"_s, {}}));
    const auto rows = records.last(12);
    QCOMPARE(rows.first().cells,
             (QStringList{u"1"_s, {}, u"49152-65535"_s, {}, u"123"_s, u"UDP"_s, u"W32Time"_s, {}}));
    QCOMPARE(rows.at(8).cells.at(2), u"53, 49152-65535"_s); // one cell, though a comma is in it
    QCOMPARE(rows.last().cells.at(7), u"送信元はTCP/UDP"_s);
    for (const auto &row : rows)
        QCOMPARE(row.cells.size(), records.at(records.size() - 13).cells.size());
}

void tst_FirewallSheet::savesWhole()
{
    QWidget window;
    FirewallFiles files([this] { return FirewallFiles::Content{m_ports.first(3), {}}; }, &window);
    QSignalSpy told(&files, &FirewallFiles::told);
    const auto path = m_folder.filePath(u"request.csv"_s);
    files.saveTo(FirewallFiles::Kind::Csv, path);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<Banner::Severity>(), Banner::Severity::Success);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), FirewallSheet::csv(m_ports.first(3), {}));
}

void tst_FirewallSheet::aFolderInTheWayIsTold()
{
    QWidget window;
    FirewallFiles files([this] { return FirewallFiles::Content{m_ports, {}}; }, &window);
    QSignalSpy told(&files, &FirewallFiles::told);
    const auto path = m_folder.filePath(u"folder.pdf"_s);
    QVERIFY(QDir().mkdir(path));
    files.saveTo(FirewallFiles::Kind::Pdf, path);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<Banner::Severity>(), Banner::Severity::Danger);
    QVERIFY(QFileInfo(path).isDir());
}

QTEST_MAIN(tst_FirewallSheet)
#include "tst_firewallsheet.moc"
