// SPDX-License-Identifier: Apache-2.0
#include "app/account/passwordchange.h"
#include "app/account/profilecontroller.h"
#include "app/mfa/codereplacement.h"
#include "app/mfa/devicechange.h"
#include "app/mfa/enrollment.h"
#include "app/mfa/phonechange.h"
#include "app/mfa/totp.h"

#include "tests/support/operations.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::testing {

using auth::SecretString;
using auth::SignIn;
using mfa::DeviceChange;
using mfa::Enrollment;
using Nature = Operation::Nature;

namespace {

/// Nobody has enrolled this one of the sandbox's people yet.
constexpr int newcomer = 3;

QString wordOf(const std::optional<Error> &error)
{
    return error ? inAWord(*error) : u"ok"_s;
}

/// Waits until a flow is not busy any more, then says in a word how its last call went.
template <class Flow> QString endOf(const Flow &flow)
{
    return waitFor([&] { return !flow.isBusy(); }) ? wordOf(flow.error()) : u"no end"_s;
}

/// What an authenticator app with this key shows next; time goes on to it.
QString codeOf(Console &console, const QString &key)
{
    console.pass(std::chrono::seconds(mfa::totpPeriodSeconds));
    return mfa::totpCode(mfa::decodeBase32(key).value(),
                         mfa::totpStep(console.clock.now().toSecsSinceEpoch()));
}

std::optional<mfa::MfaStatus> statusOf(Console &console)
{
    mfa::MfaApi api(console.client, console.clock);
    std::optional<Result<mfa::MfaStatus>> answer;
    const auto pending = api.status([&](auto status) { answer = std::move(status); });
    const bool known = waitFor([&] { return answer.has_value(); }) && *answer;
    return known ? std::optional(**answer) : std::nullopt;
}

bool nobodySignsIn(Console &)
{
    return true;
}

SecretString passwordOf(Console &console, int person)
{
    return SecretString::fromText(console.person(person)["password"_L1].toString());
}

Operation status()
{
    // Under /mfa only an expired token is mended by a new one.
    return {.name = "enrolment status",
            .match = "GET /console/v1/mfa",
            .run =
                [](Console &console) {
                    mfa::MfaApi api(console.client, console.clock);
                    QString word;
                    const auto pending = api.status([&](const Result<mfa::MfaStatus> &status) {
                        word = status ? u"ok"_s : inAWord(status.error());
                    });
                    return waitFor([&] { return !word.isEmpty(); }) ? word : u"no end"_s;
                },
            .otherwise = {{"401 once", u"Unauthorized"_s}}};
}

/// A sign-in that stands at its enrolment, and the enrolment, as far as the key.
struct Newcomer
{
    explicit Newcomer(Console &running) : console(running) {}

    bool begin()
    {
        auto &signIn = console.signIn;
        signIn.restart();
        signIn.submitPassword(console.person(newcomer)["email"_L1].toString(), passwordOf(console, newcomer));
        if (!console.stepAnswered() || signIn.step() != SignIn::Step::Enrolment)
            return false;
        enrollment.emplace(api, console.clock, signIn.enrolmentTicket());
        enrollment->begin();
        return endOf(*enrollment) == u"ok"_s;
    }
    QString proveWhoItIs()
    {
        const auto mails = console.cloud.outbox(console.person(newcomer)["email"_L1].toString());
        enrollment->verifyMail(mails.first()["code"_L1].toString(), passwordOf(console, newcomer));
        return endOf(*enrollment);
    }
    QString addDevice()
    {
        const auto key = enrollment->key()->key.text();
        enrollment->showCode();
        enrollment->verifyAuthenticator(codeOf(console, key));
        return endOf(*enrollment);
    }
    bool addWaysBack()
    {
        enrollment->setPhone(u"+81312345678"_s);
        if (endOf(*enrollment) != u"ok"_s)
            return false;
        enrollment->generateCodes();
        if (endOf(*enrollment) != u"ok"_s)
            return false;
        enrollment->codesKept();
        enrollment->codesConfirmed();
        return enrollment->canFinish();
    }

