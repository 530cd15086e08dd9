// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/administratorscontroller.h"
#include "app/auth/authorizedclient.h"
#include "app/auth/memorystore.h"
#include "app/auth/signin.h"
#include "app/core/settings.h"
#include "app/net/networkhttpclient.h"

#include "tests/support/sandboxprocess.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace Qt::StringLiterals;
using State = Operation::State;

namespace {

/// Keeps what passed the change gate.
struct Journal final : ChangeRecorder
{
    QStringList operations;
    QList<ChangeOutcome> outcomes;
    QString begin(const Change &change) override
    {
        operations << change.operation;
        return QString::number(operations.size());
    }
    void end(const QString &, ChangeOutcome outcome, const QString &) override { outcomes << outcome; }
};

/// The console's own layers, from the socket to the controller, signed in with an API client.
struct Console
{
    explicit Console(const testing::SandboxProcess &sandbox)
        : environment(net::Environment::custom(sandbox.url(), sandbox.caFile())),
          settings(folder.filePath(u"settings.ini"_s)),
          memo(settings, environment),
          http(environment, clock, journal),
          session(http, store, memo, clock),
          signIn(http, session, environment, clock),
          client(http, session),
          controller(client, clock)
    {
        controller.setCaller({{}, true});
        QObject::connect(&controller, &AdministratorsController::operationChanged, &controller,
                         [this](const Operation &operation) { last = operation; });
    }

    bool enter(testing::SandboxProcess &sandbox)
    {
        const auto credentials = sandbox.people()[u"apiClients"_s][0];
        session.start();
        if (!QTest::qWaitFor([this] { return session.state() == auth::Session::State::SignedOut; }))
            return false;
        signIn.submitApiClient(credentials[u"customerId"_s].toString(), credentials[u"clientId"_s].toString(),
                               auth::SecretString::fromText(credentials[u"clientSecret"_s].toString()));
        return QTest::qWaitFor([this] { return session.state() == auth::Session::State::Active; }, 15000) &&
               read();
    }
    bool read()
    {
        controller.refresh();
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !controller.isLoading(); }, 15000) &&
               controller.state() == PageState::Ready;
    }
    /// Waits for the end of a change and for the list that is read after it.
    bool ended(quint64 id)
    {
        return QTest::qWaitFor([&] { return last.id == id && last.isFinished(); }, 15000) &&
               QTest::qWaitFor([this] { return !controller.isLoading(); }, 15000);
    }
    std::optional<Administrator> find(const QString &email) const
    {
        return controller.roster().findByEmail(email);
    }

    QTemporaryDir folder;
    SystemClock clock;
    Journal journal;
    net::Environment environment;
    Settings settings;
    auth::SessionMemo memo;
    auth::MemoryStore store;
    net::NetworkHttpClient http;
    auth::Session session;
    auth::SignIn signIn;
    auth::AuthorizedClient client;
    AdministratorsController controller;
    Operation last;
};

Invitation invitationTo(const QString &email)
{
    return {email, u"太郎"_s, u"山田"_s, true, {}};
}

} // namespace

class tst_Administrators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsTheDemoCompany();
    void invitesAndCancels();
    void invitesWithCustomAccess();
    void refusesADuplicate();
    void refusesCitrixAddresses();
    void resendsWithANewLink();
    void removes();
    void keepsTheLastFullAdministrator();
    void tellsWhatHappenedWithoutAnAnswer_data();
    void tellsWhatHappenedWithoutAnAnswer();
    void survivesBadAnswers_data();
    void survivesBadAnswers();

private:
    std::unique_ptr<testing::SandboxProcess> m_sandbox;
    std::unique_ptr<Console> m_console;
};

void tst_Administrators::init()
{
    m_console.reset();
    if (!m_sandbox) {
        m_sandbox = std::make_unique<testing::SandboxProcess>();
        QVERIFY2(m_sandbox->start(), qPrintable(m_sandbox->errorOutput()));
    } else {
        QVERIFY(m_sandbox->reset());
    }
    m_console = std::make_unique<Console>(*m_sandbox);
    QVERIFY(m_console->enter(*m_sandbox));
}

