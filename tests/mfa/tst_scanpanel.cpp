// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/keyview.h"
#include "ui/mfa/qrview.h"
#include "ui/mfa/scanpanel.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// QR code and key together: shown only while somebody looks (R76).
class tst_ScanPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keyIsInGroupsOfFour();
    void goesOutOfSightWhenNobodyIsThere();
    void goesOutOfSightWhenTheWindowIsLeft();
    void copiesTheKeyForAMinute();
    void leavesOtherPeoplesClipboardAlone();
    void saysHowFarTheClockIsOff();
    void nothingIsLeftWithoutAKey();

private:
    struct Place
    {
        Place()
        {
            key.key = auth::SecretString::fromText(u"JBSWY3DPEHPK3PXPGEZDGNBVGY3TQOJQ"_s);
            key.uri =
                auth::SecretString::fromText(u"otpauth://totp/a?secret=JBSWY3DPEHPK3PXPGEZDGNBVGY3TQOJQ"_s);
            panel.setKey(&key);
            panel.resize(700, 400);
            panel.show();
            panel.activateWindow();
        }
        bool isShown() const { return !panel.findChild<QrView *>()->isEmpty(); }
        QString words() const
        {
            QStringList found;
            for (const auto *label : panel.findChildren<QLabel *>()) {
                if (label->isVisible())
                    found.append(label->text());
            }
            return found.join(u'\n');
        }
        QPushButton *button(const QString &text) const
        {
            for (auto *button : panel.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == text)
                    return button;
            }
            return nullptr;
        }

        FakeClock clock;
        FakeHttp http;
        mfa::ClockCheck check{http, clock};
        mfa::AuthenticatorKey key;
        ScanPanel panel{check, clock};
    };
    LanguageController m_language;
};

void tst_ScanPanel::init()
{
    m_language.setLanguage(LanguageController::Language::English);
}

void tst_ScanPanel::keyIsInGroupsOfFour()
{
    const Place place;
    QVERIFY(place.words().contains(u"JBSW Y3DP EHPK 3PXP\nGEZD GNBV GY3T QOJQ"_s));
}

void tst_ScanPanel::goesOutOfSightWhenNobodyIsThere()
{
    Place place;
    QVERIFY(QTest::qWaitForWindowActive(&place.panel));
    place.clock.advance(170s);
    QTest::keyClick(&place.panel, Qt::Key_Shift); // somebody is there
    place.clock.advance(170s);
    QVERIFY(place.isShown());
    place.clock.advance(11s);
    QVERIFY(!place.isShown());
    QVERIFY(!place.words().contains(u"JBSW"_s));
    QVERIFY(place.words().contains(u"three minutes"_s));
    QTest::keyClick(&place.panel, Qt::Key_Shift);
    QVERIFY(!place.isShown()); // comes back only when it is asked for
    QTest::keyClick(place.button(u"Show QR code and key"_s), Qt::Key_Space);
    QVERIFY(place.isShown());
    QVERIFY(place.words().contains(u"JBSW"_s));
    place.clock.advance(181s);
    QVERIFY(!place.isShown());
}

void tst_ScanPanel::goesOutOfSightWhenTheWindowIsLeft()
{
    Place place;
    QVERIFY(QTest::qWaitForWindowActive(&place.panel));
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!place.isShown());
    QVERIFY(place.words().contains(u"left this window"_s));
    place.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&place.panel));
    QVERIFY(!place.isShown());
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_VERIFY(place.button(u"QRコードとキーを表示"_s));
    place.button(u"QRコードとキーを表示"_s)->click();
    QVERIFY(place.isShown());
}

void tst_ScanPanel::copiesTheKeyForAMinute()
{
    const auto *clipboard = QGuiApplication::clipboard();
    Place place;
    place.button(u"Copy key"_s)->click();
    QCOMPARE(clipboard->text(), place.key.key.text());
    QCOMPARE(clipboard->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    QVERIFY(!clipboard->mimeData()->hasImage());
    place.clock.advance(59s);
    QCOMPARE(clipboard->text(), place.key.key.text());
    place.clock.advance(1s);
    QVERIFY(clipboard->text().isEmpty());
}

void tst_ScanPanel::leavesOtherPeoplesClipboardAlone()
{
    auto *clipboard = QGuiApplication::clipboard();
    Place place;
    place.button(u"Copy key"_s)->click();
    clipboard->setText(u"something else"_s);
    place.clock.advance(60s);
    QCOMPARE(clipboard->text(), u"something else"_s);
}

void tst_ScanPanel::saysHowFarTheClockIsOff()
{
    Place place;
    const auto answer = [&](int secondsOff) {
        const QDateTime server = place.clock.now().addSecs(secondsOff);
        place.http.expect("GET", u"/x"_s)
            .reply(
                200, QByteArray("{}"),
                {{"Date", QLocale::c().toString(server, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()}});
        net::Request request;
        request.path = u"/x"_s;
        bool answered = false;
        const Pending pending = place.check.send(std::move(request), [&](const auto &) { answered = true; });
        return QTest::qWaitFor([&] { return answered; });
    };
    QVERIFY(!place.words().contains(u"clock"_s)); // nothing is known
    QVERIFY(answer(0));
    QTRY_VERIFY(place.words().contains(u"clock is right"_s));
    QVERIFY(answer(120));
    QTRY_VERIFY(place.words().contains(u"slow by 2 minutes"_s));
    QVERIFY(answer(-60));
    QTRY_VERIFY(place.words().contains(u"fast by 1 minute"_s));
    m_language.setLanguage(LanguageController::Language::Japanese);
    QTRY_VERIFY(place.words().contains(u"1分進んでいます"_s));
}

void tst_ScanPanel::nothingIsLeftWithoutAKey()
{
    Place place;
    place.panel.setKey(nullptr);
    QVERIFY(!place.isShown());
    QVERIFY(!place.words().contains(u"JBSW"_s));
}

QTEST_MAIN(tst_ScanPanel)
#include "tst_scanpanel.moc"
