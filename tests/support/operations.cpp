// SPDX-License-Identifier: Apache-2.0
#include "tests/support/operations.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::testing {

using auth::SignIn;
using Nature = Operation::Nature;

namespace {

/// Waits for the answer of a call that gives a Result to its callback.
template <class T>
QString answerOf(const std::function<Pending(std::move_only_function<void(Result<T>)>)> &call)
{
    QString word;
    const auto pending =
        call([&word](const Result<T> &answer) { word = answer ? u"ok"_s : inAWord(answer.error()); });
    return waitFor([&] { return !word.isEmpty(); }) ? word : u"no end"_s;
}

QString stepOf(Console &console)
{
    if (!console.stepAnswered())
        return u"no end"_s;
    return console.signIn.error() ? inAWord(*console.signIn.error()) : u"ok"_s;
}

bool reach(Console &console, int person, SignIn::Step step)
{
    if (!console.enterPassword(person))
        return false;
    console.signIn.submitCode(console.nextCode(person));
    return console.stepAnswered() && console.signIn.step() == step;
}

/// Where the answer has no body that could be wrong or cut.
const QMap<QByteArray, QString> withoutBody{
    {"malformed", u"ok"_s}, {"truncate", u"ok"_s}, {"wrong types", u"ok"_s}};

bool nothingToOpen(Console &)
{
    return true;
}

Operation about()
{
    // Any answer that is not one of ours means: the public API alone. No answer means: offline.
    const auto publicOnly = u"ApiClientOnly"_s;
    QMap<QByteArray, QString> otherwise;
    for (const auto *fault : {"400", "401 once", "401 always", "403", "404", "409", "429 always",
                              "500 always", "502", "503", "malformed", "wrong types"})
        otherwise.insert(fault, publicOnly);
    for (const auto *fault : {"latency beyond", "stall"})
        otherwise.insert(fault, u"Offline"_s);
    const auto run = [](Console &console) {
        console.signIn.checkOffer();
        waitFor([&] { return console.signIn.offer() != SignIn::Offer::Checking; });
        switch (console.signIn.offer()) {
        case SignIn::Offer::Person:
            return u"ok"_s;
        case SignIn::Offer::ApiClientOnly:
            return u"ApiClientOnly"_s;
        default:
            return u"Offline"_s;
        }
    };
    return {.name = "about",
            .match = "GET /console/v1/about",
            .open = nothingToOpen,
            .run = run,
            .otherwise = otherwise};
}

Operation password()
{
    const auto run = [](Console &console) {
        console.enterPassword(0);
        return stepOf(console);
    };
    return {.name = "password",
            .match = "POST /console/v1/sign-in",
            .nature = Nature::Session,
            .open = nothingToOpen,
            .run = run};
}

Operation verify()
{
    return {.name = "code",
            .match = "POST /console/v1/sign-in/verify",
            .nature = Nature::Session,
            .open = nothingToOpen,
            .prepare = [](Console &console) { return console.enterPassword(0); },
            .run =
                [](Console &console) {
                    console.signIn.submitCode(console.nextCode(0));
                    return stepOf(console);
                }};
}

Operation recoveryCode()
{
    // One a minute and twenty a day for each person: three take turns.
    const auto turn = std::make_shared<int>(0);
    const auto earlier = std::make_shared<qsizetype>(0);
    const auto mails = [turn](Console &console) {
        return console.cloud.outbox(console.person(*turn % 3)["email"_L1].toString()).size();
    };
    return {.name = "recovery code",
            .match = "POST /console/v1/sign-in/recovery-code",
            .nature = Nature::Session,
            .open = nothingToOpen,
            .prepare =
                [=](Console &console) {
                    console.pass(61s);
                    ++*turn;
                    *earlier = mails(console);
                    return console.enterPassword(*turn % 3);
                },
            .run =
                [](Console &console) {
                    console.signIn.requestRecoveryCode();
                    return stepOf(console);
                },
            .effects = [=](Console &console) { return int(mails(console) - *earlier); },
            .otherwise = {{"malformed", u"ok"_s}, {"wrong types", u"ok"_s}}};
}

Operation customer()
{
    return {.name = "organisation",
            .match = "POST /console/v1/sign-in/customer",
            .nature = Nature::Session,
            .open = nothingToOpen,
            .prepare = [](Console &console) { return reach(console, 1, SignIn::Step::Organization); },
            .run =
                [](Console &console) {
                    console.signIn.chooseOrganization(console.signIn.organizations().first().id);
                    return stepOf(console);
                }};
}

Operation terms()
{
    return {.name = "terms",
            .match = "POST /console/v1/sign-in/terms",
            .nature = Nature::Session,
            .open = nothingToOpen,
            .prepare = [](Console &console) { return reach(console, 2, SignIn::Step::Terms); },
            .run =
                [](Console &console) {
                    console.signIn.acceptTerms();
                    return stepOf(console);
                },
            .freshForEachFault = true};
}

Operation apiClientSignIn()
{
    return {.name = "API client",
            .match = "POST /cctrustoauth2/*",
            .nature = Nature::Session,
            .open = nothingToOpen,
            .run =
                [](Console &console) {
                    console.signInAsApiClient();
                    return stepOf(console);
                },
            .otherwise = {{"400", u"Unauthorized"_s}}};
}

QString reportActivity(Console &console)
{
    return answerOf<void>([&](auto callback) { return console.account.activity(std::move(callback)); });
}

/// A request that finds its token too old causes a renewal, and fails as the renewal does. It has not been
/// sent itself, so that nothing is unknown.
Operation refresh()
{
    return {.name = "token renewal",
            .match = "POST /console/v1/session/refresh",
            .nature = Nature::Session,
            .prepare =
                [](Console &console) {
                    console.session.noteActivity();
                    return reportActivity(console) == u"ok"_s; // neither side may find the session idle
                },
            .run =
                [](Console &console) {
                    console.pass(16min);
                    return answerOf<auth::Profile>(
                        [&](auto callback) { return console.account.profile(std::move(callback)); });
                },
            .otherwise = {{"401 once", u"SessionExpired"_s},
                          {"401 always", u"SessionExpired"_s},
                          {"502", u"Server"_s},
                          {"drop before", u"Offline"_s},
                          {"drop after", u"Offline"_s},
                          {"truncate", u"Offline"_s},
                          {"latency beyond", u"Timeout"_s},
                          {"stall", u"Timeout"_s}}};
}

Operation activity()
{
    return {.name = "activity",
            .match = "POST /console/v1/session/activity",
            .nature = Nature::Session,
            .run = reportActivity,
            .otherwise = withoutBody};
}

Operation sessionDetails()
{
    // Under /session only an expired token is mended by a new one.
    return {.name = "session",
            .match = "GET /console/v1/session",
            .run =
                [](Console &console) {
                    return answerOf<auth::SessionDetails>(
                        [&](auto callback) { return console.account.session(std::move(callback)); });
                },
            .otherwise = {{"401 once", u"Unauthorized"_s}}};
}

Operation profile()
{
    return {.name = "profile", .match = "GET /console/v1/me", .run = [](Console &console) {
                return answerOf<auth::Profile>(
                    [&](auto callback) { return console.account.profile(std::move(callback)); });
            }};
}

/// The other organisation of the person who has two.
QString otherOrganization(Console &console)
{
    const auto present = console.session.organization();
    const auto profile = console.session.profile();
    for (const auto &known : profile ? profile->organizations : QList<auth::Organization>()) {
        if (present && known.id != present->id)
            return known.id;
    }
    return {};
}

Operation organizationSwitch()
{
    const auto run = [](Console &console) {
        const QObject context;
        QString word;
        const auto target = otherOrganization(console);
        bool quiet = false;
        QObject::connect(&console.session, &auth::Session::switchFailed, &context, [&](const Error &error) {
            word = inAWord(error);
            quiet = !error.outcomeUnknown; // else the session reads back where it is
        });
        // The profile is read again in the new organisation; then all is quiet.
        QObject::connect(&console.session, &auth::Session::profileChanged, &context, [&] {
            const auto present = console.session.organization();
            if (word.isEmpty())
                word = present && present->id == target ? u"ok"_s : u"another organisation"_s;
            quiet = true;
        });
        console.session.switchOrganization(target);
        return waitFor([&] { return quiet && !word.isEmpty(); }) ? word : u"no end"_s;
    };
    return {.name = "organisation switch",
            .match = "POST /console/v1/session/customer",
            .nature = Nature::Session,
            .open = [](Console &console) { return console.signInAs(1); },
            .run = run};
}

/// The console forgets the session at once, whatever the server says; the server is told as well as may be.
Operation signOut()
{
    const auto token = std::make_shared<QString>();
    return {.name = "sign-out",
            .match = "DELETE /console/v1/session",
            .nature = Nature::Session,
            .open = nothingToOpen,
            .prepare =
                [token](Console &console) {
                    if (!console.signInAs(0))
                        return false;
                    const auto saved = auth::fromSecret(
                        auth::SecretString(console.keychain.secret(u"session"_s).value_or(QByteArray())));
                    *token = saved ? std::get<auth::SavedPerson>(*saved).refreshToken.text() : QString();
                    return !token->isEmpty();
                },
            .run =
                [](Console &console) {
                    console.session.signOut();
                    const bool out = console.session.state() == auth::Session::State::SignedOut;
                    const bool wiped = waitFor([&] { return console.keychain.keys().isEmpty(); });
                    return out && wiped ? u"ok"_s : u"something is left"_s;
                },
            .effects =
                [token](Console &console) {
                    const auto answer =
                        console.cloud.post("/console/v1/session/refresh", {{u"refreshToken"_s, *token}});
                    return answer.status == 401 ? 1 : 0;
                },
            .otherwise = withoutBody,
            .alwaysEndsWell = true};
}

} // namespace

