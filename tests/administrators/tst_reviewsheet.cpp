// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewsheet.h"
#include "ui/i18n/languagecontroller.h"

#include "app/administrators/review/reviewevidence.h"
#include "app/core/csv.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace ccj;
using namespace ccj::ui;
using namespace ccj::administrators;
using namespace Qt::StringLiterals;

namespace {

ReviewHead head()
{
    ReviewHead head;
    head.organizationId = u"acme"_s;
    head.organizationName = u"アクメ株式会社"_s;
    head.orgId = u"12345678"_s;
    head.startedBy = u"鈴木 花子"_s;
    head.startedAt = head.asOf = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    head.collectedAt = head.asOf.addSecs(60);
    head.signOff = {u"鈴木 花子"_s, u"佐藤 健一"_s, u"特記事項なし"_s, head.asOf.addSecs(3600)};
    head.stage = ReviewHead::Stage::SignedOff;
    return head;
}

ReviewEntry entry(int number)
{
    ReviewEntry entry;
    entry.person.type = u"AdministratorUser"_s;
    entry.person.providerType = u"CitrixSts"_s;
    entry.person.accessType = number % 3 == 0 ? u"Full"_s : u"Custom"_s;
    entry.person.lastName = u"髙橋"_s;
    entry.person.firstName = u"𠮷野%1"_s.arg(number);
    entry.person.email = u"person%1@example.jp"_s.arg(number);
    entry.person.userId = QString::number(number);
    if (number % 3 != 0)
        entry.access = {ReviewAccess::Reading::Read,
                        {{u"Platform"_s, u"library"_s, u"ライブラリ"_s, false, {}},
                         {u"XenDesktop"_s, u"R-1"_s, u"ヘルプデスク管理者"_s, true, {u"東京"_s, u"大阪"_s}}}};
    entry.decision = number % 4 == 0 ? Decision::Change : Decision::Keep;
    entry.comment = number % 4 == 0 ? u"=権限を\n\"縮小\"\\する <確認>"_s : QString();
    entry.decidedBy = u"鈴木 花子"_s;
    entry.decidedAt = head().asOf.addSecs(600);
    return entry;
}

std::vector<ReviewEntry> entries(int count)
{
    std::vector<ReviewEntry> result;
    for (int number = 0; number < count; ++number)
        result.push_back(entry(number));
    return result;
}

QByteArray ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestReviewSheet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    LanguageController m_language;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void init() { m_language.setLanguage(LanguageController::Language::Japanese); }

    /// What an auditor reads, as poppler reads it back from the PDF.
    void saysWhoDecidedWhatAboutWhom()
    {
        const auto list = entries(120);
        const auto evidence = evidenceOf(head(), list, u"0.1"_s);
        const auto pdf = sheetAsPdf(ReviewPaper::sheet(head(), list, evidence.sha256), u"x"_s);
        write(path(u"sheet.pdf"_s), pdf);
        // Some glyphs come back as the radicals that look like them.
        const auto text = QString::fromUtf8(ran(u"pdftotext"_s, {u"-layout"_s, path(u"sheet.pdf"_s), u"-"_s}))
                              .normalized(QString::NormalizationForm_KC);
        auto pages = text.split(u'\f');
        QVERIFY(pages.takeLast().trimmed().isEmpty());
        QVERIFY(pages.size() > 2);
        for (const auto &expected :
             {u"管理者アクセス権棚卸し"_s, u"アクメ株式会社"_s, u"12345678"_s, u"2026/04/01 09:00 JST"_s,
              u"実施者"_s, u"承認者"_s, u"佐藤 健一"_s, u"特記事項なし"_s})
            QVERIFY2(pages.first().contains(expected), qPrintable(expected));
        for (int number = 0; number < pages.size(); ++number) {
            QVERIFY(pages.at(number).contains(u"メールアドレス"_s)); // the head row, on every page
            QVERIFY(pages.at(number).contains(u"判定"_s));
            QVERIFY(pages.at(number).contains(u"%1/%2"_s.arg(number + 1).arg(pages.size())));
        }
        for (int number = 0; number < 120; ++number)
            QCOMPARE(text.count(u"person%1@example.jp"_s.arg(number)), 1);
        QVERIFY(text.contains(QString::fromLatin1(evidence.sha256)));
        const auto info = ran(u"pdfinfo"_s, {path(u"sheet.pdf"_s)});
        QVERIFY(info.contains("A4"));
    }

    void isEnglishWhenTheConsoleIs()
    {
        m_language.setLanguage(LanguageController::Language::English);
        const auto sheet = ReviewPaper::sheet(head(), entries(3), {});
        const auto html = sheet.parts.join(QString());
        QVERIFY(html.contains(u"Access review of administrators"_s));
        QVERIFY(!html.contains(u"棚卸し"_s));
    }

