// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sidesplitter.h"
#include "ui/resourcelocations/connectorslist.h"
#include "ui/resourcelocations/locationpane.h"
#include "ui/resourcelocations/locationspage.h"
#include "ui/theme/metrics.h"

#include "tests/screenshots/actor.h"

#include <QCheckBox>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto actions = "ccj::ui::LocationActions";
constexpr auto editing = "ccj::ui::LocationDialog";
constexpr auto deleting = "ccj::ui::DeleteLocationDialog";
const QString locationsRequest = u"GET */resourcelocations*"_s;

/// The whole of what the page shows, at every state that a location or a list can be in.
class LocationsPlay
{
public:
    explicit LocationsPlay(Actor &actor) : m_actor(actor), m_stage(actor.stage()) {}

    void listStates();
    void details();
    void filters();
    void questions();
    void forcedDeletion();

private:
    ui::LocationsPage *thePage() const { return m_stage.window().findChild<ui::LocationsPage *>(); }
    QAbstractItemView *rows() const;
    void select(const QString &name);
    void choose(const QString &connector);
    void ask(const char *action, const QString &scene);
    void answer(const QJsonObject &how) { m_stage.fault(locationsRequest, how); }
    void refresh() { m_actor.act(actions, "Re&fresh"); }
    void expectRows(int count)
    {
        m_actor.expect(u"%1 locations"_s.arg(count),
                       [=, this] { return rows()->model()->rowCount() == count; });
    }

    Actor &m_actor;
    Stage &m_stage;
};

/// The connectors are a list too; they stand in the pane.
QAbstractItemView *LocationsPlay::rows() const
{
    const auto views = thePage()->findChildren<QAbstractItemView *>();
    for (auto *view : views) {
        if (view->isVisible() &&
            view->accessibleName() == Actor::words("ccj::ui::LocationsView", "Resource locations"))
            return view;
    }
    return views.first();
}

void LocationsPlay::select(const QString &name)
{
    const auto found =
        rows()->model()->match(rows()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    if (!m_actor.expect(name, [&] { return !found.isEmpty(); }))
        return;
    rows()->setFocus();
    rows()->setCurrentIndex(found.first());
}

void LocationsPlay::choose(const QString &connector)
{
    auto *list = m_stage.visible<ui::ConnectorsList>();
    const auto found =
        list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, connector, 1, Qt::MatchExactly);
    if (m_actor.expect(connector, [&] { return !found.isEmpty(); }))
        list->setCurrentIndex(found.first());
    // The connector is what these pictures are about; it stands at the end of the pane.
    auto *area = thePage()->findChild<ui::LocationPane *>()->findChild<QScrollArea *>();
    Stage::layOut();
    area->verticalScrollBar()->setValue(list->mapTo(area->widget(), QPoint()).y() - ui::metrics::gap);
}

