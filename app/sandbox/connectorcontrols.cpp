// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"
#include "app/sandbox/connectorjson.h"
#include "app/sandbox/demodata.h"
#include "app/sandbox/domains.h"
#include "app/sandbox/refusal.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qsizetype longestText = 256;
constexpr int mostBehind = 50; ///< releases

const QStringList stateNames{u"connected"_s, u"silent"_s, u"disconnected"_s, u"error"_s};
const QStringList updateNames{u"automatic"_s, u"blocked"_s, u"failing"_s, u"stuck"_s}; // as ConnectorUpdates

QString stateName(ConnectorState state)
{
    switch (state) {
    case ConnectorState::Reporting:
        return u"connected"_s;
    case ConnectorState::Silent:
        return u"silent"_s;
    case ConnectorState::Error:
        break;
    }
    return u"error"_s;
}

/// A connector with all that can be read of it and how it is steered.
QJsonObject steeredJson(const SeenConnector &seen, int latest)
{
    auto json = connectorJson(seen, latest, {.expectedVersion = true, .extended = true});
    json.insert(u"customerId"_s, seen.connector.customerId);
    json.insert(u"forest"_s, seen.connector.forest);
    json.insert(u"state"_s, stateName(seen.connector.state));
    json.insert(u"updates"_s, updateNames.at(int(seen.connector.updates)));
    return json;
}

QJsonArray steeredList(const Cloud &cloud, const QList<Connector> &connectors)
{
    const auto latest = releaseTrain(cloud).latestAt(cloud.clock.now());
    QJsonArray list;
    for (const auto &seen : seeConnectors(cloud, connectors))
        list.append(steeredJson(seen, latest));
    return list;
}

Response answerWith(const Cloud &cloud, const Connector &connector, int status)
{
    const auto latest = releaseTrain(cloud).latestAt(cloud.clock.now());
    const auto seen = seeConnector(cloud, connector);
    return seen ? Response::json(steeredJson(*seen, latest), status) : notFound(u"connector"_s, connector.id);
}

// --- steering --------------------------------------------------------------------------------------

void setState(Connector &connector, const QString &name, const ConnectorView &view, qint64 now)
{
    connector.state = name == u"connected" ? ConnectorState::Reporting
                      : name == u"error"   ? ConnectorState::Error
                                           : ConnectorState::Silent;
    connector.stateSince = now;
    connector.lastContactAt = view.lastContactAt;
    // Not a second longer than its lease.
    if (name == u"disconnected")
        connector.lastContactAt = std::min(now - connectorLease, view.lastContactAt.value_or(now));
}

/// The steps of a PATCH body, judged before anything is changed.
struct Steering
{
    QString state;   ///< empty: as it is
    QString updates; ///< empty: as they are
    QString failureReason;
    std::optional<int> behind;
    bool updateNow = false;
};

OrRefusal<QString> readName(const QJsonObject &body, const QString &field, const QStringList &names)
{
    const auto name = optionalText(body, field, longestText);
    if (name && !name->isEmpty() && !names.contains(*name))
        return std::unexpected(badField(u"invalidEnum"_s, field));
    return name;
}

OrRefusal<Steering> readSteering(const QJsonObject &body)
{
    const auto state = readName(body, u"state"_s, stateNames);
    const auto updates = readName(body, u"updates"_s, updateNames);
    const auto reason = optionalText(body, u"failedUpgradeReason"_s, longestText);
    for (const auto *text : {&state, &updates, &reason}) {
        if (!*text)
            return std::unexpected(text->error());
    }
    Steering steering{.state = *state, .updates = *updates, .failureReason = *reason, .behind = {}};
    if (const auto behind = body.value(u"behind"_s); !behind.isUndefined()) {
        steering.behind = behind.toInt(-1);
        if (*steering.behind < 0 || *steering.behind > mostBehind)
            return std::unexpected(badField(u"outOfRange"_s, u"behind"_s));
    }
    steering.updateNow = body.value(u"updateNow"_s).toBool();
    return steering;
}

/// 409 updateImpossible for one that takes no updates.
OrRefusal<void> apply(const Steering &steering, Connector &connector, const ConnectorView &view, int latest,
                      qint64 now)
{
    if (!steering.state.isEmpty())
        setState(connector, steering.state, view, now);
    if (!steering.updates.isEmpty() && !view.isUpdating())
        connector.updateAt.reset(); // a failure of the past is no success of the past
    if (!steering.updates.isEmpty())
        connector.updates = ConnectorUpdates(updateNames.indexOf(steering.updates));
    if (!steering.failureReason.isEmpty())
        connector.failureReason = steering.failureReason;
    if (connector.updates == ConnectorUpdates::Failing && connector.failureReason.isEmpty())
        connector.failureReason = u"The update ended with exit code 1603."_s;
    if (steering.behind) {
        connector.release = latest - *steering.behind;
        connector.updateAt.reset();
    }
    if (!steering.updateNow)
        return {};
    if (connector.state != ConnectorState::Reporting || connector.updates == ConnectorUpdates::Blocked)
        return std::unexpected(ownError(409, u"updateImpossible"_s));
    connector.release = std::min(connector.release, latest - 1);
    connector.updateAt = now;
    return {};
}

