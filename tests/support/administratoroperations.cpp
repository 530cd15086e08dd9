// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/invitation/azuredirectory.h"
#include "app/administrators/removal/secureclients.h"

#include "tests/support/operations.h"

using namespace Qt::StringLiterals;

namespace ccj::testing {

using administrators::AccessModel;
using administrators::Administrator;
using administrators::AdministratorsController;
using State = administrators::Operation::State;
using Nature = Operation::Nature;

namespace {

/// The row that the change is about.
using Target = std::shared_ptr<Administrator>;

QString wordOf(const administrators::Operation &operation, const std::optional<Error> &error)
{
    static const QMap<State, QString> words{{State::Done, u"Done"_s},
                                            {State::TargetGone, u"TargetGone"_s},
                                            {State::Refused, u"Refused"_s},
                                            {State::NotApplied, u"NotApplied"_s},
                                            {State::Unknown, u"Unknown"_s}};
    return words.value(operation.state) + (error ? u' ' + inAWord(*error) : QString());
}

/// Starts a change and waits until the page knows how it ended and its list is quiet again.
QString carryOut(Console &console, const std::function<quint64(AdministratorsController &)> &start)
{
    auto &controller = console.administrators;
    const QObject context;
    QString word;
    std::optional<Error> error;
    QObject::connect(&controller, &AdministratorsController::operationChanged, &context,
                     [&](const administrators::Operation &operation) {
                         error = operation.error ? operation.error : error;
                         if (operation.isFinished())
                             word = wordOf(operation, error);
                     });
    start(controller);
    const bool ended = waitFor([&] { return !word.isEmpty() && !controller.isLoading(); });
    return ended ? word : u"no end"_s;
}

QString read(Console &console)
{
    auto &controller = console.administrators;
    controller.refresh();
    if (!waitFor([&] { return !controller.isLoading(); }))
        return u"no end"_s;
    return controller.error() ? inAWord(*controller.error()) : u"ok"_s;
}

bool signInAndRead(Console &console)
{
    return console.signInAs(0) && read(console) == u"ok"_s;
}

Operation firstPage()
{
    return {.name = "administrators", .match = "GET /administrators", .run = [](Console &console) {
                // A list that is known is answered with a 304, which has no body to spoil.
                console.administrators.clear();
                return read(console);
            }};
}

Operation nextPage()
{
    const auto token = std::make_shared<QString>();
    const auto ask = [](Console &console, const QString &continuation, QString *next) {
        QString word;
        administrators::AdministratorsApi api(console.client);
        const auto pending =
            api.page({.continuation = continuation}, [&](const Result<net::Response> &answer) {
                const auto page = answer ? administrators::parsedPage(answer->body)
                                         : Result<administrators::ListPage>(std::unexpected(answer.error()));
                word = page ? u"ok"_s : inAWord(page.error());
                if (page && next)
                    *next = page->continuation;
            });
        return waitFor([&] { return !word.isEmpty(); }) ? word : u"no end"_s;
    };
    return {
        .name = "administrators, next page",
        .match = "GET /administrators",
        .prepare =
            [=](Console &console) { return ask(console, {}, token.get()) == u"ok"_s && !token->isEmpty(); },
        .run = [=](Console &console) { return ask(console, *token, nullptr); }};
}

QString policies(Console &console, bool consoleApi)
{
    auto &controller = console.administrators;
    controller.clear();
    controller.setCaller({console.session.profile()->userId, consoleApi});
    controller.loadPolicies();
    if (!waitFor([&] { return controller.policies().has_value(); }))
        return u"no end"_s;
    const auto &answer = *controller.policies();
    if (!answer)
        return inAWord(answer.error());
    return answer->isEmpty() ? u"no policies"_s : u"ok"_s;
}

Operation catalogue()
{
    return {.name = "access policies",
            .match = "GET /console/v1/access-policies",
            .run = [](Console &console) { return policies(console, true); }};
}

Operation ownAccess()
{
    return {.name = "own access", .match = "GET /administrators/*/access", .run = [](Console &console) {
                return policies(console, false);
            }};
}

Operation secureClients()
{
    using administrators::SecureClients;
    return {.name = "secure clients",
            .match = "GET /console/v1/secure-clients",
            .open = signInAndRead,
            .run = [](Console &console) {
                SecureClients clients(console.client, true);
                clients.load();
                if (!waitFor([&] { return clients.state() != SecureClients::State::Loading; }))
                    return u"no end"_s;
                if (clients.error())
                    return inAWord(*clients.error());
                const auto own = clients.madeBy(console.session.profile()->userId);
                return own.isEmpty() ? u"no clients"_s : u"ok"_s;
            }};
}

administrators::Invitation invitationOf(const Administrator &target)
{
    return {.email = target.email, .firstName = u"次郎"_s, .lastName = u"試験"_s};
}

/// Each time another address that nobody has.
void addressAnother(const Target &target)
{
    static int number = 0;
    *target = {};
    target->email = u"fault.%1@aobashoji.example.jp"_s.arg(++number);
    target->pending = true;
}

QString invite(Console &console, const Administrator &target)
{
    return carryOut(console, [&](auto &controller) { return controller.invite(invitationOf(target)); });
}

bool inviteAnother(Console &console, const Target &target)
{
    addressAnother(target);
    if (invite(console, *target) != u"Done"_s)
        return false;
    const auto listed = console.administrators.roster().findByEmail(target->email);
    *target = listed.value_or(*target);
    return listed.has_value();
}

/// How many entries of the server's list have this address.
int listed(Console &console, const QString &email)
{
    if (read(console) != u"ok"_s)
        return -1;
    const auto roster = console.administrators.roster();
    return int(std::ranges::count(roster, email, &Administrator::email));
}

Operation invitation()
{
    const auto target = std::make_shared<Administrator>();
    return {.name = "invitation",
            .match = "POST /administrators/$create",
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare =
                [target](Console &) {
                    addressAnother(target);
                    return true;
                },
            .run = [target](Console &console) { return invite(console, *target); },
            .effects =
                [target](Console &console) {
                    const auto mails = console.cloud.outbox(target->email).size();
                    return mails == listed(console, target->email) ? int(mails) : -1;
                },
            .otherwise = {{"404", u"Refused NotFound"_s}}};
}

Operation removal()
{
    const auto target = std::make_shared<Administrator>();
    const auto choose = [target](Console &console) {
        if (read(console) != u"ok"_s)
            return false;
        const auto found = console.administrators.roster().findIf([&](const Administrator &item) {
            return item.isPerson() && !item.pending && !item.hasFullAccess() && !item.userId.isEmpty() &&
                   !console.administrators.isOneself(item);
        });
        if (!found)
            return false;
        *target = *found;
        return true;
    };
    return {.name = "removal",
            .match = "DELETE /administrators/*",
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare = choose,
            .run =
                [target](Console &console) {
                    return carryOut(console, [&](auto &controller) { return controller.remove(*target); });
                },
            .effects = [target](Console &console) { return 1 - listed(console, target->email); }};
}

Operation cancellation()
{
    const auto target = std::make_shared<Administrator>();
    return {.name = "cancelled invitation",
            .match = "DELETE /administrators/invitations",
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare = [target](Console &console) { return inviteAnother(console, target); },
            .run =
                [target](Console &console) {
                    return carryOut(console,
                                    [&](auto &controller) { return controller.cancelInvitation(*target); });
                },
            .effects = [target](Console &console) { return 1 - listed(console, target->email); }};
}

Operation resending()
{
    // A mail leaves no trace in the list: what cannot be read back stays unknown.
    const auto target = std::make_shared<Administrator>();
    QMap<QByteArray, QString> otherwise{{"truncate", u"Done"_s}};
    for (const auto *fault : {"drop before", "drop after"})
        otherwise.insert(fault, u"Unknown Offline~"_s);
    for (const auto *fault : {"latency beyond", "stall"})
        otherwise.insert(fault, u"Unknown Timeout~"_s);
    otherwise.insert("502", u"Unknown Server~"_s);
    return {
        .name = "resent invitation",
        .match = "POST /console/v1/invitations/resend",
        .nature = Nature::Change,
        .open = signInAndRead,
        .prepare = [target](Console &console) { return inviteAnother(console, target); },
        .run =
            [target](Console &console) {
                return carryOut(console,
                                [&](auto &controller) { return controller.resendInvitation(*target); });
            },
        .effects = [target](Console &console) { return int(console.cloud.outbox(target->email).size()) - 1; },
        .otherwise = otherwise};
}

/// Whether Azure AD is connected; no answer leaves the question open.
Operation identityProviders()
{
    return {.name = "identity providers",
            .match = "GET /console/v1/identity/providers",
            .run =
                [](Console &console) {
                    administrators::AzureDirectory directory(console.client, console.clock);
                    using Connection = administrators::AzureDirectory::Connection;
                    directory.check(u"aobashoji01"_s, true);
                    if (!waitFor([&] { return directory.connection() != Connection::Unknown; }))
                        return u"no end"_s;
                    if (directory.connection() == Connection::NotOffered)
                        return u"NotOffered"_s;
                    return directory.error() ? inAWord(*directory.error()) : u"ok"_s;
                },
            .otherwise = {{"404", u"NotOffered"_s}}};
}

Operation directorySearch()
{
    return {.name = "directory search",
            .match = "GET /console/v1/identity/azure-ad/users",
            .run = [](Console &console) {
                administrators::AzureDirectory directory(console.client, console.clock);
                directory.setText(u"坂本"_s);
                directory.searchAgain(); // without the rest of the typing
                if (!waitFor([&] {
                        return directory.search() != administrators::AzureDirectory::Search::Waiting;
                    }))
                    return u"no end"_s;
                return directory.searchError() ? inAWord(*directory.searchError()) : u"ok"_s;
            }};
}

/// What the target may do now; empty when it could not be read.
std::optional<AccessModel> accessOf(Console &console, const Administrator &target)
{
    std::optional<Result<AccessModel>> answer;
    administrators::AdministratorsApi api(console.client);
    const auto pending = api.access(target.operationId(), [&](Result<AccessModel> read) { answer = read; });
    const bool read = waitFor([&] { return answer.has_value(); }) && answer->has_value();
    return read ? std::optional(**answer) : std::nullopt;
}

Operation access()
{
    // Custom access gets one more permission, or one less, in turn.
    const auto target = std::make_shared<Administrator>();
    const auto before = std::make_shared<AccessModel>();
    const auto after = std::make_shared<AccessModel>();
    const auto choose = [=](Console &console) {
        const auto found = console.administrators.roster().findIf([&](const Administrator &item) {
            return item.isPerson() && !item.pending && item.accessType == "Custom"_L1;
        });
        const auto present = found ? accessOf(console, *found) : std::nullopt;
        if (!present)
            return false;
        *target = *found;
        *before = *after = *present;
        auto &toggled = after->policies.first();
        toggled.setGranted(!toggled.granted);
        return true;
    };
    return {.name = "access",
            .match = "PUT /administrators/access",
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare = choose,
            .run =
                [=](Console &console) {
                    return carryOut(console, [&](auto &controller) {
                        return controller.setAccess(*target, *before, *after);
                    });
                },
            .effects =
                [=](Console &console) {
                    const auto present = accessOf(console, *target);
                    return present && difference(*after, *present).isEmpty() ? 1 : 0;
                }};
}

} // namespace

QList<Operation> operationsOfAdministrators()
{
    return {firstPage(), nextPage(),     catalogue(), ownAccess(),         secureClients(),   invitation(),
            removal(),   cancellation(), resending(), identityProviders(), directorySearch(), access()};
}

} // namespace ccj::testing