    /// Thousands of people are laid out beside the window, not in it.
    void isPaintedOutsideTheGuiThread()
    {
        QByteArray pdf;
        const auto sheet = ReviewPaper::sheet(head(), entries(2000), {});
        const std::unique_ptr<QThread> thread(QThread::create([&] { pdf = sheetAsPdf(sheet, u"x"_s); }));
        thread->start();
        QVERIFY(thread->wait(60'000));
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    /// Many people come in parts, which are one sheet to whoever reads it.
    void manyAreOneSheet()
    {
        const auto pdf = sheetAsPdf(ReviewPaper::sheet(head(), entries(2100), "d1ge57"), u"x"_s);
        write(path(u"many.pdf"_s), pdf);
        const auto text = QString::fromUtf8(ran(u"pdftotext"_s, {u"-layout"_s, path(u"many.pdf"_s), u"-"_s}));
        auto pages = text.split(u'\f');
        QVERIFY(pages.takeLast().trimmed().isEmpty());
        for (int number = 0; number < pages.size(); ++number)
            QVERIFY(pages.at(number).contains(u"%1/%2"_s.arg(number + 1).arg(pages.size())));
        for (int number = 0; number < 2100; ++number) {
            const auto at = text.indexOf(u" person%1@example.jp"_s.arg(number));
            QVERIFY(at >= 0);
            const auto begin = text.lastIndexOf(u'\n', at) + 1;
            const auto line = text.mid(begin, at - begin).trimmed();
            QCOMPARE(line.section(u' ', 0, 0), QString::number(number + 1));
        }
        QCOMPARE(text.count(u"d1ge57"_s), 1);
    }

    /// Laying out takes longest; whoever stops need not wait for it.
    void aStopIsHeededWhileItIsLaidOut()
    {
        const auto sheet = ReviewPaper::sheet(head(), entries(3000), {});
        const auto first = PaperSheet{sheet.parts.first(1), sheet.footer};
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!sheetAsPdf(first, u"x"_s).isEmpty());
        const auto part = timer.restart();
        std::stop_source stop;
        stop.request_stop();
        const auto painted = [](int, int) { QFAIL("a page was painted after the stop"); };
        QVERIFY(sheetAsPdf(sheet, u"x"_s, stop.get_token(), painted).isEmpty());
        QVERIFY(timer.elapsed() <= part);
    }

    /// Whoever has the file can check it without us: Python reads it, writes the content canonically and
    /// takes the digest.
    void theDigestIsOfTheContent()
    {
        auto list = entries(9);
        list[1].comment = u"制御\t文字\u0001\u007f / é 𠮷"_s;
        const auto evidence = evidenceOf(head(), list, u"0.1"_s);
        write(path(u"evidence.json"_s), evidence.file);
        const auto digest = ran(
            u"python3"_s,
            {u"-c"_s,
             u"import json,hashlib,sys\n"
             "d=json.load(open(sys.argv[1],encoding='utf-8'))\n"
             "c=json.dumps(d['content'],sort_keys=True,ensure_ascii=False,separators=(',',':')).encode()\n"
             "assert d['sha256']==hashlib.sha256(c).hexdigest()\n"
             "print(d['sha256'],len(d['content']['entries']),end='')"_s,
             path(u"evidence.json"_s)});
        QCOMPARE(digest, evidence.sha256 + " 9");
        const auto json = QJsonDocument::fromJson(evidence.file).object()["content"_L1].toObject();
        QCOMPARE(json["review"_L1]["signOff"_L1]["approver"_L1].toString(), u"佐藤 健一"_s);
        QCOMPARE(json["entries"_L1][1]["access"_L1]["permissions"_L1][1]["scopes"_L1][1].toString(),
                 u"大阪"_s);
        QCOMPARE(json["entries"_L1][0]["decision"_L1].toString(), u"change"_s);
    }

    /// What is done after the sign-off does not change what was signed.
    void theDigestStays()
    {
        auto list = entries(5);
        const auto before = evidenceOf(head(), list, u"0.1"_s).sha256;
        list[0].doneAt = head().asOf.addDays(3);
        QCOMPARE(evidenceOf(head(), list, u"0.1"_s).sha256, before);
        list[0].decision = Decision::Remove;
        QVERIFY(evidenceOf(head(), list, u"0.1"_s).sha256 != before);
    }

    void theTableOpensInExcel()
    {
        const auto bytes = ReviewPaper::csv(head(), entries(5));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const auto table = csv::read(bytes.sliced(3));
        QVERIFY(table);
        QCOMPARE(table->records.size(), 6);
        const auto &first = table->records.at(1).cells;
        QCOMPARE(first.at(1), u"髙橋 𠮷野0"_s);
        QCOMPARE(first.at(6), u"変更"_s);
        QCOMPARE(csv::formulaUnescaped(first.at(7)), entry(0).comment);
        QVERIFY(first.at(7).startsWith(u'\''));
        QCOMPARE(first.at(9), u"2026-04-01T09:10:00+09:00"_s);
    }
};

QTEST_MAIN(TestReviewSheet)
#include "tst_reviewsheet.moc"
