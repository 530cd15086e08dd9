// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/actor.h"

#include <QCheckBox>
#include <QDialog>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto codePage = "ccj::ui::CodePage";
constexpr auto codeWords = "CodeWords";
constexpr auto authenticatorCode = "Verification code (6 digits)";
constexpr auto backupCode = "Unused backup code (8 digits)";
constexpr auto mailCode = "Code sent by email (6 digits)";

void playNoMethodLeft(Actor &actor)
{
    Stage &stage = actor.stage();
    // Nobody of the demo is in this state, and what support does for them is not the server's.
    stage.fault(u"POST /console/v1/sign-in"_s,
                {{u"kind"_s, u"status"_s},
                 {u"status"_s, 200},
                 {u"body"_s, u"{\"ticket\":\"t\",\"next\":\"verify\",\"methods\":[\"authenticator\"]}"_s}});
    actor.enterPassword(stage.person());
    actor.awaitField(codeWords, authenticatorCode);
    stage.fault();
    actor.press(codePage, "Don't have your authenticator app?");
    actor.show(u"sign-in-no-method-left"_s);
    actor.press(codePage, "No other method is left: get help");
    actor.expect(u"the text for support"_s, [&] { return stage.visible<QPlainTextEdit>() != nullptr; });
    actor.show(u"sign-in-support"_s);
    actor.leaveDialogs();
    actor.press(codePage, "Sign in as someone else");
}

/// Ends where a mailed code has let the person in.
void playMethods(Actor &actor)
{
    Stage &stage = actor.stage();
    const auto person = stage.person();
    actor.enterPassword(person);
    actor.awaitField(codeWords, authenticatorCode);
    actor.press(codePage, "Don't have your authenticator app?");
    actor.show(u"sign-in-methods"_s);
    actor.press(codePage, "Use a backup code");
    actor.enter(codeWords, backupCode, u"1234 5678"_s);
    actor.press(codePage, "Verify code");
    stage.settle();
    actor.show(u"sign-in-backup-code-refused"_s);
    actor.press(codePage, "Use another method");
    actor.press(codePage, "Receive a code by email");
    actor.show(u"sign-in-mail"_s);
    actor.press(codePage, "Send the code");
    actor.awaitField(codeWords, mailCode);
    actor.show(u"sign-in-mail-sent"_s);
    const auto mails = stage.cloud().outbox(person[u"email"_s].toString());
    actor.enter(codeWords, mailCode, mails.at(0)[u"code"_s].toString());
    actor.press(codePage, "Verify code");
    actor.press("ccj::ui::OrganizationPage", "Continue");
    actor.expect(u"the administrators"_s,
                 [&] { return stage.table()->isVisible() && stage.table()->model()->rowCount() > 20; });
}

/// The device is changed from the notice over the page.
void playNotice(Actor &actor)
{
    Stage &stage = actor.stage();
    actor.show(u"recovery-notice"_s);
    actor.press("ccj::ui::SessionView", "Change device…");
    actor.expect(u"the change of the device"_s, [&] { return stage.dialog() != nullptr; });
    actor.show(u"recovery-change-device"_s);
    actor.press("ccj::ui::ReasonStep", "I have lost the device");
    actor.goOn();
    actor.goOn();
    actor.press("ccj::ui::ConfirmStep", "Yes, change device");
    actor.awaitField(codeWords, authenticatorCode);
    actor.show(u"recovery-identity"_s);
    actor.press("ccj::ui::FlowDialog", "Cancel");
    actor.awaitButton("ccj::ui::EndStep", "Start again");
    actor.show(u"recovery-not-changed"_s);
    actor.press("ccj::ui::FlowDialog", "Close");
    actor.show(u"recovery-profile"_s);
}

} // namespace

void playRecovery(Actor &actor)
{
    playNoMethodLeft(actor);
    playMethods(actor);
    playNotice(actor);
    actor.act("ccj::ui::Menus", "&Sign out");
}

} // namespace ccj::testing
