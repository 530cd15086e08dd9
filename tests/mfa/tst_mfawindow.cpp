// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mfa/changedevicewizard.h"
#include "ui/mfa/mfawindow.h"

#include "app/mfa/totp.h"

#include "tests/support/sandboxprocess.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using Step = mfa::DeviceChange::Step;

/// The change of the device alone, as a help desk hands it out, against a real cloud.
class tst_MfaWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromSignInToSignOut();
    void closingAsksWhenSomethingWouldBeLost();

private:
    struct Desk
    {
        Desk() { language.setLanguage(LanguageController::Language::English); }
        bool start()
        {
            if (!cloud.start())
                return false;
            person = cloud.people()[u"people"_s].toArray().at(0).toObject();
            window.emplace(
                MfaWindowServices{language, clock, net::Environment::custom(cloud.url(), cloud.caFile())});
            window->show();
            window->activateWindow();
            window->start();
            return QTest::qWaitFor([this] { return edit(u"Password"_s) != nullptr; });
        }
        QString code(const QString &secret, int later = 0) const
        {
            return mfa::totpCode(mfa::decodeBase32(secret).value(),
                                 mfa::totpStep(QDateTime::currentSecsSinceEpoch()) + later);
        }
        QLineEdit *edit(const QString &name) const
        {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                for (auto *edit : top->findChildren<QLineEdit *>()) {
                    if (edit->isVisible() && edit->accessibleName().startsWith(name))
                        return edit;
                }
            }
            return nullptr;
        }
        bool click(const QString &text) const
        {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                for (auto *button : top->findChildren<QAbstractButton *>()) {
                    if (button->isVisible() && button->isEnabled() && button->text() == text) {
                        button->click();
                        return true;
                    }
                }
            }
            return false;
        }
        bool signIn()
        {
            edit(u"Email"_s)->setText(person["email"_L1].toString());
            edit(u"Password"_s)->setText(person["password"_L1].toString());
            if (!click(u"Sign in"_s) || !QTest::qWaitFor([this] { return edit(u"Verification code"_s); }))
                return false;
            edit(u"Verification code"_s)->setText(code(person["totpSecret"_L1].toString()));
            click(u"Verify code"_s);
            return QTest::qWaitFor(
                [this] {
                    click(u"I agree to the terms of service"_s);
                    click(u"Continue"_s);
                    return wizard() != nullptr;
                },
                20'000);
        }
        ChangeDeviceWizard *wizard() const { return window->findChild<ChangeDeviceWizard *>(); }
        bool stands(Step step) const
        {
            return QTest::qWaitFor([&] {
                return wizard() && wizard()->change().step() == step && !wizard()->change().isBusy();
            });
        }
        /// To the QR code; the authenticator's next code proves who it is.
        QString reachKey()
        {
            click(u"I want to use another device"_s);
            click(u"Next"_s);
            click(u"Next"_s);
            click(u"Yes, change device"_s);
            if (!stands(Step::Identity))
                return {};
            edit(u"Verification code"_s)->setText(code(person["totpSecret"_L1].toString(), 1));
            click(u"Verify"_s);
            if (!stands(Step::InstallApp))
                return {};
            click(u"An authenticator app is installed"_s);
            click(u"Next"_s);
            return wizard()->change().key() ? wizard()->change().key()->key.text() : QString();
        }

        SandboxProcess cloud;
        QJsonObject person;
        SystemClock clock;
        LanguageController language;
        std::optional<MfaWindow> window;
    };
};

void tst_MfaWindow::fromSignInToSignOut()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.signIn());
    const QString key = desk.reachKey();
    QVERIFY(!key.isEmpty());
    QVERIFY(desk.click(u"Next"_s));
    QSignalSpy finished(&*desk.window, &MfaWindow::finished);
    desk.edit(u"Verification code"_s)->setText(desk.code(key));
    QVERIFY(desk.click(u"Verify code"_s));
    QVERIFY(desk.stands(Step::Done));
    QVERIFY(desk.click(u"Close"_s));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(desk.window->isHidden());
    // The new device signs in, the old one does not.
    const auto answer = desk.cloud.post("/console/v1/sign-in", {{u"email"_s, desk.person["email"_L1]},
                                                                {u"password"_s, desk.person["password"_L1]}});
    const auto verify = [&](const QString &secret) {
        return desk.cloud
            .post("/console/v1/sign-in/verify", {{u"ticket"_s, answer.object()[u"ticket"_s]},
                                                 {u"method"_s, u"authenticator"_s},
                                                 {u"code"_s, desk.code(secret, 1)}})
            .status;
    };
    QCOMPARE(verify(desk.person["totpSecret"_L1].toString()), 401);
    QCOMPARE(verify(key), 200);
    QVERIFY(!desk.cloud.outbox(desk.person["email"_L1].toString()).isEmpty()); // the owner was told
}

void tst_MfaWindow::closingAsksWhenSomethingWouldBeLost()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.signIn());
    QVERIFY(!desk.reachKey().isEmpty());
    QSignalSpy finished(&*desk.window, &MfaWindow::finished);
    QVERIFY(!desk.window->close());
    QVERIFY(desk.window->isVisible());
    QVERIFY(desk.click(u"Leave"_s));
    QVERIFY(desk.stands(Step::Ended));
    QVERIFY(desk.wizard()->change().standing() == mfa::DeviceChange::Standing::OldWorks);
    QVERIFY(desk.window->close());
    QTRY_COMPARE(finished.size(), 1);
}

QTEST_MAIN(tst_MfaWindow)
#include "tst_mfawindow.moc"