void LocationsPlay::listStates()
{
    m_stage.window().showPage(u"resourcelocations"_s);
    expectRows(7);
    m_actor.show(u"locations"_s);
    m_actor.act(actions, "Show as t&able");
    m_actor.show(u"locations-table"_s);
    answer({{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
    refresh();
    m_actor.awaitButton("ccj::ui::Page", "Retry");
    m_actor.show(u"locations-table-stale"_s);
    m_actor.act(actions, "Show as t&iles");
    m_actor.show(u"locations-stale"_s);
    answer({{u"kind"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, u"{\"items\":[]}"_s}});
    refresh();
    expectRows(0);
    m_actor.show(u"locations-empty"_s);
    m_stage.fault();
    refresh();
    expectRows(7);
    m_stage.fault(u"GET */maintenance*"_s, {{u"kind"_s, u"status"_s}, {u"status"_s, 403}});
    refresh();
    m_actor.show(u"locations-without-windows"_s);
    m_stage.fault();
    refresh();
}

void LocationsPlay::details()
{
    thePage()->findChild<ui::SideSplitter *>()->open(); // with large letters it stays away by itself
    select(u"大阪DC2"_s);
    m_actor.show(u"locations-selected"_s);
    choose(u"OSA-CC02"_s);
    m_actor.show(u"locations-last-serving"_s);
    select(u"東京DC1"_s);
    choose(u"TYO-CA01"_s);
    m_actor.show(u"locations-appliance"_s);
    select(u"福岡DR"_s);
    choose(u"FUK-CC02"_s);
    m_actor.show(u"locations-updating"_s);
    select(u"札幌工場"_s);
    choose(u"SPR-CC02"_s);
    m_actor.show(u"locations-update-failed"_s);
    m_actor.act(actions, "State &history of the connector…");
    m_actor.show(u"locations-history"_s);
    m_actor.leaveDialogs();
    select(u"検証環境"_s);
    m_actor.show(u"locations-without-connectors"_s);
    select(u"Citrix管理（東日本）"_s);
    m_actor.show(u"locations-read-only"_s);
    m_actor.act(actions, "Show as t&able");
    m_actor.show(u"locations-table-selected"_s);
    select(u"東京DC1"_s);
    m_stage.visible<QSpinBox>()->setValue(4); // more than there are
    auto *pane = thePage()->findChild<ui::LocationPane *>()->findChild<QScrollArea *>();
    Stage::layOut();
    pane->ensureWidgetVisible(m_stage.visible<QSpinBox>());
    m_actor.show(u"locations-load"_s);
    m_stage.visible<QSpinBox>()->setValue(0);
    m_actor.act(actions, "Show as t&iles");
}

void LocationsPlay::filters()
{
    const auto search = Actor::words("ccj::ui::LocationsFilter", "Search location or connector");
    m_stage.type(search, u"spr-cc02"_s);
    m_actor.show(u"locations-found-by-connector"_s);
    m_stage.type(search, u"nowhere-to-be-found"_s);
    m_actor.show(u"locations-no-match"_s);
    m_actor.act(actions, "&Clear filter");
    m_stage.click(Actor::words("ccj::ui::LocationsFilter", "Need attention") + u" %1"_s);
    m_actor.show(u"locations-attention"_s);
    m_actor.act(actions, "&Clear filter");
}

void LocationsPlay::ask(const char *action, const QString &scene)
{
    if (m_actor.act(actions, action))
        m_actor.show(scene);
    m_actor.leaveDialogs();
}

/// What is asked before something is made, changed or taken away.
void LocationsPlay::questions()
{
    m_actor.act(actions, "&Create resource location…");
    m_actor.show(u"location-create"_s);
    m_actor.enter(editing, "Name", u"東京DC1"_s);
    m_actor.show(u"location-create-same-name"_s);
    m_actor.enter(editing, "Name", u"東京/大阪"_s);
    m_actor.press(editing, "Create");
    m_actor.show(u"location-create-refused"_s);
    m_actor.leaveDialogs();
    select(u"大阪DC2"_s);
    choose(u"OSA-CC02"_s);
    ask("&Edit resource location…", u"location-edit"_s);
    ask("&Primary location of a domain…", u"location-primary"_s);
    ask("&Delete resource location…", u"location-delete-with-connectors"_s);
    ask("Re&move connector…", u"connector-remove-last"_s);
    select(u"東京DC1"_s);
    choose(u"TYO-CC01"_s);
    ask("Re&move connector…", u"connector-remove"_s);
    select(u"検証環境"_s);
    ask("&Delete resource location…", u"location-delete-empty"_s);
}

/// Stopped after the first connector, which is gone then.
void LocationsPlay::forcedDeletion()
{
    select(u"札幌工場"_s);
    m_actor.act(actions, "&Delete resource location…");
    const auto box = Actor::words(deleting, "Remove these connectors from Citrix Cloud first");
    if (!m_actor.expect(box, [&] { return m_stage.visible<QCheckBox>(box) != nullptr; }))
        return;
    m_stage.visible<QCheckBox>(box)->click();
    m_stage.fault(u"DELETE */connectors/*"_s, {{u"kind"_s, u"latency"_s}, {u"milliseconds"_s, 3000}});
    m_actor.press(deleting, "Remove connectors and delete");
    m_actor.glance(u"location-delete-running"_s);
    m_actor.press(deleting, "Stop");
    m_actor.glance(u"location-delete-stopping"_s);
    m_actor.expect(u"the end of the deletion"_s, [&] {
        return m_stage.visible<QAbstractButton>(Actor::words(deleting, "Stop")) == nullptr &&
               m_stage.visible<QCheckBox>(box)->isEnabled();
    });
    m_stage.fault();
    m_actor.show(u"location-delete-stopped"_s);
    m_actor.leaveDialogs();
}

} // namespace

void playLocations(Actor &actor)
{
    LocationsPlay play(actor);
    play.listStates();
    play.filters();
    play.details();
    play.questions();
    play.forcedDeletion();
    actor.stage().click(Actor::words("ccj::ui::Workspace", "Administrators"));
}

} // namespace ccj::testing