void tst_Administrators::listsTheDemoCompany()
{
    const auto counts = m_console->controller.roster().counts();
    QVERIFY(counts.all >= 35);
    QCOMPARE(m_console->controller.model().rowCount(), counts.all);
    QVERIFY(counts.full > 1);
    QVERIFY(counts.custom > 1);
    QVERIFY(counts.invited > 0);
    QVERIFY(counts.expired > 0);
    const auto items = m_console->controller.roster();
    QVERIFY(std::ranges::any_of(items, &Administrator::isGroup));
    for (const auto &item : items)
        QVERIFY2(!item.fullName().isEmpty(), qPrintable(item.key()));
}

void tst_Administrators::invitesAndCancels()
{
    auto &c = *m_console;
    const auto email = u"taro.yamada@invited.example.jp"_s;
    QVERIFY(c.ended(c.controller.invite(invitationTo(email))));
    QCOMPARE(c.last.state, State::Done);
    QCOMPARE(c.find(email)->status(), Status::Invited);
    QCOMPARE(c.find(email)->fullName(), u"山田 太郎"_s);
    QCOMPARE(m_sandbox->outbox(email).size(), 1);

    QVERIFY(c.ended(c.controller.cancelInvitation(*c.find(email))));
    QCOMPARE(c.last.state, State::Done);
    QVERIFY(!c.find(email));
    QCOMPARE(c.journal.operations,
             (QStringList{u"administrators.invite"_s, u"administrators.cancelInvitation"_s}));
    QCOMPARE(c.journal.outcomes, (QList{ChangeOutcome::Done, ChangeOutcome::Done}));
}

void tst_Administrators::invitesWithCustomAccess()
{
    auto &c = *m_console;
    c.controller.loadPolicies();
    QTRY_VERIFY(c.controller.policies());
    QVERIFY(c.controller.policies()->has_value());
    QList<Policy> chosen;
    for (auto policy : c.controller.policies()->value()) {
        if (!policy.canChange)
            continue;
        policy.granted = true;
        chosen.append(policy);
    }
    QVERIFY(chosen.size() > 2);
    auto invitation = invitationTo(u"custom@invited.example.jp"_s);
    invitation.fullAccess = false;
    invitation.policies = chosen;
    QVERIFY(c.ended(c.controller.invite(invitation)));
    QVERIFY2(c.last.state == State::Done, c.last.error ? qPrintable(c.last.error->detail) : "");
    QCOMPARE(c.find(invitation.email)->accessType, u"Custom"_s);
}

void tst_Administrators::refusesADuplicate()
{
    auto &c = *m_console; // R49, R52, R118: in another case and width
    const auto listed = c.controller.roster().at(0).email.toUpper();
    QVERIFY(c.ended(c.controller.invite(invitationTo(listed))));
    QCOMPARE(c.last.state, State::Refused);
    QCOMPARE(c.last.error->name(), u"alreadyInvited"_s);
    QCOMPARE(c.journal.outcomes, QList{ChangeOutcome::Refused});
}

void tst_Administrators::refusesCitrixAddresses()
{
    auto &c = *m_console; // R50
    for (const auto &email : {u"a@citrix.com"_s, u"a@x.citrix.com"_s}) {
        QVERIFY(c.ended(c.controller.invite(invitationTo(email))));
        QCOMPARE(c.last.error->name(), u"emailNotAllowed"_s);
    }
    QVERIFY(c.ended(c.controller.invite(invitationTo(u"a@notcitrix.com"_s))));
    QCOMPARE(c.last.state, State::Done);
}

void tst_Administrators::resendsWithANewLink()
{
    auto &c = *m_console;
    const auto email = u"again@invited.example.jp"_s;
    QVERIFY(c.ended(c.controller.invite(invitationTo(email))));
    QVERIFY(c.ended(c.controller.resendInvitation(*c.find(email))));
    QCOMPARE(c.last.state, State::Done);
    const auto mails = m_sandbox->outbox(email);
    QCOMPARE(mails.size(), 2);
    QVERIFY(mails.at(0)[u"link"_s] != mails.at(1)[u"link"_s]);
}

