// SPDX-License-Identifier: Apache-2.0
// Enrolling and signing in without the phone, as a person does it: on the real pages, against a real
// ccj-sandbox, with the codes from its mails and those that oathtool makes from the key on the screen.
#include "ui/i18n/languagecontroller.h"
#include "ui/signin/signinview.h"

#include "app/auth/authorizedclient.h"
#include "app/core/settings.h"
#include "app/net/networkhttpclient.h"

#include "tests/mfa/onscreen.h"
#include "tests/support/changelog.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/sandboxprocess.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using State = auth::Session::State;

// Password hashes are slow on purpose; a busy machine makes them slower.
#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

namespace {

/// The sign-in page of one console on one computer.
struct Desk
{
    explicit Desk(const SandboxProcess &cloud)
        : environment(net::Environment::custom(cloud.url(), cloud.caFile()))
    {
        language.setLanguage(ui::LanguageController::Language::English);
        view.resize(1280, 800);
        view.attach({signIn, session, mfa, http, environment});
        view.show();
        session.start();
    }
    ~Desk() { view.detach(); }

    bool shows(const char *text) const { return sees(view, text); }
    QAbstractButton *button(const char *text) const { return buttonOn(view, text); }
    QLineEdit *edit(const char *name) const { return editOn(view, name); }
    void fill(const char *name, const QString &text)
    {
        WAIT_FOR(edit(name));
        edit(name)->setFocus();
        edit(name)->selectAll();
        type(text);
    }
    void click(const char *text)
    {
        WAIT_FOR(button(text) && button(text)->isEnabled());
        button(text)->click();
    }
    void enterPassword(const QString &email, const QString &password)
    {
        fill("Email address", email);
        fill("Password", password);
        click("Sign in");
    }
    /// Organisation and terms, where they are asked for.
    void goOnToTheConsole()
    {
        WAIT_FOR(session.state() == State::Active || button("Continue"));
        while (session.state() != State::Active) {
            if (auto *agree = view.findChild<QCheckBox *>(); agree && agree->isVisible())
                agree->setChecked(true);
            click("Continue");
            WAIT_FOR(session.state() == State::Active || !signIn.isBusy());
        }
        WAIT_FOR(session.profile());
    }
    /// What the screen shows for those who type the key.
    QString keyOnScreen() const
    {
        static const QRegularExpression key(u"^[A-Z2-7]{4}( ?\n?[A-Z2-7]{1,4})+$"_s);
        for (const auto &words : wordsOn(view)) {
            if (key.match(words).hasMatch())
                return QString(words).remove(QRegularExpression(u"\\s"_s));
        }
        return {};
    }
    QStringList codesOnScreen() const
    {
        static const QRegularExpression code(u"^ ?\\d+\\.  (\\d{4}) (\\d{4})$"_s);
        QStringList codes;
        for (const auto &words : wordsOn(view)) {
            if (const auto match = code.match(words); match.hasMatch())
                codes.append(match.captured(1) + match.captured(2));
        }
        return codes;
    }

    net::Environment environment;
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    FakeSecretStore keychain;
    ChangeLog changes;
    SystemClock clock;
    ui::LanguageController language;
    net::NetworkHttpClient network{environment, clock, changes};
    mfa::ClockCheck http{network, clock};
    auth::SessionMemo memo{settings, environment};
    auth::Session session{http, keychain, memo, clock};
    auth::SignIn signIn{http, session, environment, clock};
    auth::AuthorizedClient client{http, session};
    mfa::MfaApi mfa{client, clock};
    ui::SignInView view{clock};
};

/// The code that another program makes from the key now.
QString oathtool(const QString &key)
{
    QProcess process;
    process.start(u"oathtool"_s, {u"--totp"_s, u"--base32"_s, key});
    process.waitForFinished();
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

} // namespace

class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void init() { QVERIFY(m_cloud.reset()); }

    void somebodyEnrolsAndComesBackWithABackupCode()
    {
        const auto newcomer = m_cloud.people()["people"_L1][3].toObject();
        const auto email = newcomer["email"_L1].toString();
        const auto password = newcomer["password"_L1].toString();
        const auto codes = enrol(email, password);
        QCOMPARE(codes.size(), 10);

        Desk desk(m_cloud);
        desk.enterPassword(email, password);
        desk.click("Don't have your authenticator app?");
        desk.click("Use a backup code");
        desk.fill("Unused backup code (8 digits)", codes.at(3));
        desk.click("Verify code");
        desk.goOnToTheConsole();
        QCOMPARE(desk.signIn.verifiedBy(), auth::Method::BackupCode);
        std::optional<mfa::MfaStatus> status;
        const auto asked = desk.mfa.status([&](Result<mfa::MfaStatus> answer) { status = answer.value(); });
        WAIT_FOR(status);
        QCOMPARE(status->backupCodesLeft, 9);
        QVERIFY(status->recoveryPhone.endsWith(u"78"_s));

        Desk again(m_cloud);
        again.enterPassword(email, password);
        again.click("Don't have your authenticator app?");
        again.click("Use a backup code");
        again.fill("Unused backup code (8 digits)", codes.at(3));
        again.click("Verify code");
        WAIT_FOR(again.shows("This backup code has been used already"));
    }

