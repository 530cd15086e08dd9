// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/keychainview.h"
#include "ui/signin/signinview.h"

#include "tests/screenshots/actor.h"
#include "tests/support/keyring.h"

#include <QJsonArray>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto clientPage = "ccj::ui::ApiClientPage";

void signInAsClient(Actor &actor)
{
    Stage &stage = actor.stage();
    if (stage.visible<QAbstractButton>(Actor::words("ccj::ui::PasswordPage", "Sign in with an API client")))
        actor.press("ccj::ui::PasswordPage", "Sign in with an API client");
    const auto client = stage.cloud().people()["apiClients"_L1].toArray().first().toObject();
    for (const auto &[field, value] : {std::pair{"Customer ID", "customerId"_L1},
                                       {"Client ID", "clientId"_L1},
                                       {"Client secret", "clientSecret"_L1}})
        stage.type(Actor::words(clientPage, field), client[value].toString());
    actor.press(clientPage, "Sign in");
    actor.expect(u"the list of an API client"_s,
                 [&] { return stage.table()->isVisible() && stage.table()->model()->rowCount() > 20; });
}

void signOut(Actor &actor)
{
    actor.act("ccj::ui::Menus", "&Sign out");
    actor.expect(u"signed out"_s, [&] { return actor.stage().visible<QLineEdit>() != nullptr; });
}

} // namespace

void playSessions(Actor &actor)
{
    Stage &stage = actor.stage();
    signOut(actor);
    actor.show(u"signed-out"_s);
    signInAsClient(actor);
    actor.show(u"administrators-api-client"_s);
    signOut(actor);

    actor.expect(u"a keyring that is locked"_s, [] { return lockKeyring(); });
    signInAsClient(actor);
    actor.show(u"administrators-keychain-locked"_s);
    stage.noteSavedSession();
    stage.restart();
    auto *view = stage.window().findChild<ui::KeychainView *>();
    actor.expect(u"the page of the locked keychain"_s, [&] { return view->isVisible(); });
    actor.show(u"keychain-locked"_s);
    // The others cannot be had on one bus; what they say differs, not the page.
    using Keeping = auth::Session::Keeping;
    for (const auto &[scene, keeping] : {std::pair{u"absent"_s, Keeping::Unavailable},
                                         {u"silent"_s, Keeping::Silent},
                                         {u"refusing"_s, Keeping::Refused}}) {
        view->setKeeping(keeping);
        QEvent anew(QEvent::LanguageChange); // the frame around it takes the title over
        QCoreApplication::sendEvent(stage.window().findChild<ui::SignInView *>(), &anew);
        actor.show(u"keychain-"_s + scene);
    }
    actor.press("ccj::ui::KeychainView", "Use this session only");
    signInAsClient(actor);
    actor.show(u"administrators-this-session-only"_s);
}

} // namespace ccj::testing