void tst_Administrators::removes()
{
    auto &c = *m_console;
    const auto items = c.controller.roster();
    for (const auto &type : {u"AdministratorUser"_s, u"AdministratorGroup"_s}) {
        const auto target = items.findIf([&](const Administrator &item) {
            return item.type == type && !item.pending && !item.hasFullAccess();
        });
        QVERIFY(target);
        QVERIFY(c.ended(c.controller.remove(*target)));
        QVERIFY2(c.last.state == State::Done, qPrintable(type));
        QCOMPARE(c.controller.roster().placeOf(target->key()), -1);
        // A second console that still shows the row learns that it is gone (R133).
        QVERIFY(c.ended(c.controller.remove(*target)));
        QCOMPARE(c.last.state, State::TargetGone);
    }
}

void tst_Administrators::keepsTheLastFullAdministrator()
{
    auto &c = *m_console;
    const auto owner = m_sandbox->people()[u"people"_s][0][u"email"_s].toString();
    const auto everybody = c.controller.roster(); // as they were, while they are removed
    for (const auto &item : everybody) {
        if (!item.hasFullAccess() || item.pending || !item.isPerson() ||
            emailKey(item.email) == emailKey(owner))
            continue;
        QCOMPARE(c.controller.removalVerdict(item), RemovalVerdict::Allowed);
        QVERIFY(c.ended(c.controller.remove(item)));
        QCOMPARE(c.last.state, State::Done);
    }
    const auto last = c.find(owner);
    QVERIFY(last);
    // The console knows it, and the server says the same when it is asked all the same.
    QCOMPARE(c.controller.removalVerdict(*last), RemovalVerdict::LastFullAdministrator);
    QVERIFY(c.ended(c.controller.remove(*last)));
    QCOMPARE(c.last.state, State::Refused);
    QCOMPARE(c.last.error->name(), u"lastFullAdministrator"_s);
    QVERIFY(c.find(owner));
}

void tst_Administrators::tellsWhatHappenedWithoutAnAnswer_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<State>("expected");
    QTest::newRow("the answer was lost") << false << State::Done;
    QTest::newRow("the request was lost") << true << State::NotApplied;
}

void tst_Administrators::tellsWhatHappenedWithoutAnAnswer()
{
    QFETCH(bool, before);
    QFETCH(State, expected);
    auto &c = *m_console;
    const auto email = u"lost@invited.example.jp"_s;
    QVERIFY(m_sandbox->setFaults({QJsonObject{{u"match"_s, u"POST /administrators/$create"_s},
                                              {u"kind"_s, u"drop"_s},
                                              {u"before"_s, before},
                                              {u"count"_s, 1}}}));
    QVERIFY(c.ended(c.controller.invite(invitationTo(email))));
    QCOMPARE(c.last.state, expected);
    // Never sent twice: at most one mail.
    QCOMPARE(m_sandbox->outbox(email).size(), before ? 0 : 1);
    QCOMPARE(c.find(email).has_value(), !before);
}

void tst_Administrators::survivesBadAnswers_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<bool>("rowsAreNew");
    const auto fault = [](const QString &kind, int count) {
        return QJsonObject{{u"match"_s, u"GET /administrators*"_s}, {u"kind"_s, kind}, {u"count"_s, count}};
    };
    QTest::newRow("malformed") << fault(u"malformed"_s, 0) << false;
    QTest::newRow("truncated") << fault(u"truncate"_s, 0) << false;
    QTest::newRow("dropped once is read again") << fault(u"drop"_s, 1) << true;
}

void tst_Administrators::survivesBadAnswers()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, rowsAreNew);
    auto &c = *m_console;
    const auto rows = c.controller.model().rowCount();
    // Somebody else changes a row: what is unchanged would be answered without a body to spoil.
    Console other(*m_sandbox);
    QVERIFY(other.enter(*m_sandbox));
    const auto invited = other.controller.roster().findIf(
        [](const Administrator &item) { return item.status() == Status::Invited; });
    QVERIFY(invited);
    QVERIFY(other.ended(other.controller.resendInvitation(*invited)));
    QVERIFY(m_sandbox->setFaults({fault}));
    c.controller.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!c.controller.isLoading(), 60000);
    QCOMPARE(c.controller.state(), rowsAreNew ? PageState::Ready : PageState::Stale);
    QCOMPARE(c.controller.model().rowCount(), rows);
    QVERIFY(m_sandbox->setFaults({}));
    QVERIFY(c.read());
}

QTEST_GUILESS_MAIN(tst_Administrators)
#include "tst_administrators.moc"
