// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/actor.h"

#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto page = "ccj::ui::ProfilePage";
constexpr auto passwordDialog = "ccj::ui::PasswordDialog";
const QString meRequest = u"GET /console/v1/me"_s;
const QString mfaRequest = u"GET /console/v1/mfa"_s;

void open(Actor &actor, const char *action)
{
    actor.act(page, action);
    actor.expect(u"a dialog of My Profile"_s, [&] { return actor.stage().dialog() != nullptr; });
}

void expectNoDialog(Actor &actor)
{
    actor.expect(u"My Profile without a dialog"_s, [&] { return actor.stage().dialog() == nullptr; });
}

void scrollToEnd(Stage &stage)
{
    if (const auto *area = stage.visible<QScrollArea>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

/// The page with what can become of reading it.
void playStates(Actor &actor)
{
    Stage &stage = actor.stage();
    const auto retry = [&] { stage.trigger(QKeySequence::Refresh); };
    stage.fault(mfaRequest, {{u"kind"_s, u"latency"_s}, {u"milliseconds"_s, 3000}});
    stage.window().showPage(u"profile"_s);
    actor.expect(u"the name on My Profile"_s,
                 [&] { return stage.visible<QLabel>(stage.person()[u"email"_s].toString()) != nullptr; });
    actor.glance(u"profile-methods-loading"_s);
    stage.fault(mfaRequest, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
    retry();
    actor.expect(u"the verification methods that cannot be read"_s, [&] {
        return stage.visible<QAbstractButton>(Actor::words("ccj::ui::Placeholder", "Show details"));
    });
    actor.show(u"profile-methods-error"_s);
    stage.fault();
    retry();
    actor.awaitButton(page, "Replace &backup codes…");
    actor.show(u"profile"_s);
    scrollToEnd(stage);
    actor.show(u"profile-methods"_s);
    stage.fault(meRequest, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
    retry();
    actor.awaitButton("ccj::ui::Page", "Retry");
    actor.show(u"profile-stale"_s);
    stage.fault();
    retry();
    stage.settle();
}

void playName(Actor &actor)
{
    open(actor, "Edit &name…");
    actor.show(u"profile-name"_s);
    actor.enter("ccj::ui::NameDialog", "Last name", {});
    actor.press("ccj::ui::NameDialog", "Save name");
    actor.show(u"profile-name-missing"_s);
    actor.leaveDialogs();
}

void playPassword(Actor &actor)
{
    const auto right = actor.stage().person()[u"password"_s].toString();
    open(actor, "Change &password…");
    actor.show(u"profile-password"_s);
    const auto attempt = [&](const QString &current, const QString &wanted, const QString &scene) {
        actor.enter(passwordDialog, "Current password", current);
        // Typed, for what is said while one types.
        if (auto *edit = actor.stage().visible<QLineEdit>(Actor::words(passwordDialog, "New password"))) {
            edit->clear();
            QTest::keyClicks(edit, wanted);
        }
        actor.enter(passwordDialog, "New password, again", wanted);
        actor.show(scene);
        actor.press(passwordDialog, "Change password");
        actor.show(scene + u"-refused"_s);
    };
    attempt(right, u"password1"_s, u"profile-password-weak"_s);
    attempt(u"wrong"_s, u"tidal=Mango7 orbit"_s, u"profile-password-strong"_s);
    actor.leaveDialogs();
}

void playCodes(Actor &actor)
{
    open(actor, "Replace &backup codes…");
    actor.awaitField("CodeWords", "Verification code (6 digits)");
    actor.show(u"profile-codes-identity"_s);
    // The next one: the present one may have been spent.
    actor.enter("CodeWords", "Verification code (6 digits)", actor.stage().nextCode(1));
    actor.goOn();
    actor.awaitButton("ccj::ui::ReplaceCodesConfirm", "Yes, replace");
    actor.show(u"profile-codes-confirm"_s);
    actor.press("ccj::ui::ReplaceCodesConfirm", "Yes, replace");
    actor.awaitButton("ccj::ui::CodesView", "Copy codes");
    actor.show(u"profile-codes-new"_s);
    actor.stage().dialog()->reject();
    actor.show(u"profile-codes-leave"_s);
    actor.stage().dialog()->reject();
    actor.press("ccj::ui::CodesView", "Copy codes");
    actor.press("ccj::ui::CodesView", "I've saved these codes");
    actor.show(u"profile-codes-saved"_s);
    actor.press("ccj::ui::ReplaceCodesNew", "Close");
    expectNoDialog(actor);
    actor.show(u"profile-codes-replaced"_s);
}

/// The organisation in which the person did not enrol first. The demo company's own people know only the
/// other one.
QString foreignOrganization(Stage &stage)
{
    const auto home = stage.cloud().people()[u"people"_s][0][u"customers"_s][0][u"id"_s];
    const auto mine = stage.person()[u"customers"_s].toArray();
    const auto other = std::ranges::find_if(mine, [&](const auto &one) { return one[u"id"_s] != home; });
    return other == mine.end() ? QString() : (*other)[u"id"_s].toString();
}

/// Begun in the wrong organisation (R102).
void playPhone(Actor &actor)
{
    Stage &stage = actor.stage();
    Q_EMIT stage.window().organizationChosen(foreignOrganization(stage));
    stage.settle();
    open(actor, "Change recovery p&hone…");
    actor.awaitButton("ccj::ui::ChangePhoneHome", "Switch organization");
    actor.show(u"profile-phone-elsewhere"_s);
    actor.press("ccj::ui::ChangePhoneHome", "Switch organization");
    actor.enter("ccj::ui::PhoneField", "Recovery phone", u"0120-123-456"_s);
    actor.show(u"profile-phone-free-call"_s);
    actor.enter("ccj::ui::PhoneField", "Recovery phone", u"03-1234"_s);
    actor.goOn();
    actor.show(u"profile-phone-incomplete"_s);
    actor.enter("ccj::ui::PhoneField", "Recovery phone", u"０６－６１２３－４５６７"_s);
    actor.show(u"profile-phone"_s);
    actor.goOn();
    actor.awaitButton("ccj::ui::ChangePhoneDone", "Close");
    actor.show(u"profile-phone-done"_s);
    actor.goOn();
    expectNoDialog(actor);
    actor.show(u"profile-phone-changed"_s);
}

} // namespace

void playProfile(Actor &actor)
{
    playStates(actor);
    playName(actor);
    playPassword(actor);
    playCodes(actor);
    playPhone(actor);
    actor.stage().window().showPage(u"administrators"_s);
    actor.stage().settle();
}

} // namespace ccj::testing