    void anInvitedPersonAcceptsEnrolsAndReachesTheConsole()
    {
        const auto email = u"shinjin+mfa@aobashoji.example.jp"_s;
        const auto password = u"Fuji-3776-yama"_s;
        invite(email);
        accept(email, password);
        QCOMPARE(enrol(email, password).size(), 10);
    }

    /// R75: what was begun and left is nothing; the next attempt has another key.
    void leftHalfWayAndBegunAgain()
    {
        const auto newcomer = m_cloud.people()["people"_L1][3].toObject();
        Desk desk(m_cloud);
        const auto key =
            upToTheKey(desk, newcomer["email"_L1].toString(), newcomer["password"_L1].toString());
        QVERIFY(key.size() >= 16);
        desk.click("Cancel");
        desk.click("Leave");
        WAIT_FOR(desk.shows("Not enrolled yet") && desk.button("Enroll now"));
        QVERIFY(desk.keyOnScreen().isEmpty());
        QVERIFY(m_cloud.setClockOffset(90)); // a mail a minute
        desk.click("Enroll now");
        WAIT_FOR(desk.shows("What you need"));
    }

private:
    /// Signs in, enrols by the screen alone, and reaches the console. The backup codes as they were saved.
    QStringList enrol(const QString &email, const QString &password)
    {
        Desk desk(m_cloud);
        const auto key = upToTheKey(desk, email, password);
        desk.click("Next");
        desk.fill("Verification code (6 digits)", oathtool(key));
        desk.click("Verify code");
        desk.fill("Recovery phone", u"０３－１２３４－５６７８"_s);
        desk.click("Next");
        desk.click("Generate backup codes");
        [&] { WAIT_FOR(desk.codesOnScreen().size() == 10); }();
        const auto codes = desk.codesOnScreen();
        desk.click("Copy codes");
        const auto copied = QGuiApplication::clipboard()->text().remove(u' ');
        for (const auto &code : codes)
            [&] { QVERIFY(copied.contains(code)); }();
        for (auto *box : desk.view.findChildren<QCheckBox *>()) {
            if (box->isVisible() && box->text() == u"I've saved these codes"_s)
                box->click();
        }
        desk.click("Finish");
        [&] { WAIT_FOR(desk.shows("You are enrolled")); }();
        desk.click("Continue");
        desk.goOnToTheConsole();
        [&] { QCOMPARE(desk.session.profile().value_or(auth::Profile()).email, email); }();
        return codes;
    }

    QString upToTheKey(Desk &desk, const QString &email, const QString &password)
    {
        desk.enterPassword(email, password);
        [&] { WAIT_FOR(desk.shows("What you need")); }();
        press(Qt::Key_Return); // "Enroll now", in the wizard
        [&] { WAIT_FOR(desk.edit("Code sent by email (6 digits)")); }();
        desk.fill("Code sent by email (6 digits)", m_cloud.outbox(email).at(0)["code"_L1].toString());
        desk.fill("Password of this account", password);
        desk.click("Verify");
        [&] { WAIT_FOR(!desk.keyOnScreen().isEmpty()); }();
        return desk.keyOnScreen();
    }

    void invite(const QString &email)
    {
        const auto client = m_cloud.people()["apiClients"_L1][0].toObject();
        const auto field = [&](QLatin1StringView name) { return client[name].toString(); };
        const auto customer = field("customerId"_L1);
        const auto token =
            m_cloud
                .request("POST", "/cctrustoauth2/" + customer.toLatin1() + "/tokens/clients",
                         "grant_type=client_credentials&client_id=" + field("clientId"_L1).toLatin1() +
                             "&client_secret=" + QUrl::toPercentEncoding(field("clientSecret"_L1)),
                         {{"Content-Type", "application/x-www-form-urlencoded"}})
                .object()["access_token"_L1]
                .toString();
        const auto sent = m_cloud.post("/administrators/$create",
                                       {{u"accessType"_s, u"Full"_s},
                                        {u"providerType"_s, u"CitrixSts"_s},
                                        {u"type"_s, u"AdministratorUser"_s},
                                        {u"email"_s, email},
                                        {u"displayName"_s, u"新人 花"_s}},
                                       {{"Authorization", "CwsAuth Bearer=" + token.toLatin1()},
                                        {"Citrix-CustomerId", customer.toLatin1()}});
        QCOMPARE(sent.status, 200);
    }

    /// In the browser, by the link of the mail.
    void accept(const QString &email, const QString &password)
    {
        const auto token =
            m_cloud.outbox(email).at(0)["link"_L1].toString().section(u"token="_s, 1).toLatin1();
        const auto page = m_cloud.get("/invitations/accept?token=" + token);
        const auto parts = page.body.split('"');
        const auto accepted =
            m_cloud.request("POST", "/invitations/accept",
                            "form_token=" + parts.value(parts.indexOf("form_token") + 2) + "&token=" + token +
                                "&password=" + QUrl::toPercentEncoding(password),
                            {{"Content-Type", "application/x-www-form-urlencoded"},
                             {"Cookie", page.header("Set-Cookie").split(';').first()}});
        QCOMPARE(accepted.status, 200);
    }

    SandboxProcess m_cloud;
};

QTEST_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
