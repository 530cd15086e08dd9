// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/actor.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto page = "ccj::ui::ConnectivityPage";

/// The first row with these words in a cell.
void selectRow(Actor &actor, const QString &words)
{
    auto *table = actor.stage().visible<QTableView>();
    const auto *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString() == words)
                return table->selectRow(row);
        }
    }
    actor.expect(words, [] { return false; });
}

bool isChecking(Actor &actor)
{
    return actor.stage().visible<QAbstractButton>(Actor::words(page, "S&top the check")) != nullptr;
}

void check(Actor &actor)
{
    if (actor.act(page, "&Start the check"))
        actor.expect(u"the end of the check"_s, [&] { return !isChecking(actor); });
}

} // namespace

void playConnectivity(Actor &actor)
{
    Stage &stage = actor.stage();
    stage.click(Actor::words("ccj::ui::Workspace", "Connectivity Check"));
    actor.show(u"connectivity-unchecked"_s);
    stage.plane().silence(u"accounts.cloud.com"_s);
    actor.act(page, "&Start the check");
    actor.glance(u"connectivity-running"_s);
    actor.act(page, "S&top the check");
    stage.plane().heal(u"accounts.cloud.com"_s);
    check(actor);
    actor.show(u"connectivity"_s);
    for (const auto &[scene, host] :
         {std::pair{u"connectivity-decrypted"_s, u"*.citrixnetworkapi.net"_s},
          std::pair{u"connectivity-blocked"_s, u"onboarding.citrixcloud.jp"_s},
          std::pair{u"connectivity-expired"_s, u"aadcdn.msauth.net"_s},
          std::pair{u"connectivity-needs-host"_s, u"*.servicebus.windows.net"_s}}) {
        selectRow(actor, host);
        actor.show(scene);
    }
    actor.act(page, "&Edit addresses…");
    actor.show(u"connectivity-addresses"_s);
    stage.type(Actor::words("ccj::ui::AddressesDialog", "Another address"), u"https://vpn.example.jp"_s);
    stage.click(Actor::words("ccj::ui::AddressesDialog", "Add address"));
    actor.show(u"connectivity-addresses-refused"_s);
    actor.leaveDialogs();
    stage.click(Actor::words("ccj::ui::Workspace", "Administrators"));
}

} // namespace ccj::testing
