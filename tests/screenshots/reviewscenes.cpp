// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filterchips.h"

#include "tests/screenshots/actor.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto review = "ccj::ui::ReviewDialog";
constexpr auto start = "ccj::ui::ReviewStart";
constexpr auto desk = "ccj::ui::ReviewDesk";
constexpr auto detail = "ccj::ui::ReviewDetail";
constexpr auto signOff = "ccj::ui::SignOffDialog";
const QString accessRequest = u"GET */access*"_s;

QTableView *rows(Actor &actor)
{
    return actor.stage().visible<QTableView>(Actor::words(desk, "People under review"));
}

void open(Actor &actor)
{
    actor.act("ccj::ui::ReviewFeature", "Access revie&w…");
}

void collect(Actor &actor)
{
    Stage &stage = actor.stage();
    stage.fault(accessRequest, {{u"kind"_s, u"latency"_s}, {u"milliseconds"_s, 600}});
    actor.press(start, "Start a new review");
    const auto reading = Actor::words(review, "Reading the permissions of people with custom access: %1");
    actor.expect(u"permissions being read"_s, [&] { return stage.visible<QLabel>(reading) != nullptr; });
    actor.glance(u"review-collecting"_s);
    actor.press(review, "Stop");
    actor.show(u"review-stopped"_s);
    stage.fault(accessRequest, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
    actor.press(review, "Continue");
    actor.press(review, "Continue"); // comes back with the failure
    stage.fault();
    actor.expect(u"the people under review"_s,
                 [&] { return rows(actor) && rows(actor)->model()->rowCount() > 20; });
}

/// K, C, R and A for the first rows; keep for all others.
void decide(Actor &actor)
{
    Stage &stage = actor.stage();
    actor.show(u"review-undecided"_s);
    for (const char *decision : {"Keep (K)", "Change (C)", "Remove (R)", "Ask (A)"})
        actor.press(detail, decision); // and goes on to the next row
    rows(actor)->setCurrentIndex(rows(actor)->model()->index(0, 0));
    actor.show(u"review-some-decided"_s);
    stage.type(Actor::words(desk, "Search name or email"), u"nobody-is-called-this"_s);
    actor.show(u"review-no-match"_s);
    stage.type(Actor::words(desk, "Search name or email"), {});
    stage.visible<ui::FilterChips>()->setCurrent(u"open"_s);
    rows(actor)->selectAll();
    actor.show(u"review-many-selected"_s);
    actor.press(detail, "Keep (K)");
    stage.visible<ui::FilterChips>()->setCurrent(u"all"_s);
    actor.show(u"review-all-decided"_s);
}

void close(Actor &actor)
{
    actor.press(desk, "Sign off…");
    actor.show(u"review-sign-off"_s);
    const QString reviewers = Actor::words(signOff, "Reviewed by");
    actor.stage().type(reviewers, {});
    actor.goOn();
    actor.show(u"review-sign-off-without-name"_s);
    actor.stage().type(reviewers, u"佐藤 健一"_s);
    actor.goOn();
    actor.show(u"review-signed-off"_s);
    actor.stage().visible<ui::FilterChips>()->setCurrent(u"todo"_s);
    actor.show(u"review-to-do"_s);
    actor.press(desk, "Check what was done");
    actor.show(u"review-checked"_s);
}

} // namespace

void playAccessReview(Actor &actor)
{
    open(actor);
    collect(actor);
    decide(actor);
    close(actor);
    actor.press(review, "Overview");
    actor.show(u"review-start-after-one"_s);
    actor.press(start, "Start a new review");
    actor.expect(u"the second review"_s, [&] { return rows(actor) != nullptr; });
    actor.show(u"review-second"_s);
    actor.press(desk, "Keep %n unchanged…");
    actor.show(u"review-keep-unchanged"_s);
    actor.stage().dialog()->reject();
    actor.press(review, "Overview");
    actor.show(u"review-start-unfinished"_s);
    actor.press(start, "Discard…");
    actor.show(u"review-discard"_s);
    actor.leaveDialogs();
}

} // namespace ccj::testing
