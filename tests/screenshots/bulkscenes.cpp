// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filterchips.h"

#include "tests/screenshots/actor.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto dialog = "ccj::ui::BulkInviteDialog";
constexpr auto sending = "ccj::ui::BulkSendStep";
const QString invitations = u"POST */administrators/$create*"_s;

/// A sheet as it is copied from a spreadsheet; what is wrong with some rows is there to be found.
/// %1: somebody who is an administrator already.
const QString sheet = u"メールアドレス\t姓\t名\tアクセス\n"
                      "hayashi.mei@aobashoji.example.jp\t林\t芽衣\tFull\n"
                      "matsumoto.riku@aobashoji.example.jp\t松本\t陸\t\n"
                      "ｉｎｏｕｅ．ｓｏｒａ＠aobashoji.example.jp\t井上\t空\t\n"
                      "kimura.hina@aobashoji.example.jp\t木村\t陽菜\t\n"
                      "shimizu.yuto＠aobashoji\t清水\t悠斗\t\n"
                      "yamazaki.aoi@aobashoji.example.jp\t山崎\t葵\tFull\n"
                      "mori.haruto@aobashoji.example.jp\t森\t陽翔\tCustom\n"
                      "hayashi.mei@aobashoji.example.jp\t林\t芽衣\tFull\n"
                      "%1\t\t\t\n"
                      "ikeda.ren@aobashoji.example.jp\t池田\t蓮\t管理\n"_s;

void prepare(Actor &actor)
{
    Stage &stage = actor.stage();
    actor.act("ccj::ui::BulkInviteFeature", "Invite &many…");
    actor.expect(u"the field to paste into"_s, [&] { return stage.visible<QPlainTextEdit>() != nullptr; });
    stage.visible<QPlainTextEdit>()->setPlainText(sheet.arg(stage.person()["email"_L1].toString()));
    actor.show(u"bulk-pasted"_s);
    actor.goOn();
    actor.show(u"bulk-check"_s);
    actor.press("ccj::ui::BulkCheckStep", "Change how it is read");
    actor.show(u"bulk-check-reading"_s);
    actor.press("ccj::ui::BulkCheckStep", "Hide how it is read");
    stage.visible<ui::FilterChips>()->setCurrent(u"mend"_s);
    actor.show(u"bulk-check-to-mend"_s);
    actor.goOn();
    actor.show(u"bulk-access-full"_s);
    actor.press("ccj::ui::AccessChoice", "Custom access");
    actor.show(u"bulk-access-custom"_s);
    actor.press("ccj::ui::AccessChoice", "Full access (default)");
    actor.goOn();
    actor.show(u"bulk-send"_s);
}

/// The connection goes in the middle, and so does the program; the batch goes on where it stood.
void sendWithCuts(Actor &actor)
{
    Stage &stage = actor.stage();
    stage.fault(invitations, {{u"kind"_s, u"latency"_s}, {u"milliseconds"_s, 1500}});
    actor.goOn();
    actor.expect(u"a batch on its way"_s,
                 [&] { return stage.visible<QAbstractButton>(Actor::words(sending, "Pause")) != nullptr; });
    actor.glance(u"bulk-sending"_s);
    stage.fault(invitations, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
    actor.expect(u"the interruption"_s, [&] {
        return stage.visible<QAbstractButton>(Actor::words(sending, "Continue")) != nullptr;
    });
    actor.show(u"bulk-interrupted"_s);
    actor.leaveDialogs();
    stage.restart();
    actor.press("ccj::ui::BulkInviteFeature", "Go on…");
    actor.show(u"bulk-paused"_s);
    stage.fault();
    actor.press(sending, "Continue");
    actor.expect(u"the result"_s, [&] {
        return stage.visible<QAbstractButton>(Actor::words("ccj::ui::BulkResultStep", "Save the result…")) !=
               nullptr;
    });
    actor.show(u"bulk-result"_s);
    actor.leaveDialogs();
}

} // namespace

void playBulkInvitation(Actor &actor)
{
    prepare(actor);
    sendWithCuts(actor);
    actor.act("ccj::ui::BulkInviteFeature", "Invite &many…");
    actor.show(u"bulk-source-after-a-batch"_s);
    actor.press(dialog, "Result of the last batch");
    actor.leaveDialogs();
}

} // namespace ccj::testing
