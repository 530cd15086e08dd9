// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/supportpacketview.h"

#include "tests/mfa/onscreen.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Language = ui::LanguageController::Language;

namespace {

mfa::SupportPacket packet()
{
    mfa::SupportPacket facts;
    facts.writtenAt = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
    facts.email = u"hanako@example.jp"_s;
    facts.organizations = {{u"aozora"_s, u"あおぞら商事"_s, u"12345678"_s}};
    facts.server = QUrl(u"https://console.example.jp"_s);
    facts.methodsOffered = {auth::Method::Authenticator};
    facts.recoveryPhone = u"••••5678"_s;
    facts.clockDifference = -1500ms;
    facts.errorType = u"urn:ccj:error:tooManyAttempts"_s;
    facts.transactionId = u"tx-1"_s;
    return facts;
}

struct Screen
{
    Screen()
    {
        view.setPacket(packet());
        view.show();
    }
    QString text() const { return view.findChild<QPlainTextEdit *>()->toPlainText(); }
    void saveTo(const QString &path)
    {
        buttonOn(view, "Save the text…")->click();
        auto *dialog = view.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
    }

    QTemporaryDir folder;
    ui::SupportPacketView view;
};

} // namespace

/// What support asks for when no verification method is left, as a text to keep (R80).
class TestSupportPacketView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryFactWithItsZone()
    {
        const Screen screen;
        for (const auto &fact :
             {u"2026-04-01 09:00:00 JST"_s, u"hanako@example.jp"_s, u"あおぞら商事 (OrgID: 12345678)"_s,
              u"https://console.example.jp"_s, u"Authenticator app"_s, u"••••5678"_s, u"-1.5 s"_s,
              u"tooManyAttempts"_s, u"tx-1"_s})
            QVERIFY2(screen.text().contains(fact), qPrintable(fact));
    }

    void whatIsNotKnownIsLeftOut()
    {
        Screen screen;
        auto facts = packet();
        facts.recoveryPhone.clear();
        facts.transactionId.clear();
        screen.view.setPacket(facts);
        QVERIFY(!screen.text().contains(u"Recovery phone"_s));
        QVERIFY(!screen.text().contains(u"Transaction ID"_s));
    }

    void isSavedWholeOrNotAtAll()
    {
        Screen screen;
        const auto path = screen.folder.filePath(u"support.txt"_s);
        screen.saveTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), screen.text());
        QVERIFY(sees(screen.view, "Saved in"));

        const auto inTheWay = screen.folder.filePath(u"folder"_s);
        QVERIFY(QDir().mkdir(inTheWay));
        screen.saveTo(inTheWay);
        QVERIFY(sees(screen.view, "could not be written"));
    }

    void theLanguageChangesWhileItIsShown()
    {
        ui::LanguageController language;
        language.setLanguage(Language::English);
        Screen screen;
        language.setLanguage(Language::Japanese);
        QTRY_VERIFY(screen.text().contains(u"メールアドレス: hanako@example.jp"_s));
        QVERIFY(buttonOn(screen.view, "テキストを保存..."));
    }
};

QTEST_MAIN(TestSupportPacketView)
#include "tst_supportpacketview.moc"
