// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/actor.h"

#include <QComboBox>
#include <QFileDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto page = "ccj::ui::InstallationPage";
constexpr auto card = "ccj::ui::CommandCard";
constexpr auto words = "InstallationWords";

void scrollTo(Actor &actor, double part)
{
    if (auto *area = actor.stage().visible<QScrollArea>())
        area->verticalScrollBar()->setValue(static_cast<int>(part * area->verticalScrollBar()->maximum()));
}

bool startDownload(Actor &actor, const QString &file)
{
    actor.act(page, "&Download the installer…");
    auto *dialog = qobject_cast<QFileDialog *>(actor.stage().dialog());
    if (!actor.expect(u"the question where to save the installer"_s, [&] { return dialog != nullptr; }))
        return false;
    dialog->selectFile(file);
    return QMetaObject::invokeMethod(dialog, "accept");
}

void download(Actor &actor, const QString &file)
{
    actor.stage().fault(u"GET *cwcconnector.exe"_s, {{u"kind"_s, u"truncate"_s}});
    if (!startDownload(actor, file))
        return;
    if (actor.awaitButton(page, "&Resume the download"))
        actor.show(u"installation-interrupted"_s);
    actor.stage().fault();
    actor.act(page, "&Resume the download");
    if (actor.awaitButton(page, "Show &folder"))
        actor.show(u"installation-downloaded"_s);
}

void showForms(Actor &actor)
{
    Stage &stage = actor.stage();
    scrollTo(actor, 0.45);
    actor.enter(card, "Client ID of the secure client", u"*ClientID*"_s);
    actor.show(u"installation-asterisks"_s);
    actor.enter(card, "Client ID of the secure client", u"11111111-2222-4333-8444-555555555555"_s);
    actor.show(u"installation-line"_s);
    for (const auto &[form, scene] : {std::pair{"Batch file", u"installation-batch"_s},
                                      std::pair{"PowerShell", u"installation-powershell"_s},
                                      std::pair{"Parameter file", u"installation-file"_s}}) {
        actor.press(words, form);
        scrollTo(actor, 0.55);
        actor.show(scene);
    }
    if (auto *box = stage.visible<QComboBox>(Actor::words(card, "Resource location"))) {
        box->setCurrentIndex(box->count() - 1);
        Q_EMIT box->activated(box->currentIndex());
        scrollTo(actor, 0.4);
        actor.show(u"installation-default-location"_s);
    }
}

} // namespace

void playInstallation(Actor &actor)
{
    Stage &stage = actor.stage();
    QTemporaryDir folder;
    stage.window().showPage(u"installation"_s);
    actor.show(u"installation"_s);
    download(actor, folder.filePath(u"cwcconnector.exe"_s));
    showForms(actor);
    if (actor.act(page, "Copy &with the secret…"))
        actor.show(u"installation-secret"_s);
    actor.leaveDialogs();
    scrollTo(actor, 1);
    actor.show(u"installation-codes"_s);
    stage.window().showPage(u"administrators"_s);
}

} // namespace ccj::testing
