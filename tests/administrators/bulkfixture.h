// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkrun.h"

#include "tests/administrators/controllerfixture.h"

#include <QTemporaryDir>

namespace ccj::testing {

using namespace administrators::bulk;

/// A run over a server by script. Everything but the store can be thrown away and made anew, as when the
/// program was killed.
struct BulkFixture
{
    QTemporaryDir folder;
    LocalStore store{folder.filePath(u"console.sqlite"_s)};
    FakeHttp http;
    FakeClock clock;
    QString organization = u"acme"_s;
    std::unique_ptr<AdministratorsController> controller;
    std::unique_ptr<BulkRun> run;
    int finished = 0;

    BulkFixture() { startProgram(); }
    /// Drops the program in the middle of whatever it does and starts it again.
    void startProgram()
    {
        run.reset();
        controller = std::make_unique<AdministratorsController>(http, clock);
        run = std::make_unique<BulkRun>(*controller, http, clock, store, [this] { return organization; });
        QObject::connect(run.get(), &BulkRun::finished, run.get(), [this] { ++finished; });
        clock.advance(std::chrono::minutes(1));
    }
    /// One answer to the next reading of the list.
    void expectList(const QJsonArray &items = {hanako})
    {
        http.expect("GET", firstPage).reply(200, page(items));
    }
    bool load(const QJsonArray &items = {hanako})
    {
        expectList(items);
        controller->refresh();
        return QTest::qWaitFor([this] { return controller->state() == PageState::Ready; });
    }
    FakeHttp::Expectation &expectInvite(const QString &email)
    {
        return http.expect("POST", u"/administrators/$create"_s)
            .withChange(u"administrators.invite"_s)
            .withJson(QJsonObject{{u"accessType"_s, u"Full"_s},
                                  {u"providerType"_s, u"CitrixSts"_s},
                                  {u"type"_s, u"AdministratorUser"_s},
                                  {u"email"_s, email}});
    }
    static Batch batchOf(const QStringList &emails)
    {
        const auto sheet = readSheet({{}, emails.join(u'\n').toUtf8(), true}, {.hasHeading = false}).value();
        const Case input{sheet.rows, {Field::Email}, {}, {}, {}};
        return Batch::of(input, judge(input));
    }
    bool reaches(BulkRun::State state) const
    {
        return QTest::qWaitFor([&] { return run->state() == state; });
    }
    QList<RowState> states() const
    {
        QList<RowState> result;
        for (const auto &row : run->batch().rows)
            result.append(row.state);
        return result;
    }
};

inline QJsonObject invited(const QString &email)
{
    return row(email, {}, true);
}

} // namespace ccj::testing
