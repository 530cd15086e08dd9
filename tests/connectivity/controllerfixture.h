// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/connectivitycontroller.h"

#include "tests/connectivity/checkfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace ccj::testing {

using connectivity::AddressChoices;
using connectivity::AddressRow;
using connectivity::ConnectivityController;
using connectivity::Endpoint;

/// A controller whose list is what the test puts there: everything published is left out.
struct Desk
{
    explicit Desk(const QString &storeFile = {})
        : settings(folder.filePath(u"settings.ini"_s)),
          store(storeFile.isEmpty() ? folder.filePath(u"console.db"_s) : storeFile)
    {
    }

    static AddressChoices nothingPublished()
    {
        AddressChoices choices;
        for (const Address &address : connectivity::publishedAddresses())
            choices.leftOut.insert(address.id);
        return choices;
    }
    void list(const QList<Endpoint> &endpoints, Transport transport = Transport::Https)
    {
        AddressChoices choices = nothingPublished();
        for (const Endpoint &endpoint : endpoints)
            choices.own.append({transport, endpoint});
        QVERIFY(controller.setChoices(choices));
    }
    bool run()
    {
        QSignalSpy finished(&controller, &ConnectivityController::finished);
        controller.start();
        return finished.wait(10'000);
    }
    /// Those that are not left out.
    std::vector<AddressRow> rows()
    {
        auto rows = controller.model().rows();
        std::erase_if(rows, [](const AddressRow &row) { return !row.address.isUsed; });
        return rows;
    }

    QTemporaryDir folder;
    World world;
    Settings settings;
    LocalStore store;
    ConnectivityController controller{world.tools, world.clock, settings, store};
};

inline Endpoint at(const QString &host, const RawServer &server)
{
    return {host, World::portOf(server)};
}

} // namespace ccj::testing