    Console &console;
    mfa::MfaApi api{console.client, console.clock};
    std::optional<Enrollment> enrollment;
};

/// What a step has prepared for the next, and the next uses up.
template <class T> using Handover = std::shared_ptr<std::unique_ptr<T>>;

template <class T> Handover<T> handover()
{
    return std::make_shared<std::unique_ptr<T>>();
}

Operation enrolmentKey()
{
    // Twenty mails a day for each person.
    const auto ready = handover<Newcomer>();
    return {.name = "enrolment, mail code and password",
            .match = "POST /console/v1/mfa/enrollments/*/verify-email",
            .nature = Nature::Session,
            .open = nobodySignsIn,
            .prepare =
                [ready](Console &console) {
                    console.pass(73min);
                    *ready = std::make_unique<Newcomer>(console);
                    return (*ready)->begin();
                },
            .run = [ready](Console &) { return std::exchange(*ready, {})->proveWhoItIs(); }};
}

/// R72: everything becomes live in the last call, or nothing does.
Operation enrolmentEnd()
{
    const auto ready = handover<Newcomer>();
    return {.name = "enrolment, finish",
            .match = "POST /console/v1/mfa/enrollments/*/finish",
            .nature = Nature::Session,
            .open = nobodySignsIn,
            .prepare =
                [ready](Console &console) {
                    *ready = std::make_unique<Newcomer>(console);
                    auto &person = **ready;
                    return person.begin() && person.proveWhoItIs() == u"ok"_s &&
                           person.addDevice() == u"ok"_s && person.addWaysBack();
                },
            .run =
                [ready](Console &) {
                    const auto person = std::exchange(*ready, {});
                    person->enrollment->finish();
                    return endOf(*person->enrollment);
                },
            .effects = [](Console &console) { return console.enterPassword(newcomer) ? 1 : 0; },
            .freshForEachFault = true};
}

/// A device change that waits for the new device's code.
struct Mover
{
    explicit Mover(Console &running) : console(running) {}

    bool reachCode()
    {
        change.chooseReason(DeviceChange::Reason::NewDevice);
        change.next();
        change.next();
        change.confirm();
        if (endOf(change) != u"ok"_s)
            return false;
        change.verifyIdentity(console.nextCode(0));
        if (endOf(change) != u"ok"_s)
            return false;
        change.acknowledge(true);
        change.next();
        change.next();
        return change.step() == DeviceChange::Step::Code;
    }
    /// Which device the change says to work unless it is the new one, then how it went.
    QString finish()
    {
        change.verifyAuthenticator(codeOf(console, change.key()->key.text()));
        const auto end = endOf(change);
        if (change.standing() == DeviceChange::Standing::OldWorks)
            return u"Old "_s + end;
        return change.standing() == DeviceChange::Standing::Unknown ? u"Unclear "_s + end : end;
    }

