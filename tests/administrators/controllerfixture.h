// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QtTest>

/// The administrators' controller over a server by script and a clock that stands still.
namespace ccj::testing {

using namespace administrators;
using namespace Qt::StringLiterals;

inline const auto firstPage = u"/administrators?maxItemCount=100"_s;

inline QJsonObject row(const QString &email, const QString &userId, bool pending = false)
{
    QJsonObject json{{u"type"_s, u"AdministratorUser"_s}, {u"accessType"_s, u"Full"_s},
                     {u"providerType"_s, u"CitrixSts"_s}, {u"email"_s, email},
                     {u"displayName"_s, email},           {u"pending"_s, pending}};
    if (!userId.isEmpty())
        json[u"userId"_s] = userId;
    return json;
}

inline QJsonObject page(const QJsonArray &items, const QString &continuation = {})
{
    return {{u"items"_s, items},
            {u"continuationToken"_s,
             continuation.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(continuation)}};
}

inline Error noAnswer()
{
    auto error = Error::of(Error::Kind::Timeout);
    error.outcomeUnknown = true;
    return error;
}

inline QByteArray problem(const char *name)
{
    return QByteArray(R"({"type":"urn:ccj:error:)") + name +
           R"(","title":"x","status":409,"detail":"x",)"
           R"("instance":null,"parameters":[]})";
}

inline const auto hanako = row(u"hanako@example.jp"_s, u"1"_s);
inline const auto kenichi = row(u"kenichi@example.jp"_s, u"2"_s);
inline const auto misaki = row(u"misaki@example.jp"_s, {}, true);

struct ControllerFixture
{
    FakeHttp http;
    FakeClock clock;
    AdministratorsController controller{http, clock};
    QList<Operation> reports;

    ControllerFixture()
    {
        QObject::connect(&controller, &AdministratorsController::operationChanged, &controller,
                         [this](const Operation &operation) { reports.append(operation); });
    }
    /// Hanako and Kenichi are there, Misaki is invited.
    bool load()
    {
        http.expect("GET", firstPage).reply(200, page({hanako, kenichi, misaki}));
        controller.refresh();
        return QTest::qWaitFor([this] { return controller.state() == PageState::Ready; });
    }
    Administrator item(const QString &email) const
    {
        return controller.roster().findByEmail(email).value_or(Administrator());
    }
    bool reported(Operation::State state) const
    {
        return QTest::qWaitFor([&] { return !reports.isEmpty() && reports.last().state == state; });
    }
};

} // namespace ccj::testing