Response steer(Cloud &cloud, const Request &request)
{
    return cloud.database.write([&] {
        const ConnectorStore store(cloud.database);
        const auto id = request.parameters.value("id");
        const auto connector = store.find(id);
        const auto seen = connector ? seeConnector(cloud, *connector) : std::nullopt;
        if (!seen)
            return notFound(u"connector"_s, id);
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        const auto steering = readSteering(*body);
        if (!steering)
            return steering.error();
        const auto now = cloud.clock.now();
        auto changed = settled(*seen, now);
        if (const auto done = apply(*steering, changed, seen->view, releaseTrain(cloud).latestAt(now), now);
            !done)
            return done.error();
        settleLocation(cloud, connector->locationId);
        store.save(changed);
        return answerWith(cloud, changed, 200);
    });
}

// --- installing ------------------------------------------------------------------------------------

/// The location that the body names, else the default one, which the first connector makes (R161).
OrRefusal<ResourceLocation> locationFor(const Cloud &cloud, const QJsonObject &body)
{
    const LocationStore store(cloud.database);
    const auto named = optionalText(body, u"location"_s, longestText);
    if (!named)
        return std::unexpected(named.error());
    if (!named->isEmpty()) {
        const auto found = store.find(*named);
        if (!found)
            return std::unexpected(badField(u"invalidString"_s, u"location"_s));
        return *found;
    }
    const auto written = optionalText(body, u"customerId"_s, longestText);
    if (!written)
        return std::unexpected(written.error());
    const auto customer = written->isEmpty() ? demo::company : *written;
    if (!cloud.database.run(u"SELECT 1 FROM customers WHERE id=?"_s, {customer}).next())
        return std::unexpected(badField(u"invalidString"_s, u"customerId"_s));
    if (const auto known = store.defaultOf(customer))
        return *known;
    ResourceLocation first{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                           .customerId = customer,
                           .name = u"My Resource Location"_s};
    store.save(first);
    return first;
}

QString freeName(const QList<Connector> &known, const QString &domain)
{
    for (int number = 1;; ++number) {
        const auto name = u"CC%1.%2"_s.arg(number, 2, 10, QChar(u'0')).arg(domain);
        if (std::ranges::none_of(known, [&](const auto &c) { return c.fqdn == name; }))
            return name;
    }
}

/// What a body leaves out is made up: the forest that the organisation has, the next free name.
OrRefusal<Connector> readNew(const Cloud &cloud, const QJsonObject &body, const ResourceLocation &location)
{
    const auto fqdn = optionalText(body, u"fqdn"_s, longestText);
    const auto forest = optionalText(body, u"forest"_s, longestText);
    const auto type = readName(body, u"connectorType"_s, {u"Windows"_s, u"Unified"_s});
    for (const auto *text : {&fqdn, &forest, &type}) {
        if (!*text)
            return std::unexpected(text->error());
    }
    const ConnectorStore store(cloud.database);
    const auto known = store.ofCustomer(location.customerId);
    Connector connector{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                        .customerId = location.customerId,
                        .locationId = location.id};
    if (!type->isEmpty())
        connector.type = *type;
    const auto usual = known.isEmpty() ? u"corp.example.jp"_s : known.first().forest;
    connector.forest = forest->isEmpty() ? usual : *forest;
    connector.fqdn = fqdn->isEmpty() ? freeName(known, connector.forest) : *fqdn;
    for (const auto &sibling : store.inLocation(location.id))
        connector.slot = std::max(connector.slot, sibling.slot + 1);
    return connector;
}

Response install(Cloud &cloud, const Request &request)
{
    return cloud.database.write([&] {
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        const auto location = locationFor(cloud, *body);
        if (!location)
            return location.error();
        auto connector = readNew(cloud, *body, *location);
        if (!connector)
            return connector.error();
        const auto now = cloud.clock.now();
        if (!connector->isAppliance())
            connector->windowsSid =
                u"S-1-5-21-1757981266-602162358-725345543-%1"_s.arg(now / 1000 % 1'000'000);
        connector->release = releaseTrain(cloud).latestAt(now);
        connector->stateSince = connector->readyAt = now;
        ConnectorStore(cloud.database).save(*connector);
        if (!findDomain(cloud.database, connector->customerId, connector->forest))
            saveDomain(cloud.database, {.customerId = connector->customerId,
                                        .fqdn = connector->forest,
                                        .forest = connector->forest,
                                        .primaryLocationId = {}});
        return answerWith(cloud, *connector, 201);
    });
}

} // namespace

void addConnectorControls(Router &router, Cloud &cloud)
{
    router.add("GET", "/sandbox/connectors", withoutLimit(cloud, [](Cloud &c, const Request &) {
                   const auto all = steeredList(c, ConnectorStore(c.database).all());
                   return Response::json(QJsonObject{{u"connectors"_s, all}});
               }));
    router.add("POST", "/sandbox/connectors", withoutLimit(cloud, install));
    router.add("PATCH", "/sandbox/connectors/{id}", withoutLimit(cloud, steer));
}

} // namespace ccj::sandbox