    Console &console;
    mfa::MfaApi api{console.client, console.clock};
    DeviceChange change{api, console.clock};
};

/// R96: what the wizard says must be what holds.
Operation deviceChange()
{
    const auto ready = handover<Mover>();
    const auto before = std::make_shared<std::optional<mfa::MfaStatus>>();
    return {.name = "device change, new code",
            .match = "POST /console/v1/mfa/device-changes/*/verify-authenticator",
            .nature = Nature::Session,
            .prepare =
                [=](Console &console) {
                    *before = statusOf(console);
                    *ready = std::make_unique<Mover>(console);
                    return *before && (*ready)->reachCode();
                },
            .run = [ready](Console &) { return std::exchange(*ready, {})->finish(); },
            .effects =
                [before](Console &console) {
                    const auto now = statusOf(console);
                    return now && now->enrolledAt != (*before)->enrolledAt ? 1 : 0;
                },
            .otherwise = {{"404", u"Old NotFound"_s},
                          {"409", u"Old Conflict"_s},
                          {"502", u"Old Server~"_s},
                          {"drop before", u"Old Offline~"_s},
                          {"drop after", u"ok"_s},
                          {"truncate", u"ok"_s},
                          {"malformed", u"ok"_s},
                          {"stall", u"ok"_s},
                          {"latency beyond", u"(Old Timeout~|ok)"_s},
                          {"wrong types", u"ok"_s}},
            .freshForEachFault = true};
}

Operation replaceCodes()
{
    return {.name = "backup codes",
            .match = "POST /console/v1/mfa/backup-codes",
            .nature = Nature::Session,
            .run = [](Console &console) {
                mfa::MfaApi api(console.client, console.clock);
                mfa::CodeReplacement replacement(api, console.clock);
                replacement.enterCode(console.nextCode(0));
                replacement.confirm();
                return endOf(replacement);
            }};
}

Operation phone()
{
    // Two numbers take turns; of each the last digits are shown.
    const auto turn = std::make_shared<int>(0);
    const auto number = [turn] { return *turn % 2 == 0 ? u"+81312345670"_s : u"+81312345671"_s; };
    return {.name = "recovery phone",
            .match = "PUT /console/v1/mfa/recovery-phone",
            .nature = Nature::Session,
            .prepare =
                [turn](Console &) {
                    ++*turn;
                    return true;
                },
            .run =
                [number](Console &console) {
                    mfa::MfaApi api(console.client, console.clock);
                    mfa::PhoneChange change(api, console.session, console.clock);
                    change.submit(number());
                    return endOf(change);
                },
            .effects =
                [number](Console &console) {
                    const auto now = statusOf(console);
                    return now && now->recoveryPhone.endsWith(number().last(2)) ? 1 : 0;
                },
            .otherwise = {{"malformed", u"ok"_s}, {"truncate", u"ok"_s}, {"wrong types", u"ok"_s}}};
}

Operation password()
{
    const auto next = u"Tsukimi-Dango-2027!"_s;
    const auto run = [next](Console &console) {
        account::PasswordChange change(console.client, console.clock, console.session.profile()->userId);
        change.submit(passwordOf(console, 0), SecretString::fromText(next), SecretString::fromText(next));
        return endOf(change);
    };
    const auto effects = [next](Console &console) {
        console.signIn.restart();
        console.signIn.submitPassword(console.person(0)["email"_L1].toString(), SecretString::fromText(next));
        return console.stepAnswered() && console.signIn.step() == SignIn::Step::Code ? 1 : 0;
    };
    return {.name = "password",
            .match = "PUT /console/v1/me/password",
            .nature = Nature::Session,
            .run = run,
            .effects = effects,
            .otherwise = {{"401 once", u"ok"_s},
                          {"malformed", u"ok"_s},
                          {"truncate", u"ok"_s},
                          {"wrong types", u"ok"_s}},
            .freshForEachFault = true};
}

Operation names()
{
    using Profile = account::ProfileController;
    const auto read = [](Profile &profile) {
        profile.load();
        return waitFor([&] { return profile.state() == PageState::Ready; });
    };
    // Two names take turns.
    const auto turn = std::make_shared<int>(0);
    const auto name = [turn] { return *turn % 2 == 0 ? u"試験"_s : u"再試験"_s; };
    const auto ready = handover<Profile>();
    return {.name = "profile names",
            .match = "PATCH /console/v1/me",
            .nature = Nature::Session,
            .prepare =
                [=](Console &console) {
                    ++*turn;
                    *ready = std::make_unique<Profile>(console.client, console.session);
                    return read(**ready);
                },
            .run =
                [=](Console &) {
                    const auto profile = std::exchange(*ready, {});
                    profile->rename(u"太郎"_s, name());
                    waitFor([&] { return !profile->isSaving() && profile->state() == PageState::Ready; });
                    return wordOf(profile->saveError());
                },
            .effects =
                [=](Console &console) {
                    Profile profile(console.client, console.session);
                    return read(profile) && profile.profile()->lastName == name() ? 1 : 0;
                },
            .otherwise = {{"401 once", u"ok"_s}, {"malformed", u"ok"_s}, {"wrong types", u"ok"_s}}};
}

} // namespace

QList<Operation> operationsOfMfa()
{
    return {status(), enrolmentKey(), enrolmentEnd(), deviceChange(), replaceCodes(), phone()};
}

QList<Operation> operationsOfTheAccount()
{
    return {password(), names()};
}

} // namespace ccj::testing