QString inAWord(const Error &error)
{
    static const QMap<Error::Kind, QString> words{
        {Error::Kind::Offline, u"Offline"_s},
        {Error::Kind::Timeout, u"Timeout"_s},
        {Error::Kind::Proxy, u"Proxy"_s},
        {Error::Kind::Tls, u"Tls"_s},
        {Error::Kind::Unauthorized, u"Unauthorized"_s},
        {Error::Kind::SessionExpired, u"SessionExpired"_s},
        {Error::Kind::Forbidden, u"Forbidden"_s},
        {Error::Kind::NotFound, u"NotFound"_s},
        {Error::Kind::Conflict, u"Conflict"_s},
        {Error::Kind::Invalid, u"Invalid"_s},
        {Error::Kind::RateLimited, u"RateLimited"_s},
        {Error::Kind::Server, u"Server"_s},
        {Error::Kind::BadResponse, u"BadResponse"_s},
        {Error::Kind::AccessRemoved, u"AccessRemoved"_s},
    };
    return words.value(error.kind, u"another error"_s) + (error.outcomeUnknown ? u"~"_s : QString());
}

QList<Operation> operationsOfSignIn()
{
    return {about(), password(), verify(), recoveryCode(), customer(), terms(), apiClientSignIn()};
}

QList<Operation> operationsOfTheSession()
{
    return {refresh(), activity(), sessionDetails(), profile(), organizationSwitch(), signOut()};
}

} // namespace ccj::testing
