// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/locationrules.h"
#include "app/resourcelocations/locationscontroller.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QTemporaryDir>
#include <QtTest>

/// The locations' controller over a server by script and a clock that stands still.
namespace ccj::testing {

using namespace resourcelocations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const auto locationsPath = u"/resourcelocations"_s;
inline const auto connectorsPath =
    u"/connectors?ExtendedData=true&ConnectorType=All&RetrieveExpectedVersion=true"_s;
inline const auto maintenancePath = u"/maintenance"_s;
inline const auto domainsPath = u"/console/v1/domains"_s;

inline QJsonObject locationJson(const QString &id, const QString &name)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"internalOnly"_s, false},
            {u"timeZone"_s, u"Tokyo Standard Time"_s},
            {u"readOnly"_s, false}};
}

inline QJsonObject connectorJson(const QString &id, const QString &locationId)
{
    return {{u"id"_s, id},
            {u"fqdn"_s, id + u".corp.example.jp"_s},
            {u"location"_s, locationId},
            {u"connectorType"_s, u"Windows"_s},
            {u"status"_s, u"Connected"_s},
            {u"lastContactDate"_s, u"2026-04-01T00:00:00Z"_s}};
}

inline QJsonObject domainJson(const QString &primary = {})
{
    return {{u"fqdn"_s, u"corp.example.jp"_s},
            {u"forest"_s, u"corp.example.jp"_s},
            {u"useForSubscriptions"_s, true},
            {u"primaryResourceLocationId"_s, primary.isEmpty() ? QJsonValue() : QJsonValue(primary)},
            {u"connectors"_s, QJsonArray()}};
}

inline QJsonObject listOf(const QJsonArray &items)
{
    return {{u"items"_s, items}};
}

inline Error noAnswer()
{
    auto error = Error::of(Error::Kind::Timeout);
    error.outcomeUnknown = true;
    return error;
}

/// What the server would answer.
struct Cloud
{
    QJsonArray locations{locationJson(u"tokyo"_s, u"東京"_s), locationJson(u"osaka"_s, u"大阪"_s)};
    QJsonArray connectors{connectorJson(u"cc1"_s, u"tokyo"_s), connectorJson(u"cc2"_s, u"tokyo"_s)};
    QJsonArray windows;
    QJsonArray domains{domainJson()};
};

struct ControllerFixture
{
    FakeHttp http;
    FakeClock clock;
    QTemporaryDir folder;
    LocalStore store{folder.filePath(u"console.db"_s)};
    StateHistory history{store, clock};
    LoadBook loads{store};
    LocationsController controller{http, clock, history, loads};
    QList<Operation> reports;

    explicit ControllerFixture(bool consoleApi = true)
    {
        controller.setPlace({u"sandbox"_s, u"acme"_s, consoleApi});
        QObject::connect(&controller, &LocationsController::operationChanged, &controller,
                         [this](const Operation &operation) { reports.append(operation); });
    }
    /// One reading of everything.
    void expectReading(const Cloud &cloud = {})
    {
        http.expect("GET", locationsPath).reply(200, listOf(cloud.locations));
        http.expect("GET", connectorsPath).reply(200, cloud.connectors);
        http.expect("GET", maintenancePath).reply(200, cloud.windows);
        if (controller.place().consoleApi)
            http.expect("GET", domainsPath).reply(200, listOf(cloud.domains));
    }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !controller.isLoading(); });
    }
    bool load(const Cloud &cloud = {})
    {
        expectReading(cloud);
        controller.refresh();
        return settled() && !controller.error();
    }
    bool reported(Operation::State state) const
    {
        return QTest::qWaitFor([&] { return !reports.isEmpty() && reports.last().state == state; });
    }
};

} // namespace ccj::testing
