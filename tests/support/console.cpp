// SPDX-License-Identifier: Apache-2.0
#include "tests/support/console.h"

#include "app/mfa/totp.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ccj::testing {

using auth::Session;
using auth::SignIn;

bool waitFor(const std::function<bool()> &condition)
{
    constexpr int longEnough = 30'000;
    return QTest::qWaitFor(condition, longEnough);
}

Console::Console(SandboxProcess &sandbox)
    : cloud(sandbox),
      m_settings(m_folder.filePath(u"settings.ini"_s)),
      m_store(m_folder.filePath(u"console.db"_s)),
      m_environment(net::Environment::custom(sandbox.url(), sandbox.caFile())),
      m_memo(m_settings, m_environment),
      m_people(sandbox.people()[u"people"_s].toArray()),
      m_apiClient(sandbox.people()[u"apiClients"_s][0].toObject()),
      http(m_environment, clock, changes),
      session(http, keychain, m_memo, clock),
      client(http, session),
      signIn(http, session, m_environment, clock),
      account(client, clock),
      administrators(client, clock),
      history(m_store, clock),
      loads(m_store),
      locations(client, clock, history, loads),
      archive(m_folder.filePath(u"notifications.db"_s), clock),
      notifications(client, clock, archive, m_settings)
{
    locations.setPlace({u"sandbox"_s, {}, true});
}

void Console::pass(std::chrono::seconds span)
{
    m_passed += span;
    cloud.setClockOffset(m_passed.count());
    clock.skip(span);
}

void Console::followNotifications()
{
    const bool isPerson = session.kind() == Session::Kind::Person;
    notifications.setPlace({u"sandbox"_s, session.organization().value().id,
                            isPerson ? session.profile().value().userId : QString(), true});
}

bool Console::stepAnswered()
{
    return waitFor([this] { return !signIn.isBusy(); });
}

bool Console::enterPassword(int number)
{
    signIn.restart();
    signIn.submitPassword(person(number)["email"_L1].toString(),
                          auth::SecretString::fromText(person(number)["password"_L1].toString()));
    return stepAnswered() && signIn.step() == SignIn::Step::Code;
}

QString Console::nextCode(int number)
{
    pass(std::chrono::seconds(mfa::totpPeriodSeconds));
    const auto secret = mfa::decodeBase32(person(number)["totpSecret"_L1].toString());
    return mfa::totpCode(secret.value(), mfa::totpStep(clock.now().toSecsSinceEpoch()));
}

bool Console::passStep(int number)
{
    switch (signIn.step()) {
    case SignIn::Step::Code:
        signIn.submitCode(nextCode(number));
        break;
    case SignIn::Step::Organization:
        signIn.chooseOrganization(signIn.organizations().first().id);
        break;
    case SignIn::Step::Terms:
        signIn.acceptTerms();
        break;
    default:
        return false;
    }
    return stepAnswered() && !signIn.error();
}

bool Console::signInAs(int number)
{
    if (!enterPassword(number))
        return false;
    while (signIn.step() != SignIn::Step::Done) {
        if (!passStep(number))
            return false;
    }
    return waitFor([this] { return session.profile() && session.organization(); });
}

bool Console::signInAsApiClient()
{
    signIn.submitApiClient(m_apiClient["customerId"_L1].toString(), m_apiClient["clientId"_L1].toString(),
                           auth::SecretString::fromText(m_apiClient["clientSecret"_L1].toString()));
    return stepAnswered() && session.state() == Session::State::Active;
}

} // namespace ccj::testing
