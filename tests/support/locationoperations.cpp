// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/locationrules.h"

#include "tests/support/operations.h"

using namespace Qt::StringLiterals;

namespace ccj::testing {

using resourcelocations::Connector;
using resourcelocations::Domain;
using resourcelocations::LocationsController;
using resourcelocations::MaintenanceWindow;
using resourcelocations::Reading;
using resourcelocations::ResourceLocation;
using resourcelocations::ResourceLocationsApi;
using State = resourcelocations::Operation::State;
using Nature = Operation::Nature;

namespace {

template <class T> using List = std::optional<Result<Reading<T>>>;

/// Asks for one list; nothing when no answer ever came.
template <class T>
List<T>
ask(Console &console,
    const std::function<Pending(ResourceLocationsApi &, ResourceLocationsApi::Callback<Reading<T>>)> &call)
{
    Worker worker;
    ResourceLocationsApi api(console.client, worker);
    List<T> answer;
    const auto pending = call(api, [&](Result<Reading<T>> read) { answer = std::move(read); });
    waitFor([&] { return answer.has_value(); });
    return answer;
}

template <class T> QString wordOf(const List<T> &answer)
{
    if (!answer)
        return u"no end"_s;
    return *answer ? u"ok"_s : inAWord(answer->error());
}

List<ResourceLocation> locations(Console &console)
{
    return ask<ResourceLocation>(
        console, [](auto &api, auto callback) { return api.locations({}, std::move(callback)); });
}

List<Connector> connectors(Console &console)
{
    return ask<Connector>(console,
                          [](auto &api, auto callback) { return api.connectors({}, std::move(callback)); });
}

List<MaintenanceWindow> windows(Console &console)
{
    return ask<MaintenanceWindow>(
        console, [](auto &api, auto callback) { return api.maintenance({}, std::move(callback)); });
}

List<Domain> domains(Console &console)
{
    return ask<Domain>(console,
                       [](auto &api, auto callback) { return api.domains({}, std::move(callback)); });
}

bool read(Console &console)
{
    auto &controller = console.locations;
    controller.refresh();
    return waitFor([&] { return !controller.isLoading(); }) && !controller.error();
}

bool signInAndRead(Console &console)
{
    return console.signInAs(0) && read(console);
}

/// Starts a change and waits until the page knows how it ended and its lists are quiet again.
QString carryOut(Console &console, const std::function<quint64(LocationsController &)> &start)
{
    static const QMap<State, QString> words{{State::Done, u"Done"_s},
                                            {State::TargetGone, u"TargetGone"_s},
                                            {State::Refused, u"Refused"_s},
                                            {State::NotApplied, u"NotApplied"_s},
                                            {State::Unknown, u"Unknown"_s}};
    auto &controller = console.locations;
    const QObject context;
    QString word;
    QObject::connect(&controller, &LocationsController::operationChanged, &context,
                     [&](const resourcelocations::Operation &operation) {
                         if (operation.isFinished())
                             word = words.value(operation.state) +
                                    (operation.error ? u' ' + inAWord(*operation.error) : QString());
                     });
    start(controller);
    const bool ended = waitFor([&] { return !word.isEmpty() && !controller.isLoading(); });
    return ended ? word : u"no end"_s;
}

/// Each time another name.
QString anotherName()
{
    static int number = 0;
    return u"試験拠点 %1"_s.arg(++number);
}

/// Each row that the server lists now and that fits counts one; below zero when the list cannot be read.
template <class T, class Fits> int count(const List<T> &answer, Fits fits)
{
    return answer && *answer && (*answer)->items ? int(std::ranges::count_if(*(*answer)->items, fits)) : -1;
}

template <class T>
Operation reading(const QByteArray &name, const QByteArray &path, List<T> (*list)(Console &))
{
    return {.name = name, .match = "GET " + path, .run = [list](Console &console) {
                return wordOf(list(console));
            }};
}

Operation creation()
{
    const auto wanted = std::make_shared<ResourceLocation>();
    return {.name = "new resource location",
            .match = "POST /resourcelocations",
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare =
                [wanted](Console &) {
                    *wanted = {.name = anotherName(), .timeZone = u"Tokyo Standard Time"_s};
                    return true;
                },
            .run =
                [wanted](Console &console) {
                    return carryOut(console, [&](auto &it) { return it.createLocation(*wanted); });
                },
            .effects =
                [wanted](Console &console) {
                    return count(locations(console),
                                 [&](const auto &row) { return row.name == wanted->name; });
                },
            .otherwise = {{"404", u"Refused NotFound"_s}}};
}

Operation renaming()
{
    const auto wanted = std::make_shared<ResourceLocation>();
    return {.name = "renamed resource location",
            .match = "PUT /resourcelocations/*",
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare =
                [wanted](Console &console) {
                    *wanted = console.locations.fleet().locations.value(0);
                    wanted->name = anotherName();
                    return !wanted->id.isEmpty();
                },
            .run =
                [wanted](Console &console) {
                    return carryOut(console, [&](auto &it) { return it.changeLocation(*wanted); });
                },
            .effects =
                [wanted](Console &console) {
                    return count(locations(console),
                                 [&](const auto &row) { return row.name == wanted->name; });
                }};
}

Operation deletion()
{
    const auto target = std::make_shared<QString>();
    const auto makeOne = [target](Console &console) {
        const auto name = anotherName();
        if (carryOut(console, [&](auto &it) { return it.createLocation({.name = name}); }) != u"Done"_s)
            return false;
        *target = resourcelocations::locationWithName(console.locations.fleet(), name);
        return !target->isEmpty();
    };
    return {.name = "deleted resource location",
            .match = "DELETE /resourcelocations/*",
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare = makeOne,
            .run =
                [target](Console &console) {
                    return carryOut(console, [&](auto &it) { return it.deleteLocation(*target); });
                },
            .effects =
                [target](Console &console) {
                    return 1 - count(locations(console), [&](const auto &row) { return row.id == *target; });
                },
            .otherwise = {{"truncate", u"Done"_s}}}; // its answer has no body
}

Operation connectorRemoval()
{
    const auto target = std::make_shared<QString>();
    return {.name = "removed connector",
            .match = "DELETE /connectors/*",
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare =
                [target](Console &console) {
                    // What came too late may have been carried out after it was last looked at.
                    if (!read(console))
                        return false;
                    *target = console.locations.fleet().connectors.value(0).id;
                    return !target->isEmpty();
                },
            .run =
                [target](Console &console) {
                    return carryOut(console, [&](auto &it) { return it.removeConnector(*target); });
                },
            .effects =
                [target](Console &console) {
                    return 1 - count(connectors(console), [&](const auto &row) { return row.id == *target; });
                }};
}

Operation primaryLocation()
{
    // The first or the second location, in turn.
    const auto domain = std::make_shared<QString>();
    const auto wanted = std::make_shared<QString>();
    const auto choose = [=](Console &console) {
        const auto &fleet = console.locations.fleet();
        if (fleet.domains.isEmpty() || fleet.locations.size() < 2)
            return false;
        const auto &present = fleet.domains.constFirst();
        *domain = present.fqdn;
        *wanted = fleet.locations[present.primaryLocationId == fleet.locations[0].id ? 1 : 0].id;
        return true;
    };
    return {.name = "primary resource location",
            .match = "PUT /console/v1/domains/*",
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare = choose,
            .run =
                [=](Console &console) {
                    return carryOut(console,
                                    [&](auto &it) { return it.setPrimaryLocation(*domain, *wanted); });
                },
            .effects =
                [=](Console &console) {
                    return count(domains(console), [&](const Domain &row) {
                        return row.fqdn == *domain && row.primaryLocationId == *wanted;
                    });
                }};
}

} // namespace

QList<Operation> operationsOfResourceLocations()
{
    return {reading("resource locations", "/resourcelocations", locations),
            reading("connectors", "/connectors", connectors),
            reading("maintenance windows", "/maintenance", windows),
            reading("domains", "/console/v1/domains", domains),
            creation(),
            renaming(),
            deletion(),
            connectorRemoval(),
            primaryLocation()};
}

} // namespace ccj::testing
