// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/actor.h"

#include <QRadioButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto editor = "ccj::ui::AccessDialog";

/// Ticks or unticks every box of the tree that can be.
void tickAll(Actor &actor, Qt::CheckState state)
{
    auto *tree = actor.stage().visible<QTreeView>();
    auto *model = tree->model();
    for (int service = 0; service < model->rowCount(); ++service) {
        const auto parent = model->index(service, 0);
        model->setData(parent, state, Qt::CheckStateRole);
        for (int row = 0; row < model->rowCount(parent); ++row)
            model->setData(model->index(row, 0, parent), state, Qt::CheckStateRole);
    }
}

bool treeIsThere(Actor &actor)
{
    return actor.expect(u"the permissions"_s, [&] {
        auto *tree = actor.stage().visible<QTreeView>();
        return tree && tree->model()->rowCount() > 0;
    });
}

void edit(Actor &actor)
{
    Stage &stage = actor.stage();
    stage.selectRow(Actor::words("AdministratorWords", "Custom"));
    stage.fault(u"GET */access*"_s, {{u"kind"_s, u"latency"_s}, {u"milliseconds"_s, 2500}});
    actor.act("ccj::ui::AccessFeature", "&Edit access…");
    actor.glance(u"access-loading"_s);
    stage.fault();
    if (!treeIsThere(actor))
        return;
    actor.show(u"access-unchanged"_s);
    tickAll(actor, Qt::Checked);
    actor.show(u"access-more"_s);
    tickAll(actor, Qt::Unchecked);
    actor.show(u"access-nothing-ticked"_s);
    stage.type(Actor::words("ccj::ui::AccessTree", "Search permissions and scopes"),
               u"nothing-is-called-this"_s);
    actor.show(u"access-no-match"_s);
    actor.press(editor, "Copy access from…");
    actor.show(u"access-copy"_s);
    actor.goOn();
    actor.expect(u"the editor again"_s,
                 [&] { return stage.visible<QAbstractButton>(Actor::words(editor, "Save")) != nullptr; });
    actor.show(u"access-copied"_s);
    actor.leaveDialogs();
}

void failToLoad(Actor &actor)
{
    Stage &stage = actor.stage();
    stage.fault(u"GET */access*"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
    actor.act("ccj::ui::AccessFeature", "&Edit access…");
    actor.expect(u"access that cannot be read"_s, [&] {
        return stage.visible<QAbstractButton>(Actor::words("ErrorText", "Retry")) != nullptr;
    });
    actor.show(u"access-error"_s);
    stage.fault();
    actor.leaveDialogs();
}

void removeAndUndo(Actor &actor)
{
    Stage &stage = actor.stage();
    stage.selectRow(Actor::words("AdministratorWords", "Custom"));
    actor.act("ccj::ui::RemovalFeature", "&Remove administrator…");
    actor.show(u"remove"_s);
    actor.press("RemovalWords", "Remove administrator");
    actor.expect(u"the removal"_s, [&] { return stage.dialog() == nullptr; });
    actor.show(u"administrators-removed"_s);
    actor.act("ccj::ui::RemovalFeature", "Recently remove&d…");
    actor.show(u"recently-removed"_s);
    stage.type(Actor::words("ccj::ui::RecentRemovalsDialog", "Search name or email"), u"nobody"_s);
    actor.show(u"recently-removed-no-match"_s);
    stage.type(Actor::words("ccj::ui::RecentRemovalsDialog", "Search name or email"), {});
    actor.press("ccj::ui::RecentRemovalsDialog", "Invite again…");
    actor.show(u"invite-again"_s);
    actor.leaveDialogs();
}

} // namespace

void playAccess(Actor &actor)
{
    edit(actor);
    failToLoad(actor);
    removeAndUndo(actor);
}

} // namespace ccj::testing
