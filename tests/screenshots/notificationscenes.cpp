// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/list/notificationslist.h"
#include "ui/notifications/notificationspage.h"

#include "tests/screenshots/actor.h"

#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto actions = "ccj::ui::NotificationActions";
constexpr auto tools = "ccj::ui::NotificationsTools";
const QString listRequest = u"GET */notifications*"_s;

/// What the page shows at every state, and every dialog.
class NotificationsPlay
{
public:
    explicit NotificationsPlay(Actor &actor) : m_actor(actor), m_stage(actor.stage()) {}

    void listStates();
    void details();
    void dismissals();
    void dialogs();
    void archive();

private:
    QTableView *table() const;
    void answer(const QJsonObject &how) { m_stage.fault(listRequest, how); }
    void refresh() { m_actor.act(actions, "Re&fresh"); }
    void chip(const char *text) { m_stage.click(Actor::words(tools, text) + u" %1"_s); }
    void expectRows(const QString &what, int least)
    {
        m_actor.expect(what, [=, this] { return table() && table()->model()->rowCount() >= least; });
    }

    Actor &m_actor;
    Stage &m_stage;
};

QTableView *NotificationsPlay::table() const
{
    for (auto *list : m_stage.window().findChildren<ui::NotificationsList *>()) {
        if (list->isVisible())
            return list->table();
    }
    return nullptr;
}

void NotificationsPlay::listStates()
{
    m_stage.click(Actor::words("ccj::ui::NotificationsPart", "Notifications"));
    expectRows(u"the notifications"_s, 8);
    m_actor.show(u"notifications"_s);
    m_stage.type(Actor::words(tools, "Search title and text"), u"nowhere-to-be-found"_s);
    m_actor.show(u"notifications-no-match"_s);
    m_actor.act(actions, "&Clear filter");
    chip("Warnings");
    m_actor.show(u"notifications-warnings"_s);
    m_actor.act(actions, "&Clear filter");
    answer({{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
    refresh();
    m_actor.awaitButton("ccj::ui::Page", "Retry");
    m_actor.show(u"notifications-stale"_s);
    m_stage.fault();
    refresh();
    chip("Dismissed");
    m_actor.show(u"notifications-none-dismissed"_s);
    chip("Open");
}

void NotificationsPlay::details()
{
    int number = 0;
    for (const auto &group :
         {u"repeated"_s, u"other-language"_s, u"html"_s, u"right-to-left"_s, u"linked"_s}) {
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto shown = ui::NotificationsTable::group(model->index(row, 0));
            const auto text =
                shown.newest().contents.isEmpty() ? QString() : shown.newest().contents.first().description;
            const std::array fits{shown.count() > 2, shown.newest().contents.size() == 1, text.contains(u'<'),
                                  text.isRightToLeft(), !shown.newest().target.isEmpty()};
            if (!fits[static_cast<size_t>(number)])
                continue;
            table()->selectRow(row);
            m_actor.show(u"notifications-"_s + group);
            break;
        }
        ++number;
    }
}

void NotificationsPlay::dismissals()
{
    table()->selectRow(0);
    m_actor.act(actions, "&Dismiss");
    m_actor.glance(u"notifications-undo"_s);
    m_actor.act(actions, "&Undo dismissal");
    m_actor.act(actions, "Dismiss &all");
    m_actor.glance(u"notifications-nothing-open"_s);
    chip("Dismissed");
    m_actor.glance(u"notifications-dismissed"_s);
    m_actor.act(actions, "&Undo dismissal");
    chip("Open");
    expectRows(u"what was undone"_s, 8);
}

void NotificationsPlay::dialogs()
{
    table()->selectRow(0);
    m_actor.act(actions, "&Mute this…");
    m_actor.show(u"notifications-mute"_s);
    m_stage.click(Actor::words("ccj::ui::MuteDialog", "Mute"));
    m_stage.settle();
    m_actor.act(actions, "Notification &settings…");
    m_actor.show(u"notifications-settings"_s);
    m_actor.press("ccj::ui::NotificationSettingsDialog", "Notification area: icon, closing, starting…");
    m_actor.show(u"notification-area"_s);
    m_actor.leaveDialogs();
    m_actor.act(actions, "&Email notifications…");
    m_actor.show(u"notifications-email"_s);
    m_actor.leaveDialogs();
}

void NotificationsPlay::archive()
{
    chip("Archive");
    m_actor.show(u"notifications-archive-empty"_s);
    m_actor.act(actions, "Empty the archi&ve…");
    m_actor.show(u"notifications-archive-wipe"_s);
    m_actor.leaveDialogs();
    answer({{u"kind"_s, u"status"_s},
            {u"status"_s, 200},
            {u"body"_s, u"{\"items\":[],\"continuationToken\":null}"_s}});
    refresh();
    expectRows(u"what the cloud has forgotten"_s, 8);
    m_actor.show(u"notifications-archive"_s);
    m_stage.fault();
    refresh();
    m_actor.expect(u"what the cloud lists again"_s,
                   [this] { return table() && table()->model()->rowCount() == 0; });
    chip("Open");
}

} // namespace

void playNotifications(Actor &actor)
{
    NotificationsPlay play(actor);
    play.listStates();
    play.details();
    play.dismissals();
    play.dialogs();
    play.archive();
    actor.stage().click(Actor::words("ccj::ui::Workspace", "Administrators"));
}

} // namespace ccj::testing
