// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/actor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto page = "ccj::ui::PreparationPage";
constexpr auto words = "PreparationWords";

void choose(Actor &actor, const QString &field, const QString &choice)
{
    if (auto *box = actor.stage().visible<QComboBox>(field))
        box->setCurrentIndex(box->findText(choice));
}

void fill(Actor &actor)
{
    actor.press(words, "Read the requirements");
    actor.press(words, "Prepare at least two machines");
    actor.show(u"preparation-checklist"_s);
}

void answer(Actor &actor)
{
    choose(actor, Actor::words(words, "Operating system"), u"Windows Server 2019"_s);
    choose(actor, Actor::words(words, "Not a domain controller"),
           Actor::words("ccj::ui::RequirementRow", "No"));
    actor.stage().type(Actor::words(words, "Version of .NET Framework"), u"4.7.x"_s);
}

void lookUp(Actor &actor)
{
    for (const char *field : {"Forest functional level", "Domain functional level"})
        choose(actor, Actor::words("ccj::ui::LevelsForm", field), u"Windows Server 2016"_s);
    for (const auto &controller : {u"Windows Server 2016"_s, u"Windows Server 2019"_s}) {
        if (auto *box = actor.stage().visible<QCheckBox>(controller))
            box->click();
    }
}

} // namespace

void playPreparation(Actor &actor)
{
    Stage &stage = actor.stage();
    stage.window().showPage(u"preparation"_s);
    auto *list = stage.visible<QListWidget>(Actor::words(page, "Sections"));
    if (!actor.expect(u"the preparation page"_s, [&] { return list != nullptr; }))
        return;
    fill(actor);
    const QStringList names{u"checklist-all"_s, u"machine"_s, u"levels"_s,   u"fips"_s, u"ports"_s,
                            u"certificates"_s,  u"proxy"_s,   u"services"_s, u"logs"_s, u"advice"_s};
    for (int section = 1; section < list->count(); ++section) {
        list->setCurrentRow(section);
        if (names.at(section) == "machine"_L1)
            answer(actor);
        if (names.at(section) == "levels"_L1)
            lookUp(actor);
        if (names.at(section) == "fips"_L1)
            stage.type(Actor::words("ccj::ui::FipsSection", "Version of the connector on it"), u"5.99"_s);
        actor.show(u"preparation-"_s + names.value(section));
    }
    const QString search = Actor::words(page, "Search all sections");
    stage.type(search, u"digicert"_s);
    actor.show(u"preparation-search"_s);
    stage.type(search, u"nothing-is-called-this"_s);
    actor.show(u"preparation-no-match"_s);
    stage.type(search, {});
    list->setCurrentRow(0);
    stage.window().showPage(u"administrators"_s);
}

} // namespace ccj::testing
